/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var be=globalThis,hn=t=>t,Kt=be.trustedTypes,mn=Kt?Kt.createPolicy("lit-html",{createHTML:t=>t}):void 0,xe="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,we="?"+U,oo=`<${we}\
>`,st=document,St=()=>st.createComment(""),Lt=t=>t===null||typeof t!="object"&&typeof t!="function",ke=Array.isArray,bn=t=>ke(t)||typeof t?.[Symbol.iterator]=="function",ve=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,fn=/-->/g,$n=/>/g,et=RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gn=/'/g,yn=/"/g,xn=/^(?:script|style|textarea|title)$/i,Ae=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),i=Ae(1),wn=Ae(2),va=Ae(3),H=Symbol.for("l\
it-noChange"),c=Symbol.for("lit-nothing"),vn=new WeakMap,nt=st.createTreeWalker(st,129);function kn(t,e){if(!ke(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings a\
rray");return mn!==void 0?mn.createHTML(e):e}var An=(t,e)=>{let n=t.length-1,s=[],o,a=e===2?"<svg>":e===3?"<math>":"",l=Tt;for(let h=0;h<n;h++){let p=t[h],v,d,u=-1,f=0;for(;f<p.length&&
(l.lastIndex=f,d=l.exec(p),d!==null);)f=l.lastIndex,l===Tt?d[1]==="!--"?l=fn:d[1]!==void 0?l=$n:d[2]!==void 0?(xn.test(d[2])&&(o=RegExp("</"+d[2],"g")),l=et):d[3]!==void 0&&(l=et):
l===et?d[0]===">"?(l=o??Tt,u=-1):d[1]===void 0?u=-2:(u=l.lastIndex-d[2].length,v=d[1],l=d[3]===void 0?et:d[3]==='"'?yn:gn):l===yn||l===gn?l=et:l===fn||l===$n?l=Tt:(l=et,o=void 0);let _=l===
et&&t[h+1].startsWith("/>")?" ":"";a+=l===Tt?p+oo:u>=0?(s.push(v),p.slice(0,u)+xe+p.slice(u)+U+_):p+U+(u===-2?h:_)}return[kn(t,a+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),
s]},Ct=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let a=0,l=0,h=e.length-1,p=this.parts,[v,d]=An(e,n);if(this.el=t.createElement(v,s),nt.currentNode=this.el.
content,n===2||n===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=nt.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(xe)){let f=d[l++],_=o.getAttribute(u).split(U),T=/([.?@])?(.*)/.exec(f);p.push({type:1,index:a,name:T[2],strings:_,ctor:T[1]==="."?zt:T[1]==="?"?Qt:
T[1]==="@"?Xt:at}),o.removeAttribute(u)}else u.startsWith(U)&&(p.push({type:6,index:a}),o.removeAttribute(u));if(xn.test(o.tagName)){let u=o.textContent.split(U),f=u.length-1;if(f>
0){o.textContent=Kt?Kt.emptyScript:"";for(let _=0;_<f;_++)o.append(u[_],St()),nt.nextNode(),p.push({type:2,index:++a});o.append(u[f],St())}}}else if(o.nodeType===8)if(o.data===we)p.
push({type:2,index:a});else{let u=-1;for(;(u=o.data.indexOf(U,u+1))!==-1;)p.push({type:7,index:a}),u+=U.length-1}a++}}static createElement(e,n){let s=st.createElement("template");return s.
innerHTML=e,s}};function ot(t,e,n=t,s){if(e===H)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,a=Lt(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),a===void 0?o=
void 0:(o=new a(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=ot(t,o._$AS(t,e.values),o,s)),e}var jt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,
this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??st).importNode(
n,!0);nt.currentNode=o;let a=nt.nextNode(),l=0,h=0,p=s[0];for(;p!==void 0;){if(l===p.index){let v;p.type===2?v=new ft(a,a.nextSibling,this,e):p.type===1?v=new p.ctor(a,p.name,p.strings,
this,e):p.type===6&&(v=new Yt(a,this,e)),this._$AV.push(v),p=s[++h]}l!==p?.index&&(a=nt.nextNode(),l++)}return nt.currentNode=st,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.
strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},ft=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=c,this.
_$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ot(this,e,n),Lt(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=
c):e!==this._$AH&&e!==H&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):bn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){
this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&Lt(this._$AH)?this._$AA.nextSibling.data=e:this.T(st.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,
o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ct.createElement(kn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let a=new jt(o,this),l=a.u(this.
options);a.p(n),this.T(l),this._$AH=a}}_$AC(e){let n=vn.get(e.strings);return n===void 0&&vn.set(e.strings,n=new Ct(e)),n}k(e){ke(this._$AH)||(this._$AH=[],this._$AR());let n=this.
_$AH,s,o=0;for(let a of e)o===n.length?n.push(s=new t(this.O(St()),this.O(St()),this,this.options)):s=n[o],s._$AI(a),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this.
_$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=hn(e).nextSibling;hn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},at=class{get tagName(){
return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,a){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=a,s.
length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,n=this,s,o){let a=this.strings,l=!1;if(a===void 0)e=ot(this,e,n,0),l=
!Lt(e)||e!==this._$AH&&e!==H,l&&(this._$AH=e);else{let h=e,p,v;for(e=a[0],p=0;p<a.length-1;p++)v=ot(this,h[s+p],n,p),v===H&&(v=this._$AH[p]),l||=!Lt(v)||v!==this._$AH[p],v===c?e=c:
e!==c&&(e+=(v??"")+a[p+1]),this._$AH[p]=v}l&&!o&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},zt=class extends at{constructor(){
super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},Qt=class extends at{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==c)}},Xt=class extends at{constructor(e,n,s,o,a){super(e,n,s,o,a),this.type=5}_$AI(e,n=this){if((e=ot(this,e,n,0)??c)===H)return;let s=this._$AH,o=e===c&&s!==c||e.capture!==
s.capture||e.once!==s.once||e.passive!==s.passive,a=e!==c&&(s===c||o);o&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,e),this.
_$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Yt=class{constructor(e,n,s){this.element=e,this.type=
6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){ot(this,e)}},_n={M:xe,P:U,A:we,C:1,L:An,R:jt,D:bn,V:ot,I:ft,H:at,N:Qt,U:Xt,B:zt,F:Yt},ao=be.litHtmlPolyfillSupport;
ao?.(Ct,ft),(be.litHtmlVersions??=[]).push("3.3.3");var $t=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let a=n?.renderBefore??null;s._$litPart$=o=new ft(e.insertBefore(
St(),a),a,void 0,n??{})}return o._$AI(t),o};var Gt=class extends Error{constructor(e,n){super(e.detail??e.title??String(n)),this.status=n,this.type=e.type?.split("/").at(-1)??""}};function Tn(t,e={},n={}){let s=Object.entries(
e).reduce((a,[l,h])=>a.replace(`{${l}}`,encodeURIComponent(h)),t.slice(1)),o=String(new URLSearchParams(n));return o?`${s}?${o}`:s}async function B(t,{at:e,query:n,signal:s}={}){let o=await fetch(
Tn(t,e,n),{signal:s,headers:{Accept:"application/json"}}),a=await o.json().catch(()=>({}));if(!o.ok)throw new Gt(a,o.status);return a}var D=async(t,e)=>await B("/v1/search",{query:t,
signal:e}),Zt=async(t,e)=>{let n=new URLSearchParams(t);for(let[s,o]of Object.entries({limit:"0",facets:"1",trend:"1"}))n.set(s,o);return await D(n,e)},z=5,_e=async(t,e)=>(await B(
"/v1/trends",{query:t.map(n=>["q",n]),signal:e})).trends,Sn=(t,e)=>B("/v1/papers/{id}",{at:{id:t},signal:e});async function Ln(t,e){let{papers:n}=await B("/v1/papers",{query:{ids:t.
join(","),fields:"id,concepts"},signal:e});return new Map(n.map(s=>[s.id,s.concepts??[]]))}var Cn=async(t,e)=>await B("/v1/papers/{id}/similar",{at:{id:t},query:{limit:"6"},signal:e});
async function Jt(t){let e=await fetch(Tn("/v1/papers/{id}",{id:t},{format:"bibtex"}));if(!e.ok)throw new Gt({},e.status);return e.text()}var En=async t=>(await B("/v1/digests",{signal:t})).
days,Te=(t,e)=>B("/v1/digests/{date}",{at:{date:t},signal:e}),qn=t=>B("/v1/concepts",{signal:t}),Mn=(t,e)=>B("/v1/concepts/{key}",{at:{key:t},signal:e}),Dn=(t,e)=>B("/v1/suggest",{
query:{limit:"6",q:t},signal:e});var S=location.search,Rn=null,E=!!history.state?.typing,rt=null,Et=history.state?.key??Le(),ro=250,io=["q","author","section","month","votes","from","to","min_votes","sort","exact",
"without"],te=["paper","day","concept","compare"],I=Object.fromEntries(te.map(t=>[t,""]));function Le(){return`${Date.now().toString(36)}${Math.random().toString(36).slice(2,8)}`}var Nn=()=>S,
$=()=>new URLSearchParams(Rn??S);function Ce(t){Rn=t}var qt=()=>E;async function ee(t){E&&await new Promise(e=>{setTimeout(e,ro)}),t.throwIfAborted()}var Mt=()=>Et,On=()=>history.state?.
left??null;function Q(t,e=null){t==="pushState"&&(Et=Le());try{history[t]({typing:E,key:Et,left:e},"",S||location.pathname)}catch{}}function Pn(t){try{history.replaceState({...history.
state,typing:E,key:Et,left:t},"")}catch{}}var ne=t=>dispatchEvent(new CustomEvent("moved",{detail:t})),lo=()=>q().size>0&&!te.some(t=>$().get(t));function Se(t){let e=$();for(let[n,
s]of Object.entries(t)){e.delete(n);for(let o of[s].flat())o&&e.append(n,o)}return e.size?`?${e}`:""}function Hn(){if(rt){let t=[S,E];[S,E]=rt,Q("replaceState");let e=S===t[0];[S,E]=
t,Q(e?"replaceState":"pushState")}rt=null}var it=!1;function b(t){let e=Se(t);"q"in t&&(E=!1,(rt||it)&&(S=e)),Hn(),it=!1,e!==S?(S=e,Q("pushState")):Q("replaceState"),ne("go")}function Bn(t){
rt||it||lo()?(it||(rt??=[S,E]),S=Se(t),E=!0,Q("replaceState")):(S=Se(t),E=!0,it=!0,Q("pushState")),ne("typing")}function X(t){Hn(),it=!1,S=t,E=!1,Q("pushState"),ne("visit")}addEventListener(
"popstate",()=>{S=location.search,E=!!history.state?.typing,Et=history.state?.key??Le(),rt=null,it=!1,ne("back")});function q(){let t=new URLSearchParams;for(let[e,n]of $())io.includes(
e)&&t.append(e,n);return E&&t.get("q")&&t.set("typing","1"),t}function F(){let t=[...q().keys()].filter(e=>e!=="sort");return t.length===1&&t[0]==="author"?$().get("author"):null}Q(
"replaceState",history.state?.left??null);var Vn=t=>t>="가"&&t<="힣"?(t.charCodeAt(0)-44032)%28:void 0,Un=t=>t.replace(/[^\p{L}\p{N}]+$/u,"").at(-1)??"";function se(t){let e=Un(t);return(Vn(e)??Number(/[013678lmnr]/i.test(
e)))>0}function co(t){let e=Un(t);return(Vn(e)??(/[178lr]/i.test(e)?8:0))===8}var W=t=>`‘${t}’`,In=t=>W(t)+(se(t)?"이":"가"),Rt=t=>W(t)+(se(t)?"을":"를"),Fn=t=>W(t)+(se(t)&&
!co(t)?"으로":"로"),Dt=t=>W(t)+(se(t)?"은":"는"),Wn={"words-read":t=>`${Rt(t)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,"year-is-a-word":t=>`${Dt(
t)} 낱말로 찾았습니다. 그 해의 논문은 date:${t}로 찾으세요.`,"no-paper-with-all":()=>"모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
"near-spellings":t=>`${Rt(t)} 비슷한 표기까지 찾았습니다.`,"unknown-field":t=>`${W(t)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,"not-a-date":t=>`${Dt(
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
이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.","before-the-archive":t=>`${W(t)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,"afte\
r-the-archive":t=>`${W(t)}: 자료는 그 전에 끝납니다.`},Kn={"invalid-parameter":"주소에 잘못된 값이 있습니다.","malformed-request":"주소가 올바르지 않습니다.",
"not-found":"찾는 것이 없습니다.","method-not-allowed":"서버가 모르는 요청입니다.","request-timeout":"요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
"revision-gone":"그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.","content-too-large":"요청이 너무 큽니다.","uri-too-long":"검색어가 너무 깁니다.",
"expectation-failed":"서버가 받지 않는 요청입니다.","unknown-host":"서버가 모르는 주소로 왔습니다.","too-many-requests":"요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
"headers-too-large":"요청의 머리말이 너무 큽니다.",internal:"서버에 문제가 생겼습니다.",overloaded:"서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
"query-timeout":"검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.","index-unavailable":"지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요."},
jn=[[/ as typed/," 쓴 그대로"],[/^the syllables (.*?)( in |$)/,"음절 $1$2"],[/, its words side by side or as one/," 붙여 쓰거나 나란히"],[/^all the words in one title/,
"모든 낱말이 제목에"],[/^the title itself/,"제목 그대로"],[/^the name before the colon of the title/,"제목의 쌍점 앞 이름"],[/^the phrase /,"구절 "],[/^an author whose name may be (.*)/,
"이름이 $1일 수 있는 저자"],[/^the author /,"저자 "],[/ in the title$/," · 제목"],[/ in the summary$/," · 요약"],[/ in an author's name$/," · 저자"],[/ or another spelling of it, as one/,
" 또는 다른 표기 전체"],[/ or another spelling of it(?= ·|$)/," 또는 다른 표기"],[/ in another spelling/," 다른 표기"],[/ or another spelling of its concept$/," \
또는 같은 개념의 다른 표기"],[/ or the same written apart$/," 또는 띄어 쓴 꼴"],[/, as described$/,": 풀어 쓴 말로"],[/^a word spelt like (\S+)/,"철자가 $1에 가까운 \
낱말"],[/^a word like (\S+)/,"$1 꼴의 낱말"],[/^a word starting with (\S+)/,"$1로 시작하는 낱말"],[/^its votes$/,"추천 수"],[/^how new it is$/,"최신성"]],zn={"gl\
ossed so":"괄호로 함께 쓰임","sounds alike":"소리가 같음","made of parts":"낱말끼리 같음","below its titles":"제목의 말","spelt otherwise":"다른 표기","pu\
t in by hand":"직접 넣음"};function Y(t){try{return JSON.parse(localStorage.getItem(`papersearch.${t}`)??"null")}catch{return null}}function G(t,e){try{localStorage.setItem(`papersearch.${t}`,JSON.stringify(
e))}catch{}}var lt=t=>t.toLocaleString("ko"),Nt=t=>`${t.toLocaleString("en")} paper${t===1?"":"s"}`,Qn={"invalid-parameter":"The address has a wrong value.","too-many-requests":"Too many reque\
sts. Try again in a moment.",overloaded:"The server is busy. Try again in a moment.","query-timeout":"The search takes too long. Try fewer words.","index-unavailable":"The index ca\
nnot be read now. Try again in a moment.","not-found":"There is nothing here.","revision-gone":"The index was made anew. Search again."},po={other:"English",title:"AI 논문 요약을 찾아보세요",
about:"한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",skip:"본문으로",box:"논문 검색",suggestions:"제안",total:(t,e,n)=>`\
논문 ${lt(t)}편${e?` (일부 낱말만 있는 ${lt(e)}편)`:""} · ${n}ms`,some:"일부 낱말만 있는 논문",sort:"정렬",relevance:"관련도",date:"최신",votes:"추천",
oldest:"오래된",authors:"저자",sections:"구역",voted:"추천 수",months:"월별 논문 수",days:"기간",from:"시작 월",to:"끝 월",more:"더 보기",why:"왜 나왔나요?",
similar:"비슷한 논문",nothing:"찾은 논문이 없습니다.",unknown:t=>`${In(t)} 있는 논문은 없습니다.`,repaired:(t,e)=>`${W(t)} 대신 ${Fn(e)} 찾은 결과입니다.`,
mean:"이것을 찾으셨나요?",without:t=>`${t} 없이:`,papers:t=>`${lt(t)}편`,clear:"모두 지우기",failed:"서버가 답하지 않습니다.",offline:"인터넷에 연결되어 있지 않습니다. \
연결되면 다시 시도합니다.",retry:"다시 시도",home:"최신 요약으로",remove:"빼기",month:(t,e,n)=>`${t}, ${n}편 중 ${e}편`,all:"모든 논문",missing:"그런 논문\
이 없습니다.",missingDay:t=>`${t}에는 요약이 없습니다.`,missingConcept:t=>`${Rt(t)} 아는 논문이 없습니다.`,untitled:"요약",unknownVotes:"알 수 없음",coauthors:"\
함께 쓴 저자",filters:"필터",seek:"저자 찾기",seekNone:"맞는 저자가 없습니다.",uncounted:"필터의 수를 받지 못했습니다.",also:"함께 찾은 말",exactly:"\
쓴 그대로만",widely:"다른 표기도 함께",note:(t,e)=>Wn[t.code]?.(e)??t.message,problem:t=>Kn[t.type??""]??t.message,reason:t=>jn.reduce((e,[n,s])=>e.replace(n,s),t),whySpelling:t=>zn[t]??
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
keys:[["/","검색창으로"],["↑ ↓","논문 사이로"],["← →","앞날과 다음날 (날짜 화면)"],["?","이 도움말"],["Esc","제안 닫기, 지우기"]]},uo={other:"\
한국어",title:"Search digests of AI papers",about:"Daily digests in Korean and English, found however you write.",skip:"Skip to results",box:"Search papers",suggestions:"Suggest\
ions",total:(t,e,n)=>`${Nt(t)}${e?` (and ${e.toLocaleString("en")} with some of the words)`:""} · ${n} ms`,some:"With some of the words",sort:"Sort",relevance:"Relevance",date:"N\
ewest",votes:"Votes",oldest:"Oldest",authors:"Authors",sections:"Sections",voted:"Votes",months:"Papers by month",days:"Days",from:"From month",to:"To month",more:"More",why:"Why t\
his match?",similar:"Similar papers",nothing:"Nothing found.",unknown:t=>`No paper has “${t}”.`,repaired:(t,e)=>`No paper has “${t}”. Showing “${e}” instead.`,mean:"Did\
 you mean",without:t=>`Without ${t}:`,papers:Nt,clear:"Clear all",failed:"The server does not answer.",offline:"You are offline. The page tries again when you are connected.",retry:"\
Try again",home:"To the newest digest",remove:"Remove",month:(t,e,n)=>`${t}, ${e} of ${n} papers`,all:"All papers",missing:"There is no such paper.",missingDay:t=>`There is no dige\
st of ${t}.`,missingConcept:t=>`No paper has “${t}”.`,untitled:"Summary",unknownVotes:"unknown",coauthors:"Written with",filters:"Filters",seek:"Search authors",seekNone:"No au\
thor fits.",uncounted:"The numbers of the filters did not come.",also:"Also searched",exactly:"only as typed",widely:"other spellings, too",note:t=>t.message,problem:t=>t.type==="i\
nvalid-parameter"?`${Qn[t.type]} ${t.message}`:Qn[t.type??""]??t.message,reason:t=>t,whySpelling:t=>t,copy:"Copy link",copied:"Copied",bibtex:"BibTeX",copyBibtex:"Copy BibTeX",links:"\
Links",onDays:"Days",trendOf:"Trend of its concepts",feed:"Feed",save:"Save search",saved:"Saved",savedSearches:"Saved searches",fresh:t=>`${t.toLocaleString("en")} new`,noFresh:"n\
othing new",forget:"Forget",previous:"Day before",next:"Day after",calendar:"Digests of a year",dayPapers:(t,e)=>`${t}, ${Nt(e)}`,noDigest:t=>`${t}, no digest`,rising:"Rising this \
week",risingNote:(t,e)=>`${t} this week · ${e} in all`,dayHeading:t=>`Digest of ${t}`,goDay:"Go to a day",help:"Search help",close:"Close",themes:{auto:"Theme: system",light:"Them\
e: light",dark:"Theme: dark"},concept:"Concept",spellings:"Spellings",evidence:t=>`${Nt(t)} say${t===1?"s":""} so`,has:t=>`in ${Nt(t)}`,writers:"Who writes about it",newest:"Newest\
 papers",mostVoted:"Most voted papers",searchAll:"Search all",trend:"By month",compare:"Compare trends",compareWith:"Add a query to compare",add:"Add",share:"share of the month's p\
apers",rankOf:t=>`${t} votes`,noVotes:"votes unknown",chosen:"Chosen filters",monthRange:(t,e)=>`${t} – ${e}`,loading:"Searching",examples:"Try these",day:{today:"today",yesterday:"\
yesterday",ago:t=>`${t} days ago`},helpRows:[["강화 학습 추론","papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],['"\
chain of thought"',"in this order, side by side"],["RAG -benchmark","without a word"],["LoRA OR QLoRA","one or the other"],["title:mamba","in the title (also body:, section:)"],['a\
uthor:"Yu Qiao"',"by an author"],["date:2024-10..2024-11","of these days (also 지난주, 2024년 10월)"],["votes:50..","with so many votes"],["quant*","words that begin so"],["~t\
ransfomer","words that are spelt nearly so"]],keys:[["/","to the search box"],["↑ ↓","between papers"],["← →","day before and after (on a day)"],["?","this help"],["Esc","c\
loses suggestions, empties the box"]]},Xn={ko:po,en:uo},Ee=Y("language"),A=Ee==="en"||Ee==="ko"?Ee:navigator.language.startsWith("ko")?"ko":"en",r=Xn[A];function Yn(){A=A==="ko"?"e\
n":"ko",G("language",A),r=Xn[A]}var R=t=>t.toLocaleString(A),oe=t=>new Date(`${t}T00:00:00Z`),ae=(t,e)=>oe(t).toLocaleDateString(A==="ko"?"ko-KR":"en-GB",{timeZone:"UTC",...e}),gt=t=>ae(
t,{month:"long",day:"numeric",weekday:"short"}),V=t=>A==="ko"?`${Number(t.slice(0,4))}년 ${gt(t)}`:ae(t,{year:"numeric",month:"long",day:"numeric",weekday:"short"}),L=(t,e=!0)=>ae(
`${t}-01`,e?{year:"numeric",month:"short"}:{month:"short"}),Gn=t=>t.replace("-0",". ").replace("-",". "),qe=(t,e)=>Math.round((oe(e).getTime()-oe(t).getTime())/864e5),re=(t,e)=>new Date(
oe(t).getTime()+e*864e5).toISOString().slice(0,10);function Zn(t){let e=new Date,n=`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`,
s=qe(t,n);return s===0?r.day.today:s===1?r.day.yesterday:s>1&&s<7?r.day.ago(s):ae(t,{year:"numeric",month:"short",day:"numeric"})}var N=t=>document.getElementById(t),Me=t=>t.map(e=>e.match?i`<mark>${e.text}</mark>`:e.text),x=(t,e,{lang:n,className:s,label:o}={})=>i`<a href=${`?${new URLSearchParams(t)}`} lang=${n??
c} class=${s??c} aria-label=${o??c} @click=${a=>{a.metaKey||a.ctrlKey||a.shiftKey||(a.preventDefault(),X(a.currentTarget.getAttribute("href")??""))}}>${e}</a>`,Jn=t=>/^https?:\/\//.
test(t)&&URL.canParse(t),Ot=t=>x({day:t},i`<time datetime=${t} title=${V(t)}>${Zn(t)}</time>`);function Pt(t,e=3){let n=[...new Set([..."matched_authors"in t?t.matched_authors:[],...t.
authors])];if(!n.length)return c;let s=n.length>e?` +${n.length-e}`:t.more_authors?" +":"";return i`<span class="authors">${n.slice(0,e).map((o,a)=>i`${a?", ":""}${x({author:o},o)}`)}${s}</span>`}
var ho=[5,10,20,50,100];function yt(t){return t===null?i`<span class="votes" title=${r.noVotes}>–</span>`:i`<span class=${`votes v${ho.filter(e=>t>=e).length}`} title=${r.rankOf(
R(t))}><span aria-hidden="true">▲</span> ${R(t)}</span>`}function De(t,e){let n=Math.max(...t,1e-9),s=l=>(l/Math.max(1,t.length-1)*100).toFixed(1),o=l=>(22-l/n*20).toFixed(1),a=t.
map((l,h)=>`${h?"L":"M"}${s(h)} ${o(l)}`).join("");return i`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${e}><path class="area" d=${`${a}\
L100 24L0 24Z`}/><path class="line" d=${a} vector-effect="non-scaling-stroke"/></svg>`}var Ht=t=>t.map(e=>e.all?e.papers/e.all:0),vt=4,ct=t=>x({concept:t.other},A==="ko"?t.other:t.
text,{className:"tag",lang:A});async function Bt(t,e){try{await navigator.clipboard.writeText(t)}catch{return}let n=e.textContent;e.textContent=r.copied,setTimeout(()=>{e.textContent=
n},1500)}var ts=t=>new URL(`?${new URLSearchParams(t)}`,document.baseURI).href;var mo=60,fo=/[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/,$o=/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/,go=20,y=N("q"),es=N("suggestions"),O=[],le=0,M=-1,ie=null,Re={
at:-1/0,isHangul:!1};async function yo(){if(M>=0)return;let t=y.value;if(!t.trim())return Z();ie?.abort(),ie=new AbortController;let{signal:e}=ie;try{let n=await Dn(t.normalize("NF\
C"),e);if(t!==y.value||document.activeElement!==y||M>=0)return;let s=n.concepts.slice(0,3);O=[...n.words.filter(a=>a.query!==t&&!s.some(l=>l.query===a.query)).map(a=>({text:a.query,
note:r.papers(a.papers),change:{...I,q:a.query}})),...s.map(a=>({text:a.query,note:a.other,change:{...I,q:a.query}})),...n.authors.slice(0,3).map(a=>({text:a,note:r.authors,change:{
...I,q:"",author:a}})),...n.titles.slice(0,2).map(a=>({text:a.title_text??a.title,note:"",change:{...I,paper:a.id}}))],Ne()}catch{e.aborted||Z()}}function Ne(){es.hidden=!O.length,
y.setAttribute("aria-expanded",String(!!O.length)),M>=0?y.setAttribute("aria-activedescendant",`s${M}`):y.removeAttribute("aria-activedescendant"),$t(O.map((t,e)=>i`<div role="option" id=${`\
s${e}`} aria-selected=${e===M} @pointerdown=${n=>{n.preventDefault(),ns(t)}}><span>${t.text}</span><small>${t.note}</small></div>`),es)}function Z(){clearTimeout(le),ie?.abort(),O=
[],M=-1,Ne()}function ns(t){typeof t.change.q=="string"&&(y.value=t.change.q),Z(),b(t.change)}function ss(){yo();let t=y.value.normalize("NFC").replace(fo,"").trim();t!==($().get("\
q")??"")&&Bn({...I,q:t,without:""})}y.addEventListener("input",()=>{clearTimeout(le),M=-1,le=setTimeout(ss,mo)});y.addEventListener("compositionend",()=>{let t=y.value.slice(0,y.selectionEnd??
void 0).at(-1)??"";Re={at:performance.now(),isHangul:$o.test(t)},y.dispatchEvent(new InputEvent("input"))});y.addEventListener("blur",Z);y.addEventListener("keydown",t=>{if(!(t.isComposing||
t.keyCode===229))if(t.key==="ArrowDown"||t.key==="ArrowUp"){if(!O.length)return;t.preventDefault(),M=(M+(t.key==="ArrowDown"?2:O.length+1))%(O.length+1)-1,M<-1&&(M=O.length-1),Ne()}else if(t.
key==="Escape"){if(t.preventDefault(),O.length)return Z();y.value="",clearTimeout(le),ss()}else t.key==="Enter"&&M>=0&&O[M]&&(t.preventDefault(),ns(O[M]))});var vo=()=>performance.
now()-Re.at<go&&!Re.isHangul;document.querySelector("form")?.addEventListener("submit",t=>{if(t.preventDefault(),vo())return;Z();let e=y.value.normalize("NFC").trim();b({...I,q:e,...e===
$().get("q")?{}:{without:""}}),N("main").focus({preventScroll:!0})});function os(){y.focus(),y.select()}var bo=8,is=1e3,xo=10,wo=120,g={facets:null,trend:null,alone:new Map,isOld:!1,failed:!1,most:{},sought:"",found:null},Pe=null,He=null,as=0,rs=null,ls=()=>({...g}),ce=()=>dispatchEvent(
new Event("counted")),Oe=t=>t.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu,""),ut=(t,e)=>t===e||Oe(t)===Oe(e)&&Oe(t)!=="",pt=t=>g.most[t]??bo,Be=t=>`author:="${t.replace(
/["“”„＂]/g," ")}"`;function cs(){let t=q(),e=F();return e&&(t.delete("author"),t.set("q",Be(e))),t.delete("sort"),t.set("limit","0"),t}function ps(){let t=cs();return t.set(
"facets","1"),t.set("facet_limit",String(Math.min(is,Math.max(pt("author"),pt("section"))+2))),t}async function ko(t,e){let n=cs(),s=["author","section","votes"].flatMap(o=>n.getAll(
o).filter(a=>!t[o].some(l=>ut(l.value,a))).map(a=>[o,a]));return new Map(await Promise.all(s.slice(0,xo).map(async([o,a])=>{let l=new URLSearchParams(n);return l.set(o,a),o==="vote\
s"&&l.delete("min_votes"),[`${o} ${a}`,(await D(l,e)).total]})))}async function Ao(t){await ee(t);let[{facets:e,trend:n}]=await Promise.all([Zt(ps(),t),g.sought.trim()?ds(t):null]);
return{facets:e,trend:n,alone:await ko(e,t)}}async function pe(t){let e=$().get("q");rs!==e&&Object.assign(g,{most:{},sought:"",found:null}),rs=e,Ve(),Pe=new AbortController;let{signal:n}=Pe;
g.isOld=!0;let s;try{s={...await Ao(n),failed:!1}}catch{s={failed:!0}}await t,!n.aborted&&(Object.assign(g,s,{isOld:!1}),ce())}function Ve(){Pe?.abort(),He?.abort()}function Ue(){pe(),
ce()}function us(t){g.most[t]=Math.min(is,pt(t)*4),Ue()}async function ds(t){let e=ps();e.set("facet_values",g.sought.normalize("NFC"));let{facets:n}=await D(e,t);g.found=n?.author??
null}function hs(t){if(clearTimeout(as),He?.abort(),g.sought=t,!t.trim())return g.found=null,ce();let e=new AbortController;He=e,as=setTimeout(async()=>{try{await ds(e.signal),ce()}catch{}},
wo)}var dt=N("help");function Ie(){$t(i`<h2>${r.help}<button type="button" class="close" aria-label=${r.close} @click=${()=>dt.close()}>×</button></h2>
    <dl>${r.helpRows.map(([t,e])=>i`<div><dt><code>${t}</code></dt><dd>${e}</dd></div>`)}</dl>
    <dl>${r.keys.map(([t,e])=>i`<div><dt><kbd>${t}</kbd></dt><dd>${e}</dd></div>`)}</dl>`,dt),dt.open||dt.showModal()}dt.addEventListener("click",t=>{t.target===dt&&dt.close()});var J=null,_o=14,We=7,To=(t,e)=>t.slice(0,e.length)===e.slice(0,We);function So(t){let e=$(),n=e.get("from")?.slice(0,We)??"",s=e.get("to")?.slice(0,We)??"",o=e.getAll("month"),a=t.
map(({month:h})=>(!n||h>=n)&&(!s||h.slice(0,s.length)<=s)&&(!o.length||o.some(p=>To(h,p)))),l=a.indexOf(!0);return{any:!!(n||s||o.length),inside:a,from:Math.max(0,l),to:l<0?t.length-
1:a.lastIndexOf(!0)}}function Fe(t,e,n){J=null,e===0&&n===t.length-1?b({from:"",to:"",month:""}):b({from:t[e].month,to:t[n].month,month:""})}function Lo(t){let e=10**Math.floor(Math.
log10(Math.max(1,t)));return[1,2,5,10].map(n=>n*e).find(n=>n>=t)??t}function Co(t){let e=t.length-1,n=[1,2,3,6,12,24,60].find(o=>t.length/o<=_o)??120,s="";return t.map(({month:o},a)=>{
if(a!==e&&(a%n||a&&e-a<n))return c;let l=o.startsWith(`${s}-`)?L(o,!1):Gn(o);return s=o.slice(0,4),i`<span data-left=${(a+.5)/t.length*100} class=${a===0?"at-start":a===e?"at-end":
""}>${l}</span>`})}function ms(t,e){if(!g.trend?.length)return i`<section class="histogram" aria-label=${r.months}></section>`;let n=new Map(t.month.map(m=>[m.value,m.papers])),s=g.
trend.map(m=>({month:m.month,papers:n.get(m.month)??0,all:m.all})),o=Lo(Math.max(...s.map(m=>m.papers))),a=Math.max(...s.map(m=>m.all),1),l=So(s),{from:h,to:p}=J??l,v=m=>J?m>=h&&m<=
p:l.inside[m],d=J||l.any,u=s.length-1,f=(m,k)=>{let j=m.getBoundingClientRect();return Math.max(0,Math.min(u,Math.floor((k-j.left)/j.width*s.length)))},_=m=>{if(m.button)return;let k=m.
currentTarget,j=m.target.closest("[role=slider]")?.dataset.end,Ft=f(k,m.clientX),At=j==="from"?p:j==="to"?h:Ft,pn=_t=>{let tt=f(k,_t);J={from:Math.min(At,tt),to:Math.max(At,tt)},e()};
k.setPointerCapture(m.pointerId);let un=_t=>pn(_t.clientX),Wt=_t=>{if(k.removeEventListener("pointermove",un),k.removeEventListener("pointerup",Wt),k.removeEventListener("pointerca\
ncel",Wt),_t.type==="pointercancel"||!J)return J=null,e();let{from:tt,to:dn}=J;!j&&tt===dn&&l.any&&l.from===tt&&l.to===tt?Fe(s,0,u):Fe(s,tt,dn)};k.addEventListener("pointermove",un),
k.addEventListener("pointerup",Wt),k.addEventListener("pointercancel",Wt),j||pn(m.clientX)},T=m=>k=>{let Ft={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12,
Home:-u,End:u}[k.key];if(!Ft)return;k.preventDefault();let At=Math.max(m==="to"?h:0,Math.min(m==="from"?p:u,(m==="from"?h:p)+Ft));Fe(s,m==="from"?At:h,m==="to"?At:p)},cn=(m,k)=>i`<div role="slider" tabindex="0" class="handle" data-end=${m} data-left=${(m===
"from"?k:k+1)/s.length*100} aria-label=${m==="from"?r.from:r.to}
    aria-valuemin="0" aria-valuemax=${u} aria-valuenow=${k} aria-valuetext=${L(s[k].month)} @keydown=${T(m)}></div>`;return i`<section class="histogram" aria-labelledby="months"><h2 id="months">${r.
months} ${d?i`<span class="range">${r.monthRange(L(s[h].month),L(s[p].month))}</span>`:c}</h2>
    <div class="scale" aria-hidden="true"><span>${R(o)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${_}>
      <div class=${`bars${d?" some-chosen":""}`}>${s.map((m,k)=>i`<div class=${v(k)&&d?"bar chosen":"bar"} data-month=${m.month} data-papers=${m.papers} title=${r.month(L(m.month),
m.papers,m.all)}><i class="all" data-height=${m.all/a*100}></i><i class=${m.papers?"some":""} data-height=${m.papers/o*100}></i></div>`)}</div>
      ${cn("from",h)}${cn("to",p)}</div>
    <div class="ticks" aria-hidden="true">${Co(s)}</div></section>`}function fs(t){for(let e of t.querySelectorAll("[data-height]"))e.style.height=`${e.dataset.height}%`;for(let e of t.
querySelectorAll("[data-left]"))e.style.left=`${e.dataset.left}%`}var Vt=new Map,$s=()=>Vt.clear(),Eo=t=>t.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];async function qo(t,e){if(!Vt.delete(t.id)){let n=q();n.set("explain","1"),n.set(
"limit","1"),n.set("offset",String(t.rank-1));try{let s=await D(n);Vt.set(t.id,s.hits.find(o=>o.id===t.id)?.score_parts??[])}catch{return}}e()}function Ke(t){let e=Eo(t);return i`${e?
i`<a href=${`https://arxiv.org/pdf/${e}`} rel="noopener noreferrer">PDF</a>`:c}${Jn(t.url)?i`<a href=${t.url} rel="noopener noreferrer">${e?"arXiv":new URL(t.url).hostname}</a>`:c}`}
var je=t=>i`<button type="button" @click=${e=>Bt(ts({paper:t.id}),e.currentTarget)}>${r.copy}</button>`;async function Mo(t,e){let n=await Jt(t.id).catch(()=>"");n&&Bt(n,e)}var Do=(t,e)=>i`<div class="actions">${Ke(
t)}<button type="button" @click=${n=>Mo(t,n.currentTarget)}>${r.bibtex}</button>${je(t)}${x({paper:t.id},r.similar)}
  ${e&&"rank"in t&&$().get("q")?i`<button type="button" aria-expanded=${Vt.has(t.id)?"true":"false"} @click=${()=>qo(t,e)}>${r.why}</button>`:c}</div>`;function Ro(t){let e=Vt.get(
t.id);return e?i`<table class="why"><tbody>${e.map(n=>i`<tr><td>${n.score.toFixed(2)}</td><td>${r.reason(n.what)}</td></tr>`)}</tbody></table>`:c}function No({concepts:t}){return qt()?
i`<p class="tags late">${t?.map(ct)}</p>`:t?.length?i`<p class="tags">${t.map(ct)}</p>`:c}function ze(t,{changed:e=null,body:n=""}={}){let s=x({paper:t.id},"title_marked"in t?Me(t.
title_marked):t.title_text),o="snippet"in t&&t.snippet.length?i`<p class="snippet" lang="ko">${Me(t.snippet)}</p>`:n?i`<p class="snippet" lang="ko">${n}</p>`:c;return i`<li data-id=${t.
id} class="hit">${yt(t.votes)}<div class="about"><h2 lang="en">${s}</h2>
    <p class="facts">${Ot(t.date)}${t.authors.length?i` · ${Pt(t)}`:c}</p>${o}
    <div class="foot">${No(t)}${Do(t,e)}</div>${Ro(t)}</div></li>`}function gs(t,e){let n=t.filter(o=>o.partial),s=o=>o.map(a=>ze(a,{changed:e}));return i`<ol class="hits">${s(t.filter(
o=>!o.partial))}</ol>${n.length?i`<p class="some" id="some">${r.some}</p><ol class="hits" aria-labelledby="some">${s(n)}</ol>`:c}`}var vs=12,bt=()=>Array.isArray(Y("saved"))?Y("saved").filter(t=>typeof t?.search=="string").slice(0,vs):[];function ue(){let t=q();return t.delete("typing"),t.toString()}var bs=t=>`${t.
history}-${t.revision}`,Ut=()=>bt().some(t=>t.search===ue());function xs(t){let e=bt().filter(n=>n.search!==ue());G("saved",Ut()?e:[{search:ue(),seen:bs(t)},...e].slice(0,vs))}function ws(t){
Ut()&&G("saved",bt().map(e=>e.search===ue()?{...e,seen:bs(t)}:e))}async function ks(t){let e=bt().map(async n=>{let s=new URLSearchParams(n.search);s.set("since_revision",n.seen),s.
set("limit","0");let o=await D(s,t).then(a=>a.total,()=>null);return[n.search,o]});return new Map(await Promise.all(e))}var Oo=t=>typeof t!="number"?c:t?r.fresh(t):r.noFresh;function ys(t){
return[...new URLSearchParams(t)].map(([e,n])=>e==="q"?n:`${e}:${n}`).join(" ")}function As(t,e){let n=bt();return n.length?i`<section class="saved" aria-labelledby="saved" aria-busy=${t?
c:"true"}><h2 id="saved">${r.savedSearches}</h2><ul>${n.map(s=>i`<li>${x(new URLSearchParams(s.search),ys(s.search))} <small class=${t?.get(s.search)?"fresh":""}>${Oo(t?.get(s.search))}</small>
    <button type="button" aria-label=${`${r.forget}: ${ys(s.search)}`} @click=${()=>{G("saved",bt().filter(o=>o.search!==s.search)),e()}}>×</button></li>`)}</ul></section>`:c}var de=["auto","light","dark"],xt=de.includes(Y("theme"))?Y("theme"):"auto",Qe=()=>xt;function _s(){xt==="auto"?delete document.documentElement.dataset.theme:document.documentElement.
dataset.theme=xt}function Ts(){xt=de[(de.indexOf(xt)+1)%de.length],G("theme",xt),_s()}_s();var Ss=800,Xe=240,Po=t=>t.map((e,n)=>{let s=t.slice(Math.max(0,n-1),n+2);return s.reduce((o,a)=>o+a,0)/s.length});function Ls(t){let e=$().getAll("compare"),n=t.map(d=>Po(Ht(d.trend))),
s=t[0]?.trend??[],o=Math.max(...n.flat(),.01),a=d=>(d/Math.max(1,s.length-1)*Ss).toFixed(1),l=d=>(Xe-d/o*(Xe-12)).toFixed(1),h=d=>d.map((u,f)=>`${f?"L":"M"}${a(f)} ${l(u)}`).join(""),
p=d=>{d.preventDefault();let u=String(new FormData(d.target).get("compare")).trim();u&&b({compare:[...new Set([...e,u])].slice(0,z)})},v=d=>`${(d*100).toFixed(d<.1?1:0)}%`;return i`<h1 tabindex="-1">${r.
compare}</h1>
    <ul class="legend">${t.map((d,u)=>i`<li><i class=${`line${u}`} aria-hidden="true"></i>${x({q:d.query},d.query)} <small>${r.papers(d.total)}</small><button type="button" aria-label=${`${r.
remove}: ${d.query}`} @click=${()=>b({compare:e.filter((f,_)=>_!==u)})}>×</button></li>`)}</ul>
    <form class="add" @submit=${p}>${e.length<z?i`<input name="compare" maxlength="200" autocomplete="off" aria-label=${r.compareWith} placeholder=${r.compareWith}><button type="submit">${r.
add}</button>`:c}</form>
    ${s.length?i`<figure class="compared"><div class="scale" aria-hidden="true"><span>${v(o)}</span><span>0</span></div><svg viewBox=${`0 0 ${Ss} ${Xe}`} preserveAspectRatio="none" role="img" aria-label=${`${r.
compare}: ${e.join(", ")}`}>${n.map((d,u)=>wn`<path class=${`line${u}`} d=${h(d)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${L(s[0].month)}</span><span>${r.share}</span><span>${L(s[s.length-1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${r.compare}</caption><thead><tr><th scope="col">${r.months}</th>${t.map(d=>i`<th scope="col">${d.query}</th>`)}</tr></thead><tbody>${s.
map((d,u)=>i`<tr><th scope="row">${L(d.month)}</th>${t.map(f=>i`<td>${R(f.trend[u]?.papers??0)}</td>`)}</tr>`).reverse()}</tbody></table>`:c}`}var Ye=53,It=7,Ho=[1,6,10,14];function Ge({date:t,previous:e,next:n}){let s=(o,a,l)=>o?x({day:o},i`<span aria-hidden="true">${l}</span>`,{className:"step",label:`${a}: ${gt(o)}`}):
i`<span class="step" aria-hidden="true"></span>`;return i`<nav class="strip" aria-label=${r.onDays}>${s(e,r.previous,"‹")}${x({day:t},i`<time datetime=${t}>${gt(t)}</time>`,{className:"\
today"})}${s(n,r.next,"›")}
    <input type="date" aria-label=${r.goDay} .value=${t} @change=${o=>o.target.value&&X(`?day=${o.target.value}`)}></nav>`}function Cs(t,e){let n=t.at(-1)?.date;if(!n)return c;let s=new Map(
t.map(u=>[u.date,u.papers])),o=re(n,It-1-(new Date(`${n}T00:00:00Z`).getUTCDay()+6)%It),a=re(o,1-Ye*It),l=Array.from({length:Ye},(u,f)=>Array.from({length:It},(_,T)=>re(a,f*It+T))),
h=u=>{let{day:f}=u.target.dataset;f&&s.has(f)&&X(`?day=${f}`)},p=u=>Ho.filter(f=>u>=f).length,v=u=>{let f=s.get(u);return f===void 0?r.noDigest(V(u)):r.dayPapers(V(u),f)},d=t.filter(
u=>qe(a,u.date)>=0);return i`<div class="year" role="img" aria-label=${`${r.calendar}: ${r.papers(d.reduce((u,f)=>u+f.papers,0))}`} @click=${h}>${l.map((u,f)=>{let _=f<Ye-2&&u.find(
T=>T.endsWith("-01"));return i`<div class="week"><span class="month">${_?L(_.slice(0,7),!1):c}</span>${u.map(T=>T>n?i`<i class="none"></i>`:i`<i data-day=${T} class=${`l${p(s.get(T)??
0)}${T===e?" here":""}`} title=${v(T)}></i>`)}</div>`})}</div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ht={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Es=t=>(...e)=>({_$litDirective$:t,values:e}),he=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){
this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ar}=_n;var qs=t=>t.strings===void 0;var Bo={},Ms=(t,e=Bo)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ds=Es(class extends he{constructor(t){if(super(t),t.type!==ht.PROPERTY&&t.type!==ht.ATTRIBUTE&&t.type!==ht.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed\
 on child or event bindings");if(!qs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===H||e===c)return e;let n=t.element,
s=t.name;if(t.type===ht.PROPERTY){if(e===n[s])return H}else if(t.type===ht.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return H}else if(t.type===ht.ATTRIBUTE&&n.getAttribute(s)===
e+"")return H;return Ms(t),e}});var me={author:"",section:"",month:"",votes:"",from:"",to:"",min_votes:""},Je=t=>t==="unknown"?r.unknownVotes:`▲ ${t.replace(/\.\.$/,"+").replace("..","–")}`,$e=t=>$().getAll(t);
function Vo(t,e){let n=$e(t),s=n.filter(a=>!ut(a,e)),o=s.length<n.length?s:[...n,e];b({[t]:o,...t==="votes"?{min_votes:""}:{}})}function Uo(t,e,n){let s=e.slice(0,pt(t)),o=n.filter(
a=>!s.some(l=>ut(l.value,a)));return[...s,...o.map(a=>g.facets?.[t].find(l=>ut(l.value,a))??{value:a,papers:g.alone.get(`${t} ${a}`)})]}function Io(t,e,n,s){let o=n.some(a=>ut(a,t.
value));return i`<li><button type="button" aria-pressed=${o?"true":"false"} @click=${s}><span>${e}</span><small>${t.papers===void 0?c:R(t.papers)}</small></button></li>`}function Fo(t){
if(t.newState!=="open")return;let e=t.target,n=document.querySelector(`[popovertarget="${e.id}"]`)?.getBoundingClientRect();n&&(e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-
e.offsetWidth-8))}px`,e.style.top=`${n.bottom+4}px`,e.style.maxHeight=`${Math.max(200,innerHeight-n.bottom-16)}px`)}function Ns(t,e,n,s){return i`<button type="button" class="menu-button" popovertarget=${`\
menu-${t}`} aria-haspopup="dialog">${e}${s?i` <b>${s}</b>`:c}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${t}`} class="menu" role="dialog" aria-label=${e} @toggle=${Fo}><h2>${e}<button type="button" class="close" popovertarget=${`menu-${t}`} popovertargetaction="hide" aria-label=${r.
close}>×</button></h2>${n}</section>`}function fe(t,e,n,{text:s=h=>h,press:o=h=>Vo(t,h),above:a=c,chosen:l=$e(t)}={}){let h=Uo(t,n,l);return!h.length&&a===c?c:Ns(t,e,i`${a}<ul>${h.
map(p=>Io(p,s(p.value),l,()=>o(p.value)))}</ul>
    ${n.length>pt(t)?i`<button class="values" type="button" aria-label=${`${e}: ${r.more}`} @click=${()=>us(t)}>${r.more}</button>`:c}`,l.length)}function Wo(t){let e=F(),n=(g.found??
t.author).filter(a=>!e||!ut(a.value,e)),o=g.sought||t.author.length>pt("author")||g.most.author?i`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${r.
seek} aria-label=${r.seek} .value=${Ds(g.sought)} @input=${a=>hs(a.target.value)}>
    ${g.found&&!n.length?i`<p class="facts" role="status">${r.seekNone}</p>`:c}`:c;return e?fe("author",r.coauthors,n,{press:a=>b({q:Be(e),author:a}),above:o,chosen:[]}):fe("author",
r.authors,n,{above:o})}var Rs=(t,e,n,s)=>i`<label>${t}<select aria-label=${t} @change=${o=>s(o.target.value)}><option value="" ?selected=${!e}>${t}</option>
  ${n.map(({month:o})=>i`<option value=${o} ?selected=${o===e?.slice(0,7)}>${L(o)}</option>`)}</select></label>`;function Ko(){let t=g.trend??[],e=$().get("from")??void 0,n=$().get(
"to")??void 0;return Ns("days",r.days,i`<div class="months">${Rs(r.from,e,t,s=>b({from:s,month:"",...s&&n&&s>n?{to:""}:{}}))}
    ${Rs(r.to,n,t,s=>b({to:s,month:"",...s&&e&&s<e.slice(0,7)?{from:""}:{}}))}</div>`,(e?1:0)+(n?1:0)+$e("month").length)}var Ze=t=>/^\d{4}-\d{2}$/.test(t)?L(t):t,jo={from:t=>`${Ze(
t)} –`,to:t=>`– ${Ze(t)}`,month:Ze,min_votes:t=>`▲ ${t}+`,votes:t=>t==="unknown"?`${r.voted}: ${Je(t)}`:Je(t)};function zo(){let t=[...$()].filter(([e,n])=>e in me&&n);return t.
length?i`<div class="chips" role="group" aria-label=${r.chosen}>${t.map(([e,n])=>{let s=jo[e]?.(n)??n;return i`<button type="button" aria-label=${`${r.remove}: ${s}`} @click=${()=>b(
{[e]:$e(e).filter(o=>o!==n)})}>${s} <span aria-hidden="true">×</span></button>`})}
    <button type="button" class="quiet" @click=${()=>b(me)}>${r.clear}</button></div>`:c}function Os(t,e){let n=g.failed&&!e?i`<p class="facts" role="alert">${r.uncounted} <button type="button" @click=${Ue}>${r.
retry}</button></p>`:c,{facets:s}=g,o=g.isOld||g.failed;return i`<section class="filters" aria-label=${r.filters} aria-busy=${g.isOld?"true":c}>${n}
    <div class=${o?"counted busy":"counted"}>${s?ms(s,t):i`<section class="histogram"></section>`}
    <div class="menus">${s?i`${Wo(s)}${fe("votes",r.voted,s.votes,{text:Je})}${Ko()}${fe("section",r.sections,s.section)}`:c}</div></div>
    ${F()?c:zo()}</section>`}var Qo=["relevance","date","votes","oldest"],Xo=["강화학습","long-context","LLM의 추론 비용","멀티모달 벤치마크","votes:50.. diffusion","~transfomer"],Ps=(t,[e,n])=>new TextDecoder().
decode(new TextEncoder().encode(t).slice(e,n));function Yo(t){let e=t.notes.filter(o=>o.code==="word-not-found").map(o=>Ps(t.query,o.span)),n=t.notes.filter(o=>o.code!=="word-not-f\
ound"&&o.code!=="repaired").map(o=>r.note(o,Ps(t.query,o.span))),s=t.repaired?.words??[];return!e.length&&!t.suggestions.length&&!n.length&&!s.length?c:i`<div class="help">${s.map(
o=>i`<p>${r.repaired(o.from,o.to)}</p>`)}${s.length?i`<p><button type="button" @click=${()=>b({exact:"1"})}>${r.exactly}</button></p>`:c}${e.map(o=>i`<p>${r.unknown(o)}</p>`)}${[...new Set(
n)].map(o=>i`<p class="facts">${o}</p>`)}
    ${t.suggestions.map(o=>i`<p>${o.kind==="spelling"?r.mean:r.without(o.what)} <button type="button" @click=${()=>b({...me,without:"",q:o.query})}>${o.query}</button> ${r.papers(o.
total)}</p>`)}</div>`}function Go(t){let e=$();if(e.get("exact"))return i`<p class="facts also"><button type="button" @click=${()=>b({exact:""})}>${r.widely}</button></p>`;let n=e.
getAll("without");return!t.also.length&&!n.length?c:i`<p class="facts also">${t.also.length?`${r.also}: `:c}${t.also.map(s=>i`<button type="button" aria-label=${`${r.remove}: ${s}`} @click=${()=>b(
{without:[...n,s]})}>${s} <span aria-hidden="true">×</span></button> `)}
    ${n.length?i`<button type="button" @click=${()=>b({without:""})}>${r.widely}</button>`:i`<button type="button" @click=${()=>b({exact:"1"})}>${r.exactly}</button>`}</p>`}function tn(){
let t=q();for(let e of["sort","typing","without"])t.delete(e);return`v1/feed.atom?${t}`}var Zo=t=>t.toFixed(t<10?1:0);function Hs({answer:t},{changed:e,more:n,isAdding:s,addingProblem:o,
hasFailed:a}){let l=F(),h=$().get("q"),p=l?i`<h1 class="author" tabindex="-1">${l}</h1>`:i`<h1 class="hidden" tabindex="-1">${h||r.all}</h1>`,v=t.total+t.total_partial;return i`${p}${Os(
e,a)}
    <div class="line"><span role="status">${v?r.total(t.total,t.total_partial,Zo(t.took_ms)):r.nothing}</span>
    <span class="tools">${h?x({compare:h},r.compare):c}<a href=${tn()} type="application/atom+xml">${r.feed}</a><button type="button" aria-pressed=${Ut()?"true":"false"} @click=${()=>{
xs(t),e()}}>${Ut()?r.saved:r.save}</button>
    <label><span>${r.sort} </span><select class="sort" aria-label=${r.sort} @change=${d=>b({sort:d.target.value})}>${Qo.map(d=>i`<option value=${d} .selected=${d===t.sort}>${r[d]}</option>`)}</select></label></span></div>
    ${Go(t)}${Yo(t)}${gs(t.hits,e)}${t.next&&!a?i`<div class="further">${o?i`<p role="alert">${o}</p>`:c}<button class="more" type="button" aria-disabled=${s?"true":c} @click=${n}>${o?
r.retry:r.more}</button></div>`:c}`}var Bs=t=>i`<li data-id=${t.id}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${t.votes===null?c:i`${yt(t.votes)} · `}${Ot(
t.date)}</p></li>`,Jo=t=>t?.hits.length?i`<section class="similar"><h2>${r.similar}</h2><ol class="short">${t.hits.map(Bs)}</ol></section>`:c;async function ta(t,e){let n=t.currentTarget,
s=n.querySelector("pre");s&&n.open&&!s.textContent&&(s.textContent=await Jt(e).catch(()=>""))}function Vs({paper:t,similar:e,trends:n}){let s=(t.concepts??[]).slice(0,vt);return i`<article class="paper"><header><h1 lang="en" tabindex="-1">${t.
title_text}</h1><p class="facts">${yt(t.votes)} ${Ot(t.date)}${t.authors.length?i` · ${Pt(t,100)}`:c}</p>
      ${t.concepts?.length?i`<p class="tags">${t.concepts.map(ct)}</p>`:c}</header>
    <div class="summary">${t.sections.map(o=>i`<section><h2 lang="en">${o.name||r.untitled}</h2><ul lang="ko">${o.bullets.map(a=>i`<li>${a}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${r.links}><section><h2>${r.links}</h2><p class="actions">${Ke(t)}${je(t)}</p>
      <details @toggle=${o=>ta(o,t.id)}><summary>${r.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${o=>Bt(o.currentTarget.previousElementSibling?.textContent??
"",o.currentTarget)}>${r.copyBibtex}</button></details></section>
      <section><h2>${r.onDays}</h2><ul class="plain">${t.dates.map(o=>i`<li>${x({day:o},V(o))}</li>`)}</ul></section>
      ${n?.length?i`<section><h2>${r.trendOf}</h2><ul class="sparks">${n.map((o,a)=>i`<li>${ct(s[a])}${De(Ht(o.trend),r.papers(o.total))}</li>`)}</ul></section>`:c}
      ${Jo(e)}</aside></article>`}var ea=3,Us=t=>t.sections[0]?.bullets[0]??"",Is=({digest:t})=>i`<div class="day-head"><h1 tabindex="-1">${r.dayHeading(V(t.date))}</h1><span role="status" class="facts">${r.
papers(t.total)}</span></div>${Ge(t)}
  <ol class="hits">${t.papers.map(e=>ze(e,{body:Us(e)}))}</ol>`,na=(t,e)=>i`<li data-id=${t.id} class=${e===0?"card first":"card"}><h3 lang="en">${x({paper:t.id},t.title_text)}</h3><p class="facts">${yt(
t.votes)} ${t.authors.length?Pt(t,e?1:3):c}</p>${(e?[Us(t)]:t.sections.flatMap(n=>n.bullets).slice(0,ea)).map(n=>i`<p class="snippet" lang="ko">${n}</p>`)}${e===0&&t.concepts?.length?
i`<p class="tags">${t.concepts.slice(0,vt).map(ct)}</p>`:c}</li>`,sa=(t,e)=>t?.concepts.length?i`<section class="rising" aria-labelledby="rising"><h2 id="rising">${r.rising}</h2><ul>${t.
concepts.slice(0,z).map((n,s)=>i`<li>${x({concept:n.other},A==="ko"?n.other:n.text,{lang:A})}<small>${r.risingNote(R(n.recent),R(n.papers))}</small>${e?.[s]?De(Ht(e[s].trend),r.trend):
i`<svg class="spark"></svg>`}</li>`)}</ul></section>`:c;function Fs({digest:t,days:e,rising:n,trends:s,fresh:o},{changed:a}){return i`<div class="start"><h1 tabindex="-1">${r.title}</h1><p class="lead">${r.
about}</p><div class="examples" role="group" aria-label=${r.examples}>${Xo.map(l=>i`<button type="button" @click=${()=>b({...I,q:l})}>${l}</button>`)}</div></div>
  ${As(o,a)}
  ${t?i`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${r.dayHeading(gt(t.date))}</h2><span class="facts">${r.papers(t.total)}</span>${Ge(t)}</div>${Cs(
e,t.date)}</section>
    ${sa(n,s)}<ol class="cards">${t.papers.map(na)}</ol>`:c}`}function Ws({concept:t,counted:e,newest:n,voted:s}){let o=t.words,a=e.trend,l=Math.max(...a.map(p=>p.papers),1),h=p=>i`<ol class="short">${p.
hits.map(Bs)}</ol>`;return i`<div class="concept"><p class="kind">${r.concept}</p><h1 tabindex="-1">${o}</h1><p class="facts">${r.papers(e.total)} · ${x({q:o},r.searchAll)} · ${x(
{compare:o},r.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${r.trend}</h2><div class="bars still" role="img" aria-label=${r.trend}>${a.map(p=>i`<div class="bar" title=${r.month(p.month,
p.papers,p.all)}><i class=${p.papers?"some":""} data-height=${p.papers/l*100}></i></div>`)}</div><div class="ends facts" aria-hidden="true"><span>${a[0]?.month}</span><span>${a.at(
-1)?.month}</span></div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${r.spellings}</h2><ul class="plain spellings">${t.spellings.slice(0,8).map(p=>i`<li>${x({concept:p.
text},p.text)}<small>${r.whySpelling(p.why)} · ${r.evidence(p.evidence)} · ${r.has(p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${r.writers}</h2><ul class="plain">${e.facets.author.slice(0,8).map(p=>i`<li>${x({author:p.value},p.value)} <small>${r.papers(
p.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${r.newest}</h2>${h(n)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${r.mostVoted}</h2>${h(s)}</section></div></div>`}
var Ks=()=>i`<div class="skeleton" aria-hidden="true">${[0,1,2,3,4].map(()=>i`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${r.loading}</p>`;var oa=20,Xs=100,aa=30,ra=150,ia=[408,410,429],C=N("main"),en=null,wt=null,w=null,Ys="",K=null,kt=null,sn=!1,mt=new Map,nn=t=>$().get(t)??"",Gs=()=>te.find(t=>$().get(t))??(q().size?
"answer":"start");async function js(t,e){if(!t.length)return null;let n=t.slice(0,z).map(s=>s.text);return _e(n,e).catch(()=>null)}var la={async start(t){let[e,n]=await Promise.all(
[En(t),qn(t).catch(()=>null)]),s=e.at(-1),[o,a]=await Promise.all([s?Te(s.date,t):null,js(n?.concepts??[],t)]);return{kind:"start",days:e,rising:n,digest:o,trends:a}},async paper(t){
let e=nn("paper"),[n,s]=await Promise.all([Sn(e,t),Cn(e,t).catch(()=>null)]);return{kind:"paper",paper:n,similar:s,trends:await js((n.concepts??[]).slice(0,vt),t)}},async day(t){return{
kind:"day",digest:await Te(nn("day"),t)}},async concept(t){let e=nn("concept"),n={q:e,limit:"6"},[s,o,a,l]=await Promise.all([Mn(e,t),Zt(new URLSearchParams({q:e,facet_limit:"8"}),
t),D(new URLSearchParams({...n,sort:"date"}),t),D(new URLSearchParams({...n,sort:"votes"}),t)]);return{kind:"concept",concept:s,counted:o,newest:a,voted:l}},async compare(t){return{
kind:"compare",trends:await _e($().getAll("compare").slice(0,z),t)}},async answer(t,e){let n=q();qt()||n.set("concepts","1"),n.set("limit",String(Math.min(Xs,Math.max(oa,e))));let s=D(
n,t);pe(s.catch(()=>{}));let o=await s;for(;o.next&&o.hits.length<e;)await Zs(o,n,t);return ws(o),$s(),{kind:"answer",answer:o}}};async function ca(t,e){if(t.kind==="start"&&(t.fresh=
await ks(e)),t.kind!=="answer"||!qt())return;let n=t.answer.hits.filter(a=>!a.concepts).slice(0,Xs);if(!n.length)return;await ee(e);let s=n.map(a=>a.id),o=await Ln(s,e);for(let a of n)
a.concepts??=o.get(a.id)?.slice(0,vt)}async function pa(t,e){try{await ca(t,e)}catch{return}t===w&&!e.aborted&&P()}async function Zs(t,e,n){e.set("cursor",t.next??"");let s=await D(
e,n);t.hits.push(...s.hits),t.next=s.next}async function Js(){if(wt||w?.kind!=="answer")return;let{answer:t}=w,e=q();e.set("concepts","1");let n=t.hits.length,s=new AbortController;
wt=s,kt=null,P();try{await Zs(t,e,s.signal)}catch(a){if(s.signal.aborted)return;kt={error:a,how:"go",at:$()}}wt=null;let o=document.activeElement===C.querySelector("button.more");P(),
o&&t.hits[n]&&to(t.hits[n].id)?.focus({preventScroll:!0})}var to=t=>C.querySelector(`[data-id="${CSS.escape(t)}"] :is(h2, h3) a`);function ua(t){switch(t.kind){case"start":return Fs(
t,{changed:P});case"paper":return Vs(t);case"day":return Is(t);case"concept":return Ws(t);case"compare":return Ls(t.trends);case"answer":return Hs(t,{changed:P,more:Js,isAdding:!!wt,
addingProblem:kt&&no(kt),hasFailed:!!K})}}function da(t){switch(t.kind){case"start":return"";case"paper":return t.paper.title_text;case"day":return r.dayHeading(V(t.digest.date));case"\
concept":return t.concept.words;case"compare":return r.compare;case"answer":return F()??($().get("q")||r.all)}}var eo=({status:t})=>!t||t>=500||ia.includes(t);function no({error:t,
at:e}){if(!navigator.onLine)return r.offline;if(!t.status)return r.failed;if(t.status!==404)return r.problem(t);let n=e.get("day"),s=e.get("concept");return n?r.missingDay(n):s?r.missingConcept(
s):r.missing}var ha=t=>i`<div class="error" role="alert" tabindex="-1"><p>${no(t)}</p>${eo(t.error)?i`<button type="button" @click=${()=>ye(t.how)}>${r.retry}</button>`:x({},r.home)}</div>`,
zs=t=>r[t??""],Qs=t=>document.querySelectorAll(t),on={".chips":".chips button, .menu-button",".legend":".legend button, .add input"};function ma(t){let e=Object.keys(on).find(s=>t?.
matches(s));((e?C.querySelector(on[e]):null)??C).focus({preventScroll:!0})}function P(){document.documentElement.lang=A;for(let s of Qs("[data-text]"))s.textContent=zs(s.dataset.text);
for(let s of Qs("[data-label]"))s.setAttribute("aria-label",zs(s.dataset.label));y.placeholder=r.box,an.textContent=r.other,an.lang=A==="ko"?"en":"ko",rn.setAttribute("aria-label",
r.themes[Qe()]),rn.title=r.themes[Qe()],C.classList.toggle("failed",!!K);let t=document.activeElement,e=t?.closest(Object.keys(on).join());$t(i`${K?ha(K):c}${w?ua(w):K?i`<h1 class="hidden" tabindex="-1">papersearch</h1>`:
sn?Ks():c}`,C),fs(C),t&&!t.isConnected&&ma(e);let n=w?da(w):"";document.title=n?`${n} – papersearch`:"papersearch",N("feed").href=w?.kind==="answer"?tn():"v1/feed.atom"}function ln(){
let t=document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id")??null;Pn({y:scrollY,focus:t,hits:w?.kind==="answer"?w.answer.hits.length:0})}function so(){if(!w)return;
mt.delete(Mt()),mt.set(Mt(),{shown:w,numbers:ls()});let[t]=mt.keys();mt.size>aa&&mt.delete(t)}function fa(t,e){if(t==="back"||t==="load"){if(!e)return;scrollTo(0,e.y),e.focus&&t===
"back"&&to(e.focus)?.focus({preventScroll:!0})}else t==="visit"&&(scrollTo(0,0),C.querySelector("h1")?.focus({preventScroll:!0}))}function $a(t){if(!w)return;let e=Gs();!eo(t)&&w.kind!==
e?w=null:(w.kind!=="answer"||e!=="answer")&&Ce(Ys),w?.kind==="answer"&&e!=="answer"&&g.isOld&&pe()}var ga=()=>C.querySelector(".error")?.focus({preventScroll:!0});async function ye(t="\
go"){en?.abort(),wt?.abort(),wt=null,kt=null,Ve(),Ce(null);let e=new AbortController;en=e;let n=t==="back"||t==="load"?On():null;(document.activeElement!==y||t==="back")&&(y.value=
$().get("q")??"");let s=t==="back"?mt.get(Mt()):null,o=null,a=null;if(s)o=s.shown,Object.assign(g,s.numbers);else{C.setAttribute("aria-busy","true");let l=setTimeout(()=>{sn=!0,C.classList.
add("busy"),w||P()},ra);try{o=await la[Gs()](e.signal,n?.hits??0)}catch(h){if(e.signal.aborted)return clearTimeout(l);a=h}if(clearTimeout(l),e!==en)return}sn=!1,K=a?{error:a,how:t,
at:$()}:null,o?(w=o,Ys=Nn()):$a(a),C.classList.remove("busy"),C.removeAttribute("aria-busy"),P(),K&&t!=="typing"&&document.activeElement===document.body&&ga(),o&&(so(),fa(t,n),pa(o,
e.signal))}history.scrollRestoration="manual";var ge=0;addEventListener("scroll",()=>{clearTimeout(ge),ge=setTimeout(ln,100)},{passive:!0});addEventListener("click",()=>{clearTimeout(
ge),ln()},{capture:!0});addEventListener("keydown",t=>{t.key==="Enter"&&ln()},{capture:!0});addEventListener("moved",t=>{clearTimeout(ge),t.detail==="back"&&(Z(),y.blur()),ye(t.detail)});
addEventListener("counted",()=>{P(),w?.kind==="answer"&&mt.has(Mt())&&so()});addEventListener("online",()=>{K?ye(K.how):kt&&Js()});function ya(t,e){let n=[...C.querySelectorAll(".h\
it :is(h2, h3) a, .card h3 a")],s=n[n.indexOf(document.activeElement)+e];s&&(t.preventDefault(),s.focus())}document.addEventListener("keydown",t=>{let e=t.target;if(!(e.matches("in\
put, select, textarea, [role=slider]")||t.metaKey||t.ctrlKey||t.altKey)&&!e.closest("[popover], dialog")){if(t.key==="/")t.preventDefault(),os();else if(t.key==="?")t.preventDefault(),
Ie();else if(t.key==="ArrowDown"||t.key==="ArrowUp")ya(t,t.key==="ArrowDown"?1:-1);else if(t.key==="ArrowLeft"||t.key==="ArrowRight"){let n=w?.kind==="day"&&(t.key==="ArrowLeft"?w.
digest.previous:w.digest.next);n&&X(`?day=${n}`)}}});document.querySelector(".home")?.addEventListener("click",t=>{t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),y.value="",
X(""))});var an=N("language");an.addEventListener("click",()=>{Yn(),P()});var rn=N("theme");rn.addEventListener("click",()=>{Ts(),P()});N("help-button").addEventListener("click",Ie);
y.value=$().get("q")??"";C.replaceChildren();P();ye("load");location.search||y.focus({preventScroll:!0});
