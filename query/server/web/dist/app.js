/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ve=globalThis,cs=t=>t,Kt=ve.trustedTypes,ps=Kt?Kt.createPolicy("lit-html",{createHTML:t=>t}):void 0,be="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,xe="?"+I,Qn=`<${xe}\
>`,nt=document,St=()=>nt.createComment(""),Lt=t=>t===null||typeof t!="object"&&typeof t!="function",we=Array.isArray,$s=t=>we(t)||typeof t?.[Symbol.iterator]=="function",ye=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,us=/-->/g,ds=/>/g,et=RegExp(`>|${ye}(?:([^\\s"'>=/]+)(${ye}*=${ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),hs=/'/g,ms=/"/g,gs=/^(?:script|style|textarea|title)$/i,ke=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),i=ke(1),ys=ke(2),ia=ke(3),H=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),fs=new WeakMap,st=nt.createTreeWalker(nt,129);function vs(t,e){if(!we(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return ps!==void 0?ps.createHTML(e):e}var bs=(t,e)=>{let s=t.length-1,n=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Tt;for(let h=0;h<s;h++){let p=t[h],x,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===Tt?d[1]==="!--"?l=us:d[1]!==void 0?l=ds:d[2]!==void 0?(gs.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??Tt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,x=d[1],l=d[3]===void 0?et:d[3]==='"'?ms:hs):l===ms||l===hs?l=et:l===us||l===ds?l=Tt:(l=et,o=void 0);let _=l===
et&&t[h+1].startsWith("/>")?" ":"";a+=l===Tt?p+Qn:u>=0?(n.push(x),p.slice(0,u)+be+p.slice(u)+I+_):p+I+(u===-2?h:_)}return[vs(t,a+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
n]},Ct=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let a=0,l=0,h=e.length-1,p=this.parts,[x,d]=bs(e,s);if(this.el=t.createElement(x,n),st.currentNode=this.el.
content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=st.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(be)){let f=d[l++],_=o.getAttribute(u).split(I),T=/([.?@])?(.*)/.exec(f);p.push({type:1,index:a,name:T[2],strings:_,ctor:T[1]==="."?zt:T[1]==="?"?Qt:
T[1]==="@"?Xt:at}),o.removeAttribute(u)}else u.startsWith(I)&&(p.push({type:6,index:a}),o.removeAttribute(u));if(gs.test(o.tagName)){let u=o.textContent.split(I),f=u.length-1;if(f>
0){o.textContent=Kt?Kt.emptyScript:"";for(let _=0;_<f;_++)o.append(u[_],St()),st.nextNode(),p.push({type:2,index:++a});o.append(u[f],St())}}}else if(o.nodeType===8)if(o.data===xe)p.
push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(I,u+1))!==-1;)p.push({type:7,index:a}),u+=I.length-1}a++}}static createElement(e,s){let n=nt.createElement("template");return n.
innerHTML=e,n}};function ot(t,e,s=t,n){if(e===H)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,a=Lt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),a===void 0?o=
void 0:(o=new a(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,n)),e}var jt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??nt).importNode(
s,!0);st.currentNode=o;let a=st.nextNode(),l=0,h=0,p=n[0];for(;p!==void 0;){if(l===p.index){let x;p.type===2?x=new gt(a,a.nextSibling,this,e):p.type===1?x=new p.ctor(a,p.name,p.strings,
this,e):p.type===6&&(x=new Yt(a,this,e)),this._$AV.push(x),p=n[++h]}l!==p?.index&&(a=st.nextNode(),l++)}return st.currentNode=nt,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.
strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},gt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===
11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=ot(this,e,s),Lt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==H&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$s(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Lt(this._$AH)?this._$AA.nextSibling.data=e:this.T(nt.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,
o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Ct.createElement(vs(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let a=new jt(o,this),l=a.u(this.
options);a.p(s),this.T(l),this._$AH=a}}_$AC(e){let s=fs.get(e.strings);return s===void 0&&fs.set(e.strings,s=new Ct(e)),s}k(e){we(this._$AH)||(this._$AH=[],this._$AR());let s=this.
_$AH,n,o=0;for(let a of e)o===s.length?s.push(n=new t(this.O(St()),this.O(St()),this,this.options)):n=s[o],n._$AI(a),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this.
_$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=cs(e).nextSibling;cs(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},at=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,a){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=a,n.
length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,s=this,n,o){let a=this.strings,l=!1;if(a===void 0)e=ot(this,e,s,0),l=
!Lt(e)||e!==this._$AH&&e!==H,l&&(this._$AH=e);else{let h=e,p,x;for(e=a[0],p=0;p<a.length-1;p++)x=ot(this,h[n+p],s,p),x===H&&(x=this._$AH[p]),l||=!Lt(x)||x!==this._$AH[p],x===c?e=c:
e!==c&&(e+=(x??"")+a[p+1]),this._$AH[p]=x}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},zt=class extends at{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Qt=class extends at{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Xt=class extends at{constructor(e,s,n,o,a){super(e,s,n,o,a),this.type=5}_$AI(e,s=this){if((e=ot(this,e,s,0)??c)===H)return;let n=this._$AH,o=e===c&&n!==c||e.capture!==
n.capture||e.once!==n.once||e.passive!==n.passive,a=e!==c&&(n===c||o);o&&this.element.removeEventListener(this.name,this,n),a&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Yt=class{constructor(e,s,n){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},xs={M:be,P:I,A:xe,C:1,L:bs,R:jt,D:$s,V:ot,I:gt,H:at,N:Qt,U:Xt,B:zt,F:Yt},Xn=ve.litHtmlPolyfillSupport;
Xn?.(Ct,gt),(ve.litHtmlVersions??=[]).push("3.3.3");var yt=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let a=s?.renderBefore??null;n._$litPart$=o=new gt(e.insertBefore(
St(),a),a,void 0,s??{})}return o._$AI(t),o};var Gt=class extends Error{constructor(e,s){super(e.detail??e.title??String(s)),this.status=s,this.type=e.type?.split("/").at(-1)??""}};function ws(t,e={},s={}){let n=Object.entries(
e).reduce((a,[l,h])=>a.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),o=String(new URLSearchParams(s));return o?`${n}?${o}`:n}async function B(t,{at:e,query:s,signal:n}={}){let o=await fetch(
ws(t,e,s),{signal:n,headers:{Accept:"application/json"}}),a=await o.json().catch(()=>({}));if(!o.ok)throw new Gt(a,o.status);return a}var q=async(t,e)=>await B("/v1/search",{query:t,
signal:e}),Zt=async(t,e)=>{let s=new URLSearchParams(t);for(let[n,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))s.set(n,o);return await q(s,e)},z=5,Ae=async(t,e)=>(await B(
"/v1/trends",{query:t.map(s=>["q",s]),signal:e})).trends,ks=(t,e)=>B("/v1/papers/{id}",{at:{id:t},signal:e});async function As(t,e){let{papers:s}=await B("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(s.map(n=>[n.id,n.concepts??[]]))}var _s=async(t,e)=>await B("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function Jt(t){let e=await fetch(ws("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Gt({},e.status);return e.text()}var Ts=async t=>(await B("/v1/digests",{signal:t})).
days,_e=(t,e)=>B("/v1/digests/{date}",{at:{date:t},signal:e}),Ss=t=>B("/v1/concepts",{signal:t}),Ls=(t,e)=>B("/v1/concepts/{key}",{at:{key:t},signal:e}),Cs=(t,e)=>B("/v1/suggest",{
query:{limit:"6",q:t},signal:e});var L=location.search,C=!!history.state?.typing,rt=null,Et=history.state?.key??Se(),Yn=250,Gn=["q","author","section","month","votes","from","to","min_votes","sort","exact","withou\
t"],te=["paper","day","concept","compare"],F=Object.fromEntries(te.map(t=>[t,""]));function Se(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var $=()=>new URLSearchParams(
L),Mt=()=>C;async function ee(t){C&&await new Promise(e=>{setTimeout(e,Yn)}),t.throwIfAborted()}var qt=()=>Et,Es=()=>history.state?.left??null;function Q(t,e=null){t==="pushState"&&
(Et=Se());try{history[t]({typing:C,key:Et,left:e},"",L||location.pathname)}catch{}}function Ms(t){try{history.replaceState({...history.state,typing:C,key:Et,left:t},"")}catch{}}var se=t=>dispatchEvent(
new CustomEvent("moved",{detail:t})),Zn=()=>E().size>0&&!te.some(t=>$().get(t));function Te(t){let e=$();for(let[s,n]of Object.entries(t)){e.delete(s);for(let o of[n].flat())o&&e.append(
s,o)}return e.size?`?${e}`:""}function qs(){if(rt){let t=[L,C];[L,C]=rt,Q("replaceState");let e=L===t[0];[L,C]=t,Q(e?"replaceState":"pushState")}rt=null}var it=!1;function v(t){let e=Te(
t);"q"in t&&(C=!1,(rt||it)&&(L=e)),qs(),it=!1,e!==L?(L=e,Q("pushState")):Q("replaceState"),se("go")}function Ds(t){rt||it||Zn()?(it||(rt??=[L,C]),L=Te(t),C=!0,Q("replaceState")):(L=
Te(t),C=!0,it=!0,Q("pushState")),se("typing")}function X(t){qs(),it=!1,L=t,C=!1,Q("pushState"),se("visit")}addEventListener("popstate",()=>{L=location.search,C=!!history.state?.typing,
Et=history.state?.key??Se(),rt=null,it=!1,se("back")});function E(){let t=new URLSearchParams;for(let[e,s]of $())Gn.includes(e)&&t.append(e,s);return C&&t.get("q")&&t.set("typing",
"1"),t}function W(){let t=[...E().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?$().get("author"):null}Q("replaceState",history.state?.left??null);var Rs=t=>t>="가"&&t<="힣"?(t.charCodeAt(0)-44032)%28:void 0,Ns=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function ne(t){let e=Ns(t);return(Rs(e)??Number(/[013678lmnr]/i.test(
e)))>0}function Jn(t){let e=Ns(t);return(Rs(e)??(/[178lr]/i.test(e)?8:0))===8}var K=t=>`‘${t}’`,Ps=t=>K(t)+(ne(t)?"이":"가"),Rt=t=>K(t)+(ne(t)?"을":"를"),Os=t=>K(t)+(ne(t)&&
!Jn(t)?"으로":"로"),Dt=t=>K(t)+(ne(t)?"은":"는"),Hs={"words-read":t=>`${Rt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Dt(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${Rt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${K(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Dt(
t)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,"not-a-number":t=>`${Dt(t)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,"not-an-order":t=>`${Dt(
t)} 정렬이 아닙니다. 관련도순으로 보입니다.`,"no-name":()=>"이름이 비어 있습니다.","too-many-words":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.",
"too-many-terms":()=>"낱말이 너무 많아 앞의 것만 찾았습니다.","too-many-filters":()=>"필터가 너무 많아 앞의 것만 썼습니다.","long-phrase":()=>"따옴표 안이\
 너무 길어 앞의 낱말만 찾았습니다.","too-many-prefixes":()=>"*가 있는 낱말이 너무 많습니다.","short-prefix":t=>`${Dt(t)} 너무 짧아 낱말로 찾았습니다.`,
"star-is-a-sign":()=>"*를 글자로 읽었습니다.","too-many-near":()=>"~가 있는 낱말이 너무 많습니다.","many-completions":()=>"*로 이어지는 낱말이 많아 일부만 찾았습니다.",
"more-notes":()=>"이 밖에도 알릴 것이 있습니다.","quote-not-closed":()=>"따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.","parenthesis-not-clo\
sed":()=>"괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.","parenthesis-not-opened":()=>"여는 괄호가 없는 닫는 괄호는 무시했습니다.","too-deep":()=>"\
너무 깊이 묶은 괄호는 무시했습니다.","window-too-wide":()=>"따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.","not-in-a-sentenc\
e":()=>"문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.","marks-in-a-question":()=>"질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
"query-too-long":()=>"검색어가 너무 길어 앞부분만 찾았습니다.","words-of-a-title":t=>`그런 제목이 있어 ${Rt(t)} 낱말로 찾았습니다.`,"no-such-name":()=>"\
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","also-excluded":()=>"같은 뜻의 다른 표기가 제목에 있는 논문도 뺐습니다.","before-th\
e-archive":t=>`${K(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"after-the-archive":t=>`${K(t)}: 자료는 그 전에 끝납니다.`},Bs={"invalid-paramete\
r":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.","not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입\
니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.","revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.",
"content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.","expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버\
가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.","headers-too-large":"요청의 머리말이 너무 큽니다.",
internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.","query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
"index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},Vs=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],
[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,
"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," ·\
 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/," 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/,
" 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," 또는 같은 개념의 다른 표기"],[/ or the same written apart$/,
" 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,
"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],Us={"glossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of par\
ts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","put in by hand":"직접 넣음"};function Y(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function G(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var lt=t=>t.toLocaleString("ko"),Nt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Is={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},to={other:"English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,s)=>`\
논문 ${lt(t)}편${e?` (일부 낱말만 있는 ${lt(e)}편)`:""} · ${s}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
oldest:"오래된",authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",
similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${Ps(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${K(t)} 대신 ${Os(e)} 찾은 결과입니다.`,
mean:"이것을 찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${lt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. \
연결되면 다시 시도합니다.",retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,s)=>`${t}, ${s}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문\
이 없습니다.",missingDay:t=>`${t}에는 요약이 없습니다.`,missingConcept:t=>`${Rt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"\
함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"\
쓴 그대로만",widely:"다른 표기도 함께",note:(t,e)=>Hs[t.code]?.(e)??t.message,problem:t=>Bs[t.type]??t.message,reason:t=>Vs.reduce((e,[s,n])=>e.replace(s,n),t),whySpelling:t=>Us[t]??
t,copy:"링크 복사",copied:"복사했습니다",bibtex:"BibTeX",copyBibtex:"BibTeX 복사",links:"링크",onDays:"실린 날",trendOf:"개념의 추세",feed:"피드",save:"검색 저\
장",saved:"저장됨",savedSearches:"저장한 검색",fresh:t=>`새 논문 ${lt(t)}편`,noFresh:"새 논문 없음",forget:"저장 지우기",previous:"앞날",next:"다음날",calendar:"\
한 해의 요약",dayPapers:(t,e)=>`${t}, ${lt(e)}편`,noDigest:t=>`${t}, 요약 없음`,rising:"이번 주에 떠오르는 개념",risingNote:(t,e)=>`이번 주 ${t}편 · 모두 ${e}\
편`,dayHeading:t=>`${t}의 요약`,goDay:"날짜로 가기",help:"검색 도움말",close:"닫기",themes:{auto:"밝기: 자동",light:"밝기: 밝게",dark:"밝기: 어둡게"},concept:"\
개념",spellings:"표기",evidence:t=>`${lt(t)}편이 그렇게 씀`,has:t=>`${lt(t)}편에 있음`,writers:"많이 쓴 저자",newest:"최신 논문",mostVoted:"추천이 많은 논문",
searchAll:"모두 검색",trend:"월별 추세",compare:"추세 비교",compareWith:"비교할 검색어 추가",add:"더하기",share:"그 달 논문 중 비율",rankOf:t=>`추천 ${t}`,
noVotes:"추천 수 모름",chosen:"고른 필터",monthRange:(t,e)=>`${t} – ${e}`,loading:"찾는 중",examples:"이렇게 찾아보세요",day:{today:"오늘",yesterday:"어제",
ago:t=>`${t}일 전`},helpRows:[["강화 학습 추론","모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],['"chain of\
 thought"',"따옴표 안은 그 순서 그대로"],["RAG -benchmark","낱말 빼기"],["LoRA OR QLoRA","둘 중 하나"],["title:mamba","제목에서 (body:, section:도)"],['auth\
or:"Yu Qiao"',"저자"],["date:2024-10..2024-11","기간 (지난주, 2024년 10월도)"],["votes:50..","추천 수"],["quant*","시작하는 글자로"],["~transfomer","철자가 비슷한 낱말"]],
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},eo={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,s)=>`${Nt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${s} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Nt,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,s)=>`${t}, ${e} of ${s} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No au\
thor fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="i\
nvalid-parameter"?`${Is[t.type]} ${t.message}`:Is[t.type]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"L\
inks",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"no\
thing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Nt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this w\
eek",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Theme\
: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Nt(t)} say${t===1?"s":""} so`,has:t=>`in ${Nt(t)}`,writers:"Who writes about it",newest:"Newest \
papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's pa\
pers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"\
yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"\
chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['a\
uthor:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~t\
ransfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","c\
loses suggestions, empties the box"]]},Fs={ko:to,en:eo},Le=Y("language"),A=Le==="en"||Le==="ko"?Le:navigator.language.startsWith("ko")?"ko":"en",r=Fs[A];function Ws(){A=A==="ko"?"e\
n":"ko",G("language",A),r=Fs[A]}var D=t=>t.toLocaleString(A),oe=t=>new Date(`${t}T00:00:00Z`),ae=(t,e)=>oe(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),vt=t=>ae(
t,{month:"long",day:"numeric",weekday:"short"}),V=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${vt(t)}`:ae(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),S=(t,e=!0)=>ae(
`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Ks=t=>t.replace("-0",". ").replace("-",". "),Ce=(t,e)=>Math.round((oe(e).getTime()-oe(t).getTime())/864e5),re=(t,e)=>new Date(
oe(t).getTime()+e*864e5).toISOString().slice(0,10);function js(t){let e=new Date,s=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,
n=Ce(t,s);return n===0?r.day.today:n===1?r.day.yesterday:n>1&&n<7?r.day.ago(n):ae(t,{year:"numeric",month:"short",day:"numeric"})}var R=t=>document.getElementById(t),Ee=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),b=(t,e,{lang:s,className:n,label:o}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${s??
c} class=${n??c} aria-label=${o??c} @click=${a=>{a.metaKey||a.ctrlKey||a.shiftKey||(a.preventDefault(),X(a.currentTarget.getAttribute("href")??""))}}>${e}</a>`,zs=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Pt=t=>b({day:t},i`<time datetime=${t} title=${V(t)}>${js(t)}</time>`);function Ot(t,e=3){let s=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!s.length)return c;let n=s.length>e?` +${s.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${s.slice(0,e).map((o,a)=>i`${a?", ":""}${b({author:o},o)}`)}${n}</span>`}
var so=[5,10,20,50,100];function bt(t){return t===null?i`<span class="votes" title=${r.noVotes}>–</span>`:i`<span class=${`votes v${so.filter(e=>t>=e).length}`} title=${r.rankOf(
D(t))}><span aria-hidden="true">▲</span> ${D(t)}</span>`}function Me(t,e){let s=Math.max(...t,1e-9),n=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/s*20).toFixed(1),a=t.
map((l,h)=>`${h?"L":"M"}${n(h)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${a}\
L100 24L0 24Z`}/><path class="line" d=${a} vector-effect="non-scaling-stroke"/></svg>`}var Ht=t=>t.map(e=>e.all?e.papers/e.all:0),xt=4,ct=t=>b({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Bt(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let s=e.textContent;e.textContent=r.copied,setTimeout(()=>{e.textContent=
s},1500)}var Qs=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var no=60,oo=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,ao=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,ro=20,y=R("q"),Xs=R("suggestions"),N=[],le=0,M=-1,ie=null,qe={
at:-1/0,isHangul:!1};async function io(){if(M>=0)return;let t=y.value;if(!t.trim())return Z();ie?.abort(),ie=new AbortController;let{signal:e}=ie;try{let s=await Cs(t.normalize("NF\
C"),e);if(t!==y.value||document.activeElement!==y||M>=0)return;let n=s.concepts.slice(0,3);N=[...s.words.filter(a=>a.query!==t&&!n.some(l=>l.query===a.query)).map(a=>({text:a.query,
note:r.papers(a.papers),change:{...F,q:a.query}})),...n.map(a=>({text:a.query,note:a.other,change:{...F,q:a.query}})),...s.authors.slice(0,3).map(a=>({text:a,note:r.authors,change:{
...F,q:"",author:a}})),...s.titles.slice(0,2).map(a=>({text:a.title_text??a.title,note:"",change:{...F,paper:a.id}}))],De()}catch{e.aborted||Z()}}function De(){Xs.hidden=!N.length,
y.setAttribute("aria-expanded",String(!!N.length)),M>=0?y.setAttribute("aria-activedescendant",`s${M}`):y.removeAttribute("aria-activedescendant"),yt(N.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===M} @pointerdown=${s=>{s.preventDefault(),Ys(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),Xs)}function Z(){clearTimeout(le),ie?.abort(),N=
[],M=-1,De()}function Ys(t){typeof t.change.q=="string"&&(y.value=t.change.q),Z(),v(t.change)}function Gs(){io();let t=y.value.normalize("NFC").replace(oo,"").trim();t!==($().get("\
q")??"")&&Ds({...F,q:t,without:""})}y.addEventListener("input",()=>{clearTimeout(le),M=-1,le=setTimeout(Gs,no)});y.addEventListener("compositionend",()=>{let t=y.value.slice(0,y.selectionEnd??
void 0).at(-1)??"";qe={at:performance.now(),isHangul:ao.test(t)},y.dispatchEvent(new InputEvent("input"))});y.addEventListener("blur",Z);y.addEventListener("keydown",t=>{if(!(t.isComposing||
t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!N.length)return;t.preventDefault(),M=(M+(t.key==="ArrowDown"?2:N.length+1))%(N.length+1)-1,M<-1&&(M=N.length-1),De()}else if(t.
key==="Escape"){if(t.preventDefault(),N.length)return Z();y.value="",clearTimeout(le),Gs()}else t.key==="Enter"&&M>=0&&N[M]&&(t.preventDefault(),Ys(N[M]))});var lo=()=>performance.
now()-qe.at<ro&&!qe.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),lo())return;Z();let e=y.value.normalize("NFC").trim();v({...F,q:e,...e===
$().get("q")?{}:{without:""}}),R("main").focus({preventScroll:!0})});function Zs(){y.focus(),y.select()}var co=8,en=1e3,po=10,uo=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Ne=null,Pe=null,Js=0,tn=null,sn=()=>({...g}),ce=()=>dispatchEvent(
new Event("counted")),Re=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),ut=(t,e)=>t===e||Re(t)===Re(e)&&Re(t)!=="",pt=t=>g.most[t]??co,Oe=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function nn(){let t=E(),e=W();return e&&(t.delete("author"),t.set("q",Oe(e))),t.delete("sort"),t.set("limit","0"),t}function on(){let t=nn();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(en,Math.max(pt("author"),pt("section"))+2))),t}async function ho(t,e){let s=nn(),n=["author","section","votes"].flatMap(o=>s.getAll(
o).filter(a=>!t[o].some(l=>ut(l.value,a))).map(a=>[o,a]));return new Map(await Promise.all(n.slice(0,po).map(async([o,a])=>{let l=new URLSearchParams(s);return l.set(o,a),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${a}`,(await q(l,e)).total]})))}async function mo(t){await ee(t);let[{facets:e,trend:s}]=await Promise.all([Zt(on(),t),g.sought.trim()?rn(t):null]);
return{facets:e,trend:s,alone:await ho(e,t)}}async function He(t){let e=$().get("q");tn!==e&&Object.assign(g,{most:{},sought:"",found:null}),tn=e,Be(),Ne=new AbortController;let{signal:s}=Ne;
g.isOld=!0;let n;try{n={...await mo(s),failed:!1}}catch{n={failed:!0}}await t,!s.aborted&&(Object.assign(g,n,{isOld:!1}),ce())}function Be(){Ne?.abort(),Pe?.abort()}function Ve(){He(),
ce()}function an(t){g.most[t]=Math.min(en,pt(t)*4),Ve()}async function rn(t){let e=on();e.set("facet_values",g.sought.normalize("NFC"));let{facets:s}=await q(e,t);g.found=s?.author??
null}function ln(t){if(clearTimeout(Js),Pe?.abort(),g.sought=t,!t.trim())return g.found=null,ce();let e=new AbortController;Pe=e,Js=setTimeout(async()=>{try{await rn(e.signal),ce()}catch{}},
uo)}var dt=R("help");function Ue(){yt(i`<h2>${r.help}<button type="button" class="close" aria-label=${r.close} @click=${()=>dt.close()}>×</button></h2>
    <dl>${r.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${r.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,dt),dt.open||dt.showModal()}dt.addEventListener("click",t=>{t.target===dt&&dt.close()});var J=null,fo=14,Fe=7,$o=(t,e)=>t.slice(0,e.length)===e.slice(0,Fe);function go(t){let e=$(),s=e.get("from")?.slice(0,Fe)??"",n=e.get("to")?.slice(0,Fe)??"",o=e.getAll("month"),a=t.
map(({month:h})=>(!s||h>=s)&&(!n||h.slice(0,n.length)<=n)&&(!o.length||o.some(p=>$o(h,p)))),l=a.indexOf(!0);return{any:!!(s||n||o.length),inside:a,from:Math.max(0,l),to:l<0?t.length-
1:a.lastIndexOf(!0)}}function Ie(t,e,s){J=null,e===0&&s===t.length-1?v({from:"",to:"",month:""}):v({from:t[e].month,to:t[s].month,month:""})}function yo(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(s=>s*e).find(s=>s>=t)??t}function vo(t){let e=t.length-1,s=[1,2,3,6,12,24,60].find(o=>t.length/o<=fo)??120,n="";return t.map(({month:o},a)=>{
if(a!==e&&(a%s||a&&e-a<s))return c;let l=o.startsWith(`${n}-`)?S(o,!1):Ks(o);return n=o.slice(0,4),i`<span data-left=${(a+.5)/t.length*100} class=${a===0?"at-start":a===e?"at-end":
""}>${l}</span>`})}function cn(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${r.months}></section>`;let s=new Map(t.month.map(m=>[m.value,m.papers])),n=g.
trend.map(m=>({month:m.month,papers:s.get(m.month)??0,all:m.all})),o=yo(Math.max(...n.map(m=>m.papers))),a=Math.max(...n.map(m=>m.all),1),l=go(n),{from:h,to:p}=J??l,x=m=>J?m>=h&&m<=
p:l.inside[m],d=J||l.any,u=n.length-1,f=(m,w)=>{let j=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((w-j.left)/j.width*n.length)))},_=m=>{if(m.button)return;let w=m.
currentTarget,j=m.target.closest("[role=slider]")?.dataset.end,Ft=f(w,m.clientX),At=j==="from"?p:j==="to"?h:Ft,rs=_t=>{let tt=f(w,_t);J={from:Math.min(At,tt),to:Math.max(At,tt)},e()};
w.setPointerCapture(m.pointerId);let is=_t=>rs(_t.clientX),Wt=_t=>{if(w.removeEventListener("pointermove",is),w.removeEventListener("pointerup",Wt),w.removeEventListener("pointerca\
ncel",Wt),_t.type==="pointercancel"||!J)return J=null,e();let{from:tt,to:ls}=J;!j&&tt===ls&&l.any&&l.from===tt&&l.to===tt?Ie(n,0,u):Ie(n,tt,ls)};w.addEventListener("pointermove",is),
w.addEventListener("pointerup",Wt),w.addEventListener("pointercancel",Wt),j||rs(m.clientX)},T=m=>w=>{let Ft={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[w.key];if(!Ft)return;w.preventDefault();let At=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Ft));Ie(n,m==="from"?At:h,m==="to"?At:p)},as=(m,w)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?w:w+1)/n.length*100} aria-label=${m==="from"?r.from:r.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${w} aria-valuetext=${S(n[w].month)} @keydown=${T(m)}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${r.
months} ${d?i`<span class="range">${r.monthRange(S(n[h].month),S(n[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${D(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${n.map((m,w)=>i`<div class=${x(w)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${r.month(S(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/a*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${as("from",h)}${as("to",p)}</div>
    <div class="ticks" aria-hidden="true">${vo(n)}</div></section>`}function pn(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Vt=new Map,un=()=>Vt.clear(),bo=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function xo(t,e){if(!Vt.delete(t.id)){let s=E();s.set("explain","1"),s.set(
"limit","1"),s.set("offset",String(t.rank-1));try{let n=await q(s);Vt.set(t.id,n.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function We(t){let e=bo(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${zs(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var Ke=t=>i`<button type="button" @click=${e=>Bt(Qs({paper:t.id}),e.currentTarget)}>${r.copy}</button>`;async function wo(t,e){let s=await Jt(t.id).catch(()=>"");s&&Bt(s,e)}var ko=(t,e)=>i`<div class="actions">${We(
t)}<button type="button" @click=${s=>wo(t,s.currentTarget)}>${r.bibtex}</button>${Ke(t)}${b({paper:t.id},r.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${Vt.has(t.id)?"true":"false"} @click=${()=>xo(t,e)}>${r.why}</button>`:c}</div>`;function Ao(t){let e=Vt.get(
t.id);return e?i`<table class="why"><tbody>${e.map(s=>i`<tr><td>${s.score.toFixed(2)}</td><td>${r.reason(s.what)}</td></tr>`)}</tbody></table>`:c}function _o({concepts:t}){return Mt()?
i`<p class="tags late">${t?.map(ct)}</p>`:t?.length?i`<p class="tags">${t.map(ct)}</p>`:c}function je(t,{changed:e=null,body:s=""}={}){let n=b({paper:t.id},"title_marked"in t?Ee(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Ee(t.snippet)}</p>`:s?i`<p class="snippet" lang="ko">${s}</p>`:c;return i`<li data-id=${t.
id} class="hit">${bt(t.votes)}<div class="about"><h2 lang="en">${n}</h2>
    <p class="facts">${Pt(t.date)}${t.authors.length?i` · ${Ot(t)}`:c}</p>${o}
    <div class="foot">${_o(t)}${ko(t,e)}</div>${Ao(t)}</div></li>`}function dn(t,e){let s=t.filter(o=>o.partial),n=o=>o.map(a=>je(a,{changed:e}));return i`<ol class="hits">${n(t.filter(
o=>!o.partial))}</ol>${s.length?i`<p class="some" id="some">${r.some}</p><ol class="hits" aria-labelledby="some">${n(s)}</ol>`:c}`}var mn=12,wt=()=>Array.isArray(Y("saved"))?Y("saved").filter(t=>typeof t?.search=="string").slice(0,mn):[];function pe(){let t=E();return t.delete("typing"),t.toString()}var fn=t=>`${t.
history}-${t.revision}`,Ut=()=>wt().some(t=>t.search===pe());function $n(t){let e=wt().filter(s=>s.search!==pe());G("saved",Ut()?e:[{search:pe(),seen:fn(t)},...e].slice(0,mn))}function gn(t){
Ut()&&G("saved",wt().map(e=>e.search===pe()?{...e,seen:fn(t)}:e))}async function yn(t){let e=wt().map(async s=>{let n=new URLSearchParams(s.search);n.set("since_revision",s.seen),n.
set("limit","0");let o=await q(n,t).then(a=>a.total,()=>null);return[s.search,o]});return new Map(await Promise.all(e))}var To=t=>typeof t!="number"?c:t?r.fresh(t):r.noFresh;function hn(t){
return[...new URLSearchParams(t)].map(([e,s])=>e==="q"?s:`${e}:${s}`).join(" ")}function vn(t,e){let s=wt();return s.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${r.savedSearches}</h2><ul>${s.map(n=>i`<li>${b(new URLSearchParams(n.search),hn(n.search))} <small class=${t?.get(n.search)?"fresh":""}>${To(t?.get(n.search))}</small>
    <button type="button" aria-label=${`${r.forget}: ${hn(n.search)}`} @click=${()=>{G("saved",wt().filter(o=>o.search!==n.search)),e()}}>×</button></li>`)}</ul></section>`:c}var ue=["auto","light","dark"],kt=ue.includes(Y("theme"))?Y("theme"):"auto",ze=()=>kt;function bn(){kt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=kt}function xn(){kt=ue[(ue.indexOf(kt)+1)%ue.length],G("theme",kt),bn()}bn();var wn=800,Qe=240,So=t=>t.map((e,s)=>{let n=t.slice(Math.max(0,s-1),s+2);return n.reduce((o,a)=>o+a,0)/n.length});function kn(t){let e=$().getAll("compare"),s=t.map(d=>So(Ht(d.trend))),
n=t[0]?.trend??[],o=Math.max(...s.flat(),.01),a=d=>(d/Math.max(1,n.length-1)*wn).toFixed(1),l=d=>(Qe-d/o*(Qe-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${a(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&v({compare:[...new Set([...e,u])].slice(0,z)})},x=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${r.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${b({q:d.query},d.query)} <small>${r.papers(d.total)}</small><button type="button" aria-label=${`${r.
remove}: ${d.query}`} @click=${()=>v({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${r.compareWith} placeholder=${r.compareWith}><button type="submit">${r.
add}</button>`:c}</form>
    ${n.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${x(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${wn} ${Qe}`} preserveAspectRatio="none" role="img" aria-label=${`${r.
compare}: ${e.join(", ")}`}>${s.map((d,u)=>ys`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${S(n[0].month)}</span><span>${r.share}</span><span>${S(n[n.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${r.compare}</caption><thead><tr><th scope="col">${r.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${n.
map((d,u)=>i`<tr><th scope="row">${S(d.month)}</th>${t.map(f=>i`<td>${D(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Xe=53,It=7,Lo=[1,6,10,14];function Ye({date:t,previous:e,next:s}){let n=(o,a,l)=>o?b({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${a}: ${vt(o)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${r.onDays}>${n(e,r.previous,"‹")}${b({day:t},i`<time datetime=${t}>${vt(t)}</time>`,{className:"\
today"})}${n(s,r.next,"›")}
    <input type="date" aria-label=${r.goDay} .value=${t} @change=${o=>o.target.value&&X(`?day=${o.target.value}`)}></nav>`}function An(t,e){let s=t.at(-1)?.date;if(!s)return c;let n=new Map(
t.map(u=>[u.date,u.papers])),o=re(s,It-1-(new Date(`${s}T00:00:00Z`).getUTCDay()+6)%It),a=re(o,1-Xe*It),l=Array.from({length:Xe},(u,f)=>Array.from({length:It},(_,T)=>re(a,f*It+T))),
h=u=>{let{day:f}=u.target.dataset;f&&n.has(f)&&X(`?day=${f}`)},p=u=>Lo.filter(f=>u>=f).length,x=u=>{let f=n.get(u);return f===void 0?r.noDigest(V(u)):r.dayPapers(V(u),f)},d=t.filter(
u=>Ce(a,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${r.calendar}: ${r.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<Xe-2&&u.find(
T=>T.endsWith("-01"));return i`<div class="week"><span class="month">${_?S(_.slice(0,7),!1):c}</span>${u.map(T=>T>s?i`<i class="none"></i>`:i`<i data-day=${T} class=${`l${p(n.get(T)??
0)}${T===e?" here":""}`} title=${x(T)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ht={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_n=t=>(...e)=>({_$litDirective$:t,values:e}),de=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){
this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:dr}=xs;var Tn=t=>t.strings===void 0;var Co={},Sn=(t,e=Co)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ln=_n(class extends de{constructor(t){if(super(t),t.type!==ht.PROPERTY&&t.type!==ht.ATTRIBUTE&&t.type!==ht.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!Tn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===H||e===c)return e;let s=t.element,
n=t.name;if(t.type===ht.PROPERTY){if(e===s[n])return H}else if(t.type===ht.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return H}else if(t.type===ht.ATTRIBUTE&&s.getAttribute(n)===
e+"")return H;return Sn(t),e}});var he={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Ze=t=>t==="unknown"?r.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,fe=t=>$().getAll(t);
function Eo(t,e){let s=fe(t),n=s.filter(a=>!ut(a,e)),o=n.length<s.length?n:[...s,e];v({[t]:o,...t==="votes"?{min_votes:""}:{}})}function Mo(t,e,s){let n=e.slice(0,pt(t)),o=s.filter(
a=>!n.some(l=>ut(l.value,a)));return[...n,...o.map(a=>g.facets?.[t].find(l=>ut(l.value,a))??{value:a,papers:g.alone.get(`${t} ${a}`)})]}function qo(t,e,s,n){let o=s.some(a=>ut(a,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${n}><span>${e}</span><small>${t.papers===void 0?c:D(t.papers)}</small></button></li>`}function Do(t){
if(t.newState!=="open")return;let e=t.target,s=document.querySelector(`[popovertarget="${e.id}"]`)?.getBoundingClientRect();s&&(e.style.left=`${Math.max(8,Math.min(s.left,innerWidth-
e.offsetWidth-8))}px`,e.style.top=`${s.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-s.bottom-16)}px`)}function En(t,e,s,n){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${n?i` <b>${n}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${Do}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${r.
close}>×</button></h2>${s}</section>`}function me(t,e,s,{text:n=h=>h,press:o=h=>Eo(t,h),above:a=c,chosen:l=fe(t)}={}){let h=Mo(t,s,l);return!h.length&&a===c?c:En(t,e,i`${a}<ul>${h.
map(p=>qo(p,n(p.value),l,()=>o(p.value)))}</ul>
    ${s.length>pt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${r.more}`} @click=${()=>an(t)}>${r.more}</button>`:c}`,l.length)}function Ro(t){let e=W(),s=(g.found??
t.author).filter(a=>!e||!ut(a.value,e)),o=g.sought||t.author.length>pt("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${r.
seek} aria-label=${r.seek} .value=${Ln(g.sought)} @input=${a=>ln(a.target.value)}>
    ${g.found&&!s.length?i`<p class="facts" role="status">${r.seekNone}</p>`:c}`:c;return e?me("author",r.coauthors,s,{press:a=>v({q:Oe(e),author:a}),above:o,chosen:[]}):me("author",
r.authors,s,{above:o})}var Cn=(t,e,s,n)=>i`<label>${t}<select aria-label=${t} @change=${o=>n(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${s.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${S(o)}</option>`)}</select></label>`;function No(){let t=g.trend??[],e=$().get("from")??void 0,s=$().get(
"to")??void 0;return En("days",r.days,i`<div class="months">${Cn(r.from,e,t,n=>v({from:n,month:"",...n&&s&&n>s?{to:""}:{}}))}
    ${Cn(r.to,s,t,n=>v({to:n,month:"",...n&&e&&n<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(s?1:0)+fe("month").length)}var Ge=t=>/^\d{4}-\d{2}$/.test(t)?S(t):t,Po={from:t=>`${Ge(
t)} –`,to:t=>`– ${Ge(t)}`,month:Ge,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${r.voted}: ${Ze(t)}`:Ze(t)};function Oo(){let t=[...$()].filter(([e,s])=>e in he&&s);return t.
length?i`<div class="chips" role="group" aria-label=${r.chosen}>${t.map(([e,s])=>{let n=Po[e]?.(s)??s;return i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>v(
{[e]:fe(e).filter(o=>o!==s)})}>${n} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>v(he)}>${r.clear}</button></div>`:c}function Mn(t){let e=g.failed?i`<p class="facts" role="alert">${r.uncounted} <button type="button" @click=${Ve}>${r.
retry}</button></p>`:c,{facets:s}=g,n=s&&!g.failed;return i`<section class="filters" aria-label=${r.filters} aria-busy=${g.isOld?"true":c}>${e}
    <div class=${g.isOld?"counted busy":"counted"}>${n?cn(s,t):i`<section class="histogram"></section>`}
    <div class="menus">${n?i`${Ro(s)}${me("votes",r.voted,s.votes,{text:Ze})}${No()}${me("section",r.sections,s.section)}`:c}</div></div>
    ${W()?c:Oo()}</section>`}var Ho=["relevance","date","votes","oldest"],Bo=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],qn=(t,[e,s])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,s));function Vo(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>qn(t.query,o.span)),s=t.notes.filter(o=>o.code!=="word-not-f\
ound"&&o.code!=="repaired").map(o=>r.note(o,qn(t.query,o.span))),n=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!s.length&&!n.length?c:i`<div class="help">${n.map(
o=>i`<p>${r.repaired(o.from,o.to)}</p>`)}${n.length?i`<p><button type="button" @click=${()=>v({exact:"1"})}>${r.exactly}</button></p>`:c}${e.map(o=>i`<p>${r.unknown(o)}</p>`)}${[...new Set(
s)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?r.mean:r.without(o.what)} <button type="button" @click=${()=>v({...he,without:"",q:o.query})}>${o.query}</button> ${r.papers(o.
total)}</p>`)}</div>`}function Uo(t){let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>v({exact:""})}>${r.widely}</button></p>`;let s=e.
getAll("without");return!t.also.length&&!s.length?c:i`<p class="facts also">${t.also.length?`${r.also}: `:c}${t.also.map(n=>i`<button type="button" aria-label=${`${r.remove}: ${n}`} @click=${()=>v(
{without:[...s,n]})}>${n} <span aria-hidden="true">×</span></button> `)}
    ${s.length?i`<button type="button" @click=${()=>v({without:""})}>${r.widely}</button>`:i`<button type="button" @click=${()=>v({exact:"1"})}>${r.exactly}</button>`}</p>`}function Je(){
let t=E();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Io=t=>t.toFixed(t<10?1:0);function Dn({answer:t},{changed:e,more:s,isAdding:n}){let o=W(),
a=$().get("q"),l=o?i`<h1 class="author" tabindex="-1">${o}</h1>`:i`<h1 class="hidden" tabindex="-1">${a||r.all}</h1>`,h=t.total+t.total_partial;return i`${l}${Mn(e)}
    <div class="line"><span role="status">${h?r.total(t.total,t.total_partial,Io(t.took_ms)):r.nothing}</span>
    <span class="tools">${a?b({compare:a},r.compare):c}<a href=${Je()} type="application/atom+xml">${r.feed}</a><button type="button" aria-pressed=${Ut()?"true":"false"} @click=${()=>{
$n(t),e()}}>${Ut()?r.saved:r.save}</button>
    <label><span>${r.sort} </span><select class="sort" aria-label=${r.sort} @change=${p=>v({sort:p.target.value})}>${Ho.map(p=>i`<option value=${p} .selected=${p===t.sort}>${r[p]}</option>`)}</select></label></span></div>
    ${Uo(t)}${Vo(t)}${dn(t.hits,e)}${t.next?i`<button class="more" type="button" ?disabled=${n} @click=${s}>${r.more}</button>`:c}`}var Rn=t=>i`<li data-id=${t.id}><h3 lang="en">${b(
{paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${bt(t.votes)} · `}${Pt(t.date)}</p></li>`,Fo=t=>t?.hits.length?i`<section class="similar"><h2>${r.similar}</h2><ol class="short">${t.
hits.map(Rn)}</ol></section>`:c;async function Wo(t,e){let s=t.currentTarget,n=s.querySelector("pre");n&&s.open&&!n.textContent&&(n.textContent=await Jt(e).catch(()=>""))}function Nn({
paper:t,similar:e,trends:s}){let n=(t.concepts??[]).slice(0,xt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.title_text}</h1><p class="facts">${bt(t.votes)} ${Pt(
t.date)}${t.authors.length?i` · ${Ot(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(ct)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||r.untitled}</h2><ul lang="ko">${o.bullets.map(a=>i`<li>${a}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${r.links}><section><h2>${r.links}</h2><p class="actions">${We(t)}${Ke(t)}</p>
      <details @toggle=${o=>Wo(o,t.id)}><summary>${r.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Bt(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${r.copyBibtex}</button></details></section>
      <section><h2>${r.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${b({day:o},V(o))}</li>`)}</ul></section>
      ${s?.length?i`<section><h2>${r.trendOf}</h2><ul class="sparks">${s.map((o,a)=>i`<li>${ct(n[a])}${Me(Ht(o.trend),r.papers(o.total))}</li>`)}</ul></section>`:c}
      ${Fo(e)}</aside></article>`}var Ko=3,Pn=t=>t.sections[0]?.bullets[0]??"",On=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${r.dayHeading(V(t.date))}</h1><span role="status" class="facts">${r.
papers(t.total)}</span></div>${Ye(t)}
  <ol class="hits">${t.papers.map(e=>je(e,{body:Pn(e)}))}</ol>`,jo=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${b({paper:t.id},t.title_text)}</h3><p class="facts">${bt(
t.votes)} ${t.authors.length?Ot(t,e?1:3):c}</p>${(e?[Pn(t)]:t.sections.flatMap(s=>s.bullets).slice(0,Ko)).map(s=>i`<p class="snippet" lang="ko">${s}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,xt).map(ct)}</p>`:c}</li>`,zo=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${r.rising}</h2><ul>${t.
concepts.slice(0,z).map((s,n)=>i`<li>${b({concept:s.other},A==="ko"?s.other:s.text,{lang:A})}<small>${r.risingNote(D(s.recent),D(s.papers))}</small>${e?.[n]?Me(Ht(e[n].trend),r.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Hn({digest:t,days:e,rising:s,trends:n,fresh:o},{changed:a}){return i`<div class="start"><h1 tabindex="-1">${r.title}</h1><p class="lead">${r.
about}</p><div class="examples" role="group" aria-label=${r.examples}>${Bo.map(l=>i`<button type="button" @click=${()=>v({...F,q:l})}>${l}</button>`)}</div></div>
  ${vn(o,a)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${r.dayHeading(vt(t.date))}</h2><span class="facts">${r.papers(t.total)}</span>${Ye(t)}</div>${An(
e,t.date)}</section>
    ${zo(s,n)}<ol class="cards">${t.papers.map(jo)}</ol>`:c}`}function Bn({concept:t,counted:e,newest:s,voted:n}){let o=t.words,a=e.trend,l=Math.max(...a.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Rn)}</ol>`;return i`<div class="concept"><p class="kind">${r.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${r.papers(e.total)} · ${b({q:o},r.searchAll)} · ${b(
{compare:o},r.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${r.trend}</h2><div class="bars still" role="img" aria-label=${r.trend}>${a.map(p=>i`<div class="bar" title=${r.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${a[0]?.month}</span><span>${a.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${r.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${b({concept:p.
text},p.text)}<small>${r.whySpelling(p.why)} · ${r.evidence(p.evidence)} · ${r.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${r.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${b({author:p.value},p.value)} <small>${r.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${r.newest}</h2>${h(s)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${r.mostVoted}</h2>${h(n)}</section></div></div>`}
var Vn=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${r.loading}</p>`;var Qo=20,Wn=100,Xo=30,Yo=150,U=R("main"),ts=null,mt=null,k=null,P=null,es=!1,ft=new Map,$t=t=>$().get(t)??"",Kn=()=>te.find(t=>$().get(t))??(E().size?"answer":"start");async function Un(t,e){
if(!t.length)return null;let s=t.slice(0,z).map(n=>n.text);return Ae(s,e).catch(()=>null)}var Go={async start(t){let[e,s]=await Promise.all([Ts(t),Ss(t).catch(()=>null)]),n=e.at(-1),
[o,a]=await Promise.all([n?_e(n.date,t):null,Un(s?.concepts??[],t)]);return{kind:"start",days:e,rising:s,digest:o,trends:a}},async paper(t){let e=$t("paper"),[s,n]=await Promise.all(
[ks(e,t),_s(e,t).catch(()=>null)]);return{kind:"paper",paper:s,similar:n,trends:await Un((s.concepts??[]).slice(0,xt),t)}},async day(t){return{kind:"day",digest:await _e($t("day"),
t)}},async concept(t){let e=$t("concept"),s={q:e,limit:"6"},[n,o,a,l]=await Promise.all([Ls(e,t),Zt(new URLSearchParams({q:e,facet_limit:"8"}),t),q(new URLSearchParams({...s,sort:"\
date"}),t),q(new URLSearchParams({...s,sort:"votes"}),t)]);return{kind:"concept",concept:n,counted:o,newest:a,voted:l}},async compare(t){return{kind:"compare",trends:await Ae($().getAll(
"compare").slice(0,z),t)}},async answer(t,e){let s=E();Mt()||s.set("concepts","1"),s.set("limit",String(Math.min(Wn,Math.max(Qo,e))));let n=q(s,t);He(n.catch(()=>{}));let o=await n;
for(;o.next&&o.hits.length<e;)await jn(o,s,t);return gn(o),un(),{kind:"answer",answer:o}}};async function Zo(t,e){if(t.kind==="start"&&(t.fresh=await yn(e)),t.kind!=="answer"||!Mt())
return;let s=t.answer.hits.filter(a=>!a.concepts).slice(0,Wn);if(!s.length)return;await ee(e);let n=s.map(a=>a.id),o=await As(n,e);for(let a of s)a.concepts??=o.get(a.id)?.slice(0,
xt)}async function Jo(t,e){try{await Zo(t,e)}catch{return}t===k&&!e.aborted&&O()}async function jn(t,e,s){e.set("cursor",t.next??"");let n=await q(e,s);t.hits.push(...n.hits),t.next=
n.next}async function ta(){if(mt||k?.kind!=="answer")return;let{answer:t}=k,e=E();e.set("concepts","1"),mt=new AbortController,O();try{await jn(t,e,mt.signal),P=null}catch(s){mt.signal.
aborted||(P=s)}mt=null,k.kind==="answer"&&k.answer===t&&O()}function ea(t){switch(t.kind){case"start":return Hn(t,{changed:O});case"paper":return Nn(t);case"day":return On(t);case"\
concept":return Bn(t);case"compare":return kn(t.trends);case"answer":return Dn(t,{changed:O,more:ta,isAdding:!!mt})}}function sa(t){switch(t.kind){case"start":return"";case"paper":
return t.paper.title_text;case"day":return r.dayHeading(V(t.digest.date));case"concept":return t.concept.words;case"compare":return r.compare;case"answer":return W()??($().get("q")||
r.all)}}function na(){return navigator.onLine?P.status?P.status!==404?r.problem(P):$t("day")?r.missingDay($t("day")):$t("concept")?r.missingConcept($t("concept")):r.missing:r.failed:
r.offline}var oa=()=>i`<div class="error" role="alert"><p>${na()}</p>${P.status===404?b({},r.home):i`<button type="button" @click=${()=>ge()}>${r.retry}</button>`}</div>`,In=t=>r[t??
""],Fn=t=>document.querySelectorAll(t);function O(){document.documentElement.lang=A;for(let s of Fn("[data-text]"))s.textContent=In(s.dataset.text);for(let s of Fn("[data-label]"))
s.setAttribute("aria-label",In(s.dataset.label));y.placeholder=r.box,ss.textContent=r.other,ss.lang=A==="ko"?"en":"ko",ns.setAttribute("aria-label",r.themes[ze()]),ns.title=r.themes[ze()];
let t=k&&(!P||k.kind===Kn())?k:null;yt(i`${P?oa():c}${t?ea(t):P?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:es?Vn():c}`,U),pn(U);let e=t?sa(t):"";document.title=e?`${e} – \
papersearch`:"papersearch",R("feed").href=k?.kind==="answer"?Je():"v1/feed.atom"}function os(){let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Ms(
{y:scrollY,focus:t,hits:k?.kind==="answer"?k.answer.hits.length:0})}function zn(){if(!k)return;ft.delete(qt()),ft.set(qt(),{shown:k,numbers:sn()});let[t]=ft.keys();ft.size>Xo&&ft.delete(
t)}function aa(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t==="back"&&U.querySelector(`[data-id="${CSS.escape(e.focus)}"] :is(h2, h3) a`)?.focus({preventScroll:!0})}else
t==="visit"&&(scrollTo(0,0),U.querySelector("h1")?.focus({preventScroll:!0}))}async function ge(t="go"){ts?.abort(),mt?.abort(),Be();let e=new AbortController;ts=e;let s=t==="back"||
t==="load"?Es():null;(document.activeElement!==y||t==="back")&&(y.value=$().get("q")??"");let n=t==="back"?ft.get(qt()):null,o=null,a=null;if(n)o=n.shown,Object.assign(g,n.numbers);else{
U.setAttribute("aria-busy","true");let l=setTimeout(()=>{es=!0,U.classList.add("busy"),k||O()},Yo);try{o=await Go[Kn()](e.signal,s?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(
l);a=h}if(clearTimeout(l),e!==ts)return}es=!1,P=a,o&&(k=o),U.classList.remove("busy"),U.removeAttribute("aria-busy"),O(),o&&(zn(),aa(t,s),Jo(o,e.signal))}history.scrollRestoration=
"manual";var $e=0;addEventListener("scroll",()=>{clearTimeout($e),$e=setTimeout(os,100)},{passive:!0});addEventListener("click",()=>{clearTimeout($e),os()},{capture:!0});addEventListener(
"keydown",t=>{t.key==="Enter"&&os()},{capture:!0});addEventListener("moved",t=>{clearTimeout($e),t.detail==="back"&&(Z(),y.blur()),ge(t.detail)});addEventListener("counted",()=>{O(),
k?.kind==="answer"&&ft.has(qt())&&zn()});addEventListener("online",()=>{P&&ge()});function ra(t,e){let s=[...U.querySelectorAll(".hit :is(h2, h3) a, .card h3 a")],n=s[s.indexOf(document.
activeElement)+e];n&&(t.preventDefault(),n.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches("input, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||
t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),Zs();else if(t.key==="?")t.preventDefault(),Ue();else if(t.key==="ArrowDown"||t.key==="ArrowUp")ra(t,t.
key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let s=k?.kind==="day"&&(t.key==="ArrowLeft"?k.digest.previous:k.digest.next);s&&X(`?day=${s}`)}}});document.
querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),y.value="",X(""))});var ss=R("language");ss.addEventListener("click",()=>{
Ws(),O()});var ns=R("theme");ns.addEventListener("click",()=>{xn(),O()});R("help-button").addEventListener("click",Ue);y.value=$().get("q")??"";U.replaceChildren();O();ge("load");location.
search||y.focus({preventScroll:!0});
