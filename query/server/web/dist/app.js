/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var me=globalThis,on=t=>t,Ut=me.trustedTypes,sn=Ut?Ut.createPolicy("lit-html",{createHTML:t=>t}):void 0,$e="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,fe="?"+U,Vo=`<${fe}\
>`,nt=document,At=()=>nt.createComment(""),_t=t=>t===null||typeof t!="object"&&typeof t!="function",ge=Array.isArray,un=t=>ge(t)||typeof t?.[Symbol.iterator]=="function",he=`[ 	
\f\r]`,wt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,an=/-->/g,rn=/>/g,tt=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ln=/'/g,cn=/"/g,dn=/^(?:script|style|textarea|title)$/i,ye=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=ye(1),hn=ye(2),Zs=ye(3),P=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),pn=new WeakMap,et=nt.createTreeWalker(nt,129);function mn(t,e){if(!ge(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return sn!==void 0?sn.createHTML(e):e}var $n=(t,e)=>{let n=t.length-1,o=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=wt;for(let h=0;h<n;h++){let p=t[h],v,u,d=-1,w=0;for(;w<p.length&&
(l.lastIndex=w,u=l.exec(p),u!==null);)w=l.lastIndex,l===wt?u[1]==="!--"?l=an:u[1]!==void 0?l=rn:u[2]!==void 0?(dn.test(u[2])&&(s=RegExp("</"+u[2],"g")),l=tt):u[3]!==void 0&&(l=tt):
l===tt?u[0]===">"?(l=s??wt,d=-1):u[1]===void 0?d=-2:(d=l.lastIndex-u[2].length,v=u[1],l=u[3]===void 0?tt:u[3]==='"'?cn:ln):l===cn||l===ln?l=tt:l===an||l===rn?l=wt:(l=tt,s=void 0);let b=l===
tt&&t[h+1].startsWith("/>")?" ":"";r+=l===wt?p+Vo:d>=0?(o.push(v),p.slice(0,d)+$e+p.slice(d)+U+b):p+U+(d===-2?h:b)}return[mn(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
o]},Tt=class t{constructor({strings:e,_$litType$:n},o){let s;this.parts=[];let r=0,l=0,h=e.length-1,p=this.parts,[v,u]=$n(e,n);if(this.el=t.createElement(v,o),et.currentNode=this.el.
content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(s=et.nextNode())!==null&&p.length<h;){if(s.nodeType===1){if(s.hasAttributes())for(let d of s.
getAttributeNames())if(d.endsWith($e)){let w=u[l++],b=s.getAttribute(d).split(U),Z=/([.?@])?(.*)/.exec(w);p.push({type:1,index:r,name:Z[2],strings:b,ctor:Z[1]==="."?Wt:Z[1]==="?"?Kt:
Z[1]==="@"?jt:st}),s.removeAttribute(d)}else d.startsWith(U)&&(p.push({type:6,index:r}),s.removeAttribute(d));if(dn.test(s.tagName)){let d=s.textContent.split(U),w=d.length-1;if(w>
0){s.textContent=Ut?Ut.emptyScript:"";for(let b=0;b<w;b++)s.append(d[b],At()),et.nextNode(),p.push({type:2,index:++r});s.append(d[w],At())}}}else if(s.nodeType===8)if(s.data===fe)p.
push({type:2,index:r});else{let d=-1;for(;(d=s.data.indexOf(U,d+1))!==-1;)p.push({type:7,index:r}),d+=U.length-1}r++}}static createElement(e,n){let o=nt.createElement("template");return o.
innerHTML=e,o}};function ot(t,e,n=t,o){if(e===P)return e;let s=o!==void 0?n._$Co?.[o]:n._$Cl,r=_t(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=
void 0:(s=new r(t),s._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=s:n._$Cl=s),s!==void 0&&(e=ot(t,s._$AS(t,e.values),s,o)),e}var Ft=class{constructor(e,n){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,s=(e?.creationScope??nt).importNode(
n,!0);et.currentNode=s;let r=et.nextNode(),l=0,h=0,p=o[0];for(;p!==void 0;){if(l===p.index){let v;p.type===2?v=new mt(r,r.nextSibling,this,e):p.type===1?v=new p.ctor(r,p.name,p.strings,
this,e):p.type===6&&(v=new zt(r,this,e)),this._$AV.push(v),p=o[++h]}l!==p?.index&&(r=et.nextNode(),l++)}return et.currentNode=nt,s}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.
strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},mt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,s){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ot(this,e,n),_t(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==P&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):un(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&_t(this._$AH)?this._$AA.nextSibling.data=e:this.T(nt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,
s=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Tt.createElement(mn(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===s)this._$AH.p(n);else{let r=new Ft(s,this),l=r.u(this.
options);r.p(n),this.T(l),this._$AH=r}}_$AC(e){let n=pn.get(e.strings);return n===void 0&&pn.set(e.strings,n=new Tt(e)),n}k(e){ge(this._$AH)||(this._$AH=[],this._$AR());let n=this.
_$AH,o,s=0;for(let r of e)s===n.length?n.push(o=new t(this.O(At()),this.O(At()),this,this.options)):o=n[s],o._$AI(r),s++;s<n.length&&(this._$AR(o&&o._$AB.nextSibling,s),n.length=s)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=on(e).nextSibling;on(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},st=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=r,o.
length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=c}_$AI(e,n=this,o,s){let r=this.strings,l=!1;if(r===void 0)e=ot(this,e,n,0),l=
!_t(e)||e!==this._$AH&&e!==P,l&&(this._$AH=e);else{let h=e,p,v;for(e=r[0],p=0;p<r.length-1;p++)v=ot(this,h[o+p],n,p),v===P&&(v=this._$AH[p]),l||=!_t(v)||v!==this._$AH[p],v===c?e=c:
e!==c&&(e+=(v??"")+r[p+1]),this._$AH[p]=v}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Wt=class extends st{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Kt=class extends st{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},jt=class extends st{constructor(e,n,o,s,r){super(e,n,o,s,r),this.type=5}_$AI(e,n=this){if((e=ot(this,e,n,0)??c)===P)return;let o=this._$AH,s=e===c&&o!==c||e.capture!==
o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==c&&(o===c||s);s&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},zt=class{constructor(e,n,o){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},fn={M:$e,P:U,A:fe,C:1,L:$n,R:Ft,D:un,V:ot,I:mt,H:st,N:Kt,U:jt,B:Wt,F:zt},Uo=me.litHtmlPolyfillSupport;
Uo?.(Tt,mt),(me.litHtmlVersions??=[]).push("3.3.3");var $t=(t,e,n)=>{let o=n?.renderBefore??e,s=o._$litPart$;if(s===void 0){let r=n?.renderBefore??null;o._$litPart$=s=new mt(e.insertBefore(
At(),r),r,void 0,n??{})}return s._$AI(t),s};var Qt=class extends Error{constructor(e,n){super(e.detail??e.title??String(n)),this.status=n,this.type=String(e.type??"").split("/").at(-1)}};async function H(t,e){let n=await fetch(
t,{signal:e,headers:{Accept:"application/json"}}),o=await n.json().catch(()=>({}));if(!n.ok)throw new Qt(o,n.status);return o}async function Fo(t){let e=await fetch(t);if(!e.ok)throw new Qt(
{},e.status);return e.text()}var M=(t,e)=>H(`v1/search?${t}`,e),j=5,ve=async(t,e)=>(await H(`v1/trends?${new URLSearchParams(t.map(n=>["q",n]))}`,e)).trends,gn=(t,e)=>H(`v1/papers/${encodeURIComponent(
t)}`,e);async function yn(t,e){let{papers:n}=await H(`v1/papers?${new URLSearchParams({ids:t.join(","),fields:"id,concepts"})}`,e);return new Map(n.map(o=>[o.id,o.concepts??[]]))}var vn=(t,e)=>H(
`v1/papers/${encodeURIComponent(t)}/similar?limit=6`,e),Xt=t=>Fo(`v1/papers/${encodeURIComponent(t)}?format=bibtex`),bn=async t=>(await H("v1/digests",t)).days,be=(t,e)=>H(`v1/dige\
sts/${encodeURIComponent(t)}`,e),xn=t=>H("v1/concepts",t),kn=(t,e)=>H(`v1/concepts/${encodeURIComponent(t)}`,e),wn=(t,e)=>H(`v1/suggest?limit=6&q=${encodeURIComponent(t)}`,e);var S=location.search,L=!!history.state?.typing,at=null,St=history.state?.key??ke(),Wo=250,Ko=["q","author","section","month","votes","from","to","min_votes","sort","exact","withou\
t"],An=["paper","day","concept","compare"],F=Object.fromEntries(An.map(t=>[t,""]));function ke(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var f=()=>new URLSearchParams(
S),Lt=()=>L;async function Yt(t){L&&await new Promise(e=>{setTimeout(e,Wo)}),t.throwIfAborted()}var Et=()=>St,_n=()=>history.state?.left??null;function z(t,e=null){t==="pushState"&&
(St=ke());try{history[t]({typing:L,key:St,left:e},"",S||location.pathname)}catch{}}function Tn(t){try{history.replaceState({...history.state,typing:L,key:St,left:t},"")}catch{}}var Gt=t=>dispatchEvent(
new CustomEvent("moved",{detail:t})),jo=()=>E().size>0&&!An.some(t=>f().get(t));function xe(t){let e=f();for(let[n,o]of Object.entries(t)){e.delete(n);for(let s of[o].flat())s&&e.append(
n,s)}return e.size?`?${e}`:""}function Sn(){if(at){let t=[S,L];[S,L]=at,z("replaceState");let e=S===t[0];[S,L]=t,z(e?"replaceState":"pushState")}at=null}var rt=!1;function x(t){let e=xe(
t);"q"in t&&(L=!1,(at||rt)&&(S=e)),Sn(),rt=!1,e!==S?(S=e,z("pushState")):z("replaceState"),Gt("go")}function Ln(t){at||rt||jo()?(rt||(at??=[S,L]),S=xe(t),L=!0,z("replaceState")):(S=
xe(t),L=!0,rt=!0,z("pushState")),Gt("typing")}function Q(t){Sn(),rt=!1,S=t,L=!1,z("pushState"),Gt("visit")}addEventListener("popstate",()=>{S=location.search,L=!!history.state?.typing,
St=history.state?.key??ke(),at=null,rt=!1,Gt("back")});function E(){let t=new URLSearchParams;for(let[e,n]of f())Ko.includes(e)&&t.append(e,n);return L&&t.get("q")&&t.set("typing",
"1"),t}function W(){let t=[...E().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?f().get("author"):null}z("replaceState",history.state?.left??null);var En=t=>t>="가"&&t<="힣"?(t.codePointAt(0)-44032)%28:void 0,Cn=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function Zt(t){let e=Cn(t);return(En(e)??Number(/[013678lmnr]/i.test(
e)))>0}function zo(t){let e=Cn(t);return(En(e)??(/[178l]/i.test(e)?8:0))===8}var K=t=>`‘${t}’`,Mn=t=>K(t)+(Zt(t)?"이":"가"),Mt=t=>K(t)+(Zt(t)?"을":"를"),Dn=t=>K(t)+(Zt(t)&&
!zo(t)?"으로":"로"),Ct=t=>K(t)+(Zt(t)?"은":"는"),Rn={"words-read":t=>`${Mt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Ct(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${Mt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${K(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Ct(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Ct(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Ct(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Ct(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","\
words-of-a-title":t=>`그런 제목이 있어 ${Mt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","\
before-the-archive":t=>`${K(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"after-the-archive":t=>`${K(t)}: 자료는 그 전에 끝납니다.`},qn={"invalid\
-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.","not-found":"찾는 것이 없습니다.","method-not-allowed":"서버\
가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.","revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.",
"content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.","expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버\
가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.","headers-too-large":"요청의 머리말이 너무 큽니다.",
internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
"index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},Nn=[[/ as typed/," 쓴 그대로"],[/ inside a name/," 이름의 일부"],[/^the syllables (.*?)( in |$)/,
"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],
[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],[/^the author /,
"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기 전체"],
[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Bn={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","be\
low its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"};function O(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`))}catch{return null}}function X(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(e))}catch{}}var it=t=>t.toLocaleString("ko"),Dt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Pn={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here."},Hn={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, \
어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,n)=>`논문 ${it(t)}편${e?` (일부 낱말만 있는 ${it(e)}편)`:""} ·\
 ${n}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 \
수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Mn(t)}\
 있는 논문은 없습니다.`,repaired:(t,e)=>`${K(t)} 대신 ${Dn(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${it(t)}편`,
clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",retry:"다시 시도",
home:"최신 요약으로",remove:"빼기",month:(t,e,n)=>`${t}, ${n}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}에는 요약이 없습니다.`,
missingConcept:t=>`${Mt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"\
맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께",note:(t,e)=>Rn[t.
code]?.(e)??t.message,problem:t=>qn[t.type]??t.message,reason:t=>Nn.reduce((e,[n,o])=>e.replace(n,o),t),whySpelling:t=>Bn[t]??t,copy:"링크 복사",copied:"복사했습니다",bibtex:"\
BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"저장됨",savedSearches:"저장한 검색",
fresh:t=>`새 논문 ${it(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해의 요약",dayPapers:(t,e)=>`${t}, ${it(
e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,dayHeading:t=>`${t}의 요약`,goDay:"\
날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"개념",spellings:"표기",evidence:t=>`${it(
t)}편이 그렇게 씀`,has:t=>`${it(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",searchAll:"모두 검색",trend:"월별 추\
세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,noVotes:"추천 수 모름",chosen:"\
고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["\
강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of thought"',"따옴표 안은 그 순서 그대로"],
["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간\
 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓",
"논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},en:{other:"한국어",title:"Search digests of AI p\
apers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggestions",total:(t,e,n)=>`${Dt(t)}${e?` (and\
 ${e.toLocaleString("en")} with some of the words)`:""} · ${n} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"\
Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`\
No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:Dt,clear:"Clear all",failed:"\
The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,n)=>`${t}\
, ${e} of ${n} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no digest of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",
unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also s\
earched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-parameter"?`${Pn[t.type]} ${t.message}`:Pn[t.type]??t.message,reason:t=>t,
whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",
saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests\
 of a year",dayPapers:(t,e)=>`${t}, ${Dt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,
goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Dt(
t)} say${t===1?"s":""} so`,has:t=>`in ${Dt(t)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"\
Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t}\
 – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words\
; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QL\
oRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],
["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],
["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]}},_=O("language")==="en"||O("language")==="ko"?O("language"):navigator.
language.startsWith("ko")?"ko":"en",a=Hn[_];function On(){_=_==="ko"?"en":"ko",X("language",_),a=Hn[_]}var D=t=>t.toLocaleString(_),Jt=t=>new Date(`${t}T00:00:00Z`),te=(t,e)=>Jt(t).
toLocaleDateString(_==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),ft=t=>te(t,{month:"long",day:"numeric",weekday:"short"}),I=t=>_==="ko"?`${Number(t.slice(0,4))}년 ${ft(t)}`:te(t,
{year:"numeric",month:"long",day:"numeric",weekday:"short"}),T=(t,e=!0)=>te(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),In=t=>t.replace("-0",". ").replace("-",". "),
we=(t,e)=>Math.round((Jt(e).getTime()-Jt(t).getTime())/864e5),ee=(t,e)=>new Date(Jt(t).getTime()+e*864e5).toISOString().slice(0,10);function Vn(t){let e=new Date,n=`${e.getFullYear()}\
-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,o=we(t,n);return o===0?a.day.today:o===1?a.day.yesterday:o>1&&o<7?a.day.ago(o):te(t,{year:"numeri\
c",month:"short",day:"numeric"})}var Qo=60,Xo=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Yo=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Go=20,y=document.getElementById("q"),Un=document.getElementById(
"suggestions"),R=[],oe=0,C=-1,ne=null,Ae={at:-1/0,isHangul:!1};async function Zo(){if(C>=0)return;let t=y.value;if(!t.trim())return Y();ne?.abort(),ne=new AbortController;let{signal:e}=ne;
try{let n=await wn(t.normalize("NFC"),e);if(t!==y.value||document.activeElement!==y||C>=0)return;let o=n.concepts.slice(0,3);R=[...n.words.filter(r=>r.query!==t&&!o.some(l=>l.query===
r.query)).map(r=>({text:r.query,note:a.papers(r.papers),change:{...F,q:r.query}})),...o.map(r=>({text:r.query,note:r.other,change:{...F,q:r.query}})),...n.authors.slice(0,3).map(r=>({
text:r,note:a.authors,change:{...F,q:"",author:r}})),...n.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...F,paper:r.id}}))],_e()}catch(n){n.name!=="AbortEr\
ror"&&Y()}}function _e(){Un.hidden=!R.length,y.setAttribute("aria-expanded",String(!!R.length)),C>=0?y.setAttribute("aria-activedescendant",`s${C}`):y.removeAttribute("aria-actived\
escendant"),$t(R.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===C} @pointerdown=${n=>{n.preventDefault(),Fn(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
Un)}function Y(){clearTimeout(oe),ne?.abort(),R=[],C=-1,_e()}function Fn(t){t.change.q!==void 0&&(y.value=t.change.q),Y(),x(t.change)}function Wn(){Zo();let t=y.value.normalize("NF\
C").replace(Xo,"").trim();t!==(f().get("q")??"")&&Ln({...F,q:t,without:""})}y.addEventListener("input",()=>{clearTimeout(oe),C=-1,oe=setTimeout(Wn,Qo)});y.addEventListener("composi\
tionend",()=>{let t=y.value.slice(0,y.selectionEnd??void 0).at(-1)??"";Ae={at:performance.now(),isHangul:Yo.test(t)},y.dispatchEvent(new InputEvent("input"))});y.addEventListener("\
blur",Y);y.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!R.length)return;t.preventDefault(),C=(C+(t.key==="Arro\
wDown"?2:R.length+1))%(R.length+1)-1,C<-1&&(C=R.length-1),_e()}else if(t.key==="Escape"){if(t.preventDefault(),R.length)return Y();y.value="",clearTimeout(oe),Wn()}else t.key==="En\
ter"&&C>=0&&R[C]&&(t.preventDefault(),Fn(R[C]))});var Jo=()=>performance.now()-Ae.at<Go&&!Ae.isHangul;document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),
Jo())return;Y();let e=y.value.normalize("NFC").trim();x({...F,q:e,...e===f().get("q")?{}:{without:""}}),document.getElementById("main").focus({preventScroll:!0})});function Kn(){y.
focus(),y.select()}var ts=8,Qn=1e3,es=10,ns=120,$={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Se=null,Le=null,jn=0,zn=null,Xn=()=>({...$}),se=()=>dispatchEvent(
new Event("counted")),Te=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),ct=(t,e)=>t===e||Te(t)===Te(e)&&Te(t)!=="",lt=t=>$.most[t]??ts,Ee=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function Yn(){let t=E(),e=W();return e&&(t.delete("author"),t.set("q",Ee(e))),t.delete("sort"),t.set("limit","0"),t}function Gn(){let t=Yn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(Qn,Math.max(lt("author"),lt("section"))+2))),t}async function os(t,e){let n=Yn(),o=["author","section","votes"].flatMap(s=>n.getAll(
s).filter(r=>!t[s].some(l=>ct(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(o.slice(0,es).map(async([s,r])=>{let l=new URLSearchParams(n);return l.set(s,r),s==="vote\
s"&&l.delete("min_votes"),[`${s} ${r}`,(await M(l,e)).total]})))}async function ss(t){await Yt(t);let e=Gn();e.set("trend","1");let[{facets:n,trend:o}]=await Promise.all([M(e,t),$.
sought.trim()?Jn(t):null]);return{facets:n,trend:o,alone:await os(n,t)}}async function Ce(t){let e=f().get("q");zn!==e&&Object.assign($,{most:{},sought:"",found:null}),zn=e,Me(),Se=
new AbortController;let{signal:n}=Se;$.isOld=!0;let o;try{o={...await ss(n),failed:!1}}catch{o={failed:!0}}await t,!n.aborted&&(Object.assign($,o,{isOld:!1}),se())}function Me(){Se?.
abort(),Le?.abort()}function De(){Ce(),se()}function Zn(t){$.most[t]=Math.min(Qn,lt(t)*4),De()}async function Jn(t){let e=Gn();e.set("facet_values",$.sought.normalize("NFC"));let{facets:n}=await M(
e,t);$.found=n.author}function to(t){if(clearTimeout(jn),Le?.abort(),$.sought=t,!t.trim())return $.found=null,se();let e=new AbortController;Le=e,jn=setTimeout(async()=>{try{await Jn(
e.signal),se()}catch{}},ns)}var Re=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),k=(t,e,{lang:n,className:o,current:s,label:r}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${n??c} class=${o??c} aria-current=${s??
c} aria-label=${r??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),Q(l.currentTarget.getAttribute("href")))}}>${e}</a>`,eo=t=>/^https?:\/\//.test(t),Rt=t=>k({
day:t},i`<time datetime=${t} title=${I(t)}>${Vn(t)}</time>`);function qt(t,e=3){let n=[...new Set([...t.matched_authors??[],...t.authors])];if(!n.length)return c;let o=n.length>e?`\
 +${n.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${n.slice(0,e).map((s,r)=>i`${r?", ":""}${k({author:s},s)}`)}${o}</span>`}var as=[5,10,20,50,100];function gt(t){
return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${as.filter(e=>t>=e).length}`} title=${a.rankOf(D(t))}><span aria-hidden="true">▲</span> ${D(
t)}</span>`}function qe(t,e){let n=Math.max(...t,1e-9),o=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/n*20).toFixed(1),r=t.map((l,h)=>`${h?"L":"M"}${o(h)} ${s(l)}`).join(
"");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}
var Nt=t=>t.map(e=>e.all?e.papers/e.all:0),yt=4,pt=t=>k({concept:t.other},_==="ko"?t.other:t.text,{className:"tag",lang:_});async function Bt(t,e){try{await navigator.clipboard.writeText(
t)}catch{return}let n=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=n},1500)}var no=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var ut=document.getElementById("help");function Ne(){$t(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ut.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ut),ut.open||ut.showModal()}ut.addEventListener("click",t=>{t.target===ut&&ut.close()});var G=null,rs=14,Pe=7,is=(t,e)=>t.slice(0,e.length)===e.slice(0,Pe);function ls(t){let e=f(),n=e.get("from")?.slice(0,Pe)??"",o=e.get("to")?.slice(0,Pe)??"",s=e.getAll("month"),r=t.
map(({month:h})=>(!n||h>=n)&&(!o||h.slice(0,o.length)<=o)&&(!s.length||s.some(p=>is(h,p)))),l=r.indexOf(!0);return{any:!!(n||o||s.length),inside:r,from:Math.max(0,l),to:l<0?t.length-
1:r.lastIndexOf(!0)}}function Be(t,e,n){G=null,e===0&&n===t.length-1?x({from:"",to:"",month:""}):x({from:t[e].month,to:t[n].month,month:""})}function cs(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(n=>n*e).find(n=>n>=t)??t}function ps(t){let e=t.length-1,n=[1,2,3,6,12,24,60].find(s=>t.length/s<=rs)??120,o="";return t.map(({month:s},r)=>{
if(r!==e&&(r%n||r&&e-r<n))return c;let l=s.startsWith(`${o}-`)?T(s,!1):In(s);return o=s.slice(0,4),i`<span data-left=${(r+.5)/t.length*100} class=${r===0?"at-start":r===e?"at-end":
""}>${l}</span>`})}function oo(t){if(!$.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let e=new Map($.facets.month.map(m=>[m.value,m.papers])),
n=$.trend.map(m=>({month:m.month,papers:e.get(m.month)??0,all:m.all})),o=cs(Math.max(...n.map(m=>m.papers))),s=Math.max(...n.map(m=>m.all),1),r=ls(n),{from:l,to:h}=G??r,p=m=>G?m>=l&&
m<=h:r.inside[m],v=G||r.any,u=n.length-1,d=(m,A)=>{let B=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((A-B.left)/B.width*n.length)))},w=m=>{if(m.button)return;
let A=m.currentTarget.closest(".plot"),B=m.target.closest("[role=slider]")?.dataset.end,It=d(A,m.clientX),Je=B==="from"?h:B==="to"?l:It,tn=kt=>{let J=d(A,kt);G={from:Math.min(Je,J),
to:Math.max(Je,J)},t()};A.setPointerCapture(m.pointerId);let en=kt=>tn(kt.clientX),Vt=kt=>{if(A.removeEventListener("pointermove",en),A.removeEventListener("pointerup",Vt),A.removeEventListener(
"pointercancel",Vt),kt.type==="pointercancel"||!G)return G=null,t();let{from:J,to:nn}=G;!B&&J===nn&&r.any&&r.from===J&&r.to===J?Be(n,0,u):Be(n,J,nn)};A.addEventListener("pointermov\
e",en),A.addEventListener("pointerup",Vt),A.addEventListener("pointercancel",Vt),B||tn(m.clientX)},b=m=>A=>{let B={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[A.key];if(!B)return;A.preventDefault();let It=Math.max(m==="to"?l:0,Math.min(m==="from"?h:u,(m==="from"?l:h)+B));Be(n,m==="from"?It:l,m==="to"?It:h)},Z=(m,A)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?A:A+1)/n.length*100} aria-label=${m==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${A} aria-valuetext=${T(n[A].month)} @keydown=${b(m)}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${a.
months} ${v?i`<span class="range">${a.monthRange(T(n[l].month),T(n[h].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${D(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${w}>
      <div class=${`bars${v?" some-chosen":""}`}>${n.map((m,A)=>i`<div class=${p(A)&&v?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${a.month(T(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/s*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${Z("from",l)}${Z("to",h)}</div>
    <div class="ticks" aria-hidden="true">${ps(n)}</div></section>`}function so(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Pt=new Map,ao=()=>Pt.clear(),us=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function ds(t,e){if(!Pt.delete(t.id)){let n=E();n.set("explain","1"),n.set(
"limit","1"),n.set("offset",String(t.rank-1));try{let o=await M(n);Pt.set(t.id,o.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function He(t){let e=us(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${eo(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Oe=t=>i`<button type="button" @click=${e=>Bt(no({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function hs(t,e){let n=await Xt(t.id).catch(()=>"");n&&Bt(n,e)}var ms=(t,e)=>i`<div class="actions">${He(
t)}<button type="button" @click=${n=>hs(t,n.currentTarget)}>${a.bibtex}</button>${Oe(t)}${k({paper:t.id},a.similar)}
  ${e&&f().get("q")?i`<button type="button" aria-expanded=${Pt.has(t.id)?"true":"false"} @click=${()=>ds(t,e)}>${a.why}</button>`:c}</div>`;function $s(t){let e=Pt.get(t.id);return e?
i`<table class="why"><tbody>${e.map(n=>i`<tr><td>${n.score.toFixed(2)}</td><td>${a.reason(n.what)}</td></tr>`)}</tbody></table>`:c}function fs({concepts:t}){return Lt()?i`<p class="tags late">${t?.
map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function Ie(t,{changed:e=null,level:n=2,body:o=null}={}){let s=k({paper:t.id},t.title_marked?Re(t.title_marked):t.title_text??
t.title),r=t.snippet?.length?i`<p class="snippet" lang="ko">${Re(t.snippet)}</p>`:o?i`<p class="snippet" lang="ko">${o}</p>`:c;return i`<li data-id=${t.id} class="hit">${gt(t.votes)}<div class="about">${n===
2?i`<h2 lang="en">${s}</h2>`:i`<h3 lang="en">${s}</h3>`}
    <p class="facts">${Rt(t.date)}${t.authors.length?i` · ${qt(t)}`:c}</p>${r}
    <div class="foot">${fs(t)}${ms(t,e)}</div>${$s(t)}</div></li>`}function ro(t,e){let n=t.filter(s=>s.partial),o=s=>s.map(r=>Ie(r,{changed:e}));return i`<ol class="hits">${o(t.filter(
s=>!s.partial))}</ol>${n.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${o(n)}</ol>`:c}`}var lo=12,vt=()=>Array.isArray(O("saved"))?O("saved").filter(t=>typeof t?.search=="string").slice(0,lo):[];function ae(){let t=E();return t.delete("typing"),t.toString()}var co=t=>`${t.
history}-${t.revision}`,Ht=()=>vt().some(t=>t.search===ae());function po(t){let e=vt().filter(n=>n.search!==ae());X("saved",Ht()?e:[{search:ae(),seen:co(t)},...e].slice(0,lo))}function uo(t){
Ht()&&X("saved",vt().map(e=>e.search===ae()?{...e,seen:co(t)}:e))}async function ho(t){let e=vt().map(async n=>{let o=new URLSearchParams(n.search);o.set("since_revision",n.seen),o.
set("limit","0");let s=await M(o,t).then(r=>r.total,()=>null);return[n.search,s]});return new Map(await Promise.all(e))}var gs=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function io(t){
return[...new URLSearchParams(t)].map(([e,n])=>e==="q"?n:`${e}:${n}`).join(" ")}function mo(t,e){let n=vt();return n.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${n.map(o=>i`<li>${k(new URLSearchParams(o.search),io(o.search))} <small class=${t?.get(o.search)?"fresh":""}>${gs(t?.get(o.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${io(o.search)}`} @click=${()=>{X("saved",vt().filter(s=>s.search!==o.search)),e()}}>×</button></li>`)}</ul></section>`:c}var re=["auto","light","dark"],bt=re.includes(O("theme"))?O("theme"):"auto",Ve=()=>bt;function $o(){bt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=bt}function fo(){bt=re[(re.indexOf(bt)+1)%re.length],X("theme",bt),$o()}$o();var go=800,Ue=240,ys=t=>t.map((e,n)=>{let o=t.slice(Math.max(0,n-1),n+2);return o.reduce((s,r)=>s+r,0)/o.length});function yo(t){let e=f().getAll("compare"),n=t.map(u=>ys(Nt(u.trend))),
o=t[0]?.trend??[],s=Math.max(...n.flat(),.01),r=u=>(u/Math.max(1,o.length-1)*go).toFixed(1),l=u=>(Ue-u/s*(Ue-12)).toFixed(1),h=u=>u.map((d,w)=>`${w?"L":"M"}${r(w)} ${l(d)}`).join(""),
p=u=>{u.preventDefault();let d=String(new FormData(u.target).get("compare")).trim();d&&x({compare:[...new Set([...e,d])].slice(0,j)})},v=u=>`${(u*100).toFixed(u<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((u,d)=>i`<li><i class=${`line${d}`} aria-hidden="true"></i>${k({q:u.query},u.query)} <small>${a.papers(u.total)}</small><button type="button" aria-label=${`${a.
remove}: ${u.query}`} @click=${()=>x({compare:e.filter((w,b)=>b!==d)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<j?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${o.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${v(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${go} ${Ue}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${n.map((u,d)=>hn`<path class=${`line${d}`} d=${h(u)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${T(o[0].month)}</span><span>${a.share}</span><span>${T(o.at(-1).month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(u=>i`<th scope="col">${u.query}</th>`)}</tr></thead><tbody>${o.
map((u,d)=>i`<tr><th scope="row">${T(u.month)}</th>${t.map(w=>i`<td>${D(w.trend[d]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Fe=53,Ot=7,vs=[1,6,10,14];function We({date:t,previous:e,next:n}){let o=(s,r,l)=>s?k({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}: ${ft(s)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${o(e,a.previous,"‹")}${k({day:t},i`<time datetime=${t}>${ft(t)}</time>`,{className:"\
today"})}${o(n,a.next,"›")}
    <input type="date" aria-label=${a.goDay} .value=${t} @change=${s=>s.target.value&&Q(`?day=${s.target.value}`)}></nav>`}function vo(t,e){if(!t.length)return c;let n=new Map(t.map(
u=>[u.date,u.papers])),o=t.at(-1).date,s=ee(o,Ot-1-(new Date(`${o}T00:00:00Z`).getUTCDay()+6)%Ot),r=ee(s,1-Fe*Ot),l=Array.from({length:Fe},(u,d)=>Array.from({length:Ot},(w,b)=>ee(r,
d*Ot+b))),h=u=>{let d=u.target.dataset?.day;d&&n.has(d)&&Q(`?day=${d}`)},p=u=>vs.filter(d=>u>=d).length,v=t.filter(u=>we(r,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.
calendar}: ${a.papers(v.reduce((u,d)=>u+d.papers,0))}`} @click=${h}>${l.map((u,d)=>{let w=d<Fe-2&&u.find(b=>b.endsWith("-01"));return i`<div class="week"><span class="month">${w?T(
w.slice(0,7),!1):c}</span>${u.map(b=>b>o?i`<i class="none"></i>`:i`<i data-day=${b} class=${`l${p(n.get(b)??0)}${b===e?" here":""}`} title=${n.has(b)?a.dayPapers(I(b),n.get(b)):a.noDigest(
I(b))}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},bo=t=>(...e)=>({_$litDirective$:t,values:e}),ie=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,o){
this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:er}=fn;var xo=t=>t.strings===void 0;var bs={},ko=(t,e=bs)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var wo=bo(class extends ie{constructor(t){if(super(t),t.type!==dt.PROPERTY&&t.type!==dt.ATTRIBUTE&&t.type!==dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!xo(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===P||e===c)return e;let n=t.element,
o=t.name;if(t.type===dt.PROPERTY){if(e===n[o])return P}else if(t.type===dt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return P}else if(t.type===dt.ATTRIBUTE&&n.getAttribute(o)===
e+"")return P;return ko(t),e}});var le={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},je=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,pe=t=>f().getAll(t);
function xs(t,e){let n=pe(t),o=n.filter(r=>!ct(r,e)),s=o.length<n.length?o:[...n,e];x({[t]:s,...t==="votes"?{min_votes:""}:{}})}function ks(t,e,n){let o=e.slice(0,lt(t)),s=n.filter(
r=>!o.some(l=>ct(l.value,r)));return[...o,...s.map(r=>$.facets[t].find(l=>ct(l.value,r))??{value:r,papers:$.alone.get(`${t} ${r}`)})]}function ws(t,e,n,o){let s=n.some(r=>ct(r,t.value));
return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${o}><span>${e}</span><small>${t.papers===void 0?c:D(t.papers)}</small></button></li>`}function As(t){if(t.
newState!=="open")return;let e=t.target,n=document.querySelector(`[popovertarget="${e.id}"]`).getBoundingClientRect();e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-
8))}px`,e.style.top=`${n.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-n.bottom-16)}px`}function _o(t,e,n,o){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${o?i` <b>${o}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${As}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${n}</section>`}function ce(t,e,n,{text:o=h=>h,press:s=h=>xs(t,h),above:r=c,chosen:l=pe(t)}={}){let h=ks(t,n,l);return!h.length&&r===c?c:_o(t,e,i`${r}<ul>${h.
map(p=>ws(p,o(p.value),l,()=>s(p.value)))}</ul>
    ${n.length>lt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>Zn(t)}>${a.more}</button>`:c}`,l.length)}function _s(){let t=W(),e=($.found??
$.facets.author).filter(r=>!t||!ct(r.value,t)),o=$.sought||$.facets.author.length>lt("author")||$.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${wo($.sought)} @input=${r=>to(r.target.value)}>
    ${$.found&&!e.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c,s=r=>x({q:Ee(t),author:r});return t?ce("author",a.coauthors,e,{press:s,above:o,chosen:[]}):ce("au\
thor",a.authors,e,{above:o})}var Ao=(t,e,n,o)=>i`<label>${t}<select aria-label=${t} @change=${s=>o(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${n.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${T(s)}</option>`)}</select></label>`;function Ts(){let t=$.trend??[],{from:e,to:n}=Object.fromEntries(f());
return _o("days",a.days,i`<div class="months">${Ao(a.from,e,t,o=>x({from:o,month:"",...o&&n&&o>n?{to:""}:{}}))}
    ${Ao(a.to,n,t,o=>x({to:o,month:"",...o&&e&&o<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(n?1:0)+pe("month").length)}var Ke=t=>/^\d{4}-\d{2}$/.test(t)?T(t):t,Ss={from:t=>`${Ke(
t)} –`,to:t=>`– ${Ke(t)}`,month:Ke,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${je(t)}`:je(t)};function Ls(){let t=[...f()].filter(([e,n])=>e in le&&n);return t.
length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,n])=>{let o=Ss[e]?.(n)??n;return i`<button type="button" aria-label=${`${a.remove}: ${o}`} @click=${()=>x(
{[e]:pe(e).filter(s=>s!==n)})}>${o} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>x(le)}>${a.clear}</button></div>`:c}function To(t){let e=$.failed?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${De}>${a.
retry}</button></p>`:c,n=$.facets&&!$.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${$.isOld?"true":c}>${e}
    <div class=${$.isOld?"counted busy":"counted"}>${n?oo(t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${_s()}${ce("votes",a.voted,$.facets.votes,{text:je})}${Ts()}${ce("section",a.sections,$.facets.section)}`:c}</div></div>
    ${W()?c:Ls()}</section>`}var Es=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],So=(t,[e,n])=>new TextDecoder().decode(new TextEncoder().
encode(t).slice(e,n));function Cs(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>So(t.query,s.span)),n=t.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"),
o=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!n.length&&!o.length?c:i`<div class="help">${o.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${o.length?i`<p><button type="button" @click=${()=>x(
{exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${n.map(s=>i`<p class="facts">${a.note(s,So(t.query,s.span))}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>x({...le,without:"",q:s.query})}>${s.query}</button> ${a.papers(s.
total)}</p>`)}</div>`}function Ms(t){let e=f();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>x({exact:""})}>${a.widely}</button></p>`;let n=e.
getAll("without");return!t.also?.length&&!n.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(o=>i`<button type="button" aria-label=${`${a.remove}: ${o}`} @click=${()=>x(
{without:[...n,o]})}>${o} <span aria-hidden="true">×</span></button> `)}
    ${n.length?i`<button type="button" @click=${()=>x({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>x({exact:"1"})}>${a.exactly}</button>`}</p>`}function ze(){
let t=E();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Ds=t=>t<10?t.toFixed(1):Math.round(t);function Lo({answer:t},{changed:e,more:n,isAdding:o}){
let s=W(),r=f().get("q"),l=s?i`<h1 class="author" tabindex="-1">${s}</h1>`:i`<h1 class="hidden" tabindex="-1">${r||a.all}</h1>`,h=t.total+t.total_partial;return i`${l}${To(e)}
    <div class="line"><span role="status">${h?a.total(t.total,t.total_partial,Ds(t.took_ms)):a.nothing}</span>
    <span class="tools">${r?k({compare:r},a.compare):c}<a href=${ze()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Ht()?"true":"false"} @click=${()=>{
po(t),e()}}>${Ht()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>x({sort:p.target.value})}>${["relevance","date","votes"].map(p=>i`<option value=${p} .selected=${p===
t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${Ms(t)}${Cs(t)}${ro(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${o} @click=${n}>${a.more}</button>`:c}`}var Rs=t=>t.map(e=>e.text).join(""),Eo=t=>i`<li data-id=${t.
id}><h3 lang="en">${k({paper:t.id},Rs(t.title_marked))}</h3><p class="facts">${t.votes===null?c:i`${gt(t.votes)} · `}${Rt(t.date)}</p></li>`,qs=t=>t?.hits.length?i`<section class="similar"><h2>${a.
similar}</h2><ol class="short">${t.hits.map(Eo)}</ol></section>`:c;async function Ns(t,e){let n=t.currentTarget,o=n.querySelector("pre");n.open&&!o.textContent&&(o.textContent=await Xt(
e).catch(()=>""))}function Co({paper:t,similar:e,trends:n}){let o=(t.concepts??[]).slice(0,yt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text??t.
title}</h1><p class="facts">${gt(t.votes)} ${Rt(t.date)}${t.authors.length?i` · ${qt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${He(t)}${Oe(t)}</p>
      <details @toggle=${s=>Ns(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Bt(s.currentTarget.previousElementSibling.textContent,
s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${k({day:s},I(s))}</li>`)}</ul></section>
      ${n?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${n.map((s,r)=>i`<li>${pt(o[r])}${qe(Nt(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${qs(e)}</aside></article>`}var Bs=3,Mo=t=>t.sections[0]?.bullets[0]??"",Do=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(I(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${We(t)}
  <ol class="hits">${t.papers.map(e=>Ie(e,{body:Mo(e)}))}</ol>`,Ps=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${k({paper:t.id},t.title_text??t.title)}</h3><p class="facts">${gt(
t.votes)} ${t.authors.length?qt(t,e?1:3):c}</p>${(e?[Mo(t)]:t.sections.flatMap(n=>n.bullets).slice(0,Bs)).map(n=>i`<p class="snippet" lang="ko">${n}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,yt).map(pt)}</p>`:c}</li>`,Hs=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,j).map((n,o)=>i`<li>${k({concept:n.other},_==="ko"?n.other:n.text,{lang:_})}<small>${a.risingNote(D(n.recent),D(n.papers))}</small>${e?.[o]?qe(Nt(e[o].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Ro({digest:t,days:e,rising:n,trends:o,fresh:s},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${Es.map(l=>i`<button type="button" @click=${()=>x({...F,q:l})}>${l}</button>`)}</div></div>
  ${mo(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(ft(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${We(t)}</div>${vo(
e,t.date)}</section>
    ${Hs(n,o)}<ol class="cards">${t.papers.map(Ps)}</ol>`:c}`}function qo({concept:t,counted:e,newest:n,voted:o}){let s=t.words,r=e.trend,l=Math.max(...r.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Eo)}</ol>`;return i`<div class="concept"><p class="kind">${a.concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(e.total)} · ${k({q:s},a.searchAll)} · ${k(
{compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(p=>i`<div class="bar" title=${a.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${r[0]?.month}</span><span>${r.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${k({concept:p.
text},p.text)}<small>${a.whySpelling(p.why)} · ${a.evidence(p.evidence)} · ${a.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${k({author:p.value},p.value)} <small>${a.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${h(n)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${h(o)}</section></div></div>`}
var No=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Os=20,Po=100,Is=30,Vs=150,V=document.getElementById("main"),Qe=null,xt=null,g={kind:""},q=null,Xe=!1,ht=new Map,Ho=()=>["paper","day","concept","compare"].find(t=>f().get(t))??
(E().size?"answer":"start");async function Bo(t,e){if(!t.length)return null;let n=t.slice(0,j).map(o=>o.text);return ve(n,e).catch(()=>null)}var Us={async start(t){let[e,n]=await Promise.
all([bn(t),xn(t).catch(()=>null)]),[o,s]=await Promise.all([e.length?be(e.at(-1).date,t):null,Bo(n?.concepts??[],t)]);return{days:e,rising:n,digest:o,trends:s}},async paper(t){let e=f().
get("paper"),[n,o]=await Promise.all([gn(e,t),vn(e,t).catch(()=>null)]);return{paper:n,similar:o,trends:await Bo((n.concepts??[]).slice(0,yt),t)}},async day(t){return{digest:await be(
f().get("day"),t)}},async concept(t){let e=f().get("concept"),n=h=>M(new URLSearchParams({q:e,...h}),t),[o,s,r,l]=await Promise.all([kn(e,t),n({limit:0,facets:1,trend:1,facet_limit:8}),
n({limit:6,sort:"date"}),n({limit:6,sort:"votes"})]);return{concept:o,counted:s,newest:r,voted:l}},async compare(t){return{trends:await ve(f().getAll("compare").slice(0,j),t)}},async answer(t,e){
let n=E();Lt()||n.set("concepts","1"),n.set("limit",String(Math.min(Po,Math.max(Os,e))));let o=M(n,t);Ce(o.catch(()=>{}));let s=await o;for(;s.next&&s.hits.length<e;)await Oo(s,n,t);
return uo(s),ao(),{answer:s}}},Fs={async start(t,e){t.fresh=await ho(e)},async answer({answer:t},e){let n=Lt()?t.hits.filter(r=>!r.concepts).slice(0,Po):[];if(!n.length)return;await Yt(
e);let o=n.map(r=>r.id),s=await yn(o,e);for(let r of n)r.concepts??=s.get(r.id)?.slice(0,yt)}};async function Ws(t,e){try{await Fs[t.kind]?.(t,e)}catch{return}t===g&&!e.aborted&&N()}
async function Oo(t,e,n){e.set("cursor",t.next);let o=await M(e,n);t.hits.push(...o.hits),t.next=o.next}async function Ks(){if(xt)return;let{answer:t}=g,e=E();e.set("concepts","1"),
xt=new AbortController,N();try{await Oo(t,e,xt.signal),q=null}catch(n){n.name!=="AbortError"&&(q=n)}xt=null,g.answer===t&&N()}var js={start:()=>Ro(g,{changed:N}),paper:()=>Co(g),day:()=>Do(
g),concept:()=>qo(g),compare:()=>yo(g.trends),answer:()=>Lo(g,{changed:N,more:Ks,isAdding:!!xt})};function zs(){return g.kind==="paper"?g.paper.title_text??g.paper.title:g.kind==="\
day"?a.dayHeading(I(g.digest.date)):g.kind==="concept"?g.concept.words:g.kind==="compare"?a.compare:g.kind==="answer"?W()??(f().get("q")||a.all):""}function Qs(){if(!navigator.onLine)
return a.offline;if(!q.status)return a.failed;if(q.status!==404)return a.problem(q);let t=f();return t.get("day")?a.missingDay(t.get("day")):t.get("concept")?a.missingConcept(t.get(
"concept")):a.missing}var Xs=()=>i`<div class="error" role="alert"><p>${Qs()}</p>${q.status===404?k({},a.home):i`<button type="button" @click=${()=>de()}>${a.retry}</button>`}</div>`;
function N(){document.documentElement.lang=_;for(let o of document.querySelectorAll("[data-text]"))o.textContent=a[o.dataset.text];for(let o of document.querySelectorAll("[data-lab\
el]"))o.setAttribute("aria-label",a[o.dataset.label]);y.placeholder=a.box,Ye.textContent=a.other,Ye.lang=_==="ko"?"en":"ko",Ge.setAttribute("aria-label",a.themes[Ve()]),Ge.title=a.
themes[Ve()];let t=g.kind!==""&&(!q||g.kind===Ho()),e=q&&!t;$t(i`${q?Xs():c}${e?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:g.kind?js[g.kind]():Xe?No():c}`,V),so(V);let n=e?
"":zs();document.title=n?`${n} – papersearch`:"papersearch",document.getElementById("feed").href=g.kind==="answer"?ze():"v1/feed.atom"}function Ze(){let t=document.activeElement?.
closest?.("[data-id]")?.getAttribute("data-id")??null;Tn({y:scrollY,focus:t,hits:g.answer?.hits.length??0})}function Io(){ht.delete(Et()),ht.set(Et(),{shown:g,numbers:Xn()}),ht.size>
Is&&ht.delete(ht.keys().next().value)}function Ys(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&V.querySelector(`[data-id="${CSS.escape(e.focus)}\
"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),V.querySelector("h1")?.focus({preventScroll:!0}))}async function de(t="go"){Qe?.abort(),xt?.abort(),Me();
let e=new AbortController;Qe=e;let n=t==="back"||t==="load"?_n():null;(document.activeElement!==y||t==="back")&&(y.value=f().get("q")??"");let o=t==="back"?ht.get(Et()):null,s,r=null;
if(o)s=o.shown,Object.assign($,o.numbers);else{V.setAttribute("aria-busy","true");let l=setTimeout(()=>{Xe=!0,V.classList.add("busy"),g.kind||N()},Vs),h=Ho();try{s={kind:h,...await Us[h](
e.signal,n?.hits??0)}}catch(p){if(p.name==="AbortError")return clearTimeout(l);r=p}if(clearTimeout(l),e!==Qe)return}Xe=!1,q=r,s&&(g=s),V.classList.remove("busy"),V.removeAttribute(
"aria-busy"),N(),s&&(Io(),Ys(t,n),Ws(s,e.signal))}history.scrollRestoration="manual";var ue=0;addEventListener("scroll",()=>{clearTimeout(ue),ue=setTimeout(Ze,100)},{passive:!0});addEventListener(
"click",()=>{clearTimeout(ue),Ze()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Ze()},{capture:!0});addEventListener("moved",t=>{clearTimeout(ue),t.detail==="back"&&
(Y(),y.blur()),de(t.detail)});addEventListener("counted",()=>{N(),g.answer&&ht.has(Et())&&Io()});addEventListener("online",()=>{q&&de()});function Gs(t,e){let n=[...V.querySelectorAll(
".hit :is(h2, h3) a, .card h3 a")],o=n[n.indexOf(document.activeElement)+e];o&&(t.preventDefault(),o.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches(
"input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),Kn();else if(t.key==="?")t.preventDefault(),
Ne();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Gs(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let n=g.kind==="day"&&(t.key==="ArrowLeft"?g.digest.
previous:g.digest.next);n&&Q(`?day=${n}`)}}});document.querySelector(".home").addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),y.value="",Q(""))});
var Ye=document.getElementById("language");Ye.addEventListener("click",()=>{On(),N()});var Ge=document.getElementById("theme");Ge.addEventListener("click",()=>{fo(),N()});document.
getElementById("help-button").addEventListener("click",Ne);y.value=f().get("q")??"";V.replaceChildren();N();de("load");location.search||y.focus({preventScroll:!0});
