/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xe=globalThis,ms=t=>t,Kt=xe.trustedTypes,fs=Kt?Kt.createPolicy("lit-html",{createHTML:t=>t}):void 0,we="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,ke="?"+U,ro=`<${ke}\
>`,nt=document,Lt=()=>nt.createComment(""),Ct=t=>t===null||typeof t!="object"&&typeof t!="function",Ae=Array.isArray,xs=t=>Ae(t)||typeof t?.[Symbol.iterator]=="function",be=`[ 	
\f\r]`,St=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$s=/-->/g,gs=/>/g,et=RegExp(`>|${be}(?:([^\\s"'>=/]+)(${be}*=${be}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ys=/'/g,vs=/"/g,ws=/^(?:script|style|textarea|title)$/i,_e=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),i=_e(1),ks=_e(2),wa=_e(3),H=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),bs=new WeakMap,st=nt.createTreeWalker(nt,129);function As(t,e){if(!Ae(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return fs!==void 0?fs.createHTML(e):e}var _s=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=St;for(let h=0;h<s;h++){let p=t[h],b,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===St?d[1]==="!--"?l=$s:d[1]!==void 0?l=gs:d[2]!==void 0?(ws.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??St,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?et:d[3]==='"'?vs:ys):l===vs||l===ys?l=et:l===$s||l===gs?l=St:(l=et,o=void 0);let _=l===
et&&t[h+1].startsWith("/>")?" ":"";a+=l===St?p+ro:u>=0?(n.push(b),p.slice(0,u)+we+p.slice(u)+U+_):p+U+(u===-2?h:_)}return[As(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Et=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,l=0,h=e.length-1,p=this.parts,[b,d]=_s(e,s);if(this.el=t.createElement(b,n),st.currentNode=this.el.
content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=st.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(we)){let f=d[l++],_=o.getAttribute(u).split(U),T=/([.?@])?(.*)/.exec(f);p.push({type:1,index:a,name:T[2],strings:_,ctor:T[1]==="."?zt:T[1]==="?"?Qt:
T[1]==="@"?Xt:at}),o.removeAttribute(u)}else u.startsWith(U)&&(p.push({type:6,index:a}),o.removeAttribute(u));if(ws.test(o.tagName)){let u=o.textContent.split(U),f=u.length-1;if(f>
0){o.textContent=Kt?Kt.emptyScript:"";for(let _=0;_<f;_++)o.append(u[_],Lt()),st.nextNode(),p.push({type:2,index:++a});o.append(u[f],Lt())}}}else if(o.nodeType===8)if(o.data===ke)p.
push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(U,u+1))!==-1;)p.push({type:7,index:a}),u+=U.length-1}a++}}static createElement(e,s){let n=nt.createElement("template");return n.
innerHTML=e,n}};function ot(t,e,s=t,n){if(e===H)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=Ct(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),a===void 0?o=
void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,n)),e}var jt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??nt).importNode(
s,!0);st.currentNode=o;let a=st.nextNode(),l=0,h=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new ft(a,a.nextSibling,this,e):p.type===1?b=new p.ctor(a,p.name,p.strings,
this,e):p.type===6&&(b=new Yt(a,this,e)),this._$AV.push(b),p=n[++h]}l!==p?.index&&(a=st.nextNode(),l++)}return st.currentNode=nt,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},ft=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=ot(this,e,s),Ct(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==H&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):xs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Ct(this._$AH)?this._$AA.nextSibling.data=e:this.T(nt.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,
o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Et.createElement(As(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new jt(o,this),l=a.u(this.
options);a.p(s),this.T(l),this._$AH=a}}_$AC(e){let s=bs.get(e.strings);return s===void 0&&bs.set(e.strings,s=new Et(e)),s}k(e){Ae(this._$AH)||(this._$AH=[],this._$AR());let s=this.
_$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.O(Lt()),this.O(Lt()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=ms(e).nextSibling;ms(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},at=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=a,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,s=this,n,o){let a=this.strings,l=!1;if(a===void 0)e=ot(this,e,s,0),l=
!Ct(e)||e!==this._$AH&&e!==H,l&&(this._$AH=e);else{let h=e,p,b;for(e=a[0],p=0;p<a.length-1;p++)b=ot(this,h[n+p],s,p),b===H&&(b=this._$AH[p]),l||=!Ct(b)||b!==this._$AH[p],b===c?e=c:
e!==c&&(e+=(b??"")+a[p+1]),this._$AH[p]=b}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},zt=class extends at{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Qt=class extends at{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Xt=class extends at{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=ot(this,e,s,0)??c)===H)return;let n=this._$AH,o=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==c&&(n===c||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Yt=class{constructor(e,s,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},Ts={M:we,P:U,A:ke,C:1,L:_s,R:jt,D:xs,V:ot,I:ft,H:at,N:Qt,U:Xt,B:zt,F:Yt},io=xe.litHtmlPolyfillSupport;
io?.(Et,ft),(xe.litHtmlVersions??=[]).push("3.3.3");var $t=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let a=s?.renderBefore??null;n._$litPart$=o=new ft(e.insertBefore(
Lt(),a),a,void 0,s??{})}return o._$AI(t),o};var Gt=class extends Error{constructor(e,s,n){super(e.detail??e.title??String(s)),this.status=s,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[o=0,a=0]=e.span??[];this.value=new URLSearchParams(n.slice(o-1,a-1)).get(this.parameter)}};function Ss(t,e={},s={}){let n=Object.
entries(e).reduce((a,[l,h])=>a.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),o=String(new URLSearchParams(s));return o?`${n}?${o}`:n}async function B(t,{at:e,query:s,signal:n}={}){
let o=Ss(t,e,s),a=await fetch(o,{signal:n,headers:{Accept:"application/json"}}),l=await a.json().catch(()=>({}));if(!a.ok)throw new Gt(l,a.status,o);return l}var M=async(t,e)=>await B(
"/v1/search",{query:t,signal:e}),Zt=async(t,e)=>{let s=new URLSearchParams(t);for(let[n,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))s.set(n,o);return await M(s,e)},z=5,Te=async(t,e)=>(await B(
"/v1/trends",{query:t.map(s=>["q",s]),signal:e})).trends,Ls=(t,e)=>B("/v1/papers/{id}",{at:{id:t},signal:e});async function Cs(t,e){let{papers:s}=await B("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(s.map(n=>[n.id,n.concepts??[]]))}var Es=async(t,e)=>await B("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function Jt(t){let e=await fetch(Ss("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Gt({},e.status,"");return e.text()}var qs=async t=>(await B("/v1/digests",
{signal:t})).days,Se=(t,e)=>B("/v1/digests/{date}",{at:{date:t},signal:e}),Ds=t=>B("/v1/concepts",{signal:t}),Ms=(t,e)=>B("/v1/concepts/{key}",{at:{key:t},signal:e}),Rs=(t,e)=>B("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var S=location.search,Ns=null,E=!!history.state?.typing,rt=null,qt=history.state?.key??Ce(),lo=250,co=["q","author","section","month","votes","from","to","min_votes","sort","exact",
"without"],te=["paper","day","concept","compare"],I=Object.fromEntries(te.map(t=>[t,""]));function Ce(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var Ps=()=>S,
$=()=>new URLSearchParams(Ns??S);function Ee(t){Ns=t}var Dt=()=>E;async function ee(t){E&&await new Promise(e=>{setTimeout(e,lo)}),t.throwIfAborted()}var Mt=()=>qt,Os=()=>history.state?.
left??null;function Q(t,e=null){t==="pushState"&&(qt=Ce());try{history[t]({typing:E,key:qt,left:e},"",S||location.pathname)}catch{}}function Hs(t){try{history.replaceState({...history.
state,typing:E,key:qt,left:t},"")}catch{}}var se=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),po=()=>q().size>0&&!te.some(t=>$().get(t));function Le(t){let e=$();for(let[s,
n]of Object.entries(t)){e.delete(s);for(let o of[n].flat())o&&e.append(s,o)}return e.size?`?${e}`:""}function Bs(){if(rt){let t=[S,E];[S,E]=rt,Q("replaceState");let e=S===t[0];[S,E]=
t,Q(e?"replaceState":"pushState")}rt=null}var it=!1;function y(t){let e=Le(t);"q"in t&&(E=!1,(rt||it)&&(S=e)),Bs(),it=!1,e!==S?(S=e,Q("pushState")):Q("replaceState"),se("go")}function Vs(t){
rt||it||po()?(it||(rt??=[S,E]),S=Le(t),E=!0,Q("replaceState")):(S=Le(t),E=!0,it=!0,Q("pushState")),se("typing")}function X(t){Bs(),it=!1,S=t,E=!1,Q("pushState"),se("visit")}addEventListener(
"popstate",()=>{S=location.search,E=!!history.state?.typing,qt=history.state?.key??Ce(),rt=null,it=!1,se("back")});function q(){let t=new URLSearchParams;for(let[e,s]of $())co.includes(
e)&&t.append(e,s);return E&&t.get("q")&&t.set("typing","1"),t}function W(){let t=[...q().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?$().get("author"):null}Q(
"replaceState",history.state?.left??null);var Us=t=>t>="가"&&t<="힣"?(t.charCodeAt(0)-44032)%28:void 0,Is=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function ne(t){let e=Is(t);return(Us(e)??Number(/[013678lmnr]/i.test(
e)))>0}function uo(t){let e=Is(t);return(Us(e)??(/[178lr]/i.test(e)?8:0))===8}var F=t=>`‘${t}’`,Ws=t=>F(t)+(ne(t)?"이":"가"),gt=t=>F(t)+(ne(t)?"을":"를"),Fs=t=>F(t)+(ne(t)&&
!uo(t)?"으로":"로"),Rt=t=>F(t)+(ne(t)?"은":"는"),Ks={"words-read":t=>`${gt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Rt(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${gt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${F(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Rt(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Rt(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Rt(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Rt(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${gt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","before-the-archive":t=>`${F(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"afte\
r-the-archive":t=>`${F(t)}: 자료는 그 전에 끝납니다.`},js={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
oe={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},zs=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Qs={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Y(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function G(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var lt=t=>t.toLocaleString("ko"),Nt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Xs={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},qe={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},ho={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,s)=>`논문 ${lt(t)}편${e?
` (일부 낱말만 있는 ${lt(e)}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",oldest:"오래된",authors:"\
저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",
nothing:"찾은 논문이 없습니다.",unknown:t=>`${Ws(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${F(t)} 대신 ${Fs(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${lt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`주소의 ${oe[t]?.[0]??t}(${t})에 ${gt(e)} 쓸 수 없습니다. ${oe[t]?.[1]??""}`,
dropValue:t=>`${oe[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${gt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",
filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",
widely:"다른 표기도 함께",note:(t,e)=>Ks[t.code]?.(e)??t.message,problem:t=>js[t.type??""]??t.message,reason:t=>zs.reduce((e,[s,n])=>e.replace(s,n),t),whySpelling:t=>Qs[t]??
t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저\
장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${lt(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"\
한 해의 요약",dayPapers:(t,e)=>`${t}, ${lt(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}\
편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"\
개념",spellings:"표기",evidence:t=>`${lt(t)}편이 그렇게 씀`,has:t=>`${lt(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",
searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,
noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",
ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of\
 thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['auth\
or:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},mo={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,s)=>`${Nt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Nt,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}” as ${qe[t]?.[0]??t} (${t}). ${qe[t]?.[1]??""}`,dropValue:t=>`Search without ${qe[t]?.[0]??
t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits\
.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-pa\
rameter"?`${Xs[t.type]} ${t.message}`:Xs[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",
onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothing \
new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Nt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",risingNote:(t,e)=>`${t}\
 this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},
concept:"Concept",spellings:"Spellings",evidence:t=>`${Nt(t)} say${t===1?"s":""} so`,has:t=>`in ${Nt(t)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted\
 papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's papers",rankOf:t=>`${t} votes`,
noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} day\
s ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in this\
 order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an aut\
hor"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that are \
spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties \
the box"]]},Ys={ko:ho,en:mo},De=Y("language"),A=De==="en"||De==="ko"?De:navigator.language.startsWith("ko")?"ko":"en",r=Ys[A];function Gs(){A=A==="ko"?"en":"ko",G("language",A),r=Ys[A]}
var R=t=>t.toLocaleString(A),ae=t=>new Date(`${t}T00:00:00Z`),re=(t,e)=>ae(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),yt=t=>re(t,{month:"long",day:"numer\
ic",weekday:"short"}),V=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${yt(t)}`:re(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),L=(t,e=!0)=>re(`${t}-01`,e?{year:"numeri\
c",month:"short"}:{month:"short"}),Zs=t=>t.replace("-0",". ").replace("-",". "),Me=(t,e)=>Math.round((ae(e).getTime()-ae(t).getTime())/864e5),ie=(t,e)=>new Date(ae(t).getTime()+e*864e5).
toISOString().slice(0,10);function Js(t){let e=new Date,s=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=Me(t,s);return n===
0?r.day.today:n===1?r.day.yesterday:n>1&&n<7?r.day.ago(n):re(t,{year:"numeric",month:"short",day:"numeric"})}var N=t=>document.getElementById(t),Re=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),x=(t,e,{lang:s,className:n,label:o}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${s??
c} class=${n??c} aria-label=${o??c} @click=${a=>{a.metaKey||a.ctrlKey||a.shiftKey||(a.preventDefault(),X(a.currentTarget.getAttribute("href")??""))}}>${e}</a>`,tn=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Pt=t=>x({day:t},i`<time datetime=${t} title=${V(t)}>${Js(t)}</time>`);function Ot(t,e=3){let s=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!s.length)return c;let n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${s.slice(0,e).map((o,a)=>i`${a?", ":""}${x({author:o},o)}`)}${n}</span>`}
var fo=[5,10,20,50,100];function vt(t){return t===null?i`<span class="votes" title=${r.noVotes}>–</span>`:i`<span class=${`votes v${fo.filter(e=>t>=e).length}`} title=${r.rankOf(
R(t))}><span aria-hidden="true">▲</span> ${R(t)}</span>`}function Ne(t,e){let s=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/s*20).toFixed(1),a=t.
map((l,h)=>`${h?"L":"M"}${n(h)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${a}\
L100 24L0 24Z`}/><path class="line" d=${a} vector-effect="non-scaling-stroke"/></svg>`}var Ht=t=>t.map(e=>e.all?e.papers/e.all:0),bt=4,ct=t=>x({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Bt(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let s=e.textContent;e.textContent=r.copied,setTimeout(()=>{e.textContent=
s},1500)}var en=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var $o=60,go=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,yo=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,vo=20,v=N("q"),sn=N("suggestions"),P=[],ce=0,D=-1,le=null,Pe={
at:-1/0,isHangul:!1};async function bo(){if(D>=0)return;let t=v.value;if(!t.trim())return Z();le?.abort(),le=new AbortController;let{signal:e}=le;try{let s=await Rs(t.normalize("NF\
C"),e);if(t!==v.value||document.activeElement!==v||D>=0)return;let n=s.concepts.slice(0,3);P=[...s.words.filter(a=>a.query!==t&&!n.some(l=>l.query===a.query)).map(a=>({text:a.query,
note:r.papers(a.papers),change:{...I,q:a.query}})),...n.map(a=>({text:a.query,note:a.other,change:{...I,q:a.query}})),...s.authors.slice(0,3).map(a=>({text:a,note:r.authors,change:{
...I,q:"",author:a}})),...s.titles.slice(0,2).map(a=>({text:a.title_text??a.title,note:"",change:{...I,paper:a.id}}))],Oe()}catch{e.aborted||Z()}}function Oe(){sn.hidden=!P.length,
v.setAttribute("aria-expanded",String(!!P.length)),D>=0?v.setAttribute("aria-activedescendant",`s${D}`):v.removeAttribute("aria-activedescendant"),$t(P.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===D} @pointerdown=${s=>{s.preventDefault(),nn(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),sn)}function Z(){clearTimeout(ce),le?.abort(),P=
[],D=-1,Oe()}function nn(t){typeof t.change.q=="string"&&(v.value=t.change.q),Z(),y(t.change)}function on(){bo();let t=v.value.normalize("NFC").replace(go,"").trim();t!==($().get("\
q")??"")&&Vs({...I,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(ce),D=-1,ce=setTimeout(on,$o)});v.addEventListener("compositionend",()=>{let t=v.value.slice(0,v.selectionEnd??
void 0).at(-1)??"";Pe={at:performance.now(),isHangul:yo.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("blur",Z);v.addEventListener("keydown",t=>{if(!(t.isComposing||
t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!P.length)return;t.preventDefault(),D=(D+(t.key==="ArrowDown"?2:P.length+1))%(P.length+1)-1,D<-1&&(D=P.length-1),Oe()}else if(t.
key==="Escape"){if(t.preventDefault(),P.length)return Z();v.value="",clearTimeout(ce),on()}else t.key==="Enter"&&D>=0&&P[D]&&(t.preventDefault(),nn(P[D]))});var xo=()=>performance.
now()-Pe.at<vo&&!Pe.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),xo())return;Z();let e=v.value.normalize("NFC").trim();y({...I,q:e,...e===
$().get("q")?{}:{without:""}}),N("main").focus({preventScroll:!0})});function an(){v.focus(),v.select()}var wo=8,cn=1e3,ko=10,Ao=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Be=null,Ve=null,rn=0,ln=null,pn=()=>({...g}),pe=()=>dispatchEvent(
new Event("counted")),He=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),ut=(t,e)=>t===e||He(t)===He(e)&&He(t)!=="",pt=t=>g.most[t]??wo,Ue=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function un(){let t=q(),e=W();return e&&(t.delete("author"),t.set("q",Ue(e))),t.delete("sort"),t.set("limit","0"),t}function dn(){let t=un();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(cn,Math.max(pt("author"),pt("section"))+2))),t}async function _o(t,e){let s=un(),n=["author","section","votes"].flatMap(o=>s.getAll(
o).filter(a=>!t[o].some(l=>ut(l.value,a))).map(a=>[o,a]));return new Map(await Promise.all(n.slice(0,ko).map(async([o,a])=>{let l=new URLSearchParams(s);return l.set(o,a),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${a}`,(await M(l,e)).total]})))}async function To(t){await ee(t);let[{facets:e,trend:s}]=await Promise.all([Zt(dn(),t),g.sought.trim()?mn(t):null]);
return{facets:e,trend:s,alone:await _o(e,t)}}async function ue(t){let e=$().get("q");ln!==e&&Object.assign(g,{most:{},sought:"",found:null}),ln=e,Ie(),Be=new AbortController;let{signal:s}=Be;
g.isOld=!0;let n;try{n={...await To(s),failed:!1}}catch{n={failed:!0}}await t,!s.aborted&&(Object.assign(g,n,{isOld:!1}),pe())}function Ie(){Be?.abort(),Ve?.abort()}function We(){ue(),
pe()}function hn(t){g.most[t]=Math.min(cn,pt(t)*4),We()}async function mn(t){let e=dn();e.set("facet_values",g.sought.normalize("NFC"));let{facets:s}=await M(e,t);g.found=s?.author??
null}function fn(t){if(clearTimeout(rn),Ve?.abort(),g.sought=t,!t.trim())return g.found=null,pe();let e=new AbortController;Ve=e,rn=setTimeout(async()=>{try{await mn(e.signal),pe()}catch{}},
Ao)}var dt=N("help");function Fe(){$t(i`<h2>${r.help}<button type="button" class="close" aria-label=${r.close} @click=${()=>dt.close()}>×</button></h2>
    <dl>${r.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${r.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,dt),dt.open||dt.showModal()}dt.addEventListener("click",t=>{t.target===dt&&dt.close()});var J=null,So=14,je=7,Lo=(t,e)=>t.slice(0,e.length)===e.slice(0,je);function Co(t){let e=$(),s=e.get("from")?.slice(0,je)??"",n=e.get("to")?.slice(0,je)??"",o=e.getAll("month"),a=t.
map(({month:h})=>(!s||h>=s)&&(!n||h.slice(0,n.length)<=n)&&(!o.length||o.some(p=>Lo(h,p)))),l=a.indexOf(!0);return{any:!!(s||n||o.length),inside:a,from:Math.max(0,l),to:l<0?t.length-
1:a.lastIndexOf(!0)}}function Ke(t,e,s){J=null,e===0&&s===t.length-1?y({from:"",to:"",month:""}):y({from:t[e].month,to:t[s].month,month:""})}function Eo(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(s=>s*e).find(s=>s>=t)??t}function qo(t){let e=t.length-1,s=[1,2,3,6,12,24,60].find(o=>t.length/o<=So)??120,n="";return t.map(({month:o},a)=>{
if(a!==e&&(a%s||a&&e-a<s))return c;let l=o.startsWith(`${n}-`)?L(o,!1):Zs(o);return n=o.slice(0,4),i`<span data-left=${(a+.5)/t.length*100} class=${a===0?"at-start":a===e?"at-end":
""}>${l}</span>`})}function $n(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${r.months}></section>`;let s=new Map(t.month.map(m=>[m.value,m.papers])),n=g.
trend.map(m=>({month:m.month,papers:s.get(m.month)??0,all:m.all})),o=Eo(Math.max(...n.map(m=>m.papers))),a=Math.max(...n.map(m=>m.all),1),l=Co(n),{from:h,to:p}=J??l,b=m=>J?m>=h&&m<=
p:l.inside[m],d=J||l.any,u=n.length-1,f=(m,k)=>{let j=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((k-j.left)/j.width*n.length)))},_=m=>{if(m.button)return;let k=m.
currentTarget,j=m.target.closest("[role=slider]")?.dataset.end,Wt=f(k,m.clientX),_t=j==="from"?p:j==="to"?h:Wt,us=Tt=>{let tt=f(k,Tt);J={from:Math.min(_t,tt),to:Math.max(_t,tt)},e()};
k.setPointerCapture(m.pointerId);let ds=Tt=>us(Tt.clientX),Ft=Tt=>{if(k.removeEventListener("pointermove",ds),k.removeEventListener("pointerup",Ft),k.removeEventListener("pointerca\
ncel",Ft),Tt.type==="pointercancel"||!J)return J=null,e();let{from:tt,to:hs}=J;!j&&tt===hs&&l.any&&l.from===tt&&l.to===tt?Ke(n,0,u):Ke(n,tt,hs)};k.addEventListener("pointermove",ds),
k.addEventListener("pointerup",Ft),k.addEventListener("pointercancel",Ft),j||us(m.clientX)},T=m=>k=>{let Wt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[k.key];if(!Wt)return;k.preventDefault();let _t=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Wt));Ke(n,m==="from"?_t:h,m==="to"?_t:p)},ps=(m,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?k:k+1)/n.length*100} aria-label=${m==="from"?r.from:r.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${k} aria-valuetext=${L(n[k].month)} @keydown=${T(m)}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${r.
months} ${d?i`<span class="range">${r.monthRange(L(n[h].month),L(n[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${R(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${n.map((m,k)=>i`<div class=${b(k)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${r.month(L(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/a*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${ps("from",h)}${ps("to",p)}</div>
    <div class="ticks" aria-hidden="true">${qo(n)}</div></section>`}function gn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Vt=new Map,yn=()=>Vt.clear(),Do=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function Mo(t,e){if(!Vt.delete(t.id)){let s=q();s.set("explain","1"),s.set(
"limit","1"),s.set("offset",String(t.rank-1));try{let n=await M(s);Vt.set(t.id,n.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function ze(t){let e=Do(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${tn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Qe=t=>i`<button type="button" @click=${e=>Bt(en({paper:t.id}),e.currentTarget)}>${r.copy}</button>`;async function Ro(t,e){let s=await Jt(t.id).catch(()=>"");s&&Bt(s,e)}var No=(t,e)=>i`<div class="actions">${ze(
t)}<button type="button" @click=${s=>Ro(t,s.currentTarget)}>${r.bibtex}</button>${Qe(t)}${x({paper:t.id},r.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${Vt.has(t.id)?"true":"false"} @click=${()=>Mo(t,e)}>${r.why}</button>`:c}</div>`;function Po(t){let e=Vt.get(
t.id);return e?i`<table class="why"><tbody>${e.map(s=>i`<tr><td>${s.score.toFixed(2)}</td><td>${r.reason(s.what)}</td></tr>`)}</tbody></table>`:c}function Oo({concepts:t}){return Dt()?
i`<p class="tags late">${t?.map(ct)}</p>`:t?.length?i`<p class="tags">${t.map(ct)}</p>`:c}function Xe(t,{changed:e=null,body:s=""}={}){let n=x({paper:t.id},"title_marked"in t?Re(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Re(t.snippet)}</p>`:s?i`<p class="snippet" lang="ko">${s}</p>`:c;return i`<li data-id=${t.
id} class="hit">${vt(t.votes)}<div class="about"><h2 lang="en">${n}</h2>
    <p class="facts">${Pt(t.date)}${t.authors.length?i` · ${Ot(t)}`:c}</p>${o}
    <div class="foot">${Oo(t)}${No(t,e)}</div>${Po(t)}</div></li>`}function vn(t,e){let s=t.filter(o=>o.partial),n=o=>o.map(a=>Xe(a,{changed:e}));return i`<ol class="hits">${n(t.filter(
o=>!o.partial))}</ol>${s.length?i`<p class="some" id="some">${r.some}</p><ol class="hits" aria-labelledby="some">${n(s)}</ol>`:c}`}var xn=12,xt=()=>Array.isArray(Y("saved"))?Y("saved").filter(t=>typeof t?.search=="string").slice(0,xn):[];function de(){let t=q();return t.delete("typing"),t.toString()}var wn=t=>`${t.
history}-${t.revision}`,Ut=()=>xt().some(t=>t.search===de());function kn(t){let e=xt().filter(s=>s.search!==de());G("saved",Ut()?e:[{search:de(),seen:wn(t)},...e].slice(0,xn))}function An(t){
Ut()&&G("saved",xt().map(e=>e.search===de()?{...e,seen:wn(t)}:e))}async function _n(t){let e=xt().map(async s=>{let n=new URLSearchParams(s.search);n.set("since_revision",s.seen),n.
set("limit","0");let o=await M(n,t).then(a=>a.total,()=>null);return[s.search,o]});return new Map(await Promise.all(e))}var Ho=t=>typeof t!="number"?c:t?r.fresh(t):r.noFresh;function bn(t){
return[...new URLSearchParams(t)].map(([e,s])=>e==="q"?s:`${e}:${s}`).join(" ")}function Tn(t,e){let s=xt();return s.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${r.savedSearches}</h2><ul>${s.map(n=>i`<li>${x(new URLSearchParams(n.search),bn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${Ho(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${r.forget}: ${bn(n.search)}`} @click=${()=>{G("saved",xt().filter(o=>o.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var he=["auto","light","dark"],wt=he.includes(Y("theme"))?Y("theme"):"auto",Ye=()=>wt;function Sn(){wt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=wt}function Ln(){wt=he[(he.indexOf(wt)+1)%he.length],G("theme",wt),Sn()}Sn();var Cn=800,Ge=240,Bo=t=>t.map((e,s)=>{let n=t.slice(Math.max(0,s-1),s+2);return n.reduce((o,a)=>o+a,0)/n.length});function En(t){let e=$().getAll("compare"),s=t.map(d=>Bo(Ht(d.trend))),
n=t[0]?.trend??[],o=Math.max(...s.flat(),.01),a=d=>(d/Math.max(1,n.length-1)*Cn).toFixed(1),l=d=>(Ge-d/o*(Ge-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${a(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&y({compare:[...new Set([...e,u])].slice(0,z)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${r.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${x({q:d.query},d.query)} <small>${r.papers(d.total)}</small><button type="button" aria-label=${`${r.
remove}: ${d.query}`} @click=${()=>y({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${r.compareWith} placeholder=${r.compareWith}><button type="submit">${r.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${Cn} ${Ge}`} preserveAspectRatio="none" role="img" aria-label=${`${r.
compare}: ${e.join(", ")}`}>${s.map((d,u)=>ks`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${L(n[0].month)}</span><span>${r.share}</span><span>${L(n[n.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${r.compare}</caption><thead><tr><th scope="col">${r.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${L(d.month)}</th>${t.map(f=>i`<td>${R(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Ze=53,It=7,Vo=[1,6,10,14];function Je({date:t,previous:e,next:s}){let n=(o,a,l)=>o?x({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${a}: ${yt(o)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${r.onDays}>${n(e,r.previous,"‹")}${x({day:t},i`<time datetime=${t}>${yt(t)}</time>`,{className:"\
today"})}${n(s,r.next,"›")}
    <input type="date" aria-label=${r.goDay} .value=${t} @change=${o=>o.target.value&&X(`?day=${o.target.value}`)}></nav>`}function qn(t,e){let s=t.at(-1)?.date;if(!s)return c;let n=new Map(
t.map(u=>[u.date,u.papers])),o=ie(s,It-1-(new Date(`${s}T00:00:00Z`).getUTCDay()+6)%It),a=ie(o,1-Ze*It),l=Array.from({length:Ze},(u,f)=>Array.from({length:It},(_,T)=>ie(a,f*It+T))),
h=u=>{let{day:f}=u.target.dataset;f&&n.has(f)&&X(`?day=${f}`)},p=u=>Vo.filter(f=>u>=f).length,b=u=>{let f=n.get(u);return f===void 0?r.noDigest(V(u)):r.dayPapers(V(u),f)},d=t.filter(
u=>Me(a,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${r.calendar}: ${r.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<Ze-2&&u.find(
T=>T.endsWith("-01"));return i`<div class="week"><span class="month">${_?L(_.slice(0,7),!1):c}</span>${u.map(T=>T>s?i`<i class="none"></i>`:i`<i data-day=${T} class=${`l${p(n.get(T)??
0)}${T===e?" here":""}`} title=${b(T)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ht={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Dn=t=>(...e)=>({_$litDirective$:t,values:e}),me=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Sr}=Ts;var Mn=t=>t.strings===void 0;var Uo={},Rn=(t,e=Uo)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Nn=Dn(class extends me{constructor(t){if(super(t),t.type!==ht.PROPERTY&&t.type!==ht.ATTRIBUTE&&t.type!==ht.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Mn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===H||e===c)return e;let s=t.element,
n=t.name;if(t.type===ht.PROPERTY){if(e===s[n])return H}else if(t.type===ht.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return H}else if(t.type===ht.ATTRIBUTE&&s.getAttribute(n)===
e+"")return H;return Rn(t),e}});var fe={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},es=t=>t==="unknown"?r.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ge=t=>$().getAll(t);
function Io(t,e){let s=ge(t),n=s.filter(a=>!ut(a,e)),o=n.length<s.length?n:[...s,e];y({[t]:o,...t==="votes"?{min_votes:""}:{}})}function Wo(t,e,s){let n=e.slice(0,pt(t)),o=s.filter(
a=>!n.some(l=>ut(l.value,a)));return[...n,...o.map(a=>g.facets?.[t].find(l=>ut(l.value,a))??{value:a,papers:g.alone.get(`${t} ${a}`)})]}function Fo(t,e,s,n){let o=s.some(a=>ut(a,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:R(t.papers)}</small></button></li>`}function Ko(t){
if(t.newState!=="open")return;let e=t.target,s=document.querySelector(`[popovertarget="${e.id}"]`)?.getBoundingClientRect();s&&(e.style.left=`${Math.max(8,Math.min(s.left,innerWidth-
e.offsetWidth-8))}px`,e.style.top=`${s.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-s.bottom-16)}px`)}function On(t,e,s,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${Ko}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${r.
close}>×</button></h2>${s}</section>`}function $e(t,e,s,{text:n=h=>h,press:o=h=>Io(t,h),above:a=c,chosen:l=ge(t)}={}){let h=Wo(t,s,l);return!h.length&&a===c?c:On(t,e,i`${a}<ul>${h.
map(p=>Fo(p,n(p.value),l,()=>o(p.value)))}</ul>
    ${s.length>pt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${r.more}`} @click=${()=>hn(t)}>${r.more}</button>`:c}`,l.length)}function jo(t){let e=W(),s=(g.found??
t.author).filter(a=>!e||!ut(a.value,e)),o=g.sought||t.author.length>pt("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${r.
seek} aria-label=${r.seek} .value=${Nn(g.sought)} @input=${a=>fn(a.target.value)}>
    ${g.found&&!s.length?i`<p class="facts" role="status">${r.seekNone}</p>`:c}`:c;return e?$e("author",r.coauthors,s,{press:a=>y({q:Ue(e),author:a}),above:o,chosen:[]}):$e("author",
r.authors,s,{above:o})}var Pn=(t,e,s,n)=>i`<label>${t}<select aria-label=${t} @change=${o=>n(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${s.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${L(o)}</option>`)}</select></label>`;function zo(){let t=g.trend??[],e=$().get("from")??void 0,s=$().get(
"to")??void 0;return On("days",r.days,i`<div class="months">${Pn(r.from,e,t,n=>y({from:n,month:"",...n&&s&&n>s?{to:""}:{}}))}
    ${Pn(r.to,s,t,n=>y({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(s?1:0)+ge("month").length)}var ts=t=>/^\d{4}-\d{2}$/.test(t)?L(t):t,Qo={from:t=>`${ts(
t)} –`,to:t=>`– ${ts(t)}`,month:ts,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${r.voted}: ${es(t)}`:es(t)};function Xo(){let t=[...$()].filter(([e,s])=>e in fe&&s);return t.
length?i`<div class="chips" role="group" aria-label=${r.chosen}>${t.map(([e,s])=>{let n=Qo[e]?.(s)??s;return i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>y(
{[e]:ge(e).filter(o=>o!==s)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>y(fe)}>${r.clear}</button></div>`:c}function Hn(t,e){let s=g.failed&&!e?i`<p class="facts" role="alert">${r.uncounted} <button type="button" @click=${We}>${r.
retry}</button></p>`:c,{facets:n}=g,o=g.isOld||g.failed;return i`<section class="filters" aria-label=${r.filters} aria-busy=${g.isOld?"true":c}>${s}
    <div class=${o?"counted busy":"counted"}>${n?$n(n,t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${jo(n)}${$e("votes",r.voted,n.votes,{text:es})}${zo()}${$e("section",r.sections,n.section)}`:c}</div></div>
    ${W()?c:Xo()}</section>`}var Yo=["relevance","date","votes","oldest"],Go=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Bn=(t,[e,s])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,s));function Zo(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>Bn(t.query,o.span)),s=t.notes.filter(o=>o.code!=="word-not-f\
ound"&&o.code!=="repaired").map(o=>r.note(o,Bn(t.query,o.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!s.length&&!n.length?c:i`<div class="help">${n.map(
o=>i`<p>${r.repaired(o.from,o.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button></p>`:c}${e.map(o=>i`<p>${r.unknown(o)}</p>`)}${[...new Set(
s)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?r.mean:r.without(o.what)} <button type="button" @click=${()=>y({...fe,without:"",q:o.query})}>${o.query}</button> ${r.papers(o.
total)}</p>`)}</div>`}function Jo(t){let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>y({exact:""})}>${r.widely}</button></p>`;let s=e.
getAll("without");return!t.also.length&&!s.length?c:i`<p class="facts also">${t.also.length?`${r.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>y(
{without:[...s,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${s.length?i`<button type="button" @click=${()=>y({without:""})}>${r.widely}</button>`:i`<button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button>`}</p>`}function ss(){
let t=q();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var ta=t=>t.toFixed(t<10?1:0);function Vn({answer:t},{changed:e,more:s,isAdding:n,addingProblem:o,
hasFailed:a}){let l=W(),h=$().get("q"),p=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${h||r.all}</h1>`,b=t.total+t.total_partial;return i`${p}${Hn(
e,a)}
    <div class="line"><span role="status">${b?r.total(t.total,t.total_partial,ta(t.took_ms)):r.nothing}</span>
    <span class="tools">${h?x({compare:h},r.compare):c}<a href=${ss()} type="application/atom+xml">${r.feed}</a><button type="button" aria-pressed=${Ut()?"true":"false"} @click=${()=>{
kn(t),e()}}>${Ut()?r.saved:r.save}</button>
    <label><span>${r.sort} </span><select class="sort" aria-label=${r.sort} @change=${d=>y({sort:d.target.value})}>${Yo.map(d=>i`<option value=${d} .selected=${d===t.sort}>${r[d]}</option>`)}</select></label></span></div>
    ${Jo(t)}${Zo(t)}${vn(t.hits,e)}${t.next&&!a?i`<div class="further">${o?i`<p role="alert">${o}</p>`:c}<button class="more" type="button" aria-disabled=${n?"true":c} @click=${s}>${o?
r.retry:r.more}</button></div>`:c}`}var Un=t=>i`<li data-id=${t.id}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${vt(t.votes)} · `}${Pt(
t.date)}</p></li>`,ea=t=>t?.hits.length?i`<section class="similar"><h2>${r.similar}</h2><ol class="short">${t.hits.map(Un)}</ol></section>`:c;async function sa(t,e){let s=t.currentTarget,
n=s.querySelector("pre");n&&s.open&&!n.textContent&&(n.textContent=await Jt(e).catch(()=>""))}function In({paper:t,similar:e,trends:s}){let n=(t.concepts??[]).slice(0,bt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text}</h1><p class="facts">${vt(t.votes)} ${Pt(t.date)}${t.authors.length?i` · ${Ot(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(ct)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||r.untitled}</h2><ul lang="ko">${o.bullets.map(a=>i`<li>${a}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${r.links}><section><h2>${r.links}</h2><p class="actions">${ze(t)}${Qe(t)}</p>
      <details @toggle=${o=>sa(o,t.id)}><summary>${r.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Bt(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${r.copyBibtex}</button></details></section>
      <section><h2>${r.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${x({day:o},V(o))}</li>`)}</ul></section>
      ${s?.length?i`<section><h2>${r.trendOf}</h2><ul class="sparks">${s.map((o,a)=>i`<li>${ct(n[a])}${Ne(Ht(o.trend),r.papers(o.total))}</li>`)}</ul></section>`:c}
      ${ea(e)}</aside></article>`}var na=3,Wn=t=>t.sections[0]?.bullets[0]??"",Fn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${r.dayHeading(V(t.date))}</h1><span role="status" class="facts">${r.
papers(t.total)}</span></div>${Je(t)}
  <ol class="hits">${t.papers.map(e=>Xe(e,{body:Wn(e)}))}</ol>`,oa=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${vt(
t.votes)} ${t.authors.length?Ot(t,e?1:3):c}</p>${(e?[Wn(t)]:t.sections.flatMap(s=>s.bullets).slice(0,na)).map(s=>i`<p class="snippet" lang="ko">${s}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,bt).map(ct)}</p>`:c}</li>`,aa=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${r.rising}</h2><ul>${t.
concepts.slice(0,z).map((s,n)=>i`<li>${x({concept:s.other},A==="ko"?s.other:s.text,{lang:A})}<small>${r.risingNote(R(s.recent),R(s.papers))}</small>${e?.[n]?Ne(Ht(e[n].trend),r.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Kn({digest:t,days:e,rising:s,trends:n,fresh:o},{changed:a}){return i`<div class="start"><h1 tabindex="-1">${r.title}</h1><p class="lead">${r.
about}</p><div class="examples" role="group" aria-label=${r.examples}>${Go.map(l=>i`<button type="button" @click=${()=>y({...I,q:l})}>${l}</button>`)}</div></div>
  ${Tn(o,a)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${r.dayHeading(yt(t.date))}</h2><span class="facts">${r.papers(t.total)}</span>${Je(t)}</div>${qn(
e,t.date)}</section>
    ${aa(s,n)}<ol class="cards">${t.papers.map(oa)}</ol>`:c}`}function jn({concept:t,counted:e,newest:s,voted:n}){let o=t.words,a=e.trend,l=Math.max(...a.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Un)}</ol>`;return i`<div class="concept"><p class="kind">${r.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${r.papers(e.total)} · ${x({q:o},r.searchAll)} · ${x(
{compare:o},r.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${r.trend}</h2><div class="bars still" role="img" aria-label=${r.trend}>${a.map(p=>i`<div class="bar" title=${r.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${a[0]?.month}</span><span>${a.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${r.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${x({concept:p.
text},p.text)}<small>${r.whySpelling(p.why)} · ${r.evidence(p.evidence)} · ${r.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${r.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${x({author:p.value},p.value)} <small>${r.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${r.newest}</h2>${h(s)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${r.mostVoted}</h2>${h(n)}</section></div></div>`}
var zn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${r.loading}</p>`;var ra=20,Gn=100,ia=30,la=150,ca=[408,410,429],C=N("main"),ns=null,kt=null,w=null,Zn="",K=null,At=null,as=!1,mt=new Map,os=t=>$().get(t)??"",Jn=()=>te.find(t=>$().get(t))??(q().size?
"answer":"start");async function Qn(t,e){if(!t.length)return null;let s=t.slice(0,z).map(n=>n.text);return Te(s,e).catch(()=>null)}var pa={async start(t){let[e,s]=await Promise.all(
[qs(t),Ds(t).catch(()=>null)]),n=e.at(-1),[o,a]=await Promise.all([n?Se(n.date,t):null,Qn(s?.concepts??[],t)]);return{kind:"start",days:e,rising:s,digest:o,trends:a}},async paper(t){
let e=os("paper"),[s,n]=await Promise.all([Ls(e,t),Es(e,t).catch(()=>null)]);return{kind:"paper",paper:s,similar:n,trends:await Qn((s.concepts??[]).slice(0,bt),t)}},async day(t){return{
kind:"day",digest:await Se(os("day"),t)}},async concept(t){let e=os("concept"),s={q:e,limit:"6"},[n,o,a,l]=await Promise.all([Ms(e,t),Zt(new URLSearchParams({q:e,facet_limit:"8"}),
t),M(new URLSearchParams({...s,sort:"date"}),t),M(new URLSearchParams({...s,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:o,newest:a,voted:l}},async compare(t){return{
kind:"compare",trends:await Te($().getAll("compare").slice(0,z),t)}},async answer(t,e){let s=q();Dt()||s.set("concepts","1"),s.set("limit",String(Math.min(Gn,Math.max(ra,e))));let n=M(
s,t);ue(n.catch(()=>{}));let o=await n;for(;o.next&&o.hits.length<e;)await to(o,s,t);return An(o),yn(),{kind:"answer",answer:o}}};async function ua(t,e){if(t.kind==="start"&&(t.fresh=
await _n(e)),t.kind!=="answer"||!Dt())return;let s=t.answer.hits.filter(a=>!a.concepts).slice(0,Gn);if(!s.length)return;await ee(e);let n=s.map(a=>a.id),o=await Cs(n,e);for(let a of s)
a.concepts??=o.get(a.id)?.slice(0,bt)}async function da(t,e){try{await ua(t,e)}catch{return}t===w&&!e.aborted&&O()}async function to(t,e,s){e.set("cursor",t.next??"");let n=await M(
e,s);t.hits.push(...n.hits),t.next=n.next}async function eo(){if(kt||w?.kind!=="answer")return;let{answer:t}=w,e=q();e.set("concepts","1");let s=t.hits.length,n=new AbortController;
kt=n,At=null,O();try{await to(t,e,n.signal)}catch(a){if(n.signal.aborted)return;At={error:a,how:"go",at:$()}}kt=null;let o=document.activeElement===C.querySelector("button.more");O(),
o&&t.hits[s]&&so(t.hits[s].id)?.focus({preventScroll:!0})}var so=t=>C.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function ha(t){switch(t.kind){case"start":return Kn(
t,{changed:O});case"paper":return In(t);case"day":return Fn(t);case"concept":return jn(t);case"compare":return En(t.trends);case"answer":return Vn(t,{changed:O,more:eo,isAdding:!!kt,
addingProblem:At&&oo(At),hasFailed:!!K})}}function ma(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return r.dayHeading(V(t.digest.date));case"\
concept":return t.concept.words;case"compare":return r.compare;case"answer":return W()??($().get("q")||r.all)}}var no=({status:t})=>!t||t>=500||ca.includes(t);function oo({error:t,
at:e}){if(!navigator.onLine)return r.offline;if(!t.status)return r.failed;let s=e.get("day");if(t.status===400&&s)return r.noDay(s);if(t.parameter&&e.has(t.parameter))return r.wrongValue(
t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return r.problem(t);let n=e.get("concept");return s?r.missingDay(s):n?r.missingConcept(n):r.missing}function fa({error:t,
how:e,at:s}){if(no(t))return i`<button type="button" @click=${()=>ve(e)}>${r.retry}</button>`;let{parameter:n,value:o}=t;if(!n||!s.has(n))return x({},r.home);let a=s.getAll(n).filter(
l=>l!==o&&typeof o=="string");return i`<button type="button" @click=${()=>y({[n]:a})}>${r.dropValue(n)}</button>`}var $a=t=>i`<div class="error" role="alert" tabindex="-1"><p>${oo(
t)}</p>${fa(t)}</div>`,Xn=t=>r[t??""],Yn=t=>document.querySelectorAll(t),rs={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function ga(t){let e=Object.
keys(rs).find(n=>t?.matches(n));((e?C.querySelector(rs[e]):null)??C).focus({preventScroll:!0})}function O(){document.documentElement.lang=A;for(let n of Yn("[data-text]"))n.textContent=
Xn(n.dataset.text);for(let n of Yn("[data-label]"))n.setAttribute("aria-label",Xn(n.dataset.label));v.placeholder=r.box,is.textContent=r.other,is.lang=A==="ko"?"en":"ko",ls.setAttribute(
"aria-label",r.themes[Ye()]),ls.title=r.themes[Ye()],C.classList.toggle("failed",!!K);let t=document.activeElement,e=t?.closest(Object.keys(rs).join());$t(i`${K?$a(K):c}${w?ha(w):K?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:as?zn():c}`,C),gn(C),t&&!t.isConnected&&ga(e);let s=w?ma(w):"";document.title=s?`${s} – papersearch`:"papersearch",N("feed").
href=w?.kind==="answer"?ss():"v1/feed.atom"}function cs(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Hs({y:scrollY,focus:t,hits:w?.kind==="\
answer"?w.answer.hits.length:0})}function ao(){if(!w)return;mt.delete(Mt()),mt.set(Mt(),{shown:w,numbers:pn()});let[t]=mt.keys();mt.size>ia&&mt.delete(t)}function ya(t,e){if(t==="b\
ack"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&so(e.focus)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),C.querySelector("h1")?.focus({preventScroll:!0}))}
function va(t){if(!w)return;let e=Jn();!no(t)&&w.kind!==e?w=null:(w.kind!=="answer"||e!=="answer")&&Ee(Zn),w?.kind==="answer"&&e!=="answer"&&g.isOld&&ue()}var ba=()=>C.querySelector(
".error")?.focus({preventScroll:!0});async function ve(t="go"){ns?.abort(),kt?.abort(),kt=null,At=null,Ie(),Ee(null);let e=new AbortController;ns=e;let s=t==="back"||t==="load"?Os():
null;(document.activeElement!==v||t==="back")&&(v.value=$().get("q")??"");let n=t==="back"?mt.get(Mt()):null,o=null,a=null;if(n)o=n.shown,Object.assign(g,n.numbers);else{C.setAttribute(
"aria-busy","true");let l=setTimeout(()=>{as=!0,C.classList.add("busy"),w||O()},la);try{o=await pa[Jn()](e.signal,s?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(l);a=
h}if(clearTimeout(l),e!==ns)return}as=!1,K=a?{error:a,how:t,at:$()}:null,o?(w=o,Zn=Ps()):va(a),C.classList.remove("busy"),C.removeAttribute("aria-busy"),O(),K&&t!=="typing"&&document.
activeElement===document.body&&ba(),o&&(ao(),ya(t,s),da(o,e.signal))}history.scrollRestoration="manual";var ye=0;addEventListener("scroll",()=>{clearTimeout(ye),ye=setTimeout(cs,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(ye),cs()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&cs()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
ye),t.detail==="back"&&(Z(),v.blur()),ve(t.detail)});addEventListener("counted",()=>{O(),w?.kind==="answer"&&mt.has(Mt())&&ao()});addEventListener("online",()=>{K?ve(K.how):At&&eo()});
function xa(t,e){let s=[...C.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=s[s.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener(
"keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),
an();else if(t.key==="?")t.preventDefault(),Fe();else if(t.key==="ArrowDown"||t.key==="ArrowUp")xa(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let s=w?.
kind==="day"&&(t.key==="ArrowLeft"?w.digest.previous:w.digest.next);s&&X(`?day=${s}`)}}});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),v.value="",X(""))});var is=N("language");is.addEventListener("click",()=>{Gs(),O()});var ls=N("theme");ls.addEventListener("click",()=>{Ln(),O()});N("help-butto\
n").addEventListener("click",Fe);v.value=$().get("q")??"";C.replaceChildren();O();ve("load");location.search||v.focus({preventScroll:!0});
