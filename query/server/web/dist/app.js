/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var et=globalThis,lt=e=>e,F=et.trustedTypes,ct=F?F.createPolicy("lit-html",{createHTML:e=>e}):void 0,mt="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,gt="?"+w,Nt=`<${gt}\
>`,q=document,I=()=>q.createComment(""),D=e=>e===null||typeof e!="object"&&typeof e!="function",st=Array.isArray,Ct=e=>st(e)||typeof e?.[Symbol.iterator]=="function",X=`[ 	
\f\r]`,M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ht=/-->/g,ut=/>/g,S=RegExp(`>|${X}(?:([^\\s"'>=/]+)(${X}*=${X}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,dt=/"/g,ft=/^(?:script|style|textarea|title)$/i,nt=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),r=nt(1),Ft=nt(2),Kt=nt(3),B=Symbol.for("l\
it-noChange"),u=Symbol.for("lit-nothing"),$t=new WeakMap,E=q.createTreeWalker(q,129);function yt(e,t){if(!st(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings arra\
y");return ct!==void 0?ct.createHTML(t):t}var Tt=(e,t)=>{let s=e.length-1,n=[],o,i=t===2?"<svg>":t===3?"<math>":"",a=M;for(let c=0;c<s;c++){let l=e[c],m,y,d=-1,A=0;for(;A<l.length&&
(a.lastIndex=A,y=a.exec(l),y!==null);)A=a.lastIndex,a===M?y[1]==="!--"?a=ht:y[1]!==void 0?a=ut:y[2]!==void 0?(ft.test(y[2])&&(o=RegExp("</"+y[2],"g")),a=S):y[3]!==void 0&&(a=S):a===
S?y[0]===">"?(a=o??M,d=-1):y[1]===void 0?d=-2:(d=a.lastIndex-y[2].length,m=y[1],a=y[3]===void 0?S:y[3]==='"'?dt:pt):a===dt||a===pt?a=S:a===ht||a===ut?a=M:(a=S,o=void 0);let b=a===S&&
e[c+1].startsWith("/>")?" ":"";i+=a===M?l+Nt:d>=0?(n.push(m),l.slice(0,d)+mt+l.slice(d)+w+b):l+w+(d===-2?c:b)}return[yt(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},U=class e{constructor({
strings:t,_$litType$:s},n){let o;this.parts=[];let i=0,a=0,c=t.length-1,l=this.parts,[m,y]=Tt(t,s);if(this.el=e.createElement(m,n),E.currentNode=this.el.content,s===2||s===3){let d=this.
el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=E.nextNode())!==null&&l.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.getAttributeNames())if(d.endsWith(
mt)){let A=y[a++],b=o.getAttribute(d).split(w),W=/([.?@])?(.*)/.exec(A);l.push({type:1,index:i,name:W[2],strings:b,ctor:W[1]==="."?G:W[1]==="?"?Q:W[1]==="@"?Y:T}),o.removeAttribute(
d)}else d.startsWith(w)&&(l.push({type:6,index:i}),o.removeAttribute(d));if(ft.test(o.tagName)){let d=o.textContent.split(w),A=d.length-1;if(A>0){o.textContent=F?F.emptyScript:"";for(let b=0;b<
A;b++)o.append(d[b],I()),E.nextNode(),l.push({type:2,index:++i});o.append(d[A],I())}}}else if(o.nodeType===8)if(o.data===gt)l.push({type:2,index:i});else{let d=-1;for(;(d=o.data.indexOf(
w,d+1))!==-1;)l.push({type:7,index:i}),d+=w.length-1}i++}}static createElement(t,s){let n=q.createElement("template");return n.innerHTML=t,n}};function C(e,t,s=e,n){if(t===B)return t;
let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=D(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=
o:s._$Cl=o),o!==void 0&&(t=C(e,o._$AS(e,t.values),o,n)),t}var Z=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){
return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,o=(t?.creationScope??q).importNode(s,!0);E.currentNode=o;let i=E.nextNode(),a=0,c=0,l=n[0];for(;l!==void 0;){if(a===
l.index){let m;l.type===2?m=new R(i,i.nextSibling,this,t):l.type===1?m=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(m=new tt(i,this,t)),this._$AV.push(m),l=n[++c]}a!==l?.index&&
(i=E.nextNode(),a++)}return E.currentNode=q,o}p(t){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},R=class e{get _$AU(){
return this._$AM?._$AU??this._$Cv}constructor(t,s,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){
let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=C(this,
t,s),D(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ct(t)?this.k(
t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&D(this._$AH)?this._$AA.nextSibling.
data=t:this.T(q.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=U.createElement(yt(n.h,n.h[0]),this.options)),
n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new Z(o,this),a=i.u(this.options);i.p(s),this.T(a),this._$AH=i}}_$AC(t){let s=$t.get(t.strings);return s===void 0&&$t.set(t.strings,
s=new U(t)),s}k(t){st(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of t)o===s.length?s.push(n=new e(this.O(I()),this.O(I()),this,this.options)):n=s[o],n._$AI(
i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=lt(t).nextSibling;lt(t).remove(),t=
n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},T=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,n,o,i){this.
type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=s,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=
n):this._$AH=u}_$AI(t,s=this,n,o){let i=this.strings,a=!1;if(i===void 0)t=C(this,t,s,0),a=!D(t)||t!==this._$AH&&t!==B,a&&(this._$AH=t);else{let c=t,l,m;for(t=i[0],l=0;l<i.length-1;l++)
m=C(this,c[n+l],s,l),m===B&&(m=this._$AH[l]),a||=!D(m)||m!==this._$AH[l],m===u?t=u:t!==u&&(t+=(m??"")+i[l+1]),this._$AH[l]=m}a&&!o&&this.j(t)}j(t){t===u?this.element.removeAttribute(
this.name):this.element.setAttribute(this.name,t??"")}},G=class extends T{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},Q=class extends T{constructor(){
super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},Y=class extends T{constructor(t,s,n,o,i){super(t,s,n,o,i),this.type=5}_$AI(t,s=this){if((t=
C(this,t,s,0)??u)===B)return;let n=this._$AH,o=t===u&&n!==u||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,i=t!==u&&(n===u||o);o&&this.element.removeEventListener(this.
name,this,n),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.
handleEvent(t)}},tt=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){C(this,t)}};var Ht=et.litHtmlPolyfillSupport;Ht?.(U,R),(et.litHtmlVersions??=[]).push("3.3.3");var ot=(e,t,s)=>{let n=s?.renderBefore??t,o=n._$litPart$;if(o===void 0){let i=s?.renderBefore??null;
n._$litPart$=o=new R(t.insertBefore(I(),i),i,void 0,s??{})}return o._$AI(e),o};var kt={ko:{other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",newest:"\
최신 요약",total:(e,t,s)=>`논문 ${e.toLocaleString("ko")}편${t?` (일부 낱말만 있는 ${t.toLocaleString("ko")}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",
sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",authors:"저자",sections:"구역",voted:"추천 수",months:"월별",from:"시작 월",to:"끝 월",more:"더 보기",
why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:e=>`‘${e}’이(가) 있는 논문은 없습니다.`,mean:"이것을 찾으셨나요?",
without:e=>`${e} 없이:`,papers:e=>`${e.toLocaleString("ko")}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",retry:"다시 시도",day:"그날의 요약",
back:"검색으로",remove:"빼기",month:(e,t,s)=>`${e}, ${s}편 중 ${t}편`,all:"모든",missing:"그런 논문이 없습니다.",untitled:"요약",unknownVotes:"알 수 없음",
like:"비슷한 논문 보기",notes:"이렇게 읽었습니다",coauthors:"함께 쓴 저자",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께"},
en:{other:"한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",newest:"Newest digest",total:(e,t,s)=>`${e.toLocaleString(
"en")} paper${e===1?"":"s"}${t?` (and ${t.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"Newes\
t",votes:"Votes",authors:"Authors",sections:"Sections",voted:"Votes",months:"By month",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"\
Nothing found.",unknown:e=>`No paper has “${e}”.`,mean:"Did you mean",without:e=>`Without ${e}:`,papers:e=>`${e.toLocaleString("en")} paper${e===1?"":"s"}`,clear:"Clear all",failed:"\
The server does not answer.",retry:"Try again",day:"Digest of the day",back:"Back to the search",remove:"Remove",month:(e,t,s)=>`${e}, ${t} of ${s} papers`,all:"All",missing:"There\
 is no such paper.",untitled:"Summary",unknownVotes:"unknown",like:"Show similar papers",notes:"Read as",coauthors:"Written with",also:"Also searched",exactly:"only as typed",widely:"\
other spellings, too"}},Lt=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],vt=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,
p=document.getElementById("q"),k=document.getElementById("main"),H=document.getElementById("suggestions"),at=document.getElementById("language"),x=localStorage.getItem("language")??
(navigator.language.startsWith("ko")?"ko":"en"),h=kt[x],z=0,it=null,$={hits:[]},K=new Map,v=-1,xt=0,P=null,f=()=>new URLSearchParams(location.search),St=e=>e.toLocaleString(x);function g(e,t=!0){
let s=f();for(let[o,i]of Object.entries(e)){s.delete(o);for(let a of[i].flat())a&&s.append(o,a)}let n=s.size?`/?${s}`:"/";if(n===location.pathname+location.search)return N();history[t?
"pushState":"replaceState"]({},"",n),N()}async function _(e,t){let s=await fetch(e,{signal:t,headers:{Accept:"application/json"}}),n=await s.json();if(!s.ok)throw Object.assign(new Error(
n.detail??n.title),{status:s.status});return n}var At=e=>e.map(t=>t.match?r`<mark>${t.text}</mark>`:t.text),V=(e,t,s={})=>r`<a href=${"/?"+new URLSearchParams(e)} lang=${s.lang??u} @click=${n=>{
n.metaKey||n.ctrlKey||n.shiftKey||(n.preventDefault(),history.pushState({},"",n.currentTarget.getAttribute("href")),N(!0))}}>${t}</a>`;function J(e,t=4){let s=[...new Set([...e.matched_authors??
[],...e.authors])],n=s.length>t?` +${s.length-t}`:e.more_authors?" +":"",o=[V({day:e.date},e.date),e.votes===null?null:`▲${e.votes}`,s.length?[s.slice(0,t).map((i,a)=>r`${a?", ":
""}${V({author:i},i)}`),n]:null,/^https?:\/\//.test(e.url)?r`<a href=${e.url} rel="noopener noreferrer">arXiv</a>`:null].filter(i=>i!==null);return r`<div class="facts">${o.map((i,a)=>r`${a?
" · ":""}${i}`)}</div>`}function _t(e){let t=K.get(e.id),s=async()=>{if(!K.delete(e.id)){let n=j();n.set("explain","1"),n.set("limit","1"),n.set("offset",String(e.rank-1)),n.delete(
"facets"),n.delete("trend");try{let o=await _(`/v1/search?${n}`);K.set(e.id,o.hits.find(i=>i.id===e.id)?.score_parts??[])}catch{return}}O()};return r`<li data-id=${e.id}><h2 lang="en">${V(
{paper:e.id},At(e.title_marked))}</h2>${J(e)}
    <p class="snippet" lang="ko">${At(e.snippet)}</p>
    ${f().get("q")?r`<div class="facts"><button type="button" aria-expanded=${t?"true":"false"} @click=${s}>${h.why}</button></div>`:u}
    ${t?r`<table class="why"><tbody>${t.map(n=>r`<tr><td>${n.score.toFixed(2)}</td><td>${n.what}</td></tr>`)}</tbody></table>`:u}</li>`}function j(){let e=new URLSearchParams;for(let[
t,s]of f())["q","author","section","from","to","min_votes","sort","exact","without"].includes(t)&&e.append(t,s);return e}var Mt=(e,t)=>{let s=f().getAll(e);return{[e]:s.includes(t)?
s.filter(n=>n!==t):[...s,t]}};function bt(e,t,s){let n=f().getAll(e);return s?.length?r`<h2>${t}</h2><ul>${s.slice(0,8).map(o=>r`<li><button type="button" aria-pressed=${n.includes(
o.value)} @click=${()=>g(Mt(e,o.value))}>
    <span>${o.value}</span><small>${St(o.papers)}</small></button></li>`)}</ul>`:u}function It(e){if(!e?.length)return u;let t=c=>c.all?c.papers/c.all:0,s=Math.max(...e.map(t))||1,
{from:n,to:o}=Object.fromEntries(f()),i=c=>(n||o)&&(!n||c.month>=n)&&(!o||c.month<=o),a=(c,l)=>g({from:c<l?c:l,to:c<l?l:c});return r`<h2 id="months">${h.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${c=>{
let l=c.target.closest("button")?.dataset.month;P&&l&&l!==P&&a(P,l),P=null}}>${e.map(c=>r`<button type="button" data-month=${c.month} title=${h.month(c.month,c.papers,c.all)} aria-label=${h.
month(c.month,c.papers,c.all)} aria-pressed=${i(c)?"true":"false"}
    @pointerdown=${l=>{P=c.month,l.target.releasePointerCapture?.(l.pointerId)}}
    @click=${()=>n===c.month&&o===c.month?g({from:"",to:""}):a(c.month,c.month)}><i class=${c.papers?"some":""} data-height=${Math.round(t(c)/s*100)}></i></button>`)}</div>
    <div class="months"><input type="month" aria-label=${h.from} .value=${n??""} @change=${c=>g({from:c.target.value})}><input type="month" aria-label=${h.to} .value=${o??""} @change=${c=>g(
{to:c.target.value})}></div>`}function Dt(){let e=f(),t=[...e].filter(([s])=>["author","section","from","to","min_votes"].includes(s));return t.length?r`<div class="chips">${t.map(
([s,n])=>r`<button type="button" aria-label=${`${h.remove}: ${n}`} @click=${()=>g({[s]:e.getAll(s).filter(o=>o!==n)})}>
    ${s==="from"?`${n} –`:s==="to"?`– ${n}`:s==="min_votes"?`▲ ${n}+`:n} ×</button>`)}
    <button type="button" @click=${()=>g({author:"",section:"",from:"",to:"",min_votes:""})}>${h.clear}</button></div>`:u}function Bt(e){let t=e.notes.filter(n=>n.code==="word-not-\
found").map(n=>new TextDecoder().decode(new TextEncoder().encode(e.query).slice(...n.span))),s=e.notes.filter(n=>n.code!=="word-not-found");return!t.length&&!e.suggestions.length&&
!s.length?u:r`<div class="help">${t.map(n=>r`<p>${h.unknown(n)}</p>`)}${s.map(n=>r`<p class="facts">${h.notes}: ${n.message}</p>`)}
    ${e.suggestions.map(n=>r`<p>${n.kind==="spelling"?h.mean:h.without(n.what)} <button type="button" @click=${()=>{p.value=n.query,g({q:n.query})}}>${n.query}</button> ${h.papers(
n.total)}</p>`)}</div>`}function Ut(e){let t=f();if(t.get("exact"))return r`<p class="facts"><button type="button" @click=${()=>g({exact:""})}>${h.widely}</button></p>`;let s=t.getAll(
"without");return!e.also?.length&&!s.length?u:r`<p class="facts also">${e.also.length?`${h.also}: `:u}${e.also.map(n=>r`<button type="button" aria-label=${`${h.remove}: ${n}`} @click=${()=>g(
{without:[...s,n]})}>${n} ×</button> `)}
    ${s.length?r`<button type="button" @click=${()=>g({without:""})}>${h.widely}</button>`:r`<button type="button" @click=${()=>g({exact:"1"})}>${h.exactly}</button>`}</p>`}function Rt(e){
let t=(e??[]).filter(n=>n.value!=="unknown");if(!t.length)return u;let s=f().get("min_votes");return r`<h2>${h.voted}</h2><ul>${t.map(n=>{let o=n.value.split("..")[0];return r`<li><button type="button" aria-pressed=${s===
o} @click=${()=>g({min_votes:s===o?"":o})}><span>▲ ${n.value.replace("..","–")}</span><small>${St(n.papers)}</small></button></li>`})}</ul>`}function Pt(e){let t=e.filter(s=>s.
partial);return r`<ol class="hits">${e.filter(s=>!s.partial).map(_t)}</ol>${t.length?r`<p class="some" id="some">${h.some}</p><ol class="hits" aria-labelledby="some">${t.map(_t)}</ol>`:
u}`}function Vt(e){let t=f().get("sort")??"relevance",s=[...j()].length===1&&f().get("author"),n=s?r`<h1 class="author">${s}</h1>`:r`<h1 class="hidden">${f().get("q")||h.all}</h1>`;
return r`${n}${s?u:Dt()}<div class="line"><span role="status">${e.total+e.total_partial?h.total(e.total,e.total_partial,e.took_ms<10?e.took_ms.toFixed(1):Math.round(e.took_ms)):h.nothing}</span>
    <label>${h.sort} <select @change=${o=>g({sort:o.target.value==="relevance"?"":o.target.value})}>${["relevance","date","votes"].map(o=>r`<option value=${o} ?selected=${o===t}>${h[o]}</option>`)}</select></label></div>
    <div class="columns"><div>${Ut(e)}${Bt(e)}${Pt(e.hits)}${e.next?r`<button class="more" type="button" @click=${jt}>${h.more}</button>`:u}</div>
    <aside>${It(e.trend)}${bt("author",s?h.coauthors:h.authors,e.facets?.author.filter(o=>o.value!==s))}${Rt(e.facets?.votes)}${bt("section",h.sections,e.facets?.section)}</aside></div>`}
async function jt(){let e=j();e.set("cursor",$.answer.next);let t=await _(`/v1/search?${e}`);$.answer.hits.push(...t.hits),$.answer.next=t.next,O()}function Ot({paper:e,similar:t}){
return r`<article class="paper"><h1 lang="en">${e.title}</h1>${J(e,100)}
    ${e.sections.map(s=>r`<section><h2 lang="en">${s.name||h.untitled}</h2><ul lang="ko">${s.bullets.map(n=>r`<li>${n}</li>`)}</ul></section>`)}
    <section><h2>${h.similar}</h2><ol class="hits">${t.hits.map(s=>r`<li><h3 lang="en">${V({paper:s.id},s.title)}</h3>${J(s)}</li>`)}</ol></section></article>`}var Et=(e,t=r`<h1>${e.
date}</h1>`)=>r`<div class="line">${t}<span role="status">${h.papers(e.total)}</span></div>
  <ol class="hits">${e.papers.map(s=>r`<li><h2 lang="en">${V({paper:s.id},s.title)}</h2>${J(s)}<p class="snippet" lang="ko">${s.sections[0]?.bullets[0]??""}</p></li>`)}</ol>`,Wt=e=>r`<div class="start"><h1>${h.
title}</h1><p>${h.about}</p><div class="examples">${Lt.map(t=>r`<button type="button" @click=${()=>{p.value=t,g({q:t})}}>${t}</button>`)}</div></div>
  ${e?Et(e,r`<h2>${h.newest}, ${e.date}</h2>`):u}`;function O(){document.documentElement.lang=x,at.textContent=h.other,at.lang=x==="ko"?"en":"ko";let e=u;$.error?e=r`<p class="error" role="alert">${$.
error.status===404?h.missing:$.error.status?$.error.message:h.failed}</p><button class="more" type="button" @click=${()=>N()}>${h.retry}</button>`:$.paper?e=Ot($):$.digest&&!$.start?
e=Et($.digest):$.start?e=Wt($.digest):$.answer&&(e=Vt($.answer)),ot(e,k);for(let t of k.querySelectorAll("[data-height]"))t.style.height=`${t.dataset.height}%`;document.title=$.paper?
$.paper.title:f().get("q")?`${f().get("q")} – papersearch`:"papersearch"}async function N(e=!1){let t=f();it?.abort();let s=it=new AbortController;document.activeElement!==p&&(p.
value=t.get("q")??""),k.setAttribute("aria-busy","true"),k.classList.add("busy");let n;try{if(t.get("paper")){let o=encodeURIComponent(t.get("paper")),[i,a]=await Promise.all([_(`/\
v1/papers/${o}`,s.signal),_(`/v1/papers/${o}/similar?limit=5`,s.signal)]);n={paper:i,similar:a}}else if(t.get("day"))n={digest:await _(`/v1/digests/${encodeURIComponent(t.get("day"))}`,
s.signal)};else if(j().size){let o=j();o.set("facets","1"),o.set("trend","1"),n={answer:await _(`/v1/search?${o}`,s.signal)},K=new Map}else{let o=await _("/v1/index",s.signal);n={start:!0,
digest:o.newest?await _(`/v1/digests/${o.newest}`,s.signal):null}}}catch(o){if(o.name==="AbortError")return;n={error:o}}s===it&&($=n,k.classList.remove("busy"),k.removeAttribute("a\
ria-busy"),O(),e&&scrollTo(0,0))}async function wt(){let e=p.value;if(!e.trim())return L();try{let t=await _(`/v1/suggest?limit=6&q=${encodeURIComponent(e.normalize("NFC"))}`);if(e!==
p.value||document.activeElement!==p)return;let s=t.concepts.slice(0,3),o=[...t.words.filter(i=>i.query!==e&&!s.some(a=>a.query===i.query)).map(i=>({text:i.query,note:h.papers(i.papers),
change:{q:i.query,paper:"",day:""}})),...s.map(i=>({text:i.query,note:i.other,change:{q:i.query,paper:"",day:""}})),...t.authors.slice(0,3).map(i=>({text:i,note:h.authors,change:{q:"",
author:i,paper:"",day:""}})),...t.titles.slice(0,2).map(i=>({text:i.title,note:"",change:{paper:i.id}}))];v=-1,H.options=o,rt()}catch{L()}}function rt(){let e=H.options??[];H.hidden=
!e.length,p.setAttribute("aria-expanded",String(!!e.length)),v>=0?p.setAttribute("aria-activedescendant",`s${v}`):p.removeAttribute("aria-activedescendant"),ot(e.map((t,s)=>r`<div role="option" id=${`\
s${s}`} aria-selected=${s===v} @pointerdown=${n=>{n.preventDefault(),qt(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),H)}function L(){H.options=[],rt()}function qt(e){
clearTimeout(z),e.change.q!==void 0&&(p.value=e.change.q),L(),g(e.change)}p.addEventListener("input",e=>{clearTimeout(z);let t=p.value.normalize("NFC"),s=vt.test(t);if(e.isComposing&&
s)return void wt();z=setTimeout(()=>{let n=t.replace(vt,"").trim();wt(),n!==(f().get("q")??"")&&g({q:n,paper:"",day:"",without:""},!1)},e.isComposing?400:120)});p.addEventListener(
"compositionend",()=>{xt=performance.now(),p.dispatchEvent(new InputEvent("input"))});p.addEventListener("blur",L);p.addEventListener("keydown",e=>{if(e.isComposing||e.keyCode===229)
return;let t=H.options??[];if(e.key==="ArrowDown"||e.key==="ArrowUp"){if(!t.length)return;e.preventDefault(),v=(v+(e.key==="ArrowDown"?2:t.length+1))%(t.length+1)-1,v<-1&&(v=t.length-
1),rt()}else e.key==="Escape"?(t.length?L():p.value="",e.preventDefault()):e.key==="Enter"&&v>=0&&t[v]&&(e.preventDefault(),qt(t[v]))});document.querySelector("form").addEventListener(
"submit",e=>{e.preventDefault(),!(performance.now()-xt<20)&&(clearTimeout(z),L(),g({q:p.value.normalize("NFC").trim(),paper:"",day:"",...p.value.normalize("NFC").trim()===f().get("\
q")?{}:{without:""}}),k.focus({preventScroll:!0}))});document.addEventListener("keydown",e=>{let t=e.target.matches("input, select, textarea");if(e.key==="/"&&!t&&!e.metaKey&&!e.ctrlKey)
e.preventDefault(),p.focus(),p.select();else if((e.key==="ArrowDown"||e.key==="ArrowUp")&&!t&&$.answer){let s=[...k.querySelectorAll(".hits h2 a")],n=s.indexOf(document.activeElement),
o=s[n+(e.key==="ArrowDown"?1:-1)];o&&(e.preventDefault(),o.focus())}});document.querySelector(".home").addEventListener("click",e=>{e.metaKey||e.ctrlKey||(e.preventDefault(),p.value=
"",history.pushState({},"","/"),N(!0))});at.addEventListener("click",()=>{x=x==="ko"?"en":"ko",localStorage.setItem("language",x),h=kt[x],O()});addEventListener("popstate",()=>{p.blur(),
N()});p.value=f().get("q")??"";O();N();location.search||p.focus();
