/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var de=globalThis,eo=t=>t,Ot=de.trustedTypes,oo=Ot?Ot.createPolicy("lit-html",{createHTML:t=>t}):void 0,ue="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,he="?"+V,Mn=`<${he}\
>`,et=document,wt=()=>et.createComment(""),kt=t=>t===null||typeof t!="object"&&typeof t!="function",me=Array.isArray,lo=t=>me(t)||typeof t?.[Symbol.iterator]=="function",pe=`[ 	
\f\r]`,xt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,no=/-->/g,so=/>/g,J=RegExp(`>|${pe}(?:([^\\s"'>=/]+)(${pe}*=${pe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ao=/'/g,ro=/"/g,co=/^(?:script|style|textarea|title)$/i,$e=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=$e(1),po=$e(2),Ks=$e(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),io=new WeakMap,tt=et.createTreeWalker(et,129);function uo(t,e){if(!me(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return oo!==void 0?oo.createHTML(e):e}var ho=(t,e)=>{let o=t.length-1,n=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=xt;for(let m=0;m<o;m++){let p=t[m],b,d,u=-1,A=0;for(;A<p.length&&
(l.lastIndex=A,d=l.exec(p),d!==null);)A=l.lastIndex,l===xt?d[1]==="!--"?l=no:d[1]!==void 0?l=so:d[2]!==void 0?(co.test(d[2])&&(s=RegExp("</"+d[2],"g")),l=J):d[3]!==void 0&&(l=J):l===
J?d[0]===">"?(l=s??xt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?J:d[3]==='"'?ro:ao):l===ro||l===ao?l=J:l===no||l===so?l=xt:(l=J,s=void 0);let x=l===
J&&t[m+1].startsWith("/>")?" ":"";r+=l===xt?p+Mn:u>=0?(n.push(b),p.slice(0,u)+ue+p.slice(u)+V+x):p+V+(u===-2?m:x)}return[uo(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},
At=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,m=e.length-1,p=this.parts,[b,d]=ho(e,o);if(this.el=t.createElement(b,n),tt.currentNode=this.el.content,
o===2||o===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=tt.nextNode())!==null&&p.length<m;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())
if(u.endsWith(ue)){let A=d[l++],x=s.getAttribute(u).split(V),G=/([.?@])?(.*)/.exec(A);p.push({type:1,index:r,name:G[2],strings:x,ctor:G[1]==="."?Vt:G[1]==="?"?Ut:G[1]==="@"?Ft:nt}),
s.removeAttribute(u)}else u.startsWith(V)&&(p.push({type:6,index:r}),s.removeAttribute(u));if(co.test(s.tagName)){let u=s.textContent.split(V),A=u.length-1;if(A>0){s.textContent=Ot?
Ot.emptyScript:"";for(let x=0;x<A;x++)s.append(u[x],wt()),tt.nextNode(),p.push({type:2,index:++r});s.append(u[A],wt())}}}else if(s.nodeType===8)if(s.data===he)p.push({type:2,index:r});else{
let u=-1;for(;(u=s.data.indexOf(V,u+1))!==-1;)p.push({type:7,index:r}),u+=V.length-1}r++}}static createElement(e,o){let n=et.createElement("template");return n.innerHTML=e,n}};function ot(t,e,o=t,n){
if(e===B)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=kt(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,o,n)),n!==
void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=ot(t,s._$AS(t,e.values),s,n)),e}var It=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??et).importNode(o,!0);tt.currentNode=s;let r=tt.nextNode(),
l=0,m=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new ut(r,r.nextSibling,this,e):p.type===1?b=new p.ctor(r,p.name,p.strings,this,e):p.type===6&&(b=new Wt(r,this,e)),
this._$AV.push(b),p=n[++m]}l!==p?.index&&(r=tt.nextNode(),l++)}return tt.currentNode=et,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,o),o+=n.strings.
length-2):n._$AI(e[o])),o++}},ut=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=
n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this.
_$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=ot(this,e,o),kt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==
void 0?this.$(e):e.nodeType!==void 0?this.T(e):lo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.
O(e))}_(e){this._$AH!==c&&kt(this._$AH)?this._$AA.nextSibling.data=e:this.T(et.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.
el===void 0&&(n.el=At.createElement(uo(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new It(s,this),l=r.u(this.options);r.p(o),this.T(l),this._$AH=
r}}_$AC(e){let o=io.get(e.strings);return o===void 0&&io.set(e.strings,o=new At(e)),o}k(e){me(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,n,s=0;for(let r of e)s===o.length?
o.push(n=new t(this.O(wt()),this.O(wt()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this._$AA.nextSibling,o){for(this.
_$AP?.(!1,!0,o);e!==this._$AB;){let n=eo(e).nextSibling;eo(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},nt=class{get tagName(){return this.element.
tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=r,n.length>2||n[0]!==""||
n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)e=ot(this,e,o,0),l=!kt(e)||e!==this._$AH&&
e!==B,l&&(this._$AH=e);else{let m=e,p,b;for(e=r[0],p=0;p<r.length-1;p++)b=ot(this,m[n+p],o,p),b===B&&(b=this._$AH[p]),l||=!kt(b)||b!==this._$AH[p],b===c?e=c:e!==c&&(e+=(b??"")+r[p+
1]),this._$AH[p]=b}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Vt=class extends nt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Ut=class extends nt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},
Ft=class extends nt{constructor(e,o,n,s,r){super(e,o,n,s,r),this.type=5}_$AI(e,o=this){if((e=ot(this,e,o,0)??c)===B)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==n.capture||e.
once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){
typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Wt=class{constructor(e,o,n){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},mo={M:ue,P:V,A:he,C:1,L:ho,R:It,D:lo,V:ot,I:ut,H:nt,N:Ut,U:Ft,B:Vt,F:Wt},Dn=de.litHtmlPolyfillSupport;Dn?.(
At,ut),(de.litHtmlVersions??=[]).push("3.3.3");var ht=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new ut(e.insertBefore(
wt(),r),r,void 0,o??{})}return s._$AI(t),s};var jt=class extends Error{constructor(e,o){super(e.detail??e.title??String(o)),this.status=o,this.type=String(e.type??"").split("/").at(-1)}};async function U(t,e){let o=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),n=await o.json().catch(()=>({}));if(!o.ok)throw new jt(n,o.status);return n}async function Rn(t){let e=await fetch(t);if(!e.ok)throw new jt(
{},e.status);return e.text()}var M=(t,e)=>U(`v1/search?${t}`,e),j=5,fe=async(t,e)=>(await U(`v1/trends?${new URLSearchParams(t.map(o=>["q",o]))}`,e)).trends,$o=(t,e)=>U(`v1/papers/${encodeURIComponent(
t)}`,e),fo=(t,e)=>U(`v1/papers/${encodeURIComponent(t)}/similar?limit=6`,e),Kt=t=>Rn(`v1/papers/${encodeURIComponent(t)}?format=bibtex`),go=async t=>(await U("v1/digests",t)).days,
ge=(t,e)=>U(`v1/digests/${encodeURIComponent(t)}`,e),yo=t=>U("v1/concepts",t),vo=(t,e)=>U(`v1/concepts/${encodeURIComponent(t)}`,e),bo=(t,e)=>U(`v1/suggest?limit=6&q=${encodeURIComponent(
t)}`,e);var S=location.search,C=!!history.state?.typing,st=null,_t=history.state?.key??ve(),qn=["q","author","section","month","votes","from","to","min_votes","sort","exact","without"],xo=[
"paper","day","concept","compare"],F=Object.fromEntries(xo.map(t=>[t,""]));function ve(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
S),wo=()=>C,Tt=()=>_t,ko=()=>history.state?.left??null;function K(t,e=null){t==="pushState"&&(_t=ve());try{history[t]({typing:C,key:_t,left:e},"",S||location.pathname)}catch{}}function Ao(t){
try{history.replaceState({...history.state,typing:C,key:_t,left:t},"")}catch{}}var zt=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),Nn=()=>L().size>0&&!xo.some(t=>f().get(t));
function ye(t){let e=f();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s&&e.append(o,s)}return e.size?`?${e}`:""}function _o(){if(st){let t=[S,C];[S,C]=st,K(
"replaceState");let e=S===t[0];[S,C]=t,K(e?"replaceState":"pushState")}st=null}var at=!1;function w(t){let e=ye(t);"q"in t&&(C=!1,(st||at)&&(S=e)),_o(),at=!1,e!==S?(S=e,K("pushStat\
e")):K("replaceState"),zt("go")}function To(t){st||at||Nn()?(at||(st??=[S,C]),S=ye(t),C=!0,K("replaceState")):(S=ye(t),C=!0,at=!0,K("pushState")),zt("typing")}function z(t){_o(),at=
!1,S=t,C=!1,K("pushState"),zt("visit")}addEventListener("popstate",()=>{S=location.search,C=!!history.state?.typing,_t=history.state?.key??ve(),st=null,at=!1,zt("back")});function L(){
let t=new URLSearchParams;for(let[e,o]of f())qn.includes(e)&&t.append(e,o);return C&&t.get("q")&&t.set("typing","1"),t}function W(){let t=[...L().keys()].filter(e=>e!=="sort");return t.
length===1&&t[0]==="author"?f().get("author"):null}K("replaceState",history.state?.left??null);function P(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function Q(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var Lo=28;function Xt(t){let e=t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%Lo>0:/[013678lmnr]/i.test(e)}var Bn=t=>{let e=t.
at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%Lo===8:/[178l]/i.test(e)},mt=t=>`‘${t}’`,Pn=t=>mt(t)+(Xt(t)?"이":"가"),be=t=>mt(t)+(Xt(t)?"을":"를"),Hn=t=>mt(
t)+(Xt(t)&&!Bn(t)?"으로":"로"),St=t=>mt(t)+(Xt(t)?"은":"는"),rt=t=>t.toLocaleString("ko"),Lt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,On={"words-read":t=>`${be(t)} \
조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${St(t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,
"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.","near-spellings":t=>`${be(t)} 비슷한 표기까지 찾았습니다.`,
"unknown-field":t=>`${mt(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${St(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,
"not-a-number":t=>`${St(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${St(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"n\
o-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"\
*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${St(t)} 너무 짧아 낱말로 찾았습니다.`,"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-n\
ear":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.","more-notes":()=>"이 밖에도 알릴 것이 있습니다.",
"archive-ends":()=>"자료가 그 날짜 전에 끝납니다. 자료의 마지막 날부터 세었습니다."},In={"invalid-parameter":"주소에 잘못된 값이 있습니다.","m\
alformed-request":"주소가 올바르지 않습니다.","uri-too-long":"검색어가 너무 깁니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"\
지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.","not-found":"찾는 것이 없습니다."},So={"invalid-parameter":"The address has a wrong value.",
"too-many-requests":"Too many requests. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.",
"index-unavailable":"The index cannot be read now. Try again in a moment.","not-found":"There is nothing here."},Vn=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],
[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,
"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],
[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기\
 전체"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Un={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음",
"below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"},Eo={ko:{other:"English",otherLabel:"Switch to English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`\
논문 ${rt(t)}편${e?` (일부 낱말만 있는 ${rt(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한\
 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Pn(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${mt(t)} 대신 ${Hn(e)} 찾은 결과입니다.`,mean:"이것을 \
찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${rt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,missingConcept:t=>`${be(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필\
터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"\
다른 표기도 함께",note:(t,e)=>On[t.code]?.(e)??t.message,problem:t=>In[t.type]??t.message,reason:t=>Vn.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>Un[t]??t,copy:"링크 복\
사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"\
저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${rt(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해\
의 요약",dayPapers:(t,e)=>`${t}, ${rt(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,
dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",theme:"밝기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},
concept:"개념",spellings:"표기",evidence:t=>`${rt(t)}편이 그렇게 씀`,has:t=>`${rt(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논\
문",searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추\
천 ${t}`,noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,first:"시작",last:"끝",loading:"찾는 중",examples:"이렇게 찾아보세요",day:{
today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
['"chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
en:{other:"한국어",otherLabel:"한국어로 바꾸기",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to re\
sults",box:"Search papers",suggestions:"Suggestions",total:(t,e,o)=>`${Lt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the w\
ords",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"T\
o month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}\
” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:Lt,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when yo\
u are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`\
There is no digest of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",
seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.
type==="invalid-parameter"?`${So[t.type]} ${t.message}`:So[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",
links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"\
nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Lt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this\
 week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",theme:"Theme",themes:{auto:"Theme: syst\
em",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Lt(t)} say${t===1?"s":""} so`,has:t=>`in ${Lt(t)}`,writers:"Who writes about it",
newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of\
 the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,first:"First",last:"Last",loading:"Searching",examples:"\
Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, an\
d the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","\
in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many vote\
s"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after\
 (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},_=P("language")==="en"||P("language")==="ko"?P("language"):navigator.language.startsWith("ko")?"ko":
"en",a=Eo[_];function Co(){_=_==="ko"?"en":"ko",Q("language",_),a=Eo[_]}var D=t=>t.toLocaleString(_),Qt=t=>new Date(`${t}T00:00:00Z`),Yt=(t,e)=>Qt(t).toLocaleDateString(_==="ko"?"k\
o-KR":"en-GB",{timeZone:"UTC",...e}),$t=t=>Yt(t,{month:"long",day:"numeric",weekday:"short"}),H=t=>_==="ko"?`${Number(t.slice(0,4))}년 ${$t(t)}`:Yt(t,{year:"numeric",month:"long",
day:"numeric",weekday:"short"}),T=(t,e=!0)=>Yt(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Mo=t=>t.replace("-0",". ").replace("-",". "),xe=(t,e)=>Math.round((Qt(e).
getTime()-Qt(t).getTime())/864e5),Gt=(t,e)=>new Date(Qt(t).getTime()+e*864e5).toISOString().slice(0,10);function Do(t){let e=new Date,o=`${e.getFullYear()}-${String(e.getMonth()+1).
padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=xe(t,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):Yt(t,{year:"numeric",month:"short",day:"nume\
ric"})}var Fn=60,Wn=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,jn=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Kn=20,v=document.getElementById("q"),Ro=document.getElementById(
"suggestions"),R=[],Jt=0,E=-1,Zt=null,we={at:-1/0,isHangul:!1};async function zn(){if(E>=0)return;let t=v.value;if(!t.trim())return X();Zt?.abort(),Zt=new AbortController;let{signal:e}=Zt;
try{let o=await bo(t.normalize("NFC"),e);if(t!==v.value||document.activeElement!==v||E>=0)return;let n=o.concepts.slice(0,3);R=[...o.words.filter(r=>r.query!==t&&!n.some(l=>l.query===
r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...F,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...F,q:r.query}})),...o.authors.slice(0,3).map(r=>({
text:r,note:a.authors,change:{...F,q:"",author:r}})),...o.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...F,paper:r.id}}))],ke()}catch(o){o.name!=="AbortEr\
ror"&&X()}}function ke(){Ro.hidden=!R.length,v.setAttribute("aria-expanded",String(!!R.length)),E>=0?v.setAttribute("aria-activedescendant",`s${E}`):v.removeAttribute("aria-actived\
escendant"),ht(R.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===E} @pointerdown=${o=>{o.preventDefault(),qo(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
Ro)}function X(){clearTimeout(Jt),Zt?.abort(),R=[],E=-1,ke()}function qo(t){t.change.q!==void 0&&(v.value=t.change.q),X(),w(t.change)}function No(){zn();let t=v.value.normalize("NF\
C").replace(Wn,"").trim();t!==(f().get("q")??"")&&To({...F,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(Jt),E=-1,Jt=setTimeout(No,Fn)});v.addEventListener("composi\
tionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";we={at:performance.now(),isHangul:jn.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("\
blur",X);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!R.length)return;t.preventDefault(),E=(E+(t.key==="Arro\
wDown"?2:R.length+1))%(R.length+1)-1,E<-1&&(E=R.length-1),ke()}else if(t.key==="Escape"){if(t.preventDefault(),R.length)return X();v.value="",clearTimeout(Jt),No()}else t.key==="En\
ter"&&E>=0&&R[E]&&(t.preventDefault(),qo(R[E]))});var Qn=()=>performance.now()-we.at<Kn&&!we.isHangul;document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),
Qn())return;X();let e=v.value.normalize("NFC").trim();w({...F,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function Bo(){v.
focus(),v.select()}var Xn=8,Oo=1e3,Yn=10,Gn=250,Zn=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},_e=null,Te=null,Po=0,Ho=null,Io=()=>({...$}),te=()=>dispatchEvent(
new Event("counted")),Jn=t=>new Promise(e=>{setTimeout(e,t)}),Ae=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),lt=(t,e)=>t===e||Ae(t)===Ae(e)&&Ae(t)!=="",it=t=>$.
most[t]??Xn,Se=t=>`author:="${t.replace(/["“”„＂]/g," ")}"`;function Vo(){let t=L(),e=W();return e&&(t.delete("author"),t.set("q",Se(e))),t.delete("sort"),t.set("limit","0"),
t}function Uo(){let t=Vo();return t.set("facets","1"),t.set("facet_limit",String(Math.min(Oo,Math.max(it("author"),it("section"))+2))),t}async function ts(t,e){let o=Vo(),n=["autho\
r","section","votes"].flatMap(s=>o.getAll(s).filter(r=>!t[s].some(l=>lt(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,Yn).map(async([s,r])=>{let l=new URLSearchParams(
o);return l.set(s,r),s==="votes"&&l.delete("min_votes"),[`${s} ${r}`,(await M(l,e)).total]})))}async function es(t){wo()&&await Jn(Gn),t.throwIfAborted();let e=Uo();e.set("trend","\
1");let[{facets:o,trend:n}]=await Promise.all([M(e,t),$.sought.trim()?Wo(t):null]);return{facets:o,trend:n,alone:await ts(o,t)}}async function Le(t){let e=f().get("q");Ho!==e&&Object.
assign($,{most:{},sought:"",found:null}),Ho=e,Ee(),_e=new AbortController;let{signal:o}=_e;$.isOld=!0;let n;try{n={...await es(o),failed:!1}}catch{n={failed:!0}}await t,!o.aborted&&
(Object.assign($,n,{isOld:!1}),te())}function Ee(){_e?.abort(),Te?.abort()}function Ce(){Le(),te()}function Fo(t){$.most[t]=Math.min(Oo,it(t)*4),Ce()}async function Wo(t){let e=Uo();
e.set("facet_values",$.sought.normalize("NFC"));let{facets:o}=await M(e,t);$.found=o.author}function jo(t){if(clearTimeout(Po),Te?.abort(),$.sought=t,!t.trim())return $.found=null,
te();let e=new AbortController;Te=e,Po=setTimeout(async()=>{try{await Wo(e.signal),te()}catch{}},Zn)}var Me=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),k=(t,e,{lang:o,className:n,current:s,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${o??c} class=${n??c} aria-current=${s??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),z(l.currentTarget.getAttribute("href")))}}>${e}</a>`,Ko=t=>/^https?:\/\//.test(t),Et=t=>k({
day:t},i`<time datetime=${t} title=${H(t)}>${Do(t)}</time>`);function Ct(t,e=3){let o=[...new Set([...t.matched_authors??[],...t.authors])];if(!o.length)return c;let n=o.length>e?`\
 +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,r)=>i`${r?", ":""}${k({author:s},s)}`)}${n}</span>`}var os=[5,10,20,50,100];function ft(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${os.filter(e=>t>=e).length}`} title=${a.rankOf(D(t))}><span aria-hidden="true">▲</span> ${D(
t)}</span>`}function De(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/o*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${n(m)} ${s(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var Mt=t=>t.map(e=>e.all?e.papers/e.all:0),gt=t=>k({concept:t.other},_==="ko"?t.other:t.text,{className:"tag",lang:_});async function Dt(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let o=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=o},1500)}var zo=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var ct=document.getElementById("help");function Re(){ht(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ct.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ct),ct.open||ct.showModal()}ct.addEventListener("click",t=>{t.target===ct&&ct.close()});var Y=null,ns=4,Ne=7,ss=(t,e)=>t.slice(0,e.length)===e.slice(0,Ne);function as(t){let e=f(),o=e.get("from")?.slice(0,Ne)??"",n=e.get("to")?.slice(0,Ne)??"",s=e.getAll("month"),r=t.
map(({month:m})=>(!o||m>=o)&&(!n||m.slice(0,n.length)<=n)&&(!s.length||s.some(p=>ss(m,p)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function qe(t,e,o){Y=null,e===0&&o===t.length-1?w({from:"",to:"",month:""}):w({from:t[e].month,to:t[o].month,month:""})}function rs(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function Qo(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map(
$.facets.month.map(h=>[h.value,h.papers])),o=$.trend.map(h=>({month:h.month,papers:e.get(h.month)??0,all:h.all})),n=rs(Math.max(...o.map(h=>h.papers))),s=Math.max(...o.map(h=>h.all),
1),r=as(o),{from:l,to:m}=Y??r,p=h=>Y?h>=l&&h<=m:r.inside[h],b=Y||r.any,d=o.length-1,u=(h,y)=>{let N=h.getBoundingClientRect();return Math.max(0,Math.min(d,Math.floor((y-N.left)/N.width*
o.length)))},A=h=>{if(h.button)return;let y=h.currentTarget.closest(".plot"),N=h.target.closest("[role=slider]")?.dataset.end,Pt=u(y,h.clientX),Ge=N==="from"?m:N==="to"?l:Pt,Ze=bt=>{
let Z=u(y,bt);Y={from:Math.min(Ge,Z),to:Math.max(Ge,Z)},t()};y.setPointerCapture(h.pointerId);let Je=bt=>Ze(bt.clientX),Ht=bt=>{if(y.removeEventListener("pointermove",Je),y.removeEventListener(
"pointerup",Ht),y.removeEventListener("pointercancel",Ht),bt.type==="pointercancel"||!Y)return Y=null,t();let{from:Z,to}=Y;!N&&Z===to&&r.any&&r.from===Z&&r.to===Z?qe(o,0,d):qe(o,Z,
to)};y.addEventListener("pointermove",Je),y.addEventListener("pointerup",Ht),y.addEventListener("pointercancel",Ht),N||Ze(h.clientX)},x=h=>y=>{let N={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1,PageDown:-12,PageUp:12,Home:-d,End:d}[y.key];if(!N)return;y.preventDefault();let Pt=Math.max(h==="to"?l:0,Math.min(h==="from"?m:d,(h==="from"?l:m)+N));qe(o,h==="from"?Pt:
l,h==="to"?Pt:m)},G=(h,y)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h==="from"?y:y+1)/o.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${d} aria-valuenow=${y} aria-valuetext=${T(o[y].month)} @keydown=${x(h)}></div>`,ce=[1,2,3,6,12,24,60].find(h=>o.length/h<=14)??120;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(T(o[l].month),T(o[m].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${D(n)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${A}>
      <div class=${`bars${b?" some-chosen":""}`}>${o.map((h,y)=>i`<div class=${p(y)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${a.month(T(h.month),
h.papers,h.all)}><i class="all" data-height=${h.all/s*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/n*100}></i></div>`)}</div>
      ${G("from",l)}${G("to",m)}</div>
    <div class="ticks" aria-hidden="true">${o.map((h,y)=>y%ce===0&&(d-y>=ce/2||d<ns)?i`<span data-left=${(y+.5)/o.length*100} class=${y===0?"at-start":""}>${y===0||h.month.endsWith(
"-01")||ce>=12?Mo(h.month):T(h.month,!1)}</span>`:c)}</div></section>`}function Xo(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Rt=new Map,Yo=()=>Rt.clear(),is=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function ls(t,e){if(!Rt.delete(t.id)){let o=L();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(t.rank-1));try{let n=await M(o);Rt.set(t.id,n.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function Be(t){let e=is(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${Ko(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Pe=t=>i`<button type="button" @click=${e=>Dt(zo({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function cs(t,e){let o=await Kt(t.id).catch(()=>"");o&&Dt(o,e)}var ps=(t,e)=>i`<div class="actions">${Be(
t)}<button type="button" @click=${o=>cs(t,o.currentTarget)}>${a.bibtex}</button>${Pe(t)}${k({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Rt.has(t.id)?"true":"false"} @click=${()=>ls(t,e)}>${a.why}</button>`:c}</div>`;function ds(t){let e=Rt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(o=>i`<tr><td>${o.score.toFixed(2)}</td><td>${a.reason(o.what)}</td></tr>`)}</tbody></table>`:c}function He(t,{changed:e=null,level:o=2,body:n=null}={}){
let s=k({paper:t.id},t.title_marked?Me(t.title_marked):t.title_text??t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Me(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:
c;return i`<li data-id=${t.id} class="hit">${ft(t.votes)}<div class="about">${o===2?i`<h2 lang="en">${s}</h2>`:i`<h3 lang="en">${s}</h3>`}
    <p class="facts">${Et(t.date)}${t.authors.length?i` · ${Ct(t)}`:c}</p>${r}
    <div class="foot">${t.concepts?.length?i`<p class="tags">${t.concepts.map(gt)}</p>`:c}${ps(t,e)}</div>${ds(t)}</div></li>`}function Go(t,e){let o=t.filter(s=>s.partial),n=s=>s.
map(r=>He(r,{changed:e}));return i`<ol class="hits">${n(t.filter(s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(
o)}</ol>`:c}`}var Jo=12,qt=()=>Array.isArray(P("saved"))?P("saved").filter(t=>typeof t?.search=="string").slice(0,Jo):[];function ee(){let t=L();return t.delete("typing"),t.toString()}var tn=t=>`${t.
history}-${t.revision}`,Nt=()=>qt().some(t=>t.search===ee());function en(t){let e=qt().filter(o=>o.search!==ee());Q("saved",Nt()?e:[{search:ee(),seen:tn(t)},...e].slice(0,Jo))}function on(t){
Nt()&&Q("saved",qt().map(e=>e.search===ee()?{...e,seen:tn(t)}:e))}async function nn(t){return Promise.all(qt().map(async e=>{let o=new URLSearchParams(e.search);o.set("since_revisi\
on",e.seen),o.set("limit","0");let n=await M(o,t).then(s=>s.total,()=>null);return{...e,total:n}}))}function Zo(t){return[...new URLSearchParams(t)].map(([e,o])=>e==="q"?o:`${e}:${o}`).
join(" ")}function sn(t,e){return t?.length?i`<section class="saved" aria-labelledby="saved"><h2 id="saved">${a.savedSearches}</h2><ul>${t.map(o=>i`<li>${k(new URLSearchParams(o.search),
Zo(o.search))} <small class=${o.total?"fresh":""}>${o.total===null?c:o.total?a.fresh(o.total):a.noFresh}</small>
    <button type="button" aria-label=${`${a.forget}: ${Zo(o.search)}`} @click=${()=>{Q("saved",qt().filter(n=>n.search!==o.search)),e(o.search)}}>×</button></li>`)}</ul></section>`:
c}var oe=["auto","light","dark"],yt=oe.includes(P("theme"))?P("theme"):"auto",Oe=()=>yt;function an(){yt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=yt}function rn(){yt=oe[(oe.indexOf(yt)+1)%oe.length],Q("theme",yt),an()}an();var ln=800,Ie=240,us=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length});function cn(t){let e=f().getAll("compare"),o=t.map(d=>us(Mt(d.trend))),
n=t[0]?.trend??[],s=Math.max(...o.flat(),.01),r=d=>(d/Math.max(1,n.length-1)*ln).toFixed(1),l=d=>(Ie-d/s*(Ie-12)).toFixed(1),m=d=>d.map((u,A)=>`${A?"L":"M"}${r(A)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&w({compare:[...new Set([...e,u])].slice(0,j)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${k({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>w({compare:e.filter((A,x)=>x!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<j?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${ln} ${Ie}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${o.map((d,u)=>po`<path class=${`line${u}`} d=${m(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${T(n[0].month)}</span><span>${a.share}</span><span>${T(n.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${T(d.month)}</th>${t.map(A=>i`<td>${D(A.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Ve=53,Bt=7,hs=[1,6,10,14];function Ue({date:t,previous:e,next:o}){let n=(s,r,l)=>s?k({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${$t(s)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}${k({day:t},i`<time datetime=${t}>${$t(t)}</time>`,{className:"\
today"})}${n(o,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${s=>s.target.value&&z(`?day=${s.target.value}`)}></nav>`}function pn(t,e){if(!t.length)return c;let o=new Map(t.map(
d=>[d.date,d.papers])),n=t.at(-1).date,s=Gt(n,Bt-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%Bt),r=Gt(s,1-Ve*Bt),l=Array.from({length:Ve},(d,u)=>Array.from({length:Bt},(A,x)=>Gt(r,
u*Bt+x))),m=d=>{let u=d.target.dataset?.day;u&&o.has(u)&&z(`?day=${u}`)},p=d=>hs.filter(u=>d>=u).length,b=t.filter(d=>xe(r,d.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(b.reduce((d,u)=>d+u.papers,0))}`} @click=${m}>${l.map((d,u)=>{let A=u<Ve-2&&d.find(x=>x.endsWith("-01"));return i`<div class="week"><span class="month">${A?T(
A.slice(0,7),!1):c}</span>${d.map(x=>x>n?i`<i class="none"></i>`:i`<i data-day=${x} class=${`l${p(o.get(x)??0)}${x===e?" here":""}`} title=${o.has(x)?a.dayPapers(H(x),o.get(x)):a.noDigest(
H(x))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var pt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dn=t=>(...e)=>({_$litDirective$:t,values:e}),ne=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:za}=mo;var un=t=>t.strings===void 0;var ms={},hn=(t,e=ms)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mn=dn(class extends ne{constructor(t){if(super(t),t.type!==pt.PROPERTY&&t.type!==pt.ATTRIBUTE&&t.type!==pt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!un(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let o=t.element,
n=t.name;if(t.type===pt.PROPERTY){if(e===o[n])return B}else if(t.type===pt.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return B}else if(t.type===pt.ATTRIBUTE&&o.getAttribute(n)===
e+"")return B;return hn(t),e}});var se={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},We=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,re=t=>f().getAll(t);
function $s(t,e){let o=re(t),n=o.filter(r=>!lt(r,e)),s=n.length<o.length?n:[...o,e];w({[t]:s,...t==="votes"?{min_votes:""}:{}})}function fs(t,e,o){let n=e.slice(0,it(t)),s=o.filter(
r=>!n.some(l=>lt(l.value,r)));return[...n,...s.map(r=>$.facets[t].find(l=>lt(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function gs(t,e,o,n){let s=o.some(r=>lt(r,t.value));
return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:D(t.papers)}</small></button></li>`}function ys(t){if(t.
newState!=="open")return;let e=t.target,o=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(o.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${o.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-o.bottom-16)}px`}function fn(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${ys}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function ae(t,e,o,{text:n=m=>m,press:s=m=>$s(t,m),above:r=c,chosen:l=re(t)}={}){let m=fs(t,o,l);return!m.length&&r===c?c:fn(t,e,i`${r}<ul>${m.
map(p=>gs(p,n(p.value),l,()=>s(p.value)))}</ul>
    ${o.length>it(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>Fo(t)}>${a.more}</button>`:c}`,l.length)}function vs(){let t=W(),e=($.found??
$.facets.author).filter(r=>!t||!lt(r.value,t)),n=$.sought||$.facets.author.length>it("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${mn($.sought)} @input=${r=>jo(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,s=r=>w({q:Se(t),author:r});return t?ae("author",a.coauthors,e,{press:s,above:n,chosen:[]}):ae("au\
thor",a.authors,e,{above:n})}var $n=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${T(s)}</option>`)}</select></label>`;function bs(){let t=$.trend??[],{from:e,to:o}=Object.fromEntries(f());
return fn("days",a.days,i`<div class="months">${$n(a.from,e,t,n=>w({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${$n(a.to,o,t,n=>w({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(o?1:0)+re("month").length)}var Fe=t=>/^\d{4}-\d{2}$/.test(t)?T(t):t,xs={from:t=>`${Fe(
t)} –`,to:t=>`– ${Fe(t)}`,month:Fe,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${We(t)}`:We(t)};function ws(){let t=[...f()].filter(([e,o])=>e in se&&o);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,o])=>{let n=xs[e]?.(o)??o;return i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{[e]:re(e).filter(s=>s!==o)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>w(se)}>${a.clear}</button></div>`:c}function gn(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${Ce}>${a.
retry}</button></p>`:c,o=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${o?Qo(t):i`<section class="histogram"></section>`}
    <div class="menus">${o?i`${vs()}${ae("votes",a.voted,$.facets.votes,{text:We})}${bs()}${ae("section",a.sections,$.facets.section)}`:c}</div></div>
    ${W()?c:ws()}</section>`}var ks=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],yn=(t,[e,o])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,o));function As(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>yn(t.query,s.span)),o=t.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"),
n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!o.length&&!n.length?c:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>w(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${o.map(s=>i`<p class="facts">${a.note(s,yn(t.query,s.span))}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>w({...se,without:"",q:s.query})}>${s.query}</button> ${a.papers(s.
total)}</p>`)}</div>`}function _s(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>w({exact:""})}>${a.widely}</button></p>`;let o=e.
getAll("without");return!t.also?.length&&!o.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>w(
{without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>w({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>w({exact:"1"})}>${a.exactly}</button>`}</p>`}function je(){
let t=L();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Ts=t=>t<10?t.toFixed(1):Math.round(t);function vn({answer:t},{changed:e,more:o,isAdding:n}){
let s=W(),r=f().get("q"),l=s?i`<h1 class="author" tabindex="-1">${s}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,m=t.total+t.total_partial;return i`${l}${gn(e)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,Ts(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?k({compare:r},a.compare):c}<a href=${je()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Nt()?"true":"false"} @click=${()=>{
en(t),e()}}>${Nt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>w({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${_s(t)}${As(t)}${Go(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${n} @click=${o}>${a.more}</button>`:c}`}var Ss=t=>t.map(e=>e.text).join(""),bn=t=>i`<li data-id=${t.
id}><h3 lang="en">${k({paper:t.id},Ss(t.title_marked))}</h3><p class="facts">${t.votes===null?c:i`${ft(t.votes)} · `}${Et(t.date)}</p></li>`,Ls=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(bn)}</ol></section>`:c;async function Es(t,e){let o=t.currentTarget,n=o.querySelector("pre");o.open&&!n.textContent&&(n.textContent=await Kt(
e).catch(()=>""))}function xn({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).slice(0,4);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text??t.
title}</h1><p class="facts">${ft(t.votes)} ${Et(t.date)}${t.authors.length?i` · ${Ct(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(gt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${Be(t)}${Pe(t)}</p>
      <details @toggle=${s=>Es(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Dt(s.currentTarget.previousElementSibling.textContent,
s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${k({day:s},H(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${gt(n[r])}${De(Mt(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${Ls(e)}</aside></article>`}var Cs=3,wn=t=>t.sections[0]?.bullets[0]??"",kn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(H(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${Ue(t)}
  <ol class="hits">${t.papers.map(e=>He(e,{body:wn(e)}))}</ol>`,Ms=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${k({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${ft(
t.votes)} ${t.authors.length?Ct(t,e?1:3):c}</p>${(e?[wn(t)]:t.sections.flatMap(o=>o.bullets).slice(0,Cs)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,4).map(gt)}</p>`:c}</li>`,Ds=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,j).map((o,n)=>i`<li>${k({concept:o.other},_==="ko"?o.other:o.text,{lang:_})}<small>${a.risingNote(D(o.recent),D(o.papers))}</small>${e?.[n]?De(Mt(e[n].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function An({digest:t,days:e,rising:o,trends:n,saved:s},{forget:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${ks.map(l=>i`<button type="button" @click=${()=>w({...F,q:l})}>${l}</button>`)}</div></div>
  ${sn(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading($t(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${Ue(t)}</div>${pn(
e,t.date)}</section>
    ${Ds(o,n)}<ol class="cards">${t.papers.map(Ms)}</ol>`:c}`}function _n({concept:t,counted:e,newest:o,voted:n}){let s=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),m=p=>i`<ol class="short">${p.
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
var Tn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Rs=20,qs=100,Ns=30,Bs=150,O=document.getElementById("main"),Ke=null,vt=null,g={kind:""},q=null,ze=!1,dt=new Map,Ln=()=>["paper","day","concept","compare"].find(t=>f().get(t))??
(L().size?"answer":"start");async function Sn(t,e){if(!t.length)return null;let o=t.slice(0,j).map(n=>n.text);return fe(o,e).catch(()=>null)}var Ps={async start(t){let[e,o,n]=await Promise.
all([go(t),yo(t).catch(()=>null),nn(t)]),[s,r]=await Promise.all([e.length?ge(e.at(-1).date,t):null,Sn(o?.concepts??[],t)]);return{days:e,rising:o,saved:n,digest:s,trends:r}},async paper(t){
let e=f().get("paper"),[o,n]=await Promise.all([$o(e,t),fo(e,t).catch(()=>null)]);return{paper:o,similar:n,trends:await Sn((o.concepts??[]).slice(0,4),t)}},async day(t){return{digest:await ge(
f().get("day"),t)}},async concept(t){let e=f().get("concept"),o=m=>M(new URLSearchParams({q:e,...m}),t),[n,s,r,l]=await Promise.all([vo(e,t),o({limit:0,facets:1,trend:1,facet_limit:8}),
o({limit:6,sort:"date"}),o({limit:6,sort:"votes"})]);return{concept:n,counted:s,newest:r,voted:l}},async compare(t){return{trends:await fe(f().getAll("compare").slice(0,j),t)}},async answer(t,e){
let o=L();o.set("concepts","1"),o.set("limit",String(Math.min(qs,Math.max(Rs,e))));let n=M(o,t);Le(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await En(s,o,t);return on(
s),Yo(),{answer:s}}};async function En(t,e,o){e.set("cursor",t.next);let n=await M(e,o);t.hits.push(...n.hits),t.next=n.next}async function Hs(){if(vt)return;let{answer:t}=g,e=L();
e.set("concepts","1"),vt=new AbortController,I();try{await En(t,e,vt.signal),q=null}catch(o){o.name!=="AbortError"&&(q=o)}vt=null,g.answer===t&&I()}function Os(t){g.saved=g.saved.filter(
e=>e.search!==t),I()}var Is={start:()=>An(g,{forget:Os}),paper:()=>xn(g),day:()=>kn(g),concept:()=>_n(g),compare:()=>cn(g.trends),answer:()=>vn(g,{changed:I,more:Hs,isAdding:!!vt})};
function Vs(){return g.kind==="paper"?g.paper.title_text??g.paper.title:g.kind==="day"?a.dayHeading(H(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:
g.kind==="answer"?W()??(f().get("q")||a.all):""}function Us(){if(!navigator.onLine)return a.offline;if(!q.status)return a.failed;if(q.status!==404)return a.problem(q);let t=f();return t.
get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get("concept")):a.missing}var Fs=()=>i`<div class="error" role="alert"><p>${Us()}</p>${q.status===404?k({},
a.home):i`<button type="button" @click=${()=>le()}>${a.retry}</button>`}</div>`;function I(){document.documentElement.lang=_;for(let n of document.querySelectorAll("[data-text]"))n.
textContent=a[n.dataset.text];for(let n of document.querySelectorAll("[data-label]"))n.setAttribute("aria-label",a[n.dataset.label]);v.placeholder=a.box,Qe.textContent=a.other,Qe.lang=
_==="ko"?"en":"ko",Xe.setAttribute("aria-label",a.themes[Oe()]),Xe.title=a.themes[Oe()];let t=g.kind!==""&&(!q||g.kind===Ln()),e=q&&!t;ht(i`${q?Fs():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:
g.kind?Is[g.kind]():ze?Tn():c}`,O),Xo(O);let o=e?"":Vs();document.title=o?`${o} – papersearch`:"papersearch",document.getElementById("feed").href=g.kind==="answer"?je():"v1/feed.\
atom"}function Ye(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Ao({y:scrollY,focus:t,hits:g.answer?.hits.length??0})}function Cn(){dt.delete(
Tt()),dt.set(Tt(),{shown:g,numbers:Io()}),dt.size>Ns&&dt.delete(dt.keys().next().value)}function Ws(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&
O.querySelector(`[data-id="${CSS.escape(e.focus)}"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),O.querySelector("h1")?.focus({preventScroll:!0}))}async function le(t="\
go"){Ke?.abort(),vt?.abort(),Ee();let e=new AbortController;Ke=e;let o=t==="back"||t==="load"?ko():null;(document.activeElement!==v||t==="back")&&(v.value=f().get("q")??"");let n=t===
"back"?dt.get(Tt()):null,s,r=null;if(n)s=n.shown,Object.assign($,n.numbers);else{O.setAttribute("aria-busy","true");let l=setTimeout(()=>{ze=!0,O.classList.add("busy"),g.kind||I()},
Bs),m=Ln();try{s={kind:m,...await Ps[m](e.signal,o?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(l);r=p}if(clearTimeout(l),e!==Ke)return}ze=!1,q=r,s&&(g=s),O.classList.
remove("busy"),O.removeAttribute("aria-busy"),I(),s&&(Cn(),Ws(t,o))}history.scrollRestoration="manual";var ie=0;addEventListener("scroll",()=>{clearTimeout(ie),ie=setTimeout(Ye,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(ie),Ye()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Ye()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
ie),t.detail==="back"&&(X(),v.blur()),le(t.detail)});addEventListener("counted",()=>{I(),g.answer&&dt.has(Tt())&&Cn()});addEventListener("online",()=>{q&&le()});function js(t,e){let o=[
...O.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener("keydown",t=>{let e=t.
target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),Bo();else if(t.
key==="?")t.preventDefault(),Re();else if(t.key==="ArrowDown"||t.key==="ArrowUp")js(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let o=g.kind==="d\
ay"&&(t.key==="ArrowLeft"?g.digest.previous:g.digest.next);o&&z(`?day=${o}`)}}});document.querySelector(".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),
v.value="",z(""))});var Qe=document.getElementById("language");Qe.addEventListener("click",()=>{Co(),I()});var Xe=document.getElementById("theme");Xe.addEventListener("click",()=>{
rn(),I()});document.getElementById("help-button").addEventListener("click",Re);v.value=f().get("q")??"";O.replaceChildren();I();le("load");location.search||v.focus({preventScroll:!0});
