// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Where the page is: its address, the entries of the browser's history, and what the address asks of the server.
// A change of place is told to the window as the event "moved"; its detail says how the page came there.

/** @import { Change, How, Left } from "./types" */

// The address as the page has it. A browser refuses changes of location that come too quickly, as those of typing may.
let place = location.search;
// A part of the view that the address names: "#similar".
let anchor = location.hash;
// The address whose view is still on the page, where that of `place` failed. What is changed in it is changed there.
/** @type {string | null} */
let viewed = null;
// Whether the last word of the query is still being typed: the answer is then also what the word may become.
let typing = Boolean(history.state?.typing);
// While one types: the entry where typing began, or null where what is typed has an entry of its own already.
/** @type {{ place: string, typing: boolean, key: string, left: Left | null } | null} */
let draft = null;
// On a paper that was opened from hits: what was searched for, which the box keeps.
let words = String(history.state?.words ?? "");
// Each entry of the history has a key, under which the page keeps what it showed there.
let key = history.state?.key ?? newKey();

const kRest = 250; // milliseconds without a key

const kAsked = ["q", "author", "section", "month", "votes", "from", "to", "min_votes", "sort", "exact", "without"];
export const kViews = /** @type {const} */ (["paper", "day", "concept", "compare"]);
// Clears what makes another view than that of hits.
export const kNoView = Object.fromEntries(kViews.map((name) => [name, ""]));

function newKey() {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

export const here = () => place;
// What is blank asks for nothing.
export const address = () => new URLSearchParams([...new URLSearchParams(viewed ?? place)].filter(([, value]) => value.trim()));
/** @param {string | null} search */
export function stayAt(search) {
  viewed = search;
}
export const isTyping = () => typing;

// While one types: waits until the keys rest, for what the hits need not wait for. Throws where the signal came first.
/** @param {AbortSignal} signal */
export async function keysRest(signal) {
  if (typing)
    await new Promise((resolve) => {
      setTimeout(resolve, kRest);
    });
  signal.throwIfAborted();
}

// What the box has: the query, also where it led to the paper that is open.
export const boxText = () => address().get("q") ?? words;
export const entryKey = () => key;
// What this entry was left with.
/** @returns {Left | null} */
export const leftWith = () => history.state?.left ?? null;

/** @param {"pushState" | "replaceState"} how @param {Left | null} [left] */
function write(how, left = null) {
  if (how === "pushState") key = newKey();
  try {
    history[how]({ typing, key, left, words }, "", (place || location.pathname) + anchor);
  } catch {
    /* Too many changes in too short a time. The next one says where the page is. */
  }
}

// Keeps with this entry what Back should find again.
/** @param {Left} left */
export function leave(left) {
  try {
    history.replaceState({ ...history.state, typing, key, left }, "");
  } catch {
    /* As above. */
  }
}

/** @param {How} how */
const moved = (how) => dispatchEvent(new CustomEvent("moved", { detail: how }));

const isHits = () => query().size > 0 && !kViews.some((name) => address().get(name));

/** @param {Change} change */
function changed(change) {
  const now = address();
  for (const [name, value] of Object.entries(change)) {
    now.delete(name);
    for (const one of [value].flat()) if (one.trim()) now.append(name, one);
  }
  return now.size ? `?${now}` : "";
}

// Gives what was typed an entry of its own, behind the one where typing began.
function settle() {
  if (draft) {
    const typed = { place, typing };
    ({ place, typing, key } = draft);
    write("replaceState", draft.left);
    const same = place === typed.place;
    ({ place, typing } = typed);
    write(same ? "replaceState" : "pushState");
  }
  draft = null;
}

let isDraft = false; // whether this entry was made by typing and may be taken by what is submitted

// Goes where these parameters are changed. A query that ends typing takes the place of what was typed. A step of a change
// that goes on takes the place of the step before it.
/** @param {Change} change @param {{ isStep?: boolean }} [options] */
export function go(change, { isStep = false } = {}) {
  const next = changed(change);
  if ("q" in change) {
    typing = false;
    if (draft || isDraft) place = next;
  }
  words = "";
  anchor = "";
  settle();
  isDraft = false;
  if (next !== place) {
    place = next;
    write(isStep ? "replaceState" : "pushState");
  } else {
    write("replaceState");
  }
  moved("go");
}

// Follows the keys: the address of this entry changes. On a paper, a person or another view that is no list of what was
// typed before, what is typed gets an entry of its own, so that Back leads to the view again.
/** @param {Change} change */
export function follow(change) {
  words = "";
  anchor = "";
  if (draft || isDraft || (isHits() && !person())) {
    if (!isDraft && !draft) {
      // What was shown before stays kept under the key of its entry, to which what is typed gives back the place.
      draft = { place, typing, key, left: leftWith() };
      key = newKey();
    }
    place = changed(change);
    typing = true;
    write("replaceState");
  } else {
    place = changed(change);
    typing = true;
    isDraft = true;
    write("pushState");
  }
  moved("typing");
}

// Goes to an address of the page: "?paper=…", or to a part of it: "?paper=…#similar".
/** @param {string} target */
export function visit(target) {
  const [search] = target.split("#");
  const searched = new URLSearchParams(search).has("paper") ? boxText() : "";
  words = "";
  settle();
  words = searched;
  anchor = target.slice(search.length);
  isDraft = false;
  place = search;
  typing = false;
  write("pushState");
  moved("visit");
}

addEventListener("popstate", () => {
  place = location.search;
  typing = Boolean(history.state?.typing);
  key = history.state?.key ?? newKey();
  words = String(history.state?.words ?? "");
  anchor = location.hash;
  draft = null;
  isDraft = false;
  moved("back");
});

// What the address asks of /v1/search.
export function query() {
  const asked = new URLSearchParams();
  for (const [name, value] of address()) if (kAsked.includes(name)) asked.append(name, value);
  if (typing && asked.get("q")) asked.set("typing", "1");
  return asked;
}

// One author without words is a page about that person, of all papers or of those that filters leave.
export function person() {
  const now = query();
  return now.get("q") || now.getAll("author").length !== 1 ? null : now.get("author");
}

write("replaceState", history.state?.left ?? null);
