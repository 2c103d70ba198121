/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ct=globalThis,To=e=>e,Je=Ct.trustedTypes,Lo=Je?Je.createPolicy("lit-html",{createHTML:e=>e}):void 0,qt="$lit$",W=`lit$${Math.random().toFixed(9).slice(2)}$`,Et="?"+W,Ts=`<${Et}\
>`,le=document,De=()=>le.createComment(""),Ne=e=>e===null||typeof e!="object"&&typeof e!="function",Mt=Array.isArray,Do=e=>Mt(e)||typeof e?.[Symbol.iterator]=="function",Lt=`[ 	
\f\r]`,Re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Co=/-->/g,qo=/>/g,ae=RegExp(`>|${Lt}(?:([^\\s"'>=/]+)(${Lt}*=${Lt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Eo=/'/g,Mo=/"/g,No=/^(?:script|style|textarea|title)$/i,Rt=e=>(t,...o)=>({_$litType$:e,strings:t,values:o}),i=Rt(1),Po=Rt(2),pa=Rt(3),V=Symbol.for("l\
it-noChange"),p=Symbol.for("lit-nothing"),Ro=new WeakMap,ie=le.createTreeWalker(le,129);function Oo(e,t){if(!Mt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return Lo!==void 0?Lo.createHTML(t):t}var Bo=(e,t)=>{let o=e.length-1,n=[],s,r=t===2?"<svg>":t===3?"<math>":"",l=Re;for(let d=0;d<o;d++){let u=e[d],m,b,c=-1,f=0;for(;f<u.length&&
(l.lastIndex=f,b=l.exec(u),b!==null);)f=l.lastIndex,l===Re?b[1]==="!--"?l=Co:b[1]!==void 0?l=qo:b[2]!==void 0?(No.test(b[2])&&(s=RegExp("</"+b[2],"g")),l=ae):b[3]!==void 0&&(l=ae):
l===ae?b[0]===">"?(l=s??Re,c=-1):b[1]===void 0?c=-2:(c=l.lastIndex-b[2].length,m=b[1],l=b[3]===void 0?ae:b[3]==='"'?Mo:Eo):l===Mo||l===Eo?l=ae:l===Co||l===qo?l=Re:(l=ae,s=void 0);let x=l===
ae&&e[d+1].startsWith("/>")?" ":"";r+=l===Re?u+Ts:c>=0?(n.push(m),u.slice(0,c)+qt+u.slice(c)+W+x):u+W+(c===-2?d:x)}return[Oo(e,r+(e[o]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),
n]},Pe=class e{constructor({strings:t,_$litType$:o},n){let s;this.parts=[];let r=0,l=0,d=t.length-1,u=this.parts,[m,b]=Bo(t,o);if(this.el=e.createElement(m,n),ie.currentNode=this.el.
content,o===2||o===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(s=ie.nextNode())!==null&&u.length<d;){if(s.nodeType===1){if(s.hasAttributes())for(let c of s.
getAttributeNames())if(c.endsWith(qt)){let f=b[l++],x=s.getAttribute(c).split(W),k=/([.?@])?(.*)/.exec(f);u.push({type:1,index:r,name:k[2],strings:x,ctor:k[1]==="."?tt:k[1]==="?"?ot:
k[1]==="@"?nt:pe}),s.removeAttribute(c)}else c.startsWith(W)&&(u.push({type:6,index:r}),s.removeAttribute(c));if(No.test(s.tagName)){let c=s.textContent.split(W),f=c.length-1;if(f>
0){s.textContent=Je?Je.emptyScript:"";for(let x=0;x<f;x++)s.append(c[x],De()),ie.nextNode(),u.push({type:2,index:++r});s.append(c[f],De())}}}else if(s.nodeType===8)if(s.data===Et)u.
push({type:2,index:r});else{let c=-1;for(;(c=s.data.indexOf(W,c+1))!==-1;)u.push({type:7,index:r}),c+=W.length-1}r++}}static createElement(t,o){let n=le.createElement("template");return n.
innerHTML=t,n}};function ce(e,t,o=e,n){if(t===V)return t;let s=n!==void 0?o._$Co?.[n]:o._$Cl,r=Ne(t)?void 0:t._$litDirective$;return s?.constructor!==r&&(s?._$AO?.(!1),r===void 0?s=
void 0:(s=new r(e),s._$AT(e,o,n)),n!==void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(t=ce(e,s._$AS(e,t.values),s,n)),t}var et=class{constructor(t,o){this._$AV=[],this._$AN=void 0,
this._$AD=t,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:o},parts:n}=this._$AD,s=(t?.creationScope??le).importNode(
o,!0);ie.currentNode=s;let r=ie.nextNode(),l=0,d=0,u=n[0];for(;u!==void 0;){if(l===u.index){let m;u.type===2?m=new we(r,r.nextSibling,this,t):u.type===1?m=new u.ctor(r,u.name,u.strings,
this,t):u.type===6&&(m=new st(r,this,t)),this._$AV.push(m),u=n[++d]}l!==u?.index&&(r=ie.nextNode(),l++)}return ie.currentNode=le,s}p(t){let o=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(t,n,o),o+=n.strings.length-2):n._$AI(t[o])),o++}},we=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,o,n,s){this.type=2,this._$AH=p,this.
_$AN=void 0,this._$AA=t,this._$AB=o,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,o=this._$AM;return o!==void 0&&t?.nodeType===
11&&(t=o.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,o=this){t=ce(this,t,o),Ne(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=
p):t!==this._$AH&&t!==V&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Do(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){
this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&Ne(this._$AH)?this._$AA.nextSibling.data=t:this.T(le.createTextNode(t)),this._$AH=t}$(t){let{values:o,_$litType$:n}=t,
s=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=Pe.createElement(Oo(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let r=new et(s,this),l=r.u(this.
options);r.p(o),this.T(l),this._$AH=r}}_$AC(t){let o=Ro.get(t.strings);return o===void 0&&Ro.set(t.strings,o=new Pe(t)),o}k(t){Mt(this._$AH)||(this._$AH=[],this._$AR());let o=this.
_$AH,n,s=0;for(let r of t)s===o.length?o.push(n=new e(this.O(De()),this.O(De()),this,this.options)):n=o[s],n._$AI(r),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(t=this.
_$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);t!==this._$AB;){let n=To(t).nextSibling;To(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},pe=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,o,n,s,r){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=o,this._$AM=s,this.options=r,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=p}_$AI(t,o=this,n,s){let r=this.strings,l=!1;if(r===void 0)t=ce(this,t,o,0),l=
!Ne(t)||t!==this._$AH&&t!==V,l&&(this._$AH=t);else{let d=t,u,m;for(t=r[0],u=0;u<r.length-1;u++)m=ce(this,d[n+u],o,u),m===V&&(m=this._$AH[u]),l||=!Ne(m)||m!==this._$AH[u],m===p?t=p:
t!==p&&(t+=(m??"")+r[u+1]),this._$AH[u]=m}l&&!s&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},tt=class extends pe{constructor(){
super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},ot=class extends pe{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.
name,!!t&&t!==p)}},nt=class extends pe{constructor(t,o,n,s,r){super(t,o,n,s,r),this.type=5}_$AI(t,o=this){if((t=ce(this,t,o,0)??p)===V)return;let n=this._$AH,s=t===p&&n!==p||t.capture!==
n.capture||t.once!==n.once||t.passive!==n.passive,r=t!==p&&(n===p||s);s&&this.element.removeEventListener(this.name,this,n),r&&this.element.addEventListener(this.name,this,t),this.
_$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},st=class{constructor(t,o,n){this.element=t,this.type=
6,this._$AN=void 0,this._$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){ce(this,t)}},Ho={M:qt,P:W,A:Et,C:1,L:Bo,R:et,D:Do,V:ce,I:we,H:pe,N:ot,U:nt,B:tt,F:st},Ls=Ct.litHtmlPolyfillSupport;
Ls?.(Pe,we),(Ct.litHtmlVersions??=[]).push("3.3.3");var X=(e,t,o)=>{let n=o?.renderBefore??t,s=n._$litPart$;if(s===void 0){let r=o?.renderBefore??null;n._$litPart$=s=new we(t.insertBefore(
De(),r),r,void 0,o??{})}return s._$AI(e),s};var rt=class extends Error{constructor(t,o,n){super(t.detail??t.title??String(o)),this.status=o,this.type=t.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[s=0,r=0]=t.span??[];this.value=new URLSearchParams(n.slice(s-1,r-1)).get(this.parameter)}};function Vo(e,t={},o={}){let n=Object.
entries(t).reduce((r,[l,d])=>r.replace(`{${l}}`,encodeURIComponent(d)),e.slice(1)),s=String(new URLSearchParams(o));return s?`${n}?${s}`:n}async function U(e,{at:t,query:o,signal:n}={}){
let s=Vo(e,t,o),r=await fetch(s,{signal:n,headers:{Accept:"application/json"}}),l=await r.json().catch(()=>({}));if(!r.ok)throw new rt(l,r.status,s);return l}var R=async(e,t)=>await U(
"/v1/search",{query:e,signal:t}),at=async(e,t)=>{let o=new URLSearchParams(e);for(let[n,s]of Object.entries({limit:"0",facets:"1",trend:"1"}))o.set(n,s);return await R(o,t)},F=5,Dt=async(e,t)=>(await U(
"/v1/trends",{query:e.map(o=>["q",o]),signal:t})).trends,Uo=(e,t)=>U("/v1/papers/{id}",{at:{id:e},signal:t});async function Io(e,t){let{papers:o}=await U("/v1/papers",{query:{ids:e.
join(","),fields:"id,concepts"},signal:t});return new Map(o.map(n=>[n.id,n.concepts??[]]))}var Wo=async(e,t)=>await U("/v1/papers/{id}/similar",{at:{id:e},query:{limit:"6"},signal:t});
async function it(e){let t=await fetch(Vo("/v1/papers/{id}",{id:e},{format:"bibtex"}));if(!t.ok)throw new rt({},t.status,"");return t.text()}var Fo=async e=>(await U("/v1/digests",
{signal:e})).days,Nt=(e,t)=>U("/v1/digests/{date}",{at:{date:e},signal:t}),Ko=e=>U("/v1/concepts",{signal:e}),jo=(e,t)=>U("/v1/concepts/{key}",{at:{key:e},signal:t}),zo=(e,t)=>U("/\
v1/suggest",{query:{limit:"6",q:e},signal:t});var C=location.search,Oe=location.hash,Qo=null,q=!!history.state?.typing,K=null,de=String(history.state?.words??""),Z=history.state?.key??ct(),Cs=250,qs=["q","author","section","mo\
nth","votes","from","to","min_votes","sort","exact","without"],lt=["paper","day","concept","compare"],j=Object.fromEntries(lt.map(e=>[e,""]));function ct(){return`${Date.now().toString(
36)}${Math.random().toString(36).slice(2,8)}`}var Xo=()=>C,$=()=>new URLSearchParams([...new URLSearchParams(Qo??C)].filter(([,e])=>e.trim()));function Ot(e){Qo=e}var Be=()=>q;async function pt(e){
q&&await new Promise(t=>{setTimeout(t,Cs)}),e.throwIfAborted()}var He=()=>$().get("q")??de,Ve=()=>Z,Bt=()=>history.state?.left??null;function Y(e,t=null){e==="pushState"&&(Z=ct());
try{history[e]({typing:q,key:Z,left:t,words:de},"",(C||location.pathname)+Oe)}catch{}}function Zo(e){try{history.replaceState({...history.state,typing:q,key:Z,left:e},"")}catch{}}var ut=e=>dispatchEvent(
new CustomEvent("moved",{detail:e})),Es=()=>E().size>0&&!lt.some(e=>$().get(e));function Pt(e){let t=$();for(let[o,n]of Object.entries(e)){t.delete(o);for(let s of[n].flat())s.trim()&&
t.append(o,s)}return t.size?`?${t}`:""}function Yo(){if(K){let e={place:C,typing:q};({place:C,typing:q,key:Z}=K),Y("replaceState",K.left);let t=C===e.place;({place:C,typing:q}=e),Y(
t?"replaceState":"pushState")}K=null}var ue=!1;function y(e,{isStep:t=!1}={}){let o=Pt(e);"q"in e&&(q=!1,(K||ue)&&(C=o)),de="",Oe="",Yo(),ue=!1,o!==C?(C=o,Y(t?"replaceState":"pushS\
tate")):Y("replaceState"),ut("go")}function Go(e){de="",Oe="",K||ue||Es()&&!D()?(!ue&&!K&&(K={place:C,typing:q,key:Z,left:Bt()},Z=ct()),C=Pt(e),q=!0,Y("replaceState")):(C=Pt(e),q=!0,
ue=!0,Y("pushState")),ut("typing")}function G(e){let[t]=e.split("#"),o=new URLSearchParams(t).has("paper")?He():"";de="",Yo(),de=o,Oe=e.slice(t.length),ue=!1,C=t,q=!1,Y("pushState"),
ut("visit")}addEventListener("popstate",()=>{C=location.search,q=!!history.state?.typing,Z=history.state?.key??ct(),de=String(history.state?.words??""),Oe=location.hash,K=null,ue=!1,
ut("back")});function E(){let e=new URLSearchParams;for(let[t,o]of $())qs.includes(t)&&e.append(t,o);return q&&e.get("q")&&e.set("typing","1"),e}function D(){let e=E();return e.get(
"q")||e.getAll("author").length!==1?null:e.get("author")}Y("replaceState",history.state?.left??null);var Ms=[[/[178]$/,"rieul"],[/[036]$/,"consonant"],[/\d$/,"vowel"]],Rs=[[/[LR]$/i,"rieul"],[/[MN]$/i,"consonant"],[/[AEIOU][PKC]$/,"unsure"],[/[A-Z]$/i,"vowel"]],Ds=[[/le?$/,"rieul"],
[/(?:[mn]e?|mb|ng|type)$/,"consonant"],[/(?:eck|ub|[^aeiou]itt?|[^aeiou]ig)$/,"unsure"],[/(?:(?:^|[^aeiou]|qu)[aeiou]c?k|ook)$/,"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeiou]p?p|eep|oup)$/,
"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeou]t?t|out)$/,"consonant"],[/(?:^|[^aeiou])[aeio]b$/,"consonant"],[/(?:^|[^aeiou]|qu)[aeiou]c$/,"consonant"],[/[a-z]$/,"vowel"]];function Jo(e){
let t=e.replace(/[^\p{L}\p{N}]+$/u,""),o=t.at(-1)??"";if(o>="가"&&o<="힣"){let l=(o.charCodeAt(0)-44032)%28;return l===0?"vowel":l===8?"rieul":"consonant"}let n=t.match(/\d$|[A-Z]+s?$|[A-Z]?[a-z]+$/)?.[0]??
"",s=/^[A-Z]+s?$/.test(n)||!/[aeiouy]/i.test(n);return(/\d$/.test(n)?Ms:s?Rs:Ds).find(([l])=>l.test(s?n:n.toLowerCase()))?.[1]??"vowel"}var J=e=>`‘${e}’`;function dt(e,t,o,n){let s=Jo(
e);return J(e)+(s==="unsure"?n:s==="vowel"?o:t)}var en=e=>dt(e,"이","가","이(가)"),xe=e=>dt(e,"을","를","을(를)"),tn=e=>Jo(e)==="rieul"?`${J(e)}로`:dt(e,"으로","로","(으\
)로"),he=e=>dt(e,"은","는","은(는)"),on={"words-read":e=>`${xe(e)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":e=>`${he(e)}\
 낱말로 찾았습니다. 그 해의 논문은 date:${e}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":e=>`${xe(e)} 비슷한 표기까지 찾았습니다.`,"unknown-field":e=>`${J(e)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":e=>`${he(
e)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":e=>`${he(e)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":e=>`${he(
e)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":e=>`${he(e)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":e=>`그런 제목이 있어 ${xe(e)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","also-excluded":()=>"같은 뜻의 다른 표기가 제목에 있는 논문도 뺐습니다.","before-th\
e-archive":e=>`${J(e)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"after-the-archive":e=>`${J(e)}: 자료는 그 전에 끝납니다.`},nn={"invalid-paramete\
r":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.","not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입\
니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.","revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.",
"content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.","expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버\
가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.","headers-too-large":"요청의 머리말이 너무 큽니다.",
internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
"index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},ht={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날",
"2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],
min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance, date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기",
"1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색어"]},sn=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],
[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,
"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," ·\
 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/,
" 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," 또는 같은 개념의 다른 표기"],[/ or the same written apart$/,
" 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,
"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],rn={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of par\
ts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"};function ee(e){try{return JSON.parse(localStorage.getItem(`papersearch.${e}`)??"null")}catch{return null}}function te(e,t){try{localStorage.setItem(`papersearch.${e}`,JSON.stringify(
t))}catch{}}var oe=e=>e.toLocaleString("ko"),Ue=e=>`${e.toLocaleString("en")} paper${e===1?"":"s"}`,an={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},Ht={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},Ns={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(e,t,o)=>`논문 ${oe(e)}편${t?
` (일부 낱말만 있는 ${oe(t)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도순",date:"최신순",votes:"추천순",oldest:"오래된순",
authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",inAnswer:"찾은 논문",inArchive:"모든 논문",upTo:e=>`최대 ${oe(e)}`,days:"기간",from:"시작\
 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:e=>`${en(e)} 있는 논문은 없습니다.`,
repaired:(e,t)=>`${J(e)} 대신 ${tn(t)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",without:e=>`${e} 없이:`,papers:e=>`${oe(e)}편`,clear:"모두 지우기",failed:"\
서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",retry:"다시 시도",home:"최신 요약으로",remove:"\
빼기",month:(e,t,o)=>`${e}, ${o}편 중 ${t}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:e=>`${e}에는 요약이 없습니다.`,noDay:e=>`${e}: 그\
런 날은 없습니다.`,wrongValue:(e,t)=>`주소의 ${ht[e]?.[0]??e}(${e})에 ${xe(t)} 쓸 수 없습니다. ${ht[e]?.[1]??""}`,dropValue:e=>`${ht[e]?.[0]??e} 없이 찾기`,missingConcept:e=>`${xe(
e)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",
uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께",note:(e,t)=>on[e.code]?.(t)??e.message,problem:e=>nn[e.
type??""]??e.message,reason:e=>sn.reduce((t,[o,n])=>t.replace(o,n),e),whySpelling:e=>rn[e]??e,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",
links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"저장됨",savedSearches:"저장한 검색",fresh:e=>`새 논문 ${oe(e)}편`,
noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해의 요약",dayPapers:(e,t)=>`${e}, ${oe(t)}편`,noDigest:e=>`${e}, 요약 없음`,
rising:"이번 주에 떠오르는 개념",risingNote:(e,t)=>`이번 주 ${e}편 · 모두 ${t}편`,dayHeading:e=>`${e}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",
close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"개념",spellings:"표기",evidence:e=>`${oe(e)}편이 그렇게 씀`,has:e=>`${oe(
e)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"\
비교할 검색어 추가",add:"더하기",alreadyCompared:e=>`${he(e)} 이미 있습니다.`,mostCompared:e=>`검색어 ${e}개까지 비교합니다.`,unknownAuthor:e=>`${J(e)}:\
 그런 이름의 저자는 없습니다.`,tooLong:"검색어가 너무 길어 여기까지만 찾습니다.",copyByHand:"브라우저가 복사를 허락하지 않습니다. 골라 둔 글을 복사하세요.",
share:"그 달 논문 중 비율",rankOf:e=>`추천 ${e}`,noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(e,t)=>`${e} – ${t}`,loading:"찾는 중",examples:"이렇게 찾아\
보세요",day:{today:"오늘",yesterday:"어제",ago:e=>`${e}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
['"chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
Ps={other:"한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"\
Suggestions",total:(e,t,o)=>`${Ue(e)}${t?` (and ${t.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",
date:"Newest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",inAnswer:"found",inArchive:"all papers",upTo:e=>`up to ${e.
toLocaleString("en")}`,days:"Days",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:e=>`No paper has “${e}\
”.`,repaired:(e,t)=>`No paper has “${e}”. Showing “${t}” instead.`,mean:"Did you mean",without:e=>`Without ${e}:`,papers:Ue,clear:"Clear all",failed:"The server does not \
answer.",offline:"You are offline. The page tries again when you are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(e,t,o)=>`${e}, ${t} of ${o} pa\
pers`,all:"All papers",missing:"There is no such paper.",missingDay:e=>`There is no digest of ${e}.`,noDay:e=>`${e}: there is no such day.`,wrongValue:(e,t)=>`The address has “${t}\
” as ${Ht[e]?.[0]??e} (${e}). ${Ht[e]?.[1]??""}`,dropValue:e=>`Search without ${Ht[e]?.[0]??e}`,missingConcept:e=>`No paper has “${e}”.`,untitled:"Summary",unknownVotes:"unkn\
own",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"\
only as typed",widely:"other spellings, too",note:e=>e.message,problem:e=>e.type==="invalid-parameter"?`${an[e.type]} ${e.message}`:an[e.type??""]??e.message,reason:e=>e,whySpelling:e=>e,
copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"\
Saved searches",fresh:e=>`${e.toLocaleString("en")} new`,noFresh:"nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(e,t)=>`${e}\
, ${Ue(t)}`,noDigest:e=>`${e}, no digest`,rising:"Rising this week",risingNote:(e,t)=>`${e} this week · ${t} in all`,dayHeading:e=>`Digest of ${e}`,goDay:"Go to a day",help:"Searc\
h help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:e=>`${Ue(e)} say${e===1?"s":""} so`,has:e=>`\
in ${Ue(e)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a \
query to compare",add:"Add",alreadyCompared:e=>`“${e}” is there already.`,mostCompared:e=>`At most ${e} queries are compared.`,unknownAuthor:e=>`There is no author called “${e}\
”.`,tooLong:"The query is too long: it is searched up to here.",copyByHand:"The browser does not let the page copy. Copy the selected text.",share:"share of the month's papers",rankOf:e=>`${e}\
 votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(e,t)=>`${e} – ${t}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:e=>`${e}\
 days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in \
this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an\
 author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that \
are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empt\
ies the box"]]},ln={ko:Ns,en:Ps},Vt=ee("language"),L=Vt==="en"||Vt==="ko"?Vt:navigator.language.startsWith("ko")?"ko":"en",a=ln[L];function cn(){L=L==="ko"?"en":"ko",te("language",
L),a=ln[L]}var P=e=>e.toLocaleString(L),mt=e=>new Date(`${e}T00:00:00Z`),ft=(e,t)=>mt(e).toLocaleDateString(L==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...t}).replace(/\bSept\b/,"Sep"),
Ut=e=>ft(e,{month:"long",day:"numeric",weekday:"short"}),H=e=>L==="ko"?`${Number(e.slice(0,4))}년 ${Ut(e)}`:ft(e,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),S=(e,t=!0)=>ft(
`${e}-01`,t?{year:"numeric",month:"short"}:{month:"short"}),pn=e=>L==="ko"?e.replace("-0",". ").replace("-",". "):S(e),It=(e,t)=>Math.round((mt(t).getTime()-mt(e).getTime())/864e5),
$t=(e,t)=>new Date(mt(e).getTime()+t*864e5).toISOString().slice(0,10);function un(e){let t=new Date,o=`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).
padStart(2,"0")}`,n=It(e,o);return n===0?a.day.today:n===1?a.day.yesterday:n>1&&n<7?a.day.ago(n):ft(e,{year:"numeric",month:"short",day:"numeric"})}var N=e=>document.getElementById(e),Wt=e=>e.map(t=>t.match?i`<mark>${t.text}</mark>`:t.text),w=(e,t,{lang:o,className:n,label:s,part:r}={})=>i`<a href=${`?${new URLSearchParams(e)}${r?
`#${r}`:""}`} lang=${o??p} class=${n??p} aria-label=${s??p} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),G(l.currentTarget.getAttribute("href")??""))}}>${t}</a>`,
dn=e=>/^https?:\/\//.test(e)&&URL.canParse(e),Ie=e=>w({day:e},i`<time datetime=${e} title=${H(e)}>${un(e)}</time>`);function We(e,t=3){let o=[...new Set([..."matched_authors"in e?e.
matched_authors:[],...e.authors])];if(!o.length)return p;let n=o.length>t?` +${o.length-t}`:e.more_authors?" +":"";return i`<span class="authors">${o.slice(0,t).map((s,r)=>i`${r?",\
 ":""}${w({author:s},s)}`)}${n}</span>`}var Os=[5,10,20,50,100];function ke(e){return e===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${Os.filter(
t=>e>=t).length}`} title=${a.rankOf(P(e))}><span aria-hidden="true">▲</span> ${P(e)}</span>`}function Ft(e,t){let o=Math.max(...e,1e-9),n=l=>(l/Math.max(1,e.length-1)*100).toFixed(
1),s=l=>(22-l/o*20).toFixed(1),r=e.map((l,d)=>`${d?"L":"M"}${n(d)} ${s(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${t}><path class="area" d=${`${r}\
L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}var Fe=e=>e.map(t=>t.all?t.papers/t.all:0),Ae=4,me=e=>w({concept:e.other},L==="ko"?e.other:e.
text,{className:"tag",lang:L}),hn=e=>new URL(`?${new URLSearchParams(e)}`,document.baseURI).href;var fn=40,Bs=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Hs=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Vs=20,Us=3e3,v=N("q"),mn=N("suggestions"),O=[],_e=0,$n=-1/0,gt=!1,
M=-1,yt=null,Kt={at:-1/0,isHangul:!1};async function Is(){if(M>=0)return;let e=v.value;if(!e.trim()||gt)return ne();yt?.abort(),yt=new AbortController;let{signal:t}=yt;try{let o=await zo(
e.normalize("NFC"),t);if(e!==v.value||document.activeElement!==v||M>=0)return;let n=o.concepts.slice(0,3);O=[...o.words.filter(r=>r.query!==e&&!n.some(l=>l.query===r.query)).map(r=>({
text:r.query,note:a.papers(r.papers),change:{...j,q:r.query}})),...n.map(r=>({text:r.query,note:r.other,change:{...j,q:r.query}})),...o.authors.slice(0,3).map(r=>({text:r,note:a.authors,
change:{...j,q:"",author:r}})),...o.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...j,paper:r.id}}))],jt()}catch{t.aborted||ne()}}function Ws(e){let t=v.value.
normalize("NFC").trim(),o=t?e.toLowerCase().indexOf(t.toLowerCase()):-1;return o<0?e:i`${e.slice(0,o)}<b>${e.slice(o,o+t.length)}</b>${e.slice(o+t.length)}`}function jt(){mn.hidden=
!O.length,v.setAttribute("aria-expanded",String(!!O.length)),M>=0?v.setAttribute("aria-activedescendant",`s${M}`):v.removeAttribute("aria-activedescendant"),X(O.map((e,t)=>i`<div role="option" id=${`\
s${t}`} aria-selected=${t===M} @pointerdown=${o=>{o.preventDefault(),gn(e)}}><span>${Ws(e.text)}</span><small>${e.note}</small></div>`),mn)}function ne(){clearTimeout(_e),yt?.abort(),
O=[],M=-1,jt()}function gn(e){typeof e.change.q=="string"&&(v.value=e.change.q),ne(),y(e.change)}function yn(){let e=v.value.normalize("NFC"),t=[...e],o=Us,n=t.findIndex(s=>(o-=String(
new URLSearchParams({q:s})).length-2,o<0));return gt=n>=0,N("limit").textContent=gt?a.tooLong:"",(gt?t.slice(0,n).join(""):e).trim()}function vt(){$n=performance.now();let e=yn().replace(
Bs,"").trim();Is(),e!==($().get("q")??"")&&Go({...j,q:e,without:""})}v.addEventListener("input",()=>{clearTimeout(_e),M=-1;let e=$n+fn-performance.now();e<=0?vt():_e=setTimeout(vt,
e)});v.addEventListener("compositionend",()=>{let e=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";Kt={at:performance.now(),isHangul:Hs.test(e)},clearTimeout(_e),_e=setTimeout(
vt,fn)});v.addEventListener("blur",ne);v.addEventListener("keydown",e=>{if(!(e.isComposing||e.keyCode===229))if(e.key==="ArrowDown"||e.key==="ArrowUp"){if(!O.length)return;e.preventDefault(),
M=(M+(e.key==="ArrowDown"?2:O.length+1))%(O.length+1)-1,M<-1&&(M=O.length-1),jt()}else if(e.key==="Escape"){if(e.preventDefault(),O.length)return ne();v.value="",clearTimeout(_e),vt()}else
e.key==="Enter"&&M>=0&&O[M]&&(e.preventDefault(),gn(O[M]))});var Fs=()=>performance.now()-Kt.at<Vs&&!Kt.isHangul;document.querySelector("form")?.addEventListener("submit",e=>{if(e.
preventDefault(),Fs())return;ne();let t=yn();y({...j,q:t,...t===$().get("q")?{}:{without:""}}),N("main").focus({preventScroll:!0})});function vn(){v.focus(),v.select()}var Ks=8,kn=1e3,js=10,zs=100,Qs=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Qt=null,Xt=null,bn=0,wn=null,An=()=>({...g}),bt=()=>dispatchEvent(
new Event("counted")),zt=e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),$e=(e,t)=>e===t||zt(e)===zt(t)&&zt(e)!=="",fe=e=>g.most[e]??Ks,Zt=e=>`author:="${e.replace(
/["“”„＂]/g," ")}"`;function _n(){let e=E(),t=D();return t&&(e.delete("author"),e.set("q",Zt(t))),e.delete("sort"),e.set("limit","0"),e}function Sn(){let e=_n();return e.set(
"facets","1"),e.set("facet_limit",String(Math.min(kn,Math.max(fe("author"),fe("section"))+2))),e}async function Xs(e,t){let o=_n(),n=["author","section","votes"].flatMap(s=>o.getAll(
s).filter(r=>!e[s].some(l=>$e(l.value,r))).map(r=>[s,r]));return new Map(await Promise.all(n.slice(0,js).map(async([s,r])=>{let l=new URLSearchParams(o);return l.set(s,r),s==="vote\
s"&&l.delete("min_votes"),[`${s} ${r}`,(await R(l,t)).total]})))}async function Zs(e){await pt(e);let[{facets:t,trend:o}]=await Promise.all([at(Sn(),e),g.sought.trim()?Ln(e):null]);
return{facets:t,trend:o,alone:await Xs(t,e)}}async function Ke(e){let t=$().get("q");wn!==t&&Object.assign(g,{most:{},sought:"",found:null}),wn=t,Yt(),Qt=new AbortController;let{signal:o}=Qt;
g.isOld=!0;let n;try{n={...await Zs(o),failed:!1}}catch{n={failed:!0}}await e,!o.aborted&&(Object.assign(g,n,{isOld:!1}),bt())}function Yt(){Qt?.abort(),Xt?.abort()}function Gt(){Ke(),
bt()}function Tn(e){g.most[e]=Math.min(kn,fe(e)*4),Gt()}async function Ln(e){let t=Sn(),o=g.sought.normalize("NFC");t.set("facet_values",o),t.set("facet_limit",String(zs));let{facets:n}=await R(
t,e);g.found=n?n.author.toSorted((s,r)=>xn(s.value,o)-xn(r.value,o)):null}function xn(e,t){let o=` ${e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,n=` ${t.trim().toLowerCase()}`;
return o.includes(`${n} `)?0:o.includes(n)?1:2}function Cn(e){if(clearTimeout(bn),Xt?.abort(),g.sought=e,!e.trim())return g.found=null,bt();let t=new AbortController;Xt=t,bn=setTimeout(
async()=>{try{await Ln(t.signal),bt()}catch{}},Qs)}var ge=N("help");function Jt(){X(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ge.close()}>×</button></h2>
    <dl>${a.helpRows.map(([e,t])=>i`<div><dt><code>${e}</code></dt><dd>${t}</dd></div>`)}</dl>
    <dl>${a.keys.map(([e,t])=>i`<div><dt><kbd>${e}</kbd></dt><dd>${t}</dd></div>`)}</dl>`,ge),ge.open||ge.showModal()}ge.addEventListener("click",e=>{e.target===ge&&ge.close()});var se=null,eo=!1,Se=null,Ys=14,oo=7,Gs=(e,t)=>e.slice(0,t.length)===t.slice(0,oo);function Js(e){let t=$(),o=t.get("from")?.slice(0,oo)??"",n=t.get("to")?.slice(0,oo)??"",s=t.getAll(
"month"),r=e.map(({month:d})=>(!o||d>=o)&&(!n||d.slice(0,n.length)<=n)&&(!s.length||s.some(u=>Gs(d,u)))),l=r.indexOf(!0);return{any:!!(o||n||s.length),inside:r,from:Math.max(0,l),to:l<
0?e.length-1:r.lastIndexOf(!0)}}function to(e,t,o,n){se=null,t===0&&o===e.length-1?y({from:"",to:"",month:""},n):y({from:e[t].month,to:o===e.length-1?"":e[o].month,month:""},n)}function er(e){
let t=10**Math.floor(Math.log10(Math.max(1,e)));return[1,2,5,10].map(o=>o*t).find(o=>o>=e)??e}function tr(e){let t=e.length-1,o=[1,2,3,6,12,24,60].find(s=>e.length/s<=Ys)??120,n="";
return e.map(({month:s},r)=>{if(r!==t&&(r%o||r&&t-r<o))return p;let l=s.startsWith(`${n}-`)?S(s,!1):pn(s);return n=s.slice(0,4),i`<span data-left=${(r+.5)/e.length*100} class=${r===
0?"at-start":r===t?"at-end":""}>${l}</span>`})}function qn(e,t){if(!g.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let o=new Map(e.month.map(
h=>[h.value,h.papers])),n=g.trend.map(h=>({month:h.month,papers:o.get(h.month)??0,all:h.all})),s=er(Math.max(...n.map(h=>h.papers))),r=Math.max(...n.map(h=>h.all),1),l=Js(n),{from:d,
to:u}=se??l,m=h=>se?h>=d&&h<=u:l.inside[h],b=se||l.any,c=n.length-1,f=Se===null?null:n[Se],x=h=>a.month(S(h.month),h.papers,h.all),k=(h,A)=>{let z=h.getBoundingClientRect();return Math.
max(0,Math.min(c,Math.floor((A-z.left)/z.width*n.length)))},As=h=>{if(h.button)return;let A=h.currentTarget,z=h.target.closest("[role=slider]")?.dataset.end,Ye=k(A,h.clientX),be=z===
"from"?u:z==="to"?d:Ye,Ao=Me=>{let Q=k(A,Me);Se=Q,se={from:Math.min(be,Q),to:Math.max(be,Q)},t()};A.setPointerCapture(h.pointerId);let _o=Me=>Ao(Me.clientX),Ge=Me=>{if(A.removeEventListener(
"pointermove",_o),A.removeEventListener("pointerup",Ge),A.removeEventListener("pointercancel",Ge),Me.type==="pointercancel"||!se)return se=null,t();let{from:Q,to:So}=se;!z&&Q===So&&
l.any&&l.from===Q&&l.to===Q?to(n,0,c):to(n,Q,So)};A.addEventListener("pointermove",_o),A.addEventListener("pointerup",Ge),A.addEventListener("pointercancel",Ge),z||Ao(h.clientX)},_s=h=>A=>{
let Ye={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,Home:-c,End:c}[A.key];if(!Ye)return;A.preventDefault();let be=Math.max(h==="to"?d:0,Math.min(h==="fr\
om"?u:c,(h==="from"?d:u)+Ye));Se=be,to(n,h==="from"?be:d,h==="to"?be:u,{isStep:eo}),eo=!0},Ze=h=>{h!==Se&&(Se=h,t())},Ss=()=>{eo=!1,Ze(null)},ko=(h,A)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h===
"from"?A:A+1)/n.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${c} aria-valuenow=${A} aria-valuetext=${S(n[A].month)} @keydown=${_s(h)} @focus=${()=>Ze(A)} @blur=${Ss}></div>`;return i`<section class="histogram" aria-labelledby="months"><div class="head"><h2 id="months">${a.
months} ${b?i`<span class="range">${a.monthRange(S(n[d].month),S(n[u].month))}</span>`:p}</h2>${f?i`<span class="reading">${x(f)}</span>`:i`<span class="key" aria-hidden="true"><i class="some"></i>${a.
inAnswer} <i class="all"></i>${a.inArchive} (${a.upTo(r)})</span>`}</div>
    <div class="scale" aria-hidden="true"><span>${P(s)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${As} @pointermove=${h=>Ze(k(h.currentTarget,h.clientX))} @pointerleave=${h=>h.pointerType==="mouse"&&Ze(null)}>
      <div class=${`bars${b?" some-chosen":""}`}>${n.map((h,A)=>i`<div class=${m(A)&&b?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${x(h)}><i class=${h.
all?"all":""} data-height=${h.all/r*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/s*100}></i></div>`)}</div>
      ${ko("from",d)}${ko("to",u)}</div>
    <div class="ticks" aria-hidden="true">${tr(n)}</div>
    <ul class="hidden">${n.map(h=>i`<li>${x(h)}</li>`)}</ul></section>`}function En(e){for(let t of e.querySelectorAll("[data-height]"))t.style.height=`${t.dataset.height}%`;for(let t of e.
querySelectorAll("[data-left]"))t.style.left=`${t.dataset.left}%`}var or=1500;function nr(e,t){let o=document.createElement("dialog");document.body.append(o),o.addEventListener("close",()=>o.remove()),X(i`<h2>${t}<button type="button" class="close" aria-label=${a.
close} @click=${()=>o.close()}>×</button></h2><p class="facts" id="by-hand">${a.copyByHand}</p><textarea readonly rows="6" aria-labelledby="by-hand" .value=${e}></textarea>`,o),o.
setAttribute("aria-label",t),o.showModal();let n=o.querySelector("textarea");n?.focus(),n?.select()}async function je(e,t){try{await navigator.clipboard.writeText(e)}catch{return nr(
e,t.textContent??"")}let o=t.textContent;t.textContent=a.copied,setTimeout(()=>{t.textContent=o},or)}var sr=/( in (?:the title|the summary|an author's name))$/,rr=/^the syllables /,ar=/( in another spelling| or another spelling of (?:its concept|it)(?:, as one)?)$/,ir=/ as typed$/;
function lr(e){let t=e.match(sr)?.[0]??"",o=e.slice(0,e.length-t.length),n=o.match(ar)?.[0]??"",s=o.slice(0,o.length-n.length).replace(rr,"").replace(ir,"");return{key:`${s}${n&&" \
or another"}${t}`,text:`${s}${n}${t}`,word:t||n?s:""}}function cr(e,t){let o=[...e].map(s=>s.replace(/[^\p{L}\p{N}]/u,"\\$&")).join("[\\s-]*"),n=/[a-z]$/.test(e)?"[\\p{L}\\p{N}]*":
"";return e&&t.match(new RegExp(`(?<![\\p{L}\\p{N}])${o}${n}`,"iu"))?.[0]}function pr(e,t){let o=new Map;for(let{what:n,score:s}of e){let{key:r,text:l,word:d}=lr(n),u=cr(d,t),m=o.get(
r)??{what:u?l.replace(d,u):l,score:0};o.set(r,{what:m.what,score:m.score+s})}return[...o.values()].sort((n,s)=>s.score-n.score)}function Mn(e,t){let o=pr(e,t),n=Math.max(...o.map(s=>s.
score),1e-9);return i`<table class="why"><tbody>${o.map(s=>i`<tr><th scope="row">${a.reason(s.what)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.
max(1,s.score/n*100)} height="8"/></svg></td><td>${s.score.toFixed(1)}</td></tr>`)}</tbody></table>`}var ze=new Map,Rn=()=>ze.clear(),ur=e=>e.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function dr(e,t){if(!ze.delete(e.id)){let o=E();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(e.rank-1));try{let n=await R(o);ze.set(e.id,n.hits.find(s=>s.id===e.id)?.score_parts??[])}catch{return}}t()}function no(e){let t=ur(e);return i`${t?
i`<a href=${`https://arxiv.org/pdf/${t}`} rel="noopener noreferrer">PDF</a>`:p}${dn(e.url)?i`<a href=${e.url} rel="noopener noreferrer">${t?"arXiv":new URL(e.url).hostname}</a>`:p}`}
var so=e=>i`<button type="button" @click=${t=>je(hn({paper:e.id}),t.currentTarget)}>${a.copy}</button>`;async function hr(e,t){let o=await it(e.id).catch(()=>"");o&&je(o,t)}var mr=(e,t)=>i`<div class="actions">${no(
e)}<button type="button" @click=${o=>hr(e,o.currentTarget)}>${a.bibtex}</button>${so(e)}${w({paper:e.id},a.similar,{part:"similar"})}
  ${t&&"rank"in e&&$().get("q")?i`<button type="button" aria-expanded=${ze.has(e.id)?"true":"false"} @click=${()=>dr(e,t)}>${a.why}</button>`:p}</div>`;function fr(e){let t=ze.get(
e.id);return t?Mn(t,$().get("q")??""):p}function $r({concepts:e}){return Be()?i`<p class="tags late">${e?.map(me)}</p>`:e?.length?i`<p class="tags">${e.map(me)}</p>`:p}function ro(e,{
changed:t=null,body:o="",day:n=""}={}){let s=[e.date===n?null:Ie(e.date),e.authors.length?We(e):null].filter(d=>d!==null),r=w({paper:e.id},"title_marked"in e?Wt(e.title_marked):e.title_text),
l="snippet"in e&&e.snippet.length?i`<p class="snippet" lang="ko">${Wt(e.snippet)}</p>`:o?i`<p class="snippet" lang="ko">${o}</p>`:p;return i`<li data-id=${e.id} class="hit">${ke(e.
votes)}<div class="about"><h2 lang="en">${r}</h2>
    <p class="facts">${s.map((d,u)=>i`${u?" · ":""}${d}`)}</p>${l}
    <div class="foot">${$r(e)}${mr(e,t)}</div>${fr(e)}</div></li>`}function Dn(e,t){let o=e.filter(s=>s.partial),n=s=>s.map(r=>ro(r,{changed:t}));return i`<ol class="hits">${n(e.filter(
s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${n(o)}</ol>`:p}`}var Pn=12,Te=()=>Array.isArray(ee("saved"))?ee("saved").filter(e=>typeof e?.search=="string").slice(0,Pn):[];function wt(){let e=E();return e.delete("typing"),e.toString()}var On=e=>`${e.
history}-${e.revision}`,Qe=()=>Te().some(e=>e.search===wt());function Bn(e){let t=Te().filter(o=>o.search!==wt());te("saved",Qe()?t:[{search:wt(),seen:On(e)},...t].slice(0,Pn))}function Hn(e){
Qe()&&te("saved",Te().map(t=>t.search===wt()?{...t,seen:On(e)}:t))}async function Vn(e){let t=Te().map(async o=>{let n=new URLSearchParams(o.search);n.set("since_revision",o.seen),
n.set("limit","0");let s=await R(n,e).then(r=>r.total,()=>null);return[o.search,s]});return new Map(await Promise.all(t))}var gr=e=>typeof e!="number"?p:e?a.fresh(e):a.noFresh;function Nn(e){
return[...new URLSearchParams(e)].map(([t,o])=>t==="q"?o:`${t}:${o}`).join(" ")}function Un(e,t){let o=Te();return o.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${e?
p:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${o.map(n=>i`<li>${w(new URLSearchParams(n.search),Nn(n.search))} <small class=${e?.get(n.search)?"fresh":""}>${gr(e?.get(n.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${Nn(n.search)}`} @click=${()=>{te("saved",Te().filter(s=>s.search!==n.search)),t()}}>×</button></li>`)}</ul></section>`:p}var xt=["auto","light","dark"],Le=xt.includes(ee("theme"))?ee("theme"):"auto",ao=()=>Le;function In(){Le==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=Le}function Wn(){Le=xt[(xt.indexOf(Le)+1)%xt.length],te("theme",Le),In()}In();var Fn=800,io=240,yr=e=>e.map((t,o)=>{let n=e.slice(Math.max(0,o-1),o+2);return n.reduce((s,r)=>s+r,0)/n.length}),Kn="";function jn(e,{changed:t}){let o=$().getAll("compare"),n=e.map(
c=>yr(Fe(c.trend))),s=e[0]?.trend??[],r=Math.max(...n.flat(),.01),l=c=>(c/Math.max(1,s.length-1)*Fn).toFixed(1),d=c=>(io-c/r*(io-12)).toFixed(1),u=c=>c.map((f,x)=>`${x?"L":"M"}${l(
x)} ${d(f)}`).join(""),m=c=>{c.preventDefault();let f=String(new FormData(c.target).get("compare")).normalize("NFC").trim(),x=o.some(k=>k.toLowerCase()===f.toLowerCase());c.target.
reset(),Kn=x?a.alreadyCompared(f):"",f&&!x?y({compare:[...o,f]}):t()},b=c=>`${(c*100).toFixed(c<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.compare}</h1>
    <ul class="legend">${e.map((c,f)=>i`<li><svg viewBox="0 0 32 4" aria-hidden="true"><path class=${`line${f}`} d="M0 2H32"/></svg>${w({q:c.query},c.query)} <small>${a.papers(c.total)}</small><button type="button" aria-label=${`${a.
remove}: ${c.query}`} @click=${()=>y({compare:o.filter((x,k)=>k!==f)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${m}>${o.length<F?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:p}<span class="facts" role="status">${o.length<F?Kn:a.mostCompared(F)}</span></form>
    ${s.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(r)}</span><span>0</span></div><svg viewBox=${`0 0 ${Fn} ${io}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${o.join(", ")}`}>${n.map((c,f)=>Po`<path class=${`line${f}`} d=${u(c)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${S(s[0].month)}</span><span>${a.share}</span><span>${S(s[s.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${e.map(c=>i`<th scope="col">${c.query}</th>`)}</tr></thead><tbody>${s.
map((c,f)=>i`<tr><th scope="row">${S(c.month)}</th>${e.map(x=>i`<td>${P(x.trend[f]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:p}`}var lo=53,Xe=7,vr=[1,6,10,14],co=!1;function po({currentTarget:{value:e,defaultValue:t}}){co=!1,e&&e!==t&&G(`?day=${e}`)}function br(e){e.key==="Enter"?po(e):/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.
test(e.key)&&!e.altKey&&(co=!0)}var wr=e=>co||po(e);function uo({date:e,previous:t,next:o}){let n=(s,r,l)=>s?w({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}\
: ${Ut(s)}`}):i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${n(t,a.previous,"‹")}<input type="date" aria-label=${a.goDay} value=${e} .value=${e} @keydown=${br} @change=${wr} @blur=${po}>${n(
o,a.next,"›")}</nav>`}function zn(e,t){let o=e.at(-1)?.date;if(!o)return p;let n=new Map(e.map(c=>[c.date,c.papers])),s=$t(o,Xe-1-(new Date(`${o}T00:00:00Z`).getUTCDay()+6)%Xe),r=$t(
s,1-lo*Xe),l=Array.from({length:lo},(c,f)=>Array.from({length:Xe},(x,k)=>$t(r,f*Xe+k))),d=c=>{let{day:f}=c.target.dataset;f&&n.has(f)&&G(`?day=${f}`)},u=c=>vr.filter(f=>c>=f).length,
m=c=>{let f=n.get(c);return f===void 0?a.noDigest(H(c)):a.dayPapers(H(c),f)},b=e.filter(c=>It(r,c.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.calendar}: ${a.papers(
b.reduce((c,f)=>c+f.papers,0))}`} @click=${d}>${l.map((c,f)=>{let x=f<lo-2&&c.find(k=>k.endsWith("-01"));return i`<div class="week"><span class="month">${x?S(x.slice(0,7),!1):p}</span>${c.
map(k=>k>o?i`<i class="none"></i>`:i`<i data-day=${k} class=${`l${u(n.get(k)??0)}${k===t?" here":""}`} title=${m(k)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ye={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Qn=e=>(...t)=>({_$litDirective$:e,values:t}),kt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,o,n){
this._$Ct=t,this._$AM=o,this._$Ci=n}_$AS(t,o){return this.update(t,o)}update(t,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ki}=Ho;var Xn=e=>e.strings===void 0;var xr={},Zn=(e,t=xr)=>e._$AH=t;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Yn=Qn(class extends kt{constructor(e){if(super(e),e.type!==ye.PROPERTY&&e.type!==ye.ATTRIBUTE&&e.type!==ye.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Xn(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===V||t===p)return t;let o=e.element,
n=e.name;if(e.type===ye.PROPERTY){if(t===o[n])return V}else if(e.type===ye.BOOLEAN_ATTRIBUTE){if(!!t===o.hasAttribute(n))return V}else if(e.type===ye.ATTRIBUTE&&o.getAttribute(n)===
t+"")return V;return Zn(e),t}});var qe={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},ho=e=>e==="unknown"?a.unknownVotes:`▲ ${e.replace(/\.\.$/,"+").replace("..","–")}`,_t=e=>$().getAll(e);
function kr(e,t){let o=_t(e),n=o.filter(r=>!$e(r,t)),s=n.length<o.length?n:[...o,t];y({[e]:s,...e==="votes"?{min_votes:""}:{}})}function Ar(e,t,o){let n=t.slice(0,fe(e)),s=o.filter(
r=>!n.some(l=>$e(l.value,r)));return[...n,...s.map(r=>g.facets?.[e].find(l=>$e(l.value,r))??{value:r,papers:g.alone.get(`${e} ${r}`)})]}function _r(e,t,o,n){let s=o.some(r=>$e(r,e.
value));return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${t}</span><small>${e.papers===void 0?p:P(e.papers)}</small></button></li>`}function Jn(e){
let t=document.querySelector(`[popovertarget="${e.id}"]`)?.getBoundingClientRect();if(t){if(!Sr.matches&&t.bottom<0)return e.hidePopover();e.style.left=`${Math.max(8,Math.min(t.left,
innerWidth-e.offsetWidth-8))}px`,e.style.top=`${t.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-t.bottom-16)}px`}}var Sr=matchMedia("(max-width: 640px)");addEventListener(
"scroll",()=>{let e=document.querySelector(".menu:popover-open");e&&Jn(e)},{passive:!0});function Tr({newState:e,target:t}){e==="open"&&(Jn(t),matchMedia("(pointer: fine)").matches&&
t.querySelector(".seek")?.focus({preventScroll:!0}))}function es(e,t,o,n){return i`<button type="button" class="menu-button" popovertarget=${`menu-${e}`} aria-haspopup="dialog">${t}${n?
i` <b>${n}</b>`:p}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${e}`} class="menu" role="dialog" aria-label=${t} @toggle=${Tr}><h2>${t}<button type="button" class="close" popovertarget=${`menu-${e}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${o}</section>`}function At(e,t,o,{text:n=d=>d,press:s=d=>kr(e,d),above:r=p,chosen:l=_t(e)}={}){let d=Ar(e,o,l);return!d.length&&r===p?p:es(e,t,i`${r}<ul>${d.
map(u=>_r(u,n(u.value),l,()=>s(u.value)))}</ul>
    ${o.length>fe(e)?i`<button class="values" type="button" aria-label=${`${t}: ${a.more}`} @click=${()=>Tn(e)}>${a.more}</button>`:p}`,l.length)}function Lr(e){let t=D(),o=(g.found??
e.author).filter(r=>!t||!$e(r.value,t)),s=g.sought||e.author.length>fe("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${Yn(g.sought)} @input=${r=>Cn(r.target.value)}>
    ${g.found&&!o.length?i`<p class="facts" role="status">${a.seekNone}</p>`:p}`:p;return t?At("author",a.coauthors,o,{press:r=>y({q:Zt(t),author:r}),above:s,chosen:[]}):At("author",
a.authors,o,{above:s})}var Gn=(e,t,o,n)=>i`<label>${e}<select aria-label=${e} @change=${s=>n(s.target.value)}><option value="" ?selected=${!t}>${e}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===t?.slice(0,7)}>${S(s)}</option>`)}</select></label>`;function Cr(){let e=g.trend??[],t=$().get("from")??void 0,o=$().get(
"to")??void 0;return es("days",a.days,i`<div class="months">${Gn(a.from,t,e,n=>y({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${Gn(a.to,o,e,n=>y({to:n,month:"",...n&&t&&n<t.slice(0,7)?{from:""}:{}}))}</div>`,(t||o?1:0)+_t("month").length)}var Ce=e=>/^\d{4}-\d{2}$/.test(e)?S(e):e,qr={from:e=>`${Ce(e)} \
–`,to:e=>`– ${Ce(e)}`,month:Ce,min_votes:e=>`▲ ${e}+`,votes:e=>e==="unknown"?`${a.voted}: ${ho(e)}`:ho(e)};function Er(){let e=$().get("from"),t=$().get("to"),o=!!(e&&t),n=e&&
t?[{text:e===t?Ce(e):a.monthRange(Ce(e),Ce(t)),change:{from:"",to:""}}]:[],s=[...$()].filter(([r])=>r in qe&&!(r==="author"&&D())&&!(o&&(r==="from"||r==="to")));return[...n,...s.map(
([r,l])=>({text:qr[r]?.(l)??l,change:{[r]:_t(r).filter(d=>d!==l)}}))]}function Mr(){let e=Er();return e.length?i`<div class="chips" role="group" aria-label=${a.chosen}>${e.map(({text:t,
change:o})=>i`<button type="button" aria-label=${`${a.remove}: ${t}`} @click=${()=>y(o)}>${t} <span aria-hidden="true">×</span></button>`)}
    <button type="button" class="quiet" @click=${()=>y(D()?{...qe,author:D()??""}:qe)}>${a.clear}</button></div>`:p}function ts(e,t){let o=g.failed&&!t?i`<p class="facts" role="alert">${a.
uncounted} <button type="button" @click=${Gt}>${a.retry}</button></p>`:p,{facets:n}=g,s=g.isOld||g.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${g.isOld?
"true":p}>${o}
    <div class=${s?"counted busy":"counted"}>${n?qn(n,e):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${Lr(n)}${At("votes",a.voted,n.votes,{text:ho})}${Cr()}${At("section",a.sections,n.section)}`:p}</div></div>
    ${Mr()}</section>`}var ns="no-such-name",Rr=8,Dr=2,Nr=["relevance","date","votes","oldest"],Pr=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion",
"~transfomer"],os=(e,[t,o])=>new TextDecoder().decode(new TextEncoder().encode(e).slice(t,o));function Or(e){let t=e.split(":")[0],o=$();return o.get("q")?.includes(`${t}:`)?[]:e===
`votes:${o.get("min_votes")}..`?["min_votes"]:(t==="date"?["from","to","month"]:[t]).filter(n=>n in qe&&o.has(n))}function Br({kind:e,what:t,query:o}){let n=e==="without"?Or(t):[];
n.length&&o.startsWith($().get("q")??"")?y(Object.fromEntries(n.map(s=>[s,""]))):y({...qe,without:"",q:o})}function Hr(e){let t=e.notes.filter(s=>s.code==="word-not-found").map(s=>os(
e.query,s.span)),o=e.notes.filter(s=>s.code!=="word-not-found"&&s.code!=="repaired"&&!(s.code===ns&&D())).map(s=>a.note(s,os(e.query,s.span))),n=e.repaired?.words??[];return!t.length&&
!e.suggestions.length&&!o.length&&!n.length?p:i`<div class="help">${n.map(s=>i`<p>${a.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${a.
exactly}</button></p>`:p}${t.map(s=>i`<p>${a.unknown(s)}</p>`)}${[...new Set(o)].map(s=>i`<p class="facts">${s}</p>`)}
    ${e.suggestions.map(s=>i`<p>${s.kind==="spelling"?a.mean:a.without(s.what)} <button type="button" @click=${()=>Br(s)}>${s.query}</button> ${a.papers(s.total)}</p>`)}</div>`}function Vr(e){
let t=$();if(t.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>y({exact:""})}>${a.widely}</button></p>`;let o=t.getAll("without");return!e.also.length&&
!o.length?p:i`<p class="facts also">${e.also.length?`${a.also}: `:p}${e.also.map(n=>i`<button type="button" aria-label=${`${a.remove}: ${n}`} @click=${()=>y({without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>y({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>y({exact:"1"})}>${a.exactly}</button>`}</p>`}function mo(){
let e=$(),t=e.get("concept")??e.get("compare"),o=t?new URLSearchParams({q:t}):E();if(!o.size||e.has("paper")||e.has("day"))return"v1/feed.atom";for(let n of["sort","typing","withou\
t"])o.delete(n);return`v1/feed.atom?${o}`}var Ur=e=>e.toFixed(e<10?1:0);function ss({answer:e},{changed:t,more:o,isAdding:n,addingProblem:s,hasFailed:r}){let l=D(),d=$().get("q"),u=l?
i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${d||a.all}</h1>`,m=e.total+e.total_partial,b=!m&&l&&e.notes.some(c=>c.code===ns);return i`${u}${ts(
t,r)}
    <div class="line"><span role="status">${m?a.total(e.total,e.total_partial,Ur(e.took_ms)):b?a.unknownAuthor(l):a.nothing}</span>
    <span class="tools">${d?w({compare:d},a.compare):p}<a href=${mo()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Qe()?"true":"false"} @click=${()=>{
Bn(e),t()}}>${Qe()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${c=>y({sort:c.target.value})}>${Nr.map(c=>i`<option value=${c} .selected=${c===e.sort}>${a[c]}</option>`)}</select></label></span></div>
    ${Vr(e)}${Hr(e)}${Dn(e.hits,t)}${e.next&&!r?i`<div class="further">${s?i`<p role="alert">${s}</p>`:p}<button class="more" type="button" aria-disabled=${n?"true":p} @click=${o}>${s?
a.retry:a.more}</button></div>`:p}`}var rs=e=>i`<li data-id=${e.id}><h3 lang="en">${w({paper:e.id},e.title_text)}</h3><p class="facts">${e.votes===null?p:i`${ke(e.votes)} · `}${Ie(
e.date)}</p></li>`,Ir=e=>e?.hits.length?i`<section id="similar" class="similar"><h2 tabindex="-1">${a.similar}</h2><ol class="short">${e.hits.map(rs)}</ol></section>`:p;async function Wr(e,t){
let o=e.currentTarget,n=o.querySelector("pre");n&&o.open&&!n.textContent&&(n.textContent=await it(t).catch(()=>""))}function as({paper:e,similar:t,trends:o}){let n=(e.concepts??[]).
slice(0,Ae);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${e.title_text}</h1><p class="facts">${ke(e.votes)} ${Ie(e.date)}${e.authors.length?i` · ${We(e,100)}`:
p}</p>
      ${e.concepts?.length?i`<p class="tags">${e.concepts.map(me)}</p>`:p}</header>
    <div class="summary">${e.sections.map(s=>i`<section><h2 lang="en">${s.name||a.untitled}</h2><ul lang="ko">${s.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${no(e)}${so(e)}</p>
      <details @toggle=${s=>Wr(s,e.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>je(s.currentTarget.previousElementSibling?.textContent??
"",s.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${e.dates.map(s=>i`<li>${w({day:s},H(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${o.map((s,r)=>i`<li>${me(n[r])}${Ft(Fe(s.trend),a.papers(s.total))}</li>`)}</ul></section>`:p}
      ${Ir(t)}</aside></article>`}var Fr=3,is=e=>e.sections[0]?.bullets[0]??"",ls=({digest:e})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(H(e.date))}</h1><span role="status" class="facts">${a.
papers(e.total)}</span>${uo(e)}</div>
  <ol class="hits">${e.papers.map(t=>ro(t,{body:is(t),day:e.date}))}</ol>`,Kr=(e,t)=>i`<li data-id=${e.id} class=${t===0?"card first":"card"}><h3 lang="en">${w({paper:e.id},e.title_text)}</h3><p class="facts">${ke(
e.votes)} ${e.authors.length?We(e,t?1:3):p}</p>${(t?[is(e)]:e.sections.flatMap(o=>o.bullets).slice(0,Fr)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${t===0&&e.concepts?.length?
i`<p class="tags">${e.concepts.slice(0,Ae).map(me)}</p>`:p}</li>`,jr=(e,t)=>e?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${e.
concepts.slice(0,F).map((o,n)=>i`<li>${w({concept:o.other},L==="ko"?o.other:o.text,{lang:L})}<small>${a.risingNote(P(o.recent),P(o.papers))}</small>${t?.[n]?Ft(Fe(t[n].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:p;function cs({digest:e,days:t,rising:o,trends:n,fresh:s},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${Pr.map(l=>i`<button type="button" @click=${()=>y({...j,q:l})}>${l}</button>`)}</div></div>
  ${Un(s,r)}
  ${e?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${w({day:e.date},a.dayHeading(H(e.date)))}</h2><span class="facts">${a.papers(e.total)}</span>${uo(
e)}</div>${zn(t,e.date)}</section>
    ${jr(o,n)}<ol class="cards">${e.papers.map(Kr)}</ol>`:p}`}var zr=({text:e,why:t,evidence:o,papers:n,examples:s})=>i`<li>${w({concept:e},e)}<small>${a.whySpelling(t)}${o?` · ${a.
evidence(o)}`:""} · ${a.has(n)}</small>${s.slice(0,Dr).map(r=>i`<small class="evidence" lang="en">${w({paper:r.id},r.title)}</small>`)}</li>`;function ps({concept:e,counted:t,newest:o,
voted:n}){let s=e.words,r=t.trend,l=Math.max(...r.map(m=>m.papers),1),d=e.spellings.filter(m=>m.papers).slice(0,Rr),u=m=>i`<ol class="short">${m.hits.map(rs)}</ol>`;return i`<div class="concept"><p class="kind">${a.
concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${a.papers(t.total)} · ${w({q:s},a.searchAll)} · ${w({compare:s},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(m=>i`<div class="bar" title=${a.month(S(m.month),
m.papers,m.all)}><i class=${m.papers?"some":""} data-height=${m.papers/l*100}></i></div>`)}</div><ul class="hidden">${r.map(m=>i`<li>${a.month(S(m.month),m.papers,m.all)}</li>`)}</ul><div class="ends facts" aria-hidden="true">${[
r[0],r.at(-1)].map(m=>i`<span>${m?S(m.month):p}</span>`)}</div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${d.map(zr)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${t.facets.author.slice(0,8).map(m=>i`<li>${w({author:m.value},m.value)} <small>${a.papers(
m.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${u(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${u(n)}</section></div></div>`}
var us=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Qr=20,$s=100,Xr=30,Zr=150,Yr=[408,410,429],T=N("main"),fo=null,re=null,_=null,gs="",I=null,Ee=null,go=!1,ve=new Map,$o=e=>$().get(e)??"",ys=()=>lt.find(e=>$().get(e))??(E().size?
"answer":"start");async function ds(e,t){if(!e.length)return null;let o=e.slice(0,F).map(n=>n.text);return Dt(o,t).catch(()=>null)}var Gr={async start(e){let[t,o]=await Promise.all(
[Fo(e),Ko(e).catch(()=>null)]),n=t.at(-1),[s,r]=await Promise.all([n?Nt(n.date,e):null,ds(o?.concepts??[],e)]);return{kind:"start",days:t,rising:o,digest:s,trends:r}},async paper(e){
let t=$o("paper"),[o,n]=await Promise.all([Uo(t,e),Wo(t,e).catch(()=>null)]);return{kind:"paper",paper:o,similar:n,trends:await ds((o.concepts??[]).slice(0,Ae),e)}},async day(e){return{
kind:"day",digest:await Nt($o("day"),e)}},async concept(e){let t=$o("concept"),o={q:t,limit:"6"},[n,s,r,l]=await Promise.all([jo(t,e),at(new URLSearchParams({q:t,facet_limit:"8"}),
e),R(new URLSearchParams({...o,sort:"date"}),e),R(new URLSearchParams({...o,sort:"votes"}),e)]);return{kind:"concept",concept:n,counted:s,newest:r,voted:l}},async compare(e){return{
kind:"compare",trends:await Dt($().getAll("compare").slice(0,F),e)}},async answer(e,t){let o=E();Be()||o.set("concepts","1"),o.set("limit",String(Math.min($s,Math.max(Qr,t))));let n=R(
o,e);Ke(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<t;)await vs(s,o,e);return Hn(s),Rn(),{kind:"answer",answer:s}}};async function Jr(e,t){if(e.kind==="start"&&(e.fresh=
await Vn(t)),e.kind!=="answer"||!Be())return;let o=e.answer.hits.filter(r=>!r.concepts).slice(0,$s);if(!o.length)return;await pt(t);let n=o.map(r=>r.id),s=await Io(n,t);for(let r of o)
r.concepts??=s.get(r.id)?.slice(0,Ae)}async function ea(e,t){try{await Jr(e,t)}catch{return}e===_&&!t.aborted&&B()}async function vs(e,t,o){t.set("cursor",e.next??"");let n=await R(
t,o);e.hits.push(...n.hits),e.next=n.next}async function bs(){if(re||_?.kind!=="answer")return;let{answer:e}=_,t=E();t.set("concepts","1");let o=e.hits.length,n=new AbortController;
re=n,Ee=null,B();try{await vs(e,t,n.signal)}catch(r){if(re!==n)return;Ee={error:r,how:"go",at:$()}}if(re!==n)return;re=null;let s=document.activeElement===T.querySelector("button.m\
ore");B(),s&&e.hits[o]&&ws(e.hits[o].id)?.focus({preventScroll:!0})}var ws=e=>T.querySelector(`[data-id="${CSS.escape(e)}"] :is(h2, h3) a`);function ta(e){switch(e.kind){case"start":
return cs(e,{changed:B});case"paper":return as(e);case"day":return ls(e);case"concept":return ps(e);case"compare":return jn(e.trends,{changed:B});case"answer":return ss(e,{changed:B,
more:bs,isAdding:!!re,addingProblem:Ee&&xs(Ee),hasFailed:!!I})}}function oa(e){switch(e.kind){case"start":return"";case"paper":return e.paper.title_text;case"day":return a.dayHeading(
H(e.digest.date));case"concept":return e.concept.words;case"compare":return a.compare;case"answer":return D()??($().get("q")||a.all)}}var wo=({status:e})=>!e||e>=500||Yr.includes(e);
function xs({error:e,at:t}){if(!navigator.onLine)return a.offline;if(!e.status)return a.failed;let o=t.get("day");if(e.status===400&&o)return a.noDay(o);if(e.parameter&&t.has(e.parameter))
return a.wrongValue(e.parameter,e.value??t.get(e.parameter)??"");if(e.status!==404)return a.problem(e);let n=t.get("concept");return o?a.missingDay(o):n?a.missingConcept(n):a.missing}
function na({error:e,how:t,at:o}){if(wo(e))return i`<button type="button" @click=${()=>Tt(t)}>${a.retry}</button>`;let{parameter:n,value:s}=e;if(!n||!o.has(n))return w({},a.home);let r=o.
getAll(n).filter(l=>l!==s&&typeof s=="string");return i`<button type="button" @click=${()=>y({[n]:r})}>${a.dropValue(n)}</button>`}var sa=e=>i`<div class="error" role="alert" tabindex="-1"><p>${xs(
e)}</p>${na(e)}</div>`,hs=e=>a[e??""],ms=e=>document.querySelectorAll(e),yo={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function ra(e){let t=Object.
keys(yo).find(n=>e?.matches(n));((t?T.querySelector(yo[t]):null)??T).focus({preventScroll:!0})}function B(){document.documentElement.lang=L;for(let n of ms("[data-text]"))n.textContent=
hs(n.dataset.text);for(let n of ms("[data-label]"))n.setAttribute("aria-label",hs(n.dataset.label));v.placeholder=a.box,vo.textContent=a.other,vo.lang=L==="ko"?"en":"ko",bo.setAttribute(
"aria-label",a.themes[ao()]),bo.title=a.themes[ao()],T.classList.toggle("failed",!!I);let e=document.activeElement,t=e?.closest(Object.keys(yo).join());X(i`${I?sa(I):p}${_?ta(_):I?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:go?us():p}`,T),En(T),e&&!e.isConnected&&ra(t);let o=_?oa(_):"";document.title=o?`${o} – papersearch`:"papersearch",N("feed").
href=mo()}function xo(){let e=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Zo({y:scrollY,focus:e,hits:_?.kind==="answer"?_.answer.hits.length:0})}function ks(){
if(!_)return;ve.delete(Ve()),ve.set(Ve(),{shown:_,numbers:An()});let[e]=ve.keys();ve.size>Xr&&ve.delete(e)}function aa(e,t){if(e==="back"||e==="load"){if(t?scrollTo(0,t.y):fs(),e===
"load")return;((t?.focus?ws(t.focus):null)??T.querySelector("h1"))?.focus({preventScroll:!0})}else e==="visit"&&(scrollTo(0,0),fs()||T.querySelector("h1")?.focus({preventScroll:!0}))}
function fs(){let e=location.hash?T.querySelector(`#${CSS.escape(location.hash.slice(1))}`):null;return e?.scrollIntoView(),e?.querySelector("h2")?.focus({preventScroll:!0}),e}function ia(e){
if(!_)return;let t=ys();!wo(e)&&_.kind!==t?_=null:(_.kind!=="answer"||t!=="answer")&&Ot(gs),document.activeElement!==v&&(v.value=He()),_?.kind==="answer"&&t!=="answer"&&g.isOld&&Ke()}
var la=()=>T.querySelector(".error")?.focus({preventScroll:!0});async function Tt(e="go"){fo?.abort(),re?.abort(),re=null,Ee=null,Yt(),Ot(null);let t=new AbortController;fo=t;let o=e===
"back"||e==="load"?Bt():null;(document.activeElement!==v||e==="back")&&(v.value=He());let n=e==="back"?ve.get(Ve()):null,s=null,r=null;if(n)s=n.shown,Object.assign(g,n.numbers);else{
T.setAttribute("aria-busy","true");let l=setTimeout(()=>{go=!0,T.classList.add("busy"),_||B()},Zr);try{s=await Gr[ys()](t.signal,o?.hits??0)}catch(d){if(t.signal.aborted)return clearTimeout(
l);r=d}if(clearTimeout(l),t!==fo)return}go=!1,I=r?{error:r,how:e,at:$()}:null,s?(_=s,gs=Xo()):ia(r),T.classList.remove("busy"),T.removeAttribute("aria-busy"),B(),I&&e!=="typing"&&document.
activeElement===document.body&&la(),s&&(ks(),aa(e,o),n&&s.kind==="answer"&&g.isOld&&Ke(),ea(s,t.signal))}history.scrollRestoration="manual";var St=0;addEventListener("scroll",()=>{
clearTimeout(St),St=setTimeout(xo,100)},{passive:!0});addEventListener("click",()=>{clearTimeout(St),xo()},{capture:!0});addEventListener("keydown",e=>{e.key==="Enter"&&xo()},{capture:!0});
addEventListener("moved",e=>{clearTimeout(St),e.detail==="back"&&(ne(),v.blur()),Tt(e.detail)});addEventListener("counted",()=>{B(),_?.kind==="answer"&&ve.has(Ve())&&ks()});addEventListener(
"online",()=>{I&&wo(I.error)?Tt(I.how):Ee&&bs()});function ca(e,t){let o=[...T.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+t];n&&(e.preventDefault(),
n.focus())}document.addEventListener("keydown",e=>{let t=e.target;if(!(t.matches("input, select, textarea, [role=slider]")||e.metaKey||e.ctrlKey||e.altKey)&&!t.closest("[popover], \
dialog")){if(e.key==="/")e.preventDefault(),vn();else if(e.key==="?")e.preventDefault(),Jt();else if(e.key==="ArrowDown"||e.key==="ArrowUp")ca(e,e.key==="ArrowDown"?1:-1);else if(e.
key==="ArrowLeft"||e.key==="ArrowRight"){let o=_?.kind==="day"&&(e.key==="ArrowLeft"?_.digest.previous:_.digest.next);o&&G(`?day=${o}`)}}});document.querySelector(".skip")?.addEventListener(
"click",e=>{e.preventDefault(),T.scrollIntoView(),T.focus({preventScroll:!0})});document.querySelector(".home")?.addEventListener("click",e=>{e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
v.value="",G(""))});var vo=N("language");vo.addEventListener("click",()=>{cn(),B()});var bo=N("theme");bo.addEventListener("click",()=>{Wn(),B()});N("help-button").addEventListener(
"click",Jt);v.value=He();T.replaceChildren();B();Tt("load");location.search||v.focus({preventScroll:!0});
