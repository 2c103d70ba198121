// @ts-check
// Small pieces that several views are made of.
import { html, nothing } from "lit-html";
import { visit } from "./state.js";
import { language, longDay, number, relativeDay, t } from "./texts.js";

export const segments = (pieces) => pieces.map((p) => (p.match ? html`<mark>${p.text}</mark>` : p.text));

// A link to a place of the page. `change` are the parameters of its address.
/** @param {any} change @param {any} text @param {{ lang?: string, className?: string, current?: any, label?: string }} [options] */
export const link = (change, text, { lang, className, current, label } = {}) =>
  html`<a href=${`?${new URLSearchParams(change)}`} lang=${lang ?? nothing} class=${className ?? nothing} aria-current=${current ?? nothing} aria-label=${label ?? nothing} @click=${(
    e,
  ) => {
    if (e.metaKey || e.ctrlKey || e.shiftKey) return;
    e.preventDefault();
    visit(e.currentTarget.getAttribute("href"));
  }}>${text}</a>`;

export const isWeb = (url) => /^https?:\/\//.test(url);

export const dayLink = (day) => link({ day }, html`<time datetime=${day} title=${longDay(day)}>${relativeDay(day)}</time>`);

// Who wrote it: those that the query names first.
export function authorLinks(hit, most = 3) {
  const all = [...new Set([...(hit.matched_authors ?? []), ...hit.authors])];
  if (!all.length) return nothing;
  const rest = all.length > most ? ` +${all.length - most}` : hit.more_authors ? " +" : "";
  return html`<span class="authors">${all.slice(0, most).map((a, i) => html`${i ? ", " : ""}${link({ author: a }, a)}`)}${rest}</span>`;
}

// Votes are tinted by how many there are: each step is about the double.
const kSteps = [5, 10, 20, 50, 100];
export function votesView(votes) {
  if (votes === null) return html`<span class="votes" title=${t.noVotes}>–</span>`;
  return html`<span class=${`votes v${kSteps.filter((s) => votes >= s).length}`} title=${t.rankOf(number(votes))}><span aria-hidden="true">▲</span> ${number(votes)}</span>`;
}

// A curve of numbers by month, drawn in a box of 100 by 24 units.
export function sparkline(values, label) {
  const most = Math.max(...values, 1e-9);
  const x = (i) => ((i / Math.max(1, values.length - 1)) * 100).toFixed(1);
  const y = (v) => (22 - (v / most) * 20).toFixed(1);
  const line = values.map((v, i) => `${i ? "L" : "M"}${x(i)} ${y(v)}`).join("");
  return html`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=${label}><path class="area" d=${`${line}L100 24L0 24Z`}/><path class="line" d=${line} vector-effect="non-scaling-stroke"/></svg>`;
}

// The share of papers of each month, the last of which may not be whole.
export const shares = (trend) => trend.map((m) => (m.all ? m.papers / m.all : 0));

export const kConcepts = 4; // of a paper, as the server gives them with hits
export const conceptTag = (c) => link({ concept: c.other }, language === "ko" ? c.other : c.text, { className: "tag", lang: language });

// Says for a moment in the button that it was done.
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  const before = button.textContent;
  button.textContent = t.copied;
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}

// The page's address with these parameters, as one may give it to others.
export const addressOf = (change) => new URL(`?${new URLSearchParams(change)}`, document.baseURI).href;
