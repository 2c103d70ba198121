/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ke=globalThis,$s=t=>t,zt=ke.trustedTypes,gs=zt?zt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ae="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,_e="?"+I,lo=`<${_e}\
>`,nt=document,Et=()=>nt.createComment(""),qt=t=>t===null||typeof t!="object"&&typeof t!="function",Te=Array.isArray,ks=t=>Te(t)||typeof t?.[Symbol.iterator]=="function",we=`[ 	
\f\r]`,Ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ys=/-->/g,vs=/>/g,et=RegExp(`>|${we}(?:([^\\s"'>=/]+)(${we}*=${we}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),bs=/'/g,xs=/"/g,As=/^(?:script|style|textarea|title)$/i,Se=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),i=Se(1),_s=Se(2),Ta=Se(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),ws=new WeakMap,st=nt.createTreeWalker(nt,129);function Ts(t,e){if(!Te(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return gs!==void 0?gs.createHTML(e):e}var Ss=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Ct;for(let h=0;h<s;h++){let p=t[h],b,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===Ct?d[1]==="!--"?l=ys:d[1]!==void 0?l=vs:d[2]!==void 0?(As.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??Ct,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?et:d[3]==='"'?xs:bs):l===xs||l===bs?l=et:l===ys||l===vs?l=Ct:(l=et,o=void 0);let _=l===
et&&t[h+1].startsWith("/>")?" ":"";a+=l===Ct?p+lo:u>=0?(n.push(b),p.slice(0,u)+Ae+p.slice(u)+I+_):p+I+(u===-2?h:_)}return[Ts(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Dt=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,l=0,h=e.length-1,p=this.parts,[b,d]=Ss(e,s);if(this.el=t.createElement(b,n),st.currentNode=this.el.
content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=st.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Ae)){let f=d[l++],_=o.getAttribute(u).split(I),T=/([.?@])?(.*)/.exec(f);p.push({type:1,index:a,name:T[2],strings:_,ctor:T[1]==="."?Xt:T[1]==="?"?Yt:
T[1]==="@"?Gt:at}),o.removeAttribute(u)}else u.startsWith(I)&&(p.push({type:6,index:a}),o.removeAttribute(u));if(As.test(o.tagName)){let u=o.textContent.split(I),f=u.length-1;if(f>
0){o.textContent=zt?zt.emptyScript:"";for(let _=0;_<f;_++)o.append(u[_],Et()),st.nextNode(),p.push({type:2,index:++a});o.append(u[f],Et())}}}else if(o.nodeType===8)if(o.data===_e)p.
push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(I,u+1))!==-1;)p.push({type:7,index:a}),u+=I.length-1}a++}}static createElement(e,s){let n=nt.createElement("template");return n.
innerHTML=e,n}};function ot(t,e,s=t,n){if(e===B)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=qt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),a===void 0?o=
void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,n)),e}var Qt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??nt).importNode(
s,!0);st.currentNode=o;let a=st.nextNode(),l=0,h=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new $t(a,a.nextSibling,this,e):p.type===1?b=new p.ctor(a,p.name,p.strings,
this,e):p.type===6&&(b=new Zt(a,this,e)),this._$AV.push(b),p=n[++h]}l!==p?.index&&(a=st.nextNode(),l++)}return st.currentNode=nt,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},$t=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=ot(this,e,s),qt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ks(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&qt(this._$AH)?this._$AA.nextSibling.data=e:this.T(nt.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,
o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Dt.createElement(Ts(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new Qt(o,this),l=a.u(this.
options);a.p(s),this.T(l),this._$AH=a}}_$AC(e){let s=ws.get(e.strings);return s===void 0&&ws.set(e.strings,s=new Dt(e)),s}k(e){Te(this._$AH)||(this._$AH=[],this._$AR());let s=this.
_$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.O(Et()),this.O(Et()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=$s(e).nextSibling;$s(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},at=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=a,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,s=this,n,o){let a=this.strings,l=!1;if(a===void 0)e=ot(this,e,s,0),l=
!qt(e)||e!==this._$AH&&e!==B,l&&(this._$AH=e);else{let h=e,p,b;for(e=a[0],p=0;p<a.length-1;p++)b=ot(this,h[n+p],s,p),b===B&&(b=this._$AH[p]),l||=!qt(b)||b!==this._$AH[p],b===c?e=c:
e!==c&&(e+=(b??"")+a[p+1]),this._$AH[p]=b}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Xt=class extends at{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Yt=class extends at{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Gt=class extends at{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=ot(this,e,s,0)??c)===B)return;let n=this._$AH,o=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==c&&(n===c||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Zt=class{constructor(e,s,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},Ls={M:Ae,P:I,A:_e,C:1,L:Ss,R:Qt,D:ks,V:ot,I:$t,H:at,N:Yt,U:Gt,B:Xt,F:Zt},co=ke.litHtmlPolyfillSupport;
co?.(Dt,$t),(ke.litHtmlVersions??=[]).push("3.3.3");var gt=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let a=s?.renderBefore??null;n._$litPart$=o=new $t(e.insertBefore(
Et(),a),a,void 0,s??{})}return o._$AI(t),o};var Jt=class extends Error{constructor(e,s,n){super(e.detail??e.title??String(s)),this.status=s,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[o=0,a=0]=e.span??[];this.value=new URLSearchParams(n.slice(o-1,a-1)).get(this.parameter)}};function Cs(t,e={},s={}){let n=Object.
entries(e).reduce((a,[l,h])=>a.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),o=String(new URLSearchParams(s));return o?`${n}?${o}`:n}async function V(t,{at:e,query:s,signal:n}={}){
let o=Cs(t,e,s),a=await fetch(o,{signal:n,headers:{Accept:"application/json"}}),l=await a.json().catch(()=>({}));if(!a.ok)throw new Jt(l,a.status,o);return l}var M=async(t,e)=>await V(
"/v1/search",{query:t,signal:e}),te=async(t,e)=>{let s=new URLSearchParams(t);for(let[n,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))s.set(n,o);return await M(s,e)},z=5,Le=async(t,e)=>(await V(
"/v1/trends",{query:t.map(s=>["q",s]),signal:e})).trends,Es=(t,e)=>V("/v1/papers/{id}",{at:{id:t},signal:e});async function qs(t,e){let{papers:s}=await V("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(s.map(n=>[n.id,n.concepts??[]]))}var Ds=async(t,e)=>await V("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function ee(t){let e=await fetch(Cs("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Jt({},e.status,"");return e.text()}var Ms=async t=>(await V("/v1/digests",
{signal:t})).days,Ce=(t,e)=>V("/v1/digests/{date}",{at:{date:t},signal:e}),Rs=t=>V("/v1/concepts",{signal:t}),Ns=(t,e)=>V("/v1/concepts/{key}",{at:{key:t},signal:e}),Ps=(t,e)=>V("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var S=location.search,Os=null,E=!!history.state?.typing,rt=null,lt=String(history.state?.words??""),Mt=history.state?.key??qe(),po=250,uo=["q","author","section","month","votes","f\
rom","to","min_votes","sort","exact","without"],se=["paper","day","concept","compare"],W=Object.fromEntries(se.map(t=>[t,""]));function qe(){return`${Date.now().toString(36)}${Math.
random().toString(36).slice(2,8)}`}var Hs=()=>S,$=()=>new URLSearchParams(Os??S);function De(t){Os=t}var Rt=()=>E;async function ne(t){E&&await new Promise(e=>{setTimeout(e,po)}),t.
throwIfAborted()}var oe=()=>$().get("q")??lt,Nt=()=>Mt,Bs=()=>history.state?.left??null;function Q(t,e=null){t==="pushState"&&(Mt=qe());try{history[t]({typing:E,key:Mt,left:e,words:lt},
"",S||location.pathname)}catch{}}function Vs(t){try{history.replaceState({...history.state,typing:E,key:Mt,left:t},"")}catch{}}var ae=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),
ho=()=>q().size>0&&!se.some(t=>$().get(t));function Ee(t){let e=$();for(let[s,n]of Object.entries(t)){e.delete(s);for(let o of[n].flat())o&&e.append(s,o)}return e.size?`?${e}`:""}function Us(){
if(rt){let t=[S,E];[S,E]=rt,Q("replaceState");let e=S===t[0];[S,E]=t,Q(e?"replaceState":"pushState")}rt=null}var it=!1;function y(t){let e=Ee(t);"q"in t&&(E=!1,(rt||it)&&(S=e)),lt=
"",Us(),it=!1,e!==S?(S=e,Q("pushState")):Q("replaceState"),ae("go")}function Is(t){lt="",rt||it||ho()&&!R()?(it||(rt??=[S,E]),S=Ee(t),E=!0,Q("replaceState")):(S=Ee(t),E=!0,it=!0,Q(
"pushState")),ae("typing")}function X(t){let e=new URLSearchParams(t).has("paper")?oe():"";lt="",Us(),lt=e,it=!1,S=t,E=!1,Q("pushState"),ae("visit")}addEventListener("popstate",()=>{
S=location.search,E=!!history.state?.typing,Mt=history.state?.key??qe(),lt=String(history.state?.words??""),rt=null,it=!1,ae("back")});function q(){let t=new URLSearchParams;for(let[
e,s]of $())uo.includes(e)&&t.append(e,s);return E&&t.get("q")&&t.set("typing","1"),t}function R(){let t=q();return t.get("q")||t.getAll("author").length!==1?null:t.get("author")}Q(
"replaceState",history.state?.left??null);var Ws=t=>t>="가"&&t<="힣"?(t.charCodeAt(0)-44032)%28:void 0,Fs=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function re(t){let e=Fs(t);return(Ws(e)??Number(/[013678lmnr]/i.test(
e)))>0}function mo(t){let e=Fs(t);return(Ws(e)??(/[178lr]/i.test(e)?8:0))===8}var F=t=>`‘${t}’`,Ks=t=>F(t)+(re(t)?"이":"가"),yt=t=>F(t)+(re(t)?"을":"를"),js=t=>F(t)+(re(t)&&
!mo(t)?"으로":"로"),Pt=t=>F(t)+(re(t)?"은":"는"),zs={"words-read":t=>`${yt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Pt(
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
r-the-archive":t=>`${F(t)}: 자료는 그 전에 끝납니다.`},Qs={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
ie={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},Xs=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Ys={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Y(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function G(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var ct=t=>t.toLocaleString("ko"),Ot=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Gs={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},Me={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},fo={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,s)=>`논문 ${ct(t)}편${e?
` (일부 낱말만 있는 ${ct(e)}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",oldest:"오래된",authors:"\
저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",
nothing:"찾은 논문이 없습니다.",unknown:t=>`${Ks(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${F(t)} 대신 ${js(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${ct(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`주소의 ${ie[t]?.[0]??t}(${t})에 ${yt(e)} 쓸 수 없습니다. ${ie[t]?.[1]??""}`,
dropValue:t=>`${ie[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${yt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",
filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",
widely:"다른 표기도 함께",note:(t,e)=>zs[t.code]?.(e)??t.message,problem:t=>Qs[t.type??""]??t.message,reason:t=>Xs.reduce((e,[s,n])=>e.replace(s,n),t),whySpelling:t=>Ys[t]??
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
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},$o={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,s)=>`${Ot(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Ot,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}” as ${Me[t]?.[0]??t} (${t}). ${Me[t]?.[1]??""}`,dropValue:t=>`Search without ${Me[t]?.[0]??
t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits\
.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-pa\
rameter"?`${Gs[t.type]} ${t.message}`:Gs[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",
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
the box"]]},Zs={ko:fo,en:$o},Re=Y("language"),A=Re==="en"||Re==="ko"?Re:navigator.language.startsWith("ko")?"ko":"en",r=Zs[A];function Js(){A=A==="ko"?"en":"ko",G("language",A),r=Zs[A]}
var N=t=>t.toLocaleString(A),le=t=>new Date(`${t}T00:00:00Z`),ce=(t,e)=>le(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),vt=t=>ce(t,{month:"long",day:"numer\
ic",weekday:"short"}),U=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${vt(t)}`:ce(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),L=(t,e=!0)=>ce(`${t}-01`,e?{year:"numeri\
c",month:"short"}:{month:"short"}),tn=t=>t.replace("-0",". ").replace("-",". "),Ne=(t,e)=>Math.round((le(e).getTime()-le(t).getTime())/864e5),pe=(t,e)=>new Date(le(t).getTime()+e*864e5).
toISOString().slice(0,10);function en(t){let e=new Date,s=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=Ne(t,s);return n===
0?r.day.today:n===1?r.day.yesterday:n>1&&n<7?r.day.ago(n):ce(t,{year:"numeric",month:"short",day:"numeric"})}var P=t=>document.getElementById(t),Pe=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),x=(t,e,{lang:s,className:n,label:o}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${s??
c} class=${n??c} aria-label=${o??c} @click=${a=>{a.metaKey||a.ctrlKey||a.shiftKey||(a.preventDefault(),X(a.currentTarget.getAttribute("href")??""))}}>${e}</a>`,sn=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Ht=t=>x({day:t},i`<time datetime=${t} title=${U(t)}>${en(t)}</time>`);function Bt(t,e=3){let s=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!s.length)return c;let n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${s.slice(0,e).map((o,a)=>i`${a?", ":""}${x({author:o},o)}`)}${n}</span>`}
var go=[5,10,20,50,100];function bt(t){return t===null?i`<span class="votes" title=${r.noVotes}>–</span>`:i`<span class=${`votes v${go.filter(e=>t>=e).length}`} title=${r.rankOf(
N(t))}><span aria-hidden="true">▲</span> ${N(t)}</span>`}function Oe(t,e){let s=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/s*20).toFixed(1),a=t.
map((l,h)=>`${h?"L":"M"}${n(h)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${a}\
L100 24L0 24Z`}/><path class="line" d=${a} vector-effect="non-scaling-stroke"/></svg>`}var Vt=t=>t.map(e=>e.all?e.papers/e.all:0),xt=4,pt=t=>x({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Ut(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let s=e.textContent;e.textContent=r.copied,setTimeout(()=>{e.textContent=
s},1500)}var nn=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var yo=60,vo=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,bo=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,xo=20,v=P("q"),on=P("suggestions"),O=[],de=0,D=-1,ue=null,He={
at:-1/0,isHangul:!1};async function wo(){if(D>=0)return;let t=v.value;if(!t.trim())return Z();ue?.abort(),ue=new AbortController;let{signal:e}=ue;try{let s=await Ps(t.normalize("NF\
C"),e);if(t!==v.value||document.activeElement!==v||D>=0)return;let n=s.concepts.slice(0,3);O=[...s.words.filter(a=>a.query!==t&&!n.some(l=>l.query===a.query)).map(a=>({text:a.query,
note:r.papers(a.papers),change:{...W,q:a.query}})),...n.map(a=>({text:a.query,note:a.other,change:{...W,q:a.query}})),...s.authors.slice(0,3).map(a=>({text:a,note:r.authors,change:{
...W,q:"",author:a}})),...s.titles.slice(0,2).map(a=>({text:a.title_text??a.title,note:"",change:{...W,paper:a.id}}))],Be()}catch{e.aborted||Z()}}function Be(){on.hidden=!O.length,
v.setAttribute("aria-expanded",String(!!O.length)),D>=0?v.setAttribute("aria-activedescendant",`s${D}`):v.removeAttribute("aria-activedescendant"),gt(O.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===D} @pointerdown=${s=>{s.preventDefault(),an(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),on)}function Z(){clearTimeout(de),ue?.abort(),O=
[],D=-1,Be()}function an(t){typeof t.change.q=="string"&&(v.value=t.change.q),Z(),y(t.change)}function rn(){wo();let t=v.value.normalize("NFC").replace(vo,"").trim();t!==($().get("\
q")??"")&&Is({...W,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(de),D=-1,de=setTimeout(rn,yo)});v.addEventListener("compositionend",()=>{let t=v.value.slice(0,v.selectionEnd??
void 0).at(-1)??"";He={at:performance.now(),isHangul:bo.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("blur",Z);v.addEventListener("keydown",t=>{if(!(t.isComposing||
t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!O.length)return;t.preventDefault(),D=(D+(t.key==="ArrowDown"?2:O.length+1))%(O.length+1)-1,D<-1&&(D=O.length-1),Be()}else if(t.
key==="Escape"){if(t.preventDefault(),O.length)return Z();v.value="",clearTimeout(de),rn()}else t.key==="Enter"&&D>=0&&O[D]&&(t.preventDefault(),an(O[D]))});var ko=()=>performance.
now()-He.at<xo&&!He.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),ko())return;Z();let e=v.value.normalize("NFC").trim();y({...W,q:e,...e===
$().get("q")?{}:{without:""}}),P("main").focus({preventScroll:!0})});function ln(){v.focus(),v.select()}var Ao=8,un=1e3,_o=10,To=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ue=null,Ie=null,cn=0,pn=null,dn=()=>({...g}),he=()=>dispatchEvent(
new Event("counted")),Ve=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),dt=(t,e)=>t===e||Ve(t)===Ve(e)&&Ve(t)!=="",ut=t=>g.most[t]??Ao,We=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function hn(){let t=q(),e=R();return e&&(t.delete("author"),t.set("q",We(e))),t.delete("sort"),t.set("limit","0"),t}function mn(){let t=hn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(un,Math.max(ut("author"),ut("section"))+2))),t}async function So(t,e){let s=hn(),n=["author","section","votes"].flatMap(o=>s.getAll(
o).filter(a=>!t[o].some(l=>dt(l.value,a))).map(a=>[o,a]));return new Map(await Promise.all(n.slice(0,_o).map(async([o,a])=>{let l=new URLSearchParams(s);return l.set(o,a),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${a}`,(await M(l,e)).total]})))}async function Lo(t){await ne(t);let[{facets:e,trend:s}]=await Promise.all([te(mn(),t),g.sought.trim()?$n(t):null]);
return{facets:e,trend:s,alone:await So(e,t)}}async function me(t){let e=$().get("q");pn!==e&&Object.assign(g,{most:{},sought:"",found:null}),pn=e,Fe(),Ue=new AbortController;let{signal:s}=Ue;
g.isOld=!0;let n;try{n={...await Lo(s),failed:!1}}catch{n={failed:!0}}await t,!s.aborted&&(Object.assign(g,n,{isOld:!1}),he())}function Fe(){Ue?.abort(),Ie?.abort()}function Ke(){me(),
he()}function fn(t){g.most[t]=Math.min(un,ut(t)*4),Ke()}async function $n(t){let e=mn();e.set("facet_values",g.sought.normalize("NFC"));let{facets:s}=await M(e,t);g.found=s?.author??
null}function gn(t){if(clearTimeout(cn),Ie?.abort(),g.sought=t,!t.trim())return g.found=null,he();let e=new AbortController;Ie=e,cn=setTimeout(async()=>{try{await $n(e.signal),he()}catch{}},
To)}var ht=P("help");function je(){gt(i`<h2>${r.help}<button type="button" class="close" aria-label=${r.close} @click=${()=>ht.close()}>×</button></h2>
    <dl>${r.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${r.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ht),ht.open||ht.showModal()}ht.addEventListener("click",t=>{t.target===ht&&ht.close()});var J=null,Co=14,Qe=7,Eo=(t,e)=>t.slice(0,e.length)===e.slice(0,Qe);function qo(t){let e=$(),s=e.get("from")?.slice(0,Qe)??"",n=e.get("to")?.slice(0,Qe)??"",o=e.getAll("month"),a=t.
map(({month:h})=>(!s||h>=s)&&(!n||h.slice(0,n.length)<=n)&&(!o.length||o.some(p=>Eo(h,p)))),l=a.indexOf(!0);return{any:!!(s||n||o.length),inside:a,from:Math.max(0,l),to:l<0?t.length-
1:a.lastIndexOf(!0)}}function ze(t,e,s){J=null,e===0&&s===t.length-1?y({from:"",to:"",month:""}):y({from:t[e].month,to:t[s].month,month:""})}function Do(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(s=>s*e).find(s=>s>=t)??t}function Mo(t){let e=t.length-1,s=[1,2,3,6,12,24,60].find(o=>t.length/o<=Co)??120,n="";return t.map(({month:o},a)=>{
if(a!==e&&(a%s||a&&e-a<s))return c;let l=o.startsWith(`${n}-`)?L(o,!1):tn(o);return n=o.slice(0,4),i`<span data-left=${(a+.5)/t.length*100} class=${a===0?"at-start":a===e?"at-end":
""}>${l}</span>`})}function yn(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${r.months}></section>`;let s=new Map(t.month.map(m=>[m.value,m.papers])),n=g.
trend.map(m=>({month:m.month,papers:s.get(m.month)??0,all:m.all})),o=Do(Math.max(...n.map(m=>m.papers))),a=Math.max(...n.map(m=>m.all),1),l=qo(n),{from:h,to:p}=J??l,b=m=>J?m>=h&&m<=
p:l.inside[m],d=J||l.any,u=n.length-1,f=(m,k)=>{let j=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((k-j.left)/j.width*n.length)))},_=m=>{if(m.button)return;let k=m.
currentTarget,j=m.target.closest("[role=slider]")?.dataset.end,Kt=f(k,m.clientX),St=j==="from"?p:j==="to"?h:Kt,hs=Lt=>{let tt=f(k,Lt);J={from:Math.min(St,tt),to:Math.max(St,tt)},e()};
k.setPointerCapture(m.pointerId);let ms=Lt=>hs(Lt.clientX),jt=Lt=>{if(k.removeEventListener("pointermove",ms),k.removeEventListener("pointerup",jt),k.removeEventListener("pointerca\
ncel",jt),Lt.type==="pointercancel"||!J)return J=null,e();let{from:tt,to:fs}=J;!j&&tt===fs&&l.any&&l.from===tt&&l.to===tt?ze(n,0,u):ze(n,tt,fs)};k.addEventListener("pointermove",ms),
k.addEventListener("pointerup",jt),k.addEventListener("pointercancel",jt),j||hs(m.clientX)},T=m=>k=>{let Kt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[k.key];if(!Kt)return;k.preventDefault();let St=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Kt));ze(n,m==="from"?St:h,m==="to"?St:p)},ds=(m,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?k:k+1)/n.length*100} aria-label=${m==="from"?r.from:r.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${k} aria-valuetext=${L(n[k].month)} @keydown=${T(m)}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${r.
months} ${d?i`<span class="range">${r.monthRange(L(n[h].month),L(n[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${N(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${n.map((m,k)=>i`<div class=${b(k)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${r.month(L(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/a*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${ds("from",h)}${ds("to",p)}</div>
    <div class="ticks" aria-hidden="true">${Mo(n)}</div></section>`}function vn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var It=new Map,bn=()=>It.clear(),Ro=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function No(t,e){if(!It.delete(t.id)){let s=q();s.set("explain","1"),s.set(
"limit","1"),s.set("offset",String(t.rank-1));try{let n=await M(s);It.set(t.id,n.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function Xe(t){let e=Ro(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${sn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Ye=t=>i`<button type="button" @click=${e=>Ut(nn({paper:t.id}),e.currentTarget)}>${r.copy}</button>`;async function Po(t,e){let s=await ee(t.id).catch(()=>"");s&&Ut(s,e)}var Oo=(t,e)=>i`<div class="actions">${Xe(
t)}<button type="button" @click=${s=>Po(t,s.currentTarget)}>${r.bibtex}</button>${Ye(t)}${x({paper:t.id},r.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${It.has(t.id)?"true":"false"} @click=${()=>No(t,e)}>${r.why}</button>`:c}</div>`;function Ho(t){let e=It.get(
t.id);return e?i`<table class="why"><tbody>${e.map(s=>i`<tr><td>${s.score.toFixed(2)}</td><td>${r.reason(s.what)}</td></tr>`)}</tbody></table>`:c}function Bo({concepts:t}){return Rt()?
i`<p class="tags late">${t?.map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function Ge(t,{changed:e=null,body:s=""}={}){let n=x({paper:t.id},"title_marked"in t?Pe(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Pe(t.snippet)}</p>`:s?i`<p class="snippet" lang="ko">${s}</p>`:c;return i`<li data-id=${t.
id} class="hit">${bt(t.votes)}<div class="about"><h2 lang="en">${n}</h2>
    <p class="facts">${Ht(t.date)}${t.authors.length?i` · ${Bt(t)}`:c}</p>${o}
    <div class="foot">${Bo(t)}${Oo(t,e)}</div>${Ho(t)}</div></li>`}function xn(t,e){let s=t.filter(o=>o.partial),n=o=>o.map(a=>Ge(a,{changed:e}));return i`<ol class="hits">${n(t.filter(
o=>!o.partial))}</ol>${s.length?i`<p class="some" id="some">${r.some}</p><ol class="hits" aria-labelledby="some">${n(s)}</ol>`:c}`}var kn=12,wt=()=>Array.isArray(Y("saved"))?Y("saved").filter(t=>typeof t?.search=="string").slice(0,kn):[];function fe(){let t=q();return t.delete("typing"),t.toString()}var An=t=>`${t.
history}-${t.revision}`,Wt=()=>wt().some(t=>t.search===fe());function _n(t){let e=wt().filter(s=>s.search!==fe());G("saved",Wt()?e:[{search:fe(),seen:An(t)},...e].slice(0,kn))}function Tn(t){
Wt()&&G("saved",wt().map(e=>e.search===fe()?{...e,seen:An(t)}:e))}async function Sn(t){let e=wt().map(async s=>{let n=new URLSearchParams(s.search);n.set("since_revision",s.seen),n.
set("limit","0");let o=await M(n,t).then(a=>a.total,()=>null);return[s.search,o]});return new Map(await Promise.all(e))}var Vo=t=>typeof t!="number"?c:t?r.fresh(t):r.noFresh;function wn(t){
return[...new URLSearchParams(t)].map(([e,s])=>e==="q"?s:`${e}:${s}`).join(" ")}function Ln(t,e){let s=wt();return s.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${r.savedSearches}</h2><ul>${s.map(n=>i`<li>${x(new URLSearchParams(n.search),wn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${Vo(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${r.forget}: ${wn(n.search)}`} @click=${()=>{G("saved",wt().filter(o=>o.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var $e=["auto","light","dark"],kt=$e.includes(Y("theme"))?Y("theme"):"auto",Ze=()=>kt;function Cn(){kt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=kt}function En(){kt=$e[($e.indexOf(kt)+1)%$e.length],G("theme",kt),Cn()}Cn();var qn=800,Je=240,Uo=t=>t.map((e,s)=>{let n=t.slice(Math.max(0,s-1),s+2);return n.reduce((o,a)=>o+a,0)/n.length});function Dn(t){let e=$().getAll("compare"),s=t.map(d=>Uo(Vt(d.trend))),
n=t[0]?.trend??[],o=Math.max(...s.flat(),.01),a=d=>(d/Math.max(1,n.length-1)*qn).toFixed(1),l=d=>(Je-d/o*(Je-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${a(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&y({compare:[...new Set([...e,u])].slice(0,z)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${r.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${x({q:d.query},d.query)} <small>${r.papers(d.total)}</small><button type="button" aria-label=${`${r.
remove}: ${d.query}`} @click=${()=>y({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${r.compareWith} placeholder=${r.compareWith}><button type="submit">${r.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${qn} ${Je}`} preserveAspectRatio="none" role="img" aria-label=${`${r.
compare}: ${e.join(", ")}`}>${s.map((d,u)=>_s`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${L(n[0].month)}</span><span>${r.share}</span><span>${L(n[n.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${r.compare}</caption><thead><tr><th scope="col">${r.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${L(d.month)}</th>${t.map(f=>i`<td>${N(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var ts=53,Ft=7,Io=[1,6,10,14];function es({date:t,previous:e,next:s}){let n=(o,a,l)=>o?x({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${a}: ${vt(o)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${r.onDays}>${n(e,r.previous,"‹")}${x({day:t},i`<time datetime=${t}>${vt(t)}</time>`,{className:"\
today"})}${n(s,r.next,"›")}
    <input type="date" aria-label=${r.goDay} .value=${t} @change=${o=>o.target.value&&X(`?day=${o.target.value}`)}></nav>`}function Mn(t,e){let s=t.at(-1)?.date;if(!s)return c;let n=new Map(
t.map(u=>[u.date,u.papers])),o=pe(s,Ft-1-(new Date(`${s}T00:00:00Z`).getUTCDay()+6)%Ft),a=pe(o,1-ts*Ft),l=Array.from({length:ts},(u,f)=>Array.from({length:Ft},(_,T)=>pe(a,f*Ft+T))),
h=u=>{let{day:f}=u.target.dataset;f&&n.has(f)&&X(`?day=${f}`)},p=u=>Io.filter(f=>u>=f).length,b=u=>{let f=n.get(u);return f===void 0?r.noDigest(U(u)):r.dayPapers(U(u),f)},d=t.filter(
u=>Ne(a,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${r.calendar}: ${r.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<ts-2&&u.find(
T=>T.endsWith("-01"));return i`<div class="week"><span class="month">${_?L(_.slice(0,7),!1):c}</span>${u.map(T=>T>s?i`<i class="none"></i>`:i`<i data-day=${T} class=${`l${p(n.get(T)??
0)}${T===e?" here":""}`} title=${b(T)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Rn=t=>(...e)=>({_$litDirective$:t,values:e}),ge=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:qr}=Ls;var Nn=t=>t.strings===void 0;var Wo={},Pn=(t,e=Wo)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var On=Rn(class extends ge{constructor(t){if(super(t),t.type!==mt.PROPERTY&&t.type!==mt.ATTRIBUTE&&t.type!==mt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Nn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let s=t.element,
n=t.name;if(t.type===mt.PROPERTY){if(e===s[n])return B}else if(t.type===mt.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return B}else if(t.type===mt.ATTRIBUTE&&s.getAttribute(n)===
e+"")return B;return Pn(t),e}});var At={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},ns=t=>t==="unknown"?r.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ve=t=>$().getAll(t);
function Fo(t,e){let s=ve(t),n=s.filter(a=>!dt(a,e)),o=n.length<s.length?n:[...s,e];y({[t]:o,...t==="votes"?{min_votes:""}:{}})}function Ko(t,e,s){let n=e.slice(0,ut(t)),o=s.filter(
a=>!n.some(l=>dt(l.value,a)));return[...n,...o.map(a=>g.facets?.[t].find(l=>dt(l.value,a))??{value:a,papers:g.alone.get(`${t} ${a}`)})]}function jo(t,e,s,n){let o=s.some(a=>dt(a,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:N(t.papers)}</small></button></li>`}function zo(t){
if(t.newState!=="open")return;let e=t.target,s=document.querySelector(`[popovertarget="${e.id}"]`)?.getBoundingClientRect();s&&(e.style.left=`${Math.max(8,Math.min(s.left,innerWidth-
e.offsetWidth-8))}px`,e.style.top=`${s.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-s.bottom-16)}px`)}function Bn(t,e,s,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${zo}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${r.
close}>×</button></h2>${s}</section>`}function ye(t,e,s,{text:n=h=>h,press:o=h=>Fo(t,h),above:a=c,chosen:l=ve(t)}={}){let h=Ko(t,s,l);return!h.length&&a===c?c:Bn(t,e,i`${a}<ul>${h.
map(p=>jo(p,n(p.value),l,()=>o(p.value)))}</ul>
    ${s.length>ut(t)?i`<button class="values" type="button" aria-label=${`${e}: ${r.more}`} @click=${()=>fn(t)}>${r.more}</button>`:c}`,l.length)}function Qo(t){let e=R(),s=(g.found??
t.author).filter(a=>!e||!dt(a.value,e)),o=g.sought||t.author.length>ut("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${r.
seek} aria-label=${r.seek} .value=${On(g.sought)} @input=${a=>gn(a.target.value)}>
    ${g.found&&!s.length?i`<p class="facts" role="status">${r.seekNone}</p>`:c}`:c;return e?ye("author",r.coauthors,s,{press:a=>y({q:We(e),author:a}),above:o,chosen:[]}):ye("author",
r.authors,s,{above:o})}var Hn=(t,e,s,n)=>i`<label>${t}<select aria-label=${t} @change=${o=>n(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${s.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${L(o)}</option>`)}</select></label>`;function Xo(){let t=g.trend??[],e=$().get("from")??void 0,s=$().get(
"to")??void 0;return Bn("days",r.days,i`<div class="months">${Hn(r.from,e,t,n=>y({from:n,month:"",...n&&s&&n>s?{to:""}:{}}))}
    ${Hn(r.to,s,t,n=>y({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(s?1:0)+ve("month").length)}var ss=t=>/^\d{4}-\d{2}$/.test(t)?L(t):t,Yo={from:t=>`${ss(
t)} –`,to:t=>`– ${ss(t)}`,month:ss,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${r.voted}: ${ns(t)}`:ns(t)};function Go(){let t=[...$()].filter(([e,s])=>e in At&&s&&!(e===
"author"&&R()));return t.length?i`<div class="chips" role="group" aria-label=${r.chosen}>${t.map(([e,s])=>{let n=Yo[e]?.(s)??s;return i`<button type="button" aria-label=${`${r.remove}\
: ${n}`} @click=${()=>y({[e]:ve(e).filter(o=>o!==s)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>y(R()?{...At,author:R()??""}:At)}>${r.clear}</button></div>`:c}function Vn(t,e){let s=g.failed&&!e?i`<p class="facts" role="alert">${r.
uncounted} <button type="button" @click=${Ke}>${r.retry}</button></p>`:c,{facets:n}=g,o=g.isOld||g.failed;return i`<section class="filters" aria-label=${r.filters} aria-busy=${g.isOld?
"true":c}>${s}
    <div class=${o?"counted busy":"counted"}>${n?yn(n,t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${Qo(n)}${ye("votes",r.voted,n.votes,{text:ns})}${Xo()}${ye("section",r.sections,n.section)}`:c}</div></div>
    ${Go()}</section>`}var Zo=["relevance","date","votes","oldest"],Jo=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Un=(t,[e,s])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,s));function ta(t){let e=t.split(":")[0],s=$();return s.get("q")?.includes(`${e}:`)?[]:t===`votes:${s.get("min_votes")}..`?["min_votes"]:
(e==="date"?["from","to","month"]:[e]).filter(n=>n in At&&s.has(n))}function ea({kind:t,what:e,query:s}){let n=t==="without"?ta(e):[];n.length&&s.startsWith($().get("q")??"")?y(Object.
fromEntries(n.map(o=>[o,""]))):y({...At,without:"",q:s})}function sa(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>Un(t.query,o.span)),s=t.notes.filter(o=>o.code!=="\
word-not-found"&&o.code!=="repaired").map(o=>r.note(o,Un(t.query,o.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!s.length&&!n.length?c:i`<div class="help">${n.
map(o=>i`<p>${r.repaired(o.from,o.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button></p>`:c}${e.map(o=>i`<p>${r.unknown(o)}</p>`)}${[
...new Set(s)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?r.mean:r.without(o.what)} <button type="button" @click=${()=>ea(o)}>${o.query}</button> ${r.papers(o.total)}</p>`)}</div>`}function na(t){
let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>y({exact:""})}>${r.widely}</button></p>`;let s=e.getAll("without");return!t.also.length&&
!s.length?c:i`<p class="facts also">${t.also.length?`${r.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>y({without:[...s,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${s.length?i`<button type="button" @click=${()=>y({without:""})}>${r.widely}</button>`:i`<button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button>`}</p>`}function os(){
let t=q();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var oa=t=>t.toFixed(t<10?1:0);function In({answer:t},{changed:e,more:s,isAdding:n,addingProblem:o,
hasFailed:a}){let l=R(),h=$().get("q"),p=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${h||r.all}</h1>`,b=t.total+t.total_partial;return i`${p}${Vn(
e,a)}
    <div class="line"><span role="status">${b?r.total(t.total,t.total_partial,oa(t.took_ms)):r.nothing}</span>
    <span class="tools">${h?x({compare:h},r.compare):c}<a href=${os()} type="application/atom+xml">${r.feed}</a><button type="button" aria-pressed=${Wt()?"true":"false"} @click=${()=>{
_n(t),e()}}>${Wt()?r.saved:r.save}</button>
    <label><span>${r.sort} </span><select class="sort" aria-label=${r.sort} @change=${d=>y({sort:d.target.value})}>${Zo.map(d=>i`<option value=${d} .selected=${d===t.sort}>${r[d]}</option>`)}</select></label></span></div>
    ${na(t)}${sa(t)}${xn(t.hits,e)}${t.next&&!a?i`<div class="further">${o?i`<p role="alert">${o}</p>`:c}<button class="more" type="button" aria-disabled=${n?"true":c} @click=${s}>${o?
r.retry:r.more}</button></div>`:c}`}var Wn=t=>i`<li data-id=${t.id}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${bt(t.votes)} · `}${Ht(
t.date)}</p></li>`,aa=t=>t?.hits.length?i`<section class="similar"><h2>${r.similar}</h2><ol class="short">${t.hits.map(Wn)}</ol></section>`:c;async function ra(t,e){let s=t.currentTarget,
n=s.querySelector("pre");n&&s.open&&!n.textContent&&(n.textContent=await ee(e).catch(()=>""))}function Fn({paper:t,similar:e,trends:s}){let n=(t.concepts??[]).slice(0,xt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text}</h1><p class="facts">${bt(t.votes)} ${Ht(t.date)}${t.authors.length?i` · ${Bt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||r.untitled}</h2><ul lang="ko">${o.bullets.map(a=>i`<li>${a}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${r.links}><section><h2>${r.links}</h2><p class="actions">${Xe(t)}${Ye(t)}</p>
      <details @toggle=${o=>ra(o,t.id)}><summary>${r.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Ut(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${r.copyBibtex}</button></details></section>
      <section><h2>${r.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${x({day:o},U(o))}</li>`)}</ul></section>
      ${s?.length?i`<section><h2>${r.trendOf}</h2><ul class="sparks">${s.map((o,a)=>i`<li>${pt(n[a])}${Oe(Vt(o.trend),r.papers(o.total))}</li>`)}</ul></section>`:c}
      ${aa(e)}</aside></article>`}var ia=3,Kn=t=>t.sections[0]?.bullets[0]??"",jn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${r.dayHeading(U(t.date))}</h1><span role="status" class="facts">${r.
papers(t.total)}</span></div>${es(t)}
  <ol class="hits">${t.papers.map(e=>Ge(e,{body:Kn(e)}))}</ol>`,la=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${bt(
t.votes)} ${t.authors.length?Bt(t,e?1:3):c}</p>${(e?[Kn(t)]:t.sections.flatMap(s=>s.bullets).slice(0,ia)).map(s=>i`<p class="snippet" lang="ko">${s}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,xt).map(pt)}</p>`:c}</li>`,ca=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${r.rising}</h2><ul>${t.
concepts.slice(0,z).map((s,n)=>i`<li>${x({concept:s.other},A==="ko"?s.other:s.text,{lang:A})}<small>${r.risingNote(N(s.recent),N(s.papers))}</small>${e?.[n]?Oe(Vt(e[n].trend),r.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function zn({digest:t,days:e,rising:s,trends:n,fresh:o},{changed:a}){return i`<div class="start"><h1 tabindex="-1">${r.title}</h1><p class="lead">${r.
about}</p><div class="examples" role="group" aria-label=${r.examples}>${Jo.map(l=>i`<button type="button" @click=${()=>y({...W,q:l})}>${l}</button>`)}</div></div>
  ${Ln(o,a)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${r.dayHeading(vt(t.date))}</h2><span class="facts">${r.papers(t.total)}</span>${es(t)}</div>${Mn(
e,t.date)}</section>
    ${ca(s,n)}<ol class="cards">${t.papers.map(la)}</ol>`:c}`}function Qn({concept:t,counted:e,newest:s,voted:n}){let o=t.words,a=e.trend,l=Math.max(...a.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Wn)}</ol>`;return i`<div class="concept"><p class="kind">${r.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${r.papers(e.total)} · ${x({q:o},r.searchAll)} · ${x(
{compare:o},r.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${r.trend}</h2><div class="bars still" role="img" aria-label=${r.trend}>${a.map(p=>i`<div class="bar" title=${r.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${a[0]?.month}</span><span>${a.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${r.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${x({concept:p.
text},p.text)}<small>${r.whySpelling(p.why)} · ${r.evidence(p.evidence)} · ${r.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${r.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${x({author:p.value},p.value)} <small>${r.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${r.newest}</h2>${h(s)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${r.mostVoted}</h2>${h(n)}</section></div></div>`}
var Xn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${r.loading}</p>`;var pa=20,Jn=100,ua=30,da=150,ha=[408,410,429],C=P("main"),as=null,_t=null,w=null,to="",K=null,Tt=null,is=!1,ft=new Map,rs=t=>$().get(t)??"",eo=()=>se.find(t=>$().get(t))??(q().size?
"answer":"start");async function Yn(t,e){if(!t.length)return null;let s=t.slice(0,z).map(n=>n.text);return Le(s,e).catch(()=>null)}var ma={async start(t){let[e,s]=await Promise.all(
[Ms(t),Rs(t).catch(()=>null)]),n=e.at(-1),[o,a]=await Promise.all([n?Ce(n.date,t):null,Yn(s?.concepts??[],t)]);return{kind:"start",days:e,rising:s,digest:o,trends:a}},async paper(t){
let e=rs("paper"),[s,n]=await Promise.all([Es(e,t),Ds(e,t).catch(()=>null)]);return{kind:"paper",paper:s,similar:n,trends:await Yn((s.concepts??[]).slice(0,xt),t)}},async day(t){return{
kind:"day",digest:await Ce(rs("day"),t)}},async concept(t){let e=rs("concept"),s={q:e,limit:"6"},[n,o,a,l]=await Promise.all([Ns(e,t),te(new URLSearchParams({q:e,facet_limit:"8"}),
t),M(new URLSearchParams({...s,sort:"date"}),t),M(new URLSearchParams({...s,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:o,newest:a,voted:l}},async compare(t){return{
kind:"compare",trends:await Le($().getAll("compare").slice(0,z),t)}},async answer(t,e){let s=q();Rt()||s.set("concepts","1"),s.set("limit",String(Math.min(Jn,Math.max(pa,e))));let n=M(
s,t);me(n.catch(()=>{}));let o=await n;for(;o.next&&o.hits.length<e;)await so(o,s,t);return Tn(o),bn(),{kind:"answer",answer:o}}};async function fa(t,e){if(t.kind==="start"&&(t.fresh=
await Sn(e)),t.kind!=="answer"||!Rt())return;let s=t.answer.hits.filter(a=>!a.concepts).slice(0,Jn);if(!s.length)return;await ne(e);let n=s.map(a=>a.id),o=await qs(n,e);for(let a of s)
a.concepts??=o.get(a.id)?.slice(0,xt)}async function $a(t,e){try{await fa(t,e)}catch{return}t===w&&!e.aborted&&H()}async function so(t,e,s){e.set("cursor",t.next??"");let n=await M(
e,s);t.hits.push(...n.hits),t.next=n.next}async function no(){if(_t||w?.kind!=="answer")return;let{answer:t}=w,e=q();e.set("concepts","1");let s=t.hits.length,n=new AbortController;
_t=n,Tt=null,H();try{await so(t,e,n.signal)}catch(a){if(n.signal.aborted)return;Tt={error:a,how:"go",at:$()}}_t=null;let o=document.activeElement===C.querySelector("button.more");H(),
o&&t.hits[s]&&oo(t.hits[s].id)?.focus({preventScroll:!0})}var oo=t=>C.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function ga(t){switch(t.kind){case"start":return zn(
t,{changed:H});case"paper":return Fn(t);case"day":return jn(t);case"concept":return Qn(t);case"compare":return Dn(t.trends);case"answer":return In(t,{changed:H,more:no,isAdding:!!_t,
addingProblem:Tt&&ro(Tt),hasFailed:!!K})}}function ya(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return r.dayHeading(U(t.digest.date));case"\
concept":return t.concept.words;case"compare":return r.compare;case"answer":return R()??($().get("q")||r.all)}}var ao=({status:t})=>!t||t>=500||ha.includes(t);function ro({error:t,
at:e}){if(!navigator.onLine)return r.offline;if(!t.status)return r.failed;let s=e.get("day");if(t.status===400&&s)return r.noDay(s);if(t.parameter&&e.has(t.parameter))return r.wrongValue(
t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return r.problem(t);let n=e.get("concept");return s?r.missingDay(s):n?r.missingConcept(n):r.missing}function va({error:t,
how:e,at:s}){if(ao(t))return i`<button type="button" @click=${()=>xe(e)}>${r.retry}</button>`;let{parameter:n,value:o}=t;if(!n||!s.has(n))return x({},r.home);let a=s.getAll(n).filter(
l=>l!==o&&typeof o=="string");return i`<button type="button" @click=${()=>y({[n]:a})}>${r.dropValue(n)}</button>`}var ba=t=>i`<div class="error" role="alert" tabindex="-1"><p>${ro(
t)}</p>${va(t)}</div>`,Gn=t=>r[t??""],Zn=t=>document.querySelectorAll(t),ls={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function xa(t){let e=Object.
keys(ls).find(n=>t?.matches(n));((e?C.querySelector(ls[e]):null)??C).focus({preventScroll:!0})}function H(){document.documentElement.lang=A;for(let n of Zn("[data-text]"))n.textContent=
Gn(n.dataset.text);for(let n of Zn("[data-label]"))n.setAttribute("aria-label",Gn(n.dataset.label));v.placeholder=r.box,cs.textContent=r.other,cs.lang=A==="ko"?"en":"ko",ps.setAttribute(
"aria-label",r.themes[Ze()]),ps.title=r.themes[Ze()],C.classList.toggle("failed",!!K);let t=document.activeElement,e=t?.closest(Object.keys(ls).join());gt(i`${K?ba(K):c}${w?ga(w):K?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:is?Xn():c}`,C),vn(C),t&&!t.isConnected&&xa(e);let s=w?ya(w):"";document.title=s?`${s} – papersearch`:"papersearch",P("feed").
href=w?.kind==="answer"?os():"v1/feed.atom"}function us(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Vs({y:scrollY,focus:t,hits:w?.kind==="\
answer"?w.answer.hits.length:0})}function io(){if(!w)return;ft.delete(Nt()),ft.set(Nt(),{shown:w,numbers:dn()});let[t]=ft.keys();ft.size>ua&&ft.delete(t)}function wa(t,e){if(t==="b\
ack"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&oo(e.focus)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),C.querySelector("h1")?.focus({preventScroll:!0}))}
function ka(t){if(!w)return;let e=eo();!ao(t)&&w.kind!==e?w=null:(w.kind!=="answer"||e!=="answer")&&De(to),w?.kind==="answer"&&e!=="answer"&&g.isOld&&me()}var Aa=()=>C.querySelector(
".error")?.focus({preventScroll:!0});async function xe(t="go"){as?.abort(),_t?.abort(),_t=null,Tt=null,Fe(),De(null);let e=new AbortController;as=e;let s=t==="back"||t==="load"?Bs():
null;(document.activeElement!==v||t==="back")&&(v.value=oe());let n=t==="back"?ft.get(Nt()):null,o=null,a=null;if(n)o=n.shown,Object.assign(g,n.numbers);else{C.setAttribute("aria-b\
usy","true");let l=setTimeout(()=>{is=!0,C.classList.add("busy"),w||H()},da);try{o=await ma[eo()](e.signal,s?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(l);a=h}if(clearTimeout(
l),e!==as)return}is=!1,K=a?{error:a,how:t,at:$()}:null,o?(w=o,to=Hs()):ka(a),C.classList.remove("busy"),C.removeAttribute("aria-busy"),H(),K&&t!=="typing"&&document.activeElement===
document.body&&Aa(),o&&(io(),wa(t,s),$a(o,e.signal))}history.scrollRestoration="manual";var be=0;addEventListener("scroll",()=>{clearTimeout(be),be=setTimeout(us,100)},{passive:!0});
addEventListener("click",()=>{clearTimeout(be),us()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&us()},{capture:!0});addEventListener("moved",t=>{clearTimeout(be),
t.detail==="back"&&(Z(),v.blur()),xe(t.detail)});addEventListener("counted",()=>{H(),w?.kind==="answer"&&ft.has(Nt())&&io()});addEventListener("online",()=>{K?xe(K.how):Tt&&no()});
function _a(t,e){let s=[...C.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=s[s.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener(
"keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),
ln();else if(t.key==="?")t.preventDefault(),je();else if(t.key==="ArrowDown"||t.key==="ArrowUp")_a(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let s=w?.
kind==="day"&&(t.key==="ArrowLeft"?w.digest.previous:w.digest.next);s&&X(`?day=${s}`)}}});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),v.value="",X(""))});var cs=P("language");cs.addEventListener("click",()=>{Js(),H()});var ps=P("theme");ps.addEventListener("click",()=>{En(),H()});P("help-butto\
n").addEventListener("click",je);v.value=oe();C.replaceChildren();H();xe("load");location.search||v.focus({preventScroll:!0});
