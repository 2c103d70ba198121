/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var et=globalThis,lt=e=>e,F=et.trustedTypes,ct=F?F.createPolicy("lit-html",{createHTML:e=>e}):void 0,mt="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,gt="?"+w,Nt=`<${gt}\
>`,N=document,I=()=>N.createComment(""),D=e=>e===null||typeof e!="object"&&typeof e!="function",st=Array.isArray,Tt=e=>st(e)||typeof e?.[Symbol.iterator]=="function",X=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ht=/-->/g,ut=/>/g,S=RegExp(`>|${X}(?:([^\\s"'>=/]+)(${X}*=${X}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,dt=/"/g,ft=/^(?:script|style|textarea|title)$/i,nt=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),c=nt(1),Ot=nt(2),Ft=nt(3),B=Symbol.for("l\
it-noChange"),u=Symbol.for("lit-nothing"),$t=new WeakMap,E=N.createTreeWalker(N,129);function vt(e,t){if(!st(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return ct!==void 0?ct.createHTML(t):t}var Ct=(e,t)=>{let n=e.length-1,s=[],o,i=t===2?"<svg>":t===3?"<math>":"",r=M;for(let l=0;l<n;l++){let a=e[l],m,g,d=-1,A=0;for(;A<a.length&&
(r.lastIndex=A,g=r.exec(a),g!==null);)A=r.lastIndex,r===M?g[1]==="!--"?r=ht:g[1]!==void 0?r=ut:g[2]!==void 0?(ft.test(g[2])&&(o=RegExp("</"+g[2],"g")),r=S):g[3]!==void 0&&(r=S):r===
S?g[0]===">"?(r=o??M,d=-1):g[1]===void 0?d=-2:(d=r.lastIndex-g[2].length,m=g[1],r=g[3]===void 0?S:g[3]==='"'?dt:pt):r===dt||r===pt?r=S:r===ht||r===ut?r=M:(r=S,o=void 0);let b=r===S&&
e[l+1].startsWith("/>")?" ":"";i+=r===M?a+Nt:d>=0?(s.push(m),a.slice(0,d)+mt+a.slice(d)+w+b):a+w+(d===-2?l:b)}return[vt(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},U=class e{constructor({
strings:t,_$litType$:n},s){let o;this.parts=[];let i=0,r=0,l=t.length-1,a=this.parts,[m,g]=Ct(t,n);if(this.el=e.createElement(m,s),E.currentNode=this.el.content,n===2||n===3){let d=this.
el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=E.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.getAttributeNames())if(d.endsWith(
mt)){let A=g[r++],b=o.getAttribute(d).split(w),O=/([.?@])?(.*)/.exec(A);a.push({type:1,index:i,name:O[2],strings:b,ctor:O[1]==="."?G:O[1]==="?"?Q:O[1]==="@"?Y:H}),o.removeAttribute(
d)}else d.startsWith(w)&&(a.push({type:6,index:i}),o.removeAttribute(d));if(ft.test(o.tagName)){let d=o.textContent.split(w),A=d.length-1;if(A>0){o.textContent=F?F.emptyScript:"";for(let b=0;b<
A;b++)o.append(d[b],I()),E.nextNode(),a.push({type:2,index:++i});o.append(d[A],I())}}}else if(o.nodeType===8)if(o.data===gt)a.push({type:2,index:i});else{let d=-1;for(;(d=o.data.indexOf(
w,d+1))!==-1;)a.push({type:7,index:i}),d+=w.length-1}i++}}static createElement(t,n){let s=N.createElement("template");return s.innerHTML=t,s}};function C(e,t,n=e,s){if(t===B)return t;
let o=s!==void 0?n._$Co?.[s]:n._$Cl,i=D(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,n,s)),s!==void 0?(n._$Co??=[])[s]=
o:n._$Cl=o),o!==void 0&&(t=C(e,o._$AS(e,t.values),o,s)),t}var Z=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){
return this._$AM._$AU}u(t){let{el:{content:n},parts:s}=this._$AD,o=(t?.creationScope??N).importNode(n,!0);E.currentNode=o;let i=E.nextNode(),r=0,l=0,a=s[0];for(;a!==void 0;){if(r===
a.index){let m;a.type===2?m=new R(i,i.nextSibling,this,t):a.type===1?m=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(m=new tt(i,this,t)),this._$AV.push(m),a=s[++l]}r!==a?.index&&
(i=E.nextNode(),r++)}return E.currentNode=N,o}p(t){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,n),n+=s.strings.length-2):s._$AI(t[n])),n++}},R=class e{get _$AU(){
return this._$AM?._$AU??this._$Cv}constructor(t,n,s,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){
let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=C(this,
t,n),D(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Tt(t)?this.k(
t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&D(this._$AH)?this._$AA.nextSibling.
data=t:this.T(N.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:s}=t,o=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=U.createElement(vt(s.h,s.h[0]),this.options)),
s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Z(o,this),r=i.u(this.options);i.p(n),this.T(r),this._$AH=i}}_$AC(t){let n=$t.get(t.strings);return n===void 0&&$t.set(t.strings,
n=new U(t)),n}k(t){st(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let i of t)o===n.length?n.push(s=new e(this.O(I()),this.O(I()),this,this.options)):s=n[o],s._$AI(
i),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let s=lt(t).nextSibling;lt(t).remove(),t=
s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,s,o,i){this.
type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=
s):this._$AH=u}_$AI(t,n=this,s,o){let i=this.strings,r=!1;if(i===void 0)t=C(this,t,n,0),r=!D(t)||t!==this._$AH&&t!==B,r&&(this._$AH=t);else{let l=t,a,m;for(t=i[0],a=0;a<i.length-1;a++)
m=C(this,l[s+a],n,a),m===B&&(m=this._$AH[a]),r||=!D(m)||m!==this._$AH[a],m===u?t=u:t!==u&&(t+=(m??"")+i[a+1]),this._$AH[a]=m}r&&!o&&this.j(t)}j(t){t===u?this.element.removeAttribute(
this.name):this.element.setAttribute(this.name,t??"")}},G=class extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},Q=class extends H{constructor(){
super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},Y=class extends H{constructor(t,n,s,o,i){super(t,n,s,o,i),this.type=5}_$AI(t,n=this){if((t=
C(this,t,n,0)??u)===B)return;let s=this._$AH,o=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==u&&(s===u||o);o&&this.element.removeEventListener(this.
name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.
handleEvent(t)}},tt=class{constructor(t,n,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){C(this,t)}};var Ht=et.litHtmlPolyfillSupport;Ht?.(U,R),(et.litHtmlVersions??=[]).push("3.3.3");var ot=(e,t,n)=>{let s=n?.renderBefore??t,o=s._$litPart$;if(o===void 0){let i=n?.renderBefore??null;
s._$litPart$=o=new R(t.insertBefore(I(),i),i,void 0,n??{})}return o._$AI(e),o};var wt={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",newest:"\
최신 요약",total:(e,t)=>`논문 ${e.toLocaleString("ko")}편 · ${t}ms`,sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"\
추천 수",months:"월별",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:e=>`\
‘${e}’이(가) 있는 논문은 없습니다.`,mean:"이것을 찾으셨나요?",without:e=>`${e} 없이:`,papers:e=>`${e.toLocaleString("ko")}편`,clear:"모두 지우기",failed:"\
서버가 답하지 않습니다.",retry:"다시 시도",day:"그날의 요약",back:"검색으로",remove:"빼기",month:(e,t,n)=>`${e}, ${n}편 중 ${t}편`,all:"모든",missing:"\
그런 논문이 없습니다.",untitled:"요약",unknownVotes:"알 수 없음",like:"비슷한 논문 보기",notes:"이렇게 읽었습니다"},en:{other:"한국어",title:"Searc\
h digests of AI papers",about:"Daily digests in Korean and English, found however you write.",newest:"Newest digest",total:(e,t)=>`${e.toLocaleString("en")} paper${e===1?"":"s"} · ${t}\
 ms`,sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"By month",from:"From month",to:"To month",more:"More",
why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:e=>`No paper has “${e}”.`,mean:"Did you mean",without:e=>`Without ${e}:`,papers:e=>`${e.toLocaleString(
"en")} paper${e===1?"":"s"}`,clear:"Clear all",failed:"The server does not answer.",retry:"Try again",day:"Digest of the day",back:"Back to the search",remove:"Remove",month:(e,t,n)=>`${e}\
, ${t} of ${n} papers`,all:"All",missing:"There is no such paper.",untitled:"Summary",unknownVotes:"unknown",like:"Show similar papers",notes:"Read as"}},qt=["강화학습","long-c\
ontext","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],yt=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,p=document.getElementById(
"q"),k=document.getElementById("main"),q=document.getElementById("suggestions"),rt=document.getElementById("language"),x=localStorage.getItem("language")??(navigator.language.startsWith(
"ko")?"ko":"en"),h=wt[x],K=0,it=null,$={hits:[]},W=new Map,y=-1,kt=0,P=null,f=()=>new URLSearchParams(location.search),xt=e=>e.toLocaleString(x);function v(e,t=!0){let n=f();for(let[
o,i]of Object.entries(e)){n.delete(o);for(let r of[i].flat())r&&n.append(o,r)}let s=n.size?`/?${n}`:"/";if(s===location.pathname+location.search)return T();history[t?"pushState":"r\
eplaceState"]({},"",s),T()}async function _(e,t){let n=await fetch(e,{signal:t,headers:{Accept:"application/json"}}),s=await n.json();if(!n.ok)throw Object.assign(new Error(s.detail??
s.title),{status:n.status});return s}var At=e=>e.map(t=>t.match?c`<mark>${t.text}</mark>`:t.text),V=(e,t,n={})=>c`<a href=${"/?"+new URLSearchParams(e)} lang=${n.lang??u} @click=${s=>{
s.metaKey||s.ctrlKey||s.shiftKey||(s.preventDefault(),history.pushState({},"",s.currentTarget.getAttribute("href")),T(!0))}}>${t}</a>`;function z(e,t=4){let n=[...new Set([...e.matched_authors??
[],...e.authors])],s=n.length>t?` +${n.length-t}`:e.more_authors?" +":"",o=[V({day:e.date},e.date),e.votes===null?null:`▲${e.votes}`,n.length?[n.slice(0,t).map((i,r)=>c`${r?", ":
""}${V({author:i},i)}`),s]:null,/^https?:\/\//.test(e.url)?c`<a href=${e.url} rel="noopener noreferrer">arXiv</a>`:null].filter(i=>i!==null);return c`<div class="facts">${o.map((i,r)=>c`${r?
" · ":""}${i}`)}</div>`}function Lt(e){let t=W.get(e.id),n=async()=>{if(!W.delete(e.id)){let s=J();s.set("explain","1"),s.set("limit","1"),s.set("offset",String(e.rank-1)),s.delete(
"facets"),s.delete("trend");try{let o=await _(`/v1/search?${s}`);W.set(e.id,o.hits.find(i=>i.id===e.id)?.score_parts??[])}catch{return}}j()};return c`<li data-id=${e.id}><h2 lang="en">${V(
{paper:e.id},At(e.title_marked))}</h2>${z(e)}
    <p class="snippet" lang="ko">${At(e.snippet)}</p>
    ${f().get("q")?c`<div class="facts"><button type="button" aria-expanded=${t?"true":"false"} @click=${n}>${h.why}</button></div>`:u}
    ${t?c`<table class="why"><tbody>${t.map(s=>c`<tr><td>${s.score.toFixed(2)}</td><td>${s.what}</td></tr>`)}</tbody></table>`:u}</li>`}function J(){let e=new URLSearchParams;for(let[
t,n]of f())["q","author","section","from","to","min_votes","sort"].includes(t)&&e.append(t,n);return e}var Mt=(e,t)=>{let n=f().getAll(e);return{[e]:n.includes(t)?n.filter(s=>s!==t):
[...n,t]}};function _t(e,t,n){let s=f().getAll(e);return n?.length?c`<h2>${t}</h2><ul>${n.slice(0,8).map(o=>c`<li><button type="button" aria-pressed=${s.includes(o.value)} @click=${()=>v(
Mt(e,o.value))}>
    <span>${o.value}</span><small>${xt(o.papers)}</small></button></li>`)}</ul>`:u}function It(e){if(!e?.length)return u;let t=l=>l.all?l.papers/l.all:0,n=Math.max(...e.map(t))||1,
{from:s,to:o}=Object.fromEntries(f()),i=l=>(s||o)&&(!s||l.month>=s)&&(!o||l.month<=o),r=(l,a)=>v({from:l<a?l:a,to:l<a?a:l});return c`<h2 id="months">${h.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${l=>{
let a=l.target.closest("button")?.dataset.month;P&&a&&a!==P&&r(P,a),P=null}}>${e.map(l=>c`<button type="button" data-month=${l.month} title=${h.month(l.month,l.papers,l.all)} aria-label=${h.
month(l.month,l.papers,l.all)} aria-pressed=${i(l)?"true":"false"}
    @pointerdown=${a=>{P=l.month,a.target.releasePointerCapture?.(a.pointerId)}}
    @click=${()=>s===l.month&&o===l.month?v({from:"",to:""}):r(l.month,l.month)}><i class=${l.papers?"some":""} data-height=${Math.round(t(l)/n*100)}></i></button>`)}</div>
    <div class="months"><input type="month" aria-label=${h.from} .value=${s??""} @change=${l=>v({from:l.target.value})}><input type="month" aria-label=${h.to} .value=${o??""} @change=${l=>v(
{to:l.target.value})}></div>`}function Dt(){let e=f(),t=[...e].filter(([n])=>["author","section","from","to","min_votes"].includes(n));return t.length?c`<div class="chips">${t.map(
([n,s])=>c`<button type="button" aria-label=${`${h.remove}: ${s}`} @click=${()=>v({[n]:e.getAll(n).filter(o=>o!==s)})}>
    ${n==="from"?`${s} –`:n==="to"?`– ${s}`:n==="min_votes"?`▲ ${s}+`:s} ×</button>`)}
    <button type="button" @click=${()=>v({author:"",section:"",from:"",to:"",min_votes:""})}>${h.clear}</button></div>`:u}function Bt(e){let t=e.notes.filter(s=>s.code==="word-not-\
found").map(s=>new TextDecoder().decode(new TextEncoder().encode(e.query).slice(...s.span))),n=e.notes.filter(s=>s.code!=="word-not-found");return!t.length&&!e.suggestions.length&&
!n.length?u:c`<div class="help">${t.map(s=>c`<p>${h.unknown(s)}</p>`)}${n.map(s=>c`<p class="facts">${h.notes}: ${s.message}</p>`)}
    ${e.suggestions.map(s=>c`<p>${s.kind==="spelling"?h.mean:h.without(s.what)} <button type="button" @click=${()=>{p.value=s.query,v({q:s.query})}}>${s.query}</button> ${h.papers(
s.total)}</p>`)}</div>`}function Ut(e){let t=(e??[]).filter(s=>s.value!=="unknown");if(!t.length)return u;let n=f().get("min_votes");return c`<h2>${h.voted}</h2><ul>${t.map(s=>{let o=s.
value.split("..")[0];return c`<li><button type="button" aria-pressed=${n===o} @click=${()=>v({min_votes:n===o?"":o})}><span>▲ ${s.value.replace("..","–")}</span><small>${xt(s.papers)}</small></button></li>`})}</ul>`}
function Rt(e){let t=f().get("sort")??"relevance";return c`<h1 class="hidden">${f().get("q")||h.all}</h1>${Dt()}<div class="line"><span role="status">${e.total?h.total(e.total,e.took_ms<
10?e.took_ms.toFixed(1):Math.round(e.took_ms)):h.nothing}</span>
    <label>${h.sort} <select @change=${n=>v({sort:n.target.value==="relevance"?"":n.target.value})}>${["relevance","date","votes"].map(n=>c`<option value=${n} ?selected=${n===t}>${h[n]}</option>`)}</select></label></div>
    <div class="columns"><div>${Bt(e)}<ol class="hits">${e.hits.map(Lt)}</ol>${e.next?c`<button class="more" type="button" @click=${Pt}>${h.more}</button>`:u}</div>
    <aside>${It(e.trend)}${_t("author",h.authors,e.facets?.author)}${Ut(e.facets?.votes)}${_t("section",h.sections,e.facets?.section)}</aside></div>`}async function Pt(){let e=J();
e.set("cursor",$.answer.next);let t=await _(`/v1/search?${e}`);$.answer.hits.push(...t.hits),$.answer.next=t.next,j()}function Vt({paper:e,similar:t}){return c`<article class="paper"><h1 lang="en">${e.
title}</h1>${z(e,100)}
    ${e.sections.map(n=>c`<section><h2 lang="en">${n.name||h.untitled}</h2><ul lang="ko">${n.bullets.map(s=>c`<li>${s}</li>`)}</ul></section>`)}
    <section><h2>${h.similar}</h2><ol class="hits">${t.hits.map(n=>c`<li><h3 lang="en">${V({paper:n.id},n.title)}</h3>${z(n)}</li>`)}</ol></section></article>`}var St=(e,t=c`<h1>${e.
date}</h1>`)=>c`<div class="line">${t}<span role="status">${h.papers(e.total)}</span></div>
  <ol class="hits">${e.papers.map(n=>c`<li><h2 lang="en">${V({paper:n.id},n.title)}</h2>${z(n)}<p class="snippet" lang="ko">${n.sections[0]?.bullets[0]??""}</p></li>`)}</ol>`,jt=e=>c`<div class="start"><h1>${h.
title}</h1><p>${h.about}</p><div class="examples">${qt.map(t=>c`<button type="button" @click=${()=>{p.value=t,v({q:t})}}>${t}</button>`)}</div></div>
  ${e?St(e,c`<h2>${h.newest}, ${e.date}</h2>`):u}`;function j(){document.documentElement.lang=x,rt.textContent=h.other,rt.lang=x==="ko"?"en":"ko";let e=u;$.error?e=c`<p class="error" role="alert">${$.
error.status===404?h.missing:$.error.status?$.error.message:h.failed}</p><button class="more" type="button" @click=${()=>T()}>${h.retry}</button>`:$.paper?e=Vt($):$.digest&&!$.start?
e=St($.digest):$.start?e=jt($.digest):$.answer&&(e=Rt($.answer)),ot(e,k);for(let t of k.querySelectorAll("[data-height]"))t.style.height=`${t.dataset.height}%`;document.title=$.paper?
$.paper.title:f().get("q")?`${f().get("q")} – papersearch`:"papersearch"}async function T(e=!1){let t=f();it?.abort();let n=it=new AbortController;document.activeElement!==p&&(p.
value=t.get("q")??""),k.setAttribute("aria-busy","true"),k.classList.add("busy");let s;try{if(t.get("paper")){let o=encodeURIComponent(t.get("paper")),[i,r]=await Promise.all([_(`/\
v1/papers/${o}`,n.signal),_(`/v1/papers/${o}/similar?limit=5`,n.signal)]);s={paper:i,similar:r}}else if(t.get("day"))s={digest:await _(`/v1/digests/${encodeURIComponent(t.get("day"))}`,
n.signal)};else if(J().size){let o=J();o.set("facets","1"),o.set("trend","1"),s={answer:await _(`/v1/search?${o}`,n.signal)},W=new Map}else{let o=await _("/v1/index",n.signal);s={start:!0,
digest:o.newest?await _(`/v1/digests/${o.newest}`,n.signal):null}}}catch(o){if(o.name==="AbortError")return;s={error:o}}n===it&&($=s,k.classList.remove("busy"),k.removeAttribute("a\
ria-busy"),j(),e&&scrollTo(0,0))}async function bt(){let e=p.value;if(!e.trim())return L();try{let t=await _(`/v1/suggest?limit=6&q=${encodeURIComponent(e.normalize("NFC"))}`);if(e!==
p.value||document.activeElement!==p)return;let n=[...t.words.filter(s=>s.query!==e).map(s=>({text:s.query,note:h.papers(s.papers),change:{q:s.query,paper:"",day:""}})),...t.authors.
slice(0,3).map(s=>({text:s,note:h.authors,change:{q:"",author:s,paper:"",day:""}})),...t.titles.slice(0,2).map(s=>({text:s.title,note:"",change:{paper:s.id}}))];y=-1,q.options=n,at()}catch{
L()}}function at(){let e=q.options??[];q.hidden=!e.length,p.setAttribute("aria-expanded",String(!!e.length)),y>=0?p.setAttribute("aria-activedescendant",`s${y}`):p.removeAttribute(
"aria-activedescendant"),ot(e.map((t,n)=>c`<div role="option" id=${`s${n}`} aria-selected=${n===y} @pointerdown=${s=>{s.preventDefault(),Et(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),
q)}function L(){q.options=[],at()}function Et(e){clearTimeout(K),e.change.q!==void 0&&(p.value=e.change.q),L(),v(e.change)}p.addEventListener("input",e=>{clearTimeout(K);let t=p.value.
normalize("NFC"),n=yt.test(t);if(e.isComposing&&n)return void bt();K=setTimeout(()=>{let s=t.replace(yt,"").trim();bt(),s!==(f().get("q")??"")&&v({q:s,paper:"",day:""},!1)},e.isComposing?
400:120)});p.addEventListener("compositionend",()=>{kt=performance.now(),p.dispatchEvent(new InputEvent("input"))});p.addEventListener("blur",L);p.addEventListener("keydown",e=>{if(e.
isComposing||e.keyCode===229)return;let t=q.options??[];if(e.key==="ArrowDown"||e.key==="ArrowUp"){if(!t.length)return;e.preventDefault(),y=(y+(e.key==="ArrowDown"?2:t.length+1))%(t.
length+1)-1,y<-1&&(y=t.length-1),at()}else e.key==="Escape"?(t.length?L():p.value="",e.preventDefault()):e.key==="Enter"&&y>=0&&t[y]&&(e.preventDefault(),Et(t[y]))});document.querySelector(
"form").addEventListener("submit",e=>{e.preventDefault(),!(performance.now()-kt<20)&&(clearTimeout(K),L(),v({q:p.value.normalize("NFC").trim(),paper:"",day:""}),k.focus({preventScroll:!0}))});
document.addEventListener("keydown",e=>{let t=e.target.matches("input, select, textarea");if(e.key==="/"&&!t&&!e.metaKey&&!e.ctrlKey)e.preventDefault(),p.focus(),p.select();else if((e.
key==="ArrowDown"||e.key==="ArrowUp")&&!t&&$.answer){let n=[...k.querySelectorAll(".hits h2 a")],s=n.indexOf(document.activeElement),o=n[s+(e.key==="ArrowDown"?1:-1)];o&&(e.preventDefault(),
o.focus())}});document.querySelector(".home").addEventListener("click",e=>{e.metaKey||e.ctrlKey||(e.preventDefault(),p.value="",history.pushState({},"","/"),T(!0))});rt.addEventListener(
"click",()=>{x=x==="ko"?"en":"ko",localStorage.setItem("language",x),h=wt[x],j()});addEventListener("popstate",()=>{p.blur(),T()});p.value=f().get("q")??"";j();T();location.search||
p.focus();
