/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ke=globalThis,wo=t=>t,zt=ke.trustedTypes,xo=zt?zt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ae="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,_e="?"+I,fs=`<${_e}\
>`,ot=document,qt=()=>ot.createComment(""),Ct=t=>t===null||typeof t!="object"&&typeof t!="function",Se=Array.isArray,Lo=t=>Se(t)||typeof t?.[Symbol.iterator]=="function",xe=`[ 	
\f\r]`,Et=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ko=/-->/g,Ao=/>/g,tt=RegExp(`>|${xe}(?:([^\\s"'>=/]+)(${xe}*=${xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),_o=/'/g,So=/"/g,Eo=/^(?:script|style|textarea|title)$/i,Te=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),i=Te(1),qo=Te(2),Ha=Te(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),To=new WeakMap,et=ot.createTreeWalker(ot,129);function Co(t,e){if(!Se(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return xo!==void 0?xo.createHTML(e):e}var Mo=(t,e)=>{let o=t.length-1,n=[],s,a=e===2?"<svg>":e===3?"<math>":"",l=Et;for(let h=0;h<o;h++){let p=t[h],b,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===Et?d[1]==="!--"?l=ko:d[1]!==void 0?l=Ao:d[2]!==void 0?(Eo.test(d[2])&&(s=RegExp("</"+d[2],"g")),l=tt):d[3]!==void 0&&(l=tt):
l===tt?d[0]===">"?(l=s??Et,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,b=d[1],l=d[3]===void 0?tt:d[3]==='"'?So:_o):l===So||l===_o?l=tt:l===ko||l===Ao?l=Et:(l=tt,s=void 0);let _=l===
tt&&t[h+1].startsWith("/>")?" ":"";a+=l===Et?p+fs:u>=0?(n.push(b),p.slice(0,u)+Ae+p.slice(u)+I+_):p+I+(u===-2?h:_)}return[Co(t,a+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Mt=class t{constructor({strings:e,_$litType$:o},n){let s;this.parts=[];let a=0,l=0,h=e.length-1,p=this.parts,[b,d]=Mo(e,o);if(this.el=t.createElement(b,n),et.currentNode=this.el.
content,o===2||o===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=et.nextNode())!==null&&p.length<h;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.
getAttributeNames())if(u.endsWith(Ae)){let f=d[l++],_=s.getAttribute(u).split(I),S=/([.?@])?(.*)/.exec(f);p.push({type:1,index:a,name:S[2],strings:_,ctor:S[1]==="."?Zt:S[1]==="?"?Xt:
S[1]==="@"?Yt:st}),s.removeAttribute(u)}else u.startsWith(I)&&(p.push({type:6,index:a}),s.removeAttribute(u));if(Eo.test(s.tagName)){let u=s.textContent.split(I),f=u.length-1;if(f>
0){s.textContent=zt?zt.emptyScript:"";for(let _=0;_<f;_++)s.append(u[_],qt()),et.nextNode(),p.push({type:2,index:++a});s.append(u[f],qt())}}}else if(s.nodeType===8)if(s.data===_e)p.
push({type:2,index:a});else{let u=-1;for(;(u=s.data.indexOf(I,u+1))!==-1;)p.push({type:7,index:a}),u+=I.length-1}a++}}static createElement(e,o){let n=ot.createElement("template");return n.
innerHTML=e,n}};function nt(t,e,o=t,n){if(e===B)return e;let s=n!==void 0?o._$Co?.[n]:o._$Cl,a=Ct(e)?void 0:e._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),a===void 0?s=
void 0:(s=new a(t),s._$AT(t,o,n)),n!==void 0?(o._$Co??=[])[n]=s:o._$Cl=s),s!==void 0&&(e=nt(t,s._$AS(t,e.values),s,n)),e}var Qt=class{constructor(e,o){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:n}=this._$AD,s=(e?.creationScope??ot).importNode(
o,!0);et.currentNode=s;let a=et.nextNode(),l=0,h=0,p=n[0];for(;p!==void 0;){if(l===p.index){let b;p.type===2?b=new $t(a,a.nextSibling,this,e):p.type===1?b=new p.ctor(a,p.name,p.strings,
this,e):p.type===6&&(b=new Gt(a,this,e)),this._$AV.push(b),p=n[++h]}l!==p?.index&&(a=et.nextNode(),l++)}return et.currentNode=ot,s}p(e){let o=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,o),o+=n.strings.length-2):n._$AI(e[o])),o++}},$t=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,n,s){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===
11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=nt(this,e,o),Ct(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Lo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Ct(this._$AH)?this._$AA.nextSibling.data=e:this.T(ot.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:n}=e,
s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Mt.createElement(Co(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(o);else{let a=new Qt(s,this),l=a.u(this.
options);a.p(o),this.T(l),this._$AH=a}}_$AC(e){let o=To.get(e.strings);return o===void 0&&To.set(e.strings,o=new Mt(e)),o}k(e){Se(this._$AH)||(this._$AH=[],this._$AR());let o=this.
_$AH,n,s=0;for(let a of e)s===o.length?o.push(n=new t(this.O(qt()),this.O(qt()),this,this.options)):n=o[s],n._$AI(a),s++;s<o.length&&(this._$AR(n&&n._$AB.nextSibling,s),o.length=s)}_$AR(e=this.
_$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let n=wo(e).nextSibling;wo(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},st=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,n,s,a){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=o,this._$AM=s,this.options=a,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,o=this,n,s){let a=this.strings,l=!1;if(a===void 0)e=nt(this,e,o,0),l=
!Ct(e)||e!==this._$AH&&e!==B,l&&(this._$AH=e);else{let h=e,p,b;for(e=a[0],p=0;p<a.length-1;p++)b=nt(this,h[n+p],o,p),b===B&&(b=this._$AH[p]),l||=!Ct(b)||b!==this._$AH[p],b===c?e=c:
e!==c&&(e+=(b??"")+a[p+1]),this._$AH[p]=b}l&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Zt=class extends st{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Xt=class extends st{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Yt=class extends st{constructor(e,o,n,s,a){super(e,o,n,s,a),this.type=5}_$AI(e,o=this){if((e=nt(this,e,o,0)??c)===B)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Gt=class{constructor(e,o,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=o,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){nt(this,e)}},Do={M:Ae,P:I,A:_e,C:1,L:Mo,R:Qt,D:Lo,V:nt,I:$t,H:st,N:Xt,U:Yt,B:Zt,F:Gt},$s=ke.litHtmlPolyfillSupport;
$s?.(Mt,$t),(ke.litHtmlVersions??=[]).push("3.3.3");var gt=(t,e,o)=>{let n=o?.renderBefore??e,s=n._$litPart$;if(s===void 0){let a=o?.renderBefore??null;n._$litPart$=s=new $t(e.insertBefore(
qt(),a),a,void 0,o??{})}return s._$AI(t),s};var Jt=class extends Error{constructor(e,o,n){super(e.detail??e.title??String(o)),this.status=o,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[s=0,a=0]=e.span??[];this.value=new URLSearchParams(n.slice(s-1,a-1)).get(this.parameter)}};function Ro(t,e={},o={}){let n=Object.
entries(e).reduce((a,[l,h])=>a.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),s=String(new URLSearchParams(o));return s?`${n}?${s}`:n}async function V(t,{at:e,query:o,signal:n}={}){
let s=Ro(t,e,o),a=await fetch(s,{signal:n,headers:{Accept:"application/json"}}),l=await a.json().catch(()=>({}));if(!a.ok)throw new Jt(l,a.status,s);return l}var D=async(t,e)=>await V(
"/v1/search",{query:t,signal:e}),te=async(t,e)=>{let o=new URLSearchParams(t);for(let[n,s]of Object.entries({limit:"0",facets:"1",trend:"1"}))o.set(n,s);return await D(o,e)},j=5,Le=async(t,e)=>(await V(
"/v1/trends",{query:t.map(o=>["q",o]),signal:e})).trends,No=(t,e)=>V("/v1/papers/{id}",{at:{id:t},signal:e});async function Po(t,e){let{papers:o}=await V("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(o.map(n=>[n.id,n.concepts??[]]))}var Oo=async(t,e)=>await V("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function ee(t){let e=await fetch(Ro("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Jt({},e.status,"");return e.text()}var Ho=async t=>(await V("/v1/digests",
{signal:t})).days,Ee=(t,e)=>V("/v1/digests/{date}",{at:{date:t},signal:e}),Bo=t=>V("/v1/concepts",{signal:t}),Vo=(t,e)=>V("/v1/concepts/{key}",{at:{key:t},signal:e}),Uo=(t,e)=>V("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var L=location.search,Io=null,q=!!history.state?.typing,at=null,it=String(history.state?.words??""),Dt=history.state?.key??Ce(),gs=250,ys=["q","author","section","month","votes","f\
rom","to","min_votes","sort","exact","without"],oe=["paper","day","concept","compare"],W=Object.fromEntries(oe.map(t=>[t,""]));function Ce(){return`${Date.now().toString(36)}${Math.
random().toString(36).slice(2,8)}`}var Wo=()=>L,$=()=>new URLSearchParams(Io??L);function Me(t){Io=t}var Rt=()=>q;async function ne(t){q&&await new Promise(e=>{setTimeout(e,gs)}),t.
throwIfAborted()}var se=()=>$().get("q")??it,Nt=()=>Dt,Fo=()=>history.state?.left??null;function z(t,e=null){t==="pushState"&&(Dt=Ce());try{history[t]({typing:q,key:Dt,left:e,words:it},
"",L||location.pathname)}catch{}}function Ko(t){try{history.replaceState({...history.state,typing:q,key:Dt,left:t},"")}catch{}}var ae=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),
vs=()=>C().size>0&&!oe.some(t=>$().get(t));function qe(t){let e=$();for(let[o,n]of Object.entries(t)){e.delete(o);for(let s of[n].flat())s&&e.append(o,s)}return e.size?`?${e}`:""}function jo(){
if(at){let t=[L,q];[L,q]=at,z("replaceState");let e=L===t[0];[L,q]=t,z(e?"replaceState":"pushState")}at=null}var rt=!1;function y(t,{isStep:e=!1}={}){let o=qe(t);"q"in t&&(q=!1,(at||
rt)&&(L=o)),it="",jo(),rt=!1,o!==L?(L=o,z(e?"replaceState":"pushState")):z("replaceState"),ae("go")}function zo(t){it="",at||rt||vs()&&!R()?(rt||(at??=[L,q]),L=qe(t),q=!0,z("replac\
eState")):(L=qe(t),q=!0,rt=!0,z("pushState")),ae("typing")}function Q(t){let e=new URLSearchParams(t).has("paper")?se():"";it="",jo(),it=e,rt=!1,L=t,q=!1,z("pushState"),ae("visit")}
addEventListener("popstate",()=>{L=location.search,q=!!history.state?.typing,Dt=history.state?.key??Ce(),it=String(history.state?.words??""),at=null,rt=!1,ae("back")});function C(){
let t=new URLSearchParams;for(let[e,o]of $())ys.includes(e)&&t.append(e,o);return q&&t.get("q")&&t.set("typing","1"),t}function R(){let t=C();return t.get("q")||t.getAll("author").
length!==1?null:t.get("author")}z("replaceState",history.state?.left??null);var bs=[[/[178]$/,"rieul"],[/[036]$/,"consonant"],[/\d$/,"vowel"]],ws=[[/[LR]$/i,"rieul"],[/[MN]$/i,"consonant"],[/[AEIOU][PKC]$/,"unsure"],[/[A-Z]$/i,"vowel"]],xs=[[/le?$/,"rieul"],
[/(?:[mn]e?|mb|ng|type)$/,"consonant"],[/(?:eck|ub|[^aeiou]itt?|[^aeiou]ig)$/,"unsure"],[/(?:(?:^|[^aeiou]|qu)[aeiou]c?k|ook)$/,"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeiou]p?p|eep|oup)$/,
"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeou]t?t|out)$/,"consonant"],[/(?:^|[^aeiou])[aeio]b$/,"consonant"],[/(?:^|[^aeiou]|qu)[aeiou]c$/,"consonant"],[/[a-z]$/,"vowel"]];function Qo(t){
let e=t.replace(/[^\p{L}\p{N}]+$/u,""),o=e.at(-1)??"";if(o>="가"&&o<="힣"){let l=(o.charCodeAt(0)-44032)%28;return l===0?"vowel":l===8?"rieul":"consonant"}let n=e.match(/\d$|[A-Z]+s?$|[A-Z]?[a-z]+$/)?.[0]??
"",s=/^[A-Z]+s?$/.test(n)||!/[aeiouy]/i.test(n);return(/\d$/.test(n)?bs:s?ws:xs).find(([l])=>l.test(s?n:n.toLowerCase()))?.[1]??"vowel"}var lt=t=>`‘${t}’`;function re(t,e,o,n){
let s=Qo(t);return lt(t)+(s==="unsure"?n:s==="vowel"?o:e)}var Zo=t=>re(t,"이","가","이(가)"),yt=t=>re(t,"을","를","을(를)"),Xo=t=>Qo(t)==="rieul"?`${lt(t)}로`:re(t,"으로",
"로","(으)로"),Pt=t=>re(t,"은","는","은(는)"),Yo={"words-read":t=>`${yt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Pt(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${yt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${lt(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-dat\
e":t=>`${Pt(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Pt(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not\
-an-order":t=>`${Pt(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Pt(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${yt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","before-the-archive":t=>`${lt(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"aft\
er-the-archive":t=>`${lt(t)}: 자료는 그 전에 끝납니다.`},Go={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
ie={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},Jo=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],tn={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Z(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function X(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var ct=t=>t.toLocaleString("ko"),Ot=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,en={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},De={from:["the first day","Write 2024-10-21\
, 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 1\
00.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1\
 or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},ks={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어\
와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,o)=>`논문 ${ct(t)}편${e?
` (일부 낱말만 있는 ${ct(e)}편)`:""} · ${o}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",oldest:"오래된",authors:"\
저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",
nothing:"찾은 논문이 없습니다.",unknown:t=>`${Zo(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${lt(t)} 대신 ${Xo(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",
without:t=>`${t} 없이:`,papers:t=>`${ct(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,o)=>`${t}, ${o}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}\
에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`주소의 ${ie[t]?.[0]??t}(${t})에 ${yt(e)} 쓸 수 없습니다. ${ie[t]?.[1]??""}`,
dropValue:t=>`${ie[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${yt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",
filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",
widely:"다른 표기도 함께",note:(t,e)=>Yo[t.code]?.(e)??t.message,problem:t=>Go[t.type??""]??t.message,reason:t=>Jo.reduce((e,[o,n])=>e.replace(o,n),t),whySpelling:t=>tn[t]??
t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저\
장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${ct(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"\
한 해의 요약",dayPapers:(t,e)=>`${t}, ${ct(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}\
편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"\
개념",spellings:"표기",evidence:t=>`${ct(t)}편이 그렇게 씀`,has:t=>`${ct(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",
searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,
noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",
ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of\
 thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['auth\
or:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},As={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,o)=>`${Ot(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${o} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Ot,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,o)=>`${t}, ${e} of ${o} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}” as ${De[t]?.[0]??t} (${t}). ${De[t]?.[1]??""}`,dropValue:t=>`Search without ${De[t]?.[0]??
t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits\
.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-pa\
rameter"?`${en[t.type]} ${t.message}`:en[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",
onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothing \
new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Ot(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",risingNote:(t,e)=>`${t}\
 this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},
concept:"Concept",spellings:"Spellings",evidence:t=>`${Ot(t)} say${t===1?"s":""} so`,has:t=>`in ${Ot(t)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted\
 papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's papers",rankOf:t=>`${t} votes`,
noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} day\
s ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"chain of thought"',"in this\
 order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an aut\
hor"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~transfomer","words that are \
spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties \
the box"]]},on={ko:ks,en:As},Re=Z("language"),A=Re==="en"||Re==="ko"?Re:navigator.language.startsWith("ko")?"ko":"en",r=on[A];function nn(){A=A==="ko"?"en":"ko",X("language",A),r=on[A]}
var N=t=>t.toLocaleString(A),le=t=>new Date(`${t}T00:00:00Z`),ce=(t,e)=>le(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),vt=t=>ce(t,{month:"long",day:"numer\
ic",weekday:"short"}),U=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${vt(t)}`:ce(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),E=(t,e=!0)=>ce(`${t}-01`,e?{year:"numeri\
c",month:"short"}:{month:"short"}),sn=t=>t.replace("-0",". ").replace("-",". "),Ne=(t,e)=>Math.round((le(e).getTime()-le(t).getTime())/864e5),pe=(t,e)=>new Date(le(t).getTime()+e*864e5).
toISOString().slice(0,10);function an(t){let e=new Date,o=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,n=Ne(t,o);return n===
0?r.day.today:n===1?r.day.yesterday:n>1&&n<7?r.day.ago(n):ce(t,{year:"numeric",month:"short",day:"numeric"})}var P=t=>document.getElementById(t),Pe=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),w=(t,e,{lang:o,className:n,label:s}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${o??
c} class=${n??c} aria-label=${s??c} @click=${a=>{a.metaKey||a.ctrlKey||a.shiftKey||(a.preventDefault(),Q(a.currentTarget.getAttribute("href")??""))}}>${e}</a>`,rn=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Ht=t=>w({day:t},i`<time datetime=${t} title=${U(t)}>${an(t)}</time>`);function Bt(t,e=3){let o=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!o.length)return c;let n=o.length>e?` +${o.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${o.slice(0,e).map((s,a)=>i`${a?", ":""}${w({author:s},s)}`)}${n}</span>`}
var _s=[5,10,20,50,100];function bt(t){return t===null?i`<span class="votes" title=${r.noVotes}>–</span>`:i`<span class=${`votes v${_s.filter(e=>t>=e).length}`} title=${r.rankOf(
N(t))}><span aria-hidden="true">▲</span> ${N(t)}</span>`}function Oe(t,e){let o=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),s=l=>(22-l/o*20).toFixed(1),a=t.
map((l,h)=>`${h?"L":"M"}${n(h)} ${s(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${a}\
L100 24L0 24Z`}/><path class="line" d=${a} vector-effect="non-scaling-stroke"/></svg>`}var Vt=t=>t.map(e=>e.all?e.papers/e.all:0),wt=4,pt=t=>w({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Ut(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let o=e.textContent;e.textContent=r.copied,setTimeout(()=>{e.textContent=
o},1500)}var ln=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var Ss=40,Ts=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Ls=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,Es=20,v=P("q"),cn=P("suggestions"),O=[],de=0,pn=-1/0,M=-1,ue=null,
He={at:-1/0,isHangul:!1};async function qs(){if(M>=0)return;let t=v.value;if(!t.trim())return Y();ue?.abort(),ue=new AbortController;let{signal:e}=ue;try{let o=await Uo(t.normalize(
"NFC"),e);if(t!==v.value||document.activeElement!==v||M>=0)return;let n=o.concepts.slice(0,3);O=[...o.words.filter(a=>a.query!==t&&!n.some(l=>l.query===a.query)).map(a=>({text:a.query,
note:r.papers(a.papers),change:{...W,q:a.query}})),...n.map(a=>({text:a.query,note:a.other,change:{...W,q:a.query}})),...o.authors.slice(0,3).map(a=>({text:a,note:r.authors,change:{
...W,q:"",author:a}})),...o.titles.slice(0,2).map(a=>({text:a.title_text??a.title,note:"",change:{...W,paper:a.id}}))],Ve()}catch{e.aborted||Y()}}function Ve(){cn.hidden=!O.length,
v.setAttribute("aria-expanded",String(!!O.length)),M>=0?v.setAttribute("aria-activedescendant",`s${M}`):v.removeAttribute("aria-activedescendant"),gt(O.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===M} @pointerdown=${o=>{o.preventDefault(),un(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),cn)}function Y(){clearTimeout(de),ue?.abort(),O=
[],M=-1,Ve()}function un(t){typeof t.change.q=="string"&&(v.value=t.change.q),Y(),y(t.change)}function Be(){pn=performance.now(),qs();let t=v.value.normalize("NFC").replace(Ts,"").
trim();t!==($().get("q")??"")&&zo({...W,q:t,without:""})}v.addEventListener("input",()=>{clearTimeout(de),M=-1;let t=pn+Ss-performance.now();t<=0?Be():de=setTimeout(Be,t)});v.addEventListener(
"compositionend",()=>{let t=v.value.slice(0,v.selectionEnd??void 0).at(-1)??"";He={at:performance.now(),isHangul:Ls.test(t)},v.dispatchEvent(new InputEvent("input"))});v.addEventListener(
"blur",Y);v.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!O.length)return;t.preventDefault(),M=(M+(t.key==="Arr\
owDown"?2:O.length+1))%(O.length+1)-1,M<-1&&(M=O.length-1),Ve()}else if(t.key==="Escape"){if(t.preventDefault(),O.length)return Y();v.value="",clearTimeout(de),Be()}else t.key==="E\
nter"&&M>=0&&O[M]&&(t.preventDefault(),un(O[M]))});var Cs=()=>performance.now()-He.at<Es&&!He.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),
Cs())return;Y();let e=v.value.normalize("NFC").trim();y({...W,q:e,...e===$().get("q")?{}:{without:""}}),P("main").focus({preventScroll:!0})});function dn(){v.focus(),v.select()}var Ms=8,$n=1e3,Ds=10,Rs=100,Ns=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ie=null,We=null,hn=0,mn=null,gn=()=>({...g}),he=()=>dispatchEvent(
new Event("counted")),Ue=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),dt=(t,e)=>t===e||Ue(t)===Ue(e)&&Ue(t)!=="",ut=t=>g.most[t]??Ms,Fe=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function yn(){let t=C(),e=R();return e&&(t.delete("author"),t.set("q",Fe(e))),t.delete("sort"),t.set("limit","0"),t}function vn(){let t=yn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min($n,Math.max(ut("author"),ut("section"))+2))),t}async function Ps(t,e){let o=yn(),n=["author","section","votes"].flatMap(s=>o.getAll(
s).filter(a=>!t[s].some(l=>dt(l.value,a))).map(a=>[s,a]));return new Map(await Promise.all(n.slice(0,Ds).map(async([s,a])=>{let l=new URLSearchParams(o);return l.set(s,a),s==="vote\
s"&&l.delete("min_votes"),[`${s} ${a}`,(await D(l,e)).total]})))}async function Os(t){await ne(t);let[{facets:e,trend:o}]=await Promise.all([te(vn(),t),g.sought.trim()?wn(t):null]);
return{facets:e,trend:o,alone:await Ps(e,t)}}async function me(t){let e=$().get("q");mn!==e&&Object.assign(g,{most:{},sought:"",found:null}),mn=e,Ke(),Ie=new AbortController;let{signal:o}=Ie;
g.isOld=!0;let n;try{n={...await Os(o),failed:!1}}catch{n={failed:!0}}await t,!o.aborted&&(Object.assign(g,n,{isOld:!1}),he())}function Ke(){Ie?.abort(),We?.abort()}function je(){me(),
he()}function bn(t){g.most[t]=Math.min($n,ut(t)*4),je()}async function wn(t){let e=vn(),o=g.sought.normalize("NFC");e.set("facet_values",o),e.set("facet_limit",String(Rs));let{facets:n}=await D(
e,t);g.found=n?n.author.toSorted((s,a)=>fn(s.value,o)-fn(a.value,o)):null}function fn(t,e){let o=` ${t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,n=` ${e.trim().toLowerCase()}`;
return o.includes(`${n} `)?0:o.includes(n)?1:2}function xn(t){if(clearTimeout(hn),We?.abort(),g.sought=t,!t.trim())return g.found=null,he();let e=new AbortController;We=e,hn=setTimeout(
async()=>{try{await wn(e.signal),he()}catch{}},Ns)}var ht=P("help");function ze(){gt(i`<h2>${r.help}<button type="button" class="close" aria-label=${r.close} @click=${()=>ht.close()}>×</button></h2>
    <dl>${r.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${r.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ht),ht.open||ht.showModal()}ht.addEventListener("click",t=>{t.target===ht&&ht.close()});var G=null,Qe=!1,Hs=14,Xe=7,Bs=(t,e)=>t.slice(0,e.length)===e.slice(0,Xe);function Vs(t){let e=$(),o=e.get("from")?.slice(0,Xe)??"",n=e.get("to")?.slice(0,Xe)??"",s=e.getAll("month"),
a=t.map(({month:h})=>(!o||h>=o)&&(!n||h.slice(0,n.length)<=n)&&(!s.length||s.some(p=>Bs(h,p)))),l=a.indexOf(!0);return{any:!!(o||n||s.length),inside:a,from:Math.max(0,l),to:l<0?t.length-
1:a.lastIndexOf(!0)}}function Ze(t,e,o,n){G=null,e===0&&o===t.length-1?y({from:"",to:"",month:""},n):y({from:t[e].month,to:t[o].month,month:""},n)}function Us(t){let e=10**Math.floor(
Math.log10(Math.max(1,t)));return[1,2,5,10].map(o=>o*e).find(o=>o>=t)??t}function Is(t){let e=t.length-1,o=[1,2,3,6,12,24,60].find(s=>t.length/s<=Hs)??120,n="";return t.map(({month:s},a)=>{
if(a!==e&&(a%o||a&&e-a<o))return c;let l=s.startsWith(`${n}-`)?E(s,!1):sn(s);return n=s.slice(0,4),i`<span data-left=${(a+.5)/t.length*100} class=${a===0?"at-start":a===e?"at-end":
""}>${l}</span>`})}function kn(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${r.months}></section>`;let o=new Map(t.month.map(m=>[m.value,m.papers])),n=g.
trend.map(m=>({month:m.month,papers:o.get(m.month)??0,all:m.all})),s=Us(Math.max(...n.map(m=>m.papers))),a=Math.max(...n.map(m=>m.all),1),l=Vs(n),{from:h,to:p}=G??l,b=m=>G?m>=h&&m<=
p:l.inside[m],d=G||l.any,u=n.length-1,f=(m,k)=>{let K=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((k-K.left)/K.width*n.length)))},_=m=>{if(m.button)return;let k=m.
currentTarget,K=m.target.closest("[role=slider]")?.dataset.end,Kt=f(k,m.clientX),Tt=K==="from"?p:K==="to"?h:Kt,yo=Lt=>{let J=f(k,Lt);G={from:Math.min(Tt,J),to:Math.max(Tt,J)},e()};
k.setPointerCapture(m.pointerId);let vo=Lt=>yo(Lt.clientX),jt=Lt=>{if(k.removeEventListener("pointermove",vo),k.removeEventListener("pointerup",jt),k.removeEventListener("pointerca\
ncel",jt),Lt.type==="pointercancel"||!G)return G=null,e();let{from:J,to:bo}=G;!K&&J===bo&&l.any&&l.from===J&&l.to===J?Ze(n,0,u):Ze(n,J,bo)};k.addEventListener("pointermove",vo),k.addEventListener(
"pointerup",jt),k.addEventListener("pointercancel",jt),K||yo(m.clientX)},S=m=>k=>{let Kt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,Home:-u,End:u}[k.key];
if(!Kt)return;k.preventDefault();let Tt=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Kt));Ze(n,m==="from"?Tt:h,m==="to"?Tt:p,{isStep:Qe}),Qe=!0},ms=()=>{Qe=!1},go=(m,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?k:k+1)/n.length*100} aria-label=${m==="from"?r.from:r.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${k} aria-valuetext=${E(n[k].month)} @keydown=${S(m)} @blur=${ms}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${r.
months} ${d?i`<span class="range">${r.monthRange(E(n[h].month),E(n[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${N(s)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${n.map((m,k)=>i`<div class=${b(k)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${r.month(E(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/a*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/s*100}></i></div>`)}</div>
      ${go("from",h)}${go("to",p)}</div>
    <div class="ticks" aria-hidden="true">${Is(n)}</div></section>`}function An(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var It=new Map,_n=()=>It.clear(),Ws=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function Fs(t,e){if(!It.delete(t.id)){let o=C();o.set("explain","1"),o.set(
"limit","1"),o.set("offset",String(t.rank-1));try{let n=await D(o);It.set(t.id,n.hits.find(s=>s.id===t.id)?.score_parts??[])}catch{return}}e()}function Ye(t){let e=Ws(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${rn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Ge=t=>i`<button type="button" @click=${e=>Ut(ln({paper:t.id}),e.currentTarget)}>${r.copy}</button>`;async function Ks(t,e){let o=await ee(t.id).catch(()=>"");o&&Ut(o,e)}var js=(t,e)=>i`<div class="actions">${Ye(
t)}<button type="button" @click=${o=>Ks(t,o.currentTarget)}>${r.bibtex}</button>${Ge(t)}${w({paper:t.id},r.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${It.has(t.id)?"true":"false"} @click=${()=>Fs(t,e)}>${r.why}</button>`:c}</div>`;function zs(t){let e=It.get(
t.id);return e?i`<table class="why"><tbody>${e.map(o=>i`<tr><td>${o.score.toFixed(2)}</td><td>${r.reason(o.what)}</td></tr>`)}</tbody></table>`:c}function Qs({concepts:t}){return Rt()?
i`<p class="tags late">${t?.map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function Je(t,{changed:e=null,body:o=""}={}){let n=w({paper:t.id},"title_marked"in t?Pe(t.
title_marked):t.title_text),s="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Pe(t.snippet)}</p>`:o?i`<p class="snippet" lang="ko">${o}</p>`:c;return i`<li data-id=${t.
id} class="hit">${bt(t.votes)}<div class="about"><h2 lang="en">${n}</h2>
    <p class="facts">${Ht(t.date)}${t.authors.length?i` · ${Bt(t)}`:c}</p>${s}
    <div class="foot">${Qs(t)}${js(t,e)}</div>${zs(t)}</div></li>`}function Sn(t,e){let o=t.filter(s=>s.partial),n=s=>s.map(a=>Je(a,{changed:e}));return i`<ol class="hits">${n(t.filter(
s=>!s.partial))}</ol>${o.length?i`<p class="some" id="some">${r.some}</p><ol class="hits" aria-labelledby="some">${n(o)}</ol>`:c}`}var Ln=12,xt=()=>Array.isArray(Z("saved"))?Z("saved").filter(t=>typeof t?.search=="string").slice(0,Ln):[];function fe(){let t=C();return t.delete("typing"),t.toString()}var En=t=>`${t.
history}-${t.revision}`,Wt=()=>xt().some(t=>t.search===fe());function qn(t){let e=xt().filter(o=>o.search!==fe());X("saved",Wt()?e:[{search:fe(),seen:En(t)},...e].slice(0,Ln))}function Cn(t){
Wt()&&X("saved",xt().map(e=>e.search===fe()?{...e,seen:En(t)}:e))}async function Mn(t){let e=xt().map(async o=>{let n=new URLSearchParams(o.search);n.set("since_revision",o.seen),n.
set("limit","0");let s=await D(n,t).then(a=>a.total,()=>null);return[o.search,s]});return new Map(await Promise.all(e))}var Zs=t=>typeof t!="number"?c:t?r.fresh(t):r.noFresh;function Tn(t){
return[...new URLSearchParams(t)].map(([e,o])=>e==="q"?o:`${e}:${o}`).join(" ")}function Dn(t,e){let o=xt();return o.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${r.savedSearches}</h2><ul>${o.map(n=>i`<li>${w(new URLSearchParams(n.search),Tn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${Zs(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${r.forget}: ${Tn(n.search)}`} @click=${()=>{X("saved",xt().filter(s=>s.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var $e=["auto","light","dark"],kt=$e.includes(Z("theme"))?Z("theme"):"auto",to=()=>kt;function Rn(){kt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=kt}function Nn(){kt=$e[($e.indexOf(kt)+1)%$e.length],X("theme",kt),Rn()}Rn();var Pn=800,eo=240,Xs=t=>t.map((e,o)=>{let n=t.slice(Math.max(0,o-1),o+2);return n.reduce((s,a)=>s+a,0)/n.length});function On(t){let e=$().getAll("compare"),o=t.map(d=>Xs(Vt(d.trend))),
n=t[0]?.trend??[],s=Math.max(...o.flat(),.01),a=d=>(d/Math.max(1,n.length-1)*Pn).toFixed(1),l=d=>(eo-d/s*(eo-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${a(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&y({compare:[...new Set([...e,u])].slice(0,j)})},b=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${r.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><svg viewBox="0 0 32 4" aria-hidden="true"><path class=${`line${u}`} d="M0 2H32"/></svg>${w({q:d.query},d.query)} <small>${r.papers(d.total)}</small><button type="button" aria-label=${`${r.
remove}: ${d.query}`} @click=${()=>y({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<j?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${r.compareWith} placeholder=${r.compareWith}><button type="submit">${r.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${b(s)}</span><span>0</span></div><svg viewBox=${`0 0 ${Pn} ${eo}`} preserveAspectRatio="none" role="img" aria-label=${`${r.
compare}: ${e.join(", ")}`}>${o.map((d,u)=>qo`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${E(n[0].month)}</span><span>${r.share}</span><span>${E(n[n.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${r.compare}</caption><thead><tr><th scope="col">${r.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${E(d.month)}</th>${t.map(f=>i`<td>${N(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var oo=53,Ft=7,Ys=[1,6,10,14],no=!1;function so({currentTarget:{value:t,defaultValue:e}}){no=!1,t&&t!==e&&Q(`?day=${t}`)}function Gs(t){t.key==="Enter"?so(t):/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.
test(t.key)&&!t.altKey&&(no=!0)}var Js=t=>no||so(t);function ao({date:t,previous:e,next:o}){let n=(s,a,l)=>s?w({day:s},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${a}\
: ${vt(s)}`}):i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${r.onDays}>${n(e,r.previous,"‹")}${w({day:t},i`<time datetime=${t}>${vt(t)}</time>`,
{className:"today"})}${n(o,r.next,"›")}
    <input type="date" aria-label=${r.goDay} value=${t} .value=${t} @keydown=${Gs} @change=${Js} @blur=${so}></nav>`}function Hn(t,e){let o=t.at(-1)?.date;if(!o)return c;let n=new Map(
t.map(u=>[u.date,u.papers])),s=pe(o,Ft-1-(new Date(`${o}T00:00:00Z`).getUTCDay()+6)%Ft),a=pe(s,1-oo*Ft),l=Array.from({length:oo},(u,f)=>Array.from({length:Ft},(_,S)=>pe(a,f*Ft+S))),
h=u=>{let{day:f}=u.target.dataset;f&&n.has(f)&&Q(`?day=${f}`)},p=u=>Ys.filter(f=>u>=f).length,b=u=>{let f=n.get(u);return f===void 0?r.noDigest(U(u)):r.dayPapers(U(u),f)},d=t.filter(
u=>Ne(a,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${r.calendar}: ${r.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<oo-2&&u.find(
S=>S.endsWith("-01"));return i`<div class="week"><span class="month">${_?E(_.slice(0,7),!1):c}</span>${u.map(S=>S>o?i`<i class="none"></i>`:i`<i data-day=${S} class=${`l${p(n.get(S)??
0)}${S===e?" here":""}`} title=${b(S)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Bn=t=>(...e)=>({_$litDirective$:t,values:e}),ge=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,n){
this._$Ct=e,this._$AM=o,this._$Ci=n}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Wr}=Do;var Vn=t=>t.strings===void 0;var ta={},Un=(t,e=ta)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var In=Bn(class extends ge{constructor(t){if(super(t),t.type!==mt.PROPERTY&&t.type!==mt.ATTRIBUTE&&t.type!==mt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Vn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let o=t.element,
n=t.name;if(t.type===mt.PROPERTY){if(e===o[n])return B}else if(t.type===mt.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(n))return B}else if(t.type===mt.ATTRIBUTE&&o.getAttribute(n)===
e+"")return B;return Un(t),e}});var At={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},io=t=>t==="unknown"?r.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,ve=t=>$().getAll(t);
function ea(t,e){let o=ve(t),n=o.filter(a=>!dt(a,e)),s=n.length<o.length?n:[...o,e];y({[t]:s,...t==="votes"?{min_votes:""}:{}})}function oa(t,e,o){let n=e.slice(0,ut(t)),s=o.filter(
a=>!n.some(l=>dt(l.value,a)));return[...n,...s.map(a=>g.facets?.[t].find(l=>dt(l.value,a))??{value:a,papers:g.alone.get(`${t} ${a}`)})]}function na(t,e,o,n){let s=o.some(a=>dt(a,t.
value));return i`<li><button type="button" aria-pressed=${s?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:N(t.papers)}</small></button></li>`}function Fn(t){
let e=document.querySelector(`[popovertarget="${t.id}"]`)?.getBoundingClientRect();if(e){if(!sa.matches&&e.bottom<0)return t.hidePopover();t.style.left=`${Math.max(8,Math.min(e.left,
innerWidth-t.offsetWidth-8))}px`,t.style.top=`${e.bottom+4}px`,t.style.maxHeight=`${Math.max(200,innerHeight-e.bottom-16)}px`}}var sa=matchMedia("(max-width: 640px)");addEventListener(
"scroll",()=>{let t=document.querySelector(".menu:popover-open");t&&Fn(t)},{passive:!0});function aa({newState:t,target:e}){t==="open"&&(Fn(e),matchMedia("(pointer: fine)").matches&&
e.querySelector(".seek")?.focus({preventScroll:!0}))}function Kn(t,e,o,n){return i`<button type="button" class="menu-button" popovertarget=${`menu-${t}`} aria-haspopup="dialog">${e}${n?
i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${aa}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${r.
close}>×</button></h2>${o}</section>`}function ye(t,e,o,{text:n=h=>h,press:s=h=>ea(t,h),above:a=c,chosen:l=ve(t)}={}){let h=oa(t,o,l);return!h.length&&a===c?c:Kn(t,e,i`${a}<ul>${h.
map(p=>na(p,n(p.value),l,()=>s(p.value)))}</ul>
    ${o.length>ut(t)?i`<button class="values" type="button" aria-label=${`${e}: ${r.more}`} @click=${()=>bn(t)}>${r.more}</button>`:c}`,l.length)}function ra(t){let e=R(),o=(g.found??
t.author).filter(a=>!e||!dt(a.value,e)),s=g.sought||t.author.length>ut("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${r.
seek} aria-label=${r.seek} .value=${In(g.sought)} @input=${a=>xn(a.target.value)}>
    ${g.found&&!o.length?i`<p class="facts" role="status">${r.seekNone}</p>`:c}`:c;return e?ye("author",r.coauthors,o,{press:a=>y({q:Fe(e),author:a}),above:s,chosen:[]}):ye("author",
r.authors,o,{above:s})}var Wn=(t,e,o,n)=>i`<label>${t}<select aria-label=${t} @change=${s=>n(s.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${o.map(({month:s})=>i`<option value=${s} ?selected=${s===e?.slice(0,7)}>${E(s)}</option>`)}</select></label>`;function ia(){let t=g.trend??[],e=$().get("from")??void 0,o=$().get(
"to")??void 0;return Kn("days",r.days,i`<div class="months">${Wn(r.from,e,t,n=>y({from:n,month:"",...n&&o&&n>o?{to:""}:{}}))}
    ${Wn(r.to,o,t,n=>y({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(o?1:0)+ve("month").length)}var ro=t=>/^\d{4}-\d{2}$/.test(t)?E(t):t,la={from:t=>`${ro(
t)} –`,to:t=>`– ${ro(t)}`,month:ro,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${r.voted}: ${io(t)}`:io(t)};function ca(){let t=[...$()].filter(([e,o])=>e in At&&o&&!(e===
"author"&&R()));return t.length?i`<div class="chips" role="group" aria-label=${r.chosen}>${t.map(([e,o])=>{let n=la[e]?.(o)??o;return i`<button type="button" aria-label=${`${r.remove}\
: ${n}`} @click=${()=>y({[e]:ve(e).filter(s=>s!==o)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>y(R()?{...At,author:R()??""}:At)}>${r.clear}</button></div>`:c}function jn(t,e){let o=g.failed&&!e?i`<p class="facts" role="alert">${r.
uncounted} <button type="button" @click=${je}>${r.retry}</button></p>`:c,{facets:n}=g,s=g.isOld||g.failed;return i`<section class="filters" aria-label=${r.filters} aria-busy=${g.isOld?
"true":c}>${o}
    <div class=${s?"counted busy":"counted"}>${n?kn(n,t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${ra(n)}${ye("votes",r.voted,n.votes,{text:io})}${ia()}${ye("section",r.sections,n.section)}`:c}</div></div>
    ${ca()}</section>`}var pa=["relevance","date","votes","oldest"],ua=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],zn=(t,[e,o])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,o));function da(t){let e=t.split(":")[0],o=$();return o.get("q")?.includes(`${e}:`)?[]:t===`votes:${o.get("min_votes")}..`?["min_votes"]:
(e==="date"?["from","to","month"]:[e]).filter(n=>n in At&&o.has(n))}function ha({kind:t,what:e,query:o}){let n=t==="without"?da(e):[];n.length&&o.startsWith($().get("q")??"")?y(Object.
fromEntries(n.map(s=>[s,""]))):y({...At,without:"",q:o})}function ma(t){let e=t.notes.filter(s=>s.code==="word-not-found").map(s=>zn(t.query,s.span)),o=t.notes.filter(s=>s.code!=="\
word-not-found"&&s.code!=="repaired").map(s=>r.note(s,zn(t.query,s.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!o.length&&!n.length?c:i`<div class="help">${n.
map(s=>i`<p>${r.repaired(s.from,s.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button></p>`:c}${e.map(s=>i`<p>${r.unknown(s)}</p>`)}${[
...new Set(o)].map(s=>i`<p class="facts">${s}</p>`)}
    ${t.suggestions.map(s=>i`<p>${s.kind==="spelling"?r.mean:r.without(s.what)} <button type="button" @click=${()=>ha(s)}>${s.query}</button> ${r.papers(s.total)}</p>`)}</div>`}function fa(t){
let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>y({exact:""})}>${r.widely}</button></p>`;let o=e.getAll("without");return!t.also.length&&
!o.length?c:i`<p class="facts also">${t.also.length?`${r.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>y({without:[...o,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${o.length?i`<button type="button" @click=${()=>y({without:""})}>${r.widely}</button>`:i`<button type="button" @click=${()=>y({exact:"1"})}>${r.exactly}</button>`}</p>`}function lo(){
let t=C();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var $a=t=>t.toFixed(t<10?1:0);function Qn({answer:t},{changed:e,more:o,isAdding:n,addingProblem:s,
hasFailed:a}){let l=R(),h=$().get("q"),p=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${h||r.all}</h1>`,b=t.total+t.total_partial;return i`${p}${jn(
e,a)}
    <div class="line"><span role="status">${b?r.total(t.total,t.total_partial,$a(t.took_ms)):r.nothing}</span>
    <span class="tools">${h?w({compare:h},r.compare):c}<a href=${lo()} type="application/atom+xml">${r.feed}</a><button type="button" aria-pressed=${Wt()?"true":"false"} @click=${()=>{
qn(t),e()}}>${Wt()?r.saved:r.save}</button>
    <label><span>${r.sort} </span><select class="sort" aria-label=${r.sort} @change=${d=>y({sort:d.target.value})}>${pa.map(d=>i`<option value=${d} .selected=${d===t.sort}>${r[d]}</option>`)}</select></label></span></div>
    ${fa(t)}${ma(t)}${Sn(t.hits,e)}${t.next&&!a?i`<div class="further">${s?i`<p role="alert">${s}</p>`:c}<button class="more" type="button" aria-disabled=${n?"true":c} @click=${o}>${s?
r.retry:r.more}</button></div>`:c}`}var Zn=t=>i`<li data-id=${t.id}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${bt(t.votes)} · `}${Ht(
t.date)}</p></li>`,ga=t=>t?.hits.length?i`<section class="similar"><h2>${r.similar}</h2><ol class="short">${t.hits.map(Zn)}</ol></section>`:c;async function ya(t,e){let o=t.currentTarget,
n=o.querySelector("pre");n&&o.open&&!n.textContent&&(n.textContent=await ee(e).catch(()=>""))}function Xn({paper:t,similar:e,trends:o}){let n=(t.concepts??[]).slice(0,wt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text}</h1><p class="facts">${bt(t.votes)} ${Ht(t.date)}${t.authors.length?i` · ${Bt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(s=>i`<section><h2 lang="en">${s.name||r.untitled}</h2><ul lang="ko">${s.bullets.map(a=>i`<li>${a}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${r.links}><section><h2>${r.links}</h2><p class="actions">${Ye(t)}${Ge(t)}</p>
      <details @toggle=${s=>ya(s,t.id)}><summary>${r.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${s=>Ut(s.currentTarget.previousElementSibling?.textContent??
"",s.currentTarget)}>${r.copyBibtex}</button></details></section>
      <section><h2>${r.onDays}</h2><ul class="plain">${t.dates.map(s=>i`<li>${w({day:s},U(s))}</li>`)}</ul></section>
      ${o?.length?i`<section><h2>${r.trendOf}</h2><ul class="sparks">${o.map((s,a)=>i`<li>${pt(n[a])}${Oe(Vt(s.trend),r.papers(s.total))}</li>`)}</ul></section>`:c}
      ${ga(e)}</aside></article>`}var va=3,Yn=t=>t.sections[0]?.bullets[0]??"",Gn=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${r.dayHeading(U(t.date))}</h1><span role="status" class="facts">${r.
papers(t.total)}</span></div>${ao(t)}
  <ol class="hits">${t.papers.map(e=>Je(e,{body:Yn(e)}))}</ol>`,ba=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${bt(
t.votes)} ${t.authors.length?Bt(t,e?1:3):c}</p>${(e?[Yn(t)]:t.sections.flatMap(o=>o.bullets).slice(0,va)).map(o=>i`<p class="snippet" lang="ko">${o}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,wt).map(pt)}</p>`:c}</li>`,wa=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${r.rising}</h2><ul>${t.
concepts.slice(0,j).map((o,n)=>i`<li>${w({concept:o.other},A==="ko"?o.other:o.text,{lang:A})}<small>${r.risingNote(N(o.recent),N(o.papers))}</small>${e?.[n]?Oe(Vt(e[n].trend),r.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Jn({digest:t,days:e,rising:o,trends:n,fresh:s},{changed:a}){return i`<div class="start"><h1 tabindex="-1">${r.title}</h1><p class="lead">${r.
about}</p><div class="examples" role="group" aria-label=${r.examples}>${ua.map(l=>i`<button type="button" @click=${()=>y({...W,q:l})}>${l}</button>`)}</div></div>
  ${Dn(s,a)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${r.dayHeading(vt(t.date))}</h2><span class="facts">${r.papers(t.total)}</span>${ao(t)}</div>${Hn(
e,t.date)}</section>
    ${wa(o,n)}<ol class="cards">${t.papers.map(ba)}</ol>`:c}`}function ts({concept:t,counted:e,newest:o,voted:n}){let s=t.words,a=e.trend,l=Math.max(...a.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Zn)}</ol>`;return i`<div class="concept"><p class="kind">${r.concept}</p><h1 tabindex="-1">${s}</h1><p class="facts">${r.papers(e.total)} · ${w({q:s},r.searchAll)} · ${w(
{compare:s},r.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${r.trend}</h2><div class="bars still" role="img" aria-label=${r.trend}>${a.map(p=>i`<div class="bar" title=${r.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${a[0]?.month}</span><span>${a.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${r.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${w({concept:p.
text},p.text)}<small>${r.whySpelling(p.why)} · ${r.evidence(p.evidence)} · ${r.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${r.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${w({author:p.value},p.value)} <small>${r.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${r.newest}</h2>${h(o)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${r.mostVoted}</h2>${h(n)}</section></div></div>`}
var es=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${r.loading}</p>`;var xa=20,as=100,ka=30,Aa=150,_a=[408,410,429],T=P("main"),co=null,_t=null,x=null,rs="",F=null,St=null,uo=!1,ft=new Map,po=t=>$().get(t)??"",is=()=>oe.find(t=>$().get(t))??(C().size?
"answer":"start");async function os(t,e){if(!t.length)return null;let o=t.slice(0,j).map(n=>n.text);return Le(o,e).catch(()=>null)}var Sa={async start(t){let[e,o]=await Promise.all(
[Ho(t),Bo(t).catch(()=>null)]),n=e.at(-1),[s,a]=await Promise.all([n?Ee(n.date,t):null,os(o?.concepts??[],t)]);return{kind:"start",days:e,rising:o,digest:s,trends:a}},async paper(t){
let e=po("paper"),[o,n]=await Promise.all([No(e,t),Oo(e,t).catch(()=>null)]);return{kind:"paper",paper:o,similar:n,trends:await os((o.concepts??[]).slice(0,wt),t)}},async day(t){return{
kind:"day",digest:await Ee(po("day"),t)}},async concept(t){let e=po("concept"),o={q:e,limit:"6"},[n,s,a,l]=await Promise.all([Vo(e,t),te(new URLSearchParams({q:e,facet_limit:"8"}),
t),D(new URLSearchParams({...o,sort:"date"}),t),D(new URLSearchParams({...o,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:s,newest:a,voted:l}},async compare(t){return{
kind:"compare",trends:await Le($().getAll("compare").slice(0,j),t)}},async answer(t,e){let o=C();Rt()||o.set("concepts","1"),o.set("limit",String(Math.min(as,Math.max(xa,e))));let n=D(
o,t);me(n.catch(()=>{}));let s=await n;for(;s.next&&s.hits.length<e;)await ls(s,o,t);return Cn(s),_n(),{kind:"answer",answer:s}}};async function Ta(t,e){if(t.kind==="start"&&(t.fresh=
await Mn(e)),t.kind!=="answer"||!Rt())return;let o=t.answer.hits.filter(a=>!a.concepts).slice(0,as);if(!o.length)return;await ne(e);let n=o.map(a=>a.id),s=await Po(n,e);for(let a of o)
a.concepts??=s.get(a.id)?.slice(0,wt)}async function La(t,e){try{await Ta(t,e)}catch{return}t===x&&!e.aborted&&H()}async function ls(t,e,o){e.set("cursor",t.next??"");let n=await D(
e,o);t.hits.push(...n.hits),t.next=n.next}async function cs(){if(_t||x?.kind!=="answer")return;let{answer:t}=x,e=C();e.set("concepts","1");let o=t.hits.length,n=new AbortController;
_t=n,St=null,H();try{await ls(t,e,n.signal)}catch(a){if(n.signal.aborted)return;St={error:a,how:"go",at:$()}}_t=null;let s=document.activeElement===T.querySelector("button.more");H(),
s&&t.hits[o]&&ps(t.hits[o].id)?.focus({preventScroll:!0})}var ps=t=>T.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function Ea(t){switch(t.kind){case"start":return Jn(
t,{changed:H});case"paper":return Xn(t);case"day":return Gn(t);case"concept":return ts(t);case"compare":return On(t.trends);case"answer":return Qn(t,{changed:H,more:cs,isAdding:!!_t,
addingProblem:St&&ds(St),hasFailed:!!F})}}function qa(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return r.dayHeading(U(t.digest.date));case"\
concept":return t.concept.words;case"compare":return r.compare;case"answer":return R()??($().get("q")||r.all)}}var us=({status:t})=>!t||t>=500||_a.includes(t);function ds({error:t,
at:e}){if(!navigator.onLine)return r.offline;if(!t.status)return r.failed;let o=e.get("day");if(t.status===400&&o)return r.noDay(o);if(t.parameter&&e.has(t.parameter))return r.wrongValue(
t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return r.problem(t);let n=e.get("concept");return o?r.missingDay(o):n?r.missingConcept(n):r.missing}function Ca({error:t,
how:e,at:o}){if(us(t))return i`<button type="button" @click=${()=>we(e)}>${r.retry}</button>`;let{parameter:n,value:s}=t;if(!n||!o.has(n))return w({},r.home);let a=o.getAll(n).filter(
l=>l!==s&&typeof s=="string");return i`<button type="button" @click=${()=>y({[n]:a})}>${r.dropValue(n)}</button>`}var Ma=t=>i`<div class="error" role="alert" tabindex="-1"><p>${ds(
t)}</p>${Ca(t)}</div>`,ns=t=>r[t??""],ss=t=>document.querySelectorAll(t),ho={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function Da(t){let e=Object.
keys(ho).find(n=>t?.matches(n));((e?T.querySelector(ho[e]):null)??T).focus({preventScroll:!0})}function H(){document.documentElement.lang=A;for(let n of ss("[data-text]"))n.textContent=
ns(n.dataset.text);for(let n of ss("[data-label]"))n.setAttribute("aria-label",ns(n.dataset.label));v.placeholder=r.box,mo.textContent=r.other,mo.lang=A==="ko"?"en":"ko",fo.setAttribute(
"aria-label",r.themes[to()]),fo.title=r.themes[to()],T.classList.toggle("failed",!!F);let t=document.activeElement,e=t?.closest(Object.keys(ho).join());gt(i`${F?Ma(F):c}${x?Ea(x):F?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:uo?es():c}`,T),An(T),t&&!t.isConnected&&Da(e);let o=x?qa(x):"";document.title=o?`${o} – papersearch`:"papersearch",P("feed").
href=x?.kind==="answer"?lo():"v1/feed.atom"}function $o(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Ko({y:scrollY,focus:t,hits:x?.kind==="\
answer"?x.answer.hits.length:0})}function hs(){if(!x)return;ft.delete(Nt()),ft.set(Nt(),{shown:x,numbers:gn()});let[t]=ft.keys();ft.size>ka&&ft.delete(t)}function Ra(t,e){if(t==="b\
ack"||t==="load"){if(e&&scrollTo(0,e.y),t==="load")return;((e?.focus?ps(e.focus):null)??T.querySelector("h1"))?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),T.querySelector(
"h1")?.focus({preventScroll:!0}))}function Na(t){if(!x)return;let e=is();!us(t)&&x.kind!==e?x=null:(x.kind!=="answer"||e!=="answer")&&Me(rs),x?.kind==="answer"&&e!=="answer"&&g.isOld&&
me()}var Pa=()=>T.querySelector(".error")?.focus({preventScroll:!0});async function we(t="go"){co?.abort(),_t?.abort(),_t=null,St=null,Ke(),Me(null);let e=new AbortController;co=e;
let o=t==="back"||t==="load"?Fo():null;(document.activeElement!==v||t==="back")&&(v.value=se());let n=t==="back"?ft.get(Nt()):null,s=null,a=null;if(n)s=n.shown,Object.assign(g,n.numbers);else{
T.setAttribute("aria-busy","true");let l=setTimeout(()=>{uo=!0,T.classList.add("busy"),x||H()},Aa);try{s=await Sa[is()](e.signal,o?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(
l);a=h}if(clearTimeout(l),e!==co)return}uo=!1,F=a?{error:a,how:t,at:$()}:null,s?(x=s,rs=Wo()):Na(a),T.classList.remove("busy"),T.removeAttribute("aria-busy"),H(),F&&t!=="typing"&&document.
activeElement===document.body&&Pa(),s&&(hs(),Ra(t,o),La(s,e.signal))}history.scrollRestoration="manual";var be=0;addEventListener("scroll",()=>{clearTimeout(be),be=setTimeout($o,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(be),$o()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&$o()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
be),t.detail==="back"&&(Y(),v.blur()),we(t.detail)});addEventListener("counted",()=>{H(),x?.kind==="answer"&&ft.has(Nt())&&hs()});addEventListener("online",()=>{F?we(F.how):St&&cs()});
function Oa(t,e){let o=[...T.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=o[o.indexOf(document.activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener(
"keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),
dn();else if(t.key==="?")t.preventDefault(),ze();else if(t.key==="ArrowDown"||t.key==="ArrowUp")Oa(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let o=x?.
kind==="day"&&(t.key==="ArrowLeft"?x.digest.previous:x.digest.next);o&&Q(`?day=${o}`)}}});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),v.value="",Q(""))});var mo=P("language");mo.addEventListener("click",()=>{nn(),H()});var fo=P("theme");fo.addEventListener("click",()=>{Nn(),H()});P("help-butto\
n").addEventListener("click",ze);v.value=se();T.replaceChildren();H();we("load");location.search||v.focus({preventScroll:!0});
