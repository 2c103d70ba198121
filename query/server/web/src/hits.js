// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// A paper in a list, with what can be done with it.
import { html, nothing } from "lit-html";
import { getBibtex, search } from "./api.js";
import { copy } from "./copy.js";
import { addressOf, authorLinks, conceptTag, dayLink, isWeb, link, segments, votesView } from "./elements.js";
import { reasonsView } from "./reasons.js";
import { address, isTyping, query } from "./state.js";
import { t } from "./texts.js";

/** @import { Hit, On, Paper } from "./types" */

/** @typedef {(() => void) | null} Changed paints the page again where a hit can be explained */

/** @type {Map<string, { what: string, score: number }[]>} */
const why = new Map(); // id -> parts of its score, for the query that is shown

export const forgetReasons = () => why.clear();

/** @param {Hit | Paper} paper */
const arxivId = (paper) => paper.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];

/** @param {Hit} hit @param {() => void} changed */
async function explain(hit, changed) {
  if (!why.delete(hit.id)) {
    const asked = query();
    asked.set("explain", "1");
    asked.set("limit", "1");
    asked.set("offset", String(hit.rank - 1));
    try {
      const answer = await search(asked);
      why.set(hit.id, answer.hits.find((h) => h.id === hit.id)?.score_parts ?? []);
    } catch {
      return;
    }
  }
  changed();
}

/** @param {Hit | Paper} paper */
export function paperLinks(paper) {
  const id = arxivId(paper);
  return html`${id ? html`<a href=${`https://arxiv.org/pdf/${id}`} rel="noopener noreferrer">PDF</a>` : nothing}${isWeb(paper.url) ? html`<a href=${paper.url} rel="noopener noreferrer">${id ? "arXiv" : new URL(paper.url).hostname}</a>` : nothing}`;
}

/** @param {Hit | Paper} paper */
export const copyLink = (paper) =>
  html`<button type="button" @click=${(/** @type {On<HTMLElement>} */ e) => copy(addressOf({ paper: paper.id }), e.currentTarget)}>${t.copy}</button>`;

/** @param {Hit | Paper} hit @param {HTMLElement} button */
async function copyBibtex(hit, button) {
  const text = await getBibtex(hit.id).catch(() => "");
  if (text) copy(text, button);
}

/** @param {Hit | Paper} hit @param {Changed} changed */
const actions = (
  hit,
  changed,
) => html`<div class="actions">${paperLinks(hit)}<button type="button" @click=${(/** @type {On<HTMLElement>} */ e) => copyBibtex(hit, e.currentTarget)}>${t.bibtex}</button>${copyLink(hit)}${link({ paper: hit.id }, t.similar, { part: "similar" })}
  ${changed && "rank" in hit && address().get("q") ? html`<button type="button" aria-expanded=${why.has(hit.id) ? "true" : "false"} @click=${() => explain(hit, changed)}>${t.why}</button>` : nothing}</div>`;

/** @param {Hit | Paper} hit */
function reasons(hit) {
  const parts = why.get(hit.id);
  return parts ? reasonsView(parts, address().get("q") ?? "") : nothing;
}

// While one types they come later than the hit, to a place that is kept for them.
/** @param {Hit | Paper} hit */
function tags({ concepts }) {
  if (isTyping()) return html`<p class="tags late">${concepts?.map(conceptTag)}</p>`;
  return concepts?.length ? html`<p class="tags">${concepts.map(conceptTag)}</p>` : nothing;
}

// `day` is one that the page says already.
/** @param {Hit | Paper} hit @param {{ changed?: Changed, body?: string, day?: string }} [options] */
export function hitView(hit, { changed = null, body = "", day = "" } = {}) {
  const facts = [hit.date === day ? null : dayLink(hit.date), hit.authors.length ? authorLinks(hit) : null].filter((fact) => fact !== null);
  const title = link({ paper: hit.id }, "title_marked" in hit ? segments(hit.title_marked) : hit.title_text);
  const snippet =
    "snippet" in hit && hit.snippet.length
      ? html`<p class="snippet" lang="ko">${segments(hit.snippet)}</p>`
      : body
        ? html`<p class="snippet" lang="ko">${body}</p>`
        : nothing;
  return html`<li data-id=${hit.id} class="hit">${votesView(hit.votes)}<div class="about"><h2 lang="en">${title}</h2>
    <p class="facts">${facts.map((fact, i) => html`${i ? " · " : ""}${fact}`)}</p>${snippet}
    <div class="foot">${tags(hit)}${actions(hit, changed)}</div>${reasons(hit)}</div></li>`;
}

// The hits of the answer, and below a line those that have some of the words only.
/** @param {Hit[]} hits @param {Changed} changed */
export function hitLists(hits, changed) {
  const some = hits.filter((h) => h.partial);
  /** @param {Hit[]} of */
  const list = (of) => of.map((hit) => hitView(hit, { changed }));
  return html`<ol class="hits">${list(hits.filter((h) => !h.partial))}</ol>${some.length ? html`<p class="some" id="some">${t.some}</p><ol class="hits" aria-labelledby="some">${list(some)}</ol>` : nothing}`;
}
