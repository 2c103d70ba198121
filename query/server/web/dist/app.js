/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var pe=globalThis,to=t=>t,Ht=pe.trustedTypes,eo=Ht?Ht.createPolicy("lit-html",{createHTML:t=>t}):void 0,de="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,ue="?"+V,Mn=`<${ue}\
>`,tt=document,xt=()=>tt.createComment(""),wt=t=>t===null||typeof t!="object"&&typeof t!="function",he=Array.isArray,io=t=>he(t)||typeof t?.[Symbol.iterator]=="function",ce=`[ 	
\f\r]`,bt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oo=/-->/g,no=/>/g,Z=RegExp(`>|${ce}(?:([^\\s"'>=/]+)(${ce}*=${ce}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),so=/'/g,ao=/"/g,lo=/^(?:script|style|textarea|title)$/i,me=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=me(1),co=me(2),zs=me(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),ro=new WeakMap,J=tt.createTreeWalker(tt,129);function po(t,e){if(!he(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings ar\
ray");return eo!==void 0?eo.createHTML(e):e}var uo=(t,e)=>{let o=t.length-1,n=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=bt;for(let m=0;m<o;m++){let p=t[m],b,d,u=-1,A=0;for(;A<p.length&&
(l.lastIndex=A,d=l.exec(p),d!==null);)A=l.lastIndex,l===bt?d[1]==="!--"?l=oo:d[1]!==void 0?l=no:d[2]!==void 0?(lo.test(d[2])&&(s=RegExp("</"+d[2],"g")),l=Z):d[3]!==void 0&&(l=Z):l===
Z?d[0]===">"?(l=s??bt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?Z:d[3]==='"'?ao:so):l===ao||l===so?l=Z:l===oo||l===no?l=bt:(l=Z,s=void 0);let x=l===
Z&&t[m+1].startsWith("/>")?" ":"";r+=l===bt?p+Mn:u>=0?(n.push(b),p.slice(0,u)+de+p.slice(u)+V+x):p+V+(u===-2?m:x)}return[po(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},
kt=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,m=e.length-1,p=this.parts,[b,d]=uo(e,o);if(this.el=t.createElement(b,n),J.currentNode=this.el.content,
o===2||o===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=J.nextNode())!==null&&p.length<m;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())
if(u.endsWith(de)){let A=d[l++],x=s.getAttribute(u).split(V),Y=/([.?@])?(.*)/.exec(A);p.push({type:1,index:r,name:Y[2],strings:x,ctor:Y[1]==="."?It:Y[1]==="?"?Vt:Y[1]==="@"?Ut:ot}),
s.removeAttribute(u)}else u.startsWith(V)&&(p.push({type:6,index:r}),s.removeAttribute(u));if(lo.test(s.tagName)){let u=s.textContent.split(V),A=u.length-1;if(A>0){s.textContent=Ht?
Ht.emptyScript:"";for(let x=0;x<A;x++)s.append(u[x],xt()),J.nextNode(),p.push({type:2,index:++r});s.append(u[A],xt())}}}else if(s.nodeType===8)if(s.data===ue)p.push({type:2,index:r});else{
let u=-1;for(;(u=s.data.indexOf(V,u+1))!==-1;)p.push({type:7,index:r}),u+=V.length-1}r++}}static createElement(e,o){let n=tt.createElement("template");return n.innerHTML=e,n}};function et(t,e,o=t,n){
if(e===B)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=wt(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,o,n)),n!==
void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=et(t,s._$AS(t,e.values),s,n)),e}var Ot=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??tt).importNode(o,!0);J.currentNode=s;let r=J.nextNode(),
l=0,m=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new dt(r,r.nextSibling,this,e):p.type===1?b=new p.ctor(r,p.name,p.strings,this,e):p.type===6&&(b=new Ft(r,this,e)),
this._$AV.push(b),p=n[++m]}l!==p?.index&&(r=J.nextNode(),l++)}return J.currentNode=tt,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,o),o+=n.strings.
length-2):n._$AI(e[o])),o++}},dt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=
n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this.
_$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=et(this,e,o),wt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==
void 0?this.$(e):e.nodeType!==void 0?this.T(e):io(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.
O(e))}_(e){this._$AH!==c&&wt(this._$AH)?this._$AA.nextSibling.data=e:this.T(tt.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.
el===void 0&&(n.el=kt.createElement(po(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new Ot(s,this),l=r.u(this.options);r.p(o),this.T(l),this._$AH=
r}}_$AC(e){let o=ro.get(e.strings);return o===void 0&&ro.set(e.strings,o=new kt(e)),o}k(e){he(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,n,s=0;for(let r of e)s===o.length?
o.push(n=new t(this.O(xt()),this.O(xt()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this._$AA.nextSibling,o){for(this.
_$AP?.(!1,!0,o);e!==this._$AB;){let n=to(e).nextSibling;to(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ot=class{get tagName(){return this.element.
tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=r,n.length>2||n[0]!==""||
n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)e=et(this,e,o,0),l=!wt(e)||e!==this._$AH&&
e!==B,l&&(this._$AH=e);else{let m=e,p,b;for(e=r[0],p=0;p<r.length-1;p++)b=et(this,m[n+p],o,p),b===B&&(b=this._$AH[p]),l||=!wt(b)||b!==this._$AH[p],b===c?e=c:e!==c&&(e+=(b??"")+r[p+
1]),this._$AH[p]=b}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},It=class extends ot{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Vt=class extends ot{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},
Ut=class extends ot{constructor(e,o,n,s,r){super(e,o,n,s,r),this.type=5}_$AI(e,o=this){if((e=et(this,e,o,0)??c)===B)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==n.capture||e.
once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){
typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ft=class{constructor(e,o,n){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){et(this,e)}},ho={M:de,P:V,A:ue,C:1,L:uo,R:Ot,D:io,V:et,I:dt,H:ot,N:Vt,U:Ut,B:It,F:Ft},Rn=pe.litHtmlPolyfillSupport;Rn?.(
kt,dt),(pe.litHtmlVersions??=[]).push("3.3.3");var ut=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new dt(e.insertBefore(
xt(),r),r,void 0,o??{})}return s._$AI(t),s};var Wt=class extends Error{constructor(e,o){super(e.detail??e.title??String(o)),this.status=o,this.type=String(e.type??"").split("/").at(-1)}};async function U(t,e){let o=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),n=await o.json().catch(()=>({}));if(!o.ok)throw new Wt(n,o.status);return n}async function qn(t){let e=await fetch(t);if(!e.ok)throw new Wt(
{},e.status);return e.text()}var D=(t,e)=>U(`v1/search?${t}`,e),$e=async(t,e)=>(await U(`v1/trends?${new URLSearchParams(t.map(o=>["q",o]))}`,e)).trends,mo=(t,e)=>U(`v1/papers/${encodeURIComponent(
t)}`,e),$o=(t,e)=>U(`v1/papers/${encodeURIComponent(t)}/similar?limit=6`,e),jt=t=>qn(`v1/papers/${encodeURIComponent(t)}?format=bibtex`),fo=async t=>(await U("v1/digests",t)).days,
fe=(t,e)=>U(`v1/digests/${encodeURIComponent(t)}`,e),go=t=>U("v1/concepts",t),yo=(t,e)=>U(`v1/concepts/${encodeURIComponent(t)}`,e),vo=(t,e)=>U(`v1/suggest?limit=6&q=${encodeURIComponent(
t)}`,e);var S=location.search,C=!!history.state?.typing,nt=null,At=history.state?.key??ye(),Nn=["q","author","section","month","votes","from","to","min_votes","sort","exact","without"],bo=[
"paper","day","concept","compare"],F=Object.fromEntries(bo.map(t=>[t,""]));function ye(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
S),xo=()=>C,_t=()=>At,wo=()=>history.state?.left??null;function j(t,e=null){t==="pushState"&&(At=ye());try{history[t]({typing:C,key:At,left:e},"",S||location.pathname)}catch{}}function ko(t){
try{history.replaceState({...history.state,typing:C,key:At,left:t},"")}catch{}}var Kt=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),Bn=()=>L().size>0&&!bo.some(t=>f().get(t));
function ge(t){let e=f();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s&&e.append(o,s)}return e.size?`?${e}`:""}function Ao(){if(nt){let t=[S,C];[S,C]=nt,j(
"replaceState");let e=S===t[0];[S,C]=t,j(e?"replaceState":"pushState")}nt=null}var st=!1;function w(t){let e=ge(t);"q"in t&&(C=!1,(nt||st)&&(S=e)),Ao(),st=!1,e!==S?(S=e,j("pushStat\
e")):j("replaceState"),Kt("go")}function _o(t){nt||st||Bn()?(st||(nt??=[S,C]),S=ge(t),C=!0,j("replaceState")):(S=ge(t),C=!0,st=!0,j("pushState")),Kt("typing")}function K(t){Ao(),st=
!1,S=t,C=!1,j("pushState"),Kt("visit")}addEventListener("popstate",()=>{S=location.search,C=!!history.state?.typing,At=history.state?.key??ye(),nt=null,st=!1,Kt("back")});function L(){
let t=new URLSearchParams;for(let[e,o]of f())Nn.includes(e)&&t.append(e,o);return C&&t.get("q")&&t.set("typing","1"),t}function W(){let t=[...L().keys()].filter(e=>e!=="sort");return t.
length===1&&t[0]==="author"?f().get("author"):null}j("replaceState",history.state?.left??null);function P(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function z(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var So=28;function Qt(t){let e=t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%So>0:/[013678lmnr]/i.test(e)}var Pn=t=>{let e=t.
at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%So===8:/[178l]/i.test(e)},ht=t=>`‘${t}’`,Hn=t=>ht(t)+(Qt(t)?"이":"가"),ve=t=>ht(t)+(Qt(t)?"을":"를"),On=t=>ht(
t)+(Qt(t)&&!Pn(t)?"으로":"로"),Tt=t=>ht(t)+(Qt(t)?"은":"는"),at=t=>t.toLocaleString("ko"),St=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,In={"words-read":t=>`${ve(t)} \
조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Tt(t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,
"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.","near-spellings":t=>`${ve(t)} 비슷한 표기까지 찾았습니다.`,
"unknown-field":t=>`${ht(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Tt(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,
"not-a-number":t=>`${Tt(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Tt(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"n\
o-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"\
*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Tt(t)} 너무 짧아 낱말로 찾았습니다.`,"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-n\
ear":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.","more-notes":()=>"이 밖에도 알릴 것이 있습니다.",
"archive-ends":()=>"자료가 그 날짜 전에 끝납니다. 자료의 마지막 날부터 세었습니다."},Vn={"invalid-parameter":"주소에 잘못된 값이 있습니다.","m\
alformed-request":"주소가 올바르지 않습니다.","uri-too-long":"검색어가 너무 깁니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"\
지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.","not-found":"찾는 것이 없습니다."},To={"invalid-parameter":"The address has a wrong value.",
"too-many-requests":"Too many requests. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.",
"index-unavailable":"The index cannot be read now. Try again in a moment.","not-found":"There is nothing here."},Un=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],
[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,
"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],
[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기\
 전체"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Fn={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음",
"below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"},Lo={ko:{other:"English",otherLabel:"Switch to English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`\
논문 ${at(t)}편${e?` (일부 낱말만 있는 ${at(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한\
 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Hn(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${ht(t)} 대신 ${On(e)} 찾은 결과입니다.`,mean:"이것을 \
찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${at(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,missingConcept:t=>`${ve(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필\
터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"\
다른 표기도 함께",note:(t,e)=>In[t.code]?.(e)??t.message,problem:t=>Vn[t.type]??t.message,reason:t=>Un.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>Fn[t]??t,copy:"링크 복\
사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"\
저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${at(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해\
의 요약",dayPapers:(t,e)=>`${t}, ${at(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,
dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",theme:"밝기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},
concept:"개념",spellings:"표기",evidence:t=>`${at(t)}편이 그렇게 씀`,has:t=>`${at(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논\
문",searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추\
천 ${t}`,noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,first:"시작",last:"끝",loading:"찾는 중",examples:"이렇게 찾아보세요",day:{
today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
['"chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
en:{other:"한국어",otherLabel:"한국어로 바꾸기",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to re\
sults",box:"Search papers",suggestions:"Suggestions",total:(t,e,o)=>`${St(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the w\
ords",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"T\
o month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}\
” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:St,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when yo\
u are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`\
There is no digest of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",
seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.
type==="invalid-parameter"?`${To[t.type]} ${t.message}`:To[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",
links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"\
nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${St(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this\
 week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",theme:"Theme",themes:{auto:"Theme: syst\
em",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${St(t)} say${t===1?"s":""} so`,has:t=>`in ${St(t)}`,writers:"Who writes about it",
newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of\
 the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,first:"First",last:"Last",loading:"Searching",examples:"\
Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, an\
d the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","\
in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many vote\
s"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after\
 (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},_=P("language")==="en"||P("language")==="ko"?P("language"):navigator.language.startsWith("ko")?"ko":
"en",a=Lo[_];function Eo(){_=_==="ko"?"en":"ko",z("language",_),a=Lo[_]}var M=t=>t.toLocaleString(_),zt=t=>new Date(`${t}T00:00:00Z`),Xt=(t,e)=>zt(t).toLocaleDateString(_==="ko"?"k\
o-KR":"en-GB",{timeZone:"UTC",...e}),mt=t=>Xt(t,{month:"long",day:"numeric",weekday:"short"}),H=t=>_==="ko"?`${Number(t.slice(0,4))}년 ${mt(t)}`:Xt(t,{year:"numeric",month:"long",
day:"numeric",weekday:"short"}),T=(t,e=!0)=>Xt(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Co=t=>t.replace("-0",". ").replace("-",". "),be=(t,e)=>Math.round((zt(e).
getTime()-zt(t).getTime())/864e5),Yt=(t,e)=>new Date(zt(t).getTime()+e*864e5).toISOString().slice(0,10);function Do(t){let e=new Date,o=`${e.getFullYear()}-${String(e.getMonth()+1).
padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=be(t,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):Xt(t,{year:"numeric",month:"short",day:"nume\
ric"})}var Wn=60,jn=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Kn=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,zn=20,v=document.getElementById("q"),Mo=document.getElementById(
"suggestions"),R=[],Zt=0,E=-1,Gt=null,xe={at:-1/0,isHangul:!1};async function Qn(){if(E>=0)return;let t=v.value;if(!t.trim())return Q();Gt?.abort(),Gt=new AbortController;let{signal:e}=Gt;
try{let o=await vo(t.normalize("NFC"),e);if(t!==v.value||document.activeElement!==v||E>=0)return;let n=o.concepts.slice(0,3);R=[...o.words.filter(r=>r.query!==t&&!n.some(l=>l.query===
r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...F,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...F,q:r.query}})),...o.authors.slice(0,3).map(r=>({
text:r,note:a.authors,change:{...F,q:"",author:r}})),...o.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...F,paper:r.id}}))],we()}catch(o){o.name!=="AbortEr\
ror"&&Q()}}function we(){Mo.hidden=!R.length,v.setAttribute("aria-expanded",String(!!R.length)),E>=0?v.setAttribute("aria-activedescendant",`s${E}`):v.removeAttribute("aria-actived\
escendant"),ut(R.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===E} @pointerdown=${o=>{o.preventDefault(),Ro(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
Mo)}function Q(){clearTimeout(Zt),Gt?.abort(),R=[],E=-1,we()}function Ro(t){t.change.q!==void 0&&(v.value=t.change.q),Q(),w(t.change)}function qo(){Qn();let t=v.value.normalize("NF\
C").replace(jn,"").trim();t!==(f().get("q")??"")&&_o({...F,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(Zt),E=-1,Zt=setTimeout(qo,Wn)});v.addEventListener("composi\
tionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";xe={at:performance.now(),isHangul:Kn.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("\
blur",Q);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!R.length)return;t.preventDefault(),E=(E+(t.key==="Arro\
wDown"?2:R.length+1))%(R.length+1)-1,E<-1&&(E=R.length-1),we()}else if(t.key==="Escape"){if(t.preventDefault(),R.length)return Q();v.value="",clearTimeout(Zt),qo()}else t.key==="En\
ter"&&E>=0&&R[E]&&(t.preventDefault(),Ro(R[E]))});var Xn=()=>performance.now()-xe.at<zn&&!xe.isHangul;document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),
Xn())return;Q();let e=v.value.normalize("NFC").trim();w({...F,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function No(){v.
focus(),v.select()}var Yn=8,Ho=1e3,Gn=10,Zn=250,Jn=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ae=null,_e=null,Bo=0,Po=null,Oo=()=>({...$}),Jt=()=>dispatchEvent(
new Event("counted")),ts=t=>new Promise(e=>{setTimeout(e,t)}),ke=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),it=(t,e)=>t===e||ke(t)===ke(e)&&ke(t)!=="",rt=t=>$.
most[t]??Yn,Te=t=>`author:="${t.replace(/["“”„＂]/g," ")}"`;function Io(){let t=L(),e=W();return e&&(t.delete("author"),t.set("q",Te(e))),t.delete("sort"),t.set("limit","0"),
t}function Vo(){let t=Io();return t.set("facets","1"),t.set("facet_limit",String(Math.min(Ho,Math.max(rt("author"),rt("section"))+2))),t}async function es(t,e){let o=Io(),n=["autho\
r","section","votes"].flatMap(s=>o.getAll(s).filter(r=>!t[s].some(l=>it(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,Gn).map(async([s,r])=>{let l=new URLSearchParams(
o);return l.set(s,r),s==="votes"&&l.delete("min_votes"),[`${s} ${r}`,(await D(l,e)).total]})))}async function os(t){xo()&&await ts(Zn),t.throwIfAborted();let e=Vo();e.set("trend","\
1");let[{facets:o,trend:n}]=await Promise.all([D(e,t),$.sought.trim()?Fo(t):null]);return{facets:o,trend:n,alone:await es(o,t)}}async function Se(t){let e=f().get("q");Po!==e&&Object.
assign($,{most:{},sought:"",found:null}),Po=e,Le(),Ae=new AbortController;let{signal:o}=Ae;$.isOld=!0;let n;try{n={...await os(o),failed:!1}}catch{n={failed:!0}}await t,!o.aborted&&
(Object.assign($,n,{isOld:!1}),Jt())}function Le(){Ae?.abort(),_e?.abort()}function Ee(){Se(),Jt()}function Uo(t){$.most[t]=Math.min(Ho,rt(t)*4),Ee()}async function Fo(t){let e=Vo();
e.set("facet_values",$.sought.normalize("NFC"));let{facets:o}=await D(e,t);$.found=o.author}function Wo(t){if(clearTimeout(Bo),_e?.abort(),$.sought=t,!t.trim())return $.found=null,
Jt();let e=new AbortController;_e=e,Bo=setTimeout(async()=>{try{await Fo(e.signal),Jt()}catch{}},Jn)}var Ce=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),k=(t,e,{lang:o,className:n,current:s,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${o??c} class=${n??c} aria-current=${s??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),K(l.currentTarget.getAttribute("href")))}}>${e}</a>`,jo=t=>/^https?:\/\//.test(t),Lt=t=>k({
day:t},i`<time datetime=${t} title=${H(t)}>${Do(t)}</time>`);function Et(t,e=3){let o=[...new Set([...t.matched_authors??[],...t.authors])];if(!o.length)return c;let n=o.length>e?`\
 +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,r)=>i`${r?", ":""}${k({author:s},s)}`)}${n}</span>`}var ns=[5,10,20,50,100];function $t(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${ns.filter(e=>t>=e).length}`} title=${a.rankOf(M(t))}><span aria-hidden="true">▲</span> ${M(
t)}</span>`}function De(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/o*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${n(m)} ${s(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var Ct=t=>t.map(e=>e.all?e.papers/e.all:0),ft=t=>k({concept:t.other},_==="ko"?t.other:t.text,{className:"tag",lang:_});async function Dt(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let o=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=o},1500)}var Ko=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var lt=document.getElementById("help");function Me(){ut(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>lt.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,lt),lt.open||lt.showModal()}lt.addEventListener("click",t=>{t.target===lt&&lt.close()});var X=null,ss=4,qe=7,as=(t,e)=>t.slice(0,e.length)===e.slice(0,qe);function rs(t){let e=f(),o=e.get("from")?.slice(0,qe)??"",n=e.get("to")?.slice(0,qe)??"",s=e.getAll("month"),r=t.
map(({month:m})=>(!o||m>=o)&&(!n||m.slice(0,n.length)<=n)&&(!s.length||s.some(p=>as(m,p)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function Re(t,e,o){X=null,e===0&&o===t.length-1?w({from:"",to:"",month:""}):w({from:t[e].month,to:t[o].month,month:""})}function is(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function zo(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map(
$.facets.month.map(h=>[h.value,h.papers])),o=$.trend.map(h=>({month:h.month,papers:e.get(h.month)??0,all:h.all})),n=is(Math.max(...o.map(h=>h.papers))),s=Math.max(...o.map(h=>h.all),
1),r=rs(o),{from:l,to:m}=X??r,p=h=>X?h>=l&&h<=m:r.inside[h],b=X||r.any,d=o.length-1,u=(h,y)=>{let N=h.getBoundingClientRect();return Math.max(0,Math.min(d,Math.floor((y-N.left)/N.width*
o.length)))},A=h=>{if(h.button)return;let y=h.currentTarget.closest(".plot"),N=h.target.closest("[role=slider]")?.dataset.end,Bt=u(y,h.clientX),Ye=N==="from"?m:N==="to"?l:Bt,Ge=vt=>{
let G=u(y,vt);X={from:Math.min(Ye,G),to:Math.max(Ye,G)},t()};y.setPointerCapture(h.pointerId);let Ze=vt=>Ge(vt.clientX),Pt=vt=>{if(y.removeEventListener("pointermove",Ze),y.removeEventListener(
"pointerup",Pt),y.removeEventListener("pointercancel",Pt),vt.type==="pointercancel"||!X)return X=null,t();let{from:G,to:Je}=X;!N&&G===Je&&r.any&&r.from===G&&r.to===G?Re(o,0,d):Re(o,
G,Je)};y.addEventListener("pointermove",Ze),y.addEventListener("pointerup",Pt),y.addEventListener("pointercancel",Pt),N||Ge(h.clientX)},x=h=>y=>{let N={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1,PageDown:-12,PageUp:12,Home:-d,End:d}[y.key];if(!N)return;y.preventDefault();let Bt=Math.max(h==="to"?l:0,Math.min(h==="from"?m:d,(h==="from"?l:m)+N));Re(o,h==="from"?Bt:
l,h==="to"?Bt:m)},Y=(h,y)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h==="from"?y:y+1)/o.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${d} aria-valuenow=${y} aria-valuetext=${T(o[y].month)} @keydown=${x(h)}></div>`,le=[1,2,3,6,12,24,60].find(h=>o.length/h<=14)??120;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(T(o[l].month),T(o[m].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${M(n)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${A}>
      <div class=${`bars${b?" some-chosen":""}`}>${o.map((h,y)=>i`<div class=${p(y)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${a.month(T(h.month),
h.papers,h.all)}><i class="all" data-height=${h.all/s*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/n*100}></i></div>`)}</div>
      ${Y("from",l)}${Y("to",m)}</div>
    <div class="ticks" aria-hidden="true">${o.map((h,y)=>y%le===0&&(d-y>=le/2||d<ss)?i`<span data-left=${(y+.5)/o.length*100} class=${y===0?"at-start":""}>${y===0||h.month.endsWith(
"-01")||le>=12?Co(h.month):T(h.month,!1)}</span>`:c)}</div></section>`}function Qo(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Mt=new Map,Xo=()=>Mt.clear(),ls=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function cs(t,e){if(!Mt.delete(t.id)){let o=L();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(t.rank-1));try{let n=await D(o);Mt.set(t.id,n.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function Ne(t){let e=ls(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${jo(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Be=t=>i`<button type="button" @click=${e=>Dt(Ko({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function ps(t,e){let o=await jt(t.id).catch(()=>"");o&&Dt(o,e)}var ds=(t,e)=>i`<div class="actions">${Ne(
t)}<button type="button" @click=${o=>ps(t,o.currentTarget)}>${a.bibtex}</button>${Be(t)}${k({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Mt.has(t.id)?"true":"false"} @click=${()=>cs(t,e)}>${a.why}</button>`:c}</div>`;function us(t){let e=Mt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(o=>i`<tr><td>${o.score.toFixed(2)}</td><td>${a.reason(o.what)}</td></tr>`)}</tbody></table>`:c}function Pe(t,{changed:e=null,level:o=2,body:n=null}={}){
let s=k({paper:t.id},t.title_marked?Ce(t.title_marked):t.title_text??t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Ce(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:
c;return i`<li data-id=${t.id} class="hit">${$t(t.votes)}<div class="about">${o===2?i`<h2 lang="en">${s}</h2>`:i`<h3 lang="en">${s}</h3>`}
    <p class="facts">${Lt(t.date)}${t.authors.length?i` · ${Et(t)}`:c}</p>${r}
    <div class="foot">${t.concepts?.length?i`<p class="tags">${t.concepts.map(ft)}</p>`:c}${ds(t,e)}</div>${us(t)}</div></li>`}function Yo(t,e){let o=t.filter(s=>s.partial),n=s=>s.
map(r=>Pe(r,{changed:e}));return i`<ol class="hits">${n(t.filter(s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(
o)}</ol>`:c}`}var Zo=12,Rt=()=>Array.isArray(P("saved"))?P("saved").filter(t=>typeof t?.search=="string").slice(0,Zo):[];function te(){let t=L();return t.delete("typing"),t.toString()}var Jo=t=>`${t.
history}-${t.revision}`,qt=()=>Rt().some(t=>t.search===te());function tn(t){let e=Rt().filter(o=>o.search!==te());z("saved",qt()?e:[{search:te(),seen:Jo(t)},...e].slice(0,Zo))}function en(t){
qt()&&z("saved",Rt().map(e=>e.search===te()?{...e,seen:Jo(t)}:e))}async function on(t){return Promise.all(Rt().map(async e=>{let o=new URLSearchParams(e.search);o.set("since_revisi\
on",e.seen),o.set("limit","0");let n=await D(o,t).then(s=>s.total,()=>null);return{...e,total:n}}))}function Go(t){return[...new URLSearchParams(t)].map(([e,o])=>e==="q"?o:`${e}:${o}`).
join(" ")}function nn(t,e){return t?.length?i`<section class="saved" aria-labelledby="saved"><h2 id="saved">${a.savedSearches}</h2><ul>${t.map(o=>i`<li>${k(new URLSearchParams(o.search),
Go(o.search))} <small class=${o.total?"fresh":""}>${o.total===null?c:o.total?a.fresh(o.total):a.noFresh}</small>
    <button type="button" aria-label=${`${a.forget}: ${Go(o.search)}`} @click=${()=>{z("saved",Rt().filter(n=>n.search!==o.search)),e(o.search)}}>×</button></li>`)}</ul></section>`:
c}var ee=["auto","light","dark"],gt=ee.includes(P("theme"))?P("theme"):"auto",He=()=>gt;function sn(){gt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=gt}function an(){gt=ee[(ee.indexOf(gt)+1)%ee.length],z("theme",gt),sn()}sn();var rn=800,Oe=240,ln=5,hs=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length});function cn(t){let e=f().getAll("compare"),o=t.map(d=>hs(Ct(d.
trend))),n=t[0]?.trend??[],s=Math.max(...o.flat(),.01),r=d=>(d/Math.max(1,n.length-1)*rn).toFixed(1),l=d=>(Oe-d/s*(Oe-12)).toFixed(1),m=d=>d.map((u,A)=>`${A?"L":"M"}${r(A)} ${l(u)}`).
join(""),p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&w({compare:[...new Set([...e,u])].slice(0,ln)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;
return i`<h1 tabindex="-1">${a.compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${k({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>w({compare:e.filter((A,x)=>x!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<ln?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${rn} ${Oe}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${o.map((d,u)=>co`<path class=${`line${u}`} d=${m(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${T(n[0].month)}</span><span>${a.share}</span><span>${T(n.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${T(d.month)}</th>${t.map(A=>i`<td>${M(A.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Ie=53,Nt=7,ms=[1,6,10,14];function Ve({date:t,previous:e,next:o}){let n=(s,r,l)=>s?k({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${mt(s)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}${k({day:t},i`<time datetime=${t}>${mt(t)}</time>`,{className:"\
today"})}${n(o,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${s=>s.target.value&&K(`?day=${s.target.value}`)}></nav>`}function pn(t,e){if(!t.length)return c;let o=new Map(t.map(
d=>[d.date,d.papers])),n=t.at(-1).date,s=Yt(n,Nt-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%Nt),r=Yt(s,1-Ie*Nt),l=Array.from({length:Ie},(d,u)=>Array.from({length:Nt},(A,x)=>Yt(r,
u*Nt+x))),m=d=>{let u=d.target.dataset?.day;u&&o.has(u)&&K(`?day=${u}`)},p=d=>ms.filter(u=>d>=u).length,b=t.filter(d=>be(r,d.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(b.reduce((d,u)=>d+u.papers,0))}`} @click=${m}>${l.map((d,u)=>{let A=u<Ie-2&&d.find(x=>x.endsWith("-01"));return i`<div class="week"><span class="month">${A?T(
A.slice(0,7),!1):c}</span>${d.map(x=>x>n?i`<i class="none"></i>`:i`<i data-day=${x} class=${`l${p(o.get(x)??0)}${x===e?" here":""}`} title=${o.has(x)?a.dayPapers(H(x),o.get(x)):a.noDigest(
H(x))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ct={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dn=t=>(...e)=>({_$litDirective$:t,values:e}),oe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:za}=ho;var un=t=>t.strings===void 0;var $s={},hn=(t,e=$s)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mn=dn(class extends oe{constructor(t){if(super(t),t.type!==ct.PROPERTY&&t.type!==ct.ATTRIBUTE&&t.type!==ct.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!un(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let o=t.element,
n=t.name;if(t.type===ct.PROPERTY){if(e===o[n])return B}else if(t.type===ct.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return B}else if(t.type===ct.ATTRIBUTE&&o.getAttribute(n)===
e+"")return B;return hn(t),e}});var ne={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Fe=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ae=t=>f().getAll(t);
function fs(t,e){let o=ae(t),n=o.filter(r=>!it(r,e)),s=n.length<o.length?n:[...o,e];w({[t]:s,...t==="votes"?{min_votes:""}:{}})}function gs(t,e,o){let n=e.slice(0,rt(t)),s=o.filter(
r=>!n.some(l=>it(l.value,r)));return[...n,...s.map(r=>$.facets[t].find(l=>it(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function ys(t,e,o,n){let s=o.some(r=>it(r,t.value));
return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:M(t.papers)}</small></button></li>`}function vs(t){if(t.
newState!=="open")return;let e=t.target,o=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(o.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${o.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-o.bottom-16)}px`}function fn(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${vs}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function se(t,e,o,{text:n=m=>m,press:s=m=>fs(t,m),above:r=c,chosen:l=ae(t)}={}){let m=gs(t,o,l);return!m.length&&r===c?c:fn(t,e,i`${r}<ul>${m.
map(p=>ys(p,n(p.value),l,()=>s(p.value)))}</ul>
    ${o.length>rt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>Uo(t)}>${a.more}</button>`:c}`,l.length)}function bs(){let t=W(),e=($.found??
$.facets.author).filter(r=>!t||!it(r.value,t)),n=$.sought||$.facets.author.length>rt("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${mn($.sought)} @input=${r=>Wo(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,s=r=>w({q:Te(t),author:r});return t?se("author",a.coauthors,e,{press:s,above:n,chosen:[]}):se("au\
thor",a.authors,e,{above:n})}var $n=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${T(s)}</option>`)}</select></label>`;function xs(){let t=$.trend??[],{from:e,to:o}=Object.fromEntries(f());
return fn("days",a.days,i`<div class="months">${$n(a.from,e,t,n=>w({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${$n(a.to,o,t,n=>w({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(o?1:0)+ae("month").length)}var Ue=t=>/^\d{4}-\d{2}$/.test(t)?T(t):t,ws={from:t=>`${Ue(
t)} –`,to:t=>`– ${Ue(t)}`,month:Ue,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${Fe(t)}`:Fe(t)};function ks(){let t=[...f()].filter(([e,o])=>e in ne&&o);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,o])=>{let n=ws[e]?.(o)??o;return i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{[e]:ae(e).filter(s=>s!==o)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>w(ne)}>${a.clear}</button></div>`:c}function gn(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${Ee}>${a.
retry}</button></p>`:c,o=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${o?zo(t):i`<section class="histogram"></section>`}
    <div class="menus">${o?i`${bs()}${se("votes",a.voted,$.facets.votes,{text:Fe})}${xs()}${se("section",a.sections,$.facets.section)}`:c}</div></div>
    ${W()?c:ks()}</section>`}var As=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],yn=(t,[e,o])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,o));function _s(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>yn(t.query,s.span)),o=t.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"),
n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!o.length&&!n.length?c:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>w(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${o.map(s=>i`<p class="facts">${a.note(s,yn(t.query,s.span))}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>w({...ne,without:"",q:s.query})}>${s.query}</button> ${a.papers(s.
total)}</p>`)}</div>`}function Ts(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>w({exact:""})}>${a.widely}</button></p>`;let o=e.
getAll("without");return!t.also?.length&&!o.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>w({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>w({exact:"1"})}>${a.exactly}</button>`}</p>`}function We(){
let t=L();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Ss=t=>t<10?t.toFixed(1):Math.round(t);function vn({answer:t},{changed:e,more:o,isAdding:n}){
let s=W(),r=f().get("q"),l=s?i`<h1 class="author" tabindex="-1">${s}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,m=t.total+t.total_partial;return i`${l}${gn(e)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,Ss(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?k({compare:r},a.compare):c}<a href=${We()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${qt()?"true":"false"} @click=${()=>{
tn(t),e()}}>${qt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>w({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${Ts(t)}${_s(t)}${Yo(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${n} @click=${o}>${a.more}</button>`:c}`}var Ls=t=>t.map(e=>e.text).join(""),bn=t=>i`<li data-id=${t.
id}><h3 lang="en">${k({paper:t.id},Ls(t.title_marked))}</h3><p class="facts">${t.votes===null?c:i`${$t(t.votes)} · `}${Lt(t.date)}</p></li>`,Es=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(bn)}</ol></section>`:c;async function Cs(t,e){let o=t.currentTarget,n=o.querySelector("pre");o.open&&!n.textContent&&(n.textContent=await jt(
e).catch(()=>""))}function xn({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).slice(0,4);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text??t.
title}</h1><p class="facts">${$t(t.votes)} ${Lt(t.date)}${t.authors.length?i` · ${Et(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(ft)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${Ne(t)}${Be(t)}</p>
      <details @toggle=${s=>Cs(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Dt(s.currentTarget.previousElementSibling.textContent,
s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${k({day:s},H(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${ft(n[r])}${De(Ct(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${Es(e)}</aside></article>`}var Ds=3,wn=t=>t.sections[0]?.bullets[0]??"",kn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(H(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${Ve(t)}
  <ol class="hits">${t.papers.map(e=>Pe(e,{body:wn(e)}))}</ol>`,Ms=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${k({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${$t(
t.votes)} ${t.authors.length?Et(t,e?1:3):c}</p>${(e?[wn(t)]:t.sections.flatMap(o=>o.bullets).slice(0,Ds)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,4).map(ft)}</p>`:c}</li>`,Rs=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,e?.length??5).map((o,n)=>i`<li>${k({concept:o.other},_==="ko"?o.other:o.text,{lang:_})}<small>${a.risingNote(M(o.recent),M(o.papers))}</small>${e?.[n]?De(Ct(e[n].trend),
a.trend):i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function An({digest:t,days:e,rising:o,trends:n,saved:s},{forget:r}){return i`<div class="start"><h1 tabindex="-1">${a.
title}</h1><p class="lead">${a.about}</p><div class="examples" role="group" aria-label=${a.examples}>${As.map(l=>i`<button type="button" @click=${()=>w({...F,q:l})}>${l}</button>`)}</div></div>
  ${nn(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(mt(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${Ve(t)}</div>${pn(
e,t.date)}</section>
    ${Rs(o,n)}<ol class="cards">${t.papers.map(Ms)}</ol>`:c}`}function _n({concept:t,counted:e,newest:o,voted:n}){let s=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),m=p=>i`<ol class="short">${p.
hits.map(bn)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(e.total)} · ${k({q:s},a.searchAll)} · ${k(
{compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${k({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${k({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${m(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${m(n)}</section></div></div>`}
var Tn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var qs=20,Ns=100,Bs=30,Ps=150,Ln=5,O=document.getElementById("main"),je=null,yt=null,g={kind:""},q=null,Ke=!1,pt=new Map,En=()=>["paper","day","concept","compare"].find(t=>f().get(
t))??(L().size?"answer":"start"),Sn=async(t,e)=>t.length?$e(t.slice(0,Ln).map(o=>o.text),e):[],Hs={async start(t){let[e,o,n]=await Promise.all([fo(t),go(t).catch(()=>null),on(t)]),
[s,r]=await Promise.all([e.length?fe(e.at(-1).date,t):null,Sn(o?.concepts??[],t).catch(()=>[])]);return{days:e,rising:o,saved:n,digest:s,trends:r}},async paper(t){let e=f().get("pa\
per"),[o,n]=await Promise.all([mo(e,t),$o(e,t).catch(()=>null)]);return{paper:o,similar:n,trends:await Sn((o.concepts??[]).slice(0,4),t).catch(()=>[])}},async day(t){return{digest:await fe(
f().get("day"),t)}},async concept(t){let e=f().get("concept"),o=m=>D(new URLSearchParams({q:e,...m}),t),[n,s,r,l]=await Promise.all([yo(e,t),o({limit:0,facets:1,trend:1,facet_limit:8}),
o({limit:6,sort:"date"}),o({limit:6,sort:"votes"})]);return{concept:n,counted:s,newest:r,voted:l}},async compare(t){return{trends:await $e(f().getAll("compare").slice(0,Ln),t)}},async answer(t,e){
let o=L();o.set("concepts","1"),o.set("limit",String(Math.min(Ns,Math.max(qs,e))));let n=D(o,t);Se(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await Cn(s,o,t);return en(
s),Xo(),{answer:s}}};async function Cn(t,e,o){e.set("cursor",t.next);let n=await D(e,o);t.hits.push(...n.hits),t.next=n.next}async function Os(){if(yt)return;let{answer:t}=g,e=L();
e.set("concepts","1"),yt=new AbortController,I();try{await Cn(t,e,yt.signal),q=null}catch(o){o.name!=="AbortError"&&(q=o)}yt=null,g.answer===t&&I()}function Is(t){g.saved=g.saved.filter(
e=>e.search!==t),I()}var Vs={start:()=>An(g,{forget:Is}),paper:()=>xn(g),day:()=>kn(g),concept:()=>_n(g),compare:()=>cn(g.trends),answer:()=>vn(g,{changed:I,more:Os,isAdding:!!yt})};
function Us(){return g.kind==="paper"?g.paper.title_text??g.paper.title:g.kind==="day"?a.dayHeading(H(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:
g.kind==="answer"?W()??(f().get("q")||a.all):""}function Fs(){if(!navigator.onLine)return a.offline;if(!q.status)return a.failed;if(q.status!==404)return a.problem(q);let t=f();return t.
get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get("concept")):a.missing}var Ws=()=>i`<div class="error" role="alert"><p>${Fs()}</p>${q.status===404?k({},
a.home):i`<button type="button" @click=${()=>ie()}>${a.retry}</button>`}</div>`;function I(){document.documentElement.lang=_;for(let n of document.querySelectorAll("[data-text]"))n.
textContent=a[n.dataset.text];for(let n of document.querySelectorAll("[data-label]"))n.setAttribute("aria-label",a[n.dataset.label]);v.placeholder=a.box,ze.textContent=a.other,ze.lang=
_==="ko"?"en":"ko",Qe.setAttribute("aria-label",a.themes[He()]),Qe.title=a.themes[He()];let t=g.kind!==""&&(!q||g.kind===En()),e=q&&!t;ut(i`${q?Ws():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:
g.kind?Vs[g.kind]():Ke?Tn():c}`,O),Qo(O);let o=e?"":Us();document.title=o?`${o} – papersearch`:"papersearch",document.getElementById("feed").href=g.kind==="answer"?We():"v1/feed.\
atom"}function Xe(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;ko({y:scrollY,focus:t,hits:g.answer?.hits.length??0})}function Dn(){pt.delete(
_t()),pt.set(_t(),{shown:g,numbers:Oo()}),pt.size>Bs&&pt.delete(pt.keys().next().value)}function js(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&
O.querySelector(`[data-id="${CSS.escape(e.focus)}"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),O.querySelector("h1")?.focus({preventScroll:!0}))}async function ie(t="\
go"){je?.abort(),yt?.abort(),Le();let e=new AbortController;je=e;let o=t==="back"||t==="load"?wo():null;(document.activeElement!==v||t==="back")&&(v.value=f().get("q")??"");let n=t===
"back"?pt.get(_t()):null,s,r=null;if(n)s=n.shown,Object.assign($,n.numbers);else{O.setAttribute("aria-busy","true");let l=setTimeout(()=>{Ke=!0,O.classList.add("busy"),g.kind||I()},
Ps),m=En();try{s={kind:m,...await Hs[m](e.signal,o?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(l);r=p}if(clearTimeout(l),e!==je)return}Ke=!1,q=r,s&&(g=s),O.classList.
remove("busy"),O.removeAttribute("aria-busy"),I(),s&&(Dn(),js(t,o))}history.scrollRestoration="manual";var re=0;addEventListener("scroll",()=>{clearTimeout(re),re=setTimeout(Xe,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(re),Xe()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Xe()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
re),t.detail==="back"&&(Q(),v.blur()),ie(t.detail)});addEventListener("counted",()=>{I(),g.answer&&pt.has(_t())&&Dn()});addEventListener("online",()=>{q&&ie()});function Ks(t,e){let o=[
...O.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener("keydown",t=>{let e=t.
target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),No();else if(t.
key==="?")t.preventDefault(),Me();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Ks(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let o=g.kind==="d\
ay"&&(t.key==="ArrowLeft"?g.digest.previous:g.digest.next);o&&K(`?day=${o}`)}}});document.querySelector(".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),
v.value="",K(""))});var ze=document.getElementById("language");ze.addEventListener("click",()=>{Eo(),I()});var Qe=document.getElementById("theme");Qe.addEventListener("click",()=>{
an(),I()});document.getElementById("help-button").addEventListener("click",Me);v.value=f().get("q")??"";O.replaceChildren();I();ie("load");location.search||v.focus({preventScroll:!0});
