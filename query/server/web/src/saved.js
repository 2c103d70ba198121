// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Saved searches: kept in the browser, with the revision up to which the reader has seen their papers.
import { html, nothing } from "lit-html";
import { search } from "./api.js";
import { link } from "./elements.js";
import { recall, remember } from "./memory.js";
import { query } from "./state.js";
import { t } from "./texts.js";

const kMost = 12;

// Each is {search, seen}: the query string, and "HISTORY-REVISION".
const all = () =>
  Array.isArray(recall("saved"))
    ? recall("saved")
        .filter((s) => typeof s?.search === "string")
        .slice(0, kMost)
    : [];

function here() {
  const now = query();
  now.delete("typing");
  return now.toString();
}

const revisionOf = (answer) => `${answer.history}-${answer.revision}`;

export const isSaved = () => all().some((s) => s.search === here());

export function toggleSaved(answer) {
  const others = all().filter((s) => s.search !== here());
  remember("saved", isSaved() ? others : [{ search: here(), seen: revisionOf(answer) }, ...others].slice(0, kMost));
}

// Whoever looks at a saved search has seen its papers.
export function seen(answer) {
  if (isSaved())
    remember(
      "saved",
      all().map((s) => (s.search === here() ? { ...s, seen: revisionOf(answer) } : s)),
    );
}

// What is new in each; null where it cannot be told, as after the index was made again.
export async function freshPapers(signal) {
  return Promise.all(
    all().map(async (s) => {
      const asked = new URLSearchParams(s.search);
      asked.set("since_revision", s.seen);
      asked.set("limit", "0");
      const total = await search(asked, signal).then(
        (answer) => answer.total,
        () => null,
      );
      return { ...s, total };
    }),
  );
}

function nameOf(search) {
  return [...new URLSearchParams(search)].map(([name, value]) => (name === "q" ? value : `${name}:${value}`)).join(" ");
}

export function savedView(searches, changed) {
  if (!searches?.length) return nothing;
  return html`<section class="saved" aria-labelledby="saved"><h2 id="saved">${t.savedSearches}</h2><ul>${searches.map(
    (
      s,
    ) => html`<li>${link(new URLSearchParams(s.search), nameOf(s.search))} <small class=${s.total ? "fresh" : ""}>${s.total === null ? nothing : s.total ? t.fresh(s.total) : t.noFresh}</small>
    <button type="button" aria-label=${`${t.forget}: ${nameOf(s.search)}`} @click=${() => {
      remember(
        "saved",
        all().filter((o) => o.search !== s.search),
      );
      changed(s.search);
    }}>×</button></li>`,
  )}</ul></section>`;
}
