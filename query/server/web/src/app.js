// The page: what one types becomes the address, the address becomes a request, the answer becomes the page.
import { html, nothing, render } from "lit-html";

const kTexts = {
  ko: {
    other: "English", title: "AI 논문 요약을 찾아보세요", about: "한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",
    newest: "최신 요약", total: (n, some, ms) => `논문 ${n.toLocaleString("ko")}편${some ? ` (일부 낱말만 있는 ${some.toLocaleString("ko")}편)` : ""} · ${ms}ms`, some: "일부 낱말만 있는 논문", sort: "정렬", relevance: "관련도", date: "최신", votes: "추천",
    authors: "저자", sections: "구역", voted: "추천 수", months: "월별", from: "시작 월", to: "끝 월", more: "더 보기", why: "왜 나왔나요?", similar: "비슷한 논문",
    nothing: "찾은 논문이 없습니다.", unknown: (w) => `‘${w}’이(가) 있는 논문은 없습니다.`, mean: "이것을 찾으셨나요?", without: (w) => `${w} 없이:`, papers: (n) => `${n.toLocaleString("ko")}편`,
    clear: "모두 지우기", failed: "서버가 답하지 않습니다.", retry: "다시 시도", day: "그날의 요약", back: "검색으로", remove: "빼기", month: (m, n, a) => `${m}, ${a}편 중 ${n}편`, all: "모든", missing: "그런 논문이 없습니다.", untitled: "요약",
    unknownVotes: "알 수 없음", like: "비슷한 논문 보기", notes: "이렇게 읽었습니다", coauthors: "함께 쓴 저자", also: "함께 찾은 말", exactly: "쓴 그대로만", widely: "다른 표기도 함께",
  },
  en: {
    other: "한국어", title: "Search digests of AI papers", about: "Daily digests in Korean and English, found however you write.",
    newest: "Newest digest", total: (n, some, ms) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}${some ? ` (and ${some.toLocaleString("en")} with some of the words)` : ""} · ${ms} ms`, some: "With some of the words", sort: "Sort", relevance: "Relevance", date: "Newest", votes: "Votes",
    authors: "Authors", sections: "Sections", voted: "Votes", months: "By month", from: "From month", to: "To month", more: "More", why: "Why this match?", similar: "Similar papers",
    nothing: "Nothing found.", unknown: (w) => `No paper has “${w}”.`, mean: "Did you mean", without: (w) => `Without ${w}:`, papers: (n) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}`,
    clear: "Clear all", failed: "The server does not answer.", retry: "Try again", day: "Digest of the day", back: "Back to the search", remove: "Remove", month: (m, n, a) => `${m}, ${n} of ${a} papers`, all: "All", missing: "There is no such paper.", untitled: "Summary",
    unknownVotes: "unknown", like: "Show similar papers", notes: "Read as", coauthors: "Written with", also: "Also searched", exactly: "only as typed", widely: "other spellings, too",
  },
};
const kExamples = ["강화학습", "long-context", "LLM의 추론 비용", "멀티모달 벤치마크", "votes:50.. diffusion", "~transfomer"];
const kLoneJamo = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/;

const input = document.getElementById("q");
const main = document.getElementById("main");
const list = document.getElementById("suggestions");
const languageButton = document.getElementById("language");
let language = localStorage.getItem("language") ?? (navigator.language.startsWith("ko") ? "ko" : "en");
let t = kTexts[language];
let timer = 0;
let running = null;
let shown = { hits: [] };   // the answer on the page
let why = new Map();        // id -> parts of its score
let chosen = -1;            // suggestion
let composedAt = 0;
let brush = null;

const address = () => new URLSearchParams(location.search);
const number = (n) => n.toLocaleString(language);

function go(change, push = true) {
  const now = address();
  for (const [name, value] of Object.entries(change)) {
    now.delete(name);
    for (const one of [value].flat()) if (one) now.append(name, one);
  }
  const next = now.size ? `/?${now}` : "/";
  if (next === location.pathname + location.search) return show();
  history[push ? "pushState" : "replaceState"]({}, "", next);
  show();
}

async function get(path, signal) {
  const reply = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const body = await reply.json();
  if (!reply.ok) throw Object.assign(new Error(body.detail ?? body.title), { status: reply.status });
  return body;
}

const segments = (pieces) => pieces.map((p) => (p.match ? html`<mark>${p.text}</mark>` : p.text));
const link = (change, text, extra = {}) => html`<a href=${"/?" + new URLSearchParams(change)} lang=${extra.lang ?? nothing} @click=${(e) => {
  if (e.metaKey || e.ctrlKey || e.shiftKey) return;
  e.preventDefault();
  history.pushState({}, "", e.currentTarget.getAttribute("href"));
  show(true);
}}>${text}</a>`;

function facts(hit, most = 4) {
  const first = [...new Set([...(hit.matched_authors ?? []), ...hit.authors])];
  const rest = first.length > most ? ` +${first.length - most}` : hit.more_authors ? " +" : "";
  const pieces = [link({ day: hit.date }, hit.date), hit.votes === null ? null : `▲${hit.votes}`,
    first.length ? [first.slice(0, most).map((a, i) => html`${i ? ", " : ""}${link({ author: a }, a)}`), rest] : null,
    /^https?:\/\//.test(hit.url) ? html`<a href=${hit.url} rel="noopener noreferrer">arXiv</a>` : null].filter((p) => p !== null);
  return html`<div class="facts">${pieces.map((p, i) => html`${i ? " · " : ""}${p}`)}</div>`;
}

function hitView(hit) {
  const parts = why.get(hit.id);
  const explain = async () => {
    if (!why.delete(hit.id)) {
      const asked = query();
      asked.set("explain", "1");
      asked.set("limit", "1");
      asked.set("offset", String(hit.rank - 1));
      asked.delete("facets");
      asked.delete("trend");
      try {
        const answer = await get(`/v1/search?${asked}`);
        why.set(hit.id, answer.hits.find((h) => h.id === hit.id)?.score_parts ?? []);
      } catch { return; }
    }
    paint();
  };
  return html`<li data-id=${hit.id}><h2 lang="en">${link({ paper: hit.id }, segments(hit.title_marked))}</h2>${facts(hit)}
    <p class="snippet" lang="ko">${segments(hit.snippet)}</p>
    ${address().get("q") ? html`<div class="facts"><button type="button" aria-expanded=${parts ? "true" : "false"} @click=${explain}>${t.why}</button></div>` : nothing}
    ${parts ? html`<table class="why"><tbody>${parts.map((p) => html`<tr><td>${p.score.toFixed(2)}</td><td>${p.what}</td></tr>`)}</tbody></table>` : nothing}</li>`;
}

function query() {
  const asked = new URLSearchParams();
  for (const [name, value] of address()) if (["q", "author", "section", "from", "to", "min_votes", "sort", "exact", "without"].includes(name)) asked.append(name, value);
  return asked;
}

const toggled = (name, value) => {
  const all = address().getAll(name);
  return { [name]: all.includes(value) ? all.filter((v) => v !== value) : [...all, value] };
};

function facet(name, title, values) {
  const active = address().getAll(name);
  if (!values?.length) return nothing;
  return html`<h2>${title}</h2><ul>${values.slice(0, 8).map((v) => html`<li><button type="button" aria-pressed=${active.includes(v.value)} @click=${() => go(toggled(name, v.value))}>
    <span>${v.value}</span><small>${number(v.papers)}</small></button></li>`)}</ul>`;
}

function histogram(trend) {
  if (!trend?.length) return nothing;
  const share = (m) => (m.all ? m.papers / m.all : 0);
  const most = Math.max(...trend.map(share)) || 1;
  const { from, to } = Object.fromEntries(address());
  const inside = (m) => (from || to) && (!from || m.month >= from) && (!to || m.month <= to);
  const pick = (a, b) => go({ from: a < b ? a : b, to: a < b ? b : a });
  return html`<h2 id="months">${t.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${(e) => {
    const end = e.target.closest("button")?.dataset.month;
    if (brush && end && end !== brush) pick(brush, end);
    brush = null;
  }}>${trend.map((m) => html`<button type="button" data-month=${m.month} title=${t.month(m.month, m.papers, m.all)} aria-label=${t.month(m.month, m.papers, m.all)} aria-pressed=${inside(m) ? "true" : "false"}
    @pointerdown=${(e) => { brush = m.month; e.target.releasePointerCapture?.(e.pointerId); }}
    @click=${() => (from === m.month && to === m.month ? go({ from: "", to: "" }) : pick(m.month, m.month))}><i class=${m.papers ? "some" : ""} data-height=${Math.round((share(m) / most) * 100)}></i></button>`)}</div>
    <div class="months"><input type="month" aria-label=${t.from} .value=${from ?? ""} @change=${(e) => go({ from: e.target.value })}><input type="month" aria-label=${t.to} .value=${to ?? ""} @change=${(e) => go({ to: e.target.value })}></div>`;
}

function chips() {
  const now = address();
  const all = [...now].filter(([name]) => ["author", "section", "from", "to", "min_votes"].includes(name));
  if (!all.length) return nothing;
  return html`<div class="chips">${all.map(([name, value]) => html`<button type="button" aria-label=${`${t.remove}: ${value}`} @click=${() => go({ [name]: now.getAll(name).filter((v) => v !== value) })}>
    ${name === "from" ? `${value} –` : name === "to" ? `– ${value}` : name === "min_votes" ? `▲ ${value}+` : value} ×</button>`)}
    <button type="button" @click=${() => go({ author: "", section: "", from: "", to: "", min_votes: "" })}>${t.clear}</button></div>`;
}

function help(answer) {
  const words = answer.notes.filter((n) => n.code === "word-not-found").map((n) => new TextDecoder().decode(new TextEncoder().encode(answer.query).slice(...n.span)));
  const other = answer.notes.filter((n) => n.code !== "word-not-found");
  if (!words.length && !answer.suggestions.length && !other.length) return nothing;
  return html`<div class="help">${words.map((w) => html`<p>${t.unknown(w)}</p>`)}${other.map((n) => html`<p class="facts">${t.notes}: ${n.message}</p>`)}
    ${answer.suggestions.map((s) => html`<p>${s.kind === "spelling" ? t.mean : t.without(s.what)} <button type="button" @click=${() => { input.value = s.query; go({ q: s.query }); }}>${s.query}</button> ${t.papers(s.total)}</p>`)}</div>`;
}

// The other spellings of what was asked; a press drops one.
function also(answer) {
  const now = address();
  if (now.get("exact")) return html`<p class="facts"><button type="button" @click=${() => go({ exact: "" })}>${t.widely}</button></p>`;
  const dropped = now.getAll("without");
  if (!answer.also?.length && !dropped.length) return nothing;
  return html`<p class="facts also">${answer.also.length ? `${t.also}: ` : nothing}${answer.also.map((a) => html`<button type="button" aria-label=${`${t.remove}: ${a}`} @click=${() => go({ without: [...dropped, a] })}>${a} ×</button> `)}
    ${dropped.length ? html`<button type="button" @click=${() => go({ without: "" })}>${t.widely}</button>` : html`<button type="button" @click=${() => go({ exact: "1" })}>${t.exactly}</button>`}</p>`;
}

function votesFacet(values) {
  const known = (values ?? []).filter((v) => v.value !== "unknown");
  if (!known.length) return nothing;
  const now = address().get("min_votes");
  return html`<h2>${t.voted}</h2><ul>${known.map((v) => {
    const least = v.value.split("..")[0];
    return html`<li><button type="button" aria-pressed=${now === least} @click=${() => go({ min_votes: now === least ? "" : least })}><span>▲ ${v.value.replace("..", "–")}</span><small>${number(v.papers)}</small></button></li>`;
  })}</ul>`;
}

// The hits of the answer, and below a line those that have some of the words only.
function hitLists(hits) {
  const some = hits.filter((h) => h.partial);
  return html`<ol class="hits">${hits.filter((h) => !h.partial).map(hitView)}</ol>${some.length ? html`<p class="some" id="some">${t.some}</p><ol class="hits" aria-labelledby="some">${some.map(hitView)}</ol>` : nothing}`;
}

function results(answer) {
  const sort = address().get("sort") ?? "relevance";
  // One author alone is a page about that person: with whom, on what, when.
  const author = [...query()].length === 1 && address().get("author");
  const heading = author ? html`<h1 class="author">${author}</h1>` : html`<h1 class="hidden">${address().get("q") || t.all}</h1>`;
  return html`${heading}${author ? nothing : chips()}<div class="line"><span role="status">${answer.total + answer.total_partial ? t.total(answer.total, answer.total_partial, answer.took_ms < 10 ? answer.took_ms.toFixed(1) : Math.round(answer.took_ms)) : t.nothing}</span>
    <label>${t.sort} <select @change=${(e) => go({ sort: e.target.value === "relevance" ? "" : e.target.value })}>${["relevance", "date", "votes"].map((s) => html`<option value=${s} ?selected=${s === sort}>${t[s]}</option>`)}</select></label></div>
    <div class="columns"><div>${also(answer)}${help(answer)}${hitLists(answer.hits)}${answer.next ? html`<button class="more" type="button" @click=${more}>${t.more}</button>` : nothing}</div>
    <aside>${histogram(answer.trend)}${facet("author", author ? t.coauthors : t.authors, answer.facets?.author.filter((v) => v.value !== author))}${votesFacet(answer.facets?.votes)}${facet("section", t.sections, answer.facets?.section)}</aside></div>`;
}

async function more() {
  const asked = query();
  asked.set("cursor", shown.answer.next);
  const next = await get(`/v1/search?${asked}`);
  shown.answer.hits.push(...next.hits);
  shown.answer.next = next.next;
  paint();
}

function paperView({ paper, similar }) {
  return html`<article class="paper"><h1 lang="en">${paper.title}</h1>${facts(paper, 100)}
    ${paper.sections.map((s) => html`<section><h2 lang="en">${s.name || t.untitled}</h2><ul lang="ko">${s.bullets.map((b) => html`<li>${b}</li>`)}</ul></section>`)}
    <section><h2>${t.similar}</h2><ol class="hits">${similar.hits.map((h) => html`<li><h3 lang="en">${link({ paper: h.id }, h.title)}</h3>${facts(h)}</li>`)}</ol></section></article>`;
}

const dayView = (digest, heading = html`<h1>${digest.date}</h1>`) => html`<div class="line">${heading}<span role="status">${t.papers(digest.total)}</span></div>
  <ol class="hits">${digest.papers.map((p) => html`<li><h2 lang="en">${link({ paper: p.id }, p.title)}</h2>${facts(p)}<p class="snippet" lang="ko">${p.sections[0]?.bullets[0] ?? ""}</p></li>`)}</ol>`;

const startView = (digest) => html`<div class="start"><h1>${t.title}</h1><p>${t.about}</p><div class="examples">${kExamples.map((e) => html`<button type="button" @click=${() => { input.value = e; go({ q: e }); }}>${e}</button>`)}</div></div>
  ${digest ? dayView(digest, html`<h2>${t.newest}, ${digest.date}</h2>`) : nothing}`;

function paint() {
  document.documentElement.lang = language;
  languageButton.textContent = t.other;
  languageButton.lang = language === "ko" ? "en" : "ko";
  let view = nothing;
  if (shown.error) view = html`<p class="error" role="alert">${shown.error.status === 404 ? t.missing : shown.error.status ? shown.error.message : t.failed}</p><button class="more" type="button" @click=${() => show()}>${t.retry}</button>`;
  else if (shown.paper) view = paperView(shown);
  else if (shown.digest && !shown.start) view = dayView(shown.digest);
  else if (shown.start) view = startView(shown.digest);
  else if (shown.answer) view = results(shown.answer);
  render(view, main);
  // Heights by script: a style attribute would be against the page's own rules.
  for (const bar of main.querySelectorAll("[data-height]")) bar.style.height = `${bar.dataset.height}%`;
  document.title = shown.paper ? shown.paper.title : address().get("q") ? `${address().get("q")} – papersearch` : "papersearch";
}

async function show(top = false) {
  const now = address();
  running?.abort();
  const mine = (running = new AbortController());
  if (document.activeElement !== input) input.value = now.get("q") ?? "";
  main.setAttribute("aria-busy", "true");
  main.classList.add("busy");
  let next;
  try {
    if (now.get("paper")) {
      const id = encodeURIComponent(now.get("paper"));
      const [paper, similar] = await Promise.all([get(`/v1/papers/${id}`, mine.signal), get(`/v1/papers/${id}/similar?limit=5`, mine.signal)]);
      next = { paper, similar };
    } else if (now.get("day")) {
      next = { digest: await get(`/v1/digests/${encodeURIComponent(now.get("day"))}`, mine.signal) };
    } else if (query().size) {
      const asked = query();
      asked.set("facets", "1");
      asked.set("trend", "1");
      next = { answer: await get(`/v1/search?${asked}`, mine.signal) };
      why = new Map();
    } else {
      const index = await get("/v1/index", mine.signal);
      next = { start: true, digest: index.newest ? await get(`/v1/digests/${index.newest}`, mine.signal) : null };
    }
  } catch (error) {
    if (error.name === "AbortError") return;
    next = { error };
  }
  if (mine !== running) return;
  shown = next;
  main.classList.remove("busy");
  main.removeAttribute("aria-busy");
  paint();
  if (top) scrollTo(0, 0);
}

// Suggestions below the input.
async function suggest() {
  const typed = input.value;
  if (!typed.trim()) return hideSuggestions();
  try {
    const found = await get(`/v1/suggest?limit=6&q=${encodeURIComponent(typed.normalize("NFC"))}`);
    if (typed !== input.value || document.activeElement !== input) return;
    const concepts = found.concepts.slice(0, 3);
    const words = found.words.filter((w) => w.query !== typed && !concepts.some((c) => c.query === w.query));
    const options = [...words.map((w) => ({ text: w.query, note: t.papers(w.papers), change: { q: w.query, paper: "", day: "" } })),
      ...concepts.map((c) => ({ text: c.query, note: c.other, change: { q: c.query, paper: "", day: "" } })),
      ...found.authors.slice(0, 3).map((a) => ({ text: a, note: t.authors, change: { q: "", author: a, paper: "", day: "" } })),
      ...found.titles.slice(0, 2).map((p) => ({ text: p.title, note: "", change: { paper: p.id } }))];
    chosen = -1;
    list.options = options;
    paintSuggestions();
  } catch { hideSuggestions(); }
}
function paintSuggestions() {
  const options = list.options ?? [];
  list.hidden = !options.length;
  input.setAttribute("aria-expanded", String(!!options.length));
  if (chosen >= 0) input.setAttribute("aria-activedescendant", `s${chosen}`);
  else input.removeAttribute("aria-activedescendant");
  render(options.map((o, i) => html`<div role="option" id=${`s${i}`} aria-selected=${i === chosen} @pointerdown=${(e) => { e.preventDefault(); take(o); }}><span>${o.text}</span><small>${o.note}</small></div>`), list);
}
function hideSuggestions() { list.options = []; paintSuggestions(); }
function take(option) {
  clearTimeout(timer);
  if (option.change.q !== undefined) input.value = option.change.q;
  hideSuggestions();
  go(option.change);
}

// A syllable that is being composed stays so until a blank: searching waits a little longer, but it does search, and
// never for a lone consonant or vowel.
input.addEventListener("input", (event) => {
  clearTimeout(timer);
  const typed = input.value.normalize("NFC");
  const lone = kLoneJamo.test(typed);
  if (event.isComposing && lone) return void suggest();
  timer = setTimeout(() => {
    const q = typed.replace(kLoneJamo, "").trim();
    suggest();
    if (q !== (address().get("q") ?? "")) go({ q, paper: "", day: "", without: "" }, false);
  }, event.isComposing ? 400 : 120);
});
input.addEventListener("compositionend", () => { composedAt = performance.now(); input.dispatchEvent(new InputEvent("input")); });
input.addEventListener("blur", hideSuggestions);
input.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229) return;
  const options = list.options ?? [];
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (!options.length) return;
    event.preventDefault();
    chosen = (chosen + (event.key === "ArrowDown" ? 2 : options.length + 1)) % (options.length + 1) - 1;
    if (chosen < -1) chosen = options.length - 1;
    paintSuggestions();
  } else if (event.key === "Escape") {
    if (options.length) hideSuggestions();
    else input.value = "";
    event.preventDefault();
  } else if (event.key === "Enter" && chosen >= 0 && options[chosen]) {
    event.preventDefault();
    take(options[chosen]);
  }
});
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  if (performance.now() - composedAt < 20) return;
  clearTimeout(timer);
  hideSuggestions();
  go({ q: input.value.normalize("NFC").trim(), paper: "", day: "", ...(input.value.normalize("NFC").trim() === address().get("q") ? {} : { without: "" }) });
  main.focus({ preventScroll: true });
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "/" && !typing && !event.metaKey && !event.ctrlKey) {
    event.preventDefault();
    input.focus();
    input.select();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !typing && shown.answer) {
    const links = [...main.querySelectorAll(".hits h2 a")];
    const at = links.indexOf(document.activeElement);
    const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  }
});
document.querySelector(".home").addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  input.value = "";
  history.pushState({}, "", "/");
  show(true);
});
languageButton.addEventListener("click", () => {
  language = language === "ko" ? "en" : "ko";
  localStorage.setItem("language", language);
  t = kTexts[language];
  paint();
});
addEventListener("popstate", () => { input.blur(); show(); });

input.value = address().get("q") ?? "";
paint();
show();
if (!location.search) input.focus();
