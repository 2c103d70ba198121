// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Trends of several queries in one picture.
import { html, nothing, svg } from "lit-html";
import { kMaxTrends } from "./api.js";
import { link, shares } from "./elements.js";
import { address, go } from "./state.js";
import { monthName, number, t } from "./texts.js";

/** @import { On, Trend } from "./types" */

const kWidth = 800;
const kHeight = 240;

// The mean of a month with those beside it: the share of one month is ragged.
/** @param {number[]} values */
const smooth = (values) =>
  values.map((_, i) => {
    const near = values.slice(Math.max(0, i - 1), i + 2);
    return near.reduce((a, b) => a + b, 0) / near.length;
  });

let said = ""; // of what was added last

/** @param {Trend[]} trends @param {{ changed: () => void }} events */
export function compareView(trends, { changed }) {
  const asked = address().getAll("compare");
  const lines = trends.map((one) => smooth(shares(one.trend)));
  const months = trends[0]?.trend ?? [];
  const top = Math.max(...lines.flat(), 0.01);
  /** @param {number} i */
  const x = (i) => ((i / Math.max(1, months.length - 1)) * kWidth).toFixed(1);
  /** @param {number} v */
  const y = (v) => (kHeight - (v / top) * (kHeight - 12)).toFixed(1);
  /** @param {number[]} values */
  const path = (values) => values.map((v, i) => `${i ? "L" : "M"}${x(i)} ${y(v)}`).join("");
  /** @param {On<HTMLFormElement>} e */
  const add = (e) => {
    e.preventDefault();
    const text = String(new FormData(e.target).get("compare")).normalize("NFC").trim();
    const isThere = asked.some((one) => one.toLowerCase() === text.toLowerCase());
    e.target.reset();
    said = isThere ? t.alreadyCompared(text) : "";
    if (text && !isThere) go({ compare: [...asked, text] });
    else changed();
  };
  /** @param {number} v */
  const percent = (v) => `${(v * 100).toFixed(v < 0.1 ? 1 : 0)}%`;
  return html`<h1 tabindex="-1">${t.compare}</h1>
    <ul class="legend">${trends.map((one, i) => html`<li><svg viewBox="0 0 32 4" aria-hidden="true"><path class=${`line${i}`} d="M0 2H32"/></svg>${link({ q: one.query }, one.query)} <small>${t.papers(one.total)}</small><button type="button" aria-label=${`${t.remove}: ${one.query}`} @click=${() => go({ compare: asked.filter((_, k) => k !== i) })}>×</button></li>`)}</ul>
    <form class="add" @submit=${add}>${asked.length < kMaxTrends ? html`<input name="compare" maxlength="200" autocomplete="off" aria-label=${t.compareWith} placeholder=${t.compareWith}><button type="submit">${t.add}</button>` : nothing}<span class="facts" role="status">${asked.length < kMaxTrends ? said : t.mostCompared(kMaxTrends)}</span></form>
    ${
      months.length
        ? html`<figure class="compared"><div class="scale" aria-hidden="true"><span>${percent(top)}</span><span>0</span></div><svg viewBox=${`0 0 ${kWidth} ${kHeight}`} preserveAspectRatio="none" role="img" aria-label=${`${t.compare}: ${asked.join(", ")}`}>${lines.map((values, i) => svg`<path class=${`line${i}`} d=${path(values)} vector-effect="non-scaling-stroke"/>`)}</svg>
      <div class="ends" aria-hidden="true"><span>${monthName(months[0].month)}</span><span>${t.share}</span><span>${monthName(months[months.length - 1].month)}</span></div></figure>
    <table class="numbers"><caption class="hidden">${t.compare}</caption><thead><tr><th scope="col">${t.months}</th>${trends.map((one) => html`<th scope="col">${one.query}</th>`)}</tr></thead><tbody>${months.map((m, k) => html`<tr><th scope="row">${monthName(m.month)}</th>${trends.map((one) => html`<td>${number(one.trend[k]?.papers ?? 0)}</td>`)}</tr>`).reverse()}</tbody></table>`
        : nothing
    }`;
}
