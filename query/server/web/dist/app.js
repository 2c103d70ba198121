/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var me=globalThis,no=t=>t,Vt=me.trustedTypes,so=Vt?Vt.createPolicy("lit-html",{createHTML:t=>t}):void 0,$e="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,fe="?"+U,Un=`<${fe}\
>`,ot=document,kt=()=>ot.createComment(""),At=t=>t===null||typeof t!="object"&&typeof t!="function",ge=Array.isArray,po=t=>ge(t)||typeof t?.[Symbol.iterator]=="function",he=`[ 	
\f\r]`,wt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ao=/-->/g,ro=/>/g,tt=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),io=/'/g,lo=/"/g,uo=/^(?:script|style|textarea|title)$/i,ye=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=ye(1),ho=ye(2),Zs=ye(3),P=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),co=new WeakMap,et=ot.createTreeWalker(ot,129);function mo(t,e){if(!ge(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return so!==void 0?so.createHTML(e):e}var $o=(t,e)=>{let o=t.length-1,n=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=wt;for(let m=0;m<o;m++){let p=t[m],b,u,d=-1,A=0;for(;A<p.length&&
(l.lastIndex=A,u=l.exec(p),u!==null);)A=l.lastIndex,l===wt?u[1]==="!--"?l=ao:u[1]!==void 0?l=ro:u[2]!==void 0?(uo.test(u[2])&&(s=RegExp("</"+u[2],"g")),l=tt):u[3]!==void 0&&(l=tt):
l===tt?u[0]===">"?(l=s??wt,d=-1):u[1]===void 0?d=-2:(d=l.lastIndex-u[2].length,b=u[1],l=u[3]===void 0?tt:u[3]==='"'?lo:io):l===lo||l===io?l=tt:l===ao||l===ro?l=wt:(l=tt,s=void 0);let x=l===
tt&&t[m+1].startsWith("/>")?" ":"";r+=l===wt?p+Un:d>=0?(n.push(b),p.slice(0,d)+$e+p.slice(d)+U+x):p+U+(d===-2?m:x)}return[mo(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},_t=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,m=e.length-1,p=this.parts,[b,u]=$o(e,o);if(this.el=t.createElement(b,n),et.currentNode=this.el.
content,o===2||o===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=et.nextNode())!==null&&p.length<m;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.
getAttributeNames())if(d.endsWith($e)){let A=u[l++],x=s.getAttribute(d).split(U),Z=/([.?@])?(.*)/.exec(A);p.push({type:1,index:r,name:Z[2],strings:x,ctor:Z[1]==="."?Ft:Z[1]==="?"?Wt:
Z[1]==="@"?Kt:st}),s.removeAttribute(d)}else d.startsWith(U)&&(p.push({type:6,index:r}),s.removeAttribute(d));if(uo.test(s.tagName)){let d=s.textContent.split(U),A=d.length-1;if(A>
0){s.textContent=Vt?Vt.emptyScript:"";for(let x=0;x<A;x++)s.append(d[x],kt()),et.nextNode(),p.push({type:2,index:++r});s.append(d[A],kt())}}}else if(s.nodeType===8)if(s.data===fe)p.
push({type:2,index:r});else{let d=-1;for(;(d=s.data.indexOf(U,d+1))!==-1;)p.push({type:7,index:r}),d+=U.length-1}r++}}static createElement(e,o){let n=ot.createElement("template");return n.
innerHTML=e,n}};function nt(t,e,o=t,n){if(e===P)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=At(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=
void 0:(s=new r(t),s._$AT(t,o,n)),n!==void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=nt(t,s._$AS(t,e.values),s,n)),e}var Ut=class{constructor(e,o){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??ot).importNode(
o,!0);et.currentNode=s;let r=et.nextNode(),l=0,m=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new mt(r,r.nextSibling,this,e):p.type===1?b=new p.ctor(r,p.name,p.strings,
this,e):p.type===6&&(b=new jt(r,this,e)),this._$AV.push(b),p=n[++m]}l!==p?.index&&(r=et.nextNode(),l++)}return et.currentNode=ot,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,o),o+=n.strings.length-2):n._$AI(e[o])),o++}},mt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===
11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=nt(this,e,o),At(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==P&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):po(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&At(this._$AH)?this._$AA.nextSibling.data=e:this.T(ot.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,
s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=_t.createElement(mo(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new Ut(s,this),l=r.u(this.
options);r.p(o),this.T(l),this._$AH=r}}_$AC(e){let o=co.get(e.strings);return o===void 0&&co.set(e.strings,o=new _t(e)),o}k(e){ge(this._$AH)||(this._$AH=[],this._$AR());let o=this.
_$AH,n,s=0;for(let r of e)s===o.length?o.push(n=new t(this.O(kt()),this.O(kt()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this.
_$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let n=no(e).nextSibling;no(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},st=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=r,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)e=nt(this,e,o,0),l=
!At(e)||e!==this._$AH&&e!==P,l&&(this._$AH=e);else{let m=e,p,b;for(e=r[0],p=0;p<r.length-1;p++)b=nt(this,m[n+p],o,p),b===P&&(b=this._$AH[p]),l||=!At(b)||b!==this._$AH[p],b===c?e=c:
e!==c&&(e+=(b??"")+r[p+1]),this._$AH[p]=b}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ft=class extends st{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Wt=class extends st{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Kt=class extends st{constructor(e,o,n,s,r){super(e,o,n,s,r),this.type=5}_$AI(e,o=this){if((e=nt(this,e,o,0)??c)===P)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},jt=class{constructor(e,o,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){nt(this,e)}},fo={M:$e,P:U,A:fe,C:1,L:$o,R:Ut,D:po,V:nt,I:mt,H:st,N:Wt,U:Kt,B:Ft,F:jt},Fn=me.litHtmlPolyfillSupport;
Fn?.(_t,mt),(me.litHtmlVersions??=[]).push("3.3.3");var $t=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new mt(e.insertBefore(
kt(),r),r,void 0,o??{})}return s._$AI(t),s};var zt=class extends Error{constructor(e,o){super(e.detail??e.title??String(o)),this.status=o,this.type=String(e.type??"").split("/").at(-1)}};async function H(t,e){let o=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),n=await o.json().catch(()=>({}));if(!o.ok)throw new zt(n,o.status);return n}async function Wn(t){let e=await fetch(t);if(!e.ok)throw new zt(
{},e.status);return e.text()}var M=(t,e)=>H(`v1/search?${t}`,e),j=5,ve=async(t,e)=>(await H(`v1/trends?${new URLSearchParams(t.map(o=>["q",o]))}`,e)).trends,go=(t,e)=>H(`v1/papers/${encodeURIComponent(
t)}`,e);async function yo(t,e){let{papers:o}=await H(`v1/papers?${new URLSearchParams({ids:t.join(","),fields:"id,concepts"})}`,e);return new Map(o.map(n=>[n.id,n.concepts??[]]))}var vo=(t,e)=>H(
`v1/papers/${encodeURIComponent(t)}/similar?limit=6`,e),Qt=t=>Wn(`v1/papers/${encodeURIComponent(t)}?format=bibtex`),bo=async t=>(await H("v1/digests",t)).days,be=(t,e)=>H(`v1/dige\
sts/${encodeURIComponent(t)}`,e),xo=t=>H("v1/concepts",t),wo=(t,e)=>H(`v1/concepts/${encodeURIComponent(t)}`,e),ko=(t,e)=>H(`v1/suggest?limit=6&q=${encodeURIComponent(t)}`,e);var S=location.search,L=!!history.state?.typing,at=null,Tt=history.state?.key??we(),Kn=250,jn=["q","author","section","month","votes","from","to","min_votes","sort","exact","withou\
t"],Ao=["paper","day","concept","compare"],F=Object.fromEntries(Ao.map(t=>[t,""]));function we(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
S),St=()=>L;async function Xt(t){L&&await new Promise(e=>{setTimeout(e,Kn)}),t.throwIfAborted()}var Lt=()=>Tt,_o=()=>history.state?.left??null;function z(t,e=null){t==="pushState"&&
(Tt=we());try{history[t]({typing:L,key:Tt,left:e},"",S||location.pathname)}catch{}}function To(t){try{history.replaceState({...history.state,typing:L,key:Tt,left:t},"")}catch{}}var Yt=t=>dispatchEvent(
new CustomEvent("moved",{detail:t})),zn=()=>E().size>0&&!Ao.some(t=>f().get(t));function xe(t){let e=f();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s&&e.append(
o,s)}return e.size?`?${e}`:""}function So(){if(at){let t=[S,L];[S,L]=at,z("replaceState");let e=S===t[0];[S,L]=t,z(e?"replaceState":"pushState")}at=null}var rt=!1;function w(t){let e=xe(
t);"q"in t&&(L=!1,(at||rt)&&(S=e)),So(),rt=!1,e!==S?(S=e,z("pushState")):z("replaceState"),Yt("go")}function Lo(t){at||rt||zn()?(rt||(at??=[S,L]),S=xe(t),L=!0,z("replaceState")):(S=
xe(t),L=!0,rt=!0,z("pushState")),Yt("typing")}function Q(t){So(),rt=!1,S=t,L=!1,z("pushState"),Yt("visit")}addEventListener("popstate",()=>{S=location.search,L=!!history.state?.typing,
Tt=history.state?.key??we(),at=null,rt=!1,Yt("back")});function E(){let t=new URLSearchParams;for(let[e,o]of f())jn.includes(e)&&t.append(e,o);return L&&t.get("q")&&t.set("typing",
"1"),t}function W(){let t=[...E().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?f().get("author"):null}z("replaceState",history.state?.left??null);var Eo=t=>t>="가"&&t<="힣"?(t.codePointAt(0)-44032)%28:void 0,Co=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function Gt(t){let e=Co(t);return(Eo(e)??Number(/[013678lmnr]/i.test(
e)))>0}function Qn(t){let e=Co(t);return(Eo(e)??(/[178l]/i.test(e)?8:0))===8}var K=t=>`‘${t}’`,Mo=t=>K(t)+(Gt(t)?"이":"가"),Ct=t=>K(t)+(Gt(t)?"을":"를"),Do=t=>K(t)+(Gt(t)&&
!Qn(t)?"으로":"로"),Et=t=>K(t)+(Gt(t)?"은":"는"),Ro={"words-read":t=>`${Ct(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Et(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${Ct(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${K(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Et(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Et(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Et(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Et(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","\
words-of-a-title":t=>`그런 제목이 있어 ${Ct(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","\
before-the-archive":t=>`${K(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"after-the-archive":t=>`${K(t)}: 자료는 그 전에 끝납니다.`},qo={"invalid\
-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.","not-found":"찾는 것이 없습니다.","method-not-allowed":"서버\
가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.","revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.",
"content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.","expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버\
가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.","headers-too-large":"요청의 머리말이 너무 큽니다.",
internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
"index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},No=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],[/^the syllables (.*?)( in |$)/,
"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],
[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],[/^the author /,
"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기 전체"],
[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Bo={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","be\
low its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"};function O(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function X(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var it=t=>t.toLocaleString("ko"),Mt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Po={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here."},Ho={ko:{other:"English",otherLabel:"Switch to English",title:"AI 논문 요약을 찾아보세요",about:"\
한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`논문 ${it(
t)}편${e?` (일부 낱말만 있는 ${it(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",
sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"\
찾은 논문이 없습니다.",unknown:t=>`${Mo(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${K(t)} 대신 ${Do(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${it(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,missingConcept:t=>`${Ct(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필\
터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"\
다른 표기도 함께",note:(t,e)=>Ro[t.code]?.(e)??t.message,problem:t=>qo[t.type]??t.message,reason:t=>No.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>Bo[t]??t,copy:"링크 복\
사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"\
저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${it(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해\
의 요약",dayPapers:(t,e)=>`${t}, ${it(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,
dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",theme:"밝기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},
concept:"개념",spellings:"표기",evidence:t=>`${it(t)}편이 그렇게 씀`,has:t=>`${it(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논\
문",searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추\
천 ${t}`,noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,first:"시작",last:"끝",loading:"찾는 중",examples:"이렇게 찾아보세요",day:{
today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
['"chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
en:{other:"한국어",otherLabel:"한국어로 바꾸기",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to re\
sults",box:"Search papers",suggestions:"Suggestions",total:(t,e,o)=>`${Mt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the w\
ords",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"T\
o month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}\
” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:Mt,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when yo\
u are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`\
There is no digest of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",
seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.
type==="invalid-parameter"?`${Po[t.type]} ${t.message}`:Po[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",
links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"\
nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Mt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this\
 week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",theme:"Theme",themes:{auto:"Theme: syst\
em",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Mt(t)} say${t===1?"s":""} so`,has:t=>`in ${Mt(t)}`,writers:"Who writes about it",
newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of\
 the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,first:"First",last:"Last",loading:"Searching",examples:"\
Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, an\
d the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","\
in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many vote\
s"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after\
 (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},_=O("language")==="en"||O("language")==="ko"?O("language"):navigator.language.startsWith("ko")?"ko":
"en",a=Ho[_];function Oo(){_=_==="ko"?"en":"ko",X("language",_),a=Ho[_]}var D=t=>t.toLocaleString(_),Zt=t=>new Date(`${t}T00:00:00Z`),Jt=(t,e)=>Zt(t).toLocaleDateString(_==="ko"?"k\
o-KR":"en-GB",{timeZone:"UTC",...e}),ft=t=>Jt(t,{month:"long",day:"numeric",weekday:"short"}),I=t=>_==="ko"?`${Number(t.slice(0,4))}년 ${ft(t)}`:Jt(t,{year:"numeric",month:"long",
day:"numeric",weekday:"short"}),T=(t,e=!0)=>Jt(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Io=t=>t.replace("-0",". ").replace("-",". "),ke=(t,e)=>Math.round((Zt(e).
getTime()-Zt(t).getTime())/864e5),te=(t,e)=>new Date(Zt(t).getTime()+e*864e5).toISOString().slice(0,10);function Vo(t){let e=new Date,o=`${e.getFullYear()}-${String(e.getMonth()+1).
padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=ke(t,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):Jt(t,{year:"numeric",month:"short",day:"nume\
ric"})}var Xn=60,Yn=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Gn=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Zn=20,v=document.getElementById("q"),Uo=document.getElementById(
"suggestions"),R=[],oe=0,C=-1,ee=null,Ae={at:-1/0,isHangul:!1};async function Jn(){if(C>=0)return;let t=v.value;if(!t.trim())return Y();ee?.abort(),ee=new AbortController;let{signal:e}=ee;
try{let o=await ko(t.normalize("NFC"),e);if(t!==v.value||document.activeElement!==v||C>=0)return;let n=o.concepts.slice(0,3);R=[...o.words.filter(r=>r.query!==t&&!n.some(l=>l.query===
r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...F,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...F,q:r.query}})),...o.authors.slice(0,3).map(r=>({
text:r,note:a.authors,change:{...F,q:"",author:r}})),...o.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...F,paper:r.id}}))],_e()}catch(o){o.name!=="AbortEr\
ror"&&Y()}}function _e(){Uo.hidden=!R.length,v.setAttribute("aria-expanded",String(!!R.length)),C>=0?v.setAttribute("aria-activedescendant",`s${C}`):v.removeAttribute("aria-actived\
escendant"),$t(R.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===C} @pointerdown=${o=>{o.preventDefault(),Fo(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
Uo)}function Y(){clearTimeout(oe),ee?.abort(),R=[],C=-1,_e()}function Fo(t){t.change.q!==void 0&&(v.value=t.change.q),Y(),w(t.change)}function Wo(){Jn();let t=v.value.normalize("NF\
C").replace(Yn,"").trim();t!==(f().get("q")??"")&&Lo({...F,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(oe),C=-1,oe=setTimeout(Wo,Xn)});v.addEventListener("composi\
tionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";Ae={at:performance.now(),isHangul:Gn.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("\
blur",Y);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!R.length)return;t.preventDefault(),C=(C+(t.key==="Arro\
wDown"?2:R.length+1))%(R.length+1)-1,C<-1&&(C=R.length-1),_e()}else if(t.key==="Escape"){if(t.preventDefault(),R.length)return Y();v.value="",clearTimeout(oe),Wo()}else t.key==="En\
ter"&&C>=0&&R[C]&&(t.preventDefault(),Fo(R[C]))});var ts=()=>performance.now()-Ae.at<Zn&&!Ae.isHangul;document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),
ts())return;Y();let e=v.value.normalize("NFC").trim();w({...F,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function Ko(){v.
focus(),v.select()}var es=8,Qo=1e3,os=10,ns=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Se=null,Le=null,jo=0,zo=null,Xo=()=>({...$}),ne=()=>dispatchEvent(
new Event("counted")),Te=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),ct=(t,e)=>t===e||Te(t)===Te(e)&&Te(t)!=="",lt=t=>$.most[t]??es,Ee=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function Yo(){let t=E(),e=W();return e&&(t.delete("author"),t.set("q",Ee(e))),t.delete("sort"),t.set("limit","0"),t}function Go(){let t=Yo();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(Qo,Math.max(lt("author"),lt("section"))+2))),t}async function ss(t,e){let o=Yo(),n=["author","section","votes"].flatMap(s=>o.getAll(
s).filter(r=>!t[s].some(l=>ct(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,os).map(async([s,r])=>{let l=new URLSearchParams(o);return l.set(s,r),s==="vote\
s"&&l.delete("min_votes"),[`${s} ${r}`,(await M(l,e)).total]})))}async function as(t){await Xt(t);let e=Go();e.set("trend","1");let[{facets:o,trend:n}]=await Promise.all([M(e,t),$.
sought.trim()?Jo(t):null]);return{facets:o,trend:n,alone:await ss(o,t)}}async function Ce(t){let e=f().get("q");zo!==e&&Object.assign($,{most:{},sought:"",found:null}),zo=e,Me(),Se=
new AbortController;let{signal:o}=Se;$.isOld=!0;let n;try{n={...await as(o),failed:!1}}catch{n={failed:!0}}await t,!o.aborted&&(Object.assign($,n,{isOld:!1}),ne())}function Me(){Se?.
abort(),Le?.abort()}function De(){Ce(),ne()}function Zo(t){$.most[t]=Math.min(Qo,lt(t)*4),De()}async function Jo(t){let e=Go();e.set("facet_values",$.sought.normalize("NFC"));let{facets:o}=await M(
e,t);$.found=o.author}function tn(t){if(clearTimeout(jo),Le?.abort(),$.sought=t,!t.trim())return $.found=null,ne();let e=new AbortController;Le=e,jo=setTimeout(async()=>{try{await Jo(
e.signal),ne()}catch{}},ns)}var Re=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),k=(t,e,{lang:o,className:n,current:s,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${o??c} class=${n??c} aria-current=${s??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),Q(l.currentTarget.getAttribute("href")))}}>${e}</a>`,en=t=>/^https?:\/\//.test(t),Dt=t=>k({
day:t},i`<time datetime=${t} title=${I(t)}>${Vo(t)}</time>`);function Rt(t,e=3){let o=[...new Set([...t.matched_authors??[],...t.authors])];if(!o.length)return c;let n=o.length>e?`\
 +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,r)=>i`${r?", ":""}${k({author:s},s)}`)}${n}</span>`}var rs=[5,10,20,50,100];function gt(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${rs.filter(e=>t>=e).length}`} title=${a.rankOf(D(t))}><span aria-hidden="true">▲</span> ${D(
t)}</span>`}function qe(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/o*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${n(m)} ${s(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var qt=t=>t.map(e=>e.all?e.papers/e.all:0),pt=t=>k({concept:t.other},_==="ko"?t.other:t.text,{className:"tag",lang:_});async function Nt(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let o=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=o},1500)}var on=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var ut=document.getElementById("help");function Ne(){$t(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ut.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ut),ut.open||ut.showModal()}ut.addEventListener("click",t=>{t.target===ut&&ut.close()});var G=null,is=4,Pe=7,ls=(t,e)=>t.slice(0,e.length)===e.slice(0,Pe);function cs(t){let e=f(),o=e.get("from")?.slice(0,Pe)??"",n=e.get("to")?.slice(0,Pe)??"",s=e.getAll("month"),r=t.
map(({month:m})=>(!o||m>=o)&&(!n||m.slice(0,n.length)<=n)&&(!s.length||s.some(p=>ls(m,p)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function Be(t,e,o){G=null,e===0&&o===t.length-1?w({from:"",to:"",month:""}):w({from:t[e].month,to:t[o].month,month:""})}function ps(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function nn(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map(
$.facets.month.map(h=>[h.value,h.papers])),o=$.trend.map(h=>({month:h.month,papers:e.get(h.month)??0,all:h.all})),n=ps(Math.max(...o.map(h=>h.papers))),s=Math.max(...o.map(h=>h.all),
1),r=cs(o),{from:l,to:m}=G??r,p=h=>G?h>=l&&h<=m:r.inside[h],b=G||r.any,u=o.length-1,d=(h,y)=>{let B=h.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((y-B.left)/B.width*
o.length)))},A=h=>{if(h.button)return;let y=h.currentTarget.closest(".plot"),B=h.target.closest("[role=slider]")?.dataset.end,Ot=d(y,h.clientX),Je=B==="from"?m:B==="to"?l:Ot,to=xt=>{
let J=d(y,xt);G={from:Math.min(Je,J),to:Math.max(Je,J)},t()};y.setPointerCapture(h.pointerId);let eo=xt=>to(xt.clientX),It=xt=>{if(y.removeEventListener("pointermove",eo),y.removeEventListener(
"pointerup",It),y.removeEventListener("pointercancel",It),xt.type==="pointercancel"||!G)return G=null,t();let{from:J,to:oo}=G;!B&&J===oo&&r.any&&r.from===J&&r.to===J?Be(o,0,u):Be(o,
J,oo)};y.addEventListener("pointermove",eo),y.addEventListener("pointerup",It),y.addEventListener("pointercancel",It),B||to(h.clientX)},x=h=>y=>{let B={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1,PageDown:-12,PageUp:12,Home:-u,End:u}[y.key];if(!B)return;y.preventDefault();let Ot=Math.max(h==="to"?l:0,Math.min(h==="from"?m:u,(h==="from"?l:m)+B));Be(o,h==="from"?Ot:
l,h==="to"?Ot:m)},Z=(h,y)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h==="from"?y:y+1)/o.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${y} aria-valuetext=${T(o[y].month)} @keydown=${x(h)}></div>`,de=[1,2,3,6,12,24,60].find(h=>o.length/h<=14)??120;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(T(o[l].month),T(o[m].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${D(n)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${A}>
      <div class=${`bars${b?" some-chosen":""}`}>${o.map((h,y)=>i`<div class=${p(y)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${a.month(T(h.month),
h.papers,h.all)}><i class="all" data-height=${h.all/s*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/n*100}></i></div>`)}</div>
      ${Z("from",l)}${Z("to",m)}</div>
    <div class="ticks" aria-hidden="true">${o.map((h,y)=>y%de===0&&(u-y>=de/2||u<is)?i`<span data-left=${(y+.5)/o.length*100} class=${y===0?"at-start":""}>${y===0||h.month.endsWith(
"-01")||de>=12?Io(h.month):T(h.month,!1)}</span>`:c)}</div></section>`}function sn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Bt=new Map,an=()=>Bt.clear(),us=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function ds(t,e){if(!Bt.delete(t.id)){let o=E();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(t.rank-1));try{let n=await M(o);Bt.set(t.id,n.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function He(t){let e=us(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${en(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Oe=t=>i`<button type="button" @click=${e=>Nt(on({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function hs(t,e){let o=await Qt(t.id).catch(()=>"");o&&Nt(o,e)}var ms=(t,e)=>i`<div class="actions">${He(
t)}<button type="button" @click=${o=>hs(t,o.currentTarget)}>${a.bibtex}</button>${Oe(t)}${k({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Bt.has(t.id)?"true":"false"} @click=${()=>ds(t,e)}>${a.why}</button>`:c}</div>`;function $s(t){let e=Bt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(o=>i`<tr><td>${o.score.toFixed(2)}</td><td>${a.reason(o.what)}</td></tr>`)}</tbody></table>`:c}function fs({concepts:t}){return St()?i`<p class="tags late">${t?.
map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function Ie(t,{changed:e=null,level:o=2,body:n=null}={}){let s=k({paper:t.id},t.title_marked?Re(t.title_marked):t.title_text??
t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Re(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:c;return i`<li data-id=${t.id} class="hit">${gt(t.votes)}<div class="about">${o===
2?i`<h2 lang="en">${s}</h2>`:i`<h3 lang="en">${s}</h3>`}
    <p class="facts">${Dt(t.date)}${t.authors.length?i` · ${Rt(t)}`:c}</p>${r}
    <div class="foot">${fs(t)}${ms(t,e)}</div>${$s(t)}</div></li>`}function rn(t,e){let o=t.filter(s=>s.partial),n=s=>s.map(r=>Ie(r,{changed:e}));return i`<ol class="hits">${n(t.filter(
s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(o)}</ol>`:c}`}var cn=12,yt=()=>Array.isArray(O("saved"))?O("saved").filter(t=>typeof t?.search=="string").slice(0,cn):[];function se(){let t=E();return t.delete("typing"),t.toString()}var pn=t=>`${t.
history}-${t.revision}`,Pt=()=>yt().some(t=>t.search===se());function un(t){let e=yt().filter(o=>o.search!==se());X("saved",Pt()?e:[{search:se(),seen:pn(t)},...e].slice(0,cn))}function dn(t){
Pt()&&X("saved",yt().map(e=>e.search===se()?{...e,seen:pn(t)}:e))}async function hn(t){let e=yt().map(async o=>{let n=new URLSearchParams(o.search);n.set("since_revision",o.seen),n.
set("limit","0");let s=await M(n,t).then(r=>r.total,()=>null);return[o.search,s]});return new Map(await Promise.all(e))}var gs=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function ln(t){
return[...new URLSearchParams(t)].map(([e,o])=>e==="q"?o:`${e}:${o}`).join(" ")}function mn(t,e){let o=yt();return o.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${o.map(n=>i`<li>${k(new URLSearchParams(n.search),ln(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${gs(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${ln(n.search)}`} @click=${()=>{X("saved",yt().filter(s=>s.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var ae=["auto","light","dark"],vt=ae.includes(O("theme"))?O("theme"):"auto",Ve=()=>vt;function $n(){vt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=vt}function fn(){vt=ae[(ae.indexOf(vt)+1)%ae.length],X("theme",vt),$n()}$n();var gn=800,Ue=240,ys=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length});function yn(t){let e=f().getAll("compare"),o=t.map(u=>ys(qt(u.trend))),
n=t[0]?.trend??[],s=Math.max(...o.flat(),.01),r=u=>(u/Math.max(1,n.length-1)*gn).toFixed(1),l=u=>(Ue-u/s*(Ue-12)).toFixed(1),m=u=>u.map((d,A)=>`${A?"L":"M"}${r(A)} ${l(d)}`).join(""),
p=u=>{u.preventDefault();let d=String(new FormData(u.target).get("compare")).trim();d&&w({compare:[...new Set([...e,d])].slice(0,j)})},b=u=>`${(u*100).toFixed(u<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((u,d)=>i`<li><i class=${`line${d}`} aria-hidden="true"></i>${k({q:u.query},u.query)} <small>${a.papers(u.total)}</small><button type="button" aria-label=${`${a.
remove}: ${u.query}`} @click=${()=>w({compare:e.filter((A,x)=>x!==d)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<j?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${gn} ${Ue}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${o.map((u,d)=>ho`<path class=${`line${d}`} d=${m(u)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${T(n[0].month)}</span><span>${a.share}</span><span>${T(n.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(u=>i`<th scope="col">${u.query}</th>`)}</tr></thead><tbody>${n.
map((u,d)=>i`<tr><th scope="row">${T(u.month)}</th>${t.map(A=>i`<td>${D(A.trend[d]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Fe=53,Ht=7,vs=[1,6,10,14];function We({date:t,previous:e,next:o}){let n=(s,r,l)=>s?k({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${ft(s)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}${k({day:t},i`<time datetime=${t}>${ft(t)}</time>`,{className:"\
today"})}${n(o,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${s=>s.target.value&&Q(`?day=${s.target.value}`)}></nav>`}function vn(t,e){if(!t.length)return c;let o=new Map(t.map(
u=>[u.date,u.papers])),n=t.at(-1).date,s=te(n,Ht-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%Ht),r=te(s,1-Fe*Ht),l=Array.from({length:Fe},(u,d)=>Array.from({length:Ht},(A,x)=>te(r,
d*Ht+x))),m=u=>{let d=u.target.dataset?.day;d&&o.has(d)&&Q(`?day=${d}`)},p=u=>vs.filter(d=>u>=d).length,b=t.filter(u=>ke(r,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(b.reduce((u,d)=>u+d.papers,0))}`} @click=${m}>${l.map((u,d)=>{let A=d<Fe-2&&u.find(x=>x.endsWith("-01"));return i`<div class="week"><span class="month">${A?T(
A.slice(0,7),!1):c}</span>${u.map(x=>x>n?i`<i class="none"></i>`:i`<i data-day=${x} class=${`l${p(o.get(x)??0)}${x===e?" here":""}`} title=${o.has(x)?a.dayPapers(I(x),o.get(x)):a.noDigest(
I(x))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},bn=t=>(...e)=>({_$litDirective$:t,values:e}),re=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:er}=fo;var xn=t=>t.strings===void 0;var bs={},wn=(t,e=bs)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var kn=bn(class extends re{constructor(t){if(super(t),t.type!==dt.PROPERTY&&t.type!==dt.ATTRIBUTE&&t.type!==dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!xn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===P||e===c)return e;let o=t.element,
n=t.name;if(t.type===dt.PROPERTY){if(e===o[n])return P}else if(t.type===dt.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return P}else if(t.type===dt.ATTRIBUTE&&o.getAttribute(n)===
e+"")return P;return wn(t),e}});var ie={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},je=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ce=t=>f().getAll(t);
function xs(t,e){let o=ce(t),n=o.filter(r=>!ct(r,e)),s=n.length<o.length?n:[...o,e];w({[t]:s,...t==="votes"?{min_votes:""}:{}})}function ws(t,e,o){let n=e.slice(0,lt(t)),s=o.filter(
r=>!n.some(l=>ct(l.value,r)));return[...n,...s.map(r=>$.facets[t].find(l=>ct(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function ks(t,e,o,n){let s=o.some(r=>ct(r,t.value));
return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:D(t.papers)}</small></button></li>`}function As(t){if(t.
newState!=="open")return;let e=t.target,o=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(o.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${o.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-o.bottom-16)}px`}function _n(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${As}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function le(t,e,o,{text:n=m=>m,press:s=m=>xs(t,m),above:r=c,chosen:l=ce(t)}={}){let m=ws(t,o,l);return!m.length&&r===c?c:_n(t,e,i`${r}<ul>${m.
map(p=>ks(p,n(p.value),l,()=>s(p.value)))}</ul>
    ${o.length>lt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>Zo(t)}>${a.more}</button>`:c}`,l.length)}function _s(){let t=W(),e=($.found??
$.facets.author).filter(r=>!t||!ct(r.value,t)),n=$.sought||$.facets.author.length>lt("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${kn($.sought)} @input=${r=>tn(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,s=r=>w({q:Ee(t),author:r});return t?le("author",a.coauthors,e,{press:s,above:n,chosen:[]}):le("au\
thor",a.authors,e,{above:n})}var An=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${T(s)}</option>`)}</select></label>`;function Ts(){let t=$.trend??[],{from:e,to:o}=Object.fromEntries(f());
return _n("days",a.days,i`<div class="months">${An(a.from,e,t,n=>w({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${An(a.to,o,t,n=>w({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(o?1:0)+ce("month").length)}var Ke=t=>/^\d{4}-\d{2}$/.test(t)?T(t):t,Ss={from:t=>`${Ke(
t)} –`,to:t=>`– ${Ke(t)}`,month:Ke,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${je(t)}`:je(t)};function Ls(){let t=[...f()].filter(([e,o])=>e in ie&&o);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,o])=>{let n=Ss[e]?.(o)??o;return i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{[e]:ce(e).filter(s=>s!==o)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>w(ie)}>${a.clear}</button></div>`:c}function Tn(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${De}>${a.
retry}</button></p>`:c,o=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${o?nn(t):i`<section class="histogram"></section>`}
    <div class="menus">${o?i`${_s()}${le("votes",a.voted,$.facets.votes,{text:je})}${Ts()}${le("section",a.sections,$.facets.section)}`:c}</div></div>
    ${W()?c:Ls()}</section>`}var Es=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Sn=(t,[e,o])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,o));function Cs(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>Sn(t.query,s.span)),o=t.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"),
n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!o.length&&!n.length?c:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>w(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${o.map(s=>i`<p class="facts">${a.note(s,Sn(t.query,s.span))}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>w({...ie,without:"",q:s.query})}>${s.query}</button> ${a.papers(s.
total)}</p>`)}</div>`}function Ms(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>w({exact:""})}>${a.widely}</button></p>`;let o=e.
getAll("without");return!t.also?.length&&!o.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>w({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>w({exact:"1"})}>${a.exactly}</button>`}</p>`}function ze(){
let t=E();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Ds=t=>t<10?t.toFixed(1):Math.round(t);function Ln({answer:t},{changed:e,more:o,isAdding:n}){
let s=W(),r=f().get("q"),l=s?i`<h1 class="author" tabindex="-1">${s}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,m=t.total+t.total_partial;return i`${l}${Tn(e)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,Ds(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?k({compare:r},a.compare):c}<a href=${ze()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Pt()?"true":"false"} @click=${()=>{
un(t),e()}}>${Pt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>w({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${Ms(t)}${Cs(t)}${rn(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${n} @click=${o}>${a.more}</button>`:c}`}var Rs=t=>t.map(e=>e.text).join(""),En=t=>i`<li data-id=${t.
id}><h3 lang="en">${k({paper:t.id},Rs(t.title_marked))}</h3><p class="facts">${t.votes===null?c:i`${gt(t.votes)} · `}${Dt(t.date)}</p></li>`,qs=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(En)}</ol></section>`:c;async function Ns(t,e){let o=t.currentTarget,n=o.querySelector("pre");o.open&&!n.textContent&&(n.textContent=await Qt(
e).catch(()=>""))}function Cn({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).slice(0,4);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text??t.
title}</h1><p class="facts">${gt(t.votes)} ${Dt(t.date)}${t.authors.length?i` · ${Rt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${He(t)}${Oe(t)}</p>
      <details @toggle=${s=>Ns(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Nt(s.currentTarget.previousElementSibling.textContent,
s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${k({day:s},I(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${pt(n[r])}${qe(qt(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${qs(e)}</aside></article>`}var Bs=3,Mn=t=>t.sections[0]?.bullets[0]??"",Dn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(I(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${We(t)}
  <ol class="hits">${t.papers.map(e=>Ie(e,{body:Mn(e)}))}</ol>`,Ps=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${k({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${gt(
t.votes)} ${t.authors.length?Rt(t,e?1:3):c}</p>${(e?[Mn(t)]:t.sections.flatMap(o=>o.bullets).slice(0,Bs)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,4).map(pt)}</p>`:c}</li>`,Hs=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,j).map((o,n)=>i`<li>${k({concept:o.other},_==="ko"?o.other:o.text,{lang:_})}<small>${a.risingNote(D(o.recent),D(o.papers))}</small>${e?.[n]?qe(qt(e[n].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Rn({digest:t,days:e,rising:o,trends:n,fresh:s},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${Es.map(l=>i`<button type="button" @click=${()=>w({...F,q:l})}>${l}</button>`)}</div></div>
  ${mn(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(ft(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${We(t)}</div>${vn(
e,t.date)}</section>
    ${Hs(o,n)}<ol class="cards">${t.papers.map(Ps)}</ol>`:c}`}function qn({concept:t,counted:e,newest:o,voted:n}){let s=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),m=p=>i`<ol class="short">${p.
hits.map(En)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(e.total)} · ${k({q:s},a.searchAll)} · ${k(
{compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${k({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${k({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${m(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${m(n)}</section></div></div>`}
var Nn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Os=20,Pn=100,Hn=4,Is=30,Vs=150,V=document.getElementById("main"),Qe=null,bt=null,g={kind:""},q=null,Xe=!1,ht=new Map,On=()=>["paper","day","concept","compare"].find(t=>f().get(
t))??(E().size?"answer":"start");async function Bn(t,e){if(!t.length)return null;let o=t.slice(0,j).map(n=>n.text);return ve(o,e).catch(()=>null)}var Us={async start(t){let[e,o]=await Promise.
all([bo(t),xo(t).catch(()=>null)]),[n,s]=await Promise.all([e.length?be(e.at(-1).date,t):null,Bn(o?.concepts??[],t)]);return{days:e,rising:o,digest:n,trends:s}},async paper(t){let e=f().
get("paper"),[o,n]=await Promise.all([go(e,t),vo(e,t).catch(()=>null)]);return{paper:o,similar:n,trends:await Bn((o.concepts??[]).slice(0,Hn),t)}},async day(t){return{digest:await be(
f().get("day"),t)}},async concept(t){let e=f().get("concept"),o=m=>M(new URLSearchParams({q:e,...m}),t),[n,s,r,l]=await Promise.all([wo(e,t),o({limit:0,facets:1,trend:1,facet_limit:8}),
o({limit:6,sort:"date"}),o({limit:6,sort:"votes"})]);return{concept:n,counted:s,newest:r,voted:l}},async compare(t){return{trends:await ve(f().getAll("compare").slice(0,j),t)}},async answer(t,e){
let o=E();St()||o.set("concepts","1"),o.set("limit",String(Math.min(Pn,Math.max(Os,e))));let n=M(o,t);Ce(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await In(s,o,t);
return dn(s),an(),{answer:s}}},Fs={async start(t,e){t.fresh=await hn(e)},async answer({answer:t},e){let o=St()?t.hits.filter(r=>!r.concepts).slice(0,Pn):[];if(!o.length)return;await Xt(
e);let n=o.map(r=>r.id),s=await yo(n,e);for(let r of o)r.concepts??=s.get(r.id)?.slice(0,Hn)}};async function Ws(t,e){try{await Fs[t.kind]?.(t,e)}catch{return}t===g&&!e.aborted&&N()}
async function In(t,e,o){e.set("cursor",t.next);let n=await M(e,o);t.hits.push(...n.hits),t.next=n.next}async function Ks(){if(bt)return;let{answer:t}=g,e=E();e.set("concepts","1"),
bt=new AbortController,N();try{await In(t,e,bt.signal),q=null}catch(o){o.name!=="AbortError"&&(q=o)}bt=null,g.answer===t&&N()}var js={start:()=>Rn(g,{changed:N}),paper:()=>Cn(g),day:()=>Dn(
g),concept:()=>qn(g),compare:()=>yn(g.trends),answer:()=>Ln(g,{changed:N,more:Ks,isAdding:!!bt})};function zs(){return g.kind==="paper"?g.paper.title_text??g.paper.title:g.kind==="\
day"?a.dayHeading(I(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:g.kind==="answer"?W()??(f().get("q")||a.all):""}function Qs(){if(!navigator.onLine)
return a.offline;if(!q.status)return a.failed;if(q.status!==404)return a.problem(q);let t=f();return t.get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get(
"concept")):a.missing}var Xs=()=>i`<div class="error" role="alert"><p>${Qs()}</p>${q.status===404?k({},a.home):i`<button type="button" @click=${()=>ue()}>${a.retry}</button>`}</div>`;
function N(){document.documentElement.lang=_;for(let n of document.querySelectorAll("[data-text]"))n.textContent=a[n.dataset.text];for(let n of document.querySelectorAll("[data-lab\
el]"))n.setAttribute("aria-label",a[n.dataset.label]);v.placeholder=a.box,Ye.textContent=a.other,Ye.lang=_==="ko"?"en":"ko",Ge.setAttribute("aria-label",a.themes[Ve()]),Ge.title=a.
themes[Ve()];let t=g.kind!==""&&(!q||g.kind===On()),e=q&&!t;$t(i`${q?Xs():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:g.kind?js[g.kind]():Xe?Nn():c}`,V),sn(V);let o=e?
"":zs();document.title=o?`${o} – papersearch`:"papersearch",document.getElementById("feed").href=g.kind==="answer"?ze():"v1/feed.atom"}function Ze(){let t=document.activeElement?.
closest?.("[data-id]")?.getAttribute("data-id")??null;To({y:scrollY,focus:t,hits:g.answer?.hits.length??0})}function Vn(){ht.delete(Lt()),ht.set(Lt(),{shown:g,numbers:Xo()}),ht.size>
Is&&ht.delete(ht.keys().next().value)}function Ys(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&V.querySelector(`[data-id="${CSS.escape(e.focus)}\
"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),V.querySelector("h1")?.focus({preventScroll:!0}))}async function ue(t="go"){Qe?.abort(),bt?.abort(),Me();
let e=new AbortController;Qe=e;let o=t==="back"||t==="load"?_o():null;(document.activeElement!==v||t==="back")&&(v.value=f().get("q")??"");let n=t==="back"?ht.get(Lt()):null,s,r=null;
if(n)s=n.shown,Object.assign($,n.numbers);else{V.setAttribute("aria-busy","true");let l=setTimeout(()=>{Xe=!0,V.classList.add("busy"),g.kind||N()},Vs),m=On();try{s={kind:m,...await Us[m](
e.signal,o?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(l);r=p}if(clearTimeout(l),e!==Qe)return}Xe=!1,q=r,s&&(g=s),V.classList.remove("busy"),V.removeAttribute(
"aria-busy"),N(),s&&(Vn(),Ys(t,o),Ws(s,e.signal))}history.scrollRestoration="manual";var pe=0;addEventListener("scroll",()=>{clearTimeout(pe),pe=setTimeout(Ze,100)},{passive:!0});addEventListener(
"click",()=>{clearTimeout(pe),Ze()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Ze()},{capture:!0});addEventListener("moved",t=>{clearTimeout(pe),t.detail==="back"&&
(Y(),v.blur()),ue(t.detail)});addEventListener("counted",()=>{N(),g.answer&&ht.has(Lt())&&Vn()});addEventListener("online",()=>{q&&ue()});function Gs(t,e){let o=[...V.querySelectorAll(
".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches(
"input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),Ko();else if(t.key==="?")t.preventDefault(),
Ne();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Gs(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let o=g.kind==="day"&&(t.key==="ArrowLeft"?g.digest.
previous:g.digest.next);o&&Q(`?day=${o}`)}}});document.querySelector(".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),v.value="",Q(""))});
var Ye=document.getElementById("language");Ye.addEventListener("click",()=>{Oo(),N()});var Ge=document.getElementById("theme");Ge.addEventListener("click",()=>{fn(),N()});document.
getElementById("help-button").addEventListener("click",Ne);v.value=f().get("q")??"";V.replaceChildren();N();ue("load");location.search||v.focus({preventScroll:!0});
