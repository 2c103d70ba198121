// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// Papers by month: the months of the answer before those of the whole archive, and two handles that choose a range.
import { html, nothing } from "lit-html";
import { counts } from "./counts.js";
import { address, go } from "./state.js";
import { monthName, number, t } from "./texts.js";

/** @import { Facets, Month, On } from "./types" */

/** @type {{ from: number, to: number } | null} */
let brush = null; // {from, to} as indices of months, while a range is dragged or moved by keys

let isStepping = false; // whether a handle was moved by keys since it has the focus

/** @type {number | null} */
let read = null; // the month whose numbers are written out: below the pointer, or at the handle that has the focus

const kTicks = 14; // labelled months at most, about
const kRoomy = 7; // labels that have room for a year each
const kDayOfMonth = 7; // characters of "2024-10"

// Whether a day, month or year holds the month, or a part of it.
/** @param {string} month @param {string} when */
const isIn = (month, when) => month.slice(0, when.length) === when.slice(0, kDayOfMonth);

/** @param {Month[]} months */
function chosenRange(months) {
  const now = address();
  const from = now.get("from")?.slice(0, kDayOfMonth) ?? "";
  const to = now.get("to")?.slice(0, kDayOfMonth) ?? "";
  const chosen = now.getAll("month");
  const inside = months.map(
    ({ month }) => (!from || month >= from) && (!to || month.slice(0, to.length) <= to) && (!chosen.length || chosen.some((c) => isIn(month, c))),
  );
  const first = inside.indexOf(true);
  return { any: Boolean(from || to || chosen.length), inside, from: Math.max(0, first), to: first < 0 ? months.length - 1 : inside.lastIndexOf(true) };
}

/** @param {Month[]} months @param {number} from @param {number} to @param {{ isStep?: boolean }} [options] */
function choose(months, from, to, options) {
  brush = null;
  if (from === 0 && to === months.length - 1) go({ from: "", to: "", month: "" }, options);
  // A range up to the last month stays one when the next month comes.
  else go({ from: months[from].month, to: to === months.length - 1 ? "" : months[to].month, month: "" }, options);
}

// A round number not below the highest, for the scale.
/** @param {number} n */
function roundUp(n) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
  return [1, 2, 5, 10].map((f) => f * power).find((step) => step >= n) ?? n;
}

// The labels below the months: of the first and the last, and of those between at even distances. The year is said
// where it is another than that of the label before.
/** @param {Month[]} months */
function ticks(months) {
  const last = months.length - 1;
  const every = [1, 2, 3, 6, 12, 24, 60].find((n) => months.length / n <= kTicks) ?? 120;
  let year = "";
  return months.map(({ month }, i) => {
    if (i !== last && (i % every || (i && last - i < every))) return nothing;
    if (i === 1 && last > kRoomy) return nothing; // the first has the year, so it needs the room of two
    const text = monthName(month, !month.startsWith(`${year}-`));
    year = month.slice(0, 4);
    return html`<span data-left=${((i + 0.5) / months.length) * 100} class=${i === 0 ? "at-start" : i === last ? "at-end" : ""}>${text}</span>`;
  });
}

/** @param {Facets} facets @param {() => void} changed */
export function histogram(facets, changed) {
  if (!counts.trend?.length) return html`<section class="histogram" aria-label=${t.months}></section>`;
  // The days that are chosen do not matter to the numbers of the facet, so the months around them keep theirs.
  const papers = new Map(facets.month.map((v) => [v.value, v.papers]));
  const months = counts.trend.map((m) => ({ month: m.month, papers: papers.get(m.month) ?? 0, all: m.all }));
  const top = roundUp(Math.max(...months.map((m) => m.papers)));
  const topAll = Math.max(...months.map((m) => m.all), 1);
  const range = chosenRange(months);
  const { from, to } = brush ?? range;
  /** @param {number} i */
  const isChosen = (i) => (brush ? i >= from && i <= to : range.inside[i]);
  const any = brush || range.any;
  const last = months.length - 1;
  const month = read === null ? null : months[read];
  /** @param {Month} m */
  const textOf = (m) => t.month(monthName(m.month), m.papers, m.all);

  // Where a pointer is, as the index of a month.
  /** @param {Element} plot @param {number} x */
  const indexAt = (plot, x) => {
    const box = plot.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((x - box.left) / box.width) * months.length)));
  };
  /** @param {On<HTMLElement, PointerEvent>} e */
  const drag = (e) => {
    if (e.button) return;
    const plot = e.currentTarget;
    const handle = /** @type {HTMLElement | null} */ (e.target.closest("[role=slider]"))?.dataset.end;
    const start = indexAt(plot, e.clientX);
    const fixed = handle === "from" ? to : handle === "to" ? from : start;
    /** @param {number} x */
    const show = (x) => {
      const at = indexAt(plot, x);
      read = at;
      brush = { from: Math.min(fixed, at), to: Math.max(fixed, at) };
      changed();
    };
    plot.setPointerCapture(e.pointerId);
    /** @param {PointerEvent} m */
    const move = (m) => show(m.clientX);
    /** @param {PointerEvent} u */
    const end = (u) => {
      plot.removeEventListener("pointermove", move);
      plot.removeEventListener("pointerup", end);
      plot.removeEventListener("pointercancel", end);
      if (u.type === "pointercancel" || !brush) {
        brush = null;
        return changed();
      }
      const { from: a, to: b } = brush;
      // A press on the only month that is chosen takes the choice back.
      if (!handle && a === b && range.any && range.from === a && range.to === a) choose(months, 0, last);
      else choose(months, a, b);
    };
    plot.addEventListener("pointermove", move);
    plot.addEventListener("pointerup", end);
    plot.addEventListener("pointercancel", end);
    if (!handle) show(e.clientX);
  };
  /** @param {"from" | "to"} end @returns {(e: KeyboardEvent) => void} */
  const press = (end) => (e) => {
    /** @type {Record<string, number>} */
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -last, End: last };
    const step = steps[e.key];
    if (!step) return;
    e.preventDefault();
    const at = Math.max(end === "to" ? from : 0, Math.min(end === "from" ? to : last, (end === "from" ? from : to) + step));
    read = at;
    choose(months, end === "from" ? at : from, end === "to" ? at : to, { isStep: isStepping });
    isStepping = true;
  };
  /** @param {number | null} at */
  const readAt = (at) => {
    if (at === read) return;
    read = at;
    changed();
  };
  const rest = () => {
    isStepping = false;
    readAt(null);
  };
  /** @param {"from" | "to"} end @param {number} at */
  const handle = (
    end,
    at,
  ) => html`<div role="slider" tabindex="0" class="handle" data-end=${end} data-left=${((end === "from" ? at : at + 1) / months.length) * 100} aria-label=${end === "from" ? t.from : t.to}
    aria-valuemin="0" aria-valuemax=${last} aria-valuenow=${at} aria-valuetext=${monthName(months[at].month)} @keydown=${press(end)} @focus=${() => readAt(at)} @blur=${rest}></div>`;
  return html`<section class="histogram" aria-labelledby="months"><div class="head"><h2 id="months">${t.months} ${any ? html`<span class="range">${t.monthRange(monthName(months[from].month), monthName(months[to].month))}</span>` : nothing}</h2>${month ? html`<span class="reading">${textOf(month)}</span>` : html`<span class="key" aria-hidden="true"><i class="some"></i>${t.inAnswer} <i class="all"></i>${t.inArchive} (${t.upTo(topAll)})</span>`}</div>
    <div class="scale" aria-hidden="true"><span>${number(top)}</span><span>0</span></div>
    <div class="plot" @pointerdown=${drag} @pointermove=${(/** @type {On<HTMLElement, PointerEvent>} */ e) => readAt(indexAt(e.currentTarget, e.clientX))} @pointerleave=${(/** @type {PointerEvent} */ e) => e.pointerType === "mouse" && readAt(null)}>
      <div class=${`bars${any ? " some-chosen" : ""}`}>${months.map((m, i) => html`<div class=${isChosen(i) && any ? "bar chosen" : "bar"} data-month=${m.month} data-papers=${m.papers} title=${textOf(m)}><i class=${m.all ? "all" : ""} data-height=${(m.all / topAll) * 100}></i><i class=${m.papers ? "some" : ""} data-height=${(m.papers / top) * 100}></i></div>`)}</div>
      ${handle("from", from)}${handle("to", to)}</div>
    <div class="ticks" aria-hidden="true">${ticks(months)}</div>
    <ul class="hidden">${months.map((m) => html`<li>${textOf(m)}</li>`)}</ul></section>`;
}

// Heights and places by script: a style attribute would be against the page's own rules.
/** @param {HTMLElement} root */
export function placeBars(root) {
  for (const bar of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-height]"))) bar.style.height = `${bar.dataset.height}%`;
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-left]"))) one.style.left = `${one.dataset.left}%`;
}
