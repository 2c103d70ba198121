// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Small pieces that several views are made of.
import { html, nothing } from "lit-html";
import { visit } from "./state.js";
import { language, longDay, number, relativeDay, t } from "./texts.js";

/** @import { Concept, Hit, Month, On, Paper } from "./types" */

/** @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {Hit["title_marked"]} pieces */
export const segments = (pieces) => pieces.map((p) => (p.match ? html`<mark>${p.text}</mark>` : p.text));

// A link to a place of the page. `change` are the parameters of its address, `part` the id of a part of its view.
/** @param {Record<string, string> | URLSearchParams} change @param {unknown} text @param {{ lang?: string, className?: string, label?: string, part?: string }} [options] */
export const link = (change, text, { lang, className, label, part } = {}) =>
  html`<a href=${`?${new URLSearchParams(change)}${part ? `#${part}` : ""}`} lang=${lang ?? nothing} class=${className ?? nothing} aria-label=${label ?? nothing} @click=${(
    /** @type {On<HTMLElement, MouseEvent>} */ e,
  ) => {
    if (e.metaKey || e.ctrlKey || e.shiftKey) return;
    e.preventDefault();
    visit(e.currentTarget.getAttribute("href") ?? "");
  }}>${text}</a>`;

/** @param {string} url */
export const isWeb = (url) => /^https?:\/\//.test(url) && URL.canParse(url);

/** @param {string} day */
export const dayLink = (day) => link({ day }, html`<time datetime=${day} title=${longDay(day)}>${relativeDay(day)}</time>`);

// Who wrote it: those that the query names first.
/** @param {Paper | Hit} paper */
export function authorLinks(paper, most = 3) {
  const all = [...new Set([...("matched_authors" in paper ? paper.matched_authors : []), ...paper.authors])];
  if (!all.length) return nothing;
  const rest = all.length > most ? ` +${all.length - most}` : paper.more_authors ? " +" : "";
  return html`<span class="authors">${all.slice(0, most).map((a, i) => html`${i ? ", " : ""}${link({ author: a }, a)}`)}${rest}</span>`;
}

// Votes are tinted by how many there are: each step is about the double.
const kSteps = [5, 10, 20, 50, 100];
/** @param {number | null} votes */
export function votesView(votes) {
  if (votes === null) return html`<span class="votes" title=${t.noVotes}>–</span>`;
  return html`<span class=${`votes v${kSteps.filter((s) => votes >= s).length}`} title=${t.rankOf(number(votes))}><span aria-hidden="true">▲</span> ${number(votes)}</span>`;
}

// A curve of numbers by month, drawn in a box of 100 by 24 units.
/** @param {number[]} values @param {string} label */
export function sparkline(values, label) {
  const most = Math.max(...values, 1e-9);
  /** @param {number} i */
  const x = (i) => ((i / Math.max(1, values.length - 1)) * 100).toFixed(1);
  /** @param {number} v */
  const y = (v) => (22 - (v / most) * 20).toFixed(1);
  const line = values.map((v, i) => `${i ? "L" : "M"}${x(i)} ${y(v)}`).join("");
  return html`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${label}><path class="area" d=${`${line}L100 24L0 24Z`}/><path class="line" d=${line} vector-effect="non-scaling-stroke"/></svg>`;
}

// The share of papers of each month, the last of which may not be whole.
/** @param {Month[]} trend */
export const shares = (trend) => trend.map((m) => (m.all ? m.papers / m.all : 0));

export const kConcepts = 4; // of a paper, at most
/** @param {Concept} c */
export const conceptTag = (c) => link({ concept: c.other }, language === "ko" ? c.other : c.text, { className: "tag", lang: language });

// The page's address with these parameters, as one may give it to others.
/** @param {Record<string, string>} change */
export const addressOf = (change) => new URL(`?${new URLSearchParams(change)}`, document.baseURI).href;
