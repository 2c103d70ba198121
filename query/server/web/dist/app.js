/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt=globalThis,It=t=>t,tt=mt.trustedTypes,Pt=tt?tt.createPolicy("lit-html",{createHTML:t=>t}):void 0,gt="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,yt="?"+T,_e=`<${yt}\
>`,M=document,z=()=>M.createComment(""),Q=t=>t===null||typeof t!="object"&&typeof t!="function",vt=Array.isArray,Vt=t=>vt(t)||typeof t?.[Symbol.iterator]=="function",ft=`[ 	
\f\r]`,K=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Bt=/-->/g,Rt=/>/g,L=RegExp(`>|${ft}(?:([^\\s"'>=/]+)(${ft}*=${ft}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Dt=/'/g,Ot=/"/g,jt=/^(?:script|style|textarea|title)$/i,At=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=At(1),Ge=At(2),Je=At(3),x=Symbol.for("l\
it-noChange"),u=Symbol.for("lit-nothing"),Ut=new WeakMap,q=M.createTreeWalker(M,129);function Ft(t,e){if(!vt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return Pt!==void 0?Pt.createHTML(e):e}var Wt=(t,e)=>{let s=t.length-1,n=[],o,i=e===2?"<svg>":e===3?"<math>":"",r=K;for(let m=0;m<s;m++){let h=t[m],a,p,f=-1,k=0;for(;k<h.length&&
(r.lastIndex=k,p=r.exec(h),p!==null);)k=r.lastIndex,r===K?p[1]==="!--"?r=Bt:p[1]!==void 0?r=Rt:p[2]!==void 0?(jt.test(p[2])&&(o=RegExp("</"+p[2],"g")),r=L):p[3]!==void 0&&(r=L):r===
L?p[0]===">"?(r=o??K,f=-1):p[1]===void 0?f=-2:(f=r.lastIndex-p[2].length,a=p[1],r=p[3]===void 0?L:p[3]==='"'?Ot:Dt):r===Ot||r===Dt?r=L:r===Bt||r===Rt?r=K:(r=L,o=void 0);let C=r===L&&
t[m+1].startsWith("/>")?" ":"";i+=r===K?h+_e:f>=0?(n.push(a),h.slice(0,f)+gt+h.slice(f)+T+C):h+T+(f===-2?m:C)}return[Ft(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Y=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let i=0,r=0,m=e.length-1,h=this.parts,[a,p]=Wt(e,s);if(this.el=t.createElement(a,n),q.currentNode=this.el.content,s===2||s===3){let f=this.
el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(o=q.nextNode())!==null&&h.length<m;){if(o.nodeType===1){if(o.hasAttributes())for(let f of o.getAttributeNames())if(f.endsWith(
gt)){let k=p[r++],C=o.getAttribute(f).split(T),Z=/([.?@])?(.*)/.exec(k);h.push({type:1,index:i,name:Z[2],strings:C,ctor:Z[1]==="."?st:Z[1]==="?"?nt:Z[1]==="@"?ot:I}),o.removeAttribute(
f)}else f.startsWith(T)&&(h.push({type:6,index:i}),o.removeAttribute(f));if(jt.test(o.tagName)){let f=o.textContent.split(T),k=f.length-1;if(k>0){o.textContent=tt?tt.emptyScript:"";
for(let C=0;C<k;C++)o.append(f[C],z()),q.nextNode(),h.push({type:2,index:++i});o.append(f[k],z())}}}else if(o.nodeType===8)if(o.data===yt)h.push({type:2,index:i});else{let f=-1;for(;(f=
o.data.indexOf(T,f+1))!==-1;)h.push({type:7,index:i}),f+=T.length-1}i++}}static createElement(e,s){let n=M.createElement("template");return n.innerHTML=e,n}};function H(t,e,s=t,n){
if(e===x)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=Q(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,s,n)),n!==void 0?
(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=H(t,o._$AS(t,e.values),o,n)),e}var et=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??M).importNode(s,!0);q.currentNode=o;let i=q.nextNode(),r=0,m=0,h=n[0];
for(;h!==void 0;){if(r===h.index){let a;h.type===2?a=new D(i,i.nextSibling,this,e):h.type===1?a=new h.ctor(i,h.name,h.strings,this,e):h.type===6&&(a=new it(i,this,e)),this._$AV.push(
a),h=n[++m]}r!==h?.index&&(i=q.nextNode(),r++)}return q.currentNode=M,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n.
_$AI(e[s])),s++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){
return this._$AB}_$AI(e,s=this){e=H(this,e,s),Q(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.
nodeType!==void 0?this.T(e):Vt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
u&&Q(this._$AH)?this._$AA.nextSibling.data=e:this.T(M.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Y.createElement(
Ft(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new et(o,this),r=i.u(this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(e){let s=Ut.get(e.strings);return s===
void 0&&Ut.set(e.strings,s=new Y(e)),s}k(e){vt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of e)o===s.length?s.push(n=new t(this.O(z()),this.O(z()),this,
this.options)):n=s[o],n._$AI(i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=It(e).
nextSibling;It(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,i){
this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=
n):this._$AH=u}_$AI(e,s=this,n,o){let i=this.strings,r=!1;if(i===void 0)e=H(this,e,s,0),r=!Q(e)||e!==this._$AH&&e!==x,r&&(this._$AH=e);else{let m=e,h,a;for(e=i[0],h=0;h<i.length-1;h++)
a=H(this,m[n+h],s,h),a===x&&(a=this._$AH[h]),r||=!Q(a)||a!==this._$AH[h],a===u?e=u:e!==u&&(e+=(a??"")+i[h+1]),this._$AH[h]=a}r&&!o&&this.j(e)}j(e){e===u?this.element.removeAttribute(
this.name):this.element.setAttribute(this.name,e??"")}},st=class extends I{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},nt=class extends I{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ot=class extends I{constructor(e,s,n,o,i){super(e,s,n,o,i),this.type=5}_$AI(e,s=this){if((e=
H(this,e,s,0)??u)===x)return;let n=this._$AH,o=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||o);o&&this.element.removeEventListener(this.
name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.
handleEvent(e)}},it=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}},Kt={M:gt,P:T,
A:yt,C:1,L:Wt,R:et,D:Vt,V:H,I:D,H:I,N:nt,U:ot,B:st,F:it},be=mt.litHtmlPolyfillSupport;be?.(Y,D),(mt.litHtmlVersions??=[]).push("3.3.3");var _t=(t,e,s)=>{let n=s?.renderBefore??e,o=n.
_$litPart$;if(o===void 0){let i=s?.renderBefore??null;n._$litPart$=o=new D(e.insertBefore(z(),i),i,void 0,s??{})}return o._$AI(t),o};var b=location.search,w=!!history.state?.typing,O=null,we=["q","author","section","month","votes","from","to","min_votes","sort","exact","without"],y=()=>new URLSearchParams(b),zt=()=>w;
function U(t){try{history[t]({typing:w},"",b||"/")}catch{}}var bt=()=>dispatchEvent(new Event("moved"));function Qt(t){let e=y();for(let[s,n]of Object.entries(t)){e.delete(s);for(let o of[
n].flat())o&&e.append(s,o)}return e.size?`?${e}`:""}function Yt(){if(!O)return;let t=[b,w];[b,w]=O,O=null,U("replaceState");let e=b===t[0];[b,w]=t,U(e?"replaceState":"pushState")}function g(t){
let e=Qt(t);"q"in t&&(w=!1,O&&(b=e)),Yt(),e!==b?(b=e,U("pushState")):U("replaceState"),bt()}function Gt(t){O??=[b,w],b=Qt(t),w=!0,U("replaceState"),bt()}function wt(t){Yt(),b=t,w=!1,
U("pushState"),bt()}addEventListener("popstate",()=>{b=location.search,w=!!history.state?.typing,O=null});function N(){let t=new URLSearchParams;for(let[e,s]of y())we.includes(e)&&
t.append(e,s);return w&&t.get("q")&&t.set("typing","1"),t}function V(){let t=[...N().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?y().get("author"):null}async function A(t,e){let s=await fetch(t,{signal:e,headers:{Accept:"application/json"}}),n=await s.json();if(!s.ok)throw Object.assign(new Error(n.detail??n.title),{status:s.status});
return n}var xe=8,Zt=1e3,ke=10,Te=250,Ee=120,d={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},te=null,kt=null,Jt=0,Xt=null,rt=()=>dispatchEvent(new Event(
"counted")),Se=t=>new Promise(e=>{setTimeout(e,t)}),xt=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),B=(t,e)=>t===e||xt(t)===xt(e)&&xt(t)!=="",P=t=>d.most[t]??
xe,Tt=t=>`author:="${t.replace(/["“”„＂]/g," ")}"`;function ee(){let t=N(),e=V();return e&&(t.delete("author"),t.set("q",Tt(e))),t.delete("sort"),t.set("limit","0"),t}function se(){
let t=ee();return t.set("facets","1"),t.set("facet_limit",String(Math.min(Zt,Math.max(P("author"),P("section"))+2))),t}async function Ce(t,e){let s=ee(),n=["author","section","vote\
s"].flatMap(o=>s.getAll(o).filter(i=>!t[o].some(r=>B(r.value,i))).map(i=>[o,i]));return new Map(await Promise.all(n.slice(0,ke).map(async([o,i])=>{let r=new URLSearchParams(s);return r.
set(o,i),o==="votes"&&r.delete("min_votes"),[`${o} ${i}`,(await A(`/v1/search?${r}`,e)).total]})))}async function Ne(t){zt()&&await Se(Te),t.throwIfAborted();let e=se();e.set("tren\
d","1");let[{facets:s,trend:n}]=await Promise.all([A(`/v1/search?${e}`,t),d.sought.trim()?oe(t):null]);return{facets:s,trend:n,alone:await Ce(s,t)}}async function Et(t){let e=y().get(
"q");Xt!==e&&Object.assign(d,{most:{},sought:"",found:null}),Xt=e,St();let{signal:s}=te=new AbortController;d.isOld=!0;let n;try{n={...await Ne(s),failed:!1}}catch{n={failed:!0}}await t,
!s.aborted&&(Object.assign(d,n,{isOld:!1}),rt())}function St(){te?.abort(),kt?.abort()}function Ct(){Et(),rt()}function ne(t){d.most[t]=Math.min(Zt,P(t)*4),Ct()}async function oe(t){
let e=se();e.set("facet_values",d.sought.normalize("NFC"));let{facets:s}=await A(`/v1/search?${e}`,t);d.found=s.author}function ie(t){if(clearTimeout(Jt),kt?.abort(),d.sought=t,!t.
trim())return d.found=null,rt();let e=kt=new AbortController;Jt=setTimeout(async()=>{try{await oe(e.signal),rt()}catch{}},Ee)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var R={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},re=t=>(...e)=>({_$litDirective$:t,values:e}),at=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:rs}=Kt;var ae=t=>t.strings===void 0;var Le={},le=(t,e=Le)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ce=re(class extends at{constructor(t){if(super(t),t.type!==R.PROPERTY&&t.type!==R.ATTRIBUTE&&t.type!==R.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on\
 child or event bindings");if(!ae(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===x||e===u)return e;let s=t.element,n=t.
name;if(t.type===R.PROPERTY){if(e===s[n])return x}else if(t.type===R.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return x}else if(t.type===R.ATTRIBUTE&&s.getAttribute(n)===e+"")return x;
return le(t),e}});var ue={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",newest:"\
최신 요약",total:(t,e,s)=>`논문 ${t.toLocaleString("ko")}편${e?` (일부 낱말만 있는 ${e.toLocaleString("ko")}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",
sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"추천 수",months:"월별",from:"시작 월",to:"끝 월",more:"더 보기",
why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`‘${t}’이(가) 있는 논문은 없습니다.`,repaired:(t,e)=>`‘${t}’\
 대신 ‘${e}’(으)로 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${t.toLocaleString("ko")}편`,clear:"모두 지우기",failed:"\
서버가 답하지 않습니다.",retry:"다시 시도",day:"그날의 요약",back:"검색으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든",missing:"\
그런 논문이 없습니다.",untitled:"요약",unknownVotes:"알 수 없음",like:"비슷한 논문 보기",notes:"이렇게 읽었습니다",coauthors:"함께 쓴 저자",filters:"\
필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"\
다른 표기도 함께"},en:{other:"한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",newest:"Newest digest",total:(t,e,s)=>`${t.
toLocaleString("en")} paper${t===1?"":"s"}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Releva\
nce",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"By month",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Si\
milar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did you mean",without:t=>`\
Without ${t}:`,papers:t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,clear:"Clear all",failed:"The server does not answer.",retry:"Try again",day:"Digest of the day",back:"Bac\
k to the search",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All",missing:"There is no such paper.",untitled:"Summary",unknownVotes:"unknown",like:"Show similar\
 papers",notes:"Read as",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also\
 searched",exactly:"only as typed",widely:"other spellings, too"}},E=localStorage.getItem("language")??(navigator.language.startsWith("ko")?"ko":"en"),l=ue[E];function he(){E=E==="\
ko"?"en":"ko",localStorage.setItem("language",E),l=ue[E]}var pe=t=>t.toLocaleString(E);var G=null,lt={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Nt=t=>t==="unknown"?l.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ut=t=>y().getAll(
t);function qe(t,e){let s=ut(t),n=s.filter(i=>!B(i,e)),o=n.length<s.length?n:[...s,e];g({[t]:o,...t==="votes"?{min_votes:""}:{}})}function Me(t,e,s){let n=e.slice(0,P(t)),o=s.filter(
i=>!n.some(r=>B(r.value,i)));return[...n,...o.map(i=>d.facets[t].find(r=>B(r.value,i))??{value:i,papers:d.alone.get(`${t} ${i}`)})]}function He(t,e,s,n){let o=s.some(i=>B(i,t.value));
return c`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?u:pe(t.papers)}</small></button></li>`}function ct(t,e,s,{
text:n=m=>m,press:o=m=>qe(t,m),above:i=u,chosen:r=ut(t)}={}){let m=Me(t,s,r);return!m.length&&i===u?u:c`<section aria-label=${e}><h2>${e}</h2>${i}<ul>${m.map(h=>He(h,n(h.value),r,()=>o(
h.value)))}</ul>
    ${s.length>P(t)?c`<button class="values" type="button" aria-label=${`${e}: ${l.more}`} @click=${()=>ne(t)}>${l.more}</button>`:u}</section>`}function Ie(){let t=V(),e=(d.found??
d.facets.author).filter(i=>!t||!B(i.value,t)),n=d.sought||d.facets.author.length>P("author")||d.most.author?c`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${l.
seek} aria-label=${l.seek} .value=${ce(d.sought)} @input=${i=>ie(i.target.value)}>
    ${d.found&&!e.length?c`<p class="facts" role="status">${l.seekNone}</p>`:u}`:u,o=i=>g({q:Tt(t),author:i});return t?ct("author",l.coauthors,e,{press:o,above:n,chosen:[]}):ct("au\
thor",l.authors,e,{above:n})}var Pe=(t,e)=>t.slice(0,e.length)===e.slice(0,7),de=(t,e,s,n)=>c`<select aria-label=${t} @change=${o=>n(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${s.map(({month:o})=>c`<option value=${o} ?selected=${o===e?.slice(0,7)}>${o}</option>`)}</select>`;function Be(){if(!d.trend?.length)return u;let t=new Map(d.facets.month.map(a=>[
a.value,a.papers])),e=d.trend.map(a=>({month:a.month,papers:t.get(a.month)??0,all:a.all})),s=a=>a.all?a.papers/a.all:0,n=Math.max(...e.map(s))||1,{from:o,to:i}=Object.fromEntries(y()),
r=ut("month"),m=a=>(o||i||r.length)&&(!o||a>=o.slice(0,7))&&(!i||a.slice(0,i.length)<=i.slice(0,7))&&(!r.length||r.some(p=>Pe(a,p))),h=(a,p)=>g({from:a<p?a:p,to:a<p?p:a,month:""});
return c`<section aria-labelledby="months"><h2 id="months">${l.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${a=>{let p=a.target.closest("button")?.
dataset.month;G&&p&&p!==G&&h(G,p),G=null}}>${e.map(a=>c`<button type="button" data-month=${a.month} title=${l.month(a.month,a.papers,a.all)} aria-label=${l.month(a.month,a.papers,a.
all)} aria-pressed=${m(a.month)?"true":"false"}
    @pointerdown=${p=>{G=a.month,p.target.releasePointerCapture?.(p.pointerId)}}
    @click=${()=>o===a.month&&i===a.month?g({from:"",to:""}):h(a.month,a.month)}><i class=${a.papers?"some":""} data-height=${Math.round(s(a)/n*100)}></i></button>`)}</div>
    <div class="months">${de(l.from,o,e,a=>g({from:a,month:"",...a&&i&&a>i?{to:""}:{}}))}
    ${de(l.to,i,e,a=>g({to:a,month:"",...a&&o&&a<o.slice(0,7)?{from:""}:{}}))}</div></section>`}var Re={from:t=>`${t} –`,to:t=>`– ${t}`,min_votes:t=>`▲ ${t}+`,votes:t=>t==="u\
nknown"?`${l.voted}: ${Nt(t)}`:Nt(t)};function $e(){let t=[...y()].filter(([e,s])=>e in lt&&s);return t.length?c`<div class="chips">${t.map(([e,s])=>{let n=Re[e]?.(s)??s;return c`<button type="button" aria-label=${`${l.
remove}: ${n}`} @click=${()=>g({[e]:ut(e).filter(o=>o!==s)})}>${n} ×</button>`})}
    <button type="button" @click=${()=>g(lt)}>${l.clear}</button></div>`:u}function fe(){let t=d.failed?c`<p class="facts" role="alert">${l.uncounted} <button type="button" @click=${Ct}>${l.
retry}</button></p>`:u,e=d.facets&&!d.failed;return c`<aside tabindex="-1" aria-label=${l.filters} aria-busy=${d.isOld?"true":u} class=${d.isOld?"busy":""}>${t}
    ${e?c`${Be()}${Ie()}${ct("votes",l.voted,d.facets.votes,{text:Nt})}${ct("section",l.sections,d.facets.section)}`:u}</aside>`}var De=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Oe=60,Ue=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,
$=document.getElementById("q"),S=document.getElementById("main"),j=document.getElementById("suggestions"),qt=document.getElementById("language"),J=0,Lt=null,v={hits:[]},ht=new Map,
pt=!1,_=-1,Mt=null,ye=0,me=t=>t.map(e=>e.match?c`<mark>${e.text}</mark>`:e.text),X=(t,e,s={})=>c`<a href=${"/?"+new URLSearchParams(t)} lang=${s.lang??u} @click=${n=>{n.metaKey||n.
ctrlKey||n.shiftKey||(n.preventDefault(),pt=!0,wt(n.currentTarget.getAttribute("href").slice(1)))}}>${e}</a>`;function dt(t,e=4){let s=[...new Set([...t.matched_authors??[],...t.authors])],
n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"",o=[X({day:t.date},t.date),t.votes===null?null:`▲${t.votes}`,s.length?[s.slice(0,e).map((i,r)=>c`${r?", ":""}${X({author:i},i)}`),
n]:null,/^https?:\/\//.test(t.url)?c`<a href=${t.url} rel="noopener noreferrer">arXiv</a>`:null].filter(i=>i!==null);return c`<div class="facts">${o.map((i,r)=>c`${r?" · ":""}${i}`)}</div>`}
function ge(t){let e=ht.get(t.id),s=async()=>{if(!ht.delete(t.id)){let n=N();n.set("explain","1"),n.set("limit","1"),n.set("offset",String(t.rank-1));try{let o=await A(`/v1/search?${n}`);
ht.set(t.id,o.hits.find(i=>i.id===t.id)?.score_parts??[])}catch{return}}W()};return c`<li data-id=${t.id}><h2 lang="en">${X({paper:t.id},me(t.title_marked))}</h2>${dt(t)}
    <p class="snippet" lang="ko">${me(t.snippet)}</p>
    ${y().get("q")?c`<div class="facts"><button type="button" aria-expanded=${e?"true":"false"} @click=${s}>${l.why}</button></div>`:u}
    ${e?c`<table class="why"><tbody>${e.map(n=>c`<tr><td>${n.score.toFixed(2)}</td><td>${n.what}</td></tr>`)}</tbody></table>`:u}</li>`}function Ve(t){let e=t.notes.filter(o=>o.code===
"word-not-found").map(o=>new TextDecoder().decode(new TextEncoder().encode(t.query).slice(...o.span))),s=t.notes.filter(o=>o.code!=="word-not-found"&&o.code!=="repaired"),n=t.repaired?.
words??[];return!e.length&&!t.suggestions.length&&!s.length&&!n.length?u:c`<div class="help">${n.map(o=>c`<p>${l.repaired(o.from,o.to)}</p>`)}${n.length?c`<p><button type="button" @click=${()=>g(
{exact:"1"})}>${l.exactly}</button></p>`:u}${e.map(o=>c`<p>${l.unknown(o)}</p>`)}${s.map(o=>c`<p class="facts">${l.notes}: ${o.message}</p>`)}
    ${t.suggestions.map(o=>c`<p>${o.kind==="spelling"?l.mean:l.without(o.what)} <button type="button" @click=${()=>{$.value=o.query,g({...lt,q:o.query})}}>${o.query}</button> ${l.papers(
o.total)}</p>`)}</div>`}function je(t){let e=y();if(e.get("exact"))return c`<p class="facts"><button type="button" @click=${()=>g({exact:""})}>${l.widely}</button></p>`;let s=e.getAll(
"without");return!t.also?.length&&!s.length?u:c`<p class="facts also">${t.also.length?`${l.also}: `:u}${t.also.map(n=>c`<button type="button" aria-label=${`${l.remove}: ${n}`} @click=${()=>g(
{without:[...s,n]})}>${n} ×</button> `)}
    ${s.length?c`<button type="button" @click=${()=>g({without:""})}>${l.widely}</button>`:c`<button type="button" @click=${()=>g({exact:"1"})}>${l.exactly}</button>`}</p>`}function Fe(t){
let e=t.filter(s=>s.partial);return c`<ol class="hits">${t.filter(s=>!s.partial).map(ge)}</ol>${e.length?c`<p class="some" id="some">${l.some}</p><ol class="hits" aria-labelledby="some">${e.
map(ge)}</ol>`:u}`}function We(t){let e=V(),s=e?c`<h1 class="author">${e}</h1>`:c`<h1 class="hidden">${y().get("q")||l.all}</h1>`;return c`${s}${e?u:$e()}<div class="line"><span role="status">${t.
total+t.total_partial?l.total(t.total,t.total_partial,t.took_ms<10?t.took_ms.toFixed(1):Math.round(t.took_ms)):l.nothing}</span>
    <label>${l.sort} <select @change=${n=>g({sort:n.target.value})}>${["relevance","date","votes"].map(n=>c`<option value=${n} ?selected=${n===t.sort}>${l[n]}</option>`)}</select></label>
    <button class="filters" type="button" @click=${()=>{let n=S.querySelector("aside");n.scrollIntoView(),n.focus({preventScroll:!0})}}>${l.filters} ↓</button></div>
    <div class="columns"><div>${je(t)}${Ve(t)}${Fe(t.hits)}${t.next?c`<button class="more" type="button" @click=${Ke}>${l.more}</button>`:u}</div>
    ${fe()}</div>`}async function Ke(){let t=N(),{answer:e}=v;t.set("cursor",e.next);try{let s=await A(`/v1/search?${t}`);e.hits.push(...s.hits),e.next=s.next}catch{return}W()}function ze({
paper:t,similar:e}){return c`<article class="paper"><h1 lang="en">${t.title}</h1>${dt(t,100)}
    ${t.sections.map(s=>c`<section><h2 lang="en">${s.name||l.untitled}</h2><ul lang="ko">${s.bullets.map(n=>c`<li>${n}</li>`)}</ul></section>`)}
    <section><h2>${l.similar}</h2><ol class="hits">${e.hits.map(s=>c`<li><h3 lang="en">${X({paper:s.id},s.title)}</h3>${dt(s)}</li>`)}</ol></section></article>`}var ve=(t,e=c`<h1>${t.
date}</h1>`)=>c`<div class="line">${e}<span role="status">${l.papers(t.total)}</span></div>
  <ol class="hits">${t.papers.map(s=>c`<li><h2 lang="en">${X({paper:s.id},s.title)}</h2>${dt(s)}<p class="snippet" lang="ko">${s.sections[0]?.bullets[0]??""}</p></li>`)}</ol>`,Qe=t=>c`<div class="start"><h1>${l.
title}</h1><p>${l.about}</p><div class="examples">${De.map(e=>c`<button type="button" @click=${()=>{$.value=e,g({q:e})}}>${e}</button>`)}</div></div>
  ${t?ve(t,c`<h2>${l.newest}, ${t.date}</h2>`):u}`;function W(){document.documentElement.lang=E,qt.textContent=l.other,qt.lang=E==="ko"?"en":"ko";let t=u;v.error?t=c`<p class="error" role="alert">${v.
error.status===404?l.missing:v.error.status?v.error.message:l.failed}</p><button class="more" type="button" @click=${()=>$t()}>${l.retry}</button>`:v.paper?t=ze(v):v.digest&&!v.start?
t=ve(v.digest):v.start?t=Qe(v.digest):v.answer&&(t=We(v.answer)),_t(t,S);for(let e of S.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;document.title=v.paper?
v.paper.title:y().get("q")?`${y().get("q")} – papersearch`:"papersearch"}async function $t(){let t=y();Lt?.abort(),St();let e=Lt=new AbortController;document.activeElement!==$&&($.
value=t.get("q")??""),S.setAttribute("aria-busy","true"),S.classList.add("busy");let s;try{if(t.get("paper")){let n=encodeURIComponent(t.get("paper")),[o,i]=await Promise.all([A(`/\
v1/papers/${n}`,e.signal),A(`/v1/papers/${n}/similar?limit=5`,e.signal)]);s={paper:o,similar:i}}else if(t.get("day"))s={digest:await A(`/v1/digests/${encodeURIComponent(t.get("day"))}`,
e.signal)};else if(N().size){let n=A(`/v1/search?${N()}`,e.signal);Et(n.catch(()=>{})),s={answer:await n},ht=new Map}else{let n=await A("/v1/index",e.signal);s={start:!0,digest:n.newest?
await A(`/v1/digests/${n.newest}`,e.signal):null}}}catch(n){if(n.name==="AbortError")return;s={error:n}}e===Lt&&(v=s,S.classList.remove("busy"),S.removeAttribute("aria-busy"),W(),pt&&
scrollTo(0,0),pt=!1)}addEventListener("moved",$t);addEventListener("counted",W);async function Ye(){if(_>=0)return;let t=$.value;if(!t.trim())return F();Mt?.abort();let e=Mt=new AbortController;
try{let s=await A(`/v1/suggest?limit=6&q=${encodeURIComponent(t.normalize("NFC"))}`,e.signal);if(t!==$.value||document.activeElement!==$||_>=0)return;let n=s.concepts.slice(0,3),i=[
...s.words.filter(r=>r.query!==t&&!n.some(m=>m.query===r.query)).map(r=>({text:r.query,note:l.papers(r.papers),change:{q:r.query,paper:"",day:""}})),...n.map(r=>({text:r.query,note:r.
other,change:{q:r.query,paper:"",day:""}})),...s.authors.slice(0,3).map(r=>({text:r,note:l.authors,change:{q:"",author:r,paper:"",day:""}})),...s.titles.slice(0,2).map(r=>({text:r.
title,note:"",change:{paper:r.id}}))];j.options=i,Ht()}catch(s){s.name!=="AbortError"&&F()}}function Ht(){let t=j.options??[];j.hidden=!t.length,$.setAttribute("aria-expanded",String(
!!t.length)),_>=0?$.setAttribute("aria-activedescendant",`s${_}`):$.removeAttribute("aria-activedescendant"),_t(t.map((e,s)=>c`<div role="option" id=${`s${s}`} aria-selected=${s===
_} @pointerdown=${n=>{n.preventDefault(),Ae(e)}}><span>${e.text}</span><small>${e.note}</small></div>`),j)}function F(){Mt?.abort(),j.options=[],_=-1,Ht()}function Ae(t){clearTimeout(
J),t.change.q!==void 0&&($.value=t.change.q),F(),g(t.change)}$.addEventListener("input",()=>{clearTimeout(J),_=-1,J=setTimeout(()=>{Ye();let t=$.value.normalize("NFC").replace(Ue,"").
trim();t!==(y().get("q")??"")&&Gt({q:t,paper:"",day:"",without:""})},Oe)});$.addEventListener("compositionend",()=>{ye=performance.now(),$.dispatchEvent(new InputEvent("input"))});
$.addEventListener("blur",F);$.addEventListener("keydown",t=>{if(t.isComposing||t.keyCode===229)return;let e=j.options??[];if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!e.length)return;
t.preventDefault(),_=(_+(t.key==="ArrowDown"?2:e.length+1))%(e.length+1)-1,_<-1&&(_=e.length-1),Ht()}else t.key==="Escape"?(e.length?F():$.value="",t.preventDefault()):t.key==="Ent\
er"&&_>=0&&e[_]&&(t.preventDefault(),Ae(e[_]))});document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),performance.now()-ye<20)return;clearTimeout(J),F();
let e=$.value.normalize("NFC").trim();g({q:e,paper:"",day:"",...e===y().get("q")?{}:{without:""}}),S.focus({preventScroll:!0})});document.addEventListener("keydown",t=>{let e=t.target.
matches("input, select, textarea");if(t.key==="/"&&!e&&!t.metaKey&&!t.ctrlKey)t.preventDefault(),$.focus(),$.select();else if((t.key==="ArrowDown"||t.key==="ArrowUp")&&!e&&v.answer){
let s=[...S.querySelectorAll(".hits h2 a")],n=s.indexOf(document.activeElement),o=s[n+(t.key==="ArrowDown"?1:-1)];o&&(t.preventDefault(),o.focus())}});document.querySelector(".home").
addEventListener("click",t=>{t.metaKey||t.ctrlKey||(t.preventDefault(),$.value="",pt=!0,wt(""))});qt.addEventListener("click",()=>{he(),W()});addEventListener("popstate",()=>{clearTimeout(
J),$.blur(),$t()});$.value=y().get("q")??"";W();$t();location.search||$.focus();
