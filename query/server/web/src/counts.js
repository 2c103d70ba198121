// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The numbers beside the hits: what is asked for them, and what came. A change is told to the window as "counted".

import { countPapers, search } from "./api.js";
import { address, keysRest, person, query } from "./state.js";

/** @import { FacetName, FacetValue, Facets, Month } from "./types" */

const kFirst = 8; // values of a facet
const kMost = 1000; // that the server counts
const kAlone = 10; // chosen values that are counted one by one, at most
const kSought = 100; // authors that fit letters and are put in order
const kSeekPause = 120; // milliseconds

/**
 * @typedef {object} Counts
 * @property {Facets | null} facets
 * @property {Month[] | null} trend
 * @property {Map<string, number>} alone "author Yu Qiao" -> papers, of chosen values that the facets have not
 * @property {boolean} isOld of another query
 * @property {boolean} failed
 * @property {Partial<Record<FacetName, number>>} most values to show of a facet
 * @property {string} sought
 * @property {FacetValue[] | null} found the authors that fit the letters
 */

/** @type {Counts} */
export const counts = { facets: null, trend: null, alone: new Map(), isOld: false, failed: false, most: {}, sought: "", found: null };
/** @type {AbortController | null} */
let running = null;
/** @type {AbortController | null} */
let seeking = null;
let timer = 0;
/** @type {string | null} */
let about = null; // the query that `most` and `sought` are for

// The numbers as they are, for a page that Back leads to.
export const keepCounts = () => ({ ...counts });

const counted = () => dispatchEvent(new Event("counted"));

// Whether two spellings are of one value, as the server compares names.
/** @param {string} name */
const letters = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
/** @param {string} a @param {string} b */
export const isSame = (a, b) => a === b || (letters(a) === letters(b) && letters(a) !== "");

/** @param {FacetName} name */
export const shownOf = (name) => counts.most[name] ?? kFirst;

// The author of a page about a person is a part of the query, so that the authors are those who wrote with that person.
/** @param {string} name */
export const authorQuery = (name) => `author:="${name.replace(/["“”„＂]/g, " ")}"`;

function countQuery() {
  const asked = query();
  const author = person();
  if (author) {
    asked.delete("author");
    asked.set("q", authorQuery(author));
  }
  asked.delete("sort");
  asked.set("limit", "0");
  return asked;
}

function facetQuery() {
  const asked = countQuery();
  asked.set("facets", "1");
  asked.set("facet_limit", String(Math.min(kMost, Math.max(shownOf("author"), shownOf("section")) + 2))); // more, and the person
  return asked;
}

// The papers of chosen values that are not among those that came: each with no other value of its facet.
/** @param {Facets} facets @param {AbortSignal} signal */
async function countAlone(facets, signal) {
  const asked = countQuery();
  const missing = /** @type {const} */ (["author", "section", "votes"]).flatMap((name) =>
    asked
      .getAll(name)
      .filter((value) => !facets[name].some((v) => isSame(v.value, value)))
      .map((value) => /** @type {const} */ ([name, value])),
  );
  return new Map(
    await Promise.all(
      missing.slice(0, kAlone).map(
        /** @returns {Promise<[string, number]>} */ async ([name, value]) => {
          const one = new URLSearchParams(asked);
          one.set(name, value);
          if (name === "votes") one.delete("min_votes");
          return [`${name} ${value}`, (await search(one, signal)).total];
        },
      ),
    ),
  );
}

/** @param {AbortSignal} signal */
async function all(signal) {
  await keysRest(signal);
  const [{ facets, trend }] = await Promise.all([countPapers(facetQuery(), signal), counts.sought.trim() ? seekNow(signal) : null]);
  return { facets, trend, alone: await countAlone(facets, signal) };
}

// Asks for the numbers of where the page is, and shows them after `hits`, a promise, is kept.
/** @param {Promise<unknown>} [hits] */
export async function count(hits) {
  const q = address().get("q");
  if (about !== q) Object.assign(counts, { most: {}, sought: "", found: null });
  about = q;
  stopCounting();
  running = new AbortController();
  const { signal } = running;
  counts.isOld = true;
  let next;
  try {
    next = { ...(await all(signal)), failed: false };
  } catch {
    next = { failed: true };
  }
  await hits;
  if (signal.aborted) return;
  Object.assign(counts, next, { isOld: false });
  counted();
}

export function stopCounting() {
  running?.abort();
  seeking?.abort();
}

// Asks for the numbers again, with the hits as they are.
export function recount() {
  count();
  counted();
}

/** @param {FacetName} name */
export function showMore(name) {
  counts.most[name] = Math.min(kMost, shownOf(name) * 4);
  recount();
}

/** @param {AbortSignal} signal */
async function seekNow(signal) {
  const asked = facetQuery();
  const letters = counts.sought.normalize("NFC");
  asked.set("facet_values", letters);
  asked.set("facet_limit", String(kSought));
  const { facets } = await search(asked, signal);
  counts.found = facets ? facets.author.toSorted((a, b) => farness(a.value, letters) - farness(b.value, letters)) : null;
}

// How far a name is from letters: 0 where they are a word of it, 1 where a word begins with them, 2 where they are within one.
/** @param {string} name @param {string} sought */
function farness(name, sought) {
  const text = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const part = ` ${sought.trim().toLowerCase()}`;
  return text.includes(`${part} `) ? 0 : text.includes(part) ? 1 : 2;
}

// Looks for authors by letters of their names.
/** @param {string} text */
export function seek(text) {
  clearTimeout(timer);
  seeking?.abort();
  counts.sought = text;
  if (!text.trim()) {
    counts.found = null;
    return counted();
  }
  const mine = new AbortController();
  seeking = mine;
  timer = setTimeout(async () => {
    try {
      await seekNow(mine.signal);
      counted();
    } catch {
      /* Another one is asked already, or the list stays as it is. */
    }
  }, kSeekPause);
}
