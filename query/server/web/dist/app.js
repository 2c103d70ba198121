/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var le=globalThis,Ye=t=>t,Pt=le.trustedTypes,Ge=Pt?Pt.createPolicy("lit-html",{createHTML:t=>t}):void 0,ce="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,pe="?"+V,An=`<${pe}\
>`,J=document,vt=()=>J.createComment(""),bt=t=>t===null||typeof t!="object"&&typeof t!="function",de=Array.isArray,no=t=>de(t)||typeof t?.[Symbol.iterator]=="function",ie=`[ 	
\f\r]`,yt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ze=/-->/g,Je=/>/g,G=RegExp(`>|${ie}(?:([^\\s"'>=/]+)(${ie}*=${ie}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),to=/'/g,eo=/"/g,so=/^(?:script|style|textarea|title)$/i,ue=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=ue(1),ao=ue(2),Ps=ue(3),R=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),oo=new WeakMap,Z=J.createTreeWalker(J,129);function ro(t,e){if(!de(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return Ge!==void 0?Ge.createHTML(e):e}var io=(t,e)=>{let o=t.length-1,n=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=yt;for(let m=0;m<o;m++){let p=t[m],v,d,u=-1,_=0;for(;_<p.length&&
(l.lastIndex=_,d=l.exec(p),d!==null);)_=l.lastIndex,l===yt?d[1]==="!--"?l=Ze:d[1]!==void 0?l=Je:d[2]!==void 0?(so.test(d[2])&&(s=RegExp("</"+d[2],"g")),l=G):d[3]!==void 0&&(l=G):l===
G?d[0]===">"?(l=s??yt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,v=d[1],l=d[3]===void 0?G:d[3]==='"'?eo:to):l===eo||l===to?l=G:l===Ze||l===Je?l=yt:(l=G,s=void 0);let b=l===
G&&t[m+1].startsWith("/>")?" ":"";r+=l===yt?p+An:u>=0?(n.push(v),p.slice(0,u)+ce+p.slice(u)+V+b):p+V+(u===-2?m:b)}return[ro(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},
xt=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,m=e.length-1,p=this.parts,[v,d]=io(e,o);if(this.el=t.createElement(v,n),Z.currentNode=this.el.content,
o===2||o===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=Z.nextNode())!==null&&p.length<m;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())
if(u.endsWith(ce)){let _=d[l++],b=s.getAttribute(u).split(V),X=/([.?@])?(.*)/.exec(_);p.push({type:1,index:r,name:X[2],strings:b,ctor:X[1]==="."?Ot:X[1]==="?"?It:X[1]==="@"?Vt:et}),
s.removeAttribute(u)}else u.startsWith(V)&&(p.push({type:6,index:r}),s.removeAttribute(u));if(so.test(s.tagName)){let u=s.textContent.split(V),_=u.length-1;if(_>0){s.textContent=Pt?
Pt.emptyScript:"";for(let b=0;b<_;b++)s.append(u[b],vt()),Z.nextNode(),p.push({type:2,index:++r});s.append(u[_],vt())}}}else if(s.nodeType===8)if(s.data===pe)p.push({type:2,index:r});else{
let u=-1;for(;(u=s.data.indexOf(V,u+1))!==-1;)p.push({type:7,index:r}),u+=V.length-1}r++}}static createElement(e,o){let n=J.createElement("template");return n.innerHTML=e,n}};function tt(t,e,o=t,n){
if(e===R)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=bt(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=void 0:(s=new r(t),s._$AT(t,o,n)),n!==
void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=tt(t,s._$AS(t,e.values),s,n)),e}var Ht=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??J).importNode(o,!0);Z.currentNode=s;let r=Z.nextNode(),
l=0,m=0,p=n[0];for(;p!==void 0;){if(l===p.index){let v;p.type===2?v=new ct(r,r.nextSibling,this,e):p.type===1?v=new p.ctor(r,p.name,p.strings,this,e):p.type===6&&(v=new Ut(r,this,e)),
this._$AV.push(v),p=n[++m]}l!==p?.index&&(r=Z.nextNode(),l++)}return Z.currentNode=J,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,o),o+=n.strings.
length-2):n._$AI(e[o])),o++}},ct=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=
n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this.
_$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=tt(this,e,o),bt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==R&&this._(e):e._$litType$!==
void 0?this.$(e):e.nodeType!==void 0?this.T(e):no(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.
O(e))}_(e){this._$AH!==c&&bt(this._$AH)?this._$AA.nextSibling.data=e:this.T(J.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.
el===void 0&&(n.el=xt.createElement(ro(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new Ht(s,this),l=r.u(this.options);r.p(o),this.T(l),this._$AH=
r}}_$AC(e){let o=oo.get(e.strings);return o===void 0&&oo.set(e.strings,o=new xt(e)),o}k(e){de(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,n,s=0;for(let r of e)s===o.length?
o.push(n=new t(this.O(vt()),this.O(vt()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this._$AA.nextSibling,o){for(this.
_$AP?.(!1,!0,o);e!==this._$AB;){let n=Ye(e).nextSibling;Ye(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},et=class{get tagName(){return this.element.
tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=r,n.length>2||n[0]!==""||
n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)e=tt(this,e,o,0),l=!bt(e)||e!==this._$AH&&
e!==R,l&&(this._$AH=e);else{let m=e,p,v;for(e=r[0],p=0;p<r.length-1;p++)v=tt(this,m[n+p],o,p),v===R&&(v=this._$AH[p]),l||=!bt(v)||v!==this._$AH[p],v===c?e=c:e!==c&&(e+=(v??"")+r[p+
1]),this._$AH[p]=v}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ot=class extends et{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},It=class extends et{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},
Vt=class extends et{constructor(e,o,n,s,r){super(e,o,n,s,r),this.type=5}_$AI(e,o=this){if((e=tt(this,e,o,0)??c)===R)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==n.capture||e.
once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){
typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ut=class{constructor(e,o,n){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){tt(this,e)}},lo={M:ce,P:V,A:pe,C:1,L:io,R:Ht,D:no,V:tt,I:ct,H:et,N:It,U:Vt,B:Ot,F:Ut},_n=le.litHtmlPolyfillSupport;_n?.(
xt,ct),(le.litHtmlVersions??=[]).push("3.3.3");var pt=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new ct(e.insertBefore(
vt(),r),r,void 0,o??{})}return s._$AI(t),s};var Ft=class extends Error{constructor(e,o){super(e.detail??e.title??String(o)),this.status=o,this.type=String(e.type??"").split("/").at(-1)}};async function k(t,e){let o=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),n=await o.json().catch(()=>({}));if(!o.ok)throw new Ft(n,o.status);return n}async function Wt(t){let e=await fetch(t);if(!e.ok)throw new Ft(
{},e.status);return e.text()}var L=location.search,D=!!history.state?.typing,dt=null,wt=history.state?.key??me(),Tn=["q","author","section","month","votes","from","to","min_votes","sort","exact","without"],co=[
"paper","day","concept","compare"],U=Object.fromEntries(co.map(t=>[t,""]));function me(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
L),po=()=>D,kt=()=>wt,uo=()=>history.state?.left??null;function W(t,e=null){t==="pushState"&&(wt=me());try{history[t]({typing:D,key:wt,left:e},"",L||location.pathname)}catch{}}function ho(t){
try{history.replaceState({...history.state,typing:D,key:wt,left:t},"")}catch{}}var jt=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),Sn=()=>E().size>0&&!co.some(t=>f().get(t));
function he(t){let e=f();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s&&e.append(o,s)}return e.size?`?${e}`:""}function mo(){if(dt){let t=[L,D];[L,D]=dt,W(
"replaceState");let e=L===t[0];[L,D]=t,W(e?"replaceState":"pushState")}dt=null}var ot=!1;function x(t){let e=he(t);"q"in t&&(D=!1,(dt||ot)&&(L=e)),mo(),ot=!1,e!==L?(L=e,W("pushStat\
e")):W("replaceState"),jt("go")}function $o(t){Sn()||ot?(ot||(dt??=[L,D]),L=he(t),D=!0,W("replaceState")):(L=he(t),D=!0,ot=!0,W("pushState")),jt("typing")}function j(t){mo(),ot=!1,
L=t,D=!1,W("pushState"),jt("visit")}addEventListener("popstate",()=>{L=location.search,D=!!history.state?.typing,wt=history.state?.key??me(),dt=null,ot=!1,jt("back")});function E(){
let t=new URLSearchParams;for(let[e,o]of f())Tn.includes(e)&&t.append(e,o);return D&&t.get("q")&&t.set("typing","1"),t}function F(){let t=[...E().keys()].filter(e=>e!=="sort");return t.
length===1&&t[0]==="author"?f().get("author"):null}W("replaceState",history.state?.left??null);function B(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function K(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var go=28;function zt(t){let e=t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%go>0:/[013678lmnr]/i.test(e)}var Ln=t=>{let e=t.
at(-1)??"",o=e.codePointAt(0)??0;return o>=44032&&o<=55203?(o-44032)%go===8:/[178l]/i.test(e)},ut=t=>`‘${t}’`,En=t=>ut(t)+(zt(t)?"이":"가"),$e=t=>ut(t)+(zt(t)?"을":"를"),Cn=t=>ut(
t)+(zt(t)&&!Ln(t)?"으로":"로"),At=t=>ut(t)+(zt(t)?"은":"는"),nt=t=>t.toLocaleString("ko"),_t=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Dn={"words-read":t=>`${$e(t)} \
조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${At(t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,
"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.","near-spellings":t=>`${$e(t)} 비슷한 표기까지 찾았습니다.`,
"unknown-field":t=>`${ut(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${At(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,
"not-a-number":t=>`${At(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${At(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"n\
o-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"\
*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${At(t)} 너무 짧아 낱말로 찾았습니다.`,"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-n\
ear":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.","more-notes":()=>"이 밖에도 알릴 것이 있습니다.",
"archive-ends":()=>"자료가 그 날짜 전에 끝납니다. 자료의 마지막 날부터 세었습니다."},Mn={"invalid-parameter":"주소에 잘못된 값이 있습니다.","m\
alformed-request":"주소가 올바르지 않습니다.","uri-too-long":"검색어가 너무 깁니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"\
지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.","not-found":"찾는 것이 없습니다."},fo={"invalid-parameter":"The address has a wrong value.",
"too-many-requests":"Too many requests. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.",
"index-unavailable":"The index cannot be read now. Try again in a moment.","not-found":"There is nothing here."},qn=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],
[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,
"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],
[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기\
 전체"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Nn={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음",
"below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"},yo={ko:{other:"English",otherLabel:"Switch to English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`\
논문 ${nt(t)}편${e?` (일부 낱말만 있는 ${nt(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한\
 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${En(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${ut(t)} 대신 ${Cn(e)} 찾은 결과입니다.`,mean:"이것을 \
찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${nt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}에는 요약이 없습니다.`,
missingConcept:t=>`${$e(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"\
맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께",note:(t,e)=>Dn[t.
code]?.(e)??t.message,problem:t=>Mn[t.type]??t.message,reason:t=>qn.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>Nn[t]??t,copy:"링크 복사",copied:"복사했습니다",bibtex:"\
BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"저장됨",savedSearches:"저장한 검색",
fresh:t=>`새 논문 ${nt(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해의 요약",dayPapers:(t,e)=>`${t}, ${nt(
e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,dayHeading:t=>`${t}의 요약`,goDay:"\
날짜로 가기",help:"검색 도움말",close:"닫기",theme:"밝기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"개념",spellings:"표\
기",evidence:t=>`${nt(t)}편이 그렇게 씀`,has:t=>`${nt(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",searchAll:"모두 \
검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,noVotes:"추천\
 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,first:"시작",last:"끝",loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"\
어제",ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"\
chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
en:{other:"한국어",otherLabel:"한국어로 바꾸기",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to re\
sults",box:"Search papers",suggestions:"Suggestions",total:(t,e,o)=>`${_t(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the w\
ords",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"T\
o month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}\
” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:_t,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when yo\
u are connected.",retry:"Try again",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no digest \
of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No autho\
r fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="inva\
lid-parameter"?`${fo[t.type]} ${t.message}`:fo[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Link\
s",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothi\
ng new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${_t(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",
risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",theme:"Theme",themes:{auto:"Theme: system",light:"\
Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${_t(t)} say${t===1?"s":""} so`,has:t=>`in ${_t(t)}`,writers:"Who writes about it",newest:"Ne\
west papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month\
's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,first:"First",last:"Last",loading:"Searching",examples:"Try thes\
e",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the ot\
her script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the t\
itle (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["qu\
ant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a d\
ay)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},T=B("language")==="en"||B("language")==="ko"?B("language"):navigator.language.startsWith("ko")?"ko":"en",a=yo[T];
function vo(){T=T==="ko"?"en":"ko",K("language",T),a=yo[T]}var M=t=>t.toLocaleString(T),Kt=t=>new Date(`${t}T00:00:00Z`),Qt=(t,e)=>Kt(t).toLocaleDateString(T==="ko"?"ko-KR":"en-GB",
{timeZone:"UTC",...e}),ht=t=>Qt(t,{month:"long",day:"numeric",weekday:"short"}),P=t=>T==="ko"?`${Number(t.slice(0,4))}년 ${ht(t)}`:Qt(t,{year:"numeric",month:"long",day:"numeric",
weekday:"short"}),S=(t,e=!0)=>Qt(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),bo=t=>t.replace("-0",". ").replace("-",". "),fe=(t,e)=>Math.round((Kt(e)-Kt(t))/864e5),
Xt=(t,e)=>new Date(Kt(t).getTime()+e*864e5).toISOString().slice(0,10);function xo(t){let e=new Date,o=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).
padStart(2,"0")}`,n=fe(t,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):Qt(t,{year:"numeric",month:"short",day:"numeric"})}var Rn=60,Bn=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Pn=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Hn=20,w=document.getElementById("q"),wo=document.getElementById(
"suggestions"),q=[],Yt=0,C=-1,ge=null,ye={at:-1/0,text:""};async function On(){if(C>=0)return;let t=w.value;if(!t.trim())return z();ge?.abort();let{signal:e}=ge=new AbortController;
try{let o=await k(`v1/suggest?limit=6&q=${encodeURIComponent(t.normalize("NFC"))}`,e);if(t!==w.value||document.activeElement!==w||C>=0)return;let n=o.concepts.slice(0,3);q=[...o.words.
filter(r=>r.query!==t&&!n.some(l=>l.query===r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...U,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...U,
q:r.query}})),...o.authors.slice(0,3).map(r=>({text:r,note:a.authors,change:{...U,q:"",author:r}})),...o.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...U,
paper:r.id}}))],ve()}catch(o){o.name!=="AbortError"&&z()}}function ve(){wo.hidden=!q.length,w.setAttribute("aria-expanded",String(!!q.length)),C>=0?w.setAttribute("aria-activedesce\
ndant",`s${C}`):w.removeAttribute("aria-activedescendant"),pt(q.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===C} @pointerdown=${o=>{o.preventDefault(),ko(t)}}><span>${t.
text}</span><small>${t.note}</small></div>`),wo)}function z(){clearTimeout(Yt),ge?.abort(),q=[],C=-1,ve()}function ko(t){t.change.q!==void 0&&(w.value=t.change.q),z(),x(t.change)}function Ao(){
On();let t=w.value.normalize("NFC").replace(Bn,"").trim();t!==(f().get("q")??"")&&$o({...U,q:t,without:""})}w.addEventListener("input",()=>{clearTimeout(Yt),C=-1,Yt=setTimeout(Ao,Rn)});
w.addEventListener("compositionend",t=>{ye={at:performance.now(),text:t.data??""},w.dispatchEvent(new InputEvent("input"))});w.addEventListener("blur",z);w.addEventListener("keydow\
n",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!q.length)return;t.preventDefault(),C=(C+(t.key==="ArrowDown"?2:q.length+1))%(q.length+1)-
1,C<-1&&(C=q.length-1),ve()}else if(t.key==="Escape"){if(t.preventDefault(),q.length)return z();w.value="",clearTimeout(Yt),Ao()}else t.key==="Enter"&&C>=0&&q[C]&&(t.preventDefault(),
ko(q[C]))});var In=()=>performance.now()-ye.at<Hn&&!Pn.test(ye.text);document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),In())return;z();let e=w.value.
normalize("NFC").trim();x({...U,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function _o(){w.focus(),w.select()}var Vn=8,Lo=1e3,Un=10,Fn=250,Wn=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Eo=null,xe=null,To=0,So=null,Co=()=>({...$}),Gt=()=>dispatchEvent(
new Event("counted")),jn=t=>new Promise(e=>{setTimeout(e,t)}),be=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),at=(t,e)=>t===e||be(t)===be(e)&&be(t)!=="",st=t=>$.
most[t]??Vn,we=t=>`author:="${t.replace(/["“”„＂]/g," ")}"`;function Do(){let t=E(),e=F();return e&&(t.delete("author"),t.set("q",we(e))),t.delete("sort"),t.set("limit","0"),
t}function Mo(){let t=Do();return t.set("facets","1"),t.set("facet_limit",String(Math.min(Lo,Math.max(st("author"),st("section"))+2))),t}async function Kn(t,e){let o=Do(),n=["autho\
r","section","votes"].flatMap(s=>o.getAll(s).filter(r=>!t[s].some(l=>at(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,Un).map(async([s,r])=>{let l=new URLSearchParams(
o);return l.set(s,r),s==="votes"&&l.delete("min_votes"),[`${s} ${r}`,(await k(`v1/search?${l}`,e)).total]})))}async function zn(t){po()&&await jn(Fn),t.throwIfAborted();let e=Mo();
e.set("trend","1");let[{facets:o,trend:n}]=await Promise.all([k(`v1/search?${e}`,t),$.sought.trim()?No(t):null]);return{facets:o,trend:n,alone:await Kn(o,t)}}async function ke(t){let e=f().
get("q");So!==e&&Object.assign($,{most:{},sought:"",found:null}),So=e,Ae();let{signal:o}=Eo=new AbortController;$.isOld=!0;let n;try{n={...await zn(o),failed:!1}}catch{n={failed:!0}}
await t,!o.aborted&&(Object.assign($,n,{isOld:!1}),Gt())}function Ae(){Eo?.abort(),xe?.abort()}function _e(){ke(),Gt()}function qo(t){$.most[t]=Math.min(Lo,st(t)*4),_e()}async function No(t){
let e=Mo();e.set("facet_values",$.sought.normalize("NFC"));let{facets:o}=await k(`v1/search?${e}`,t);$.found=o.author}function Ro(t){if(clearTimeout(To),xe?.abort(),$.sought=t,!t.trim())
return $.found=null,Gt();let e=xe=new AbortController;To=setTimeout(async()=>{try{await No(e.signal),Gt()}catch{}},Wn)}var rt=document.getElementById("help");function Te(){pt(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>rt.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,rt),rt.open||rt.showModal()}rt.addEventListener("click",t=>{t.target===rt&&rt.close()});var Q=null,Qn=4,Le=7,Xn=(t,e)=>t.slice(0,e.length)===e.slice(0,Le);function Yn(t){let e=f(),o=e.get("from")?.slice(0,Le)??"",n=e.get("to")?.slice(0,Le)??"",s=e.getAll("month"),r=t.
map(({month:m})=>(!o||m>=o)&&(!n||m.slice(0,n.length)<=n)&&(!s.length||s.some(p=>Xn(m,p)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:l<0?0:l,to:l<0?t.length-1:r.
lastIndexOf(!0)}}function Se(t,e,o){Q=null,e===0&&o===t.length-1?x({from:"",to:"",month:""}):x({from:t[e].month,to:t[o].month,month:""})}function Gn(t){let e=10**Math.floor(Math.log10(
Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function Bo(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map(
$.facets.month.map(h=>[h.value,h.papers])),o=$.trend.map(h=>({month:h.month,papers:e.get(h.month)??0,all:h.all})),n=Gn(Math.max(...o.map(h=>h.papers))),s=Math.max(...o.map(h=>h.all),
1),r=Yn(o),{from:l,to:m}=Q??r,p=h=>Q?h>=l&&h<=m:r.inside[h],v=Q||r.any,d=o.length-1,u=(h,y)=>{let N=h.getBoundingClientRect();return Math.max(0,Math.min(d,Math.floor((y-N.left)/N.width*
o.length)))},_=h=>{if(h.button)return;let y=h.currentTarget.closest(".plot"),N=h.target.closest("[role=slider]")?.dataset.end,Rt=u(y,h.clientX),Ke=N==="from"?m:N==="to"?l:Rt,ze=gt=>{
let Y=u(y,gt);Q={from:Math.min(Ke,Y),to:Math.max(Ke,Y)},t()};y.setPointerCapture(h.pointerId);let Qe=gt=>ze(gt.clientX),Bt=gt=>{if(y.removeEventListener("pointermove",Qe),y.removeEventListener(
"pointerup",Bt),y.removeEventListener("pointercancel",Bt),gt.type==="pointercancel"||!Q)return Q=null,t();let{from:Y,to:Xe}=Q;!N&&Y===Xe&&r.any&&r.from===Y&&r.to===Y?Se(o,0,d):Se(o,
Y,Xe)};y.addEventListener("pointermove",Qe),y.addEventListener("pointerup",Bt),y.addEventListener("pointercancel",Bt),N||ze(h.clientX)},b=h=>y=>{let N={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1,PageDown:-12,PageUp:12,Home:-d,End:d}[y.key];if(!N)return;y.preventDefault();let Rt=Math.max(h==="to"?l:0,Math.min(h==="from"?m:d,(h==="from"?l:m)+N));Se(o,h==="from"?Rt:
l,h==="to"?Rt:m)},X=(h,y)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h==="from"?y:y+1)/o.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${d} aria-valuenow=${y} aria-valuetext=${S(o[y].month)} @keydown=${b(h)}></div>`,re=[1,2,3,6,12,24,60].find(h=>o.length/h<=14)??120;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${v?i`<span class="range">${a.monthRange(S(o[l].month),S(o[m].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${M(n)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${v?" some-chosen":""}`}>${o.map((h,y)=>i`<div class=${p(y)&&v?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${a.month(S(h.month),
h.papers,h.all)}><i class="all" data-height=${h.all/s*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/n*100}></i></div>`)}</div>
      ${X("from",l)}${X("to",m)}</div>
    <div class="ticks" aria-hidden="true">${o.map((h,y)=>y%re===0&&(d-y>=re/2||d<Qn)?i`<span data-left=${(y+.5)/o.length*100} class=${y===0?"at-start":""}>${y===0||h.month.endsWith(
"-01")||re>=12?bo(h.month):S(h.month,!1)}</span>`:c)}</div></section>`}function Po(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Ee=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),A=(t,e,{lang:o,className:n,current:s,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${o??c} class=${n??c} aria-current=${s??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),j(l.currentTarget.getAttribute("href")))}}>${e}</a>`,Ho=t=>/^https?:\/\//.test(t),Tt=t=>A({
day:t},i`<time datetime=${t} title=${P(t)}>${xo(t)}</time>`);function St(t,e=3){let o=[...new Set([...t.matched_authors??[],...t.authors])];if(!o.length)return c;let n=o.length>e?`\
 +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,r)=>i`${r?", ":""}${A({author:s},s)}`)}${n}</span>`}var Zn=[5,10,20,50,100];function Lt(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${Zn.filter(e=>t>=e).length}`} title=${a.rankOf(M(t))}><span aria-hidden="true">▲</span> ${M(
t)}</span>`}function Ce(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/o*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${n(m)} ${s(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var Et=t=>t.map(e=>e.all?e.papers/e.all:0),mt=t=>A({concept:t.other},T==="ko"?t.other:t.text,{className:"tag",lang:T});async function Ct(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let o=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=o},1500)}var Oo=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var Dt=new Map,Io=()=>Dt.clear(),Jn=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1],ts=t=>Wt(`v1/papers/${encodeURIComponent(t)}?format=bibtex`);async function es(t,e){
if(!Dt.delete(t.id)){let o=E();o.set("explain","1"),o.set("limit","1"),o.set("offset",String(t.rank-1));try{let n=await k(`v1/search?${o}`);Dt.set(t.id,n.hits.find(s=>s.id===t.id)?.
score_parts??[])}catch{return}}e()}function De(t){let e=Jn(t);return i`${e?i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${Ho(t.url)?i`<a href=${t.
url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}var Me=t=>i`<button type="button" @click=${e=>Ct(Oo({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;
async function os(t,e){let o=await ts(t.id).catch(()=>"");o&&Ct(o,e)}var ns=(t,e)=>i`<div class="actions">${De(t)}<button type="button" @click=${o=>os(t,o.currentTarget)}>${a.bibtex}</button>${Me(
t)}${A({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Dt.has(t.id)?"true":"false"} @click=${()=>es(t,e)}>${a.why}</button>`:c}</div>`;function ss(t){let e=Dt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(o=>i`<tr><td>${o.score.toFixed(2)}</td><td>${a.reason(o.what)}</td></tr>`)}</tbody></table>`:c}function qe(t,{changed:e=null,level:o=2,body:n=null}={}){
let s=A({paper:t.id},t.title_marked?Ee(t.title_marked):t.title_text??t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Ee(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:
c;return i`<li data-id=${t.id} class="hit">${Lt(t.votes)}<div class="about">${o===2?i`<h2 lang="en">${s}</h2>`:i`<h3 lang="en">${s}</h3>`}
    <p class="facts">${Tt(t.date)}${t.authors.length?i` · ${St(t)}`:c}</p>${r}
    <div class="foot">${t.concepts?.length?i`<p class="tags">${t.concepts.map(mt)}</p>`:c}${ns(t,e)}</div>${ss(t)}</div></li>`}function Vo(t,e){let o=t.filter(s=>s.partial),n=s=>s.
map(r=>qe(r,{changed:e}));return i`<ol class="hits">${n(t.filter(s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(
o)}</ol>`:c}`}var Fo=12,Mt=()=>Array.isArray(B("saved"))?B("saved").filter(t=>typeof t?.search=="string").slice(0,Fo):[];function Zt(){let t=E();return t.delete("typing"),t.toString()}var Wo=t=>`${t.
history}-${t.revision}`,qt=()=>Mt().some(t=>t.search===Zt());function jo(t){let e=Mt().filter(o=>o.search!==Zt());K("saved",qt()?e:[{search:Zt(),seen:Wo(t)},...e].slice(0,Fo))}function Ko(t){
qt()&&K("saved",Mt().map(e=>e.search===Zt()?{...e,seen:Wo(t)}:e))}async function zo(t){return Promise.all(Mt().map(async e=>{let o=new URLSearchParams(e.search);o.set("since_revisi\
on",e.seen),o.set("limit","0");let n=await k(`v1/search?${o}`,t).then(s=>s.total,()=>null);return{...e,total:n}}))}function Uo(t){return[...new URLSearchParams(t)].map(([e,o])=>e===
"q"?o:`${e}:${o}`).join(" ")}function Qo(t,e){return t?.length?i`<section class="saved" aria-labelledby="saved"><h2 id="saved">${a.savedSearches}</h2><ul>${t.map(o=>i`<li>${A(new URLSearchParams(
o.search),Uo(o.search))} <small class=${o.total?"fresh":""}>${o.total===null?c:o.total?a.fresh(o.total):a.noFresh}</small>
    <button type="button" aria-label=${`${a.forget}: ${Uo(o.search)}`} @click=${()=>{K("saved",Mt().filter(n=>n.search!==o.search)),e(o.search)}}>×</button></li>`)}</ul></section>`:
c}var Jt=["auto","light","dark"],$t=Jt.includes(B("theme"))?B("theme"):"auto",Ne=()=>$t;function Xo(){$t==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=$t}function Yo(){$t=Jt[(Jt.indexOf($t)+1)%Jt.length],K("theme",$t),Xo()}Xo();var Go=800,Re=240,Zo=5,as=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length});function Jo(t){let e=f().getAll("compare"),o=t.map(d=>as(Et(d.
trend))),n=t[0]?.trend??[],s=Math.max(...o.flat(),.01),r=d=>(d/Math.max(1,n.length-1)*Go).toFixed(1),l=d=>(Re-d/s*(Re-12)).toFixed(1),m=d=>d.map((u,_)=>`${_?"L":"M"}${r(_)} ${l(u)}`).
join(""),p=d=>{d.preventDefault();let u=new FormData(d.target).get("compare").trim();u&&x({compare:[...new Set([...e,u])].slice(0,Zo)})},v=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${A({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>x({compare:e.filter((_,b)=>b!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<Zo?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${v(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${Go} ${Re}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${o.map((d,u)=>ao`<path class=${`line${u}`} d=${m(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${S(n[0].month)}</span><span>${a.share}</span><span>${S(n.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${S(d.month)}</th>${t.map(_=>i`<td>${M(_.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Be=53,Nt=7,rs=[1,6,10,14];function Pe({date:t,previous:e,next:o}){let n=(s,r,l)=>s?A({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${ht(s)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}${A({day:t},i`<time datetime=${t}>${ht(t)}</time>`,{className:"\
today"})}${n(o,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${s=>s.target.value&&j(`?day=${s.target.value}`)}></nav>`}function tn(t,e){if(!t.length)return c;let o=new Map(t.map(
d=>[d.date,d.papers])),n=t.at(-1).date,s=Xt(n,Nt-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%Nt),r=Xt(s,1-Be*Nt),l=Array.from({length:Be},(d,u)=>Array.from({length:Nt},(_,b)=>Xt(r,
u*Nt+b))),m=d=>{let u=d.target.dataset?.day;u&&o.has(u)&&j(`?day=${u}`)},p=d=>rs.filter(u=>d>=u).length,v=t.filter(d=>fe(r,d.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(v.reduce((d,u)=>d+u.papers,0))}`} @click=${m}>${l.map((d,u)=>{let _=u<Be-2&&d.find(b=>b.endsWith("-01"));return i`<div class="week"><span class="month">${_?S(
_.slice(0,7),!1):c}</span>${d.map(b=>b>n?i`<i class="none"></i>`:i`<i data-day=${b} class=${`l${p(o.get(b)??0)}${b===e?" here":""}`} title=${o.has(b)?a.dayPapers(P(b),o.get(b)):a.noDigest(
P(b))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var it={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},en=t=>(...e)=>({_$litDirective$:t,values:e}),te=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Pa}=lo;var on=t=>t.strings===void 0;var is={},nn=(t,e=is)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var sn=en(class extends te{constructor(t){if(super(t),t.type!==it.PROPERTY&&t.type!==it.ATTRIBUTE&&t.type!==it.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!on(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===R||e===c)return e;let o=t.element,
n=t.name;if(t.type===it.PROPERTY){if(e===o[n])return R}else if(t.type===it.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return R}else if(t.type===it.ATTRIBUTE&&o.getAttribute(n)===
e+"")return R;return nn(t),e}});var ee={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Oe=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ne=t=>f().getAll(t);
function ls(t,e){let o=ne(t),n=o.filter(r=>!at(r,e)),s=n.length<o.length?n:[...o,e];x({[t]:s,...t==="votes"?{min_votes:""}:{}})}function cs(t,e,o){let n=e.slice(0,st(t)),s=o.filter(
r=>!n.some(l=>at(l.value,r)));return[...n,...s.map(r=>$.facets[t].find(l=>at(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function ps(t,e,o,n){let s=o.some(r=>at(r,t.value));
return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:M(t.papers)}</small></button></li>`}function ds(t){if(t.
newState!=="open")return;let e=t.target,o=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(o.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${o.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-o.bottom-16)}px`}function rn(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${ds}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function oe(t,e,o,{text:n=m=>m,press:s=m=>ls(t,m),above:r=c,chosen:l=ne(t)}={}){let m=cs(t,o,l);return!m.length&&r===c?c:rn(t,e,i`${r}<ul>${m.
map(p=>ps(p,n(p.value),l,()=>s(p.value)))}</ul>
    ${o.length>st(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>qo(t)}>${a.more}</button>`:c}`,l.length)}function us(){let t=F(),e=($.found??
$.facets.author).filter(r=>!t||!at(r.value,t)),n=$.sought||$.facets.author.length>st("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${sn($.sought)} @input=${r=>Ro(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,s=r=>x({q:we(t),author:r});return t?oe("author",a.coauthors,e,{press:s,above:n,chosen:[]}):oe("au\
thor",a.authors,e,{above:n})}var an=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${S(s)}</option>`)}</select></label>`;function hs(){let t=$.trend??[],{from:e,to:o}=Object.fromEntries(f());
return rn("days",a.days,i`<div class="months">${an(a.from,e,t,n=>x({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${an(a.to,o,t,n=>x({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(o?1:0)+ne("month").length)}var He=t=>/^\d{4}-\d{2}$/.test(t)?S(t):t,ms={from:t=>`${He(
t)} –`,to:t=>`– ${He(t)}`,month:He,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${Oe(t)}`:Oe(t)};function $s(){let t=[...f()].filter(([e,o])=>e in ee&&o);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,o])=>{let n=ms[e]?.(o)??o;return i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>x(
{[e]:ne(e).filter(s=>s!==o)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>x(ee)}>${a.clear}</button></div>`:c}function ln(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${_e}>${a.
retry}</button></p>`:c,o=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${o?Bo(t):i`<section class="histogram"></section>`}
    <div class="menus">${o?i`${us()}${oe("votes",a.voted,$.facets.votes,{text:Oe})}${hs()}${oe("section",a.sections,$.facets.section)}`:c}</div></div>
    ${F()?c:$s()}</section>`}var fs=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],cn=(t,[e,o])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,o));function gs(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>cn(t.query,s.span)),o=t.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"),
n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!o.length&&!n.length?c:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>x(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${o.map(s=>i`<p class="facts">${a.note(s,cn(t.query,s.span))}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>x({...ee,without:"",q:s.query})}>${s.query}</button> ${a.papers(s.
total)}</p>`)}</div>`}function ys(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>x({exact:""})}>${a.widely}</button></p>`;let o=e.
getAll("without");return!t.also?.length&&!o.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>x(
{without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>x({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>x({exact:"1"})}>${a.exactly}</button>`}</p>`}function Ie(){
let t=E();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var vs=t=>t<10?t.toFixed(1):Math.round(t);function pn({answer:t},{changed:e,more:o,isAdding:n}){
let s=F(),r=f().get("q"),l=s?i`<h1 class="author" tabindex="-1">${s}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,m=t.total+t.total_partial;return i`${l}${ln(e)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,vs(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?A({compare:r},a.compare):c}<a href=${Ie()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${qt()?"true":"false"} @click=${()=>{
jo(t),e()}}>${qt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>x({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${ys(t)}${gs(t)}${Vo(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${n} @click=${o}>${a.more}</button>`:c}`}var bs=t=>t.map(e=>e.text).join(""),dn=t=>i`<li data-id=${t.
id}><h3 lang="en">${A({paper:t.id},bs(t.title_marked))}</h3><p class="facts">${Tt(t.date)}${t.votes===null?c:i` · ▲ ${M(t.votes)}`}</p></li>`,xs=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(dn)}</ol></section>`:c;async function ws(t,e){let o=t.currentTarget,n=o.querySelector("pre");o.open&&!n.textContent&&(n.textContent=await Wt(
`v1/papers/${encodeURIComponent(e)}?format=bibtex`).catch(()=>""))}function un({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).slice(0,4);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text??t.title}</h1><p class="facts">${Lt(t.votes)} ${Tt(t.date)}${t.authors.length?i` · ${St(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(mt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${De(t)}${Me(t)}</p>
      <details @toggle=${s=>ws(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Ct(s.currentTarget.previousElementSibling.textContent,
s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${A({day:s},P(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${mt(n[r])}${Ce(Et(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${xs(e)}</aside></article>`}var hn=t=>t.sections[0]?.bullets[0]??"",mn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(P(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${Pe(t)}
  <ol class="hits">${t.papers.map(e=>qe(e,{body:hn(e)}))}</ol>`,ks=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${A({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${Lt(
t.votes)} ${t.authors.length?St(t,e?1:3):c}</p><p class="snippet" lang="ko">${hn(t)}</p>${e===0&&t.concepts?.length?i`<p class="tags">${t.concepts.slice(0,4).map(mt)}</p>`:c}</li>`,
As=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.concepts.slice(0,e?.length??5).map((o,n)=>i`<li>${A({concept:o.
other},T==="ko"?o.other:o.text,{lang:T})}<small>${a.risingNote(M(o.recent),M(o.papers))}</small>${e?.[n]?Ce(Et(e[n].trend),a.trend):i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:
c;function $n({digest:t,days:e,rising:o,trends:n,saved:s},{forget:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.about}</p><div class="examples" role="group" aria-label=${a.
examples}>${fs.map(l=>i`<button type="button" @click=${()=>x({...U,q:l})}>${l}</button>`)}</div></div>
  ${Qo(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(ht(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${Pe(t)}</div>${tn(
e,t.date)}</section>
    ${As(o,n)}<ol class="cards">${t.papers.map(ks)}</ol>`:c}`}function fn({concept:t,counted:e,newest:o,voted:n}){let s=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),m=p=>i`<ol class="short">${p.
hits.map(dn)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(e.total)} · ${A({q:s},a.searchAll)} · ${A(
{compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${A({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${A({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${m(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${m(n)}</section></div></div>`}
var gn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var _s=20,Ts=100,Ss=30,Ls=150,vn=5,H=document.getElementById("main"),Ve=null,ft=null,g={},O=null,Ue=!1,lt=new Map,bn=()=>["paper","day","concept","compare"].find(t=>f().get(t))??(E().
size?"answer":"start"),xn=t=>`v1/trends?${new URLSearchParams(t.map(e=>["q",e]))}`,yn=async(t,e)=>t.length?(await k(xn(t.slice(0,vn).map(o=>o.text)),e)).trends:[],Es={async start(t){
let[{days:e},o,n]=await Promise.all([k("v1/digests",t),k("v1/concepts",t).catch(()=>null),zo(t)]),[s,r]=await Promise.all([e.length?k(`v1/digests/${e.at(-1).date}`,t):null,yn(o?.concepts??
[],t).catch(()=>[])]);return{days:e,rising:o,saved:n,digest:s,trends:r}},async paper(t){let e=encodeURIComponent(f().get("paper")),[o,n]=await Promise.all([k(`v1/papers/${e}`,t),k(
`v1/papers/${e}/similar?limit=6`,t).catch(()=>null)]);return{paper:o,similar:n,trends:await yn((o.concepts??[]).slice(0,4),t).catch(()=>[])}},async day(t){return{digest:await k(`v1\
/digests/${encodeURIComponent(f().get("day"))}`,t)}},async concept(t){let e=f().get("concept"),o=m=>k(`v1/search?${new URLSearchParams({q:e,...m})}`,t),[n,s,r,l]=await Promise.all(
[k(`v1/concepts/${encodeURIComponent(e)}`,t),o({limit:0,facets:1,trend:1,facet_limit:8}),o({limit:6,sort:"date"}),o({limit:6,sort:"votes"})]);return{concept:n,counted:s,newest:r,voted:l}},
async compare(t){return{trends:(await k(xn(f().getAll("compare").slice(0,vn)),t)).trends}},async answer(t,e){let o=E();o.set("concepts","1"),o.set("limit",String(Math.min(Ts,Math.max(
_s,e))));let n=k(`v1/search?${o}`,t);ke(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await wn(s,o,t);return Ko(s),Io(),{answer:s}}};async function wn(t,e,o){e.set("\
cursor",t.next);let n=await k(`v1/search?${e}`,o);t.hits.push(...n.hits),t.next=n.next}async function Cs(){if(ft)return;let{answer:t}=g,e=E();e.set("concepts","1"),ft=new AbortController,
I();try{await wn(t,e,ft.signal),O=null}catch(o){o.name!=="AbortError"&&(O=o)}ft=null,g.answer===t&&I()}function Ds(t){g.saved=g.saved.filter(e=>e.search!==t),I()}var Ms={start:()=>$n(
g,{forget:Ds}),paper:()=>un(g),day:()=>mn(g),concept:()=>fn(g),compare:()=>Jo(g.trends),answer:()=>pn(g,{changed:I,more:Cs,isAdding:!!ft})};function qs(){return g.kind==="paper"?g.
paper.title_text??g.paper.title:g.kind==="day"?a.dayHeading(P(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:g.kind==="answer"?F()??(f().get("q")||
a.all):""}function Ns(){let t=f(),e=navigator.onLine?O.status?O.status===404?t.get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get("concept")):a.missing:a.
problem(O):a.failed:a.offline;return i`<div class="error" role="alert"><p>${e}</p><button type="button" @click=${()=>ae()}>${a.retry}</button></div>`}function I(){document.documentElement.
lang=T;for(let n of document.querySelectorAll("[data-text]"))n.textContent=a[n.dataset.text];for(let n of document.querySelectorAll("[data-label]"))n.setAttribute("aria-label",a[n.
dataset.label]);w.placeholder=a.box,Fe.textContent=a.other,Fe.lang=T==="ko"?"en":"ko",We.setAttribute("aria-label",a.themes[Ne()]),We.title=a.themes[Ne()];let t=g.kind&&(!O||g.kind===
bn()),e=O&&!t;pt(i`${O?Ns():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:g.kind?Ms[g.kind]():Ue?gn():c}`,H),Po(H);let o=e?"":qs();document.title=o?`${o} – papersearch`:
"papersearch",document.getElementById("feed").href=g.kind==="answer"?Ie():"v1/feed.atom"}function je(){let t=document.activeElement?.closest?.("[data-id]")?.dataset.id??null;ho({y:scrollY,
focus:t,hits:g.answer?.hits.length??0})}function kn(){lt.delete(kt()),lt.set(kt(),{shown:g,numbers:Co()}),lt.size>Ss&&lt.delete(lt.keys().next().value)}function Rs(t,e){if(t==="bac\
k"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&H.querySelector(`[data-id="${CSS.escape(e.focus)}"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(
0,0),H.querySelector("h1")?.focus({preventScroll:!0}))}async function ae(t="go"){Ve?.abort(),ft?.abort(),Ae();let e=Ve=new AbortController,o=t==="back"||t==="load"?uo():null;(document.
activeElement!==w||t==="back")&&(w.value=f().get("q")??"");let n=t==="back"?lt.get(kt()):null,s,r=null;if(n)s=n.shown,Object.assign($,n.numbers);else{H.setAttribute("aria-busy","tr\
ue");let l=setTimeout(()=>{Ue=!0,H.classList.add("busy"),g.kind||I()},Ls),m=bn();try{s={kind:m,...await Es[m](e.signal,o?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(
l);r=p}if(clearTimeout(l),e!==Ve)return}Ue=!1,O=r,s&&(g=s),H.classList.remove("busy"),H.removeAttribute("aria-busy"),I(),s&&(kn(),Rs(t,o))}history.scrollRestoration="manual";var se=0;
addEventListener("scroll",()=>{clearTimeout(se),se=setTimeout(je,100)},{passive:!0});addEventListener("click",()=>{clearTimeout(se),je()},{capture:!0});addEventListener("keydown",t=>{
t.key==="Enter"&&je()},{capture:!0});addEventListener("moved",t=>{clearTimeout(se),t.detail==="back"&&(z(),w.blur()),ae(t.detail)});addEventListener("counted",()=>{I(),g.answer&&lt.
has(kt())&&kn()});addEventListener("online",()=>{O&&ae()});function Bs(t,e){let o=[...H.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];
n&&(t.preventDefault(),n.focus())}document.addEventListener("keydown",t=>{if(!(t.target.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!t.target.
closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),_o();else if(t.key==="?")t.preventDefault(),Te();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Bs(t,t.key==="ArrowD\
own"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let e=g.kind==="day"&&(t.key==="ArrowLeft"?g.digest.previous:g.digest.next);e&&j(`?day=${e}`)}}});document.querySelector(
".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),w.value="",j(""))});var Fe=document.getElementById("language");Fe.addEventListener("clic\
k",()=>{vo(),I()});var We=document.getElementById("theme");We.addEventListener("click",()=>{Yo(),I()});document.getElementById("help-button").addEventListener("click",Te);w.value=f().
get("q")??"";H.replaceChildren();I();ae("load");location.search||w.focus({preventScroll:!0});
