// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The search box: what is typed becomes the address, and a list below it says what may be meant.
import { html, render } from "lit-html";
import { suggestFor } from "./api.js";
import { byId } from "./elements.js";
import { address, follow, go, kNoView } from "./state.js";
import { t } from "./texts.js";

/** @import { Change } from "./types" */

const kTypingPause = 40; // milliseconds between two keys that are followed
const kLoneJamo = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/;
const kHangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/;
const kCommitPause = 20; // milliseconds after a composition in which Enter has ended it and means nothing more

const kMostWords = 6; // of the list, which has concepts, authors and titles, too

const kMostEncoded = 3000; // characters of the query in an address, which has 4 KiB with all that is asked beside it

export const input = /** @type {HTMLInputElement} */ (byId("q"));
const list = byId("suggestions");
/** @typedef {{ text: string, note: string, change: Change }} Option */

/** @type {Option[]} */
let options = [];
let listedFor = ""; // the text that they are for
let timer = 0;
let followed = -Infinity; // when keys were followed
let isCut = false; // whether what is typed is longer than what is searched for
let chosen = -1; // of the options
/** @type {AbortController | null} */
let suggesting = null;
let composed = { at: -Infinity, isHangul: false };

// Suggestions below the input. Who moves in the list keeps it until the next key is typed.
async function suggest() {
  if (chosen >= 0) return;
  const typed = input.value;
  if (!typed.trim() || isCut) return hideSuggestions();
  suggesting?.abort();
  suggesting = new AbortController();
  const { signal } = suggesting;
  try {
    const found = await suggestFor(typed.normalize("NFC"), signal);
    if (typed !== input.value || document.activeElement !== input || chosen >= 0) return;
    listedFor = typed;
    options = [
      ...found.concepts.map((c) => ({ text: c.query, note: c.other, change: { ...kNoView, q: c.query } })),
      ...found.words
        .filter((w) => w.query !== typed)
        .slice(0, kMostWords)
        .map((w) => ({ text: w.query, note: "", change: { ...kNoView, q: w.query } })),
      ...found.authors.slice(0, 3).map((a) => ({ text: a, note: t.authors, change: { ...kNoView, q: "", author: a } })),
      ...found.titles.slice(0, 2).map((p) => ({ text: p.title_text ?? p.title, note: "", change: { ...kNoView, paper: p.id } })),
    ];
    paint();
  } catch {
    if (!signal.aborted) hideSuggestions();
  }
}

// What is typed already is marked in what it may become.
/** @param {string} text */
function marked(text) {
  const typed = input.value.normalize("NFC").trim();
  const at = typed ? text.toLowerCase().indexOf(typed.toLowerCase()) : -1;
  return at < 0 ? text : html`${text.slice(0, at)}<b>${text.slice(at, at + typed.length)}</b>${text.slice(at + typed.length)}`;
}

function paint() {
  list.hidden = !options.length;
  input.setAttribute("aria-expanded", String(!!options.length));
  if (chosen >= 0) input.setAttribute("aria-activedescendant", `s${chosen}`);
  else input.removeAttribute("aria-activedescendant");
  render(
    options.map(
      (o, i) =>
        html`<div role="option" id=${`s${i}`} aria-selected=${i === chosen} @pointerdown=${(/** @type {PointerEvent} */ e) => {
          e.preventDefault();
          take(o);
        }}><span>${marked(o.text)}</span><small>${o.note}</small></div>`,
    ),
    list,
  );
}

export function hideSuggestions() {
  clearTimeout(timer);
  suggesting?.abort();
  options = [];
  chosen = -1;
  paint();
}

/** @param {Option} option */
function take(option) {
  if (typeof option.change.q === "string") input.value = option.change.q;
  hideSuggestions();
  go(option.change);
}

// The query, as far as an address has room for it. What is cut is said, and stays in the box while it is being composed.
function typedQuery() {
  const text = input.value.normalize("NFC");
  const letters = [...text];
  let room = kMostEncoded;
  const fits = letters.findIndex((letter) => {
    room -= String(new URLSearchParams({ q: letter })).length - "q=".length;
    return room < 0;
  });
  isCut = fits >= 0;
  byId("limit").textContent = isCut ? t.tooLong : "";
  return (isCut ? letters.slice(0, fits).join("") : text).trim();
}

// The hits follow the keys, also while a syllable is being composed: 몯 is on the way to 모델, and the server knows. A
// lone consonant or vowel is not searched for.
function followKeys() {
  followed = performance.now();
  const q = typedQuery().replace(kLoneJamo, "").trim();
  suggest();
  if (q !== (address().get("q") ?? "")) follow({ ...kNoView, q, without: "" });
}

input.addEventListener("input", () => {
  clearTimeout(timer);
  chosen = -1;
  // The first key at once, and of those that come quickly behind it the last.
  const rest = followed + kTypingPause - performance.now();
  if (rest <= 0) followKeys();
  else timer = setTimeout(followKeys, rest);
});
input.addEventListener("compositionend", () => {
  const last = input.value.slice(0, input.selectionEnd ?? undefined).at(-1) ?? "";
  composed = { at: performance.now(), isHangul: kHangul.test(last) };
  // Most browsers have told the text already. An Enter that belongs to the composition is waited for.
  clearTimeout(timer);
  timer = setTimeout(followKeys, kTypingPause);
});
input.addEventListener("blur", hideSuggestions);
input.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (!options.length) return;
    event.preventDefault();
    if (chosen < 0 && listedFor !== input.value) return; // those of the last key come at once
    chosen = ((chosen + (event.key === "ArrowDown" ? 2 : options.length + 1)) % (options.length + 1)) - 1;
    if (chosen < -1) chosen = options.length - 1;
    paint();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (options.length) return hideSuggestions();
    input.value = "";
    clearTimeout(timer);
    followKeys();
  } else if (event.key === "Enter" && chosen >= 0 && options[chosen]) {
    event.preventDefault();
    take(options[chosen]);
  }
});
// Enter that ends a Japanese or Chinese composition chooses characters and does not search; in Korean there is nothing
// to choose, so the same key searches.
const endsConversion = () => performance.now() - composed.at < kCommitPause && !composed.isHangul;

document.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (endsConversion()) return;
  hideSuggestions();
  const q = typedQuery();
  go({ ...kNoView, q, ...(q === address().get("q") ? {} : { without: "" }) });
  byId("main").focus({ preventScroll: true });
});

export function focusBox() {
  input.focus();
  input.select();
}
