/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ce=globalThis,qo=t=>t,te=Ce.trustedTypes,Co=te?te.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ee="$lit$",j=`lit$${Math.random().toFixed(9).slice(2)}$`,Me="?"+j,Cs=`<${Me}\
>`,ct=document,Ot=()=>ct.createComment(""),Nt=t=>t===null||typeof t!="object"&&typeof t!="function",Re=Array.isArray,No=t=>Re(t)||typeof t?.[Symbol.iterator]=="function",qe=`[ 	
\f\r]`,Dt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Eo=/-->/g,Mo=/>/g,it=RegExp(`>|${qe}(?:([^\\s"'>=/]+)(${qe}*=${qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ro=/'/g,Do=/"/g,Po=/^(?:script|style|textarea|title)$/i,De=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=De(1),Ho=De(2),ya=De(3),U=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),Oo=new WeakMap,lt=ct.createTreeWalker(ct,129);function Bo(t,e){if(!Re(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return Co!==void 0?Co.createHTML(e):e}var Vo=(t,e)=>{let o=t.length-1,n=[],s,r=e===2?"<svg>":e===3?"<math>":"",l=Dt;for(let d=0;d<o;d++){let u=t[d],m,b,p=-1,f=0;for(;f<u.length&&
(l.lastIndex=f,b=l.exec(u),b!==null);)f=l.lastIndex,l===Dt?b[1]==="!--"?l=Eo:b[1]!==void 0?l=Mo:b[2]!==void 0?(Po.test(b[2])&&(s=RegExp("</"+b[2],"g")),l=it):b[3]!==void 0&&(l=it):
l===it?b[0]===">"?(l=s??Dt,p=-1):b[1]===void 0?p=-2:(p=l.lastIndex-b[2].length,m=b[1],l=b[3]===void 0?it:b[3]==='"'?Do:Ro):l===Do||l===Ro?l=it:l===Eo||l===Mo?l=Dt:(l=it,s=void 0);let x=l===
it&&t[d+1].startsWith("/>")?" ":"";r+=l===Dt?u+Cs:p>=0?(n.push(m),u.slice(0,p)+Ee+u.slice(p)+j+x):u+j+(p===-2?d:x)}return[Bo(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Pt=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,d=e.length-1,u=this.parts,[m,b]=Vo(e,o);if(this.el=t.createElement(m,n),lt.currentNode=this.el.
content,o===2||o===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=lt.nextNode())!==null&&u.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.
getAttributeNames())if(p.endsWith(Ee)){let f=b[l++],x=s.getAttribute(p).split(j),k=/([.?@])?(.*)/.exec(f);u.push({type:1,index:r,name:k[2],strings:x,ctor:k[1]==="."?oe:k[1]==="?"?ne:
k[1]==="@"?se:ut}),s.removeAttribute(p)}else p.startsWith(j)&&(u.push({type:6,index:r}),s.removeAttribute(p));if(Po.test(s.tagName)){let p=s.textContent.split(j),f=p.length-1;if(f>
0){s.textContent=te?te.emptyScript:"";for(let x=0;x<f;x++)s.append(p[x],Ot()),lt.nextNode(),u.push({type:2,index:++r});s.append(p[f],Ot())}}}else if(s.nodeType===8)if(s.data===Me)u.
push({type:2,index:r});else{let p=-1;for(;(p=s.data.indexOf(j,p+1))!==-1;)u.push({type:7,index:r}),p+=j.length-1}r++}}static createElement(e,o){let n=ct.createElement("template");return n.
innerHTML=e,n}};function pt(t,e,o=t,n){if(e===U)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=Nt(e)?void 0:e._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=
void 0:(s=new r(t),s._$AT(t,o,n)),n!==void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=pt(t,s._$AS(t,e.values),s,n)),e}var ee=class{constructor(e,o){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??ct).importNode(
o,!0);lt.currentNode=s;let r=lt.nextNode(),l=0,d=0,u=n[0];for(;u!==void 0;){if(l===u.index){let m;u.type===2?m=new kt(r,r.nextSibling,this,e):u.type===1?m=new u.ctor(r,u.name,u.strings,
this,e):u.type===6&&(m=new re(r,this,e)),this._$AV.push(m),u=n[++d]}l!==u?.index&&(r=lt.nextNode(),l++)}return lt.currentNode=ct,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,o),o+=n.strings.length-2):n._$AI(e[o])),o++}},kt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===
11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=pt(this,e,o),Nt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==U&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):No(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Nt(this._$AH)?this._$AA.nextSibling.data=e:this.T(ct.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,
s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Pt.createElement(Bo(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new ee(s,this),l=r.u(this.
options);r.p(o),this.T(l),this._$AH=r}}_$AC(e){let o=Oo.get(e.strings);return o===void 0&&Oo.set(e.strings,o=new Pt(e)),o}k(e){Re(this._$AH)||(this._$AH=[],this._$AR());let o=this.
_$AH,n,s=0;for(let r of e)s===o.length?o.push(n=new t(this.O(Ot()),this.O(Ot()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this.
_$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let n=qo(e).nextSibling;qo(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ut=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=r,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)e=pt(this,e,o,0),l=
!Nt(e)||e!==this._$AH&&e!==U,l&&(this._$AH=e);else{let d=e,u,m;for(e=r[0],u=0;u<r.length-1;u++)m=pt(this,d[n+u],o,u),m===U&&(m=this._$AH[u]),l||=!Nt(m)||m!==this._$AH[u],m===c?e=c:
e!==c&&(e+=(m??"")+r[u+1]),this._$AH[u]=m}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},oe=class extends ut{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},ne=class extends ut{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},se=class extends ut{constructor(e,o,n,s,r){super(e,o,n,s,r),this.type=5}_$AI(e,o=this){if((e=pt(this,e,o,0)??c)===U)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,r=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},re=class{constructor(e,o,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){pt(this,e)}},Uo={M:Ee,P:j,A:Me,C:1,L:Vo,R:ee,D:No,V:pt,I:kt,H:ut,N:ne,U:se,B:oe,F:re},Es=Ce.litHtmlPolyfillSupport;
Es?.(Pt,kt),(Ce.litHtmlVersions??=[]).push("3.3.3");var Y=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new kt(e.insertBefore(
Ot(),r),r,void 0,o??{})}return s._$AI(t),s};var ae=class extends Error{constructor(e,o,n){super(e.detail??e.title??String(o)),this.status=o,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[s=0,r=0]=e.span??[];this.value=new URLSearchParams(n.slice(s-1,r-1)).get(this.parameter)}};function Io(t,e={},o={}){let n=Object.
entries(e).reduce((r,[l,d])=>r.replace(`{${l}}`,encodeURIComponent(d)),t.slice(1)),s=String(new URLSearchParams(o));return s?`${n}?${s}`:n}async function I(t,{at:e,query:o,signal:n}={}){
let s=Io(t,e,o),r=await fetch(s,{signal:n,headers:{Accept:"application/json"}}),l=await r.json().catch(()=>({}));if(!r.ok)throw new ae(l,r.status,s);return l}var R=async(t,e)=>await I(
"/v1/search",{query:t,signal:e}),ie=async(t,e)=>{let o=new URLSearchParams(t);for(let[n,s]of Object.entries({limit:"0",facets:"1",trend:"1"}))o.set(n,s);return await R(o,e)},K=5,Oe=async(t,e)=>(await I(
"/v1/trends",{query:t.map(o=>["q",o]),signal:e})).trends,Wo=(t,e)=>I("/v1/papers/{id}",{at:{id:t},signal:e});async function Fo(t,e){let{papers:o}=await I("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(o.map(n=>[n.id,n.concepts??[]]))}var jo=async(t,e)=>await I("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function le(t){let e=await fetch(Io("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new ae({},e.status,"");return e.text()}var Ko=async t=>(await I("/v1/digests",
{signal:t})).days,Ne=(t,e)=>I("/v1/digests/{date}",{at:{date:t},signal:e}),zo=t=>I("/v1/concepts",{signal:t}),Qo=(t,e)=>I("/v1/concepts/{key}",{at:{key:t},signal:e}),Xo=(t,e)=>I("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var q=location.search,Ht=location.hash,Zo=null,E=!!history.state?.typing,z=null,ht=String(history.state?.words??""),G=history.state?.key??pe(),Ms=250,Rs=["q","author","section","mo\
nth","votes","from","to","min_votes","sort","exact","without"],ce=["paper","day","concept","compare"],Q=Object.fromEntries(ce.map(t=>[t,""]));function pe(){return`${Date.now().toString(
36)}${Math.random().toString(36).slice(2,8)}`}var Yo=()=>q,$=()=>new URLSearchParams([...new URLSearchParams(Zo??q)].filter(([,t])=>t.trim()));function He(t){Zo=t}var mt=()=>E;async function ue(t){
E&&await new Promise(e=>{setTimeout(e,Ms)}),t.throwIfAborted()}var Bt=()=>$().get("q")??ht,Vt=()=>G,Be=()=>history.state?.left??null;function J(t,e=null){t==="pushState"&&(G=pe());
try{history[t]({typing:E,key:G,left:e,words:ht},"",(q||location.pathname)+Ht)}catch{}}function Go(t){try{history.replaceState({...history.state,typing:E,key:G,left:t},"")}catch{}}var de=t=>dispatchEvent(
new CustomEvent("moved",{detail:t})),Ds=()=>M().size>0&&!ce.some(t=>$().get(t));function Pe(t){let e=$();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s.trim()&&
e.append(o,s)}return e.size?`?${e}`:""}function Jo(){if(z){let t={place:q,typing:E};({place:q,typing:E,key:G}=z),J("replaceState",z.left);let e=q===t.place;({place:q,typing:E}=t),J(
e?"replaceState":"pushState")}z=null}var dt=!1;function y(t,{isStep:e=!1}={}){let o=Pe(t);"q"in t&&(E=!1,(z||dt)&&(q=o)),ht="",Ht="",Jo(),dt=!1,o!==q?(q=o,J(e?"replaceState":"pushS\
tate")):J("replaceState"),de("go")}function tn(t){ht="",Ht="",z||dt||Ds()&&!D()?(!dt&&!z&&(z={place:q,typing:E,key:G,left:Be()},G=pe()),q=Pe(t),E=!0,J("replaceState")):(q=Pe(t),E=!0,
dt=!0,J("pushState")),de("typing")}function tt(t){let[e]=t.split("#"),o=new URLSearchParams(e).has("paper")?Bt():"";ht="",Jo(),ht=o,Ht=t.slice(e.length),dt=!1,q=e,E=!1,J("pushState"),
de("visit")}addEventListener("popstate",()=>{q=location.search,E=!!history.state?.typing,G=history.state?.key??pe(),ht=String(history.state?.words??""),Ht=location.hash,z=null,dt=!1,
de("back")});function M(){let t=new URLSearchParams;for(let[e,o]of $())Rs.includes(e)&&t.append(e,o);return E&&t.get("q")&&t.set("typing","1"),t}function D(){let t=M();return t.get(
"q")||t.getAll("author").length!==1?null:t.get("author")}J("replaceState",history.state?.left??null);var Os=[[/[178]$/,"rieul"],[/[036]$/,"consonant"],[/\d$/,"vowel"]],Ns=[[/[LR]$/i,"rieul"],[/[MN]$/i,"consonant"],[/[AEIOU][PKC]$/,"unsure"],[/[A-Z]$/i,"vowel"]],Ps=[[/le?$/,"rieul"],
[/(?:[mn]e?|mb|ng|type)$/,"consonant"],[/(?:eck|ub|[^aeiou]itt?|[^aeiou]ig)$/,"unsure"],[/(?:(?:^|[^aeiou]|qu)[aeiou]c?k|ook)$/,"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeiou]p?p|eep|oup)$/,
"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeou]t?t|out)$/,"consonant"],[/(?:^|[^aeiou])[aeio]b$/,"consonant"],[/(?:^|[^aeiou]|qu)[aeiou]c$/,"consonant"],[/[a-z]$/,"vowel"]];function en(t){
let e=t.replace(/[^\p{L}\p{N}]+$/u,""),o=e.at(-1)??"";if(o>="가"&&o<="힣"){let l=(o.charCodeAt(0)-44032)%28;return l===0?"vowel":l===8?"rieul":"consonant"}let n=e.match(/\d$|[A-Z]+s?$|[A-Z]?[a-z]+$/)?.[0]??
"",s=/^[A-Z]+s?$/.test(n)||!/[aeiouy]/i.test(n);return(/\d$/.test(n)?Os:s?Ns:Ps).find(([l])=>l.test(s?n:n.toLowerCase()))?.[1]??"vowel"}var N=t=>`‘${t}’`;function he(t,e,o,n){let s=en(
t);return N(t)+(s==="unsure"?n:s==="vowel"?o:e)}var Ve=t=>he(t,"이","가","이(가)"),ft=t=>he(t,"을","를","을(를)"),on=t=>en(t)==="rieul"?`${N(t)}로`:he(t,"으로","로","(으\
)로"),W=t=>he(t,"은","는","은(는)"),nn={"words-read":t=>`${ft(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"author-first":t=>`${W(t)} 저\
자이므로 그 논문을 먼저 보여 줍니다.`,"month-is-a-word":t=>`${W(t)} 낱말로 찾았습니다. 그달의 논문은 date:20${(t.match(/\d+/g)??[]).join("-")}로 찾으세요.`,
"day-or-month-first":t=>`${ft(t)} 날짜로 읽었습니다. 월과 일을 바꾸어 읽으려면 연-월-일로 쓰세요.`,"no-digest":t=>`${t?`${N(t)}: `:""}그날의 다이제스트는 없습니다.`,
"phrase-not-found":t=>`${t?`${N(t)}: `:""}따옴표 안 그대로인 것은 없습니다.`,"counted-from-the-end":t=>`${W(t)} 자료의 마지막 날부터 세었습니다.`,"year-\
is-a-word":t=>`${W(t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${ft(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${N(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${W(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${W(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${W(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${W(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${ft(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","also-excluded":()=>"같은 뜻의 다른 표기가 제목에 있는 논문도 뺐습니다.","before-th\
e-archive":t=>`${N(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"days-before-the-archive":t=>`${N(t)}: 자료는 그 뒤에 시작합니다. 다른 날의 논문입니다.`,
"after-the-archive":t=>`${N(t)}: 자료는 그 전에 끝납니다.`},sn={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
me={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},rn=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],an={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function et(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function ot(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var nt=t=>t.toLocaleString("ko"),Ut=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,ln={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},Ue={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},Hs={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`논문 ${nt(t)}편${e?
` (일부 낱말만 있는 ${nt(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도순",date:"최신순",votes:"추천순",oldest:"오래된순",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",inAnswer:"찾은 논문",inArchive:"모든 논문",upTo:t=>`최대 ${nt(t)}`,days:"기간",from:"시작\
 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",tryOtherwise:"낱말을 줄이거나 달리 써 보세요. ~transfomer처럼 앞에 ~\
를 붙이면 비슷한 철자까지, quant*처럼 뒤에 *를 붙이면 그렇게 시작하는 낱말까지 찾습니다.",unknown:t=>`${Ve(t)} 있는 논문은 없습니다.`,repaired:(t,e,o)=>o?
`${Ve(t)} 있는 논문이 거의 없어 ${N(e)}도 함께 찾았습니다.`:`${N(t)} 대신 ${on(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",nearest:"가장 가까운 다이제\
스트:",without:t=>`${t} 없이:`,papers:t=>`${nt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`주소의 ${me[t]?.[0]??t}(${t})에 ${ft(e)} 쓸 수 없습니다. ${me[t]?.[1]??""}`,
dropValue:t=>`${me[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${ft(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",
filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",
widely:"다른 표기도 함께",note:(t,e)=>nn[t.code]?.(e)??t.message,problem:t=>sn[t.type??""]??t.message,reason:t=>rn.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>an[t]??
t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저\
장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${nt(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"\
한 해의 요약",dayPapers:(t,e)=>`${t}, ${nt(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 평소 ${e}\
편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"\
개념",spellings:"표기",evidence:t=>`${nt(t)}편이 그렇게 씀`,has:t=>`${nt(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",
searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",alreadyCompared:t=>`${W(t)} 이미 있습니다.`,mostCompared:t=>`\
검색어 ${t}개까지 비교합니다.`,unknownAuthor:t=>`${N(t)}: 그런 이름의 저자는 없습니다.`,tooLong:"검색어가 너무 길어 여기까지만 찾습니다.",copyByHand:"\
브라우저가 복사를 허락하지 않습니다. 골라 둔 글을 복사하세요.",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,noVotes:"추천 수 모름",chosen:"\
고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["\
강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of thought"',"따옴표 안은 그 순서 그대로"],
["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간\
 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓",
"논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},Bs={other:"한국어",title:"Search digests of AI p\
apers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggestions",total:(t,e,o)=>`${Ut(t)}${e?` (and\
 ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"Newest",votes:"Votes",oldest:"Oldest",authors:"\
Authors",sections:"Sections",voted:"Votes",months:"Papers by month",inAnswer:"found",inArchive:"all papers",upTo:t=>`up to ${t.toLocaleString("en")}`,days:"Days",from:"From month",
to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",tryOtherwise:"Try fewer or other words. ~transfomer finds what is spelt nearly so,\
 and quant* what begins so.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e,o)=>o?`Hardly a paper has “${t}”. Showing “${e}” as well.`:`Showing “${e}” instead of “${t}\
”.`,mean:"Did you mean",nearest:"Nearest digest:",without:t=>`Without ${t}:`,papers:Ut,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page t\
ries again when you are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no s\
uch paper.",missingDay:t=>`There is no digest of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}” as ${Ue[t]?.[0]??t} (${t}). ${Ue[t]?.[1]??
""}`,dropValue:t=>`Search without ${Ue[t]?.[0]??t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",
seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.
message,problem:t=>t.type==="invalid-parameter"?`${ln[t.type]} ${t.message}`:ln[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",
copyBibtex:"Copy BibTeX",links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString(
"en")} new`,noFresh:"nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Ut(e)}`,noDigest:t=>`${t}, no digest`,
rising:"Rising this week",risingNote:(t,e)=>`${t} this week · usually ${e}`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme\
: system",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Ut(t)} say${t===1?"s":""} so`,has:t=>`in ${Ut(t)}`,writers:"Who writes abo\
ut it",newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",alreadyCompared:t=>`\
“${t}” is there already.`,mostCompared:t=>`At most ${t} queries are compared.`,unknownAuthor:t=>`There is no author called “${t}”.`,tooLong:"The query is too long: it is se\
arched up to here.",copyByHand:"The browser does not let the page copy. Copy the selected text.",share:"share of the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",
chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학\
습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -\
benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11",
"of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","\
to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]},cn={ko:Hs,en:Bs},Ie=et(
"language"),L=Ie==="en"||Ie==="ko"?Ie:navigator.language.startsWith("ko")?"ko":"en",a=cn[L];function pn(){L=L==="ko"?"en":"ko",ot("language",L),a=cn[L]}var P=t=>t.toLocaleString(L),
fe=t=>new Date(`${t}T00:00:00Z`),$e=(t,e)=>fe(t).toLocaleDateString(L==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}).replace(/\bSept\b/,"Sep"),We=t=>$e(t,{month:"short",day:"numeric",
weekday:"short"}),H=t=>L==="ko"?`${Number(t.slice(0,4))}년 ${We(t)}`:$e(t,{year:"numeric",month:"short",day:"numeric",weekday:"short"}),S=(t,e=!0)=>$e(`${t}-01`,e?{year:"numeric",
month:"short"}:{month:"short"}),Fe=(t,e)=>Math.round((fe(e).getTime()-fe(t).getTime())/864e5),ge=(t,e)=>new Date(fe(t).getTime()+e*864e5).toISOString().slice(0,10);function un(t){let e=new Date,
o=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=Fe(t,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(
n):$e(t,{year:"numeric",month:"short",day:"numeric"})}var O=t=>document.getElementById(t),je=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),w=(t,e,{lang:o,className:n,label:s,part:r}={})=>i`<a href=${`?${new URLSearchParams(t)}${r?
`#${r}`:""}`} lang=${o??c} class=${n??c} aria-label=${s??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),tt(l.currentTarget.getAttribute("href")??""))}}>${e}</a>`,
dn=t=>/^https?:\/\//.test(t)&&URL.canParse(t),It=t=>w({day:t},i`<time datetime=${t} title=${H(t)}>${un(t)}</time>`);function Wt(t,e=3){let o=[...new Set([..."matched_authors"in t?t.
matched_authors:[],...t.authors])];if(!o.length)return c;let n=o.length>e?` +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,r)=>i`${r?",\
 ":""}${w({author:s},s)}`)}${n}</span>`}var Vs=[5,10,20,50,100];function At(t){return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${Vs.filter(
e=>t>=e).length}`} title=${a.rankOf(P(t))}><span aria-hidden="true">▲</span> ${P(t)}</span>`}function Ke(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(
1),s=l=>(22-l/o*20).toFixed(1),r=t.map((l,d)=>`${d?"L":"M"}${n(d)} ${s(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}\
L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}var Ft=t=>t.map(e=>e.all?e.papers/e.all:0),_t=4,$t=t=>w({concept:t.other},L==="ko"?t.other:t.
text,{className:"tag",lang:L}),hn=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var fn=40,Us=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Is=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Ws=20,Fs=6,js=3e3,v=O("q"),mn=O("suggestions"),B=[],$n="",St=0,
gn=-1/0,ye=!1,C=-1,ve=null,ze={at:-1/0,isHangul:!1};async function Ks(){if(C>=0)return;let t=v.value;if(!t.trim()||ye)return st();ve?.abort(),ve=new AbortController;let{signal:e}=ve;
try{let o=await Xo(t.normalize("NFC"),e);if(t!==v.value||document.activeElement!==v||C>=0)return;$n=t,B=[...o.concepts.map(n=>({text:n.query,note:n.other,change:{...Q,q:n.query}})),
...o.words.filter(n=>n.query!==t).slice(0,Fs).map(n=>({text:n.query,note:"",change:{...Q,q:n.query}})),...o.authors.slice(0,3).map(n=>({text:n,note:a.authors,change:{...Q,q:"",author:n}})),
...o.titles.slice(0,2).map(n=>({text:n.title_text??n.title,note:"",change:{...Q,paper:n.id}}))],Qe()}catch{e.aborted||st()}}function zs(t){let e=v.value.normalize("NFC").trim(),o=e?
t.toLowerCase().indexOf(e.toLowerCase()):-1;return o<0?t:i`${t.slice(0,o)}<b>${t.slice(o,o+e.length)}</b>${t.slice(o+e.length)}`}function Qe(){mn.hidden=!B.length,v.setAttribute("a\
ria-expanded",String(!!B.length)),C>=0?v.setAttribute("aria-activedescendant",`s${C}`):v.removeAttribute("aria-activedescendant"),Y(B.map((t,e)=>i`<div role="option" id=${`s${e}`} aria-selected=${e===
C} @pointerdown=${o=>{o.preventDefault(),yn(t)}}><span>${zs(t.text)}</span><small>${t.note}</small></div>`),mn)}function st(){clearTimeout(St),ve?.abort(),B=[],C=-1,Qe()}function yn(t){
typeof t.change.q=="string"&&(v.value=t.change.q),st(),y(t.change)}function vn(){let t=v.value.normalize("NFC"),e=[...t],o=js,n=e.findIndex(s=>(o-=String(new URLSearchParams({q:s})).
length-2,o<0));return ye=n>=0,O("limit").textContent=ye?a.tooLong:"",(ye?e.slice(0,n).join(""):t).trim()}function be(){gn=performance.now();let t=vn().replace(Us,"").trim();Ks(),t!==
($().get("q")??"")&&tn({...Q,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(St),C=-1;let t=gn+fn-performance.now();t<=0?be():St=setTimeout(be,t)});v.addEventListener(
"compositionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";ze={at:performance.now(),isHangul:Is.test(t)},clearTimeout(St),St=setTimeout(be,fn)});v.addEventListener(
"blur",st);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!B.length||(t.preventDefault(),C<0&&$n!==v.value))return;
C=(C+(t.key==="ArrowDown"?2:B.length+1))%(B.length+1)-1,C<-1&&(C=B.length-1),Qe()}else if(t.key==="Escape"){if(t.preventDefault(),B.length)return st();v.value="",clearTimeout(St),be()}else
t.key==="Enter"&&C>=0&&B[C]&&(t.preventDefault(),yn(B[C]))});var Qs=()=>performance.now()-ze.at<Ws&&!ze.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.
preventDefault(),Qs())return;st();let e=vn();y({...Q,q:e,...e===$().get("q")?{}:{without:""}}),O("main").focus({preventScroll:!0})});function bn(){v.focus(),v.select()}var Xs=8,An=1e3,Zs=10,Ys=100,Gs=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ze=null,Ye=null,wn=0,xn=null,_n=()=>({...g}),we=()=>dispatchEvent(
new Event("counted")),Xe=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),yt=(t,e)=>t===e||Xe(t)===Xe(e)&&Xe(t)!=="",gt=t=>g.most[t]??Xs,Ge=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function Sn(){let t=M(),e=D();return e&&(t.delete("author"),t.set("q",Ge(e))),t.delete("sort"),t.set("limit","0"),t}function Tn(){let t=Sn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(An,Math.max(gt("author"),gt("section"))+2))),t}async function Js(t,e){let o=Sn(),n=["author","section","votes"].flatMap(s=>o.getAll(
s).filter(r=>!t[s].some(l=>yt(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,Zs).map(async([s,r])=>{let l=new URLSearchParams(o);return l.set(s,r),s==="vote\
s"&&l.delete("min_votes"),[`${s} ${r}`,(await R(l,e)).total]})))}async function tr(t){await ue(t);let[{facets:e,trend:o}]=await Promise.all([ie(Tn(),t),g.sought.trim()?qn(t):null]);
return{facets:e,trend:o,alone:await Js(e,t)}}async function jt(t){let e=$().get("q");xn!==e&&Object.assign(g,{most:{},sought:"",found:null}),xn=e,Je(),Ze=new AbortController;let{signal:o}=Ze;
g.isOld=!0;let n;try{n={...await tr(o),failed:!1}}catch{n={failed:!0}}await t,!o.aborted&&(Object.assign(g,n,{isOld:!1}),we())}function Je(){Ze?.abort(),Ye?.abort()}function to(){jt(),
we()}function Ln(t){g.most[t]=Math.min(An,gt(t)*4),to()}async function qn(t){let e=Tn(),o=g.sought.normalize("NFC");e.set("facet_values",o),e.set("facet_limit",String(Ys));let{facets:n}=await R(
e,t);g.found=n?n.author.toSorted((s,r)=>kn(s.value,o)-kn(r.value,o)):null}function kn(t,e){let o=` ${t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,n=` ${e.trim().toLowerCase()}`;
return o.includes(`${n} `)?0:o.includes(n)?1:2}function Cn(t){if(clearTimeout(wn),Ye?.abort(),g.sought=t,!t.trim())return g.found=null,we();let e=new AbortController;Ye=e,wn=setTimeout(
async()=>{try{await qn(e.signal),we()}catch{}},Gs)}var vt=O("help");function Kt(){Y(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>vt.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,vt),vt.open||vt.showModal()}vt.addEventListener("click",t=>{t.target===vt&&vt.close()});var rt=null,eo=!1,Tt=null,er=14,or=7,no=7,nr=(t,e)=>t.slice(0,e.length)===e.slice(0,no);function sr(t){let e=$(),o=e.get("from")?.slice(0,no)??"",n=e.get("to")?.slice(0,no)??"",s=e.
getAll("month"),r=t.map(({month:d})=>(!o||d>=o)&&(!n||d.slice(0,n.length)<=n)&&(!s.length||s.some(u=>nr(d,u)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:Math.max(
0,l),to:l<0?t.length-1:r.lastIndexOf(!0)}}function oo(t,e,o,n){rt=null,e===0&&o===t.length-1?y({from:"",to:"",month:""},n):y({from:t[e].month,to:o===t.length-1?"":t[o].month,month:""},
n)}function rr(t){let e=10**Math.floor(Math.log10(Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function ar(t){let e=t.length-1,o=[1,2,3,6,12,24,60].find(s=>t.length/
s<=er)??120,n="";return t.map(({month:s},r)=>{if(r!==e&&(r%o||r&&e-r<o))return c;if(r===1&&e>or)return c;let l=S(s,!s.startsWith(`${n}-`));return n=s.slice(0,4),i`<span data-left=${(r+
.5)/t.length*100} class=${r===0?"at-start":r===e?"at-end":""}>${l}</span>`})}function En(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;
let o=new Map(t.month.map(h=>[h.value,h.papers])),n=g.trend.map(h=>({month:h.month,papers:o.get(h.month)??0,all:h.all})),s=rr(Math.max(...n.map(h=>h.papers))),r=Math.max(...n.map(h=>h.
all),1),l=sr(n),{from:d,to:u}=rt??l,m=h=>rt?h>=d&&h<=u:l.inside[h],b=rt||l.any,p=n.length-1,f=Tt===null?null:n[Tt],x=h=>a.month(S(h.month),h.papers,h.all),k=(h,A)=>{let X=h.getBoundingClientRect();
return Math.max(0,Math.min(p,Math.floor((A-X.left)/X.width*n.length)))},Ts=h=>{if(h.button)return;let A=h.currentTarget,X=h.target.closest("[role=slider]")?.dataset.end,Gt=k(A,h.clientX),
xt=X==="from"?u:X==="to"?d:Gt,So=Rt=>{let Z=k(A,Rt);Tt=Z,rt={from:Math.min(xt,Z),to:Math.max(xt,Z)},e()};A.setPointerCapture(h.pointerId);let To=Rt=>So(Rt.clientX),Jt=Rt=>{if(A.removeEventListener(
"pointermove",To),A.removeEventListener("pointerup",Jt),A.removeEventListener("pointercancel",Jt),Rt.type==="pointercancel"||!rt)return rt=null,e();let{from:Z,to:Lo}=rt;!X&&Z===Lo&&
l.any&&l.from===Z&&l.to===Z?oo(n,0,p):oo(n,Z,Lo)};A.addEventListener("pointermove",To),A.addEventListener("pointerup",Jt),A.addEventListener("pointercancel",Jt),X||So(h.clientX)},Ls=h=>A=>{
let Gt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,Home:-p,End:p}[A.key];if(!Gt)return;A.preventDefault();let xt=Math.max(h==="to"?d:0,Math.min(h==="fr\
om"?u:p,(h==="from"?d:u)+Gt));Tt=xt,oo(n,h==="from"?xt:d,h==="to"?xt:u,{isStep:eo}),eo=!0},Yt=h=>{h!==Tt&&(Tt=h,e())},qs=()=>{eo=!1,Yt(null)},_o=(h,A)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h===
"from"?A:A+1)/n.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${p} aria-valuenow=${A} aria-valuetext=${S(n[A].month)} @keydown=${Ls(h)} @focus=${()=>Yt(A)} @blur=${qs}></div>`;return i`<section class="histogram" aria-labelledby="months"><div class="head"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(S(n[d].month),S(n[u].month))}</span>`:c}</h2>${f?i`<span class="reading">${x(f)}</span>`:i`<span class="key" aria-hidden="true"><i class="some"></i>${a.
inAnswer} <i class="all"></i>${a.inArchive} (${a.upTo(r)})</span>`}</div>
    <div class="scale" aria-hidden="true"><span>${P(s)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${Ts} @pointermove=${h=>Yt(k(h.currentTarget,h.clientX))} @pointerleave=${h=>h.pointerType==="mouse"&&Yt(null)}>
      <div class=${`bars${b?" some-chosen":""}`}>${n.map((h,A)=>i`<div class=${m(A)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${x(h)}><i class=${h.
all?"all":""} data-height=${h.all/r*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/s*100}></i></div>`)}</div>
      ${_o("from",d)}${_o("to",u)}</div>
    <div class="ticks" aria-hidden="true">${ar(n)}</div>
    <ul class="hidden">${n.map(h=>i`<li>${x(h)}</li>`)}</ul></section>`}function Mn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var ir=1500;function lr(t,e){let o=document.createElement("dialog");document.body.append(o),o.addEventListener("close",()=>o.remove()),Y(i`<h2>${e}<button type="button" class="close" aria-label=${a.
close} @click=${()=>o.close()}>×</button></h2><p class="facts" id="by-hand">${a.copyByHand}</p><textarea readonly rows="6" aria-labelledby="by-hand" .value=${t}></textarea>`,o),o.
setAttribute("aria-label",e),o.showModal();let n=o.querySelector("textarea");n?.focus(),n?.select()}async function zt(t,e){try{await navigator.clipboard.writeText(t)}catch{return lr(
t,e.textContent??"")}let o=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=o},ir)}var cr=/( in (?:the title|the summary|an author's name))$/,pr=/^the syllables /,ur=/( in another spelling| or another spelling of (?:its concept|it)(?:, as one)?)$/,dr=/ as typed$/;
function hr(t){let e=t.match(cr)?.[0]??"",o=t.slice(0,t.length-e.length),n=o.match(ur)?.[0]??"",s=o.slice(0,o.length-n.length).replace(pr,"").replace(dr,"");return{key:`${s}${n&&" \
or another"}${e}`,text:`${s}${n}${e}`,word:e||n?s:""}}function mr(t,e){let o=[...t].map(s=>s.replace(/[^\p{L}\p{N}]/u,"\\$&")).join("[\\s-]*"),n=/[a-z]$/.test(t)?"[\\p{L}\\p{N}]*":
"";return t&&e.match(new RegExp(`(?<![\\p{L}\\p{N}])${o}${n}`,"iu"))?.[0]}function fr(t,e){let o=new Map;for(let{what:n,score:s}of t){let{key:r,text:l,word:d}=hr(n),u=mr(d,e),m=o.get(
r)??{what:u?l.replace(d,u):l,score:0};o.set(r,{what:m.what,score:m.score+s})}return[...o.values()].sort((n,s)=>s.score-n.score)}function Rn(t,e){let o=fr(t,e),n=Math.max(...o.map(s=>s.
score),1e-9);return i`<table class="why"><tbody>${o.map(s=>i`<tr><th scope="row">${a.reason(s.what)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.
max(1,s.score/n*100)} height="8"/></svg></td><td>${s.score.toFixed(1)}</td></tr>`)}</tbody></table>`}var Qt=new Map,Dn=()=>Qt.clear(),$r=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function gr(t,e){if(!Qt.delete(t.id)){let o=M();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(t.rank-1));try{let n=await R(o);Qt.set(t.id,n.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function so(t){let e=$r(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${dn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var ro=t=>i`<button type="button" @click=${e=>zt(hn({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function yr(t,e){let o=await le(t.id).catch(()=>"");o&&zt(o,e)}var vr=(t,e)=>i`<div class="actions">${so(
t)}<button type="button" @click=${o=>yr(t,o.currentTarget)}>${a.bibtex}</button>${ro(t)}${w({paper:t.id},a.similar,{part:"similar"})}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${Qt.has(t.id)?"true":"false"} @click=${()=>gr(t,e)}>${a.why}</button>`:c}</div>`;function br(t){let e=Qt.get(
t.id);return e?Rn(e,$().get("q")??""):c}function wr({concepts:t}){return mt()?i`<p class="tags late">${t?.map($t)}</p>`:t?.length?i`<p class="tags">${t.map($t)}</p>`:c}function ao(t,{
changed:e=null,body:o="",day:n=""}={}){let s=[t.date===n?null:It(t.date),t.authors.length?Wt(t):null].filter(d=>d!==null),r=w({paper:t.id},"title_marked"in t?je(t.title_marked):t.title_text),
l="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${je(t.snippet)}</p>`:o?i`<p class="snippet" lang="ko">${o}</p>`:c;return i`<li data-id=${t.id} class="hit">${At(t.
votes)}<div class="about"><h2 lang="en">${r}</h2>
    <p class="facts">${s.map((d,u)=>i`${u?" · ":""}${d}`)}</p>${l}
    <div class="foot">${wr(t)}${vr(t,e)}</div>${br(t)}</div></li>`}function On(t,e){let o=t.filter(s=>s.partial),n=s=>s.map(r=>ao(r,{changed:e}));return i`<ol class="hits">${n(t.filter(
s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(o)}</ol>`:c}`}var Pn=12,Lt=()=>Array.isArray(et("saved"))?et("saved").filter(t=>typeof t?.search=="string").slice(0,Pn):[];function xe(){let t=M();return t.delete("typing"),t.toString()}var Hn=t=>`${t.
history}-${t.revision}`,Xt=()=>Lt().some(t=>t.search===xe());function Bn(t){let e=Lt().filter(o=>o.search!==xe());ot("saved",Xt()?e:[{search:xe(),seen:Hn(t)},...e].slice(0,Pn))}function Vn(t){
Xt()&&ot("saved",Lt().map(e=>e.search===xe()?{...e,seen:Hn(t)}:e))}async function Un(t){let e=Lt().map(async o=>{let n=new URLSearchParams(o.search);n.set("since_revision",o.seen),
n.set("limit","0");let s=await R(n,t).then(r=>r.total,()=>null);return[o.search,s]});return new Map(await Promise.all(e))}var xr=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function Nn(t){
return[...new URLSearchParams(t)].map(([e,o])=>e==="q"?o:`${e}:${o}`).join(" ")}function In(t,e){let o=Lt();return o.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${o.map(n=>i`<li>${w(new URLSearchParams(n.search),Nn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${xr(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${Nn(n.search)}`} @click=${()=>{ot("saved",Lt().filter(s=>s.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var ke=["auto","light","dark"],qt=ke.includes(et("theme"))?et("theme"):"auto",io=()=>qt;function Wn(){qt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=qt}function Fn(){qt=ke[(ke.indexOf(qt)+1)%ke.length],ot("theme",qt),Wn()}Wn();var jn=800,lo=240,kr=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length}),Kn="";function zn(t,{changed:e}){let o=$().getAll("compare"),n=t.map(
p=>kr(Ft(p.trend))),s=t[0]?.trend??[],r=Math.max(...n.flat(),.01),l=p=>(p/Math.max(1,s.length-1)*jn).toFixed(1),d=p=>(lo-p/r*(lo-12)).toFixed(1),u=p=>p.map((f,x)=>`${x?"L":"M"}${l(
x)} ${d(f)}`).join(""),m=p=>{p.preventDefault();let f=String(new FormData(p.target).get("compare")).normalize("NFC").trim(),x=o.some(k=>k.toLowerCase()===f.toLowerCase());p.target.
reset(),Kn=x?a.alreadyCompared(f):"",f&&!x?y({compare:[...o,f]}):e()},b=p=>`${(p*100).toFixed(p<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.compare}</h1>
    <ul class="legend">${t.map((p,f)=>i`<li><svg viewBox="0 0 32 4" aria-hidden="true"><path class=${`line${f}`} d="M0 2H32"/></svg>${w({q:p.query},p.query)} <small>${a.papers(p.total)}</small><button type="button" aria-label=${`${a.
remove}: ${p.query}`} @click=${()=>y({compare:o.filter((x,k)=>k!==f)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${m}>${o.length<K?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}<span class="facts" role="status">${o.length<K?Kn:a.mostCompared(K)}</span></form>
    ${s.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(r)}</span><span>0</span></div><svg viewBox=${`0 0 ${jn} ${lo}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${o.join(", ")}`}>${n.map((p,f)=>Ho`<path class=${`line${f}`} d=${u(p)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${S(s[0].month)}</span><span>${a.share}</span><span>${S(s[s.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(p=>i`<th scope="col">${p.query}</th>`)}</tr></thead><tbody>${s.
map((p,f)=>i`<tr><th scope="row">${S(p.month)}</th>${t.map(x=>i`<td>${P(x.trend[f]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var co=53,Zt=7,Ar=[1,6,10,14],po=!1;function uo({currentTarget:{value:t,defaultValue:e}}){po=!1,t&&t!==e&&tt(`?day=${t}`)}function _r(t){t.key==="Enter"?uo(t):/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.
test(t.key)&&!t.altKey&&(po=!0)}var Sr=t=>po||uo(t);function ho({date:t,previous:e,next:o}){let n=(s,r,l)=>s?w({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}\
: ${We(s)}`}):i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(e,a.previous,"‹")}<input type="date" aria-label=${a.goDay} value=${t} .value=${t} @keydown=${_r} @change=${Sr} @blur=${uo}>${n(
o,a.next,"›")}</nav>`}function Qn(t,e){let o=t.at(-1)?.date;if(!o)return c;let n=new Map(t.map(p=>[p.date,p.papers])),s=ge(o,Zt-1-(new Date(`${o}T00:00:00Z`).getUTCDay()+6)%Zt),r=ge(
s,1-co*Zt),l=Array.from({length:co},(p,f)=>Array.from({length:Zt},(x,k)=>ge(r,f*Zt+k))),d=p=>{let{day:f}=p.target.dataset;f&&n.has(f)&&tt(`?day=${f}`)},u=p=>Ar.filter(f=>p>=f).length,
m=p=>{let f=n.get(p);return f===void 0?a.noDigest(H(p)):a.dayPapers(H(p),f)},b=t.filter(p=>Fe(r,p.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.calendar}: ${a.papers(
b.reduce((p,f)=>p+f.papers,0))}`} @click=${d}>${l.map((p,f)=>{let x=f<co-2&&p.find(k=>k.endsWith("-01"));return i`<div class="week"><span class="month">${x?S(x.slice(0,7),!1):c}</span>${p.
map(k=>k>o?i`<i class="none"></i>`:i`<i data-day=${k} class=${`l${u(n.get(k)??0)}${k===e?" here":""}`} title=${m(k)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var bt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Xn=t=>(...e)=>({_$litDirective$:t,values:e}),Ae=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ei}=Uo;var Zn=t=>t.strings===void 0;var Tr={},Yn=(t,e=Tr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Gn=Xn(class extends Ae{constructor(t){if(super(t),t.type!==bt.PROPERTY&&t.type!==bt.ATTRIBUTE&&t.type!==bt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Zn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===U||e===c)return e;let o=t.element,
n=t.name;if(t.type===bt.PROPERTY){if(e===o[n])return U}else if(t.type===bt.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return U}else if(t.type===bt.ATTRIBUTE&&o.getAttribute(n)===
e+"")return U;return Yn(t),e}});var Et={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},mo=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,Se=t=>$().getAll(t);
function Lr(t,e){let o=Se(t),n=o.filter(r=>!yt(r,e)),s=n.length<o.length?n:[...o,e];y({[t]:s,...t==="votes"?{min_votes:""}:{}})}function qr(t,e,o){let n=e.slice(0,gt(t)),s=o.filter(
r=>!n.some(l=>yt(l.value,r)));return[...n,...s.map(r=>g.facets?.[t].find(l=>yt(l.value,r))??{value:r,papers:g.alone.get(`${t} ${r}`)})]}function Cr(t,e,o,n){let s=o.some(r=>yt(r,t.
value));return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:P(t.papers)}</small></button></li>`}function ts(t){
let e=document.querySelector(`[popovertarget="${t.id}"]`)?.getBoundingClientRect();if(e){if(!Er.matches&&e.bottom<0)return t.hidePopover();t.style.left=`${Math.max(8,Math.min(e.left,
innerWidth-t.offsetWidth-8))}px`,t.style.top=`${e.bottom+4}px`,t.style.maxHeight=`${Math.max(200,innerHeight-e.bottom-16)}px`}}var Er=matchMedia("(max-width: 640px)");addEventListener(
"scroll",()=>{let t=document.querySelector(".menu:popover-open");t&&ts(t)},{passive:!0});function Mr({newState:t,target:e}){t==="open"&&(ts(e),matchMedia("(pointer: fine)").matches&&
e.querySelector(".seek")?.focus({preventScroll:!0}))}function es(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`menu-${t}`} aria-haspopup="dialog">${e}${n?
i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${Mr}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function _e(t,e,o,{text:n=d=>d,press:s=d=>Lr(t,d),above:r=c,chosen:l=Se(t)}={}){let d=qr(t,o,l);return!d.length&&r===c?c:es(t,e,i`${r}<ul>${d.
map(u=>Cr(u,n(u.value),l,()=>s(u.value)))}</ul>
    ${o.length>gt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>Ln(t)}>${a.more}</button>`:c}`,l.length)}function Rr(t){let e=D(),o=(g.found??
t.author).filter(r=>!e||!yt(r.value,e)),s=g.sought||t.author.length>gt("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${Gn(g.sought)} @input=${r=>Cn(r.target.value)}>
    ${g.found&&!o.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c;return e?_e("author",a.coauthors,o,{press:r=>y({q:Ge(e),author:r}),above:s,chosen:[]}):_e("author",
a.authors,o,{above:s})}var Jn=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${S(s)}</option>`)}</select></label>`;function Dr(){let t=g.trend??[],e=$().get("from")??void 0,o=$().get(
"to")??void 0;return es("days",a.days,i`<div class="months">${Jn(a.from,e,t,n=>y({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${Jn(a.to,o,t,n=>y({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e||o?1:0)+Se("month").length)}var Ct=t=>/^\d{4}-\d{2}$/.test(t)?S(t):t,Or={from:t=>`${Ct(t)} \
–`,to:t=>`– ${Ct(t)}`,month:Ct,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${mo(t)}`:mo(t)};function fo(){let t=$().get("from"),e=$().get("to"),o=!!(t&&e),n=t&&
e?[{text:t===e?Ct(t):a.monthRange(Ct(t),Ct(e)),change:{from:"",to:""}}]:[],s=[...$()].filter(([r])=>r in Et&&!(r==="author"&&D())&&!(o&&(r==="from"||r==="to")));return[...n,...s.map(
([r,l])=>({text:Or[r]?.(l)??l,change:{[r]:Se(r).filter(d=>d!==l)}}))]}var os=t=>fo().filter(({change:e})=>t.some(o=>o in e)).map(({text:e})=>e).join(", ");function Nr(){let t=fo();
return t.length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(({text:e,change:o})=>i`<button type="button" aria-label=${`${a.remove}: ${e}`} @click=${()=>y(o)}>${e} <span aria-hidden="true">×</span></button>`)}
    <button type="button" class="quiet" @click=${()=>y(D()?{...Et,author:D()??""}:Et)}>${a.clear}</button></div>`:c}var Pr=()=>["from","to","month"].some(t=>$().has(t));function ns(t,e,o){
let n=!t&&!Pr();if(n&&!fo().length)return c;let s=g.failed&&!o?i`<p class="facts" role="alert">${a.uncounted} <button type="button" @click=${to}>${a.retry}</button></p>`:c,{facets:r}=g,
l=g.isOld||g.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${g.isOld?"true":c}>${s}
    <div class=${l?"counted busy":"counted"}>${n?c:r?En(r,e):i`<section class="histogram"></section>`}
    <div class="menus">${r?i`${Rr(r)}${_e("votes",a.voted,r.votes,{text:mo})}${Dr()}${_e("section",a.sections,r.section)}`:c}</div></div>
    ${Nr()}</section>`}var rs="no-such-name",Hr=8,Br=2,Vr=["relevance","date","votes","oldest"],Ur=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion",
"~transfomer"],ss=(t,[e,o])=>new TextDecoder().decode(new TextEncoder().encode(t).slice(e,o));function as(t){let e=t.split(":")[0],o=$();return o.get("q")?.includes(`${e}:`)?[]:t===
`votes:${o.get("min_votes")}..`?["min_votes"]:(e==="date"?["from","to","month"]:[e]).filter(n=>n in Et&&o.has(n))}var Ir=t=>os(as(t))||t;function Wr({kind:t,what:e,query:o,words:n}){
if(n!==null)return y({q:n});let s=t==="without"?as(e):[];s.length&&o.startsWith($().get("q")??"")?y(Object.fromEntries(s.map(r=>[r,""]))):y({...Et,without:"",q:o})}function Fr({kind:t,
what:e}){return t==="spelling"?a.mean:t==="digest"?a.nearest:a.without(Ir(e))}function jr(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>ss(t.query,s.span)),o=t.notes.
filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"&&!(s.code===rs&&D())).map(s=>a.note(s,ss(t.query,s.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&
!o.length&&!n.length?c:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to,s.as_well)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${a.exactly}</button></p>`:
c}${e.map(s=>i`<p>${a.unknown(s)}</p>`)}${[...new Set(o)].map(s=>i`<p class="facts">${s}</p>`)}
    ${t.suggestions.map(s=>i`<p>${Fr(s)} <button type="button" @click=${()=>Wr(s)}>${s.words??s.query}</button> ${a.papers(s.total)}</p>`)}</div>`}function Kr(t){let e=$();if(e.get(
"exact"))return i`<p class="facts also"><button type="button" class="quiet" @click=${()=>y({exact:""})}>${a.widely}</button></p>`;let o=e.getAll("without");return!t.also.length&&!o.
length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>y({without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" class="quiet" @click=${()=>y({without:""})}>${a.widely}</button>`:t.repaired?c:i`<button type="button" class="quiet" @click=${()=>y({exact:"1"})}>${a.
exactly}</button>`}</p>`}function $o(){let t=$(),e=t.get("concept")??t.get("compare"),o=e?new URLSearchParams({q:e}):M();if(!o.size||t.has("paper")||t.has("day"))return"v1/feed.ato\
m";for(let n of["sort","typing","without"])o.delete(n);return`v1/feed.atom?${o}`}var zr=t=>t.toFixed(t<10?1:0),Qr=t=>t.suggestions.length||mt()?c:i`<div class="empty"><p>${a.tryOtherwise}</p><p><button type="button" @click=${Kt}>${a.
help}</button></p></div>`;function is({answer:t},{changed:e,more:o,isAdding:n,addingProblem:s,hasFailed:r}){let l=D(),d=$().get("q"),u=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:
i`<h1 class="hidden" tabindex="-1">${d||a.all}</h1>`,m=t.total+t.total_partial,b=!m&&l&&t.notes.some(p=>p.code===rs);return i`${u}${ns(t.total,e,r)}
    <div class="line"><span role="status">${m?a.total(t.total,t.total_partial,zr(t.took_ms)):b?a.unknownAuthor(l):a.nothing}</span>
    <span class="tools">${d?w({compare:d},a.compare):c}<a href=${$o()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Xt()?"true":"false"} @click=${()=>{
Bn(t),e()}}>${Xt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${p=>y({sort:p.target.value})}>${Vr.map(p=>i`<option value=${p} .selected=${p===t.sort}>${a[p]}</option>`)}</select></label></span></div>
    ${Kr(t)}${jr(t)}${m?On(t.hits,e):Qr(t)}${t.next&&!r?i`<div class="further">${s?i`<p role="alert">${s}</p>`:c}<button class="more" type="button" aria-disabled=${n?"true":c} @click=${o}>${s?
a.retry:a.more}</button></div>`:c}`}var ls=t=>i`<li data-id=${t.id}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${At(t.votes)} · `}${It(
t.date)}</p></li>`,Xr=t=>t?.hits.length?i`<section id="similar" class="similar"><h2 tabindex="-1">${a.similar}</h2><ol class="short">${t.hits.map(ls)}</ol></section>`:c;async function Zr(t,e){
let o=t.currentTarget,n=o.querySelector("pre");n&&o.open&&!n.textContent&&(n.textContent=await le(e).catch(()=>""))}function cs({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).
slice(0,_t);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text}</h1><p class="facts">${At(t.votes)} ${It(t.date)}${t.authors.length?i` · ${Wt(t,100)}`:
c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map($t)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${so(t)}${ro(t)}</p>
      <details @toggle=${s=>Zr(s,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>zt(s.currentTarget.previousElementSibling?.textContent??
"",s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${w({day:s},H(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${$t(n[r])}${Ke(Ft(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:c}
      ${Xr(e)}</aside></article>`}var Yr=3,ps=t=>t.sections[0]?.bullets[0]??"",us=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(H(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span>${ho(t)}</div>
  <ol class="hits">${t.papers.map(e=>ao(e,{body:ps(e),day:t.date}))}</ol>`,Gr=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${At(
t.votes)} ${t.authors.length?Wt(t,e?1:3):c}</p>${(e?[ps(t)]:t.sections.flatMap(o=>o.bullets).slice(0,Yr)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,_t).map($t)}</p>`:c}</li>`;function Jr(t,{papers:e,before:o}){let n=o.papers?t.before*e/o.papers:0;return Math.round(n*10)/10}var ta=(t,e)=>t?.
concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.concepts.slice(0,K).map((o,n)=>i`<li>${w({concept:o.other},L==="ko"?o.other:
o.text,{lang:L})}<small>${a.risingNote(P(o.recent),P(Jr(o,t)))}</small>${e?.[n]?Ke(Ft(e[n].trend),a.trend):i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function ds({digest:t,
days:e,rising:o,trends:n,fresh:s},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.about}</p><div class="examples" role="group" aria-label=${a.
examples}>${Ur.map(l=>i`<button type="button" @click=${()=>y({...Q,q:l})}>${l}</button>`)}</div></div>
  ${In(s,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${w({day:t.date},a.dayHeading(H(t.date)))}</h2><span class="facts">${a.papers(t.total)}</span>${ho(
t)}</div>${Qn(e,t.date)}</section>
    ${ta(o,n)}<ol class="cards">${t.papers.map(Gr)}</ol>`:c}`}var ea=({text:t,why:e,evidence:o,papers:n,examples:s})=>i`<li>${w({concept:t},t)}<small>${a.whySpelling(e)}${o?` · ${a.
evidence(o)}`:""} · ${a.has(n)}</small>${s.slice(0,Br).map(r=>i`<small class="evidence" lang="en">${w({paper:r.id},r.title)}</small>`)}</li>`;function hs({concept:t,counted:e,newest:o,
voted:n}){let s=t.words,r=e.trend,l=Math.max(...r.map(m=>m.papers),1),d=t.spellings.filter(m=>m.papers).slice(0,Hr),u=m=>i`<ol class="short">${m.hits.map(ls)}</ol>`;return i`<div class="concept"><p class="kind">${a.
concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(e.total)} · ${w({q:s},a.searchAll)} · ${w({compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(m=>i`<div class="bar" title=${a.month(S(m.month),
m.papers,m.all)}><i class=${m.papers?"some":""} data-height=${m.papers/l*100}></i></div>`)}</div><ul class="hidden">${r.map(m=>i`<li>${a.month(S(m.month),m.papers,m.all)}</li>`)}</ul><div class="ends facts" aria-hidden="true">${[
r[0],r.at(-1)].map(m=>i`<span>${m?S(m.month):c}</span>`)}</div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${d.map(ea)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(m=>i`<li>${w({author:m.value},m.value)} <small>${a.papers(
m.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${u(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${u(n)}</section></div></div>`}
var ms=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var oa=20,vs=100,na=30,sa=150,ra=[408,410,429],T=O("main"),go=null,at=null,_=null,bs="",F=null,Mt=null,vo=!1,wt=new Map,yo=t=>$().get(t)??"",ws=()=>ce.find(t=>$().get(t))??(M().size?
"answer":"start");async function fs(t,e){if(!t.length)return null;let o=t.slice(0,K).map(n=>n.text);return Oe(o,e).catch(()=>null)}var aa={async start(t){let[e,o]=await Promise.all(
[Ko(t),zo(t).catch(()=>null)]),n=e.at(-1),[s,r]=await Promise.all([n?Ne(n.date,t):null,fs(o?.concepts??[],t)]);return{kind:"start",days:e,rising:o,digest:s,trends:r}},async paper(t){
let e=yo("paper"),[o,n]=await Promise.all([Wo(e,t),jo(e,t).catch(()=>null)]);return{kind:"paper",paper:o,similar:n,trends:await fs((o.concepts??[]).slice(0,_t),t)}},async day(t){return{
kind:"day",digest:await Ne(yo("day"),t)}},async concept(t){let e=yo("concept"),o={q:e,limit:"6"},[n,s,r,l]=await Promise.all([Qo(e,t),ie(new URLSearchParams({q:e,facet_limit:"8"}),
t),R(new URLSearchParams({...o,sort:"date"}),t),R(new URLSearchParams({...o,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:s,newest:r,voted:l}},async compare(t){return{
kind:"compare",trends:await Oe($().getAll("compare").slice(0,K),t)}},async answer(t,e){let o=M();mt()||o.set("concepts","1"),o.set("limit",String(Math.min(vs,Math.max(oa,e))));let n=R(
o,t);jt(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await xs(s,o,t);return Vn(s),Dn(),{kind:"answer",answer:s}}};async function ia(t,e){if(t.kind==="start"&&(t.fresh=
await Un(e)),t.kind!=="answer"||!mt())return;let o=t.answer.hits.filter(r=>!r.concepts).slice(0,vs);if(!o.length)return;await ue(e);let n=o.map(r=>r.id),s=await Fo(n,e);for(let r of o)
r.concepts??=s.get(r.id)?.slice(0,_t)}async function la(t,e){try{await ia(t,e)}catch{return}t===_&&!e.aborted&&V()}async function xs(t,e,o){e.set("cursor",t.next??"");let n=await R(
e,o);t.hits.push(...n.hits),t.next=n.next}async function ks(){if(at||_?.kind!=="answer")return;let{answer:t}=_,e=M();e.set("concepts","1");let o=t.hits.length,n=new AbortController;
at=n,Mt=null,V();try{await xs(t,e,n.signal)}catch(r){if(at!==n)return;Mt={error:r,how:"go",at:$()}}if(at!==n)return;at=null;let s=document.activeElement===T.querySelector("button.m\
ore");V(),s&&t.hits[o]&&As(t.hits[o].id)?.focus({preventScroll:!0})}var As=t=>T.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function ca(t){switch(t.kind){case"start":
return ds(t,{changed:V});case"paper":return cs(t);case"day":return us(t);case"concept":return hs(t);case"compare":return zn(t.trends,{changed:V});case"answer":return is(t,{changed:V,
more:ks,isAdding:!!at,addingProblem:Mt&&_s(Mt),hasFailed:!!F})}}function pa(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return a.dayHeading(
H(t.digest.date));case"concept":return t.concept.words;case"compare":return a.compare;case"answer":return D()??($().get("q")||a.all)}}var ko=({status:t})=>!t||t>=500||ra.includes(t);
function _s({error:t,at:e}){if(!navigator.onLine)return a.offline;if(!t.status)return a.failed;let o=e.get("day");if(t.status===400&&o)return a.noDay(o);if(t.parameter&&e.has(t.parameter))
return a.wrongValue(t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return a.problem(t);let n=e.get("concept");return o?a.missingDay(H(o)):n?a.missingConcept(n):a.missing}
function ua({error:t,how:e,at:o}){if(ko(t))return i`<button type="button" @click=${()=>Le(e)}>${a.retry}</button>`;let{parameter:n,value:s}=t;if(!n||!o.has(n))return w({},a.home);let r=o.
getAll(n).filter(l=>l!==s&&typeof s=="string");return i`<button type="button" @click=${()=>y({[n]:r})}>${a.dropValue(n)}</button>`}var da=t=>i`<div class="error" role="alert" tabindex="-1"><p>${_s(
t)}</p>${ua(t)}</div>`,$s=t=>a[t??""],gs=t=>document.querySelectorAll(t),bo={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function ha(t){let e=Object.
keys(bo).find(n=>t?.matches(n));((e?T.querySelector(bo[e]):null)??T).focus({preventScroll:!0})}function V(){document.documentElement.lang=L;for(let n of gs("[data-text]"))n.textContent=
$s(n.dataset.text);for(let n of gs("[data-label]"))n.setAttribute("aria-label",$s(n.dataset.label));v.placeholder=a.box,wo.textContent=a.other,wo.lang=L==="ko"?"en":"ko",xo.setAttribute(
"aria-label",a.themes[io()]),xo.title=a.themes[io()],T.classList.toggle("failed",!!F);let t=document.activeElement,e=t?.closest(Object.keys(bo).join());Y(i`${F?da(F):c}${_?ca(_):F?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:vo?ms():c}`,T),Mn(T),t&&!t.isConnected&&ha(e);let o=_?pa(_):"";document.title=o?`${o} – papersearch`:"papersearch",O("feed").
href=$o()}function Ao(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Go({y:scrollY,focus:t,hits:_?.kind==="answer"?_.answer.hits.length:0})}function Ss(){
if(!_)return;wt.delete(Vt()),wt.set(Vt(),{shown:_,numbers:_n()});let[t]=wt.keys();wt.size>na&&wt.delete(t)}function ma(t,e){if(t==="back"||t==="load"){if(e?scrollTo(0,e.y):ys(),t===
"load")return;((e?.focus?As(e.focus):null)??T.querySelector("h1"))?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),ys()||T.querySelector("h1")?.focus({preventScroll:!0}))}
function ys(){let t=location.hash?T.querySelector(`#${CSS.escape(location.hash.slice(1))}`):null;return t?.scrollIntoView(),t?.querySelector("h2")?.focus({preventScroll:!0}),t}function fa(t){
if(!_)return;let e=ws();!ko(t)&&_.kind!==e?_=null:(_.kind!=="answer"||e!=="answer")&&He(bs),document.activeElement!==v&&(v.value=Bt()),_?.kind==="answer"&&e!=="answer"&&g.isOld&&jt()}
var $a=()=>T.querySelector(".error")?.focus({preventScroll:!0});async function Le(t="go"){go?.abort(),at?.abort(),at=null,Mt=null,Je(),He(null);let e=new AbortController;go=e;let o=t===
"back"||t==="load"?Be():null;(document.activeElement!==v||t==="back")&&(v.value=Bt());let n=t==="back"?wt.get(Vt()):null,s=null,r=null;if(n)s=n.shown,Object.assign(g,n.numbers);else{
T.setAttribute("aria-busy","true");let l=setTimeout(()=>{vo=!0,T.classList.add("busy"),_||V()},sa);try{s=await aa[ws()](e.signal,o?.hits??0)}catch(d){if(e.signal.aborted)return clearTimeout(
l);r=d}if(clearTimeout(l),e!==go)return}vo=!1,F=r?{error:r,how:t,at:$()}:null,s?(_=s,bs=Yo()):fa(r),T.classList.remove("busy"),T.removeAttribute("aria-busy"),V(),F&&t!=="typing"&&document.
activeElement===document.body&&$a(),s&&(Ss(),ma(t,o),n&&s.kind==="answer"&&g.isOld&&jt(),la(s,e.signal))}history.scrollRestoration="manual";var Te=0;addEventListener("scroll",()=>{
clearTimeout(Te),Te=setTimeout(Ao,100)},{passive:!0});addEventListener("click",()=>{clearTimeout(Te),Ao()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&Ao()},{capture:!0});
addEventListener("moved",t=>{clearTimeout(Te),t.detail==="back"&&(st(),v.blur()),Le(t.detail)});addEventListener("counted",()=>{V(),_?.kind==="answer"&&wt.has(Vt())&&Ss()});addEventListener(
"online",()=>{F&&ko(F.error)?Le(F.how):Mt&&ks()});function ga(t,e){let o=[...T.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];n&&(t.preventDefault(),
n.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], \
dialog")){if(t.key==="/")t.preventDefault(),bn();else if(t.key==="?")t.preventDefault(),Kt();else if(t.key==="ArrowDown"||t.key==="ArrowUp")ga(t,t.key==="ArrowDown"?1:-1);else if(t.
key==="ArrowLeft"||t.key==="ArrowRight"){let o=_?.kind==="day"&&(t.key==="ArrowLeft"?_.digest.previous:_.digest.next);o&&tt(`?day=${o}`)}}});document.querySelector(".skip")?.addEventListener(
"click",t=>{t.preventDefault(),T.scrollIntoView(),T.focus({preventScroll:!0})});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),
v.value="",tt(""))});var wo=O("language");wo.addEventListener("click",()=>{pn(),V()});var xo=O("theme");xo.addEventListener("click",()=>{Fn(),V()});O("help-button").addEventListener(
"click",Kt);v.value=Bt();T.replaceChildren();V();Le("load");location.search||v.focus({preventScroll:!0});
