/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var he=globalThis,sn=t=>t,It=he.trustedTypes,on=It?It.createPolicy("lit-html",{createHTML:t=>t}):void 0,me="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,$e="?"+U,qs=`<${$e}\
>`,et=document,kt=()=>et.createComment(""),At=t=>t===null||typeof t!="object"&&typeof t!="function",fe=Array.isArray,dn=t=>fe(t)||typeof t?.[Symbol.iterator]=="function",ue=`[ 	
\f\r]`,wt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,an=/-->/g,rn=/>/g,J=RegExp(`>|${ue}(?:([^\\s"'>=/]+)(${ue}*=${ue}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ln=/'/g,cn=/"/g,un=/^(?:script|style|textarea|title)$/i,ge=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=ge(1),hn=ge(2),Go=ge(3),P=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),pn=new WeakMap,tt=et.createTreeWalker(et,129);function mn(t,e){if(!fe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return on!==void 0?on.createHTML(e):e}var $n=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",l=wt;for(let m=0;m<n;m++){let p=t[m],b,d,u=-1,A=0;for(;A<p.length&&
(l.lastIndex=A,d=l.exec(p),d!==null);)A=l.lastIndex,l===wt?d[1]==="!--"?l=an:d[1]!==void 0?l=rn:d[2]!==void 0?(un.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=J):d[3]!==void 0&&(l=J):l===
J?d[0]===">"?(l=o??wt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?J:d[3]==='"'?cn:ln):l===cn||l===ln?l=J:l===an||l===rn?l=wt:(l=J,o=void 0);let x=l===
J&&t[m+1].startsWith("/>")?" ":"";r+=l===wt?p+qs:u>=0?(s.push(b),p.slice(0,u)+me+p.slice(u)+U+x):p+U+(u===-2?m:x)}return[mn(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},
_t=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,l=0,m=e.length-1,p=this.parts,[b,d]=$n(e,n);if(this.el=t.createElement(b,s),tt.currentNode=this.el.content,
n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=tt.nextNode())!==null&&p.length<m;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())
if(u.endsWith(me)){let A=d[l++],x=o.getAttribute(u).split(U),G=/([.?@])?(.*)/.exec(A);p.push({type:1,index:r,name:G[2],strings:x,ctor:G[1]==="."?Ut:G[1]==="?"?Ft:G[1]==="@"?Wt:st}),
o.removeAttribute(u)}else u.startsWith(U)&&(p.push({type:6,index:r}),o.removeAttribute(u));if(un.test(o.tagName)){let u=o.textContent.split(U),A=u.length-1;if(A>0){o.textContent=It?
It.emptyScript:"";for(let x=0;x<A;x++)o.append(u[x],kt()),tt.nextNode(),p.push({type:2,index:++r});o.append(u[A],kt())}}}else if(o.nodeType===8)if(o.data===$e)p.push({type:2,index:r});else{
let u=-1;for(;(u=o.data.indexOf(U,u+1))!==-1;)p.push({type:7,index:r}),u+=U.length-1}r++}}static createElement(e,n){let s=et.createElement("template");return s.innerHTML=e,s}};function nt(t,e,n=t,s){
if(e===P)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=At(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==
void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=nt(t,o._$AS(t,e.values),o,s)),e}var Vt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??et).importNode(n,!0);tt.currentNode=o;let r=tt.nextNode(),
l=0,m=0,p=s[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new ht(r,r.nextSibling,this,e):p.type===1?b=new p.ctor(r,p.name,p.strings,this,e):p.type===6&&(b=new jt(r,this,e)),
this._$AV.push(b),p=s[++m]}l!==p?.index&&(r=tt.nextNode(),l++)}return tt.currentNode=et,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.
length-2):s._$AI(e[n])),n++}},ht=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=
s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this.
_$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=nt(this,e,n),At(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==P&&this._(e):e._$litType$!==
void 0?this.$(e):e.nodeType!==void 0?this.T(e):dn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.
O(e))}_(e){this._$AH!==c&&At(this._$AH)?this._$AA.nextSibling.data=e:this.T(et.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.
el===void 0&&(s.el=_t.createElement(mn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new Vt(o,this),l=r.u(this.options);r.p(n),this.T(l),this._$AH=
r}}_$AC(e){let n=pn.get(e.strings);return n===void 0&&pn.set(e.strings,n=new _t(e)),n}k(e){fe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?
n.push(s=new t(this.O(kt()),this.O(kt()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this.
_$AP?.(!1,!0,n);e!==this._$AB;){let s=sn(e).nextSibling;sn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},st=class{get tagName(){return this.element.
tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||
s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,o){let r=this.strings,l=!1;if(r===void 0)e=nt(this,e,n,0),l=!At(e)||e!==this._$AH&&
e!==P,l&&(this._$AH=e);else{let m=e,p,b;for(e=r[0],p=0;p<r.length-1;p++)b=nt(this,m[s+p],n,p),b===P&&(b=this._$AH[p]),l||=!At(b)||b!==this._$AH[p],b===c?e=c:e!==c&&(e+=(b??"")+r[p+
1]),this._$AH[p]=b}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ut=class extends st{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Ft=class extends st{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},
Wt=class extends st{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=nt(this,e,n,0)??c)===P)return;let s=this._$AH,o=e===c&&s!==c||e.capture!==s.capture||e.
once!==s.once||e.passive!==s.passive,r=e!==c&&(s===c||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){
typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},jt=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){nt(this,e)}},fn={M:me,P:U,A:$e,C:1,L:$n,R:Vt,D:dn,V:nt,I:ht,H:st,N:Ft,U:Wt,B:Ut,F:jt},Ns=he.litHtmlPolyfillSupport;Ns?.(
_t,ht),(he.litHtmlVersions??=[]).push("3.3.3");var mt=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new ht(e.insertBefore(
kt(),r),r,void 0,n??{})}return o._$AI(t),o};var Kt=class extends Error{constructor(e,n){super(e.detail??e.title??String(n)),this.status=n,this.type=String(e.type??"").split("/").at(-1)}};async function H(t,e){let n=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),s=await n.json().catch(()=>({}));if(!n.ok)throw new Kt(s,n.status);return s}async function Bs(t){let e=await fetch(t);if(!e.ok)throw new Kt(
{},e.status);return e.text()}var M=(t,e)=>H(`v1/search?${t}`,e),j=5,ye=async(t,e)=>(await H(`v1/trends?${new URLSearchParams(t.map(n=>["q",n]))}`,e)).trends,gn=(t,e)=>H(`v1/papers/${encodeURIComponent(
t)}`,e);async function yn(t,e){let{papers:n}=await H(`v1/papers?${new URLSearchParams({ids:t.join(","),fields:"id,concepts"})}`,e);return new Map(n.map(s=>[s.id,s.concepts??[]]))}var vn=(t,e)=>H(
`v1/papers/${encodeURIComponent(t)}/similar?limit=6`,e),zt=t=>Bs(`v1/papers/${encodeURIComponent(t)}?format=bibtex`),bn=async t=>(await H("v1/digests",t)).days,ve=(t,e)=>H(`v1/dige\
sts/${encodeURIComponent(t)}`,e),xn=t=>H("v1/concepts",t),wn=(t,e)=>H(`v1/concepts/${encodeURIComponent(t)}`,e),kn=(t,e)=>H(`v1/suggest?limit=6&q=${encodeURIComponent(t)}`,e);var S=location.search,L=!!history.state?.typing,ot=null,Tt=history.state?.key??xe(),Ps=250,Hs=["q","author","section","month","votes","from","to","min_votes","sort","exact","withou\
t"],An=["paper","day","concept","compare"],F=Object.fromEntries(An.map(t=>[t,""]));function xe(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
S),St=()=>L;async function Qt(t){L&&await new Promise(e=>{setTimeout(e,Ps)}),t.throwIfAborted()}var Lt=()=>Tt,_n=()=>history.state?.left??null;function K(t,e=null){t==="pushState"&&
(Tt=xe());try{history[t]({typing:L,key:Tt,left:e},"",S||location.pathname)}catch{}}function Tn(t){try{history.replaceState({...history.state,typing:L,key:Tt,left:t},"")}catch{}}var Xt=t=>dispatchEvent(
new CustomEvent("moved",{detail:t})),Os=()=>E().size>0&&!An.some(t=>f().get(t));function be(t){let e=f();for(let[n,s]of Object.entries(t)){e.delete(n);for(let o of[s].flat())o&&e.append(
n,o)}return e.size?`?${e}`:""}function Sn(){if(ot){let t=[S,L];[S,L]=ot,K("replaceState");let e=S===t[0];[S,L]=t,K(e?"replaceState":"pushState")}ot=null}var at=!1;function w(t){let e=be(
t);"q"in t&&(L=!1,(ot||at)&&(S=e)),Sn(),at=!1,e!==S?(S=e,K("pushState")):K("replaceState"),Xt("go")}function Ln(t){ot||at||Os()?(at||(ot??=[S,L]),S=be(t),L=!0,K("replaceState")):(S=
be(t),L=!0,at=!0,K("pushState")),Xt("typing")}function z(t){Sn(),at=!1,S=t,L=!1,K("pushState"),Xt("visit")}addEventListener("popstate",()=>{S=location.search,L=!!history.state?.typing,
Tt=history.state?.key??xe(),ot=null,at=!1,Xt("back")});function E(){let t=new URLSearchParams;for(let[e,n]of f())Hs.includes(e)&&t.append(e,n);return L&&t.get("q")&&t.set("typing",
"1"),t}function W(){let t=[...E().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?f().get("author"):null}K("replaceState",history.state?.left??null);function O(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function Q(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var Cn=28;function Gt(t){let e=t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"",n=e.codePointAt(0)??0;return n>=44032&&n<=55203?(n-44032)%Cn>0:/[013678lmnr]/i.test(e)}var Is=t=>{let e=t.
at(-1)??"",n=e.codePointAt(0)??0;return n>=44032&&n<=55203?(n-44032)%Cn===8:/[178l]/i.test(e)},$t=t=>`‘${t}’`,Vs=t=>$t(t)+(Gt(t)?"이":"가"),we=t=>$t(t)+(Gt(t)?"을":"를"),Us=t=>$t(
t)+(Gt(t)&&!Is(t)?"으로":"로"),Et=t=>$t(t)+(Gt(t)?"은":"는"),rt=t=>t.toLocaleString("ko"),Ct=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Fs={"words-read":t=>`${we(t)} \
조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Et(t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,
"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.","near-spellings":t=>`${we(t)} 비슷한 표기까지 찾았습니다.`,
"unknown-field":t=>`${$t(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Et(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,
"not-a-number":t=>`${Et(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Et(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"n\
o-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"\
*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Et(t)} 너무 짧아 낱말로 찾았습니다.`,"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-n\
ear":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.","more-notes":()=>"이 밖에도 알릴 것이 있습니다.",
"archive-ends":()=>"자료가 그 날짜 전에 끝납니다. 자료의 마지막 날부터 세었습니다."},Ws={"invalid-parameter":"주소에 잘못된 값이 있습니다.","m\
alformed-request":"주소가 올바르지 않습니다.","uri-too-long":"검색어가 너무 깁니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"\
지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.","not-found":"찾는 것이 없습니다."},En={"invalid-parameter":"The address has a wrong value.",
"too-many-requests":"Too many requests. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.",
"index-unavailable":"The index cannot be read now. Try again in a moment.","not-found":"There is nothing here."},js=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],
[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,
"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],
[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기\
 전체"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Ks={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음",
"below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"},Mn={ko:{other:"English",otherLabel:"Switch to English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,n)=>`\
논문 ${rt(t)}편${e?` (일부 낱말만 있는 ${rt(e)}편)`:""} · ${n}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한\
 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Vs(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${$t(t)} 대신 ${Us(e)} 찾은 결과입니다.`,mean:"이것을 \
찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${rt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,n)=>`${t}, ${n}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,missingConcept:t=>`${we(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필\
터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"\
다른 표기도 함께",note:(t,e)=>Fs[t.code]?.(e)??t.message,problem:t=>Ws[t.type]??t.message,reason:t=>js.reduce((e,[n,s])=>e.replace(n,s),t),whySpelling:t=>Ks[t]??t,copy:"링크 복\
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
sults",box:"Search papers",suggestions:"Suggestions",total:(t,e,n)=>`${Ct(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${n} ms`,some:"With some of the w\
ords",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"T\
o month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}\
” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:Ct,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when yo\
u are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,n)=>`${t}, ${e} of ${n} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`\
There is no digest of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",
seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.
type==="invalid-parameter"?`${En[t.type]} ${t.message}`:En[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",
links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"\
nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Ct(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this\
 week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",theme:"Theme",themes:{auto:"Theme: syst\
em",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Ct(t)} say${t===1?"s":""} so`,has:t=>`in ${Ct(t)}`,writers:"Who writes about it",
newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of\
 the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,first:"First",last:"Last",loading:"Searching",examples:"\
Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, an\
d the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","\
in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many vote\
s"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after\
 (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},_=O("language")==="en"||O("language")==="ko"?O("language"):navigator.language.startsWith("ko")?"ko":
"en",a=Mn[_];function Dn(){_=_==="ko"?"en":"ko",Q("language",_),a=Mn[_]}var D=t=>t.toLocaleString(_),Yt=t=>new Date(`${t}T00:00:00Z`),Zt=(t,e)=>Yt(t).toLocaleDateString(_==="ko"?"k\
o-KR":"en-GB",{timeZone:"UTC",...e}),ft=t=>Zt(t,{month:"long",day:"numeric",weekday:"short"}),I=t=>_==="ko"?`${Number(t.slice(0,4))}년 ${ft(t)}`:Zt(t,{year:"numeric",month:"long",
day:"numeric",weekday:"short"}),T=(t,e=!0)=>Zt(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Rn=t=>t.replace("-0",". ").replace("-",". "),ke=(t,e)=>Math.round((Yt(e).
getTime()-Yt(t).getTime())/864e5),Jt=(t,e)=>new Date(Yt(t).getTime()+e*864e5).toISOString().slice(0,10);function qn(t){let e=new Date,n=`${e.getFullYear()}-${String(e.getMonth()+1).
padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,s=ke(t,n);return s===0?a.day.today:s===1?a.day.yesterday:s>1&&s<7?a.day.ago(s):Zt(t,{year:"numeric",month:"short",day:"nume\
ric"})}var zs=60,Qs=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Xs=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Ys=20,v=document.getElementById("q"),Nn=document.getElementById(
"suggestions"),R=[],ee=0,C=-1,te=null,Ae={at:-1/0,isHangul:!1};async function Gs(){if(C>=0)return;let t=v.value;if(!t.trim())return X();te?.abort(),te=new AbortController;let{signal:e}=te;
try{let n=await kn(t.normalize("NFC"),e);if(t!==v.value||document.activeElement!==v||C>=0)return;let s=n.concepts.slice(0,3);R=[...n.words.filter(r=>r.query!==t&&!s.some(l=>l.query===
r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...F,q:r.query}})),...s.map(r=>({text:r.query,note:r.other,change:{...F,q:r.query}})),...n.authors.slice(0,3).map(r=>({
text:r,note:a.authors,change:{...F,q:"",author:r}})),...n.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...F,paper:r.id}}))],_e()}catch(n){n.name!=="AbortEr\
ror"&&X()}}function _e(){Nn.hidden=!R.length,v.setAttribute("aria-expanded",String(!!R.length)),C>=0?v.setAttribute("aria-activedescendant",`s${C}`):v.removeAttribute("aria-actived\
escendant"),mt(R.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===C} @pointerdown=${n=>{n.preventDefault(),Bn(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
Nn)}function X(){clearTimeout(ee),te?.abort(),R=[],C=-1,_e()}function Bn(t){t.change.q!==void 0&&(v.value=t.change.q),X(),w(t.change)}function Pn(){Gs();let t=v.value.normalize("NF\
C").replace(Qs,"").trim();t!==(f().get("q")??"")&&Ln({...F,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(ee),C=-1,ee=setTimeout(Pn,zs)});v.addEventListener("composi\
tionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";Ae={at:performance.now(),isHangul:Xs.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener("\
blur",X);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!R.length)return;t.preventDefault(),C=(C+(t.key==="Arro\
wDown"?2:R.length+1))%(R.length+1)-1,C<-1&&(C=R.length-1),_e()}else if(t.key==="Escape"){if(t.preventDefault(),R.length)return X();v.value="",clearTimeout(ee),Pn()}else t.key==="En\
ter"&&C>=0&&R[C]&&(t.preventDefault(),Bn(R[C]))});var Zs=()=>performance.now()-Ae.at<Ys&&!Ae.isHangul;document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),
Zs())return;X();let e=v.value.normalize("NFC").trim();w({...F,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function Hn(){v.
focus(),v.select()}var Js=8,Vn=1e3,to=10,eo=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Se=null,Le=null,On=0,In=null,Un=()=>({...$}),ne=()=>dispatchEvent(
new Event("counted")),Te=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),lt=(t,e)=>t===e||Te(t)===Te(e)&&Te(t)!=="",it=t=>$.most[t]??Js,Ee=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function Fn(){let t=E(),e=W();return e&&(t.delete("author"),t.set("q",Ee(e))),t.delete("sort"),t.set("limit","0"),t}function Wn(){let t=Fn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(Vn,Math.max(it("author"),it("section"))+2))),t}async function no(t,e){let n=Fn(),s=["author","section","votes"].flatMap(o=>n.getAll(
o).filter(r=>!t[o].some(l=>lt(l.value,r))).map(r=>[o,r]));return new Map(await Promise.all(s.slice(0,to).map(async([o,r])=>{let l=new URLSearchParams(n);return l.set(o,r),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${r}`,(await M(l,e)).total]})))}async function so(t){await Qt(t);let e=Wn();e.set("trend","1");let[{facets:n,trend:s}]=await Promise.all([M(e,t),$.
sought.trim()?Kn(t):null]);return{facets:n,trend:s,alone:await no(n,t)}}async function Ce(t){let e=f().get("q");In!==e&&Object.assign($,{most:{},sought:"",found:null}),In=e,Me(),Se=
new AbortController;let{signal:n}=Se;$.isOld=!0;let s;try{s={...await so(n),failed:!1}}catch{s={failed:!0}}await t,!n.aborted&&(Object.assign($,s,{isOld:!1}),ne())}function Me(){Se?.
abort(),Le?.abort()}function De(){Ce(),ne()}function jn(t){$.most[t]=Math.min(Vn,it(t)*4),De()}async function Kn(t){let e=Wn();e.set("facet_values",$.sought.normalize("NFC"));let{facets:n}=await M(
e,t);$.found=n.author}function zn(t){if(clearTimeout(On),Le?.abort(),$.sought=t,!t.trim())return $.found=null,ne();let e=new AbortController;Le=e,On=setTimeout(async()=>{try{await Kn(
e.signal),ne()}catch{}},eo)}var Re=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),k=(t,e,{lang:n,className:s,current:o,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${n??c} class=${s??c} aria-current=${o??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),z(l.currentTarget.getAttribute("href")))}}>${e}</a>`,Qn=t=>/^https?:\/\//.test(t),Mt=t=>k({
day:t},i`<time datetime=${t} title=${I(t)}>${qn(t)}</time>`);function Dt(t,e=3){let n=[...new Set([...t.matched_authors??[],...t.authors])];if(!n.length)return c;let s=n.length>e?`\
 +${n.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${n.slice(0,e).map((o,r)=>i`${r?", ":""}${k({author:o},o)}`)}${s}</span>`}var oo=[5,10,20,50,100];function gt(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${oo.filter(e=>t>=e).length}`} title=${a.rankOf(D(t))}><span aria-hidden="true">▲</span> ${D(
t)}</span>`}function qe(t,e){let n=Math.max(...t,1e-9),s=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/n*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${s(m)} ${o(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var Rt=t=>t.map(e=>e.all?e.papers/e.all:0),ct=t=>k({concept:t.other},_==="ko"?t.other:t.text,{className:"tag",lang:_});async function qt(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let n=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=n},1500)}var Xn=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var pt=document.getElementById("help");function Ne(){mt(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>pt.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,pt),pt.open||pt.showModal()}pt.addEventListener("click",t=>{t.target===pt&&pt.close()});var Y=null,ao=4,Pe=7,ro=(t,e)=>t.slice(0,e.length)===e.slice(0,Pe);function io(t){let e=f(),n=e.get("from")?.slice(0,Pe)??"",s=e.get("to")?.slice(0,Pe)??"",o=e.getAll("month"),r=t.
map(({month:m})=>(!n||m>=n)&&(!s||m.slice(0,s.length)<=s)&&(!o.length||o.some(p=>ro(m,p)))),l=r.indexOf(!0);return{any:!!(n||s||o.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function Be(t,e,n){Y=null,e===0&&n===t.length-1?w({from:"",to:"",month:""}):w({from:t[e].month,to:t[n].month,month:""})}function lo(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(n=>n*e).find(n=>n>=t)??t}function Yn(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map(
$.facets.month.map(h=>[h.value,h.papers])),n=$.trend.map(h=>({month:h.month,papers:e.get(h.month)??0,all:h.all})),s=lo(Math.max(...n.map(h=>h.papers))),o=Math.max(...n.map(h=>h.all),
1),r=io(n),{from:l,to:m}=Y??r,p=h=>Y?h>=l&&h<=m:r.inside[h],b=Y||r.any,d=n.length-1,u=(h,y)=>{let B=h.getBoundingClientRect();return Math.max(0,Math.min(d,Math.floor((y-B.left)/B.width*
n.length)))},A=h=>{if(h.button)return;let y=h.currentTarget.closest(".plot"),B=h.target.closest("[role=slider]")?.dataset.end,Ht=u(y,h.clientX),Je=B==="from"?m:B==="to"?l:Ht,tn=xt=>{
let Z=u(y,xt);Y={from:Math.min(Je,Z),to:Math.max(Je,Z)},t()};y.setPointerCapture(h.pointerId);let en=xt=>tn(xt.clientX),Ot=xt=>{if(y.removeEventListener("pointermove",en),y.removeEventListener(
"pointerup",Ot),y.removeEventListener("pointercancel",Ot),xt.type==="pointercancel"||!Y)return Y=null,t();let{from:Z,to:nn}=Y;!B&&Z===nn&&r.any&&r.from===Z&&r.to===Z?Be(n,0,d):Be(n,
Z,nn)};y.addEventListener("pointermove",en),y.addEventListener("pointerup",Ot),y.addEventListener("pointercancel",Ot),B||tn(h.clientX)},x=h=>y=>{let B={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1,PageDown:-12,PageUp:12,Home:-d,End:d}[y.key];if(!B)return;y.preventDefault();let Ht=Math.max(h==="to"?l:0,Math.min(h==="from"?m:d,(h==="from"?l:m)+B));Be(n,h==="from"?Ht:
l,h==="to"?Ht:m)},G=(h,y)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h==="from"?y:y+1)/n.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${d} aria-valuenow=${y} aria-valuetext=${T(n[y].month)} @keydown=${x(h)}></div>`,de=[1,2,3,6,12,24,60].find(h=>n.length/h<=14)??120;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(T(n[l].month),T(n[m].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${D(s)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${A}>
      <div class=${`bars${b?" some-chosen":""}`}>${n.map((h,y)=>i`<div class=${p(y)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${a.month(T(h.month),
h.papers,h.all)}><i class="all" data-height=${h.all/o*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/s*100}></i></div>`)}</div>
      ${G("from",l)}${G("to",m)}</div>
    <div class="ticks" aria-hidden="true">${n.map((h,y)=>y%de===0&&(d-y>=de/2||d<ao)?i`<span data-left=${(y+.5)/n.length*100} class=${y===0?"at-start":""}>${y===0||h.month.endsWith(
"-01")||de>=12?Rn(h.month):T(h.month,!1)}</span>`:c)}</div></section>`}function Gn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Nt=new Map,Zn=()=>Nt.clear(),co=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function po(t,e){if(!Nt.delete(t.id)){let n=E();n.set("explain","1"),n.set(
"limit","1"),n.set("offset",String(t.rank-1));try{let s=await M(n);Nt.set(t.id,s.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function He(t){let e=co(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${Qn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Oe=t=>i`<button type="button" @click=${e=>qt(Xn({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function uo(t,e){let n=await zt(t.id).catch(()=>"");n&&qt(n,e)}var ho=(t,e)=>i`<div class="actions">${He(
t)}<button type="button" @click=${n=>uo(t,n.currentTarget)}>${a.bibtex}</button>${Oe(t)}${k({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Nt.has(t.id)?"true":"false"} @click=${()=>po(t,e)}>${a.why}</button>`:c}</div>`;function mo(t){let e=Nt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(n=>i`<tr><td>${n.score.toFixed(2)}</td><td>${a.reason(n.what)}</td></tr>`)}</tbody></table>`:c}function $o({concepts:t}){return St()?i`<p class="tags late">${t?.
map(ct)}</p>`:t?.length?i`<p class="tags">${t.map(ct)}</p>`:c}function Ie(t,{changed:e=null,level:n=2,body:s=null}={}){let o=k({paper:t.id},t.title_marked?Re(t.title_marked):t.title_text??
t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Re(t.snippet)}</p>`:s?i`<p class="snippet" lang="ko">${s}</p>`:c;return i`<li data-id=${t.id} class="hit">${gt(t.votes)}<div class="about">${n===
2?i`<h2 lang="en">${o}</h2>`:i`<h3 lang="en">${o}</h3>`}
    <p class="facts">${Mt(t.date)}${t.authors.length?i` · ${Dt(t)}`:c}</p>${r}
    <div class="foot">${$o(t)}${ho(t,e)}</div>${mo(t)}</div></li>`}function Jn(t,e){let n=t.filter(o=>o.partial),s=o=>o.map(r=>Ie(r,{changed:e}));return i`<ol class="hits">${s(t.filter(
o=>!o.partial))}</ol>${n.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${s(n)}</ol>`:c}`}var es=12,yt=()=>Array.isArray(O("saved"))?O("saved").filter(t=>typeof t?.search=="string").slice(0,es):[];function se(){let t=E();return t.delete("typing"),t.toString()}var ns=t=>`${t.
history}-${t.revision}`,Bt=()=>yt().some(t=>t.search===se());function ss(t){let e=yt().filter(n=>n.search!==se());Q("saved",Bt()?e:[{search:se(),seen:ns(t)},...e].slice(0,es))}function os(t){
Bt()&&Q("saved",yt().map(e=>e.search===se()?{...e,seen:ns(t)}:e))}async function as(t){let e=yt().map(async n=>{let s=new URLSearchParams(n.search);s.set("since_revision",n.seen),s.
set("limit","0");let o=await M(s,t).then(r=>r.total,()=>null);return[n.search,o]});return new Map(await Promise.all(e))}var fo=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function ts(t){
return[...new URLSearchParams(t)].map(([e,n])=>e==="q"?n:`${e}:${n}`).join(" ")}function rs(t,e){let n=yt();return n.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${n.map(s=>i`<li>${k(new URLSearchParams(s.search),ts(s.search))} <small class=${t?.get(s.search)?"fresh":""}>${fo(t?.get(s.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${ts(s.search)}`} @click=${()=>{Q("saved",yt().filter(o=>o.search!==s.search)),e()}}>×</button></li>`)}</ul></section>`:c}var oe=["auto","light","dark"],vt=oe.includes(O("theme"))?O("theme"):"auto",Ve=()=>vt;function is(){vt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=vt}function ls(){vt=oe[(oe.indexOf(vt)+1)%oe.length],Q("theme",vt),is()}is();var cs=800,Ue=240,go=t=>t.map((e,n)=>{let s=t.slice(Math.max(0,n-1),n+2);return s.reduce((o,r)=>o+r,0)/s.length});function ps(t){let e=f().getAll("compare"),n=t.map(d=>go(Rt(d.trend))),
s=t[0]?.trend??[],o=Math.max(...n.flat(),.01),r=d=>(d/Math.max(1,s.length-1)*cs).toFixed(1),l=d=>(Ue-d/o*(Ue-12)).toFixed(1),m=d=>d.map((u,A)=>`${A?"L":"M"}${r(A)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&w({compare:[...new Set([...e,u])].slice(0,j)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${k({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>w({compare:e.filter((A,x)=>x!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<j?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${s.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${cs} ${Ue}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${n.map((d,u)=>hn`<path class=${`line${u}`} d=${m(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${T(s[0].month)}</span><span>${a.share}</span><span>${T(s.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${s.
map((d,u)=>i`<tr><th scope="row">${T(d.month)}</th>${t.map(A=>i`<td>${D(A.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Fe=53,Pt=7,yo=[1,6,10,14];function We({date:t,previous:e,next:n}){let s=(o,r,l)=>o?k({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${ft(o)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${s(e,a.previous,"‹")}${k({day:t},i`<time datetime=${t}>${ft(t)}</time>`,{className:"\
today"})}${s(n,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${o=>o.target.value&&z(`?day=${o.target.value}`)}></nav>`}function ds(t,e){if(!t.length)return c;let n=new Map(t.map(
d=>[d.date,d.papers])),s=t.at(-1).date,o=Jt(s,Pt-1-(new Date(`${s}T00:00:00Z`).getUTCDay()+6)%Pt),r=Jt(o,1-Fe*Pt),l=Array.from({length:Fe},(d,u)=>Array.from({length:Pt},(A,x)=>Jt(r,
u*Pt+x))),m=d=>{let u=d.target.dataset?.day;u&&n.has(u)&&z(`?day=${u}`)},p=d=>yo.filter(u=>d>=u).length,b=t.filter(d=>ke(r,d.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(b.reduce((d,u)=>d+u.papers,0))}`} @click=${m}>${l.map((d,u)=>{let A=u<Fe-2&&d.find(x=>x.endsWith("-01"));return i`<div class="week"><span class="month">${A?T(
A.slice(0,7),!1):c}</span>${d.map(x=>x>s?i`<i class="none"></i>`:i`<i data-day=${x} class=${`l${p(n.get(x)??0)}${x===e?" here":""}`} title=${n.has(x)?a.dayPapers(I(x),n.get(x)):a.noDigest(
I(x))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},us=t=>(...e)=>({_$litDirective$:t,values:e}),ae=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){
this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Za}=fn;var hs=t=>t.strings===void 0;var vo={},ms=(t,e=vo)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $s=us(class extends ae{constructor(t){if(super(t),t.type!==dt.PROPERTY&&t.type!==dt.ATTRIBUTE&&t.type!==dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!hs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===P||e===c)return e;let n=t.element,
s=t.name;if(t.type===dt.PROPERTY){if(e===n[s])return P}else if(t.type===dt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return P}else if(t.type===dt.ATTRIBUTE&&n.getAttribute(s)===
e+"")return P;return ms(t),e}});var re={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Ke=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,le=t=>f().getAll(t);
function bo(t,e){let n=le(t),s=n.filter(r=>!lt(r,e)),o=s.length<n.length?s:[...n,e];w({[t]:o,...t==="votes"?{min_votes:""}:{}})}function xo(t,e,n){let s=e.slice(0,it(t)),o=n.filter(
r=>!s.some(l=>lt(l.value,r)));return[...s,...o.map(r=>$.facets[t].find(l=>lt(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function wo(t,e,n,s){let o=n.some(r=>lt(r,t.value));
return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${s}><span>${e}</span><small>${t.papers===void 0?c:D(t.papers)}</small></button></li>`}function ko(t){if(t.
newState!=="open")return;let e=t.target,n=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${n.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-n.bottom-16)}px`}function gs(t,e,n,s){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${s?i` <b>${s}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${ko}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${n}</section>`}function ie(t,e,n,{text:s=m=>m,press:o=m=>bo(t,m),above:r=c,chosen:l=le(t)}={}){let m=xo(t,n,l);return!m.length&&r===c?c:gs(t,e,i`${r}<ul>${m.
map(p=>wo(p,s(p.value),l,()=>o(p.value)))}</ul>
    ${n.length>it(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>jn(t)}>${a.more}</button>`:c}`,l.length)}function Ao(){let t=W(),e=($.found??
$.facets.author).filter(r=>!t||!lt(r.value,t)),s=$.sought||$.facets.author.length>it("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${$s($.sought)} @input=${r=>zn(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,o=r=>w({q:Ee(t),author:r});return t?ie("author",a.coauthors,e,{press:o,above:s,chosen:[]}):ie("au\
thor",a.authors,e,{above:s})}var fs=(t,e,n,s)=>i`<label>${t}<select aria-label=${t} @change=${o=>s(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${n.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${T(o)}</option>`)}</select></label>`;function _o(){let t=$.trend??[],{from:e,to:n}=Object.fromEntries(f());
return gs("days",a.days,i`<div class="months">${fs(a.from,e,t,s=>w({from:s,month:"",...s&&n&&s>n?{to:""}:{}}))}
    ${fs(a.to,n,t,s=>w({to:s,month:"",...s&&e&&s<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(n?1:0)+le("month").length)}var je=t=>/^\d{4}-\d{2}$/.test(t)?T(t):t,To={from:t=>`${je(
t)} –`,to:t=>`– ${je(t)}`,month:je,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${Ke(t)}`:Ke(t)};function So(){let t=[...f()].filter(([e,n])=>e in re&&n);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,n])=>{let s=To[e]?.(n)??n;return i`<button type="button" aria-label=${`${a.remove}: ${s}`} @click=${()=>w(
{[e]:le(e).filter(o=>o!==n)})}>${s} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>w(re)}>${a.clear}</button></div>`:c}function ys(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${De}>${a.
retry}</button></p>`:c,n=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${n?Yn(t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${Ao()}${ie("votes",a.voted,$.facets.votes,{text:Ke})}${_o()}${ie("section",a.sections,$.facets.section)}`:c}</div></div>
    ${W()?c:So()}</section>`}var Lo=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],vs=(t,[e,n])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,n));function Eo(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>vs(t.query,o.span)),n=t.notes.filter(o=>o.code!=="word-not-found"&&o.code!=="repaired"),
s=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!n.length&&!s.length?c:i`<div class="help">${s.map(o=>i`<p>${a.repaired(o.from,o.to)}</p>`)}${s.length?i`<p><button type="button" @click=${()=>w(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(o=>i`<p>${a.unknown(o)}</p>`)}${n.map(o=>i`<p class="facts">${a.note(o,vs(t.query,o.span))}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?a.mean:a.without(o.what)} <button type="button" @click=${()=>w({...re,without:"",q:o.query})}>${o.query}</button> ${a.papers(o.
total)}</p>`)}</div>`}function Co(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>w({exact:""})}>${a.widely}</button></p>`;let n=e.
getAll("without");return!t.also?.length&&!n.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(s=>i`<button type="button" aria-label=${`${a.remove}: ${s}`} @click=${()=>w(
{without:[...n,s]})}>${s} <span aria-hidden="true">×</span></button> `)}
    ${n.length?i`<button type="button" @click=${()=>w({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>w({exact:"1"})}>${a.exactly}</button>`}</p>`}function ze(){
let t=E();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Mo=t=>t<10?t.toFixed(1):Math.round(t);function bs({answer:t},{changed:e,more:n,isAdding:s}){
let o=W(),r=f().get("q"),l=o?i`<h1 class="author" tabindex="-1">${o}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,m=t.total+t.total_partial;return i`${l}${ys(e)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,Mo(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?k({compare:r},a.compare):c}<a href=${ze()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Bt()?"true":"false"} @click=${()=>{
ss(t),e()}}>${Bt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>w({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${Co(t)}${Eo(t)}${Jn(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${s} @click=${n}>${a.more}</button>`:c}`}var Do=t=>t.map(e=>e.text).join(""),xs=t=>i`<li data-id=${t.
id}><h3 lang="en">${k({paper:t.id},Do(t.title_marked))}</h3><p class="facts">${t.votes===null?c:i`${gt(t.votes)} · `}${Mt(t.date)}</p></li>`,Ro=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(xs)}</ol></section>`:c;async function qo(t,e){let n=t.currentTarget,s=n.querySelector("pre");n.open&&!s.textContent&&(s.textContent=await zt(
e).catch(()=>""))}function ws({paper:t,similar:e,trends:n}){let s=(t.concepts??[]).slice(0,4);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text??t.
title}</h1><p class="facts">${gt(t.votes)} ${Mt(t.date)}${t.authors.length?i` · ${Dt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(ct)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||a.untitled}</h2><ul lang="ko">${o.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${He(t)}${Oe(t)}</p>
      <details @toggle=${o=>qo(o,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>qt(o.currentTarget.previousElementSibling.textContent,
o.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${k({day:o},I(o))}</li>`)}</ul></section>
      ${n?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${n.map((o,r)=>i`<li>${ct(s[r])}${qe(Rt(o.trend),a.papers(o.total))}</li>`)}</ul></section>`:c}
      ${Ro(e)}</aside></article>`}var No=3,ks=t=>t.sections[0]?.bullets[0]??"",As=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(I(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${We(t)}
  <ol class="hits">${t.papers.map(e=>Ie(e,{body:ks(e)}))}</ol>`,Bo=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${k({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${gt(
t.votes)} ${t.authors.length?Dt(t,e?1:3):c}</p>${(e?[ks(t)]:t.sections.flatMap(n=>n.bullets).slice(0,No)).map(n=>i`<p class="snippet" lang="ko">${n}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,4).map(ct)}</p>`:c}</li>`,Po=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,j).map((n,s)=>i`<li>${k({concept:n.other},_==="ko"?n.other:n.text,{lang:_})}<small>${a.risingNote(D(n.recent),D(n.papers))}</small>${e?.[s]?qe(Rt(e[s].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function _s({digest:t,days:e,rising:n,trends:s,fresh:o},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${Lo.map(l=>i`<button type="button" @click=${()=>w({...F,q:l})}>${l}</button>`)}</div></div>
  ${rs(o,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(ft(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${We(t)}</div>${ds(
e,t.date)}</section>
    ${Po(n,s)}<ol class="cards">${t.papers.map(Bo)}</ol>`:c}`}function Ts({concept:t,counted:e,newest:n,voted:s}){let o=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),m=p=>i`<ol class="short">${p.
hits.map(xs)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${a.papers(e.total)} · ${k({q:o},a.searchAll)} · ${k(
{compare:o},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${k({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${k({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${m(n)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${m(s)}</section></div></div>`}
var Ss=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Ho=20,Es=100,Cs=4,Oo=30,Io=150,V=document.getElementById("main"),Qe=null,bt=null,g={kind:""},q=null,Xe=!1,ut=new Map,Ms=()=>["paper","day","concept","compare"].find(t=>f().get(
t))??(E().size?"answer":"start");async function Ls(t,e){if(!t.length)return null;let n=t.slice(0,j).map(s=>s.text);return ye(n,e).catch(()=>null)}var Vo={async start(t){let[e,n]=await Promise.
all([bn(t),xn(t).catch(()=>null)]),[s,o]=await Promise.all([e.length?ve(e.at(-1).date,t):null,Ls(n?.concepts??[],t)]);return{days:e,rising:n,digest:s,trends:o}},async paper(t){let e=f().
get("paper"),[n,s]=await Promise.all([gn(e,t),vn(e,t).catch(()=>null)]);return{paper:n,similar:s,trends:await Ls((n.concepts??[]).slice(0,Cs),t)}},async day(t){return{digest:await ve(
f().get("day"),t)}},async concept(t){let e=f().get("concept"),n=m=>M(new URLSearchParams({q:e,...m}),t),[s,o,r,l]=await Promise.all([wn(e,t),n({limit:0,facets:1,trend:1,facet_limit:8}),
n({limit:6,sort:"date"}),n({limit:6,sort:"votes"})]);return{concept:s,counted:o,newest:r,voted:l}},async compare(t){return{trends:await ye(f().getAll("compare").slice(0,j),t)}},async answer(t,e){
let n=E();St()||n.set("concepts","1"),n.set("limit",String(Math.min(Es,Math.max(Ho,e))));let s=M(n,t);Ce(s.catch(()=>{}));let o=await s;for(;o.next&&o.hits.length<e;)await Ds(o,n,t);
return os(o),Zn(),{answer:o}}},Uo={async start(t,e){t.fresh=await as(e)},async answer({answer:t},e){let n=St()?t.hits.filter(r=>!r.concepts).slice(0,Es):[];if(!n.length)return;await Qt(
e);let s=n.map(r=>r.id),o=await yn(s,e);for(let r of n)r.concepts??=o.get(r.id)?.slice(0,Cs)}};async function Fo(t,e){try{await Uo[t.kind]?.(t,e)}catch{return}t===g&&!e.aborted&&N()}
async function Ds(t,e,n){e.set("cursor",t.next);let s=await M(e,n);t.hits.push(...s.hits),t.next=s.next}async function Wo(){if(bt)return;let{answer:t}=g,e=E();e.set("concepts","1"),
bt=new AbortController,N();try{await Ds(t,e,bt.signal),q=null}catch(n){n.name!=="AbortError"&&(q=n)}bt=null,g.answer===t&&N()}var jo={start:()=>_s(g,{changed:N}),paper:()=>ws(g),day:()=>As(
g),concept:()=>Ts(g),compare:()=>ps(g.trends),answer:()=>bs(g,{changed:N,more:Wo,isAdding:!!bt})};function Ko(){return g.kind==="paper"?g.paper.title_text??g.paper.title:g.kind==="\
day"?a.dayHeading(I(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:g.kind==="answer"?W()??(f().get("q")||a.all):""}function zo(){if(!navigator.onLine)
return a.offline;if(!q.status)return a.failed;if(q.status!==404)return a.problem(q);let t=f();return t.get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get(
"concept")):a.missing}var Qo=()=>i`<div class="error" role="alert"><p>${zo()}</p>${q.status===404?k({},a.home):i`<button type="button" @click=${()=>pe()}>${a.retry}</button>`}</div>`;
function N(){document.documentElement.lang=_;for(let s of document.querySelectorAll("[data-text]"))s.textContent=a[s.dataset.text];for(let s of document.querySelectorAll("[data-lab\
el]"))s.setAttribute("aria-label",a[s.dataset.label]);v.placeholder=a.box,Ye.textContent=a.other,Ye.lang=_==="ko"?"en":"ko",Ge.setAttribute("aria-label",a.themes[Ve()]),Ge.title=a.
themes[Ve()];let t=g.kind!==""&&(!q||g.kind===Ms()),e=q&&!t;mt(i`${q?Qo():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:g.kind?jo[g.kind]():Xe?Ss():c}`,V),Gn(V);let n=e?
"":Ko();document.title=n?`${n} – papersearch`:"papersearch",document.getElementById("feed").href=g.kind==="answer"?ze():"v1/feed.atom"}function Ze(){let t=document.activeElement?.
closest?.("[data-id]")?.getAttribute("data-id")??null;Tn({y:scrollY,focus:t,hits:g.answer?.hits.length??0})}function Rs(){ut.delete(Lt()),ut.set(Lt(),{shown:g,numbers:Un()}),ut.size>
Oo&&ut.delete(ut.keys().next().value)}function Xo(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&V.querySelector(`[data-id="${CSS.escape(e.focus)}\
"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),V.querySelector("h1")?.focus({preventScroll:!0}))}async function pe(t="go"){Qe?.abort(),bt?.abort(),Me();
let e=new AbortController;Qe=e;let n=t==="back"||t==="load"?_n():null;(document.activeElement!==v||t==="back")&&(v.value=f().get("q")??"");let s=t==="back"?ut.get(Lt()):null,o,r=null;
if(s)o=s.shown,Object.assign($,s.numbers);else{V.setAttribute("aria-busy","true");let l=setTimeout(()=>{Xe=!0,V.classList.add("busy"),g.kind||N()},Io),m=Ms();try{o={kind:m,...await Vo[m](
e.signal,n?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(l);r=p}if(clearTimeout(l),e!==Qe)return}Xe=!1,q=r,o&&(g=o),V.classList.remove("busy"),V.removeAttribute(
"aria-busy"),N(),o&&(Rs(),Xo(t,n),Fo(o,e.signal))}history.scrollRestoration="manual";var ce=0;addEventListener("scroll",()=>{clearTimeout(ce),ce=setTimeout(Ze,100)},{passive:!0});addEventListener(
"click",()=>{clearTimeout(ce),Ze()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Ze()},{capture:!0});addEventListener("moved",t=>{clearTimeout(ce),t.detail==="back"&&
(X(),v.blur()),pe(t.detail)});addEventListener("counted",()=>{N(),g.answer&&ut.has(Lt())&&Rs()});addEventListener("online",()=>{q&&pe()});function Yo(t,e){let n=[...V.querySelectorAll(
".hit :is(h2, h3) a, .card h3 a")],s=n[n.indexOf(document.activeElement)+e];s&&(t.preventDefault(),s.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches(
"input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),Hn();else if(t.key==="?")t.preventDefault(),
Ne();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Yo(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let n=g.kind==="day"&&(t.key==="ArrowLeft"?g.digest.
previous:g.digest.next);n&&z(`?day=${n}`)}}});document.querySelector(".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),v.value="",z(""))});
var Ye=document.getElementById("language");Ye.addEventListener("click",()=>{Dn(),N()});var Ge=document.getElementById("theme");Ge.addEventListener("click",()=>{ls(),N()});document.
getElementById("help-button").addEventListener("click",Ne);v.value=f().get("q")??"";V.replaceChildren();N();pe("load");location.search||v.focus({preventScroll:!0});
