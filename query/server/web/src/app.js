// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The page: what one types becomes the address, the address becomes a request, the answer becomes the page.
import { html, nothing, render } from "lit-html";
import { countPapers, getConcept, getConceptsOf, getDays, getDigest, getPaper, getRising, getSimilar, getTrends, kMaxTrends, search } from "./api.js";
import { focusBox, hideSuggestions, input } from "./box.js";
import { count, counts, keepCounts, stopCounting } from "./counts.js";
import { byId, kConcepts, link } from "./elements.js";
import { showHelp } from "./help.js";
import { placeBars } from "./histogram.js";
import { forgetReasons } from "./hits.js";
import { freshPapers, seen } from "./saved.js";
import { address, boxText, entryKey, go, here, isTyping, keysRest, kViews, leave, leftWith, person, query, stayAt, visit } from "./state.js";
import { language, longDay, switchLanguage, t } from "./texts.js";
import { currentTheme, nextTheme } from "./theme.js";
import { compareView } from "./trends.js";
import { conceptView, dayView, feedAddress, paperView, resultsView, skeleton, startView } from "./views.js";

const kFirstHits = 20;
const kMostHits = 100; // of one request
const kMostKept = 30; // entries of the history whose answers are kept
const kWaiting = 150; // milliseconds until the page shows that it is loading
const kPassing = [408, 410, 429]; // of the statuses that blame the request, those that another try may not have

/** @import { Answer, Failure, How, Left, Shown } from "./types" */

const main = byId("main");
/** @type {AbortController | null} */
let running = null; // the request for what the address asks for
/** @type {AbortController | null} */
let adding = null; // the request for more hits
/** @type {Shown | null} */
let shown = null; // what is on the page
let shownAt = ""; // the address that it is the view of
/** @type {Failure | null} */
let failure = null; // what went wrong after it
/** @type {Failure | null} */
let addingFailure = null; // what went wrong on the way to more hits
let isLoading = false;
/** @type {Map<string, { shown: Shown, numbers: ReturnType<typeof keepCounts> }>} */
const kept = new Map(); // key of an entry of the history -> what was shown there, the newest last

/** @param {typeof kViews[number]} view */
const placeIn = (view) => address().get(view) ?? "";

/** @returns {Shown["kind"]} */
const kind = () => kViews.find((name) => address().get(name)) ?? (query().size ? "answer" : "start");

// The trends of concepts; null where they do not come, since what they are of is shown without them.
/** @param {{ text: string }[]} concepts @param {AbortSignal} signal */
async function trendsOf(concepts, signal) {
  if (!concepts.length) return null;
  const texts = concepts.slice(0, kMaxTrends).map((c) => c.text);
  return getTrends(texts, signal).catch(() => null);
}

/**
 * What each kind of view asks the server for.
 * @type {Record<Shown["kind"], (signal: AbortSignal, wanted: number) => Promise<Shown>>}
 */
const kAsk = {
  async start(signal) {
    const [days, rising] = await Promise.all([getDays(signal), getRising(signal).catch(() => null)]);
    const newest = days.at(-1);
    const [digest, trends] = await Promise.all([newest ? getDigest(newest.date, signal) : null, trendsOf(rising?.concepts ?? [], signal)]);
    return { kind: "start", days, rising, digest, trends };
  },
  async paper(signal) {
    const id = placeIn("paper");
    const [paper, similar] = await Promise.all([getPaper(id, signal), getSimilar(id, signal).catch(() => null)]);
    return { kind: "paper", paper, similar, trends: await trendsOf((paper.concepts ?? []).slice(0, kConcepts), signal) };
  },
  async day(signal) {
    return { kind: "day", digest: await getDigest(placeIn("day"), signal) };
  },
  async concept(signal) {
    const q = placeIn("concept");
    const some = { q, limit: "6" };
    const [concept, counted, newest, voted] = await Promise.all([
      getConcept(q, signal),
      countPapers(new URLSearchParams({ q, facet_limit: "8" }), signal),
      search(new URLSearchParams({ ...some, sort: "date" }), signal),
      search(new URLSearchParams({ ...some, sort: "votes" }), signal),
    ]);
    return { kind: "concept", concept, counted, newest, voted };
  },
  async compare(signal) {
    return { kind: "compare", trends: await getTrends(address().getAll("compare").slice(0, kMaxTrends), signal) };
  },
  // The hits are shown as soon as they are there, and the numbers of the facets when these are. After Back there are as
  // many hits as there were.
  async answer(signal, wanted) {
    const asked = query();
    if (!isTyping()) asked.set("concepts", "1");
    asked.set("limit", String(Math.min(kMostHits, Math.max(kFirstHits, wanted))));
    const hits = search(asked, signal);
    count(hits.catch(() => {}));
    const answer = await hits;
    while (answer.next && answer.hits.length < wanted) await addHits(answer, asked, signal);
    seen(answer);
    forgetReasons();
    return { kind: "answer", answer };
  },
};

/**
 * What a page is whole without, and is asked for when it is there.
 * @param {Shown} page
 * @param {AbortSignal} signal
 */
async function askForRest(page, signal) {
  if (page.kind === "start") page.fresh = await freshPapers(signal);
  if (page.kind !== "answer" || !isTyping()) return;
  // The keys do not wait for the concepts of hits that are gone with the next one.
  const bare = page.answer.hits.filter((h) => !h.concepts).slice(0, kMostHits);
  if (!bare.length) return;
  await keysRest(signal);
  const ids = bare.map((h) => h.id);
  const concepts = await getConceptsOf(ids, signal);
  for (const hit of bare) hit.concepts ??= concepts.get(hit.id)?.slice(0, kConcepts);
}

/** @param {Shown} page @param {AbortSignal} signal */
async function fill(page, signal) {
  try {
    await askForRest(page, signal);
  } catch {
    return; // left by then, or it stays without
  }
  if (page === shown && !signal.aborted) paint();
}

/** @param {Answer} answer @param {URLSearchParams} asked @param {AbortSignal} signal */
async function addHits(answer, asked, signal) {
  asked.set("cursor", answer.next ?? "");
  const next = await search(asked, signal);
  answer.hits.push(...next.hits);
  answer.next = next.next;
}

async function more() {
  if (adding || shown?.kind !== "answer") return;
  const { answer } = shown;
  const asked = query();
  asked.set("concepts", "1");
  const first = answer.hits.length;
  const mine = new AbortController();
  adding = mine;
  addingFailure = null;
  paint();
  try {
    await addHits(answer, asked, mine.signal);
  } catch (error) {
    if (adding !== mine) return; // left by then
    addingFailure = { error: /** @type {Error} */ (error), how: "go", at: address() };
  }
  if (adding !== mine) return;
  adding = null;
  const isAtMore = document.activeElement === main.querySelector("button.more");
  paint();
  // The keys go on at the first of the new hits.
  if (isAtMore && answer.hits[first]) linkOf(answer.hits[first].id)?.focus({ preventScroll: true });
}

/** @param {string} id @returns {HTMLElement | null} */
const linkOf = (id) => main.querySelector(`[data-id="${CSS.escape(id)}"] :is(h2, h3) a`);

/** @param {Shown} page */
function viewOf(page) {
  switch (page.kind) {
    case "start":
      return startView(page, { changed: paint });
    case "paper":
      return paperView(page);
    case "day":
      return dayView(page);
    case "concept":
      return conceptView(page);
    case "compare":
      return compareView(page.trends, { changed: paint });
    case "answer":
      return resultsView(page, { changed: paint, more, isAdding: !!adding, addingProblem: addingFailure && failureText(addingFailure), hasFailed: !!failure });
  }
}

/** @param {Shown} page */
function titleOf(page) {
  switch (page.kind) {
    case "start":
      return "";
    case "paper":
      return page.paper.title_text;
    case "day":
      return t.dayHeading(longDay(page.digest.date));
    case "concept":
      return page.concept.words;
    case "compare":
      return t.compare;
    case "answer":
      return person() ?? (address().get("q") || t.all);
  }
}

// Whether another try may do what this one did not. What is not there will not be there then either.
/** @param {Failure["error"]} error */
const mayPass = ({ status }) => !status || status >= 500 || kPassing.includes(status);

// What went wrong, in words.
/** @param {Failure} failed */
function failureText({ error, at }) {
  if (!navigator.onLine) return t.offline;
  if (!error.status) return t.failed;
  const day = at.get("day");
  if (error.status === 400 && day) return t.noDay(day);
  if (error.parameter && at.has(error.parameter)) return t.wrongValue(error.parameter, error.value ?? at.get(error.parameter) ?? "");
  if (error.status !== 404) return t.problem(error);
  const concept = at.get("concept");
  if (day) return t.missingDay(longDay(day));
  return concept ? t.missingConcept(concept) : t.missing;
}

// The way on: once more, without the value that the address should not have, or to the start.
/** @param {Failure} failed */
function wayOn({ error, how, at }) {
  if (mayPass(error)) return html`<button type="button" @click=${() => show(how)}>${t.retry}</button>`;
  const { parameter, value } = error;
  if (!parameter || !at.has(parameter)) return link({}, t.home);
  const others = at.getAll(parameter).filter((one) => one !== value && typeof value === "string");
  return html`<button type="button" @click=${() => go({ [parameter]: others })}>${t.dropValue(parameter)}</button>`;
}

/** @param {Failure} failed */
const failureView = (failed) => html`<div class="error" role="alert" tabindex="-1"><p>${failureText(failed)}</p>${wayOn(failed)}</div>`;

// The words of the document itself.
const text = (/** @type {string | undefined} */ name) => /** @type {Record<string, any>} */ (t)[name ?? ""];
const all = (/** @type {string} */ selector) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));

// Where the focus goes when what had it is gone: to what is left of its group, or to the main part.
/** @type {Record<string, string>} */
const kBeside = { ".chips": ".chips button, .menu-button", ".legend": ".legend button, .add input" };
/** @param {Element | null | undefined} group */
function refocus(group) {
  const beside = Object.keys(kBeside).find((selector) => group?.matches(selector));
  const next = /** @type {HTMLElement | null} */ (beside ? main.querySelector(kBeside[beside]) : null);
  (next ?? main).focus({ preventScroll: true });
}

function paint() {
  document.documentElement.lang = language;
  for (const one of all("[data-text]")) one.textContent = text(one.dataset.text);
  for (const one of all("[data-label]")) one.setAttribute("aria-label", text(one.dataset.label));
  input.placeholder = t.box;
  kLanguage.textContent = t.other;
  kLanguage.lang = language === "ko" ? "en" : "ko";
  kTheme.setAttribute("aria-label", t.themes[currentTheme()]);
  kTheme.title = t.themes[currentTheme()];
  main.classList.toggle("failed", !!failure);
  const focused = document.activeElement;
  const group = focused?.closest(Object.keys(kBeside).join());
  render(
    html`${failure ? failureView(failure) : nothing}${shown ? viewOf(shown) : failure ? html`<h1 class="hidden" tabindex="-1">papersearch</h1>` : isLoading ? skeleton() : nothing}`,
    main,
  );
  placeBars(main);
  if (focused && !focused.isConnected) refocus(group);
  const title = shown ? titleOf(shown) : "";
  document.title = title ? `${title} – papersearch` : "papersearch";
  /** @type {HTMLLinkElement} */ (byId("feed")).href = feedAddress();
}

// What Back needs: where the reader was, and how many hits there were.
function keep() {
  const focus = document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id") ?? null;
  leave({ y: scrollY, focus, hits: shown?.kind === "answer" ? shown.answer.hits.length : 0 });
}

function keepShown() {
  if (!shown) return;
  kept.delete(entryKey());
  kept.set(entryKey(), { shown, numbers: keepCounts() });
  const [oldest] = kept.keys();
  if (kept.size > kMostKept) kept.delete(oldest);
}

// After Back the page is where it was; a page that was opened begins at its heading; otherwise the focus stays.
/** @param {How} how @param {Left | null} left */
function arrive(how, left) {
  if (how === "back" || how === "load") {
    if (left) scrollTo(0, left.y);
    else arriveAtPart();
    if (how === "load") return;
    const at = left?.focus ? linkOf(left.focus) : null;
    (at ?? main.querySelector("h1"))?.focus({ preventScroll: true });
  } else if (how === "visit") {
    scrollTo(0, 0);
    if (!arriveAtPart()) main.querySelector("h1")?.focus({ preventScroll: true });
  }
}

// Goes to the part of the view that the address names, if there is one.
function arriveAtPart() {
  const part = location.hash ? main.querySelector(`#${CSS.escape(location.hash.slice(1))}`) : null;
  part?.scrollIntoView();
  /** @type {HTMLElement | null | undefined} */ (part?.querySelector("h2"))?.focus({ preventScroll: true });
  return part;
}

// Below what failed stays the view that was left, as it was, where another try may succeed. A list that is only asked for
// in another way has the filters and the order that were chosen already, so that one can choose others.
/** @param {Failure["error"]} error */
function stay(error) {
  if (!shown) return;
  const next = kind();
  if (!mayPass(error) && shown.kind !== next) shown = null;
  else if (shown.kind !== "answer" || next !== "answer") stayAt(shownAt);
  if (document.activeElement !== input) input.value = boxText();
  if (shown?.kind === "answer" && next !== "answer" && counts.isOld) count(); // which leaving the list had ended
}

const focusFailure = () => /** @type {HTMLElement | null} */ (main.querySelector(".error"))?.focus({ preventScroll: true });

/** @param {How} [how] */
async function show(how = "go") {
  running?.abort();
  adding?.abort();
  adding = null;
  addingFailure = null;
  stopCounting();
  stayAt(null);
  const mine = new AbortController();
  running = mine;
  const left = how === "back" || how === "load" ? leftWith() : null;
  if (document.activeElement !== input || how === "back") input.value = boxText();
  const before = how === "back" ? kept.get(entryKey()) : null;
  /** @type {Shown | null} */
  let next = null;
  /** @type {any} */
  let failed = null;
  if (before) {
    next = before.shown;
    Object.assign(counts, before.numbers);
  } else {
    main.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => {
      isLoading = true;
      main.classList.add("busy");
      if (!shown) paint();
    }, kWaiting);
    try {
      next = await kAsk[kind()](mine.signal, left?.hits ?? 0);
    } catch (error) {
      if (mine.signal.aborted) return clearTimeout(waiting);
      failed = error;
    }
    clearTimeout(waiting);
    if (mine !== running) return;
  }
  isLoading = false;
  failure = failed ? { error: failed, how, at: address() } : null;
  if (next) {
    shown = next;
    shownAt = here();
  } else {
    stay(failed);
  }
  main.classList.remove("busy");
  main.removeAttribute("aria-busy");
  paint();
  if (failure && how !== "typing" && document.activeElement === document.body) focusFailure();
  if (next) {
    keepShown();
    arrive(how, left);
    if (before && next.kind === "answer" && counts.isOld) count(); // which leaving it had ended
    fill(next, mine.signal);
  }
}

history.scrollRestoration = "manual";
let leaving = 0;
addEventListener(
  "scroll",
  () => {
    clearTimeout(leaving);
    leaving = setTimeout(keep, 100);
  },
  { passive: true },
);
// Before another place is gone to, this one keeps what Back needs. Links and buttons of the page come here first.
addEventListener(
  "click",
  () => {
    clearTimeout(leaving);
    keep();
  },
  { capture: true },
);
addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Enter") keep();
  },
  { capture: true },
);
addEventListener("moved", (event) => {
  clearTimeout(leaving);
  if (event.detail === "back") {
    hideSuggestions();
    input.blur();
  }
  show(event.detail);
});
addEventListener("counted", () => {
  paint();
  if (shown?.kind === "answer" && kept.has(entryKey())) keepShown();
});
addEventListener("online", () => {
  if (failure && mayPass(failure.error)) show(failure.how);
  else if (addingFailure) more();
});

// The neighbour in a list of hits.
/** @param {Event} event @param {1 | -1} direction */
function step(event, direction) {
  const links = [.../** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll(".hit :is(h2, h3) a, .card h3 a"))];
  const next = links[links.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + direction];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

document.addEventListener("keydown", (event) => {
  const at = /** @type {HTMLElement} */ (event.target);
  if (at.matches("input, select, textarea, [role=slider]") || event.metaKey || event.ctrlKey || event.altKey) return;
  if (at.closest("[popover], dialog")) return;
  if (event.key === "/") {
    event.preventDefault();
    focusBox();
  } else if (event.key === "?") {
    event.preventDefault();
    showHelp();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    step(event, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const day = shown?.kind === "day" && (event.key === "ArrowLeft" ? shown.digest.previous : shown.digest.next);
    if (day) visit(`?day=${day}`);
  }
});

/** @type {HTMLElement | null} */ (document.querySelector(".skip"))?.addEventListener("click", (event) => {
  event.preventDefault(); // the address keeps what it asks for
  main.scrollIntoView();
  main.focus({ preventScroll: true });
});
/** @type {HTMLElement | null} */ (document.querySelector(".home"))?.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  input.value = "";
  visit("");
});
const kLanguage = byId("language");
kLanguage.addEventListener("click", () => {
  switchLanguage();
  paint();
});
const kTheme = byId("theme");
kTheme.addEventListener("click", () => {
  nextTheme();
  paint();
});
byId("help-button").addEventListener("click", showHelp);

input.value = boxText();
main.replaceChildren();
paint();
show("load");
if (!location.search) input.focus({ preventScroll: true });
