// The page: what one types becomes the address, the address becomes a request, the answer becomes the page.
import { html, nothing, render } from "lit-html";
import { count, stopCounting } from "./counts.js";
import { chips, facets, kNoFilter } from "./facets.js";
import { address, follow, go, person, query, visit } from "./place.js";
import { get } from "./server.js";
import { language, switchLanguage, t } from "./texts.js";

const kExamples = ["강화학습", "long-context", "LLM의 추론 비용", "멀티모달 벤치마크", "votes:50.. diffusion", "~transfomer"];
const kTypingPause = 60;  // milliseconds
const kLoneJamo = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/;

const input = document.getElementById("q");
const main = document.getElementById("main");
const list = document.getElementById("suggestions");
const languageButton = document.getElementById("language");
let timer = 0;
let running = null;
let shown = { hits: [] };   // the answer on the page
let why = new Map();        // id -> parts of its score
let toTop = false;          // the next view is shown from its beginning
let chosen = -1;            // suggestion
let suggesting = null;
let composedAt = 0;

const segments = (pieces) => pieces.map((p) => (p.match ? html`<mark>${p.text}</mark>` : p.text));
const link = (change, text, extra = {}) => html`<a href=${"/?" + new URLSearchParams(change)} lang=${extra.lang ?? nothing} @click=${(e) => {
  if (e.metaKey || e.ctrlKey || e.shiftKey) return;
  e.preventDefault();
  toTop = true;
  visit(e.currentTarget.getAttribute("href").slice(1));
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

// What the server says of the query. A suggestion has the filters in its words.
function help(answer) {
  const words = answer.notes.filter((n) => n.code === "word-not-found").map((n) => new TextDecoder().decode(new TextEncoder().encode(answer.query).slice(...n.span)));
  const other = answer.notes.filter((n) => n.code !== "word-not-found" && n.code !== "repaired");
  const repaired = answer.repaired?.words ?? [];
  if (!words.length && !answer.suggestions.length && !other.length && !repaired.length) return nothing;
  return html`<div class="help">${repaired.map((w) => html`<p>${t.repaired(w.from, w.to)}</p>`)}${repaired.length ? html`<p><button type="button" @click=${() => go({ exact: "1" })}>${t.exactly}</button></p>` : nothing}${words.map((w) => html`<p>${t.unknown(w)}</p>`)}${other.map((n) => html`<p class="facts">${t.notes}: ${n.message}</p>`)}
    ${answer.suggestions.map((s) => html`<p>${s.kind === "spelling" ? t.mean : t.without(s.what)} <button type="button" @click=${() => { input.value = s.query; go({ ...kNoFilter, q: s.query }); }}>${s.query}</button> ${t.papers(s.total)}</p>`)}</div>`;
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

// The hits of the answer, and below a line those that have some of the words only.
function hitLists(hits) {
  const some = hits.filter((h) => h.partial);
  return html`<ol class="hits">${hits.filter((h) => !h.partial).map(hitView)}</ol>${some.length ? html`<p class="some" id="some">${t.some}</p><ol class="hits" aria-labelledby="some">${some.map(hitView)}</ol>` : nothing}`;
}

function results(answer) {
  const author = person();
  const heading = author ? html`<h1 class="author">${author}</h1>` : html`<h1 class="hidden">${address().get("q") || t.all}</h1>`;
  return html`${heading}${author ? nothing : chips()}<div class="line"><span role="status">${answer.total + answer.total_partial ? t.total(answer.total, answer.total_partial, answer.took_ms < 10 ? answer.took_ms.toFixed(1) : Math.round(answer.took_ms)) : t.nothing}</span>
    <label>${t.sort} <select @change=${(e) => go({ sort: e.target.value })}>${["relevance", "date", "votes"].map((s) => html`<option value=${s} ?selected=${s === answer.sort}>${t[s]}</option>`)}</select></label>
    <button class="filters" type="button" @click=${() => { const aside = main.querySelector("aside"); aside.scrollIntoView(); aside.focus({ preventScroll: true }); }}>${t.filters} ↓</button></div>
    <div class="columns"><div>${also(answer)}${help(answer)}${hitLists(answer.hits)}${answer.next ? html`<button class="more" type="button" @click=${more}>${t.more}</button>` : nothing}</div>
    ${facets()}</div>`;
}

async function more() {
  const asked = query();
  const { answer } = shown;
  asked.set("cursor", answer.next);
  try {
    const next = await get(`/v1/search?${asked}`);
    answer.hits.push(...next.hits);
    answer.next = next.next;
  } catch { return; }  // the button stays
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

async function show() {
  const now = address();
  running?.abort();
  stopCounting();
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
      // The hits are shown as soon as they are there, and the numbers of the facets when these are.
      const hits = get(`/v1/search?${query()}`, mine.signal);
      count(hits.catch(() => {}));
      next = { answer: await hits };
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
  if (toTop) scrollTo(0, 0);
  toTop = false;
}
addEventListener("moved", show);
addEventListener("counted", paint);

// Suggestions below the input. Who moves in the list keeps it until the next key is typed.
async function suggest() {
  if (chosen >= 0) return;
  const typed = input.value;
  if (!typed.trim()) return hideSuggestions();
  suggesting?.abort();
  const mine = (suggesting = new AbortController());
  try {
    const found = await get(`/v1/suggest?limit=6&q=${encodeURIComponent(typed.normalize("NFC"))}`, mine.signal);
    if (typed !== input.value || document.activeElement !== input || chosen >= 0) return;
    const concepts = found.concepts.slice(0, 3);
    const words = found.words.filter((w) => w.query !== typed && !concepts.some((c) => c.query === w.query));
    const options = [...words.map((w) => ({ text: w.query, note: t.papers(w.papers), change: { q: w.query, paper: "", day: "" } })),
      ...concepts.map((c) => ({ text: c.query, note: c.other, change: { q: c.query, paper: "", day: "" } })),
      ...found.authors.slice(0, 3).map((a) => ({ text: a, note: t.authors, change: { q: "", author: a, paper: "", day: "" } })),
      ...found.titles.slice(0, 2).map((p) => ({ text: p.title, note: "", change: { paper: p.id } }))];
    list.options = options;
    paintSuggestions();
  } catch (error) {
    if (error.name !== "AbortError") hideSuggestions();
  }
}
function paintSuggestions() {
  const options = list.options ?? [];
  list.hidden = !options.length;
  input.setAttribute("aria-expanded", String(!!options.length));
  if (chosen >= 0) input.setAttribute("aria-activedescendant", `s${chosen}`);
  else input.removeAttribute("aria-activedescendant");
  render(options.map((o, i) => html`<div role="option" id=${`s${i}`} aria-selected=${i === chosen} @pointerdown=${(e) => { e.preventDefault(); take(o); }}><span>${o.text}</span><small>${o.note}</small></div>`), list);
}
function hideSuggestions() {
  suggesting?.abort();
  list.options = [];
  chosen = -1;
  paintSuggestions();
}
function take(option) {
  clearTimeout(timer);
  if (option.change.q !== undefined) input.value = option.change.q;
  hideSuggestions();
  go(option.change);
}

// The hits follow the keys, also while a syllable is being composed: 몯 is on the way to 모델, and the server knows. A
// lone consonant or vowel is not searched for.
input.addEventListener("input", () => {
  clearTimeout(timer);
  chosen = -1;
  timer = setTimeout(() => {
    suggest();
    const q = input.value.normalize("NFC").replace(kLoneJamo, "").trim();
    if (q !== (address().get("q") ?? "")) follow({ q, paper: "", day: "", without: "" });
  }, kTypingPause);
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
  const q = input.value.normalize("NFC").trim();
  go({ q, paper: "", day: "", ...(q === address().get("q") ? {} : { without: "" }) });
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
  toTop = true;
  visit("");
});
languageButton.addEventListener("click", () => {
  switchLanguage();
  paint();
});
addEventListener("popstate", () => {
  clearTimeout(timer);
  input.blur();
  show();
});

input.value = address().get("q") ?? "";
paint();
show();
if (!location.search) input.focus();
