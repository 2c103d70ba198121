/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var et=globalThis,lt=e=>e,W=et.trustedTypes,ct=W?W.createPolicy("lit-html",{createHTML:e=>e}):void 0,mt="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,gt="?"+w,qt=`<${gt}\
>`,q=document,I=()=>q.createComment(""),D=e=>e===null||typeof e!="object"&&typeof e!="function",nt=Array.isArray,Nt=e=>nt(e)||typeof e?.[Symbol.iterator]=="function",X=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ht=/-->/g,ut=/>/g,S=RegExp(`>|${X}(?:([^\\s"'>=/]+)(${X}*=${X}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,dt=/"/g,ft=/^(?:script|style|textarea|title)$/i,st=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),c=st(1),Ft=st(2),Wt=st(3),B=Symbol.for("l\
it-noChange"),u=Symbol.for("lit-nothing"),$t=new WeakMap,E=q.createTreeWalker(q,129);function yt(e,t){if(!nt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return ct!==void 0?ct.createHTML(t):t}var Ct=(e,t)=>{let s=e.length-1,n=[],o,i=t===2?"<svg>":t===3?"<math>":"",r=M;for(let l=0;l<s;l++){let a=e[l],m,y,d=-1,A=0;for(;A<a.length&&
(r.lastIndex=A,y=r.exec(a),y!==null);)A=r.lastIndex,r===M?y[1]==="!--"?r=ht:y[1]!==void 0?r=ut:y[2]!==void 0?(ft.test(y[2])&&(o=RegExp("</"+y[2],"g")),r=S):y[3]!==void 0&&(r=S):r===
S?y[0]===">"?(r=o??M,d=-1):y[1]===void 0?d=-2:(d=r.lastIndex-y[2].length,m=y[1],r=y[3]===void 0?S:y[3]==='"'?dt:pt):r===dt||r===pt?r=S:r===ht||r===ut?r=M:(r=S,o=void 0);let b=r===S&&
e[l+1].startsWith("/>")?" ":"";i+=r===M?a+qt:d>=0?(n.push(m),a.slice(0,d)+mt+a.slice(d)+w+b):a+w+(d===-2?l:b)}return[yt(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},U=class e{constructor({
strings:t,_$litType$:s},n){let o;this.parts=[];let i=0,r=0,l=t.length-1,a=this.parts,[m,y]=Ct(t,s);if(this.el=e.createElement(m,n),E.currentNode=this.el.content,s===2||s===3){let d=this.
el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=E.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.getAttributeNames())if(d.endsWith(
mt)){let A=y[r++],b=o.getAttribute(d).split(w),F=/([.?@])?(.*)/.exec(A);a.push({type:1,index:i,name:F[2],strings:b,ctor:F[1]==="."?G:F[1]==="?"?Q:F[1]==="@"?Y:T}),o.removeAttribute(
d)}else d.startsWith(w)&&(a.push({type:6,index:i}),o.removeAttribute(d));if(ft.test(o.tagName)){let d=o.textContent.split(w),A=d.length-1;if(A>0){o.textContent=W?W.emptyScript:"";for(let b=0;b<
A;b++)o.append(d[b],I()),E.nextNode(),a.push({type:2,index:++i});o.append(d[A],I())}}}else if(o.nodeType===8)if(o.data===gt)a.push({type:2,index:i});else{let d=-1;for(;(d=o.data.indexOf(
w,d+1))!==-1;)a.push({type:7,index:i}),d+=w.length-1}i++}}static createElement(t,s){let n=q.createElement("template");return n.innerHTML=t,n}};function C(e,t,s=e,n){if(t===B)return t;
let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=D(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=
o:s._$Cl=o),o!==void 0&&(t=C(e,o._$AS(e,t.values),o,n)),t}var Z=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){
return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,o=(t?.creationScope??q).importNode(s,!0);E.currentNode=o;let i=E.nextNode(),r=0,l=0,a=n[0];for(;a!==void 0;){if(r===
a.index){let m;a.type===2?m=new R(i,i.nextSibling,this,t):a.type===1?m=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(m=new tt(i,this,t)),this._$AV.push(m),a=n[++l]}r!==a?.index&&
(i=E.nextNode(),r++)}return E.currentNode=q,o}p(t){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},R=class e{get _$AU(){
return this._$AM?._$AU??this._$Cv}constructor(t,s,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){
let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=C(this,
t,s),D(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Nt(t)?this.k(
t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&D(this._$AH)?this._$AA.nextSibling.
data=t:this.T(q.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=U.createElement(yt(n.h,n.h[0]),this.options)),
n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new Z(o,this),r=i.u(this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(t){let s=$t.get(t.strings);return s===void 0&&$t.set(t.strings,
s=new U(t)),s}k(t){nt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of t)o===s.length?s.push(n=new e(this.O(I()),this.O(I()),this,this.options)):n=s[o],n._$AI(
i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=lt(t).nextSibling;lt(t).remove(),t=
n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,n,o,i){this.
type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=s,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=
n):this._$AH=u}_$AI(t,s=this,n,o){let i=this.strings,r=!1;if(i===void 0)t=C(this,t,s,0),r=!D(t)||t!==this._$AH&&t!==B,r&&(this._$AH=t);else{let l=t,a,m;for(t=i[0],a=0;a<i.length-1;a++)
m=C(this,l[n+a],s,a),m===B&&(m=this._$AH[a]),r||=!D(m)||m!==this._$AH[a],m===u?t=u:t!==u&&(t+=(m??"")+i[a+1]),this._$AH[a]=m}r&&!o&&this.j(t)}j(t){t===u?this.element.removeAttribute(
this.name):this.element.setAttribute(this.name,t??"")}},G=class extends T{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},Q=class extends T{constructor(){
super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},Y=class extends T{constructor(t,s,n,o,i){super(t,s,n,o,i),this.type=5}_$AI(t,s=this){if((t=
C(this,t,s,0)??u)===B)return;let n=this._$AH,o=t===u&&n!==u||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,i=t!==u&&(n===u||o);o&&this.element.removeEventListener(this.
name,this,n),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.
handleEvent(t)}},tt=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){C(this,t)}};var Tt=et.litHtmlPolyfillSupport;Tt?.(U,R),(et.litHtmlVersions??=[]).push("3.3.3");var ot=(e,t,s)=>{let n=s?.renderBefore??t,o=n._$litPart$;if(o===void 0){let i=s?.renderBefore??null;
n._$litPart$=o=new R(t.insertBefore(I(),i),i,void 0,s??{})}return o._$AI(e),o};var wt={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",newest:"\
최신 요약",total:(e,t)=>`논문 ${e.toLocaleString("ko")}편 · ${t}ms`,sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"\
추천 수",months:"월별",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:e=>`\
‘${e}’이(가) 있는 논문은 없습니다.`,mean:"이것을 찾으셨나요?",without:e=>`${e} 없이:`,papers:e=>`${e.toLocaleString("ko")}편`,clear:"모두 지우기",failed:"\
서버가 답하지 않습니다.",retry:"다시 시도",day:"그날의 요약",back:"검색으로",remove:"빼기",month:(e,t,s)=>`${e}, ${s}편 중 ${t}편`,all:"모든",missing:"\
그런 논문이 없습니다.",untitled:"요약",unknownVotes:"알 수 없음",like:"비슷한 논문 보기",notes:"이렇게 읽었습니다",coauthors:"함께 쓴 저자",also:"\
함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께"},en:{other:"한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English\
, found however you write.",newest:"Newest digest",total:(e,t)=>`${e.toLocaleString("en")} paper${e===1?"":"s"} · ${t} ms`,sort:"Sort",relevance:"Relevance",date:"Newest",votes:"V\
otes",authors:"Authors",sections:"Sections",voted:"Votes",months:"By month",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Noth\
ing found.",unknown:e=>`No paper has “${e}”.`,mean:"Did you mean",without:e=>`Without ${e}:`,papers:e=>`${e.toLocaleString("en")} paper${e===1?"":"s"}`,clear:"Clear all",failed:"\
The server does not answer.",retry:"Try again",day:"Digest of the day",back:"Back to the search",remove:"Remove",month:(e,t,s)=>`${e}, ${t} of ${s} papers`,all:"All",missing:"There\
 is no such paper.",untitled:"Summary",unknownVotes:"unknown",like:"Show similar papers",notes:"Read as",coauthors:"Written with",also:"Also searched",exactly:"only as typed",widely:"\
other spellings, too"}},Ht=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],vt=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,
p=document.getElementById("q"),k=document.getElementById("main"),H=document.getElementById("suggestions"),rt=document.getElementById("language"),x=localStorage.getItem("language")??
(navigator.language.startsWith("ko")?"ko":"en"),h=wt[x],z=0,it=null,$={hits:[]},K=new Map,v=-1,kt=0,P=null,f=()=>new URLSearchParams(location.search),xt=e=>e.toLocaleString(x);function g(e,t=!0){
let s=f();for(let[o,i]of Object.entries(e)){s.delete(o);for(let r of[i].flat())r&&s.append(o,r)}let n=s.size?`/?${s}`:"/";if(n===location.pathname+location.search)return N();history[t?
"pushState":"replaceState"]({},"",n),N()}async function _(e,t){let s=await fetch(e,{signal:t,headers:{Accept:"application/json"}}),n=await s.json();if(!s.ok)throw Object.assign(new Error(
n.detail??n.title),{status:s.status});return n}var At=e=>e.map(t=>t.match?c`<mark>${t.text}</mark>`:t.text),V=(e,t,s={})=>c`<a href=${"/?"+new URLSearchParams(e)} lang=${s.lang??u} @click=${n=>{
n.metaKey||n.ctrlKey||n.shiftKey||(n.preventDefault(),history.pushState({},"",n.currentTarget.getAttribute("href")),N(!0))}}>${t}</a>`;function J(e,t=4){let s=[...new Set([...e.matched_authors??
[],...e.authors])],n=s.length>t?` +${s.length-t}`:e.more_authors?" +":"",o=[V({day:e.date},e.date),e.votes===null?null:`▲${e.votes}`,s.length?[s.slice(0,t).map((i,r)=>c`${r?", ":
""}${V({author:i},i)}`),n]:null,/^https?:\/\//.test(e.url)?c`<a href=${e.url} rel="noopener noreferrer">arXiv</a>`:null].filter(i=>i!==null);return c`<div class="facts">${o.map((i,r)=>c`${r?
" · ":""}${i}`)}</div>`}function Lt(e){let t=K.get(e.id),s=async()=>{if(!K.delete(e.id)){let n=j();n.set("explain","1"),n.set("limit","1"),n.set("offset",String(e.rank-1)),n.delete(
"facets"),n.delete("trend");try{let o=await _(`/v1/search?${n}`);K.set(e.id,o.hits.find(i=>i.id===e.id)?.score_parts??[])}catch{return}}O()};return c`<li data-id=${e.id}><h2 lang="en">${V(
{paper:e.id},At(e.title_marked))}</h2>${J(e)}
    <p class="snippet" lang="ko">${At(e.snippet)}</p>
    ${f().get("q")?c`<div class="facts"><button type="button" aria-expanded=${t?"true":"false"} @click=${s}>${h.why}</button></div>`:u}
    ${t?c`<table class="why"><tbody>${t.map(n=>c`<tr><td>${n.score.toFixed(2)}</td><td>${n.what}</td></tr>`)}</tbody></table>`:u}</li>`}function j(){let e=new URLSearchParams;for(let[
t,s]of f())["q","author","section","from","to","min_votes","sort","exact","without"].includes(t)&&e.append(t,s);return e}var Mt=(e,t)=>{let s=f().getAll(e);return{[e]:s.includes(t)?
s.filter(n=>n!==t):[...s,t]}};function _t(e,t,s){let n=f().getAll(e);return s?.length?c`<h2>${t}</h2><ul>${s.slice(0,8).map(o=>c`<li><button type="button" aria-pressed=${n.includes(
o.value)} @click=${()=>g(Mt(e,o.value))}>
    <span>${o.value}</span><small>${xt(o.papers)}</small></button></li>`)}</ul>`:u}function It(e){if(!e?.length)return u;let t=l=>l.all?l.papers/l.all:0,s=Math.max(...e.map(t))||1,
{from:n,to:o}=Object.fromEntries(f()),i=l=>(n||o)&&(!n||l.month>=n)&&(!o||l.month<=o),r=(l,a)=>g({from:l<a?l:a,to:l<a?a:l});return c`<h2 id="months">${h.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${l=>{
let a=l.target.closest("button")?.dataset.month;P&&a&&a!==P&&r(P,a),P=null}}>${e.map(l=>c`<button type="button" data-month=${l.month} title=${h.month(l.month,l.papers,l.all)} aria-label=${h.
month(l.month,l.papers,l.all)} aria-pressed=${i(l)?"true":"false"}
    @pointerdown=${a=>{P=l.month,a.target.releasePointerCapture?.(a.pointerId)}}
    @click=${()=>n===l.month&&o===l.month?g({from:"",to:""}):r(l.month,l.month)}><i class=${l.papers?"some":""} data-height=${Math.round(t(l)/s*100)}></i></button>`)}</div>
    <div class="months"><input type="month" aria-label=${h.from} .value=${n??""} @change=${l=>g({from:l.target.value})}><input type="month" aria-label=${h.to} .value=${o??""} @change=${l=>g(
{to:l.target.value})}></div>`}function Dt(){let e=f(),t=[...e].filter(([s])=>["author","section","from","to","min_votes"].includes(s));return t.length?c`<div class="chips">${t.map(
([s,n])=>c`<button type="button" aria-label=${`${h.remove}: ${n}`} @click=${()=>g({[s]:e.getAll(s).filter(o=>o!==n)})}>
    ${s==="from"?`${n} –`:s==="to"?`– ${n}`:s==="min_votes"?`▲ ${n}+`:n} ×</button>`)}
    <button type="button" @click=${()=>g({author:"",section:"",from:"",to:"",min_votes:""})}>${h.clear}</button></div>`:u}function Bt(e){let t=e.notes.filter(n=>n.code==="word-not-\
found").map(n=>new TextDecoder().decode(new TextEncoder().encode(e.query).slice(...n.span))),s=e.notes.filter(n=>n.code!=="word-not-found");return!t.length&&!e.suggestions.length&&
!s.length?u:c`<div class="help">${t.map(n=>c`<p>${h.unknown(n)}</p>`)}${s.map(n=>c`<p class="facts">${h.notes}: ${n.message}</p>`)}
    ${e.suggestions.map(n=>c`<p>${n.kind==="spelling"?h.mean:h.without(n.what)} <button type="button" @click=${()=>{p.value=n.query,g({q:n.query})}}>${n.query}</button> ${h.papers(
n.total)}</p>`)}</div>`}function Ut(e){let t=f();if(t.get("exact"))return c`<p class="facts"><button type="button" @click=${()=>g({exact:""})}>${h.widely}</button></p>`;let s=t.getAll(
"without");return!e.also?.length&&!s.length?u:c`<p class="facts also">${e.also.length?`${h.also}: `:u}${e.also.map(n=>c`<button type="button" aria-label=${`${h.remove}: ${n}`} @click=${()=>g(
{without:[...s,n]})}>${n} ×</button> `)}
    ${s.length?c`<button type="button" @click=${()=>g({without:""})}>${h.widely}</button>`:c`<button type="button" @click=${()=>g({exact:"1"})}>${h.exactly}</button>`}</p>`}function Rt(e){
let t=(e??[]).filter(n=>n.value!=="unknown");if(!t.length)return u;let s=f().get("min_votes");return c`<h2>${h.voted}</h2><ul>${t.map(n=>{let o=n.value.split("..")[0];return c`<li><button type="button" aria-pressed=${s===
o} @click=${()=>g({min_votes:s===o?"":o})}><span>▲ ${n.value.replace("..","–")}</span><small>${xt(n.papers)}</small></button></li>`})}</ul>`}function Pt(e){let t=f().get("sort")??
"relevance",s=[...j()].length===1&&f().get("author"),n=s?c`<h1 class="author">${s}</h1>`:c`<h1 class="hidden">${f().get("q")||h.all}</h1>`;return c`${n}${s?u:Dt()}<div class="line"><span role="status">${e.
total?h.total(e.total,e.took_ms<10?e.took_ms.toFixed(1):Math.round(e.took_ms)):h.nothing}</span>
    <label>${h.sort} <select @change=${o=>g({sort:o.target.value==="relevance"?"":o.target.value})}>${["relevance","date","votes"].map(o=>c`<option value=${o} ?selected=${o===t}>${h[o]}</option>`)}</select></label></div>
    <div class="columns"><div>${Ut(e)}${Bt(e)}<ol class="hits">${e.hits.map(Lt)}</ol>${e.next?c`<button class="more" type="button" @click=${Vt}>${h.more}</button>`:u}</div>
    <aside>${It(e.trend)}${_t("author",s?h.coauthors:h.authors,e.facets?.author.filter(o=>o.value!==s))}${Rt(e.facets?.votes)}${_t("section",h.sections,e.facets?.section)}</aside></div>`}
async function Vt(){let e=j();e.set("cursor",$.answer.next);let t=await _(`/v1/search?${e}`);$.answer.hits.push(...t.hits),$.answer.next=t.next,O()}function jt({paper:e,similar:t}){
return c`<article class="paper"><h1 lang="en">${e.title}</h1>${J(e,100)}
    ${e.sections.map(s=>c`<section><h2 lang="en">${s.name||h.untitled}</h2><ul lang="ko">${s.bullets.map(n=>c`<li>${n}</li>`)}</ul></section>`)}
    <section><h2>${h.similar}</h2><ol class="hits">${t.hits.map(s=>c`<li><h3 lang="en">${V({paper:s.id},s.title)}</h3>${J(s)}</li>`)}</ol></section></article>`}var St=(e,t=c`<h1>${e.
date}</h1>`)=>c`<div class="line">${t}<span role="status">${h.papers(e.total)}</span></div>
  <ol class="hits">${e.papers.map(s=>c`<li><h2 lang="en">${V({paper:s.id},s.title)}</h2>${J(s)}<p class="snippet" lang="ko">${s.sections[0]?.bullets[0]??""}</p></li>`)}</ol>`,Ot=e=>c`<div class="start"><h1>${h.
title}</h1><p>${h.about}</p><div class="examples">${Ht.map(t=>c`<button type="button" @click=${()=>{p.value=t,g({q:t})}}>${t}</button>`)}</div></div>
  ${e?St(e,c`<h2>${h.newest}, ${e.date}</h2>`):u}`;function O(){document.documentElement.lang=x,rt.textContent=h.other,rt.lang=x==="ko"?"en":"ko";let e=u;$.error?e=c`<p class="error" role="alert">${$.
error.status===404?h.missing:$.error.status?$.error.message:h.failed}</p><button class="more" type="button" @click=${()=>N()}>${h.retry}</button>`:$.paper?e=jt($):$.digest&&!$.start?
e=St($.digest):$.start?e=Ot($.digest):$.answer&&(e=Pt($.answer)),ot(e,k);for(let t of k.querySelectorAll("[data-height]"))t.style.height=`${t.dataset.height}%`;document.title=$.paper?
$.paper.title:f().get("q")?`${f().get("q")} – papersearch`:"papersearch"}async function N(e=!1){let t=f();it?.abort();let s=it=new AbortController;document.activeElement!==p&&(p.
value=t.get("q")??""),k.setAttribute("aria-busy","true"),k.classList.add("busy");let n;try{if(t.get("paper")){let o=encodeURIComponent(t.get("paper")),[i,r]=await Promise.all([_(`/\
v1/papers/${o}`,s.signal),_(`/v1/papers/${o}/similar?limit=5`,s.signal)]);n={paper:i,similar:r}}else if(t.get("day"))n={digest:await _(`/v1/digests/${encodeURIComponent(t.get("day"))}`,
s.signal)};else if(j().size){let o=j();o.set("facets","1"),o.set("trend","1"),n={answer:await _(`/v1/search?${o}`,s.signal)},K=new Map}else{let o=await _("/v1/index",s.signal);n={start:!0,
digest:o.newest?await _(`/v1/digests/${o.newest}`,s.signal):null}}}catch(o){if(o.name==="AbortError")return;n={error:o}}s===it&&($=n,k.classList.remove("busy"),k.removeAttribute("a\
ria-busy"),O(),e&&scrollTo(0,0))}async function bt(){let e=p.value;if(!e.trim())return L();try{let t=await _(`/v1/suggest?limit=6&q=${encodeURIComponent(e.normalize("NFC"))}`);if(e!==
p.value||document.activeElement!==p)return;let s=t.concepts.slice(0,3),o=[...t.words.filter(i=>i.query!==e&&!s.some(r=>r.query===i.query)).map(i=>({text:i.query,note:h.papers(i.papers),
change:{q:i.query,paper:"",day:""}})),...s.map(i=>({text:i.query,note:i.other,change:{q:i.query,paper:"",day:""}})),...t.authors.slice(0,3).map(i=>({text:i,note:h.authors,change:{q:"",
author:i,paper:"",day:""}})),...t.titles.slice(0,2).map(i=>({text:i.title,note:"",change:{paper:i.id}}))];v=-1,H.options=o,at()}catch{L()}}function at(){let e=H.options??[];H.hidden=
!e.length,p.setAttribute("aria-expanded",String(!!e.length)),v>=0?p.setAttribute("aria-activedescendant",`s${v}`):p.removeAttribute("aria-activedescendant"),ot(e.map((t,s)=>c`<div role="option" id=${`\
s${s}`} aria-selected=${s===v} @pointerdown=${n=>{n.preventDefault(),Et(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),H)}function L(){H.options=[],at()}function Et(e){
clearTimeout(z),e.change.q!==void 0&&(p.value=e.change.q),L(),g(e.change)}p.addEventListener("input",e=>{clearTimeout(z);let t=p.value.normalize("NFC"),s=vt.test(t);if(e.isComposing&&
s)return void bt();z=setTimeout(()=>{let n=t.replace(vt,"").trim();bt(),n!==(f().get("q")??"")&&g({q:n,paper:"",day:"",without:""},!1)},e.isComposing?400:120)});p.addEventListener(
"compositionend",()=>{kt=performance.now(),p.dispatchEvent(new InputEvent("input"))});p.addEventListener("blur",L);p.addEventListener("keydown",e=>{if(e.isComposing||e.keyCode===229)
return;let t=H.options??[];if(e.key==="ArrowDown"||e.key==="ArrowUp"){if(!t.length)return;e.preventDefault(),v=(v+(e.key==="ArrowDown"?2:t.length+1))%(t.length+1)-1,v<-1&&(v=t.length-
1),at()}else e.key==="Escape"?(t.length?L():p.value="",e.preventDefault()):e.key==="Enter"&&v>=0&&t[v]&&(e.preventDefault(),Et(t[v]))});document.querySelector("form").addEventListener(
"submit",e=>{e.preventDefault(),!(performance.now()-kt<20)&&(clearTimeout(z),L(),g({q:p.value.normalize("NFC").trim(),paper:"",day:"",...p.value.normalize("NFC").trim()===f().get("\
q")?{}:{without:""}}),k.focus({preventScroll:!0}))});document.addEventListener("keydown",e=>{let t=e.target.matches("input, select, textarea");if(e.key==="/"&&!t&&!e.metaKey&&!e.ctrlKey)
e.preventDefault(),p.focus(),p.select();else if((e.key==="ArrowDown"||e.key==="ArrowUp")&&!t&&$.answer){let s=[...k.querySelectorAll(".hits h2 a")],n=s.indexOf(document.activeElement),
o=s[n+(e.key==="ArrowDown"?1:-1)];o&&(e.preventDefault(),o.focus())}});document.querySelector(".home").addEventListener("click",e=>{e.metaKey||e.ctrlKey||(e.preventDefault(),p.value=
"",history.pushState({},"","/"),N(!0))});rt.addEventListener("click",()=>{x=x==="ko"?"en":"ko",localStorage.setItem("language",x),h=wt[x],O()});addEventListener("popstate",()=>{p.blur(),
N()});p.value=f().get("q")??"";O();N();location.search||p.focus();
