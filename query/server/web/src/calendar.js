// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The days that have a digest: a strip with the days around one, and a year as a heat map.
import { html, nothing } from "lit-html";
import { link } from "./elements.js";
import { visit } from "./state.js";
import { dayLater, daysBetween, longDay, monthName, shortDay, t } from "./texts.js";

const kWeeks = 53;
const kDays = 7;
const kLevels = [1, 6, 10, 14]; // papers of a day from which a cell is darker

// The strip: ‹ day ›, and a field for any other day.
export function dayStrip({ date, previous, next }) {
  const step = (day, text, sign) =>
    day
      ? link({ day }, html`<span aria-hidden="true">${sign}</span>`, { className: "step", label: `${text}: ${shortDay(day)}` })
      : html`<span class="step" aria-hidden="true"></span>`;
  return html`<nav class="strip" aria-label=${t.onDays}>${step(previous, t.previous, "‹")}${link({ day: date }, html`<time datetime=${date}>${shortDay(date)}</time>`, { className: "today" })}${step(next, t.next, "›")}
    <input type="date" aria-label=${t.goDay} .value=${date} @change=${(e) => e.target.value && visit(`?day=${e.target.value}`)}></nav>`;
}

// A year of weeks in columns. It is a picture for the pointer; the strip and its field reach the same days by keys.
export function heatMap(days, date) {
  if (!days.length) return nothing;
  const papers = new Map(days.map((d) => [d.date, d.papers]));
  const last = days.at(-1).date;
  const end = dayLater(last, kDays - 1 - ((new Date(`${last}T00:00:00Z`).getUTCDay() + 6) % kDays)); // the Sunday of its week
  const first = dayLater(end, 1 - kWeeks * kDays);
  const weeks = Array.from({ length: kWeeks }, (_, w) => Array.from({ length: kDays }, (_, d) => dayLater(first, w * kDays + d)));
  const open = (e) => {
    const day = e.target.dataset?.day;
    if (day && papers.has(day)) visit(`?day=${day}`);
  };
  const level = (n) => kLevels.filter((l) => n >= l).length;
  const year = days.filter((d) => daysBetween(first, d.date) >= 0);
  return html`<div class="year" role="img" aria-label=${`${t.calendar}: ${t.papers(year.reduce((sum, d) => sum + d.papers, 0))}`} @click=${open}>${weeks.map(
    (week, w) => {
      const month = w < kWeeks - 2 && week.find((day) => day.endsWith("-01"));
      return html`<div class="week"><span class="month">${month ? monthName(month.slice(0, 7), false) : nothing}</span>${week.map((day) => (day > last ? html`<i class="none"></i>` : html`<i data-day=${day} class=${`l${level(papers.get(day) ?? 0)}${day === date ? " here" : ""}`} title=${papers.has(day) ? t.dayPapers(longDay(day), papers.get(day)) : t.noDigest(longDay(day))}></i>`))}</div>`;
    },
  )}</div>`;
}
