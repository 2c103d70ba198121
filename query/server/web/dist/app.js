/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ke=globalThis,vs=t=>t,zt=ke.trustedTypes,bs=zt?zt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ae="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,_e="?"+I,fo=`<${_e}\
>`,nt=document,Et=()=>nt.createComment(""),qt=t=>t===null||typeof t!="object"&&typeof t!="function",Se=Array.isArray,Ss=t=>Se(t)||typeof t?.[Symbol.iterator]=="function",xe=`[ 	
\f\r]`,Ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ws=/-->/g,xs=/>/g,et=RegExp(`>|${xe}(?:([^\\s"'>=/]+)(${xe}*=${xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ks=/'/g,As=/"/g,Ts=/^(?:script|style|textarea|title)$/i,Te=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),i=Te(1),Ls=Te(2),Pr=Te(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),_s=new WeakMap,st=nt.createTreeWalker(nt,129);function Cs(t,e){if(!Se(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return bs!==void 0?bs.createHTML(e):e}var Es=(t,e)=>{let s=t.length-1,n=[],o,r=e===2?"<svg>":e===3?"<math>":"",l=Ct;for(let h=0;h<s;h++){let p=t[h],b,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===Ct?d[1]==="!--"?l=ws:d[1]!==void 0?l=xs:d[2]!==void 0?(Ts.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??Ct,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?et:d[3]==='"'?As:ks):l===As||l===ks?l=et:l===ws||l===xs?l=Ct:(l=et,o=void 0);let _=l===
et&&t[h+1].startsWith("/>")?" ":"";r+=l===Ct?p+fo:u>=0?(n.push(b),p.slice(0,u)+Ae+p.slice(u)+I+_):p+I+(u===-2?h:_)}return[Cs(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Dt=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let r=0,l=0,h=e.length-1,p=this.parts,[b,d]=Es(e,s);if(this.el=t.createElement(b,n),st.currentNode=this.el.
content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=st.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Ae)){let f=d[l++],_=o.getAttribute(u).split(I),S=/([.?@])?(.*)/.exec(f);p.push({type:1,index:r,name:S[2],strings:_,ctor:S[1]==="."?Xt:S[1]==="?"?Yt:
S[1]==="@"?Gt:rt}),o.removeAttribute(u)}else u.startsWith(I)&&(p.push({type:6,index:r}),o.removeAttribute(u));if(Ts.test(o.tagName)){let u=o.textContent.split(I),f=u.length-1;if(f>
0){o.textContent=zt?zt.emptyScript:"";for(let _=0;_<f;_++)o.append(u[_],Et()),st.nextNode(),p.push({type:2,index:++r});o.append(u[f],Et())}}}else if(o.nodeType===8)if(o.data===_e)p.
push({type:2,index:r});else{let u=-1;for(;(u=o.data.indexOf(I,u+1))!==-1;)p.push({type:7,index:r}),u+=I.length-1}r++}}static createElement(e,s){let n=nt.createElement("template");return n.
innerHTML=e,n}};function ot(t,e,s=t,n){if(e===B)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,r=qt(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=
void 0:(o=new r(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,n)),e}var Qt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??nt).importNode(
s,!0);st.currentNode=o;let r=st.nextNode(),l=0,h=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new $t(r,r.nextSibling,this,e):p.type===1?b=new p.ctor(r,p.name,p.strings,
this,e):p.type===6&&(b=new Zt(r,this,e)),this._$AV.push(b),p=n[++h]}l!==p?.index&&(r=st.nextNode(),l++)}return st.currentNode=nt,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},$t=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=ot(this,e,s),qt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ss(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&qt(this._$AH)?this._$AA.nextSibling.data=e:this.T(nt.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,
o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Dt.createElement(Cs(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let r=new Qt(o,this),l=r.u(this.
options);r.p(s),this.T(l),this._$AH=r}}_$AC(e){let s=_s.get(e.strings);return s===void 0&&_s.set(e.strings,s=new Dt(e)),s}k(e){Se(this._$AH)||(this._$AH=[],this._$AR());let s=this.
_$AH,n,o=0;for(let r of e)o===s.length?s.push(n=new t(this.O(Et()),this.O(Et()),this,this.options)):n=s[o],n._$AI(r),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=vs(e).nextSibling;vs(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},rt=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=r,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,s=this,n,o){let r=this.strings,l=!1;if(r===void 0)e=ot(this,e,s,0),l=
!qt(e)||e!==this._$AH&&e!==B,l&&(this._$AH=e);else{let h=e,p,b;for(e=r[0],p=0;p<r.length-1;p++)b=ot(this,h[n+p],s,p),b===B&&(b=this._$AH[p]),l||=!qt(b)||b!==this._$AH[p],b===c?e=c:
e!==c&&(e+=(b??"")+r[p+1]),this._$AH[p]=b}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Xt=class extends rt{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Yt=class extends rt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Gt=class extends rt{constructor(e,s,n,o,r){super(e,s,n,o,r),this.type=5}_$AI(e,s=this){if((e=ot(this,e,s,0)??c)===B)return;let n=this._$AH,o=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||o);o&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Zt=class{constructor(e,s,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},qs={M:Ae,P:I,A:_e,C:1,L:Es,R:Qt,D:Ss,V:ot,I:$t,H:rt,N:Yt,U:Gt,B:Xt,F:Zt},$o=ke.litHtmlPolyfillSupport;
$o?.(Dt,$t),(ke.litHtmlVersions??=[]).push("3.3.3");var gt=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let r=s?.renderBefore??null;n._$litPart$=o=new $t(e.insertBefore(
Et(),r),r,void 0,s??{})}return o._$AI(t),o};var Jt=class extends Error{constructor(e,s,n){super(e.detail??e.title??String(s)),this.status=s,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[o=0,r=0]=e.span??[];this.value=new URLSearchParams(n.slice(o-1,r-1)).get(this.parameter)}};function Ds(t,e={},s={}){let n=Object.
entries(e).reduce((r,[l,h])=>r.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),o=String(new URLSearchParams(s));return o?`${n}?${o}`:n}async function V(t,{at:e,query:s,signal:n}={}){
let o=Ds(t,e,s),r=await fetch(o,{signal:n,headers:{Accept:"application/json"}}),l=await r.json().catch(()=>({}));if(!r.ok)throw new Jt(l,r.status,o);return l}var M=async(t,e)=>await V(
"/v1/search",{query:t,signal:e}),te=async(t,e)=>{let s=new URLSearchParams(t);for(let[n,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))s.set(n,o);return await M(s,e)},z=5,Le=async(t,e)=>(await V(
"/v1/trends",{query:t.map(s=>["q",s]),signal:e})).trends,Ms=(t,e)=>V("/v1/papers/{id}",{at:{id:t},signal:e});async function Rs(t,e){let{papers:s}=await V("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(s.map(n=>[n.id,n.concepts??[]]))}var Ns=async(t,e)=>await V("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function ee(t){let e=await fetch(Ds("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Jt({},e.status,"");return e.text()}var Ps=async t=>(await V("/v1/digests",
{signal:t})).days,Ce=(t,e)=>V("/v1/digests/{date}",{at:{date:t},signal:e}),Os=t=>V("/v1/concepts",{signal:t}),Hs=(t,e)=>V("/v1/concepts/{key}",{at:{key:t},signal:e}),Bs=(t,e)=>V("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var L=location.search,Vs=null,E=!!history.state?.typing,at=null,lt=String(history.state?.words??""),Mt=history.state?.key??qe(),go=250,yo=["q","author","section","month","votes","f\
rom","to","min_votes","sort","exact","without"],se=["paper","day","concept","compare"],W=Object.fromEntries(se.map(t=>[t,""]));function qe(){return`${Date.now().toString(36)}${Math.
random().toString(36).slice(2,8)}`}var Us=()=>L,$=()=>new URLSearchParams(Vs??L);function De(t){Vs=t}var Rt=()=>E;async function ne(t){E&&await new Promise(e=>{setTimeout(e,go)}),t.
throwIfAborted()}var oe=()=>$().get("q")??lt,Nt=()=>Mt,Is=()=>history.state?.left??null;function Q(t,e=null){t==="pushState"&&(Mt=qe());try{history[t]({typing:E,key:Mt,left:e,words:lt},
"",L||location.pathname)}catch{}}function Ws(t){try{history.replaceState({...history.state,typing:E,key:Mt,left:t},"")}catch{}}var re=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),
vo=()=>q().size>0&&!se.some(t=>$().get(t));function Ee(t){let e=$();for(let[s,n]of Object.entries(t)){e.delete(s);for(let o of[n].flat())o&&e.append(s,o)}return e.size?`?${e}`:""}function Fs(){
if(at){let t=[L,E];[L,E]=at,Q("replaceState");let e=L===t[0];[L,E]=t,Q(e?"replaceState":"pushState")}at=null}var it=!1;function y(t,{isStep:e=!1}={}){let s=Ee(t);"q"in t&&(E=!1,(at||
it)&&(L=s)),lt="",Fs(),it=!1,s!==L?(L=s,Q(e?"replaceState":"pushState")):Q("replaceState"),re("go")}function Ks(t){lt="",at||it||vo()&&!R()?(it||(at??=[L,E]),L=Ee(t),E=!0,Q("replac\
eState")):(L=Ee(t),E=!0,it=!0,Q("pushState")),re("typing")}function X(t){let e=new URLSearchParams(t).has("paper")?oe():"";lt="",Fs(),lt=e,it=!1,L=t,E=!1,Q("pushState"),re("visit")}
addEventListener("popstate",()=>{L=location.search,E=!!history.state?.typing,Mt=history.state?.key??qe(),lt=String(history.state?.words??""),at=null,it=!1,re("back")});function q(){
let t=new URLSearchParams;for(let[e,s]of $())yo.includes(e)&&t.append(e,s);return E&&t.get("q")&&t.set("typing","1"),t}function R(){let t=q();return t.get("q")||t.getAll("author").
length!==1?null:t.get("author")}Q("replaceState",history.state?.left??null);var js=t=>t>="가"&&t<="힣"?(t.charCodeAt(0)-44032)%28:void 0,zs=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function ae(t){let e=zs(t);return(js(e)??Number(/[013678lmnr]/i.test(
e)))>0}function bo(t){let e=zs(t);return(js(e)??(/[178lr]/i.test(e)?8:0))===8}var F=t=>`‘${t}’`,Qs=t=>F(t)+(ae(t)?"이":"가"),yt=t=>F(t)+(ae(t)?"을":"를"),Xs=t=>F(t)+(ae(t)&&
!bo(t)?"으로":"로"),Pt=t=>F(t)+(ae(t)?"은":"는"),Ys={"words-read":t=>`${yt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Pt(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${yt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${F(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Pt(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Pt(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Pt(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Pt(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${yt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","before-the-archive":t=>`${F(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"afte\
r-the-archive":t=>`${F(t)}: 자료는 그 전에 끝납니다.`},Gs={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
ie={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},Zs=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Js={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Y(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function G(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var ct=t=>t.toLocaleString("ko"),Ot=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,tn={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},Me={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},wo={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,s)=>`논문 ${ct(t)}편${e?
` (일부 낱말만 있는 ${ct(e)}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",oldest:"오래된",authors:"\
저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",
nothing:"찾은 논문이 없습니다.",unknown:t=>`${Qs(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${F(t)} 대신 ${Xs(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${ct(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`주소의 ${ie[t]?.[0]??t}(${t})에 ${yt(e)} 쓸 수 없습니다. ${ie[t]?.[1]??""}`,
dropValue:t=>`${ie[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${yt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",
filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",
widely:"다른 표기도 함께",note:(t,e)=>Ys[t.code]?.(e)??t.message,problem:t=>Gs[t.type??""]??t.message,reason:t=>Zs.reduce((e,[s,n])=>e.replace(s,n),t),whySpelling:t=>Js[t]??
t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저\
장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${ct(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"\
한 해의 요약",dayPapers:(t,e)=>`${t}, ${ct(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}\
편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"\
개념",spellings:"표기",evidence:t=>`${ct(t)}편이 그렇게 씀`,has:t=>`${ct(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",
searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,
noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",
ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of\
 thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['auth\
or:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},xo={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,s)=>`${Ot(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Ot,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}” as ${Me[t]?.[0]??t} (${t}). ${Me[t]?.[1]??""}`,dropValue:t=>`Search without ${Me[t]?.[0]??
t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits\
.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-pa\
rameter"?`${tn[t.type]} ${t.message}`:tn[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",
onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothing \
new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Ot(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",risingNote:(t,e)=>`${t}\
 this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},
concept:"Concept",spellings:"Spellings",evidence:t=>`${Ot(t)} say${t===1?"s":""} so`,has:t=>`in ${Ot(t)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted\
 papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's papers",rankOf:t=>`${t} votes`,
noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} day\
s ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in this\
 order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an aut\
hor"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that are \
spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties \
the box"]]},en={ko:wo,en:xo},Re=Y("language"),A=Re==="en"||Re==="ko"?Re:navigator.language.startsWith("ko")?"ko":"en",a=en[A];function sn(){A=A==="ko"?"en":"ko",G("language",A),a=en[A]}
var N=t=>t.toLocaleString(A),le=t=>new Date(`${t}T00:00:00Z`),ce=(t,e)=>le(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),vt=t=>ce(t,{month:"long",day:"numer\
ic",weekday:"short"}),U=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${vt(t)}`:ce(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),C=(t,e=!0)=>ce(`${t}-01`,e?{year:"numeri\
c",month:"short"}:{month:"short"}),nn=t=>t.replace("-0",". ").replace("-",". "),Ne=(t,e)=>Math.round((le(e).getTime()-le(t).getTime())/864e5),pe=(t,e)=>new Date(le(t).getTime()+e*864e5).
toISOString().slice(0,10);function on(t){let e=new Date,s=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=Ne(t,s);return n===
0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):ce(t,{year:"numeric",month:"short",day:"numeric"})}var P=t=>document.getElementById(t),Pe=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),w=(t,e,{lang:s,className:n,label:o}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${s??
c} class=${n??c} aria-label=${o??c} @click=${r=>{r.metaKey||r.ctrlKey||r.shiftKey||(r.preventDefault(),X(r.currentTarget.getAttribute("href")??""))}}>${e}</a>`,rn=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Ht=t=>w({day:t},i`<time datetime=${t} title=${U(t)}>${on(t)}</time>`);function Bt(t,e=3){let s=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!s.length)return c;let n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${s.slice(0,e).map((o,r)=>i`${r?", ":""}${w({author:o},o)}`)}${n}</span>`}
var ko=[5,10,20,50,100];function bt(t){return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${ko.filter(e=>t>=e).length}`} title=${a.rankOf(
N(t))}><span aria-hidden="true">▲</span> ${N(t)}</span>`}function Oe(t,e){let s=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/s*20).toFixed(1),r=t.
map((l,h)=>`${h?"L":"M"}${n(h)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}\
L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}var Vt=t=>t.map(e=>e.all?e.papers/e.all:0),wt=4,pt=t=>w({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Ut(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let s=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=
s},1500)}var an=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var Ao=60,_o=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,So=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,To=20,v=P("q"),ln=P("suggestions"),O=[],de=0,D=-1,ue=null,He={
at:-1/0,isHangul:!1};async function Lo(){if(D>=0)return;let t=v.value;if(!t.trim())return Z();ue?.abort(),ue=new AbortController;let{signal:e}=ue;try{let s=await Bs(t.normalize("NF\
C"),e);if(t!==v.value||document.activeElement!==v||D>=0)return;let n=s.concepts.slice(0,3);O=[...s.words.filter(r=>r.query!==t&&!n.some(l=>l.query===r.query)).map(r=>({text:r.query,
note:a.papers(r.papers),change:{...W,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...W,q:r.query}})),...s.authors.slice(0,3).map(r=>({text:r,note:a.authors,change:{
...W,q:"",author:r}})),...s.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...W,paper:r.id}}))],Be()}catch{e.aborted||Z()}}function Be(){ln.hidden=!O.length,
v.setAttribute("aria-expanded",String(!!O.length)),D>=0?v.setAttribute("aria-activedescendant",`s${D}`):v.removeAttribute("aria-activedescendant"),gt(O.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===D} @pointerdown=${s=>{s.preventDefault(),cn(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),ln)}function Z(){clearTimeout(de),ue?.abort(),O=
[],D=-1,Be()}function cn(t){typeof t.change.q=="string"&&(v.value=t.change.q),Z(),y(t.change)}function pn(){Lo();let t=v.value.normalize("NFC").replace(_o,"").trim();t!==($().get("\
q")??"")&&Ks({...W,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(de),D=-1,de=setTimeout(pn,Ao)});v.addEventListener("compositionend",()=>{let t=v.value.slice(0,v.selectionEnd??
void 0).at(-1)??"";He={at:performance.now(),isHangul:So.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("blur",Z);v.addEventListener("keydown",t=>{if(!(t.isComposing||
t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!O.length)return;t.preventDefault(),D=(D+(t.key==="ArrowDown"?2:O.length+1))%(O.length+1)-1,D<-1&&(D=O.length-1),Be()}else if(t.
key==="Escape"){if(t.preventDefault(),O.length)return Z();v.value="",clearTimeout(de),pn()}else t.key==="Enter"&&D>=0&&O[D]&&(t.preventDefault(),cn(O[D]))});var Co=()=>performance.
now()-He.at<To&&!He.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),Co())return;Z();let e=v.value.normalize("NFC").trim();y({...W,q:e,...e===
$().get("q")?{}:{without:""}}),P("main").focus({preventScroll:!0})});function un(){v.focus(),v.select()}var Eo=8,fn=1e3,qo=10,Do=100,Mo=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ue=null,Ie=null,dn=0,hn=null,$n=()=>({...g}),he=()=>dispatchEvent(
new Event("counted")),Ve=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),dt=(t,e)=>t===e||Ve(t)===Ve(e)&&Ve(t)!=="",ut=t=>g.most[t]??Eo,We=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function gn(){let t=q(),e=R();return e&&(t.delete("author"),t.set("q",We(e))),t.delete("sort"),t.set("limit","0"),t}function yn(){let t=gn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(fn,Math.max(ut("author"),ut("section"))+2))),t}async function Ro(t,e){let s=gn(),n=["author","section","votes"].flatMap(o=>s.getAll(
o).filter(r=>!t[o].some(l=>dt(l.value,r))).map(r=>[o,r]));return new Map(await Promise.all(n.slice(0,qo).map(async([o,r])=>{let l=new URLSearchParams(s);return l.set(o,r),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${r}`,(await M(l,e)).total]})))}async function No(t){await ne(t);let[{facets:e,trend:s}]=await Promise.all([te(yn(),t),g.sought.trim()?bn(t):null]);
return{facets:e,trend:s,alone:await Ro(e,t)}}async function me(t){let e=$().get("q");hn!==e&&Object.assign(g,{most:{},sought:"",found:null}),hn=e,Fe(),Ue=new AbortController;let{signal:s}=Ue;
g.isOld=!0;let n;try{n={...await No(s),failed:!1}}catch{n={failed:!0}}await t,!s.aborted&&(Object.assign(g,n,{isOld:!1}),he())}function Fe(){Ue?.abort(),Ie?.abort()}function Ke(){me(),
he()}function vn(t){g.most[t]=Math.min(fn,ut(t)*4),Ke()}async function bn(t){let e=yn(),s=g.sought.normalize("NFC");e.set("facet_values",s),e.set("facet_limit",String(Do));let{facets:n}=await M(
e,t);g.found=n?n.author.toSorted((o,r)=>mn(o.value,s)-mn(r.value,s)):null}function mn(t,e){let s=` ${t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,n=` ${e.trim().toLowerCase()}`;
return s.includes(`${n} `)?0:s.includes(n)?1:2}function wn(t){if(clearTimeout(dn),Ie?.abort(),g.sought=t,!t.trim())return g.found=null,he();let e=new AbortController;Ie=e,dn=setTimeout(
async()=>{try{await bn(e.signal),he()}catch{}},Mo)}var ht=P("help");function je(){gt(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ht.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ht),ht.open||ht.showModal()}ht.addEventListener("click",t=>{t.target===ht&&ht.close()});var J=null,ze=!1,Po=14,Xe=7,Oo=(t,e)=>t.slice(0,e.length)===e.slice(0,Xe);function Ho(t){let e=$(),s=e.get("from")?.slice(0,Xe)??"",n=e.get("to")?.slice(0,Xe)??"",o=e.getAll("month"),
r=t.map(({month:h})=>(!s||h>=s)&&(!n||h.slice(0,n.length)<=n)&&(!o.length||o.some(p=>Oo(h,p)))),l=r.indexOf(!0);return{any:!!(s||n||o.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function Qe(t,e,s,n){J=null,e===0&&s===t.length-1?y({from:"",to:"",month:""},n):y({from:t[e].month,to:t[s].month,month:""},n)}function Bo(t){let e=10**Math.floor(
Math.log10(Math.max(1,t)));return[1,2,5,10].map(s=>s*e).find(s=>s>=t)??t}function Vo(t){let e=t.length-1,s=[1,2,3,6,12,24,60].find(o=>t.length/o<=Po)??120,n="";return t.map(({month:o},r)=>{
if(r!==e&&(r%s||r&&e-r<s))return c;let l=o.startsWith(`${n}-`)?C(o,!1):nn(o);return n=o.slice(0,4),i`<span data-left=${(r+.5)/t.length*100} class=${r===0?"at-start":r===e?"at-end":
""}>${l}</span>`})}function xn(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let s=new Map(t.month.map(m=>[m.value,m.papers])),n=g.
trend.map(m=>({month:m.month,papers:s.get(m.month)??0,all:m.all})),o=Bo(Math.max(...n.map(m=>m.papers))),r=Math.max(...n.map(m=>m.all),1),l=Ho(n),{from:h,to:p}=J??l,b=m=>J?m>=h&&m<=
p:l.inside[m],d=J||l.any,u=n.length-1,f=(m,k)=>{let j=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((k-j.left)/j.width*n.length)))},_=m=>{if(m.button)return;let k=m.
currentTarget,j=m.target.closest("[role=slider]")?.dataset.end,Kt=f(k,m.clientX),Tt=j==="from"?p:j==="to"?h:Kt,$s=Lt=>{let tt=f(k,Lt);J={from:Math.min(Tt,tt),to:Math.max(Tt,tt)},e()};
k.setPointerCapture(m.pointerId);let gs=Lt=>$s(Lt.clientX),jt=Lt=>{if(k.removeEventListener("pointermove",gs),k.removeEventListener("pointerup",jt),k.removeEventListener("pointerca\
ncel",jt),Lt.type==="pointercancel"||!J)return J=null,e();let{from:tt,to:ys}=J;!j&&tt===ys&&l.any&&l.from===tt&&l.to===tt?Qe(n,0,u):Qe(n,tt,ys)};k.addEventListener("pointermove",gs),
k.addEventListener("pointerup",jt),k.addEventListener("pointercancel",jt),j||$s(m.clientX)},S=m=>k=>{let Kt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[k.key];if(!Kt)return;k.preventDefault();let Tt=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Kt));Qe(n,m==="from"?Tt:h,m==="to"?Tt:p,{isStep:ze}),ze=
!0},mo=()=>{ze=!1},fs=(m,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m==="from"?k:k+1)/n.length*100} aria-label=${m==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${k} aria-valuetext=${C(n[k].month)} @keydown=${S(m)} @blur=${mo}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${d?i`<span class="range">${a.monthRange(C(n[h].month),C(n[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${N(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${n.map((m,k)=>i`<div class=${b(k)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${a.month(C(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/r*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${fs("from",h)}${fs("to",p)}</div>
    <div class="ticks" aria-hidden="true">${Vo(n)}</div></section>`}function kn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var It=new Map,An=()=>It.clear(),Uo=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function Io(t,e){if(!It.delete(t.id)){let s=q();s.set("explain","1"),s.set(
"limit","1"),s.set("offset",String(t.rank-1));try{let n=await M(s);It.set(t.id,n.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function Ye(t){let e=Uo(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${rn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Ge=t=>i`<button type="button" @click=${e=>Ut(an({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function Wo(t,e){let s=await ee(t.id).catch(()=>"");s&&Ut(s,e)}var Fo=(t,e)=>i`<div class="actions">${Ye(
t)}<button type="button" @click=${s=>Wo(t,s.currentTarget)}>${a.bibtex}</button>${Ge(t)}${w({paper:t.id},a.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${It.has(t.id)?"true":"false"} @click=${()=>Io(t,e)}>${a.why}</button>`:c}</div>`;function Ko(t){let e=It.get(
t.id);return e?i`<table class="why"><tbody>${e.map(s=>i`<tr><td>${s.score.toFixed(2)}</td><td>${a.reason(s.what)}</td></tr>`)}</tbody></table>`:c}function jo({concepts:t}){return Rt()?
i`<p class="tags late">${t?.map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function Ze(t,{changed:e=null,body:s=""}={}){let n=w({paper:t.id},"title_marked"in t?Pe(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Pe(t.snippet)}</p>`:s?i`<p class="snippet" lang="ko">${s}</p>`:c;return i`<li data-id=${t.
id} class="hit">${bt(t.votes)}<div class="about"><h2 lang="en">${n}</h2>
    <p class="facts">${Ht(t.date)}${t.authors.length?i` · ${Bt(t)}`:c}</p>${o}
    <div class="foot">${jo(t)}${Fo(t,e)}</div>${Ko(t)}</div></li>`}function _n(t,e){let s=t.filter(o=>o.partial),n=o=>o.map(r=>Ze(r,{changed:e}));return i`<ol class="hits">${n(t.filter(
o=>!o.partial))}</ol>${s.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(s)}</ol>`:c}`}var Tn=12,xt=()=>Array.isArray(Y("saved"))?Y("saved").filter(t=>typeof t?.search=="string").slice(0,Tn):[];function fe(){let t=q();return t.delete("typing"),t.toString()}var Ln=t=>`${t.
history}-${t.revision}`,Wt=()=>xt().some(t=>t.search===fe());function Cn(t){let e=xt().filter(s=>s.search!==fe());G("saved",Wt()?e:[{search:fe(),seen:Ln(t)},...e].slice(0,Tn))}function En(t){
Wt()&&G("saved",xt().map(e=>e.search===fe()?{...e,seen:Ln(t)}:e))}async function qn(t){let e=xt().map(async s=>{let n=new URLSearchParams(s.search);n.set("since_revision",s.seen),n.
set("limit","0");let o=await M(n,t).then(r=>r.total,()=>null);return[s.search,o]});return new Map(await Promise.all(e))}var zo=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function Sn(t){
return[...new URLSearchParams(t)].map(([e,s])=>e==="q"?s:`${e}:${s}`).join(" ")}function Dn(t,e){let s=xt();return s.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${s.map(n=>i`<li>${w(new URLSearchParams(n.search),Sn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${zo(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${Sn(n.search)}`} @click=${()=>{G("saved",xt().filter(o=>o.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var $e=["auto","light","dark"],kt=$e.includes(Y("theme"))?Y("theme"):"auto",Je=()=>kt;function Mn(){kt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=kt}function Rn(){kt=$e[($e.indexOf(kt)+1)%$e.length],G("theme",kt),Mn()}Mn();var Nn=800,ts=240,Qo=t=>t.map((e,s)=>{let n=t.slice(Math.max(0,s-1),s+2);return n.reduce((o,r)=>o+r,0)/n.length});function Pn(t){let e=$().getAll("compare"),s=t.map(d=>Qo(Vt(d.trend))),
n=t[0]?.trend??[],o=Math.max(...s.flat(),.01),r=d=>(d/Math.max(1,n.length-1)*Nn).toFixed(1),l=d=>(ts-d/o*(ts-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${r(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&y({compare:[...new Set([...e,u])].slice(0,z)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${w({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>y({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${Nn} ${ts}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${s.map((d,u)=>Ls`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${C(n[0].month)}</span><span>${a.share}</span><span>${C(n[n.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${C(d.month)}</th>${t.map(f=>i`<td>${N(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var es=53,Ft=7,Xo=[1,6,10,14],ss=!1;function ns({currentTarget:{value:t,defaultValue:e}}){ss=!1,t&&t!==e&&X(`?day=${t}`)}function Yo(t){t.key==="Enter"?ns(t):/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.
test(t.key)&&!t.altKey&&(ss=!0)}var Go=t=>ss||ns(t);function os({date:t,previous:e,next:s}){let n=(o,r,l)=>o?w({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}\
: ${vt(o)}`}):i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}${w({day:t},i`<time datetime=${t}>${vt(t)}</time>`,
{className:"today"})}${n(s,a.next,"›")}
    <input type="date" aria-label=${a.goDay} value=${t} .value=${t} @keydown=${Yo} @change=${Go} @blur=${ns}></nav>`}function On(t,e){let s=t.at(-1)?.date;if(!s)return c;let n=new Map(
t.map(u=>[u.date,u.papers])),o=pe(s,Ft-1-(new Date(`${s}T00:00:00Z`).getUTCDay()+6)%Ft),r=pe(o,1-es*Ft),l=Array.from({length:es},(u,f)=>Array.from({length:Ft},(_,S)=>pe(r,f*Ft+S))),
h=u=>{let{day:f}=u.target.dataset;f&&n.has(f)&&X(`?day=${f}`)},p=u=>Xo.filter(f=>u>=f).length,b=u=>{let f=n.get(u);return f===void 0?a.noDigest(U(u)):a.dayPapers(U(u),f)},d=t.filter(
u=>Ne(r,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.calendar}: ${a.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<es-2&&u.find(
S=>S.endsWith("-01"));return i`<div class="week"><span class="month">${_?C(_.slice(0,7),!1):c}</span>${u.map(S=>S>s?i`<i class="none"></i>`:i`<i data-day=${S} class=${`l${p(n.get(S)??
0)}${S===e?" here":""}`} title=${b(S)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Hn=t=>(...e)=>({_$litDirective$:t,values:e}),ge=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ua}=qs;var Bn=t=>t.strings===void 0;var Zo={},Vn=(t,e=Zo)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Un=Hn(class extends ge{constructor(t){if(super(t),t.type!==mt.PROPERTY&&t.type!==mt.ATTRIBUTE&&t.type!==mt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Bn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let s=t.element,
n=t.name;if(t.type===mt.PROPERTY){if(e===s[n])return B}else if(t.type===mt.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return B}else if(t.type===mt.ATTRIBUTE&&s.getAttribute(n)===
e+"")return B;return Vn(t),e}});var At={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},as=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ve=t=>$().getAll(t);
function Jo(t,e){let s=ve(t),n=s.filter(r=>!dt(r,e)),o=n.length<s.length?n:[...s,e];y({[t]:o,...t==="votes"?{min_votes:""}:{}})}function tr(t,e,s){let n=e.slice(0,ut(t)),o=s.filter(
r=>!n.some(l=>dt(l.value,r)));return[...n,...o.map(r=>g.facets?.[t].find(l=>dt(l.value,r))??{value:r,papers:g.alone.get(`${t} ${r}`)})]}function er(t,e,s,n){let o=s.some(r=>dt(r,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:N(t.papers)}</small></button></li>`}function Wn(t){
let e=document.querySelector(`[popovertarget="${t.id}"]`)?.getBoundingClientRect();if(e){if(!sr.matches&&e.bottom<0)return t.hidePopover();t.style.left=`${Math.max(8,Math.min(e.left,
innerWidth-t.offsetWidth-8))}px`,t.style.top=`${e.bottom+4}px`,t.style.maxHeight=`${Math.max(200,innerHeight-e.bottom-16)}px`}}var sr=matchMedia("(max-width: 640px)");addEventListener(
"scroll",()=>{let t=document.querySelector(".menu:popover-open");t&&Wn(t)},{passive:!0});function nr({newState:t,target:e}){t==="open"&&(Wn(e),matchMedia("(pointer: fine)").matches&&
e.querySelector(".seek")?.focus({preventScroll:!0}))}function Fn(t,e,s,n){return i`<button type="button" class="menu-button" popovertarget=${`menu-${t}`} aria-haspopup="dialog">${e}${n?
i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${nr}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${s}</section>`}function ye(t,e,s,{text:n=h=>h,press:o=h=>Jo(t,h),above:r=c,chosen:l=ve(t)}={}){let h=tr(t,s,l);return!h.length&&r===c?c:Fn(t,e,i`${r}<ul>${h.
map(p=>er(p,n(p.value),l,()=>o(p.value)))}</ul>
    ${s.length>ut(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>vn(t)}>${a.more}</button>`:c}`,l.length)}function or(t){let e=R(),s=(g.found??
t.author).filter(r=>!e||!dt(r.value,e)),o=g.sought||t.author.length>ut("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${Un(g.sought)} @input=${r=>wn(r.target.value)}>
    ${g.found&&!s.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c;return e?ye("author",a.coauthors,s,{press:r=>y({q:We(e),author:r}),above:o,chosen:[]}):ye("author",
a.authors,s,{above:o})}var In=(t,e,s,n)=>i`<label>${t}<select aria-label=${t} @change=${o=>n(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${s.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${C(o)}</option>`)}</select></label>`;function rr(){let t=g.trend??[],e=$().get("from")??void 0,s=$().get(
"to")??void 0;return Fn("days",a.days,i`<div class="months">${In(a.from,e,t,n=>y({from:n,month:"",...n&&s&&n>s?{to:""}:{}}))}
    ${In(a.to,s,t,n=>y({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(s?1:0)+ve("month").length)}var rs=t=>/^\d{4}-\d{2}$/.test(t)?C(t):t,ar={from:t=>`${rs(
t)} –`,to:t=>`– ${rs(t)}`,month:rs,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${as(t)}`:as(t)};function ir(){let t=[...$()].filter(([e,s])=>e in At&&s&&!(e===
"author"&&R()));return t.length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,s])=>{let n=ar[e]?.(s)??s;return i`<button type="button" aria-label=${`${a.remove}\
: ${n}`} @click=${()=>y({[e]:ve(e).filter(o=>o!==s)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>y(R()?{...At,author:R()??""}:At)}>${a.clear}</button></div>`:c}function Kn(t,e){let s=g.failed&&!e?i`<p class="facts" role="alert">${a.
uncounted} <button type="button" @click=${Ke}>${a.retry}</button></p>`:c,{facets:n}=g,o=g.isOld||g.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${g.isOld?
"true":c}>${s}
    <div class=${o?"counted busy":"counted"}>${n?xn(n,t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${or(n)}${ye("votes",a.voted,n.votes,{text:as})}${rr()}${ye("section",a.sections,n.section)}`:c}</div></div>
    ${ir()}</section>`}var lr=["relevance","date","votes","oldest"],cr=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],jn=(t,[e,s])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,s));function pr(t){let e=t.split(":")[0],s=$();return s.get("q")?.includes(`${e}:`)?[]:t===`votes:${s.get("min_votes")}..`?["min_votes"]:
(e==="date"?["from","to","month"]:[e]).filter(n=>n in At&&s.has(n))}function ur({kind:t,what:e,query:s}){let n=t==="without"?pr(e):[];n.length&&s.startsWith($().get("q")??"")?y(Object.
fromEntries(n.map(o=>[o,""]))):y({...At,without:"",q:s})}function dr(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>jn(t.query,o.span)),s=t.notes.filter(o=>o.code!=="\
word-not-found"&&o.code!=="repaired").map(o=>a.note(o,jn(t.query,o.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!s.length&&!n.length?c:i`<div class="help">${n.
map(o=>i`<p>${a.repaired(o.from,o.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(o=>i`<p>${a.unknown(o)}</p>`)}${[
...new Set(s)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?a.mean:a.without(o.what)} <button type="button" @click=${()=>ur(o)}>${o.query}</button> ${a.papers(o.total)}</p>`)}</div>`}function hr(t){
let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>y({exact:""})}>${a.widely}</button></p>`;let s=e.getAll("without");return!t.also.length&&
!s.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>y({without:[...s,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${s.length?i`<button type="button" @click=${()=>y({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>y({exact:"1"})}>${a.exactly}</button>`}</p>`}function is(){
let t=q();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var mr=t=>t.toFixed(t<10?1:0);function zn({answer:t},{changed:e,more:s,isAdding:n,addingProblem:o,
hasFailed:r}){let l=R(),h=$().get("q"),p=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${h||a.all}</h1>`,b=t.total+t.total_partial;return i`${p}${Kn(
e,r)}
    <div class="line"><span role="status">${b?a.total(t.total,t.total_partial,mr(t.took_ms)):a.nothing}</span>
    <span class="tools">${h?w({compare:h},a.compare):c}<a href=${is()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Wt()?"true":"false"} @click=${()=>{
Cn(t),e()}}>${Wt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${d=>y({sort:d.target.value})}>${lr.map(d=>i`<option value=${d} .selected=${d===t.sort}>${a[d]}</option>`)}</select></label></span></div>
    ${hr(t)}${dr(t)}${_n(t.hits,e)}${t.next&&!r?i`<div class="further">${o?i`<p role="alert">${o}</p>`:c}<button class="more" type="button" aria-disabled=${n?"true":c} @click=${s}>${o?
a.retry:a.more}</button></div>`:c}`}var Qn=t=>i`<li data-id=${t.id}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${bt(t.votes)} · `}${Ht(
t.date)}</p></li>`,fr=t=>t?.hits.length?i`<section class="similar"><h2>${a.similar}</h2><ol class="short">${t.hits.map(Qn)}</ol></section>`:c;async function $r(t,e){let s=t.currentTarget,
n=s.querySelector("pre");n&&s.open&&!n.textContent&&(n.textContent=await ee(e).catch(()=>""))}function Xn({paper:t,similar:e,trends:s}){let n=(t.concepts??[]).slice(0,wt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text}</h1><p class="facts">${bt(t.votes)} ${Ht(t.date)}${t.authors.length?i` · ${Bt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||a.untitled}</h2><ul lang="ko">${o.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${Ye(t)}${Ge(t)}</p>
      <details @toggle=${o=>$r(o,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Ut(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${w({day:o},U(o))}</li>`)}</ul></section>
      ${s?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${s.map((o,r)=>i`<li>${pt(n[r])}${Oe(Vt(o.trend),a.papers(o.total))}</li>`)}</ul></section>`:c}
      ${fr(e)}</aside></article>`}var gr=3,Yn=t=>t.sections[0]?.bullets[0]??"",Gn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(U(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${os(t)}
  <ol class="hits">${t.papers.map(e=>Ze(e,{body:Yn(e)}))}</ol>`,yr=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${bt(
t.votes)} ${t.authors.length?Bt(t,e?1:3):c}</p>${(e?[Yn(t)]:t.sections.flatMap(s=>s.bullets).slice(0,gr)).map(s=>i`<p class="snippet" lang="ko">${s}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,wt).map(pt)}</p>`:c}</li>`,vr=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,z).map((s,n)=>i`<li>${w({concept:s.other},A==="ko"?s.other:s.text,{lang:A})}<small>${a.risingNote(N(s.recent),N(s.papers))}</small>${e?.[n]?Oe(Vt(e[n].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Zn({digest:t,days:e,rising:s,trends:n,fresh:o},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${cr.map(l=>i`<button type="button" @click=${()=>y({...W,q:l})}>${l}</button>`)}</div></div>
  ${Dn(o,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(vt(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${os(t)}</div>${On(
e,t.date)}</section>
    ${vr(s,n)}<ol class="cards">${t.papers.map(yr)}</ol>`:c}`}function Jn({concept:t,counted:e,newest:s,voted:n}){let o=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Qn)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${a.papers(e.total)} · ${w({q:o},a.searchAll)} · ${w(
{compare:o},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${w({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${w({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${h(s)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${h(n)}</section></div></div>`}
var to=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var br=20,oo=100,wr=30,xr=150,kr=[408,410,429],T=P("main"),ls=null,_t=null,x=null,ro="",K=null,St=null,ps=!1,ft=new Map,cs=t=>$().get(t)??"",ao=()=>se.find(t=>$().get(t))??(q().size?
"answer":"start");async function eo(t,e){if(!t.length)return null;let s=t.slice(0,z).map(n=>n.text);return Le(s,e).catch(()=>null)}var Ar={async start(t){let[e,s]=await Promise.all(
[Ps(t),Os(t).catch(()=>null)]),n=e.at(-1),[o,r]=await Promise.all([n?Ce(n.date,t):null,eo(s?.concepts??[],t)]);return{kind:"start",days:e,rising:s,digest:o,trends:r}},async paper(t){
let e=cs("paper"),[s,n]=await Promise.all([Ms(e,t),Ns(e,t).catch(()=>null)]);return{kind:"paper",paper:s,similar:n,trends:await eo((s.concepts??[]).slice(0,wt),t)}},async day(t){return{
kind:"day",digest:await Ce(cs("day"),t)}},async concept(t){let e=cs("concept"),s={q:e,limit:"6"},[n,o,r,l]=await Promise.all([Hs(e,t),te(new URLSearchParams({q:e,facet_limit:"8"}),
t),M(new URLSearchParams({...s,sort:"date"}),t),M(new URLSearchParams({...s,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:o,newest:r,voted:l}},async compare(t){return{
kind:"compare",trends:await Le($().getAll("compare").slice(0,z),t)}},async answer(t,e){let s=q();Rt()||s.set("concepts","1"),s.set("limit",String(Math.min(oo,Math.max(br,e))));let n=M(
s,t);me(n.catch(()=>{}));let o=await n;for(;o.next&&o.hits.length<e;)await io(o,s,t);return En(o),An(),{kind:"answer",answer:o}}};async function _r(t,e){if(t.kind==="start"&&(t.fresh=
await qn(e)),t.kind!=="answer"||!Rt())return;let s=t.answer.hits.filter(r=>!r.concepts).slice(0,oo);if(!s.length)return;await ne(e);let n=s.map(r=>r.id),o=await Rs(n,e);for(let r of s)
r.concepts??=o.get(r.id)?.slice(0,wt)}async function Sr(t,e){try{await _r(t,e)}catch{return}t===x&&!e.aborted&&H()}async function io(t,e,s){e.set("cursor",t.next??"");let n=await M(
e,s);t.hits.push(...n.hits),t.next=n.next}async function lo(){if(_t||x?.kind!=="answer")return;let{answer:t}=x,e=q();e.set("concepts","1");let s=t.hits.length,n=new AbortController;
_t=n,St=null,H();try{await io(t,e,n.signal)}catch(r){if(n.signal.aborted)return;St={error:r,how:"go",at:$()}}_t=null;let o=document.activeElement===T.querySelector("button.more");H(),
o&&t.hits[s]&&co(t.hits[s].id)?.focus({preventScroll:!0})}var co=t=>T.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function Tr(t){switch(t.kind){case"start":return Zn(
t,{changed:H});case"paper":return Xn(t);case"day":return Gn(t);case"concept":return Jn(t);case"compare":return Pn(t.trends);case"answer":return zn(t,{changed:H,more:lo,isAdding:!!_t,
addingProblem:St&&uo(St),hasFailed:!!K})}}function Lr(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return a.dayHeading(U(t.digest.date));case"\
concept":return t.concept.words;case"compare":return a.compare;case"answer":return R()??($().get("q")||a.all)}}var po=({status:t})=>!t||t>=500||kr.includes(t);function uo({error:t,
at:e}){if(!navigator.onLine)return a.offline;if(!t.status)return a.failed;let s=e.get("day");if(t.status===400&&s)return a.noDay(s);if(t.parameter&&e.has(t.parameter))return a.wrongValue(
t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return a.problem(t);let n=e.get("concept");return s?a.missingDay(s):n?a.missingConcept(n):a.missing}function Cr({error:t,
how:e,at:s}){if(po(t))return i`<button type="button" @click=${()=>we(e)}>${a.retry}</button>`;let{parameter:n,value:o}=t;if(!n||!s.has(n))return w({},a.home);let r=s.getAll(n).filter(
l=>l!==o&&typeof o=="string");return i`<button type="button" @click=${()=>y({[n]:r})}>${a.dropValue(n)}</button>`}var Er=t=>i`<div class="error" role="alert" tabindex="-1"><p>${uo(
t)}</p>${Cr(t)}</div>`,so=t=>a[t??""],no=t=>document.querySelectorAll(t),us={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function qr(t){let e=Object.
keys(us).find(n=>t?.matches(n));((e?T.querySelector(us[e]):null)??T).focus({preventScroll:!0})}function H(){document.documentElement.lang=A;for(let n of no("[data-text]"))n.textContent=
so(n.dataset.text);for(let n of no("[data-label]"))n.setAttribute("aria-label",so(n.dataset.label));v.placeholder=a.box,ds.textContent=a.other,ds.lang=A==="ko"?"en":"ko",hs.setAttribute(
"aria-label",a.themes[Je()]),hs.title=a.themes[Je()],T.classList.toggle("failed",!!K);let t=document.activeElement,e=t?.closest(Object.keys(us).join());gt(i`${K?Er(K):c}${x?Tr(x):K?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:ps?to():c}`,T),kn(T),t&&!t.isConnected&&qr(e);let s=x?Lr(x):"";document.title=s?`${s} – papersearch`:"papersearch",P("feed").
href=x?.kind==="answer"?is():"v1/feed.atom"}function ms(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Ws({y:scrollY,focus:t,hits:x?.kind==="\
answer"?x.answer.hits.length:0})}function ho(){if(!x)return;ft.delete(Nt()),ft.set(Nt(),{shown:x,numbers:$n()});let[t]=ft.keys();ft.size>wr&&ft.delete(t)}function Dr(t,e){if(t==="b\
ack"||t==="load"){if(e&&scrollTo(0,e.y),t==="load")return;((e?.focus?co(e.focus):null)??T.querySelector("h1"))?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),T.querySelector(
"h1")?.focus({preventScroll:!0}))}function Mr(t){if(!x)return;let e=ao();!po(t)&&x.kind!==e?x=null:(x.kind!=="answer"||e!=="answer")&&De(ro),x?.kind==="answer"&&e!=="answer"&&g.isOld&&
me()}var Rr=()=>T.querySelector(".error")?.focus({preventScroll:!0});async function we(t="go"){ls?.abort(),_t?.abort(),_t=null,St=null,Fe(),De(null);let e=new AbortController;ls=e;
let s=t==="back"||t==="load"?Is():null;(document.activeElement!==v||t==="back")&&(v.value=oe());let n=t==="back"?ft.get(Nt()):null,o=null,r=null;if(n)o=n.shown,Object.assign(g,n.numbers);else{
T.setAttribute("aria-busy","true");let l=setTimeout(()=>{ps=!0,T.classList.add("busy"),x||H()},xr);try{o=await Ar[ao()](e.signal,s?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(
l);r=h}if(clearTimeout(l),e!==ls)return}ps=!1,K=r?{error:r,how:t,at:$()}:null,o?(x=o,ro=Us()):Mr(r),T.classList.remove("busy"),T.removeAttribute("aria-busy"),H(),K&&t!=="typing"&&document.
activeElement===document.body&&Rr(),o&&(ho(),Dr(t,s),Sr(o,e.signal))}history.scrollRestoration="manual";var be=0;addEventListener("scroll",()=>{clearTimeout(be),be=setTimeout(ms,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(be),ms()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&ms()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
be),t.detail==="back"&&(Z(),v.blur()),we(t.detail)});addEventListener("counted",()=>{H(),x?.kind==="answer"&&ft.has(Nt())&&ho()});addEventListener("online",()=>{K?we(K.how):St&&lo()});
function Nr(t,e){let s=[...T.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=s[s.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener(
"keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),
un();else if(t.key==="?")t.preventDefault(),je();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Nr(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let s=x?.
kind==="day"&&(t.key==="ArrowLeft"?x.digest.previous:x.digest.next);s&&X(`?day=${s}`)}}});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),v.value="",X(""))});var ds=P("language");ds.addEventListener("click",()=>{sn(),H()});var hs=P("theme");hs.addEventListener("click",()=>{Rn(),H()});P("help-butto\
n").addEventListener("click",je);v.value=oe();T.replaceChildren();H();we("load");location.search||v.focus({preventScroll:!0});
