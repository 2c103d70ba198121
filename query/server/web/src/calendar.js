// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The days that have a digest: a strip with the days around one, and a year as a heat map.
import { html, nothing } from "lit-html";
import { link } from "./elements.js";
import { visit } from "./state.js";
import { dayLater, daysBetween, longDay, monthName, shortDay, t } from "./texts.js";

/** @import { DayOfDigest, Digest, On } from "./types" */

const kWeeks = 53;
const kDays = 7;
const kLevels = [1, 6, 10, 14]; // papers of a day from which a cell is darker

// A day that is picked is gone to at once. One that is typed, or stepped to by arrow keys, is whole after Enter or when the
// field is left: on the way to it every key makes another day.
let isTyped = false;
/** @param {On<HTMLInputElement>} e */
function leave({ currentTarget: { value, defaultValue } }) {
  isTyped = false;
  if (value && value !== defaultValue) visit(`?day=${value}`);
}
/** @param {On<HTMLInputElement, KeyboardEvent>} e */
function type(e) {
  if (e.key === "Enter") leave(e);
  else if (/^(Arrow(Up|Down)|Backspace|Delete|\d)$/.test(e.key) && !e.altKey) isTyped = true;
}
/** @param {On<HTMLInputElement>} e */
const pick = (e) => isTyped || leave(e);

// The strip: ‹ day ›, where the day is a field for any other.
/** @param {Digest} digest */
export function dayStrip({ date, previous, next }) {
  /** @param {string | null} day @param {string} text @param {string} sign */
  const step = (day, text, sign) =>
    day
      ? link({ day }, html`<span aria-hidden="true">${sign}</span>`, { className: "step", label: `${text}: ${shortDay(day)}` })
      : html`<span class="step" aria-hidden="true"></span>`;
  return html`<nav class="strip" aria-label=${t.onDays}>${step(previous, t.previous, "‹")}<input type="date" aria-label=${t.goDay} value=${date} .value=${date} @keydown=${type} @change=${pick} @blur=${leave}>${step(next, t.next, "›")}</nav>`;
}

// A year of weeks in columns. It is a picture for the pointer; the strip and its field reach the same days by keys.
/** @param {DayOfDigest[]} days @param {string} date */
export function heatMap(days, date) {
  const last = days.at(-1)?.date;
  if (!last) return nothing;
  const papers = new Map(days.map((d) => [d.date, d.papers]));
  const end = dayLater(last, kDays - 1 - ((new Date(`${last}T00:00:00Z`).getUTCDay() + 6) % kDays)); // the Sunday of its week
  const first = dayLater(end, 1 - kWeeks * kDays);
  const weeks = Array.from({ length: kWeeks }, (_, w) => Array.from({ length: kDays }, (_, d) => dayLater(first, w * kDays + d)));
  /** @param {On<HTMLElement>} e */
  const open = (e) => {
    const { day } = e.target.dataset;
    if (day && papers.has(day)) visit(`?day=${day}`);
  };
  /** @param {number} n */
  const level = (n) => kLevels.filter((l) => n >= l).length;
  /** @param {string} day */
  const titleOf = (day) => {
    const count = papers.get(day);
    return count === undefined ? t.noDigest(longDay(day)) : t.dayPapers(longDay(day), count);
  };
  const year = days.filter((d) => daysBetween(first, d.date) >= 0);
  return html`<div class="year" role="img" aria-label=${`${t.calendar}: ${t.papers(year.reduce((sum, d) => sum + d.papers, 0))}`} @click=${open}>${weeks.map(
    (week, w) => {
      const month = w < kWeeks - 2 && week.find((day) => day.endsWith("-01"));
      return html`<div class="week"><span class="month">${month ? monthName(month.slice(0, 7), false) : nothing}</span>${week.map((day) => (day > last ? html`<i class="none"></i>` : html`<i data-day=${day} class=${`l${level(papers.get(day) ?? 0)}${day === date ? " here" : ""}`} title=${titleOf(day)}></i>`))}</div>`;
    },
  )}</div>`;
}
