// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// What narrows the answer: the histogram, a menu for each facet, and what was chosen.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { authorQuery, counts, isSame, recount, seek, showMore, shownOf } from "./counts.js";
import { histogram } from "./histogram.js";
import { address, go, person } from "./state.js";
import { monthName, number, t } from "./texts.js";

/** @import { Change, FacetName, FacetValue, Facets, Month, On } from "./types" */

export const kNoFilter = { author: "", section: "", month: "", votes: "", from: "", to: "", min_votes: "" };

/** @param {string} value */
const votesText = (value) => (value === "unknown" ? t.unknownVotes : `▲ ${value.replace(/\.\.$/, "+").replace("..", "–")}`);

/** @param {string} name */
const chosenOf = (name) => address().getAll(name);

/** @param {FacetName} name @param {string} value */
function toggle(name, value) {
  const all = chosenOf(name);
  const others = all.filter((v) => !isSame(v, value));
  const next = others.length < all.length ? others : [...all, value];
  // The number of a band of votes is that without the other filters of votes.
  go({ [name]: next, ...(name === "votes" ? { min_votes: "" } : {}) });
}

// The values that are shown: the first, and those that are chosen and not among them.
/** @param {FacetName} name @param {FacetValue[]} values @param {string[]} chosen @returns {FacetValue[]} */
function shownValues(name, values, chosen) {
  const first = values.slice(0, shownOf(name));
  const rest = chosen.filter((value) => !first.some((v) => isSame(v.value, value)));
  return [
    ...first,
    ...rest.map((value) => counts.facets?.[name].find((v) => isSame(v.value, value)) ?? { value, papers: counts.alone.get(`${name} ${value}`) }),
  ];
}

/** @param {FacetValue} value @param {string} text @param {string[]} chosen @param {() => void} press */
function valueButton(value, text, chosen, press) {
  const pressed = chosen.some((v) => isSame(v, value.value));
  return html`<li><button type="button" aria-pressed=${pressed ? "true" : "false"} @click=${press}><span>${text}</span><small>${value.papers === undefined ? nothing : number(value.papers)}</small></button></li>`;
}

// A menu is a popover, so the browser closes it and gives the focus back; on a small screen it is a sheet from below. It
// stays beside its button while the page is scrolled, and closes with it out of sight.
/** @param {HTMLElement} menu */
function place(menu) {
  const opener = document.querySelector(`[popovertarget="${menu.id}"]`)?.getBoundingClientRect();
  if (!opener) return;
  if (!isSheet.matches && opener.bottom < 0) return menu.hidePopover();
  menu.style.left = `${Math.max(8, Math.min(opener.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${opener.bottom + 4}px`;
  menu.style.maxHeight = `${Math.max(200, innerHeight - opener.bottom - 16)}px`;
}

const isSheet = matchMedia("(max-width: 640px)");
addEventListener(
  "scroll",
  () => {
    const menu = /** @type {HTMLElement | null} */ (document.querySelector(".menu:popover-open"));
    if (menu) place(menu);
  },
  { passive: true },
);

/** @param {On<HTMLElement, ToggleEvent>} event */
function opened({ newState, target }) {
  if (newState !== "open") return;
  place(target);
  // On a touch screen a keyboard would cover the values.
  if (matchMedia("(pointer: fine)").matches) /** @type {HTMLElement | null} */ (target.querySelector(".seek"))?.focus({ preventScroll: true });
}

/** @param {string} name @param {string} title @param {unknown} content @param {number} chosen */
function menu(name, title, content, chosen) {
  return html`<button type="button" class="menu-button" popovertarget=${`menu-${name}`} aria-haspopup="dialog">${title}${chosen ? html` <b>${chosen}</b>` : nothing}<span class="caret" aria-hidden="true"></span></button>
    <section popover id=${`menu-${name}`} class="menu" role="dialog" aria-label=${title} @toggle=${opened}><h2>${title}<button type="button" class="close" popovertarget=${`menu-${name}`} popovertargetaction="hide" aria-label=${t.close}>×</button></h2>${content}</section>`;
}

/**
 * @param {FacetName} name
 * @param {string} title
 * @param {FacetValue[]} values
 * @param {{ text?: (v: string) => string, press?: (v: string) => void, above?: unknown, chosen?: string[] }} [options]
 */
function facet(name, title, values, { text = (v) => v, press = (v) => toggle(name, v), above = nothing, chosen = chosenOf(name) } = {}) {
  const shown = shownValues(name, values, chosen);
  if (!shown.length && above === nothing) return nothing;
  return menu(
    name,
    title,
    html`${above}<ul>${shown.map((v) => valueButton(v, text(v.value), chosen, () => press(v.value)))}</ul>
    ${values.length > shownOf(name) ? html`<button class="values" type="button" aria-label=${`${title}: ${t.more}`} @click=${() => showMore(name)}>${t.more}</button>` : nothing}`,
    chosen.length,
  );
}

/** @param {Facets} facets */
function authors(facets) {
  const author = person();
  const values = (counts.found ?? facets.author).filter((v) => !author || !isSame(v.value, author));
  const isLong = counts.sought || facets.author.length > shownOf("author") || counts.most.author;
  const above = isLong
    ? html`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${t.seek} aria-label=${t.seek} .value=${live(counts.sought)} @input=${(/** @type {On<HTMLInputElement>} */ e) => seek(e.target.value)}>
    ${counts.found && !values.length ? html`<p class="facts" role="status">${t.seekNone}</p>` : nothing}`
    : nothing;
  // On the page of a person: the papers that both wrote.
  if (author) {
    return facet("author", t.coauthors, values, { press: (value) => go({ q: authorQuery(author), author: value }), above, chosen: [] });
  }
  return facet("author", t.authors, values, { above });
}

/** @param {string} title @param {string | undefined} chosen @param {Month[]} months @param {(month: string) => void} choose */
const monthChoice = (
  title,
  chosen,
  months,
  choose,
) => html`<label>${title}<select aria-label=${title} @change=${(/** @type {On<HTMLSelectElement>} */ e) => choose(e.target.value)}><option value="" ?selected=${!chosen}>${title}</option>
  ${months.map(({ month }) => html`<option value=${month} ?selected=${month === chosen?.slice(0, 7)}>${monthName(month)}</option>`)}</select></label>`;

function days() {
  const months = counts.trend ?? [];
  const from = address().get("from") ?? undefined;
  const to = address().get("to") ?? undefined;
  return menu(
    "days",
    t.days,
    html`<div class="months">${monthChoice(t.from, from, months, (m) => go({ from: m, month: "", ...(m && to && m > to ? { to: "" } : {}) }))}
    ${monthChoice(t.to, to, months, (m) => go({ to: m, month: "", ...(m && from && m < from.slice(0, 7) ? { from: "" } : {}) }))}</div>`,
    (from || to ? 1 : 0) + chosenOf("month").length,
  );
}

/** @param {string} v */
const period = (v) => (/^\d{4}-\d{2}$/.test(v) ? monthName(v) : v);
/** @type {Record<string, (value: string) => string>} */
const kChipTexts = {
  from: (v) => `${period(v)} –`,
  to: (v) => `– ${period(v)}`,
  month: period,
  min_votes: (v) => `▲ ${v}+`,
  votes: (v) => (v === "unknown" ? `${t.voted}: ${votesText(v)}` : votesText(v)),
};

// What is chosen, as a text and what takes it away. A range is one, and the person is in the heading.
/** @returns {{ text: string, change: Change }[]} */
function chosen() {
  const from = address().get("from");
  const to = address().get("to");
  const isRange = Boolean(from && to);
  const range = from && to ? [{ text: from === to ? period(from) : t.monthRange(period(from), period(to)), change: { from: "", to: "" } }] : [];
  const others = [...address()].filter(([name]) => name in kNoFilter && !(name === "author" && person()) && !(isRange && (name === "from" || name === "to")));
  return [
    ...range,
    ...others.map(([name, value]) => ({ text: kChipTexts[name]?.(value) ?? value, change: { [name]: chosenOf(name).filter((v) => v !== value) } })),
  ];
}

// The text of the chips that these parameters have; empty where they have none.
/** @param {string[]} names */
export const chipTextOf = (names) =>
  chosen()
    .filter(({ change }) => names.some((name) => name in change))
    .map(({ text }) => text)
    .join(", ");

// What is chosen, each with a button that takes it away.
function chips() {
  const all = chosen();
  if (!all.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${t.chosen}>${all.map(
    ({ text, change }) =>
      html`<button type="button" aria-label=${`${t.remove}: ${text}`} @click=${() => go(change)}>${text} <span aria-hidden="true">×</span></button>`,
  )}
    <button type="button" class="quiet" @click=${() => go(person() ? { ...kNoFilter, author: person() ?? "" } : kNoFilter)}>${t.clear}</button></div>`;
}

// Where days are chosen, the months around them may have papers though the answer has none.
const hasDays = () => ["from", "to", "month"].some((name) => address().has(name));

// Numbers that did not come leave the old ones, which are dimmed. Where the hits did not come either, it is said once, above.
// An answer without papers has no months, and where nothing is chosen nothing else to count.
/** @param {number} found @param {() => void} changed @param {boolean} hasFailed */
export function filters(found, changed, hasFailed) {
  const isEmpty = !found && !hasDays();
  if (isEmpty && !chosen().length) return nothing;
  const failed =
    counts.failed && !hasFailed ? html`<p class="facts" role="alert">${t.uncounted} <button type="button" @click=${recount}>${t.retry}</button></p>` : nothing;
  const { facets } = counts;
  const isOld = counts.isOld || counts.failed;
  return html`<section class="filters" aria-label=${t.filters} aria-busy=${counts.isOld ? "true" : nothing}>${failed}
    <div class=${isOld ? "counted busy" : "counted"}>${isEmpty ? nothing : facets ? histogram(facets, changed) : html`<section class="histogram"></section>`}
    <div class="menus">${facets ? html`${authors(facets)}${facet("votes", t.voted, facets.votes, { text: votesText })}${days()}${facet("section", t.sections, facets.section)}` : nothing}</div></div>
    ${chips()}</section>`;
}
