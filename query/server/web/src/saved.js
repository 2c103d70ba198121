// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Saved searches: kept in the browser, with the revision up to which the reader has seen their papers.
import { html, nothing } from "lit-html";
import { search } from "./api.js";
import { link } from "./elements.js";
import { recall, remember } from "./memory.js";
import { query } from "./state.js";
import { t } from "./texts.js";

/** @import { Answer, Fresh } from "./types" */

const kMost = 12;

/** @typedef {{ search: string, seen: string }} Saved the query string, and "HISTORY-REVISION" */

/** @returns {Saved[]} */
const all = () =>
  Array.isArray(recall("saved"))
    ? recall("saved")
        .filter((/** @type {any} */ s) => typeof s?.search === "string")
        .slice(0, kMost)
    : [];

function here() {
  const now = query();
  now.delete("typing");
  return now.toString();
}

/** @param {Answer} answer */
const revisionOf = (answer) => `${answer.history}-${answer.revision}`;

export const isSaved = () => all().some((s) => s.search === here());

/** @param {Answer} answer */
export function toggleSaved(answer) {
  const others = all().filter((s) => s.search !== here());
  remember("saved", isSaved() ? others : [{ search: here(), seen: revisionOf(answer) }, ...others].slice(0, kMost));
}

// Whoever looks at a saved search has seen its papers.
/** @param {Answer} answer */
export function seen(answer) {
  if (isSaved())
    remember(
      "saved",
      all().map((s) => (s.search === here() ? { ...s, seen: revisionOf(answer) } : s)),
    );
}

// How many papers are new in each, by its query string; null where it cannot be told, as after the index was made again.
/** @param {AbortSignal} signal @returns {Promise<Fresh>} */
export async function freshPapers(signal) {
  const fresh = all().map(async (s) => {
    const asked = new URLSearchParams(s.search);
    asked.set("since_revision", s.seen);
    asked.set("limit", "0");
    const total = await search(asked, signal).then(
      (answer) => answer.total,
      () => null,
    );
    return /** @type {const} */ ([s.search, total]);
  });
  return new Map(await Promise.all(fresh));
}

/** @param {number | null | undefined} total */
const freshText = (total) => (typeof total !== "number" ? nothing : total ? t.fresh(total) : t.noFresh);

/** @param {string} search */
function nameOf(search) {
  return [...new URLSearchParams(search)].map(([name, value]) => (name === "q" ? value : `${name}:${value}`)).join(" ");
}

// `fresh` is what freshPapers() gives, undefined until it comes.
/** @param {Fresh | undefined} fresh @param {() => void} changed */
export function savedView(fresh, changed) {
  const searches = all();
  if (!searches.length) return nothing;
  return html`<section class="saved" aria-labelledby="saved" aria-busy=${fresh ? nothing : "true"}><h2 id="saved">${t.savedSearches}</h2><ul>${searches.map(
    (
      s,
    ) => html`<li>${link(new URLSearchParams(s.search), nameOf(s.search))} <small class=${fresh?.get(s.search) ? "fresh" : ""}>${freshText(fresh?.get(s.search))}</small>
    <button type="button" aria-label=${`${t.forget}: ${nameOf(s.search)}`} @click=${() => {
      remember(
        "saved",
        all().filter((o) => o.search !== s.search),
      );
      changed();
    }}>×</button></li>`,
  )}</ul></section>`;
}
