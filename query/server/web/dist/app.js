/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt=globalThis,Mt=t=>t,tt=mt.trustedTypes,Ht=tt?tt.createPolicy("lit-html",{createHTML:t=>t}):void 0,gt="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,vt="?"+T,Ae=`<${vt}\
>`,M=document,z=()=>M.createComment(""),Q=t=>t===null||typeof t!="object"&&typeof t!="function",yt=Array.isArray,Ot=t=>yt(t)||typeof t?.[Symbol.iterator]=="function",ft=`[ 	
\f\r]`,K=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pt=/-->/g,Bt=/>/g,L=RegExp(`>|${ft}(?:([^\\s"'>=/]+)(${ft}*=${ft}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),It=/'/g,Rt=/"/g,Ut=/^(?:script|style|textarea|title)$/i,At=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=At(1),Ye=At(2),Ge=At(3),x=Symbol.for("l\
it-noChange"),u=Symbol.for("lit-nothing"),Dt=new WeakMap,q=M.createTreeWalker(M,129);function Vt(t,e){if(!yt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return Ht!==void 0?Ht.createHTML(e):e}var jt=(t,e)=>{let s=t.length-1,n=[],o,i=e===2?"<svg>":e===3?"<math>":"",r=K;for(let m=0;m<s;m++){let h=t[m],a,p,f=-1,k=0;for(;k<h.length&&
(r.lastIndex=k,p=r.exec(h),p!==null);)k=r.lastIndex,r===K?p[1]==="!--"?r=Pt:p[1]!==void 0?r=Bt:p[2]!==void 0?(Ut.test(p[2])&&(o=RegExp("</"+p[2],"g")),r=L):p[3]!==void 0&&(r=L):r===
L?p[0]===">"?(r=o??K,f=-1):p[1]===void 0?f=-2:(f=r.lastIndex-p[2].length,a=p[1],r=p[3]===void 0?L:p[3]==='"'?Rt:It):r===Rt||r===It?r=L:r===Pt||r===Bt?r=K:(r=L,o=void 0);let S=r===L&&
t[m+1].startsWith("/>")?" ":"";i+=r===K?h+Ae:f>=0?(n.push(a),h.slice(0,f)+gt+h.slice(f)+T+S):h+T+(f===-2?m:S)}return[Vt(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Y=class t{constructor({
strings:e,_$litType$:s},n){let o;this.parts=[];let i=0,r=0,m=e.length-1,h=this.parts,[a,p]=jt(e,s);if(this.el=t.createElement(a,n),q.currentNode=this.el.content,s===2||s===3){let f=this.
el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(o=q.nextNode())!==null&&h.length<m;){if(o.nodeType===1){if(o.hasAttributes())for(let f of o.getAttributeNames())if(f.endsWith(
gt)){let k=p[r++],S=o.getAttribute(f).split(T),Z=/([.?@])?(.*)/.exec(k);h.push({type:1,index:i,name:Z[2],strings:S,ctor:Z[1]==="."?st:Z[1]==="?"?nt:Z[1]==="@"?ot:P}),o.removeAttribute(
f)}else f.startsWith(T)&&(h.push({type:6,index:i}),o.removeAttribute(f));if(Ut.test(o.tagName)){let f=o.textContent.split(T),k=f.length-1;if(k>0){o.textContent=tt?tt.emptyScript:"";
for(let S=0;S<k;S++)o.append(f[S],z()),q.nextNode(),h.push({type:2,index:++i});o.append(f[k],z())}}}else if(o.nodeType===8)if(o.data===vt)h.push({type:2,index:i});else{let f=-1;for(;(f=
o.data.indexOf(T,f+1))!==-1;)h.push({type:7,index:i}),f+=T.length-1}i++}}static createElement(e,s){let n=M.createElement("template");return n.innerHTML=e,n}};function H(t,e,s=t,n){
if(e===x)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=Q(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,s,n)),n!==void 0?
(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=H(t,o._$AS(t,e.values),o,n)),e}var et=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this.
_$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??M).importNode(s,!0);q.currentNode=o;let i=q.nextNode(),r=0,m=0,h=n[0];
for(;h!==void 0;){if(r===h.index){let a;h.type===2?a=new D(i,i.nextSibling,this,e):h.type===1?a=new h.ctor(i,h.name,h.strings,this,e):h.type===6&&(a=new it(i,this,e)),this._$AV.push(
a),h=n[++m]}r!==h?.index&&(i=q.nextNode(),r++)}return q.currentNode=M,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n.
_$AI(e[s])),s++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=
o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){
return this._$AB}_$AI(e,s=this){e=H(this,e,s),Q(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.
nodeType!==void 0?this.T(e):Ot(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
u&&Q(this._$AH)?this._$AA.nextSibling.data=e:this.T(M.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Y.createElement(
Vt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new et(o,this),r=i.u(this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(e){let s=Dt.get(e.strings);return s===
void 0&&Dt.set(e.strings,s=new Y(e)),s}k(e){yt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of e)o===s.length?s.push(n=new t(this.O(z()),this.O(z()),this,
this.options)):n=s[o],n._$AI(i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Mt(e).
nextSibling;Mt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},P=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,i){
this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=
n):this._$AH=u}_$AI(e,s=this,n,o){let i=this.strings,r=!1;if(i===void 0)e=H(this,e,s,0),r=!Q(e)||e!==this._$AH&&e!==x,r&&(this._$AH=e);else{let m=e,h,a;for(e=i[0],h=0;h<i.length-1;h++)
a=H(this,m[n+h],s,h),a===x&&(a=this._$AH[h]),r||=!Q(a)||a!==this._$AH[h],a===u?e=u:e!==u&&(e+=(a??"")+i[h+1]),this._$AH[h]=a}r&&!o&&this.j(e)}j(e){e===u?this.element.removeAttribute(
this.name):this.element.setAttribute(this.name,e??"")}},st=class extends P{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},nt=class extends P{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ot=class extends P{constructor(e,s,n,o,i){super(e,s,n,o,i),this.type=5}_$AI(e,s=this){if((e=
H(this,e,s,0)??u)===x)return;let n=this._$AH,o=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||o);o&&this.element.removeEventListener(this.
name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.
handleEvent(e)}},it=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}},Ft={M:gt,P:T,
A:vt,C:1,L:jt,R:et,D:Ot,V:H,I:D,H:P,N:nt,U:ot,B:st,F:it},_e=mt.litHtmlPolyfillSupport;_e?.(Y,D),(mt.litHtmlVersions??=[]).push("3.3.3");var _t=(t,e,s)=>{let n=s?.renderBefore??e,o=n.
_$litPart$;if(o===void 0){let i=s?.renderBefore??null;n._$litPart$=o=new D(e.insertBefore(z(),i),i,void 0,s??{})}return o._$AI(t),o};var _=location.search,b=!!history.state?.typing,O=null,be=["q","author","section","month","votes","from","to","min_votes","sort","exact","without"],g=()=>new URLSearchParams(_),Wt=()=>b;
function U(t){try{history[t]({typing:b},"",_||"/")}catch{}}var bt=()=>dispatchEvent(new Event("moved"));function Kt(t){let e=g();for(let[s,n]of Object.entries(t)){e.delete(s);for(let o of[
n].flat())o&&e.append(s,o)}return e.size?`?${e}`:""}function zt(){if(!O)return;let t=[_,b];[_,b]=O,O=null,U("replaceState");let e=_===t[0];[_,b]=t,U(e?"replaceState":"pushState")}function v(t){
let e=Kt(t);"q"in t&&(O&&([_,b]=[e,!1]),b=!1),zt(),e!==_?(_=e,U("pushState")):U("replaceState"),bt()}function Qt(t){O??=[_,b],_=Kt(t),b=!0,U("replaceState"),bt()}function wt(t){zt(),
_=t,b=!1,U("pushState"),bt()}addEventListener("popstate",()=>{_=location.search,b=!!history.state?.typing,O=null});function C(){let t=new URLSearchParams;for(let[e,s]of g())be.includes(
e)&&t.append(e,s);return b&&t.get("q")&&t.set("typing","1"),t}function V(){let t=[...C().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?g().get("author"):null}async function A(t,e){let s=await fetch(t,{signal:e,headers:{Accept:"application/json"}}),n=await s.json();if(!s.ok)throw Object.assign(new Error(n.detail??n.title),{status:s.status});
return n}var we=8,Jt=1e3,xe=10,ke=250,Te=120,d={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Xt=null,kt=null,Yt=0,Gt=null,rt=()=>dispatchEvent(new Event(
"counted")),Ee=t=>new Promise(e=>{setTimeout(e,t)}),xt=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),I=(t,e)=>t===e||xt(t)===xt(e)&&xt(t)!=="",B=t=>d.most[t]??
we,Tt=t=>`author:="${t.replace(/["“”„＂]/g," ")}"`;function Zt(){let t=C(),e=V();return e&&(t.delete("author"),t.set("q",Tt(e))),t.delete("sort"),t.set("limit","0"),t}function te(){
let t=Zt();return t.set("facets","1"),t.set("facet_limit",String(Math.min(Jt,Math.max(B("author"),B("section"))+2))),t}async function Se(t,e){let s=Zt(),n=["author","section","vote\
s"].flatMap(o=>s.getAll(o).filter(i=>!t[o].some(r=>I(r.value,i))).map(i=>[o,i]));return new Map(await Promise.all(n.slice(0,xe).map(async([o,i])=>{let r=new URLSearchParams(s);return r.
set(o,i),o==="votes"&&r.delete("min_votes"),[`${o} ${i}`,(await A(`/v1/search?${r}`,e)).total]})))}async function Ce(t){Wt()&&await Ee(ke),t.throwIfAborted();let e=te();e.set("tren\
d","1");let[{facets:s,trend:n}]=await Promise.all([A(`/v1/search?${e}`,t),d.sought.trim()?se(t):null]);return{facets:s,trend:n,alone:await Se(s,t)}}async function Et(t){let e=g().get(
"q");Gt!==e&&Object.assign(d,{most:{},sought:"",found:null}),Gt=e,at();let{signal:s}=Xt=new AbortController;d.isOld=!0;let n;try{n={...await Ce(s),failed:!1}}catch{n={failed:!0}}await t,
!s.aborted&&(Object.assign(d,n,{isOld:!1}),rt())}function at(){Xt?.abort(),kt?.abort()}function St(){Et(),rt()}function ee(t){d.most[t]=Math.min(Jt,B(t)*4),St()}async function se(t){
let e=te();e.set("facet_values",d.sought.normalize("NFC"));let{facets:s}=await A(`/v1/search?${e}`,t);d.found=s.author}function ne(t){if(clearTimeout(Yt),kt?.abort(),d.sought=t,!t.
trim())return d.found=null,rt();let e=kt=new AbortController;Yt=setTimeout(async()=>{try{await se(e.signal),rt()}catch{}},Te)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var R={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},oe=t=>(...e)=>({_$litDirective$:t,values:e}),lt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:is}=Ft;var ie=t=>t.strings===void 0;var Ne={},re=(t,e=Ne)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ae=oe(class extends lt{constructor(t){if(super(t),t.type!==R.PROPERTY&&t.type!==R.ATTRIBUTE&&t.type!==R.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on\
 child or event bindings");if(!ie(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===x||e===u)return e;let s=t.element,n=t.
name;if(t.type===R.PROPERTY){if(e===s[n])return x}else if(t.type===R.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return x}else if(t.type===R.ATTRIBUTE&&s.getAttribute(n)===e+"")return x;
return re(t),e}});var le={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",newest:"\
최신 요약",total:(t,e,s)=>`논문 ${t.toLocaleString("ko")}편${e?` (일부 낱말만 있는 ${e.toLocaleString("ko")}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",
sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"추천 수",months:"월별",from:"시작 월",to:"끝 월",more:"더 보기",
why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`‘${t}’이(가) 있는 논문은 없습니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${t.toLocaleString("ko")}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",retry:"다시 시도",day:"그날의 요약",
back:"검색으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든",missing:"그런 논문이 없습니다.",untitled:"요약",unknownVotes:"알 수 없음",
like:"비슷한 논문 보기",notes:"이렇게 읽었습니다",coauthors:"함께 쓴 저자",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못\
했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께"},en:{other:"한국어",title:"Search digests of AI papers",about:"Daily digests \
in Korean and English, found however you write.",newest:"Newest digest",total:(t,e,s)=>`${t.toLocaleString("en")} paper${t===1?"":"s"}${e?` (and ${e.toLocaleString("en")} with some\
 of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"\
By month",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,mean:"Did you me\
an",without:t=>`Without ${t}:`,papers:t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,clear:"Clear all",failed:"The server does not answer.",retry:"Try again",day:"Digest of th\
e day",back:"Back to the search",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All",missing:"There is no such paper.",untitled:"Summary",unknownVotes:"unknown",like:"\
Show similar papers",notes:"Read as",coauthors:"Written with",seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searc\
hed",exactly:"only as typed",widely:"other spellings, too"}},E=localStorage.getItem("language")??(navigator.language.startsWith("ko")?"ko":"en"),c=le[E];function ce(){E=E==="ko"?"e\
n":"ko",localStorage.setItem("language",E),c=le[E]}var ue=t=>t.toLocaleString(E);var G=null,he={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},pe=t=>t==="unknown"?c.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ut=t=>g().getAll(
t);function Le(t,e){let s=ut(t),n=s.filter(i=>!I(i,e)),o=n.length<s.length?n:[...s,e];v({[t]:o,...t==="votes"?{min_votes:""}:{}})}function qe(t,e,s){let n=e.slice(0,B(t)),o=s.filter(
i=>!n.some(r=>I(r.value,i)));return[...n,...o.map(i=>d.facets[t].find(r=>I(r.value,i))??{value:i,papers:d.alone.get(`${t} ${i}`)})]}function Me(t,e,s,n){let o=s.some(i=>I(i,t.value));
return l`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?u:ue(t.papers)}</small></button></li>`}function ct(t,e,s,{
text:n=m=>m,press:o=m=>Le(t,m),above:i=u,chosen:r=ut(t)}={}){let m=qe(t,s,r);return!m.length&&i===u?u:l`<section aria-label=${e}><h2>${e}</h2>${i}<ul>${m.map(h=>Me(h,n(h.value),r,()=>o(
h.value)))}</ul>
    ${s.length>B(t)?l`<button class="values" type="button" aria-label=${`${e}: ${c.more}`} @click=${()=>ee(t)}>${c.more}</button>`:u}</section>`}function He(){let t=V(),e=(d.found??
d.facets.author).filter(i=>!t||!I(i.value,t)),n=d.sought||d.facets.author.length>B("author")||d.most.author?l`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${c.
seek} aria-label=${c.seek} .value=${ae(d.sought)} @input=${i=>ne(i.target.value)}>
    ${d.found&&!e.length?l`<p class="facts" role="status">${c.seekNone}</p>`:u}`:u,o=i=>v({q:Tt(t),author:i});return t?ct("author",c.coauthors,e,{press:o,above:n,chosen:[]}):ct("au\
thor",c.authors,e,{above:n})}var Pe=(t,e)=>t.slice(0,e.length)===e.slice(0,7);function Be(){if(!d.trend?.length)return u;let t=new Map(d.facets.month.map(a=>[a.value,a.papers])),e=d.
trend.map(a=>({month:a.month,papers:t.get(a.month)??0,all:a.all})),s=a=>a.all?a.papers/a.all:0,n=Math.max(...e.map(s))||1,{from:o,to:i}=Object.fromEntries(g()),r=ut("month"),m=a=>(o||
i||r.length)&&(!o||a>=o.slice(0,7))&&(!i||a.slice(0,i.length)<=i.slice(0,7))&&(!r.length||r.some(p=>Pe(a,p))),h=(a,p)=>v({from:a<p?a:p,to:a<p?p:a,month:""});return l`<section aria-labelledby="months"><h2 id="months">${c.
months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${a=>{let p=a.target.closest("button")?.dataset.month;G&&p&&p!==G&&h(G,p),G=null}}>${e.map(a=>l`<button type="button" data-month=${a.
month} title=${c.month(a.month,a.papers,a.all)} aria-label=${c.month(a.month,a.papers,a.all)} aria-pressed=${m(a.month)?"true":"false"}
    @pointerdown=${p=>{G=a.month,p.target.releasePointerCapture?.(p.pointerId)}}
    @click=${()=>o===a.month&&i===a.month?v({from:"",to:""}):h(a.month,a.month)}><i class=${a.papers?"some":""} data-height=${Math.round(s(a)/n*100)}></i></button>`)}</div>
    <div class="months"><input type="month" aria-label=${c.from} .value=${o?.slice(0,7)??""} @change=${a=>v({from:a.target.value,month:"",...i&&a.target.value>i?{to:""}:{}})}><input type="month" aria-label=${c.
to} .value=${i?.slice(0,7)??""} @change=${a=>v({to:a.target.value,month:"",...o&&a.target.value&&a.target.value<o.slice(0,7)?{from:""}:{}})}></div></section>`}var Ie={from:t=>`${t}\
 –`,to:t=>`– ${t}`,min_votes:t=>`▲ ${t}+`,votes:pe};function de(){let t=[...g()].filter(([e,s])=>e in he&&s);return t.length?l`<div class="chips">${t.map(([e,s])=>{let n=Ie[e]?.(
s)??s;return l`<button type="button" aria-label=${`${c.remove}: ${n}`} @click=${()=>v({[e]:ut(e).filter(o=>o!==s)})}>${n} ×</button>`})}
    <button type="button" @click=${()=>v(he)}>${c.clear}</button></div>`:u}function $e(){let t=d.failed?l`<p class="facts" role="alert">${c.uncounted} <button type="button" @click=${St}>${c.
retry}</button></p>`:u,e=d.facets&&!d.failed;return l`<aside aria-busy=${d.isOld?"true":u} class=${d.isOld?"busy":""}>${t}
    ${e?l`${Be()}${He()}${ct("votes",c.voted,d.facets.votes,{text:pe})}${ct("section",c.sections,d.facets.section)}`:u}</aside>`}var Re=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],De=60,Oe=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,
$=document.getElementById("q"),N=document.getElementById("main"),j=document.getElementById("suggestions"),Nt=document.getElementById("language"),J=0,Ct=null,y={hits:[]},ht=new Map,
pt=!1,w=-1,Lt=null,ge=0,fe=t=>t.map(e=>e.match?l`<mark>${e.text}</mark>`:e.text),X=(t,e,s={})=>l`<a href=${"/?"+new URLSearchParams(t)} lang=${s.lang??u} @click=${n=>{n.metaKey||n.
ctrlKey||n.shiftKey||(n.preventDefault(),pt=!0,wt(n.currentTarget.getAttribute("href").slice(1)))}}>${e}</a>`;function dt(t,e=4){let s=[...new Set([...t.matched_authors??[],...t.authors])],
n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"",o=[X({day:t.date},t.date),t.votes===null?null:`▲${t.votes}`,s.length?[s.slice(0,e).map((i,r)=>l`${r?", ":""}${X({author:i},i)}`),
n]:null,/^https?:\/\//.test(t.url)?l`<a href=${t.url} rel="noopener noreferrer">arXiv</a>`:null].filter(i=>i!==null);return l`<div class="facts">${o.map((i,r)=>l`${r?" · ":""}${i}`)}</div>`}
function me(t){let e=ht.get(t.id),s=async()=>{if(!ht.delete(t.id)){let n=C();n.set("explain","1"),n.set("limit","1"),n.set("offset",String(t.rank-1));try{let o=await A(`/v1/search?${n}`);
ht.set(t.id,o.hits.find(i=>i.id===t.id)?.score_parts??[])}catch{return}}W()};return l`<li data-id=${t.id}><h2 lang="en">${X({paper:t.id},fe(t.title_marked))}</h2>${dt(t)}
    <p class="snippet" lang="ko">${fe(t.snippet)}</p>
    ${g().get("q")?l`<div class="facts"><button type="button" aria-expanded=${e?"true":"false"} @click=${s}>${c.why}</button></div>`:u}
    ${e?l`<table class="why"><tbody>${e.map(n=>l`<tr><td>${n.score.toFixed(2)}</td><td>${n.what}</td></tr>`)}</tbody></table>`:u}</li>`}function Ue(t){let e=t.notes.filter(n=>n.code===
"word-not-found").map(n=>new TextDecoder().decode(new TextEncoder().encode(t.query).slice(...n.span))),s=t.notes.filter(n=>n.code!=="word-not-found");return!e.length&&!t.suggestions.
length&&!s.length?u:l`<div class="help">${e.map(n=>l`<p>${c.unknown(n)}</p>`)}${s.map(n=>l`<p class="facts">${c.notes}: ${n.message}</p>`)}
    ${t.suggestions.map(n=>l`<p>${n.kind==="spelling"?c.mean:c.without(n.what)} <button type="button" @click=${()=>{$.value=n.query,v({q:n.query})}}>${n.query}</button> ${c.papers(
n.total)}</p>`)}</div>`}function Ve(t){let e=g();if(e.get("exact"))return l`<p class="facts"><button type="button" @click=${()=>v({exact:""})}>${c.widely}</button></p>`;let s=e.getAll(
"without");return!t.also?.length&&!s.length?u:l`<p class="facts also">${t.also.length?`${c.also}: `:u}${t.also.map(n=>l`<button type="button" aria-label=${`${c.remove}: ${n}`} @click=${()=>v(
{without:[...s,n]})}>${n} ×</button> `)}
    ${s.length?l`<button type="button" @click=${()=>v({without:""})}>${c.widely}</button>`:l`<button type="button" @click=${()=>v({exact:"1"})}>${c.exactly}</button>`}</p>`}function je(t){
let e=t.filter(s=>s.partial);return l`<ol class="hits">${t.filter(s=>!s.partial).map(me)}</ol>${e.length?l`<p class="some" id="some">${c.some}</p><ol class="hits" aria-labelledby="some">${e.
map(me)}</ol>`:u}`}function Fe(t){let e=g().get("sort")??"relevance",s=V(),n=s?l`<h1 class="author">${s}</h1>`:l`<h1 class="hidden">${g().get("q")||c.all}</h1>`;return l`${n}${s?u:
de()}<div class="line"><span role="status">${t.total+t.total_partial?c.total(t.total,t.total_partial,t.took_ms<10?t.took_ms.toFixed(1):Math.round(t.took_ms)):c.nothing}</span>
    <label>${c.sort} <select @change=${o=>v({sort:o.target.value==="relevance"?"":o.target.value})}>${["relevance","date","votes"].map(o=>l`<option value=${o} ?selected=${o===e}>${c[o]}</option>`)}</select></label></div>
    <div class="columns"><div>${Ve(t)}${Ue(t)}${je(t.hits)}${t.next?l`<button class="more" type="button" @click=${We}>${c.more}</button>`:u}</div>
    ${$e()}</div>`}async function We(){let t=C(),{answer:e}=y;t.set("cursor",e.next);try{let s=await A(`/v1/search?${t}`);e.hits.push(...s.hits),e.next=s.next}catch{return}W()}function Ke({
paper:t,similar:e}){return l`<article class="paper"><h1 lang="en">${t.title}</h1>${dt(t,100)}
    ${t.sections.map(s=>l`<section><h2 lang="en">${s.name||c.untitled}</h2><ul lang="ko">${s.bullets.map(n=>l`<li>${n}</li>`)}</ul></section>`)}
    <section><h2>${c.similar}</h2><ol class="hits">${e.hits.map(s=>l`<li><h3 lang="en">${X({paper:s.id},s.title)}</h3>${dt(s)}</li>`)}</ol></section></article>`}var ve=(t,e=l`<h1>${t.
date}</h1>`)=>l`<div class="line">${e}<span role="status">${c.papers(t.total)}</span></div>
  <ol class="hits">${t.papers.map(s=>l`<li><h2 lang="en">${X({paper:s.id},s.title)}</h2>${dt(s)}<p class="snippet" lang="ko">${s.sections[0]?.bullets[0]??""}</p></li>`)}</ol>`,ze=t=>l`<div class="start"><h1>${c.
title}</h1><p>${c.about}</p><div class="examples">${Re.map(e=>l`<button type="button" @click=${()=>{$.value=e,v({q:e})}}>${e}</button>`)}</div></div>
  ${t?ve(t,l`<h2>${c.newest}, ${t.date}</h2>`):u}`;function W(){document.documentElement.lang=E,Nt.textContent=c.other,Nt.lang=E==="ko"?"en":"ko";let t=u;y.error?t=l`<p class="error" role="alert">${y.
error.status===404?c.missing:y.error.status?y.error.message:c.failed}</p><button class="more" type="button" @click=${()=>$t()}>${c.retry}</button>`:y.paper?t=Ke(y):y.digest&&!y.start?
t=ve(y.digest):y.start?t=ze(y.digest):y.answer&&(t=Fe(y.answer)),_t(t,N);for(let e of N.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;document.title=y.paper?
y.paper.title:g().get("q")?`${g().get("q")} – papersearch`:"papersearch"}async function $t(){let t=g();Ct?.abort(),at();let e=Ct=new AbortController;document.activeElement!==$&&($.
value=t.get("q")??""),N.setAttribute("aria-busy","true"),N.classList.add("busy");let s;try{if(t.get("paper")){let n=encodeURIComponent(t.get("paper")),[o,i]=await Promise.all([A(`/\
v1/papers/${n}`,e.signal),A(`/v1/papers/${n}/similar?limit=5`,e.signal)]);s={paper:o,similar:i}}else if(t.get("day"))s={digest:await A(`/v1/digests/${encodeURIComponent(t.get("day"))}`,
e.signal)};else if(C().size){let n=A(`/v1/search?${C()}`,e.signal);Et(n.catch(at)),s={answer:await n},ht=new Map}else{let n=await A("/v1/index",e.signal);s={start:!0,digest:n.newest?
await A(`/v1/digests/${n.newest}`,e.signal):null}}}catch(n){if(n.name==="AbortError")return;s={error:n}}e===Ct&&(y=s,N.classList.remove("busy"),N.removeAttribute("aria-busy"),W(),pt&&
scrollTo(0,0),pt=!1)}addEventListener("moved",$t);addEventListener("counted",W);async function Qe(){let t=$.value;if(!t.trim())return F();Lt?.abort();let e=Lt=new AbortController;try{
let s=await A(`/v1/suggest?limit=6&q=${encodeURIComponent(t.normalize("NFC"))}`,e.signal);if(t!==$.value||document.activeElement!==$)return;let n=s.concepts.slice(0,3),i=[...s.words.
filter(r=>r.query!==t&&!n.some(m=>m.query===r.query)).map(r=>({text:r.query,note:c.papers(r.papers),change:{q:r.query,paper:"",day:""}})),...n.map(r=>({text:r.query,note:r.other,change:{
q:r.query,paper:"",day:""}})),...s.authors.slice(0,3).map(r=>({text:r,note:c.authors,change:{q:"",author:r,paper:"",day:""}})),...s.titles.slice(0,2).map(r=>({text:r.title,note:"",
change:{paper:r.id}}))];w=-1,j.options=i,qt()}catch(s){s.name!=="AbortError"&&F()}}function qt(){let t=j.options??[];j.hidden=!t.length,$.setAttribute("aria-expanded",String(!!t.length)),
w>=0?$.setAttribute("aria-activedescendant",`s${w}`):$.removeAttribute("aria-activedescendant"),_t(t.map((e,s)=>l`<div role="option" id=${`s${s}`} aria-selected=${s===w} @pointerdown=${n=>{
n.preventDefault(),ye(e)}}><span>${e.text}</span><small>${e.note}</small></div>`),j)}function F(){Lt?.abort(),j.options=[],qt()}function ye(t){clearTimeout(J),t.change.q!==void 0&&
($.value=t.change.q),F(),v(t.change)}$.addEventListener("input",()=>{clearTimeout(J),J=setTimeout(()=>{Qe();let t=$.value.normalize("NFC").replace(Oe,"").trim();t!==(g().get("q")??
"")&&Qt({q:t,paper:"",day:"",without:""})},De)});$.addEventListener("compositionend",()=>{ge=performance.now(),$.dispatchEvent(new InputEvent("input"))});$.addEventListener("blur",
F);$.addEventListener("keydown",t=>{if(t.isComposing||t.keyCode===229)return;let e=j.options??[];if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!e.length)return;t.preventDefault(),w=
(w+(t.key==="ArrowDown"?2:e.length+1))%(e.length+1)-1,w<-1&&(w=e.length-1),qt()}else t.key==="Escape"?(e.length?F():$.value="",t.preventDefault()):t.key==="Enter"&&w>=0&&e[w]&&(t.preventDefault(),
ye(e[w]))});document.querySelector("form").addEventListener("submit",t=>{if(t.preventDefault(),performance.now()-ge<20)return;clearTimeout(J),F();let e=$.value.normalize("NFC").trim();
v({q:e,paper:"",day:"",...e===g().get("q")?{}:{without:""}}),N.focus({preventScroll:!0})});document.addEventListener("keydown",t=>{let e=t.target.matches("input, select, textarea");
if(t.key==="/"&&!e&&!t.metaKey&&!t.ctrlKey)t.preventDefault(),$.focus(),$.select();else if((t.key==="ArrowDown"||t.key==="ArrowUp")&&!e&&y.answer){let s=[...N.querySelectorAll(".hi\
ts h2 a")],n=s.indexOf(document.activeElement),o=s[n+(t.key==="ArrowDown"?1:-1)];o&&(t.preventDefault(),o.focus())}});document.querySelector(".home").addEventListener("click",t=>{t.
metaKey||t.ctrlKey||(t.preventDefault(),$.value="",pt=!0,wt(""))});Nt.addEventListener("click",()=>{ce(),W()});addEventListener("popstate",()=>{clearTimeout(J),$.blur(),$t()});$.value=
g().get("q")??"";W();$t();location.search||$.focus();
