// @ts-check
// The page: what one types becomes the address, the address becomes a request, the answer becomes the page.
import { html, nothing, render } from "lit-html";
import { getConcept, getConceptsOf, getDays, getDigest, getPaper, getRising, getSimilar, getTrends, kMaxTrends, search } from "./api.js";
import { focusBox, hideSuggestions, input } from "./box.js";
import { count, counts, keepCounts, stopCounting } from "./counts.js";
import { kConcepts, link } from "./elements.js";
import { showHelp } from "./help.js";
import { placeBars } from "./histogram.js";
import { forgetReasons } from "./hits.js";
import { freshPapers, seen } from "./saved.js";
import { address, entryKey, isTyping, keysRest, leave, leftWith, person, query, visit } from "./state.js";
import { language, longDay, switchLanguage, t } from "./texts.js";
import { currentTheme, nextTheme } from "./theme.js";
import { compareView } from "./trends.js";
import { conceptView, dayView, feedAddress, paperView, resultsView, skeleton, startView } from "./views.js";

const kFirstHits = 20;
const kMostHits = 100; // of one request
const kMostKept = 30; // entries of the history whose answers are kept
const kWaiting = 150; // milliseconds until the page shows that it is loading

/** @typedef {{ kind: string, answer?: import("./api.js").Answer, [part: string]: any }} Shown */

const main = document.getElementById("main");
/** @type {AbortController | null} */
let running = null; // the request for what the address asks for
/** @type {AbortController | null} */
let adding = null; // the request for more hits
/** @type {Shown} */
let shown = { kind: "" }; // what is on the page: an answer by its kind
/** @type {any} */
let failure = null; // what went wrong after it
let isLoading = false;
const kept = new Map(); // key of an entry of the history -> what was shown there, the newest last

const kind = () => ["paper", "day", "concept", "compare"].find((name) => address().get(name)) ?? (query().size ? "answer" : "start");

// The trends of concepts; null where they do not come, since what they are of is shown without them.
async function trendsOf(concepts, signal) {
  if (!concepts.length) return null;
  const texts = concepts.slice(0, kMaxTrends).map((c) => c.text);
  return getTrends(texts, signal).catch(() => null);
}

// What each kind of view asks the server for.
const kAsk = {
  async start(signal) {
    const [days, rising] = await Promise.all([getDays(signal), getRising(signal).catch(() => null)]);
    const [digest, trends] = await Promise.all([days.length ? getDigest(days.at(-1).date, signal) : null, trendsOf(rising?.concepts ?? [], signal)]);
    return { days, rising, digest, trends };
  },
  async paper(signal) {
    const id = address().get("paper");
    const [paper, similar] = await Promise.all([getPaper(id, signal), getSimilar(id, signal).catch(() => null)]);
    return { paper, similar, trends: await trendsOf((paper.concepts ?? []).slice(0, kConcepts), signal) };
  },
  async day(signal) {
    return { digest: await getDigest(address().get("day"), signal) };
  },
  async concept(signal) {
    const words = address().get("concept");
    const asked = (more) => search(new URLSearchParams({ q: words, ...more }), signal);
    const [concept, counted, newest, voted] = await Promise.all([
      getConcept(words, signal),
      asked({ limit: 0, facets: 1, trend: 1, facet_limit: 8 }),
      asked({ limit: 6, sort: "date" }),
      asked({ limit: 6, sort: "votes" }),
    ]);
    return { concept, counted, newest, voted };
  },
  async compare(signal) {
    return { trends: await getTrends(address().getAll("compare").slice(0, kMaxTrends), signal) };
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
    return { answer };
  },
};

// What a page is whole without, and is asked for when it is there.
const kFill = {
  async start(page, signal) {
    page.fresh = await freshPapers(signal);
  },
  // The keys do not wait for the concepts of hits that are gone with the next one.
  async answer({ answer }, signal) {
    const bare = isTyping() ? answer.hits.filter((h) => !h.concepts).slice(0, kMostHits) : [];
    if (!bare.length) return;
    await keysRest(signal);
    const ids = bare.map((h) => h.id);
    const concepts = await getConceptsOf(ids, signal);
    for (const hit of bare) hit.concepts ??= concepts.get(hit.id)?.slice(0, kConcepts);
  },
};

async function fill(page, signal) {
  try {
    await kFill[page.kind]?.(page, signal);
  } catch {
    return; // left by then, or it stays without
  }
  if (page === shown && !signal.aborted) paint();
}

async function addHits(answer, asked, signal) {
  asked.set("cursor", answer.next);
  const next = await search(asked, signal);
  answer.hits.push(...next.hits);
  answer.next = next.next;
}

async function more() {
  if (adding) return;
  const { answer } = shown;
  const asked = query();
  asked.set("concepts", "1");
  adding = new AbortController();
  paint();
  try {
    await addHits(answer, asked, adding.signal);
    failure = null;
  } catch (error) {
    if (error.name !== "AbortError") failure = error;
  }
  adding = null;
  if (shown.answer === answer) paint();
}

const kPaint = {
  start: () => startView(/** @type {any} */ (shown), { changed: paint }),
  paper: () => paperView(/** @type {any} */ (shown)),
  day: () => dayView(/** @type {any} */ (shown)),
  concept: () => conceptView(/** @type {any} */ (shown)),
  compare: () => compareView(shown.trends),
  answer: () => resultsView(/** @type {any} */ (shown), { changed: paint, more, isAdding: !!adding }),
};

function titleOf() {
  if (shown.kind === "paper") return shown.paper.title_text ?? shown.paper.title;
  if (shown.kind === "day") return t.dayHeading(longDay(shown.digest.date));
  if (shown.kind === "concept") return shown.concept.words;
  if (shown.kind === "compare") return t.compare;
  if (shown.kind === "answer") return person() ?? (address().get("q") || t.all);
  return "";
}

// What went wrong, in words. What is not there will not be there at another try either.
function failureText() {
  if (!navigator.onLine) return t.offline;
  if (!failure.status) return t.failed;
  if (failure.status !== 404) return t.problem(failure);
  const now = address();
  if (now.get("day")) return t.missingDay(now.get("day"));
  return now.get("concept") ? t.missingConcept(now.get("concept")) : t.missing;
}

const failureView = () =>
  html`<div class="error" role="alert"><p>${failureText()}</p>${
    failure.status === 404 ? link({}, t.home) : html`<button type="button" @click=${() => show()}>${t.retry}</button>`
  }</div>`;

function paint() {
  document.documentElement.lang = language;
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-text]"))) one.textContent = t[one.dataset.text];
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-label]"))) one.setAttribute("aria-label", t[one.dataset.label]);
  input.placeholder = t.box;
  kLanguage.textContent = t.other;
  kLanguage.lang = language === "ko" ? "en" : "ko";
  kTheme.setAttribute("aria-label", t.themes[currentTheme()]);
  kTheme.title = t.themes[currentTheme()];
  // Above what failed stays what was there before, unless it is of another kind.
  const isOld = shown.kind !== "" && (!failure || shown.kind === kind());
  const isNothing = failure && !isOld;
  render(
    html`${failure ? failureView() : nothing}${isNothing ? html`<h1 class="hidden" tabindex="-1">papersearch</h1>` : shown.kind ? kPaint[shown.kind]() : isLoading ? skeleton() : nothing}`,
    main,
  );
  placeBars(main);
  const title = isNothing ? "" : titleOf();
  document.title = title ? `${title} – papersearch` : "papersearch";
  /** @type {HTMLLinkElement} */ (document.getElementById("feed")).href = shown.kind === "answer" ? feedAddress() : "v1/feed.atom";
}

// What Back needs: where the reader was, and how many hits there were.
function keep() {
  const focus = document.activeElement?.closest?.("[data-id]")?.getAttribute("data-id") ?? null;
  leave({ y: scrollY, focus, hits: shown.answer?.hits.length ?? 0 });
}

function keepShown() {
  kept.delete(entryKey());
  kept.set(entryKey(), { shown, numbers: keepCounts() });
  if (kept.size > kMostKept) kept.delete(kept.keys().next().value);
}

// After Back the page is where it was; a page that was opened begins at its heading; otherwise the focus stays.
function arrive(how, left) {
  if (how === "back" || how === "load") {
    if (!left) return;
    scrollTo(0, left.y);
    if (left.focus && how === "back")
      /** @type {HTMLElement | null} */ (main.querySelector(`[data-id="${CSS.escape(left.focus)}"] :is(h2, h3) a`))?.focus({ preventScroll: true });
  } else if (how === "visit") {
    scrollTo(0, 0);
    main.querySelector("h1")?.focus({ preventScroll: true });
  }
}

async function show(how = "go") {
  running?.abort();
  adding?.abort();
  stopCounting();
  const mine = new AbortController();
  running = mine;
  const left = how === "back" || how === "load" ? leftWith() : null;
  if (document.activeElement !== input || how === "back") input.value = address().get("q") ?? "";
  const before = how === "back" ? kept.get(entryKey()) : null;
  let next;
  let failed = null;
  if (before) {
    next = before.shown;
    Object.assign(counts, before.numbers);
  } else {
    main.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => {
      isLoading = true;
      main.classList.add("busy");
      if (!shown.kind) paint();
    }, kWaiting);
    const asked = kind();
    try {
      next = { kind: asked, ...(await kAsk[asked](mine.signal, left?.hits ?? 0)) };
    } catch (error) {
      if (error.name === "AbortError") return clearTimeout(waiting);
      failed = error;
    }
    clearTimeout(waiting);
    if (mine !== running) return;
  }
  isLoading = false;
  failure = failed;
  if (next) shown = next;
  main.classList.remove("busy");
  main.removeAttribute("aria-busy");
  paint();
  if (next) {
    keepShown();
    arrive(how, left);
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
addEventListener("moved", (/** @type {CustomEvent} */ event) => {
  clearTimeout(leaving);
  if (event.detail === "back") {
    hideSuggestions();
    input.blur();
  }
  show(event.detail);
});
addEventListener("counted", () => {
  paint();
  if (shown.answer && kept.has(entryKey())) keepShown();
});
addEventListener("online", () => {
  if (failure) show();
});

// The neighbour in a list of hits.
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
    const day = shown.kind === "day" && (event.key === "ArrowLeft" ? shown.digest.previous : shown.digest.next);
    if (day) visit(`?day=${day}`);
  }
});

document.querySelector(".home").addEventListener("click", (/** @type {MouseEvent} */ event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  input.value = "";
  visit("");
});
const kLanguage = document.getElementById("language");
kLanguage.addEventListener("click", () => {
  switchLanguage();
  paint();
});
const kTheme = document.getElementById("theme");
kTheme.addEventListener("click", () => {
  nextTheme();
  paint();
});
document.getElementById("help-button").addEventListener("click", showHelp);

input.value = address().get("q") ?? "";
main.replaceChildren();
paint();
show("load");
if (!location.search) input.focus({ preventScroll: true });
