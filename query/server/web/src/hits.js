// @ts-check
// A paper in a list, with what can be done with it.
import { html, nothing } from "lit-html";
import { getBibtex, search } from "./api.js";
import { addressOf, authorLinks, conceptTag, copy, dayLink, isWeb, link, segments, votesView } from "./elements.js";
import { address, isTyping, query } from "./state.js";
import { t } from "./texts.js";

const why = new Map(); // id -> parts of its score, for the query that is shown

export const forgetReasons = () => why.clear();

const arxivId = (hit) => hit.url.match(/^https?:\/\/arxiv\.org\/abs\/([\w.\-/]+)$/)?.[1];

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

export function paperLinks(hit) {
  const id = arxivId(hit);
  return html`${id ? html`<a href=${`https://arxiv.org/pdf/${id}`} rel="noopener noreferrer">PDF</a>` : nothing}${isWeb(hit.url) ? html`<a href=${hit.url} rel="noopener noreferrer">${id ? "arXiv" : new URL(hit.url).hostname}</a>` : nothing}`;
}

export const copyLink = (hit) => html`<button type="button" @click=${(e) => copy(addressOf({ paper: hit.id }), e.currentTarget)}>${t.copy}</button>`;

async function copyBibtex(hit, button) {
  const text = await getBibtex(hit.id).catch(() => "");
  if (text) copy(text, button);
}

const actions = (
  hit,
  changed,
) => html`<div class="actions">${paperLinks(hit)}<button type="button" @click=${(e) => copyBibtex(hit, e.currentTarget)}>${t.bibtex}</button>${copyLink(hit)}${link({ paper: hit.id }, t.similar)}
  ${changed && address().get("q") ? html`<button type="button" aria-expanded=${why.has(hit.id) ? "true" : "false"} @click=${() => explain(hit, changed)}>${t.why}</button>` : nothing}</div>`;

function reasons(hit) {
  const parts = why.get(hit.id);
  if (!parts) return nothing;
  return html`<table class="why"><tbody>${parts.map((p) => html`<tr><td>${p.score.toFixed(2)}</td><td>${t.reason(p.what)}</td></tr>`)}</tbody></table>`;
}

// While one types they come later than the hit, to a place that is kept for them.
function tags({ concepts }) {
  if (isTyping()) return html`<p class="tags late">${concepts?.map(conceptTag)}</p>`;
  return concepts?.length ? html`<p class="tags">${concepts.map(conceptTag)}</p>` : nothing;
}

// `level` is that of the heading; `changed` paints the page again where a hit can be explained.
export function hitView(hit, { changed = null, level = 2, body = null } = {}) {
  const title = link({ paper: hit.id }, hit.title_marked ? segments(hit.title_marked) : (hit.title_text ?? hit.title));
  const snippet = hit.snippet?.length
    ? html`<p class="snippet" lang="ko">${segments(hit.snippet)}</p>`
    : body
      ? html`<p class="snippet" lang="ko">${body}</p>`
      : nothing;
  return html`<li data-id=${hit.id} class="hit">${votesView(hit.votes)}<div class="about">${level === 2 ? html`<h2 lang="en">${title}</h2>` : html`<h3 lang="en">${title}</h3>`}
    <p class="facts">${dayLink(hit.date)}${hit.authors.length ? html` · ${authorLinks(hit)}` : nothing}</p>${snippet}
    <div class="foot">${tags(hit)}${actions(hit, changed)}</div>${reasons(hit)}</div></li>`;
}

// The hits of the answer, and below a line those that have some of the words only.
export function hitLists(hits, changed) {
  const some = hits.filter((h) => h.partial);
  const list = (of) => of.map((hit) => hitView(hit, { changed }));
  return html`<ol class="hits">${list(hits.filter((h) => !h.partial))}</ol>${some.length ? html`<p class="some" id="some">${t.some}</p><ol class="hits" aria-labelledby="some">${list(some)}</ol>` : nothing}`;
}
