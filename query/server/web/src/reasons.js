// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Why a hit is one: the parts of its score by what they mean, in the words of the query.
import { html } from "lit-html";
import { t } from "./texts.js";

/** @typedef {{ what: string, score: number }} Part */

const kPlace = /( in (?:the title|the summary|an author's name))$/;
const kSyllables = /^the syllables /;
const kOtherSpelling = /( in another spelling| or another spelling of (?:its concept|it)(?:, as one)?)$/;
const kAsWritten = / as typed$/;

// What a part is about: a word, whether it is another spelling of it, and where. The server tells the forms of a word that were
// counted one by one, which mean the same to a reader.
/** @param {string} what */
function meaningOf(what) {
  const place = what.match(kPlace)?.[0] ?? "";
  const rest = what.slice(0, what.length - place.length);
  const other = rest.match(kOtherSpelling)?.[0] ?? "";
  const word = rest
    .slice(0, rest.length - other.length)
    .replace(kSyllables, "")
    .replace(kAsWritten, "");
  return { key: `${word}${other && " or another"}${place}`, text: `${word}${other}${place}`, word: place || other ? word : "" };
}

// The word as it stands in the query: the server has its stem, and runs of words as one.
/** @param {string} word @param {string} query */
function asTyped(word, query) {
  const letters = [...word].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, "\\$&")).join("[\\s-]*");
  const end = /[a-z]$/.test(word) ? "[\\p{L}\\p{N}]*" : "";
  return word && query.match(new RegExp(`(?<![\\p{L}\\p{N}])${letters}${end}`, "iu"))?.[0];
}

/** @param {Part[]} parts @param {string} query @returns {Part[]} */
export function mergedReasons(parts, query) {
  /** @type {Map<string, Part>} */
  const merged = new Map();
  for (const { what, score } of parts) {
    const { key, text, word } = meaningOf(what);
    const typed = asTyped(word, query);
    const one = merged.get(key) ?? { what: typed ? text.replace(word, typed) : text, score: 0 };
    merged.set(key, { what: one.what, score: one.score + score });
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

/** @param {Part[]} parts @param {string} query */
export function reasonsView(parts, query) {
  const all = mergedReasons(parts, query);
  const most = Math.max(...all.map((p) => p.score), 1e-9);
  return html`<table class="why"><tbody>${all.map((p) => html`<tr><th scope="row">${t.reason(p.what)}</th><td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.max(1, (p.score / most) * 100)} height="8"/></svg></td><td>${p.score.toFixed(1)}</td></tr>`)}</tbody></table>`;
}
