/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Se=globalThis,An=t=>t,Zt=Se.trustedTypes,_n=Zt?Zt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Te="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,Le="?"+I,wo=`<${Le}\
>`,st=document,Ct=()=>st.createComment(""),Mt=t=>t===null||typeof t!="object"&&typeof t!="function",Ee=Array.isArray,Cn=t=>Ee(t)||typeof t?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,qt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Sn=/-->/g,Tn=/>/g,et=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ln=/'/g,En=/"/g,Mn=/^(?:script|style|textarea|title)$/i,qe=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=qe(1),Dn=qe(2),zr=qe(3),B=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),qn=new WeakMap,nt=st.createTreeWalker(st,129);function Rn(t,e){if(!Ee(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return _n!==void 0?_n.createHTML(e):e}var Nn=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",l=qt;for(let m=0;m<n;m++){let u=t[m],f,d,p=-1,$=0;for(;$<u.length&&
(l.lastIndex=$,d=l.exec(u),d!==null);)$=l.lastIndex,l===qt?d[1]==="!--"?l=Sn:d[1]!==void 0?l=Tn:d[2]!==void 0?(Mn.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??qt,p=-1):d[1]===void 0?p=-2:(p=l.lastIndex-d[2].length,f=d[1],l=d[3]===void 0?et:d[3]==='"'?En:Ln):l===En||l===Ln?l=et:l===Sn||l===Tn?l=qt:(l=et,o=void 0);let S=l===
et&&t[m+1].startsWith("/>")?" ":"";r+=l===qt?u+wo:p>=0?(s.push(f),u.slice(0,p)+Te+u.slice(p)+I+S):u+I+(p===-2?m:S)}return[Rn(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
s]},Dt=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,l=0,m=e.length-1,u=this.parts,[f,d]=Nn(e,n);if(this.el=t.createElement(f,s),nt.currentNode=this.el.
content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=nt.nextNode())!==null&&u.length<m;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.
getAttributeNames())if(p.endsWith(Te)){let $=d[l++],S=o.getAttribute(p).split(I),T=/([.?@])?(.*)/.exec($);u.push({type:1,index:r,name:T[2],strings:S,ctor:T[1]==="."?Gt:T[1]==="?"?Jt:
T[1]==="@"?te:rt}),o.removeAttribute(p)}else p.startsWith(I)&&(u.push({type:6,index:r}),o.removeAttribute(p));if(Mn.test(o.tagName)){let p=o.textContent.split(I),$=p.length-1;if($>
0){o.textContent=Zt?Zt.emptyScript:"";for(let S=0;S<$;S++)o.append(p[S],Ct()),nt.nextNode(),u.push({type:2,index:++r});o.append(p[$],Ct())}}}else if(o.nodeType===8)if(o.data===Le)u.
push({type:2,index:r});else{let p=-1;for(;(p=o.data.indexOf(I,p+1))!==-1;)u.push({type:7,index:r}),p+=I.length-1}r++}}static createElement(e,n){let s=st.createElement("template");return s.
innerHTML=e,s}};function ot(t,e,n=t,s){if(e===B)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=Mt(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=
void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,s)),e}var Yt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??st).importNode(
n,!0);nt.currentNode=o;let r=nt.nextNode(),l=0,m=0,u=s[0];for(;u!==void 0;){if(l===u.index){let f;u.type===2?f=new gt(r,r.nextSibling,this,e):u.type===1?f=new u.ctor(r,u.name,u.strings,
this,e):u.type===6&&(f=new ee(r,this,e)),this._$AV.push(f),u=s[++m]}l!==u?.index&&(r=nt.nextNode(),l++)}return nt.currentNode=st,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.
strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},gt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ot(this,e,n),Mt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Cn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Mt(this._$AH)?this._$AA.nextSibling.data=e:this.T(st.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,
o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Dt.createElement(Rn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new Yt(o,this),l=r.u(this.
options);r.p(n),this.T(l),this._$AH=r}}_$AC(e){let n=qn.get(e.strings);return n===void 0&&qn.set(e.strings,n=new Dt(e)),n}k(e){Ee(this._$AH)||(this._$AH=[],this._$AR());let n=this.
_$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(Ct()),this.O(Ct()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=An(e).nextSibling;An(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},rt=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.
length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,o){let r=this.strings,l=!1;if(r===void 0)e=ot(this,e,n,0),l=
!Mt(e)||e!==this._$AH&&e!==B,l&&(this._$AH=e);else{let m=e,u,f;for(e=r[0],u=0;u<r.length-1;u++)f=ot(this,m[s+u],n,u),f===B&&(f=this._$AH[u]),l||=!Mt(f)||f!==this._$AH[u],f===c?e=c:
e!==c&&(e+=(f??"")+r[u+1]),this._$AH[u]=f}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Gt=class extends rt{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Jt=class extends rt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},te=class extends rt{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=ot(this,e,n,0)??c)===B)return;let s=this._$AH,o=e===c&&s!==c||e.capture!==
s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==c&&(s===c||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ee=class{constructor(e,n,s){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},Pn={M:Te,P:I,A:Le,C:1,L:Nn,R:Yt,D:Cn,V:ot,I:gt,H:rt,N:Jt,U:te,B:Gt,F:ee},xo=Se.litHtmlPolyfillSupport;
xo?.(Dt,gt),(Se.litHtmlVersions??=[]).push("3.3.3");var yt=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new gt(e.insertBefore(
Ct(),r),r,void 0,n??{})}return o._$AI(t),o};var ne=class extends Error{constructor(e,n,s){super(e.detail??e.title??String(n)),this.status=n,this.type=e.type?.split("/").at(-1)??"",this.parameter=this.type==="invalid-paramete\
r"?this.message.match(/^'(\w+)': /)?.[1]??"":"";let[o=0,r=0]=e.span??[];this.value=new URLSearchParams(s.slice(o-1,r-1)).get(this.parameter)}};function On(t,e={},n={}){let s=Object.
entries(e).reduce((r,[l,m])=>r.replace(`{${l}}`,encodeURIComponent(m)),t.slice(1)),o=String(new URLSearchParams(n));return o?`${s}?${o}`:s}async function V(t,{at:e,query:n,signal:s}={}){
let o=On(t,e,n),r=await fetch(o,{signal:s,headers:{Accept:"application/json"}}),l=await r.json().catch(()=>({}));if(!r.ok)throw new ne(l,r.status,o);return l}var D=async(t,e)=>await V(
"/v1/search",{query:t,signal:e}),se=async(t,e)=>{let n=new URLSearchParams(t);for(let[s,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))n.set(s,o);return await D(n,e)},z=5,Ce=async(t,e)=>(await V(
"/v1/trends",{query:t.map(n=>["q",n]),signal:e})).trends,Hn=(t,e)=>V("/v1/papers/{id}",{at:{id:t},signal:e});async function Bn(t,e){let{papers:n}=await V("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(n.map(s=>[s.id,s.concepts??[]]))}var Vn=async(t,e)=>await V("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function oe(t){let e=await fetch(On("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new ne({},e.status,"");return e.text()}var Un=async t=>(await V("/v1/digests",
{signal:t})).days,Me=(t,e)=>V("/v1/digests/{date}",{at:{date:t},signal:e}),In=t=>V("/v1/concepts",{signal:t}),Wn=(t,e)=>V("/v1/concepts/{key}",{at:{key:t},signal:e}),Fn=(t,e)=>V("/\
v1/suggest",{query:{limit:"6",q:t},signal:e});var E=location.search,Nt=location.hash,Kn=null,q=!!history.state?.typing,at=null,lt=String(history.state?.words??""),Rt=history.state?.key??Re(),ko=250,Ao=["q","author","section","\
month","votes","from","to","min_votes","sort","exact","without"],re=["paper","day","concept","compare"],W=Object.fromEntries(re.map(t=>[t,""]));function Re(){return`${Date.now().toString(
36)}${Math.random().toString(36).slice(2,8)}`}var jn=()=>E,g=()=>new URLSearchParams(Kn??E);function Ne(t){Kn=t}var Pt=()=>q;async function ae(t){q&&await new Promise(e=>{setTimeout(
e,ko)}),t.throwIfAborted()}var ie=()=>g().get("q")??lt,Ot=()=>Rt,zn=()=>history.state?.left??null;function Q(t,e=null){t==="pushState"&&(Rt=Re());try{history[t]({typing:q,key:Rt,left:e,
words:lt},"",(E||location.pathname)+Nt)}catch{}}function Qn(t){try{history.replaceState({...history.state,typing:q,key:Rt,left:t},"")}catch{}}var le=t=>dispatchEvent(new CustomEvent(
"moved",{detail:t})),_o=()=>C().size>0&&!re.some(t=>g().get(t));function De(t){let e=g();for(let[n,s]of Object.entries(t)){e.delete(n);for(let o of[s].flat())o&&e.append(n,o)}return e.
size?`?${e}`:""}function Xn(){if(at){let t=[E,q];[E,q]=at,Q("replaceState");let e=E===t[0];[E,q]=t,Q(e?"replaceState":"pushState")}at=null}var it=!1;function v(t,{isStep:e=!1}={}){
let n=De(t);"q"in t&&(q=!1,(at||it)&&(E=n)),lt="",Nt="",Xn(),it=!1,n!==E?(E=n,Q(e?"replaceState":"pushState")):Q("replaceState"),le("go")}function Zn(t){lt="",Nt="",at||it||_o()&&!R()?
(it||(at??=[E,q]),E=De(t),q=!0,Q("replaceState")):(E=De(t),q=!0,it=!0,Q("pushState")),le("typing")}function X(t){let[e]=t.split("#"),n=new URLSearchParams(e).has("paper")?ie():"";lt=
"",Xn(),lt=n,Nt=t.slice(e.length),it=!1,E=e,q=!1,Q("pushState"),le("visit")}addEventListener("popstate",()=>{E=location.search,q=!!history.state?.typing,Rt=history.state?.key??Re(),
lt=String(history.state?.words??""),Nt=location.hash,at=null,it=!1,le("back")});function C(){let t=new URLSearchParams;for(let[e,n]of g())Ao.includes(e)&&t.append(e,n);return q&&t.
get("q")&&t.set("typing","1"),t}function R(){let t=C();return t.get("q")||t.getAll("author").length!==1?null:t.get("author")}Q("replaceState",history.state?.left??null);var So=[[/[178]$/,"rieul"],[/[036]$/,"consonant"],[/\d$/,"vowel"]],To=[[/[LR]$/i,"rieul"],[/[MN]$/i,"consonant"],[/[AEIOU][PKC]$/,"unsure"],[/[A-Z]$/i,"vowel"]],Lo=[[/le?$/,"rieul"],
[/(?:[mn]e?|mb|ng|type)$/,"consonant"],[/(?:eck|ub|[^aeiou]itt?|[^aeiou]ig)$/,"unsure"],[/(?:(?:^|[^aeiou]|qu)[aeiou]c?k|ook)$/,"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeiou]p?p|eep|oup)$/,
"consonant"],[/(?:(?:^|[^aeiou]|qu)[aeou]t?t|out)$/,"consonant"],[/(?:^|[^aeiou])[aeio]b$/,"consonant"],[/(?:^|[^aeiou]|qu)[aeiou]c$/,"consonant"],[/[a-z]$/,"vowel"]];function Yn(t){
let e=t.replace(/[^\p{L}\p{N}]+$/u,""),n=e.at(-1)??"";if(n>="가"&&n<="힣"){let l=(n.charCodeAt(0)-44032)%28;return l===0?"vowel":l===8?"rieul":"consonant"}let s=e.match(/\d$|[A-Z]+s?$|[A-Z]?[a-z]+$/)?.[0]??
"",o=/^[A-Z]+s?$/.test(s)||!/[aeiouy]/i.test(s);return(/\d$/.test(s)?So:o?To:Lo).find(([l])=>l.test(o?s:s.toLowerCase()))?.[1]??"vowel"}var ct=t=>`‘${t}’`;function ce(t,e,n,s){
let o=Yn(t);return ct(t)+(o==="unsure"?s:o==="vowel"?n:e)}var Gn=t=>ce(t,"이","가","이(가)"),vt=t=>ce(t,"을","를","을(를)"),Jn=t=>Yn(t)==="rieul"?`${ct(t)}로`:ce(t,"으로",
"로","(으)로"),Ht=t=>ce(t,"은","는","은(는)"),ts={"words-read":t=>`${vt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Ht(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${vt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${ct(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-dat\
e":t=>`${Ht(t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Ht(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not\
-an-order":t=>`${Ht(t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Ht(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${vt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","before-the-archive":t=>`${ct(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"aft\
er-the-archive":t=>`${ct(t)}: 자료는 그 전에 끝납니다.`},es={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
pe={from:["첫날","2024-10-21, 2024-10, 2024처럼 쓰세요."],to:["끝날","2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],month:["달","2024-10처럼 쓰\
세요."],votes:["추천 수","10, 10..19, 100.., unknown처럼 쓰세요."],min_votes:["최소 추천 수","0부터 1000000까지의 수를 쓰세요."],sort:["정렬","relevance,\
 date, votes, oldest 가운데 하나를 쓰세요."],exact:["쓴 그대로만 찾기","1이나 0을 쓰세요."],author:["저자"],section:["구역"],without:["뺀 표기"],q:["검색\
어"]},ns=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],ss={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Z(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function Y(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var G=t=>t.toLocaleString("ko"),Bt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,os={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reques\
ts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index can\
not be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},Pe={from:["the first day","Write 2024-10-21,\
 2024-10 or 2024."],to:["the last day","Write 2024-10-21, 2024-10 or 2024, not before the first day."],month:["the month","Write 2024-10."],votes:["the votes","Write 10, 10..19, 10\
0.. or unknown."],min_votes:["the least votes","Write a number from 0 to 1000000."],sort:["the order","Write relevance, date, votes or oldest."],exact:["the exact search","Write 1 \
or 0."],author:["the author"],section:["the section"],without:["the dropped spellings"],q:["the query"]},Eo={other:"English",title:"AI 논문 요약을 찾아보세요",about:"한국어와\
 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,n)=>`논문 ${G(t)}편${e?
` (일부 낱말만 있는 ${G(e)}편)`:""} · ${n}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",oldest:"오래된",authors:"\
저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",inAnswer:"찾은 논문",inArchive:"모든 논문",upTo:t=>`최대 ${G(t)}`,days:"기간",from:"시작 월",
to:"끝 월",more:"더 보기",why:"왜 나왔나요?",similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Gn(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${ct(
t)} 대신 ${Jn(e)} 찾은 결과입니다.`,mean:"이것을 찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${G(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",
offline:"인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,n)=>`${t},\
 ${n}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문이 없습니다.",missingDay:t=>`${t}에는 요약이 없습니다.`,noDay:t=>`${t}: 그런 날은 없습니다.`,wrongValue:(t,e)=>`\
주소의 ${pe[t]?.[0]??t}(${t})에 ${vt(e)} 쓸 수 없습니다. ${pe[t]?.[1]??""}`,dropValue:t=>`${pe[t]?.[0]??t} 없이 찾기`,missingConcept:t=>`${vt(t)} 아는 논문이 없습니다.`,
untitled:"요약",unknownVotes:"알 수 없음",coauthors:"함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못\
했습니다.",also:"함께 찾은 말",exactly:"쓴 그대로만",widely:"다른 표기도 함께",note:(t,e)=>ts[t.code]?.(e)??t.message,problem:t=>es[t.type??""]??t.message,reason:t=>ns.
reduce((e,[n,s])=>e.replace(n,s),t),whySpelling:t=>ss[t]??t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",
trendOf:"개념의 추세",feed:"피드",save:"검색 저장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${G(t)}편`,noFresh:"새 논문 없음",forget:"\
저장 지우기",previous:"앞날",next:"다음날",calendar:"한 해의 요약",dayPapers:(t,e)=>`${t}, ${G(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",
risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",
light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"개념",spellings:"표기",evidence:t=>`${G(t)}편이 그렇게 씀`,has:t=>`${G(t)}편에 있음`,writers:"많이 쓴 저자",
newest:"최신 논문",mostVoted:"추천이 많은 논문",searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",
share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아\
보세요",day:{today:"오늘",yesterday:"어제",ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
['"chain of thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],
['author:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비\
슷한 낱말"]],keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},
qo={other:"한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"\
Suggestions",total:(t,e,n)=>`${Bt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${n} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",
date:"Newest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",inAnswer:"found",inArchive:"all papers",upTo:t=>`up to ${t.
toLocaleString("en")}`,days:"Days",from:"From month",to:"To month",more:"More",why:"Why this match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}\
”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did you mean",without:t=>`Without ${t}:`,papers:Bt,clear:"Clear all",failed:"The server does not \
answer.",offline:"You are offline. The page tries again when you are connected.",retry:"Try again",home:"To the newest digest",remove:"Remove",month:(t,e,n)=>`${t}, ${e} of ${n} pa\
pers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no digest of ${t}.`,noDay:t=>`${t}: there is no such day.`,wrongValue:(t,e)=>`The address has “${e}\
” as ${Pe[t]?.[0]??t} (${t}). ${Pe[t]?.[1]??""}`,dropValue:t=>`Search without ${Pe[t]?.[0]??t}`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unkn\
own",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No author fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"\
only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="invalid-parameter"?`${os[t.type]} ${t.message}`:os[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,
copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"\
Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"nothing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}\
, ${Bt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Searc\
h help",close:"Close",themes:{auto:"Theme: system",light:"Theme: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Bt(t)} say${t===1?"s":""} so`,has:t=>`\
in ${Bt(t)}`,writers:"Who writes about it",newest:"Newest papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a \
query to compare",add:"Add",share:"share of the month's papers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Se\
arching",examples:"Try these",day:{today:"today",yesterday:"yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particle\
s do not matter, and the other script is searched, too"],['"chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],
["title:mamba","in the title (also body:, section:)"],['author:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","w\
ith so many votes"],["quant*","words that begin so"],["~transfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day \
before and after (on a day)"],["?","this help"],["Esc","closes suggestions, empties the box"]]},rs={ko:Eo,en:qo},Oe=Z("language"),L=Oe==="en"||Oe==="ko"?Oe:navigator.language.startsWith(
"ko")?"ko":"en",a=rs[L];function as(){L=L==="ko"?"en":"ko",Y("language",L),a=rs[L]}var N=t=>t.toLocaleString(L),ue=t=>new Date(`${t}T00:00:00Z`),de=(t,e)=>ue(t).toLocaleDateString(
L==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}).replace(/\bSept\b/,"Sep"),bt=t=>de(t,{month:"long",day:"numeric",weekday:"short"}),U=t=>L==="ko"?`${Number(t.slice(0,4))}년 ${bt(t)}`:
de(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),A=(t,e=!0)=>de(`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),is=t=>L==="ko"?t.replace("-0",". ").replace(
"-",". "):A(t),He=(t,e)=>Math.round((ue(e).getTime()-ue(t).getTime())/864e5),he=(t,e)=>new Date(ue(t).getTime()+e*864e5).toISOString().slice(0,10);function ls(t){let e=new Date,n=`${e.
getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,s=He(t,n);return s===0?a.day.today:s===1?a.day.yesterday:s>1&&s<7?a.day.ago(s):de(t,
{year:"numeric",month:"short",day:"numeric"})}var P=t=>document.getElementById(t),Be=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),w=(t,e,{lang:n,className:s,label:o,part:r}={})=>i`<a href=${`?${new URLSearchParams(t)}${r?
`#${r}`:""}`} lang=${n??c} class=${s??c} aria-label=${o??c} @click=${l=>{l.metaKey||l.ctrlKey||l.shiftKey||(l.preventDefault(),X(l.currentTarget.getAttribute("href")??""))}}>${e}</a>`,
cs=t=>/^https?:\/\//.test(t)&&URL.canParse(t),Vt=t=>w({day:t},i`<time datetime=${t} title=${U(t)}>${ls(t)}</time>`);function Ut(t,e=3){let n=[...new Set([..."matched_authors"in t?t.
matched_authors:[],...t.authors])];if(!n.length)return c;let s=n.length>e?` +${n.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${n.slice(0,e).map((o,r)=>i`${r?",\
 ":""}${w({author:o},o)}`)}${s}</span>`}var Co=[5,10,20,50,100];function wt(t){return t===null?i`<span class="votes" title=${a.noVotes}>–</span>`:i`<span class=${`votes v${Co.filter(
e=>t>=e).length}`} title=${a.rankOf(N(t))}><span aria-hidden="true">▲</span> ${N(t)}</span>`}function Ve(t,e){let n=Math.max(...t,1e-9),s=l=>(l/Math.max(1,t.length-1)*100).toFixed(
1),o=l=>(22-l/n*20).toFixed(1),r=t.map((l,m)=>`${m?"L":"M"}${s(m)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${r}\
L100 24L0 24Z`}/><path class="line" d=${r} vector-effect="non-scaling-stroke"/></svg>`}var It=t=>t.map(e=>e.all?e.papers/e.all:0),xt=4,pt=t=>w({concept:t.other},L==="ko"?t.other:t.
text,{className:"tag",lang:L});async function Wt(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let n=e.textContent;e.textContent=a.copied,setTimeout(()=>{e.textContent=
n},1500)}var ps=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var Mo=40,Do=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,Ro=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,No=20,b=P("q"),us=P("suggestions"),O=[],fe=0,ds=-1/0,M=-1,me=null,
Ue={at:-1/0,isHangul:!1};async function Po(){if(M>=0)return;let t=b.value;if(!t.trim())return J();me?.abort(),me=new AbortController;let{signal:e}=me;try{let n=await Fn(t.normalize(
"NFC"),e);if(t!==b.value||document.activeElement!==b||M>=0)return;let s=n.concepts.slice(0,3);O=[...n.words.filter(r=>r.query!==t&&!s.some(l=>l.query===r.query)).map(r=>({text:r.query,
note:a.papers(r.papers),change:{...W,q:r.query}})),...s.map(r=>({text:r.query,note:r.other,change:{...W,q:r.query}})),...n.authors.slice(0,3).map(r=>({text:r,note:a.authors,change:{
...W,q:"",author:r}})),...n.titles.slice(0,2).map(r=>({text:r.title_text??r.title,note:"",change:{...W,paper:r.id}}))],We()}catch{e.aborted||J()}}function We(){us.hidden=!O.length,
b.setAttribute("aria-expanded",String(!!O.length)),M>=0?b.setAttribute("aria-activedescendant",`s${M}`):b.removeAttribute("aria-activedescendant"),yt(O.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===M} @pointerdown=${n=>{n.preventDefault(),hs(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),us)}function J(){clearTimeout(fe),me?.abort(),O=
[],M=-1,We()}function hs(t){typeof t.change.q=="string"&&(b.value=t.change.q),J(),v(t.change)}function Ie(){ds=performance.now(),Po();let t=b.value.normalize("NFC").replace(Do,"").
trim();t!==(g().get("q")??"")&&Zn({...W,q:t,without:""})}b.addEventListener("input",()=>{clearTimeout(fe),M=-1;let t=ds+Mo-performance.now();t<=0?Ie():fe=setTimeout(Ie,t)});b.addEventListener(
"compositionend",()=>{let t=b.value.slice(0,b.selectionEnd??void 0).at(-1)??"";Ue={at:performance.now(),isHangul:Ro.test(t)},b.dispatchEvent(new InputEvent("input"))});b.addEventListener(
"blur",J);b.addEventListener("keydown",t=>{if(!(t.isComposing||t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!O.length)return;t.preventDefault(),M=(M+(t.key==="Arr\
owDown"?2:O.length+1))%(O.length+1)-1,M<-1&&(M=O.length-1),We()}else if(t.key==="Escape"){if(t.preventDefault(),O.length)return J();b.value="",clearTimeout(fe),Ie()}else t.key==="E\
nter"&&M>=0&&O[M]&&(t.preventDefault(),hs(O[M]))});var Oo=()=>performance.now()-Ue.at<No&&!Ue.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),
Oo())return;J();let e=b.value.normalize("NFC").trim();v({...W,q:e,...e===g().get("q")?{}:{without:""}}),P("main").focus({preventScroll:!0})});function ms(){b.focus(),b.select()}var Ho=8,ys=1e3,Bo=10,Vo=100,Uo=120,y={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ke=null,je=null,fs=0,$s=null,vs=()=>({...y}),$e=()=>dispatchEvent(
new Event("counted")),Fe=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),dt=(t,e)=>t===e||Fe(t)===Fe(e)&&Fe(t)!=="",ut=t=>y.most[t]??Ho,ze=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function bs(){let t=C(),e=R();return e&&(t.delete("author"),t.set("q",ze(e))),t.delete("sort"),t.set("limit","0"),t}function ws(){let t=bs();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(ys,Math.max(ut("author"),ut("section"))+2))),t}async function Io(t,e){let n=bs(),s=["author","section","votes"].flatMap(o=>n.getAll(
o).filter(r=>!t[o].some(l=>dt(l.value,r))).map(r=>[o,r]));return new Map(await Promise.all(s.slice(0,Bo).map(async([o,r])=>{let l=new URLSearchParams(n);return l.set(o,r),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${r}`,(await D(l,e)).total]})))}async function Wo(t){await ae(t);let[{facets:e,trend:n}]=await Promise.all([se(ws(),t),y.sought.trim()?ks(t):null]);
return{facets:e,trend:n,alone:await Io(e,t)}}async function ge(t){let e=g().get("q");$s!==e&&Object.assign(y,{most:{},sought:"",found:null}),$s=e,Qe(),Ke=new AbortController;let{signal:n}=Ke;
y.isOld=!0;let s;try{s={...await Wo(n),failed:!1}}catch{s={failed:!0}}await t,!n.aborted&&(Object.assign(y,s,{isOld:!1}),$e())}function Qe(){Ke?.abort(),je?.abort()}function Xe(){ge(),
$e()}function xs(t){y.most[t]=Math.min(ys,ut(t)*4),Xe()}async function ks(t){let e=ws(),n=y.sought.normalize("NFC");e.set("facet_values",n),e.set("facet_limit",String(Vo));let{facets:s}=await D(
e,t);y.found=s?s.author.toSorted((o,r)=>gs(o.value,n)-gs(r.value,n)):null}function gs(t,e){let n=` ${t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,s=` ${e.trim().toLowerCase()}`;
return n.includes(`${s} `)?0:n.includes(s)?1:2}function As(t){if(clearTimeout(fs),je?.abort(),y.sought=t,!t.trim())return y.found=null,$e();let e=new AbortController;je=e,fs=setTimeout(
async()=>{try{await ks(e.signal),$e()}catch{}},Uo)}var ht=P("help");function Ze(){yt(i`<h2>${a.help}<button type="button" class="close" aria-label=${a.close} @click=${()=>ht.close()}>×</button></h2>
    <dl>${a.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${a.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,ht),ht.open||ht.showModal()}ht.addEventListener("click",t=>{t.target===ht&&ht.close()});var tt=null,Ye=!1,kt=null,Fo=14,Je=7,Ko=(t,e)=>t.slice(0,e.length)===e.slice(0,Je);function jo(t){let e=g(),n=e.get("from")?.slice(0,Je)??"",s=e.get("to")?.slice(0,Je)??"",o=e.getAll(
"month"),r=t.map(({month:m})=>(!n||m>=n)&&(!s||m.slice(0,s.length)<=s)&&(!o.length||o.some(u=>Ko(m,u)))),l=r.indexOf(!0);return{any:!!(n||s||o.length),inside:r,from:Math.max(0,l),to:l<
0?t.length-1:r.lastIndexOf(!0)}}function Ge(t,e,n,s){tt=null,e===0&&n===t.length-1?v({from:"",to:"",month:""},s):v({from:t[e].month,to:t[n].month,month:""},s)}function zo(t){let e=10**
Math.floor(Math.log10(Math.max(1,t)));return[1,2,5,10].map(n=>n*e).find(n=>n>=t)??t}function Qo(t){let e=t.length-1,n=[1,2,3,6,12,24,60].find(o=>t.length/o<=Fo)??120,s="";return t.
map(({month:o},r)=>{if(r!==e&&(r%n||r&&e-r<n))return c;let l=o.startsWith(`${s}-`)?A(o,!1):is(o);return s=o.slice(0,4),i`<span data-left=${(r+.5)/t.length*100} class=${r===0?"at-st\
art":r===e?"at-end":""}>${l}</span>`})}function _s(t,e){if(!y.trend?.length)return i`<section class="histogram" aria-label=${a.months}></section>`;let n=new Map(t.month.map(h=>[h.value,
h.papers])),s=y.trend.map(h=>({month:h.month,papers:n.get(h.month)??0,all:h.all})),o=zo(Math.max(...s.map(h=>h.papers))),r=Math.max(...s.map(h=>h.all),1),l=jo(s),{from:m,to:u}=tt??
l,f=h=>tt?h>=m&&h<=u:l.inside[h],d=tt||l.any,p=s.length-1,$=kt===null?null:s[kt],S=h=>a.month(A(h.month),h.papers,h.all),T=(h,k)=>{let K=h.getBoundingClientRect();return Math.max(0,
Math.min(p,Math.floor((k-K.left)/K.width*s.length)))},yo=h=>{if(h.button)return;let k=h.currentTarget,K=h.target.closest("[role=slider]")?.dataset.end,Qt=T(k,h.clientX),$t=K==="fro\
m"?u:K==="to"?m:Qt,wn=Et=>{let j=T(k,Et);kt=j,tt={from:Math.min($t,j),to:Math.max($t,j)},e()};k.setPointerCapture(h.pointerId);let xn=Et=>wn(Et.clientX),Xt=Et=>{if(k.removeEventListener(
"pointermove",xn),k.removeEventListener("pointerup",Xt),k.removeEventListener("pointercancel",Xt),Et.type==="pointercancel"||!tt)return tt=null,e();let{from:j,to:kn}=tt;!K&&j===kn&&
l.any&&l.from===j&&l.to===j?Ge(s,0,p):Ge(s,j,kn)};k.addEventListener("pointermove",xn),k.addEventListener("pointerup",Xt),k.addEventListener("pointercancel",Xt),K||wn(h.clientX)},vo=h=>k=>{
let Qt={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,Home:-p,End:p}[k.key];if(!Qt)return;k.preventDefault();let $t=Math.max(h==="to"?m:0,Math.min(h==="fr\
om"?u:p,(h==="from"?m:u)+Qt));kt=$t,Ge(s,h==="from"?$t:m,h==="to"?$t:u,{isStep:Ye}),Ye=!0},zt=h=>{h!==kt&&(kt=h,e())},bo=()=>{Ye=!1,zt(null)},bn=(h,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${h} data-left=${(h===
"from"?k:k+1)/s.length*100} aria-label=${h==="from"?a.from:a.to}
    aria-valuemin="0" aria-valuemax=${p} aria-valuenow=${k} aria-valuetext=${A(s[k].month)} @keydown=${vo(h)} @focus=${()=>zt(k)} @blur=${bo}></div>`;return i`<section class="histogram" aria-labelledby="months"><div class="head"><h2 id="months">${a.
months} ${d?i`<span class="range">${a.monthRange(A(s[m].month),A(s[u].month))}</span>`:c}</h2>${$?i`<span class="reading">${S($)}</span>`:i`<span class="key" aria-hidden="true"><i class="some"></i>${a.
inAnswer} <i class="all"></i>${a.inArchive} (${a.upTo(r)})</span>`}</div>
    <div class="scale" aria-hidden="true"><span>${N(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${yo} @pointermove=${h=>zt(T(h.currentTarget,h.clientX))} @pointerleave=${()=>zt(null)}>
      <div class=${`bars${d?" some-chosen":""}`}>${s.map((h,k)=>i`<div class=${f(k)&&d?"bar chosen":"bar"} data-month=${h.month} data-papers=${h.papers} title=${S(h)}><i class="all" data-height=${h.
all/r*100}></i><i class=${h.papers?"some":""} data-height=${h.papers/o*100}></i></div>`)}</div>
      ${bn("from",m)}${bn("to",u)}</div>
    <div class="ticks" aria-hidden="true">${Qo(s)}</div>
    <ul class="hidden">${s.map(h=>i`<li>${S(h)}</li>`)}</ul></section>`}function Ss(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Ft=new Map,Ts=()=>Ft.clear(),Xo=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function Zo(t,e){if(!Ft.delete(t.id)){let n=C();n.set("explain","1"),n.set(
"limit","1"),n.set("offset",String(t.rank-1));try{let s=await D(n);Ft.set(t.id,s.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function tn(t){let e=Xo(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${cs(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var en=t=>i`<button type="button" @click=${e=>Wt(ps({paper:t.id}),e.currentTarget)}>${a.copy}</button>`;async function Yo(t,e){let n=await oe(t.id).catch(()=>"");n&&Wt(n,e)}var Go=(t,e)=>i`<div class="actions">${tn(
t)}<button type="button" @click=${n=>Yo(t,n.currentTarget)}>${a.bibtex}</button>${en(t)}${w({paper:t.id},a.similar,{part:"similar"})}
  ${e&&"rank"in t&&g().get("q")?i`<button type="button" aria-expanded=${Ft.has(t.id)?"true":"false"} @click=${()=>Zo(t,e)}>${a.why}</button>`:c}</div>`;function Jo(t){let e=Ft.get(
t.id);return e?i`<table class="why"><tbody>${e.map(n=>i`<tr><td>${n.score.toFixed(2)}</td><td>${a.reason(n.what)}</td></tr>`)}</tbody></table>`:c}function tr({concepts:t}){return Pt()?
i`<p class="tags late">${t?.map(pt)}</p>`:t?.length?i`<p class="tags">${t.map(pt)}</p>`:c}function nn(t,{changed:e=null,body:n=""}={}){let s=w({paper:t.id},"title_marked"in t?Be(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Be(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:c;return i`<li data-id=${t.
id} class="hit">${wt(t.votes)}<div class="about"><h2 lang="en">${s}</h2>
    <p class="facts">${Vt(t.date)}${t.authors.length?i` · ${Ut(t)}`:c}</p>${o}
    <div class="foot">${tr(t)}${Go(t,e)}</div>${Jo(t)}</div></li>`}function Ls(t,e){let n=t.filter(o=>o.partial),s=o=>o.map(r=>nn(r,{changed:e}));return i`<ol class="hits">${s(t.filter(
o=>!o.partial))}</ol>${n.length?i`<p class="some" id="some">${a.some}</p><ol class="hits" aria-labelledby="some">${s(n)}</ol>`:c}`}var qs=12,At=()=>Array.isArray(Z("saved"))?Z("saved").filter(t=>typeof t?.search=="string").slice(0,qs):[];function ye(){let t=C();return t.delete("typing"),t.toString()}var Cs=t=>`${t.
history}-${t.revision}`,Kt=()=>At().some(t=>t.search===ye());function Ms(t){let e=At().filter(n=>n.search!==ye());Y("saved",Kt()?e:[{search:ye(),seen:Cs(t)},...e].slice(0,qs))}function Ds(t){
Kt()&&Y("saved",At().map(e=>e.search===ye()?{...e,seen:Cs(t)}:e))}async function Rs(t){let e=At().map(async n=>{let s=new URLSearchParams(n.search);s.set("since_revision",n.seen),s.
set("limit","0");let o=await D(s,t).then(r=>r.total,()=>null);return[n.search,o]});return new Map(await Promise.all(e))}var er=t=>typeof t!="number"?c:t?a.fresh(t):a.noFresh;function Es(t){
return[...new URLSearchParams(t)].map(([e,n])=>e==="q"?n:`${e}:${n}`).join(" ")}function Ns(t,e){let n=At();return n.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${a.savedSearches}</h2><ul>${n.map(s=>i`<li>${w(new URLSearchParams(s.search),Es(s.search))} <small class=${t?.get(s.search)?"fresh":""}>${er(t?.get(s.search))}</small>
    <button type="button" aria-label=${`${a.forget}: ${Es(s.search)}`} @click=${()=>{Y("saved",At().filter(o=>o.search!==s.search)),e()}}>×</button></li>`)}</ul></section>`:c}var ve=["auto","light","dark"],_t=ve.includes(Z("theme"))?Z("theme"):"auto",sn=()=>_t;function Ps(){_t==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=_t}function Os(){_t=ve[(ve.indexOf(_t)+1)%ve.length],Y("theme",_t),Ps()}Ps();var Hs=800,on=240,nr=t=>t.map((e,n)=>{let s=t.slice(Math.max(0,n-1),n+2);return s.reduce((o,r)=>o+r,0)/s.length});function Bs(t){let e=g().getAll("compare"),n=t.map(d=>nr(It(d.trend))),
s=t[0]?.trend??[],o=Math.max(...n.flat(),.01),r=d=>(d/Math.max(1,s.length-1)*Hs).toFixed(1),l=d=>(on-d/o*(on-12)).toFixed(1),m=d=>d.map((p,$)=>`${$?"L":"M"}${r($)} ${l(p)}`).join(""),
u=d=>{d.preventDefault();let p=String(new FormData(d.target).get("compare")).trim();p&&v({compare:[...new Set([...e,p])].slice(0,z)})},f=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${a.
compare}</h1>
    <ul class="legend">${t.map((d,p)=>i`<li><svg viewBox="0 0 32 4" aria-hidden="true"><path class=${`line${p}`} d="M0 2H32"/></svg>${w({q:d.query},d.query)} <small>${a.papers(d.total)}</small><button type="button" aria-label=${`${a.
remove}: ${d.query}`} @click=${()=>v({compare:e.filter(($,S)=>S!==p)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${u}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${a.compareWith} placeholder=${a.compareWith}><button type="submit">${a.
add}</button>`:c}</form>
    ${s.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${f(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${Hs} ${on}`} preserveAspectRatio="none" role="img" aria-label=${`${a.
compare}: ${e.join(", ")}`}>${n.map((d,p)=>Dn`<path class=${`line${p}`} d=${m(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${A(s[0].month)}</span><span>${a.share}</span><span>${A(s[s.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${a.compare}</caption><thead><tr><th scope="col">${a.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${s.
map((d,p)=>i`<tr><th scope="row">${A(d.month)}</th>${t.map($=>i`<td>${N($.trend[p]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var rn=53,jt=7,sr=[1,6,10,14],an=!1;function ln({currentTarget:{value:t,defaultValue:e}}){an=!1,t&&t!==e&&X(`?day=${t}`)}function or(t){t.key==="Enter"?ln(t):/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.
test(t.key)&&!t.altKey&&(an=!0)}var rr=t=>an||ln(t);function cn({date:t,previous:e,next:n}){let s=(o,r,l)=>o?w({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${r}\
: ${bt(o)}`}):i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${a.onDays}>${s(e,a.previous,"‹")}${w({day:t},i`<time datetime=${t}>${bt(t)}</time>`,
{className:"today"})}${s(n,a.next,"›")}
    <input type="date" aria-label=${a.goDay} value=${t} .value=${t} @keydown=${or} @change=${rr} @blur=${ln}></nav>`}function Vs(t,e){let n=t.at(-1)?.date;if(!n)return c;let s=new Map(
t.map(p=>[p.date,p.papers])),o=he(n,jt-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%jt),r=he(o,1-rn*jt),l=Array.from({length:rn},(p,$)=>Array.from({length:jt},(S,T)=>he(r,$*jt+T))),
m=p=>{let{day:$}=p.target.dataset;$&&s.has($)&&X(`?day=${$}`)},u=p=>sr.filter($=>p>=$).length,f=p=>{let $=s.get(p);return $===void 0?a.noDigest(U(p)):a.dayPapers(U(p),$)},d=t.filter(
p=>He(r,p.date)>=0);return i`<div class="year" role="img" aria-label=${`${a.calendar}: ${a.papers(d.reduce((p,$)=>p+$.papers,0))}`} @click=${m}>${l.map((p,$)=>{let S=$<rn-2&&p.find(
T=>T.endsWith("-01"));return i`<div class="week"><span class="month">${S?A(S.slice(0,7),!1):c}</span>${p.map(T=>T>n?i`<i class="none"></i>`:i`<i data-day=${T} class=${`l${u(s.get(T)??
0)}${T===e?" here":""}`} title=${f(T)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Us=t=>(...e)=>({_$litDirective$:t,values:e}),be=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){
this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ga}=Pn;var Is=t=>t.strings===void 0;var ar={},Ws=(t,e=ar)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Fs=Us(class extends be{constructor(t){if(super(t),t.type!==mt.PROPERTY&&t.type!==mt.ATTRIBUTE&&t.type!==mt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Is(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===c)return e;let n=t.element,
s=t.name;if(t.type===mt.PROPERTY){if(e===n[s])return B}else if(t.type===mt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return B}else if(t.type===mt.ATTRIBUTE&&n.getAttribute(s)===
e+"")return B;return Ws(t),e}});var St={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},un=t=>t==="unknown"?a.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,xe=t=>g().getAll(t);
function ir(t,e){let n=xe(t),s=n.filter(r=>!dt(r,e)),o=s.length<n.length?s:[...n,e];v({[t]:o,...t==="votes"?{min_votes:""}:{}})}function lr(t,e,n){let s=e.slice(0,ut(t)),o=n.filter(
r=>!s.some(l=>dt(l.value,r)));return[...s,...o.map(r=>y.facets?.[t].find(l=>dt(l.value,r))??{value:r,papers:y.alone.get(`${t} ${r}`)})]}function cr(t,e,n,s){let o=n.some(r=>dt(r,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${s}><span>${e}</span><small>${t.papers===void 0?c:N(t.papers)}</small></button></li>`}function js(t){
let e=document.querySelector(`[popovertarget="${t.id}"]`)?.getBoundingClientRect();if(e){if(!pr.matches&&e.bottom<0)return t.hidePopover();t.style.left=`${Math.max(8,Math.min(e.left,
innerWidth-t.offsetWidth-8))}px`,t.style.top=`${e.bottom+4}px`,t.style.maxHeight=`${Math.max(200,innerHeight-e.bottom-16)}px`}}var pr=matchMedia("(max-width: 640px)");addEventListener(
"scroll",()=>{let t=document.querySelector(".menu:popover-open");t&&js(t)},{passive:!0});function ur({newState:t,target:e}){t==="open"&&(js(e),matchMedia("(pointer: fine)").matches&&
e.querySelector(".seek")?.focus({preventScroll:!0}))}function zs(t,e,n,s){return i`<button type="button" class="menu-button" popovertarget=${`menu-${t}`} aria-haspopup="dialog">${e}${s?
i` <b>${s}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${ur}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${a.
close}>×</button></h2>${n}</section>`}function we(t,e,n,{text:s=m=>m,press:o=m=>ir(t,m),above:r=c,chosen:l=xe(t)}={}){let m=lr(t,n,l);return!m.length&&r===c?c:zs(t,e,i`${r}<ul>${m.
map(u=>cr(u,s(u.value),l,()=>o(u.value)))}</ul>
    ${n.length>ut(t)?i`<button class="values" type="button" aria-label=${`${e}: ${a.more}`} @click=${()=>xs(t)}>${a.more}</button>`:c}`,l.length)}function dr(t){let e=R(),n=(y.found??
t.author).filter(r=>!e||!dt(r.value,e)),o=y.sought||t.author.length>ut("author")||y.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${a.
seek} aria-label=${a.seek} .value=${Fs(y.sought)} @input=${r=>As(r.target.value)}>
    ${y.found&&!n.length?i`<p class="facts" role="status">${a.seekNone}</p>`:c}`:c;return e?we("author",a.coauthors,n,{press:r=>v({q:ze(e),author:r}),above:o,chosen:[]}):we("author",
a.authors,n,{above:o})}var Ks=(t,e,n,s)=>i`<label>${t}<select aria-label=${t} @change=${o=>s(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${n.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${A(o)}</option>`)}</select></label>`;function hr(){let t=y.trend??[],e=g().get("from")??void 0,n=g().get(
"to")??void 0;return zs("days",a.days,i`<div class="months">${Ks(a.from,e,t,s=>v({from:s,month:"",...s&&n&&s>n?{to:""}:{}}))}
    ${Ks(a.to,n,t,s=>v({to:s,month:"",...s&&e&&s<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(n?1:0)+xe("month").length)}var pn=t=>/^\d{4}-\d{2}$/.test(t)?A(t):t,mr={from:t=>`${pn(
t)} –`,to:t=>`– ${pn(t)}`,month:pn,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${a.voted}: ${un(t)}`:un(t)};function fr(){let t=[...g()].filter(([e,n])=>e in St&&n&&!(e===
"author"&&R()));return t.length?i`<div class="chips" role="group" aria-label=${a.chosen}>${t.map(([e,n])=>{let s=mr[e]?.(n)??n;return i`<button type="button" aria-label=${`${a.remove}\
: ${s}`} @click=${()=>v({[e]:xe(e).filter(o=>o!==n)})}>${s} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>v(R()?{...St,author:R()??""}:St)}>${a.clear}</button></div>`:c}function Qs(t,e){let n=y.failed&&!e?i`<p class="facts" role="alert">${a.
uncounted} <button type="button" @click=${Xe}>${a.retry}</button></p>`:c,{facets:s}=y,o=y.isOld||y.failed;return i`<section class="filters" aria-label=${a.filters} aria-busy=${y.isOld?
"true":c}>${n}
    <div class=${o?"counted busy":"counted"}>${s?_s(s,t):i`<section class="histogram"></section>`}
    <div class="menus">${s?i`${dr(s)}${we("votes",a.voted,s.votes,{text:un})}${hr()}${we("section",a.sections,s.section)}`:c}</div></div>
    ${fr()}</section>`}var $r=8,gr=2,yr=["relevance","date","votes","oldest"],vr=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Xs=(t,[
e,n])=>new TextDecoder().decode(new TextEncoder().encode(t).slice(e,n));function br(t){let e=t.split(":")[0],n=g();return n.get("q")?.includes(`${e}:`)?[]:t===`votes:${n.get("min_v\
otes")}..`?["min_votes"]:(e==="date"?["from","to","month"]:[e]).filter(s=>s in St&&n.has(s))}function wr({kind:t,what:e,query:n}){let s=t==="without"?br(e):[];s.length&&n.startsWith(
g().get("q")??"")?v(Object.fromEntries(s.map(o=>[o,""]))):v({...St,without:"",q:n})}function xr(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>Xs(t.query,o.span)),n=t.
notes.filter(o=>o.code!=="word-not-found"&&o.code!=="repaired").map(o=>a.note(o,Xs(t.query,o.span))),s=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!n.length&&!s.length?
c:i`<div class="help">${s.map(o=>i`<p>${a.repaired(o.from,o.to)}</p>`)}${s.length?i`<p><button type="button" @click=${()=>v({exact:"1"})}>${a.exactly}</button></p>`:c}${e.map(o=>i`<p>${a.
unknown(o)}</p>`)}${[...new Set(n)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?a.mean:a.without(o.what)} <button type="button" @click=${()=>wr(o)}>${o.query}</button> ${a.papers(o.total)}</p>`)}</div>`}function kr(t){
let e=g();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>v({exact:""})}>${a.widely}</button></p>`;let n=e.getAll("without");return!t.also.length&&
!n.length?c:i`<p class="facts also">${t.also.length?`${a.also}: `:c}${t.also.map(s=>i`<button type="button" aria-label=${`${a.remove}: ${s}`} @click=${()=>v({without:[...n,s]})}>${s} <span aria-hidden="true">×</span></button> `)}
    ${n.length?i`<button type="button" @click=${()=>v({without:""})}>${a.widely}</button>`:i`<button type="button" @click=${()=>v({exact:"1"})}>${a.exactly}</button>`}</p>`}function dn(){
let t=C();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Ar=t=>t.toFixed(t<10?1:0);function Zs({answer:t},{changed:e,more:n,isAdding:s,addingProblem:o,
hasFailed:r}){let l=R(),m=g().get("q"),u=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${m||a.all}</h1>`,f=t.total+t.total_partial;return i`${u}${Qs(
e,r)}
    <div class="line"><span role="status">${f?a.total(t.total,t.total_partial,Ar(t.took_ms)):a.nothing}</span>
    <span class="tools">${m?w({compare:m},a.compare):c}<a href=${dn()} type="application/atom+xml">${a.feed}</a><button type="button" aria-pressed=${Kt()?"true":"false"} @click=${()=>{
Ms(t),e()}}>${Kt()?a.saved:a.save}</button>
    <label><span>${a.sort} </span><select class="sort" aria-label=${a.sort} @change=${d=>v({sort:d.target.value})}>${yr.map(d=>i`<option value=${d} .selected=${d===t.sort}>${a[d]}</option>`)}</select></label></span></div>
    ${kr(t)}${xr(t)}${Ls(t.hits,e)}${t.next&&!r?i`<div class="further">${o?i`<p role="alert">${o}</p>`:c}<button class="more" type="button" aria-disabled=${s?"true":c} @click=${n}>${o?
a.retry:a.more}</button></div>`:c}`}var Ys=t=>i`<li data-id=${t.id}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${wt(t.votes)} · `}${Vt(
t.date)}</p></li>`,_r=t=>t?.hits.length?i`<section id="similar" class="similar"><h2 tabindex="-1">${a.similar}</h2><ol class="short">${t.hits.map(Ys)}</ol></section>`:c;async function Sr(t,e){
let n=t.currentTarget,s=n.querySelector("pre");s&&n.open&&!s.textContent&&(s.textContent=await oe(e).catch(()=>""))}function Gs({paper:t,similar:e,trends:n}){let s=(t.concepts??[]).
slice(0,xt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text}</h1><p class="facts">${wt(t.votes)} ${Vt(t.date)}${t.authors.length?i` · ${Ut(t,100)}`:
c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(pt)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||a.untitled}</h2><ul lang="ko">${o.bullets.map(r=>i`<li>${r}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${a.links}><section><h2>${a.links}</h2><p class="actions">${tn(t)}${en(t)}</p>
      <details @toggle=${o=>Sr(o,t.id)}><summary>${a.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Wt(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${a.copyBibtex}</button></details></section>
      <section><h2>${a.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${w({day:o},U(o))}</li>`)}</ul></section>
      ${n?.length?i`<section><h2>${a.trendOf}</h2><ul class="sparks">${n.map((o,r)=>i`<li>${pt(s[r])}${Ve(It(o.trend),a.papers(o.total))}</li>`)}</ul></section>`:c}
      ${_r(e)}</aside></article>`}var Tr=3,Js=t=>t.sections[0]?.bullets[0]??"",to=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${a.dayHeading(U(t.date))}</h1><span role="status" class="facts">${a.
papers(t.total)}</span></div>${cn(t)}
  <ol class="hits">${t.papers.map(e=>nn(e,{body:Js(e)}))}</ol>`,Lr=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${w({paper:t.id},t.title_text)}</h3><p class="facts">${wt(
t.votes)} ${t.authors.length?Ut(t,e?1:3):c}</p>${(e?[Js(t)]:t.sections.flatMap(n=>n.bullets).slice(0,Tr)).map(n=>i`<p class="snippet" lang="ko">${n}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,xt).map(pt)}</p>`:c}</li>`,Er=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${a.rising}</h2><ul>${t.
concepts.slice(0,z).map((n,s)=>i`<li>${w({concept:n.other},L==="ko"?n.other:n.text,{lang:L})}<small>${a.risingNote(N(n.recent),N(n.papers))}</small>${e?.[s]?Ve(It(e[s].trend),a.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function eo({digest:t,days:e,rising:n,trends:s,fresh:o},{changed:r}){return i`<div class="start"><h1 tabindex="-1">${a.title}</h1><p class="lead">${a.
about}</p><div class="examples" role="group" aria-label=${a.examples}>${vr.map(l=>i`<button type="button" @click=${()=>v({...W,q:l})}>${l}</button>`)}</div></div>
  ${Ns(o,r)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${a.dayHeading(bt(t.date))}</h2><span class="facts">${a.papers(t.total)}</span>${cn(t)}</div>${Vs(
e,t.date)}</section>
    ${Er(n,s)}<ol class="cards">${t.papers.map(Lr)}</ol>`:c}`}var qr=({text:t,why:e,evidence:n,papers:s,examples:o})=>i`<li>${w({concept:t},t)}<small>${a.whySpelling(e)}${n?` · ${a.
evidence(n)}`:""} · ${a.has(s)}</small>${o.slice(0,gr).map(r=>i`<small class="evidence" lang="en">${w({paper:r.id},r.title)}</small>`)}</li>`;function no({concept:t,counted:e,newest:n,
voted:s}){let o=t.words,r=e.trend,l=Math.max(...r.map(f=>f.papers),1),m=t.spellings.filter(f=>f.papers).slice(0,$r),u=f=>i`<ol class="short">${f.hits.map(Ys)}</ol>`;return i`<div class="concept"><p class="kind">${a.
concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${a.papers(e.total)} · ${w({q:o},a.searchAll)} · ${w({compare:o},a.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${a.trend}</h2><div class="bars still" role="img" aria-label=${a.trend}>${r.map(f=>i`<div class="bar" title=${a.month(A(f.month),
f.papers,f.all)}><i class=${f.papers?"some":""} data-height=${f.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true">${[r[0],r.at(-1)].map(f=>i`<span>${f?A(f.
month):c}</span>`)}</div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${a.spellings}</h2><ul class="plain spellings">${m.map(qr)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${a.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(f=>i`<li>${w({author:f.value},f.value)} <small>${a.papers(
f.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${a.newest}</h2>${u(n)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${a.mostVoted}</h2>${u(s)}</section></div></div>`}
var so=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${a.loading}</p>`;var Cr=20,lo=100,Mr=30,Dr=150,Rr=[408,410,429],_=P("main"),hn=null,Tt=null,x=null,co="",F=null,Lt=null,fn=!1,ft=new Map,mn=t=>g().get(t)??"",po=()=>re.find(t=>g().get(t))??(C().size?
"answer":"start");async function oo(t,e){if(!t.length)return null;let n=t.slice(0,z).map(s=>s.text);return Ce(n,e).catch(()=>null)}var Nr={async start(t){let[e,n]=await Promise.all(
[Un(t),In(t).catch(()=>null)]),s=e.at(-1),[o,r]=await Promise.all([s?Me(s.date,t):null,oo(n?.concepts??[],t)]);return{kind:"start",days:e,rising:n,digest:o,trends:r}},async paper(t){
let e=mn("paper"),[n,s]=await Promise.all([Hn(e,t),Vn(e,t).catch(()=>null)]);return{kind:"paper",paper:n,similar:s,trends:await oo((n.concepts??[]).slice(0,xt),t)}},async day(t){return{
kind:"day",digest:await Me(mn("day"),t)}},async concept(t){let e=mn("concept"),n={q:e,limit:"6"},[s,o,r,l]=await Promise.all([Wn(e,t),se(new URLSearchParams({q:e,facet_limit:"8"}),
t),D(new URLSearchParams({...n,sort:"date"}),t),D(new URLSearchParams({...n,sort:"votes"}),t)]);return{kind:"concept",concept:s,counted:o,newest:r,voted:l}},async compare(t){return{
kind:"compare",trends:await Ce(g().getAll("compare").slice(0,z),t)}},async answer(t,e){let n=C();Pt()||n.set("concepts","1"),n.set("limit",String(Math.min(lo,Math.max(Cr,e))));let s=D(
n,t);ge(s.catch(()=>{}));let o=await s;for(;o.next&&o.hits.length<e;)await uo(o,n,t);return Ds(o),Ts(),{kind:"answer",answer:o}}};async function Pr(t,e){if(t.kind==="start"&&(t.fresh=
await Rs(e)),t.kind!=="answer"||!Pt())return;let n=t.answer.hits.filter(r=>!r.concepts).slice(0,lo);if(!n.length)return;await ae(e);let s=n.map(r=>r.id),o=await Bn(s,e);for(let r of n)
r.concepts??=o.get(r.id)?.slice(0,xt)}async function Or(t,e){try{await Pr(t,e)}catch{return}t===x&&!e.aborted&&H()}async function uo(t,e,n){e.set("cursor",t.next??"");let s=await D(
e,n);t.hits.push(...s.hits),t.next=s.next}async function ho(){if(Tt||x?.kind!=="answer")return;let{answer:t}=x,e=C();e.set("concepts","1");let n=t.hits.length,s=new AbortController;
Tt=s,Lt=null,H();try{await uo(t,e,s.signal)}catch(r){if(s.signal.aborted)return;Lt={error:r,how:"go",at:g()}}Tt=null;let o=document.activeElement===_.querySelector("button.more");H(),
o&&t.hits[n]&&mo(t.hits[n].id)?.focus({preventScroll:!0})}var mo=t=>_.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function Hr(t){switch(t.kind){case"start":return eo(
t,{changed:H});case"paper":return Gs(t);case"day":return to(t);case"concept":return no(t);case"compare":return Bs(t.trends);case"answer":return Zs(t,{changed:H,more:ho,isAdding:!!Tt,
addingProblem:Lt&&$o(Lt),hasFailed:!!F})}}function Br(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return a.dayHeading(U(t.digest.date));case"\
concept":return t.concept.words;case"compare":return a.compare;case"answer":return R()??(g().get("q")||a.all)}}var fo=({status:t})=>!t||t>=500||Rr.includes(t);function $o({error:t,
at:e}){if(!navigator.onLine)return a.offline;if(!t.status)return a.failed;let n=e.get("day");if(t.status===400&&n)return a.noDay(n);if(t.parameter&&e.has(t.parameter))return a.wrongValue(
t.parameter,t.value??e.get(t.parameter)??"");if(t.status!==404)return a.problem(t);let s=e.get("concept");return n?a.missingDay(n):s?a.missingConcept(s):a.missing}function Vr({error:t,
how:e,at:n}){if(fo(t))return i`<button type="button" @click=${()=>Ae(e)}>${a.retry}</button>`;let{parameter:s,value:o}=t;if(!s||!n.has(s))return w({},a.home);let r=n.getAll(s).filter(
l=>l!==o&&typeof o=="string");return i`<button type="button" @click=${()=>v({[s]:r})}>${a.dropValue(s)}</button>`}var Ur=t=>i`<div class="error" role="alert" tabindex="-1"><p>${$o(
t)}</p>${Vr(t)}</div>`,ro=t=>a[t??""],ao=t=>document.querySelectorAll(t),$n={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function Ir(t){let e=Object.
keys($n).find(s=>t?.matches(s));((e?_.querySelector($n[e]):null)??_).focus({preventScroll:!0})}function H(){document.documentElement.lang=L;for(let s of ao("[data-text]"))s.textContent=
ro(s.dataset.text);for(let s of ao("[data-label]"))s.setAttribute("aria-label",ro(s.dataset.label));b.placeholder=a.box,gn.textContent=a.other,gn.lang=L==="ko"?"en":"ko",yn.setAttribute(
"aria-label",a.themes[sn()]),yn.title=a.themes[sn()],_.classList.toggle("failed",!!F);let t=document.activeElement,e=t?.closest(Object.keys($n).join());yt(i`${F?Ur(F):c}${x?Hr(x):F?
i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:fn?so():c}`,_),Ss(_),t&&!t.isConnected&&Ir(e);let n=x?Br(x):"";document.title=n?`${n} – papersearch`:"papersearch",P("feed").
href=x?.kind==="answer"?dn():"v1/feed.atom"}function vn(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Qn({y:scrollY,focus:t,hits:x?.kind==="\
answer"?x.answer.hits.length:0})}function go(){if(!x)return;ft.delete(Ot()),ft.set(Ot(),{shown:x,numbers:vs()});let[t]=ft.keys();ft.size>Mr&&ft.delete(t)}function Wr(t,e){if(t==="b\
ack"||t==="load"){if(e?scrollTo(0,e.y):io(),t==="load")return;((e?.focus?mo(e.focus):null)??_.querySelector("h1"))?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),io()||
_.querySelector("h1")?.focus({preventScroll:!0}))}function io(){let t=location.hash?_.querySelector(`#${CSS.escape(location.hash.slice(1))}`):null;return t?.scrollIntoView(),t?.querySelector(
"h2")?.focus({preventScroll:!0}),t}function Fr(t){if(!x)return;let e=po();!fo(t)&&x.kind!==e?x=null:(x.kind!=="answer"||e!=="answer")&&Ne(co),x?.kind==="answer"&&e!=="answer"&&y.isOld&&
ge()}var Kr=()=>_.querySelector(".error")?.focus({preventScroll:!0});async function Ae(t="go"){hn?.abort(),Tt?.abort(),Tt=null,Lt=null,Qe(),Ne(null);let e=new AbortController;hn=e;
let n=t==="back"||t==="load"?zn():null;(document.activeElement!==b||t==="back")&&(b.value=ie());let s=t==="back"?ft.get(Ot()):null,o=null,r=null;if(s)o=s.shown,Object.assign(y,s.numbers);else{
_.setAttribute("aria-busy","true");let l=setTimeout(()=>{fn=!0,_.classList.add("busy"),x||H()},Dr);try{o=await Nr[po()](e.signal,n?.hits??0)}catch(m){if(e.signal.aborted)return clearTimeout(
l);r=m}if(clearTimeout(l),e!==hn)return}fn=!1,F=r?{error:r,how:t,at:g()}:null,o?(x=o,co=jn()):Fr(r),_.classList.remove("busy"),_.removeAttribute("aria-busy"),H(),F&&t!=="typing"&&document.
activeElement===document.body&&Kr(),o&&(go(),Wr(t,n),Or(o,e.signal))}history.scrollRestoration="manual";var ke=0;addEventListener("scroll",()=>{clearTimeout(ke),ke=setTimeout(vn,100)},
{passive:!0});addEventListener("click",()=>{clearTimeout(ke),vn()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&vn()},{capture:!0});addEventListener("moved",t=>{clearTimeout(
ke),t.detail==="back"&&(J(),b.blur()),Ae(t.detail)});addEventListener("counted",()=>{H(),x?.kind==="answer"&&ft.has(Ot())&&go()});addEventListener("online",()=>{F?Ae(F.how):Lt&&ho()});
function jr(t,e){let n=[..._.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],s=n[n.indexOf(document.activeElement)+e];s&&(t.preventDefault(),s.focus())}document.addEventListener(
"keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),
ms();else if(t.key==="?")t.preventDefault(),Ze();else if(t.key==="ArrowDown"||t.key==="ArrowUp")jr(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let n=x?.
kind==="day"&&(t.key==="ArrowLeft"?x.digest.previous:x.digest.next);n&&X(`?day=${n}`)}}});document.querySelector(".skip")?.addEventListener("click",t=>{t.preventDefault(),_.scrollIntoView(),
_.focus({preventScroll:!0})});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),b.value="",X(""))});var gn=P("lang\
uage");gn.addEventListener("click",()=>{as(),H()});var yn=P("theme");yn.addEventListener("click",()=>{Os(),H()});P("help-button").addEventListener("click",Ze);b.value=ie();_.replaceChildren();
H();Ae("load");location.search||b.focus({preventScroll:!0});
