// What is beside the hits: by month, by author, by votes, by section; and above them what was chosen of these.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { authorQuery, counts, isSame, recount, seek, showMore, shownOf } from "./counts.js";
import { address, go, person } from "./place.js";
import { number, t } from "./texts.js";

let brush = null;  // the month where a finger or the mouse went down

export const kNoFilter = { author: "", section: "", month: "", votes: "", from: "", to: "", min_votes: "" };

const votesText = (value) => (value === "unknown" ? t.unknownVotes : `▲ ${value.replace(/\.\.$/, "+").replace("..", "–")}`);

const chosenOf = (name) => address().getAll(name);

function toggle(name, value) {
  const all = chosenOf(name);
  const others = all.filter((v) => !isSame(v, value));
  const next = others.length < all.length ? others : [...all, value];
  // The number of a band of votes is that without the other filters of votes.
  go({ [name]: next, ...(name === "votes" ? { min_votes: "" } : {}) });
}

// The values that are shown: the first, and those that are chosen and not among them.
function shownValues(name, values, chosen) {
  const first = values.slice(0, shownOf(name));
  const rest = chosen.filter((value) => !first.some((v) => isSame(v.value, value)));
  return [...first, ...rest.map((value) => (counts.facets[name].find((v) => isSame(v.value, value)) ?? { value, papers: counts.alone.get(`${name} ${value}`) }))];
}

function valueButton(value, text, chosen, press) {
  const pressed = chosen.some((v) => isSame(v, value.value));
  return html`<li><button type="button" aria-pressed=${pressed ? "true" : "false"} @click=${press}><span>${text}</span><small>${value.papers === undefined ? nothing : number(value.papers)}</small></button></li>`;
}

function facet(name, title, values, { text = (v) => v, press = (v) => toggle(name, v), above = nothing, chosen = chosenOf(name) } = {}) {
  const shown = shownValues(name, values, chosen);
  if (!shown.length && above === nothing) return nothing;
  return html`<section aria-label=${title}><h2>${title}</h2>${above}<ul>${shown.map((v) => valueButton(v, text(v.value), chosen, () => press(v.value)))}</ul>
    ${values.length > shownOf(name) ? html`<button class="values" type="button" aria-label=${`${title}: ${t.more}`} @click=${() => showMore(name)}>${t.more}</button>` : nothing}</section>`;
}

function authors() {
  const author = person();
  const values = (counts.found ?? counts.facets.author).filter((v) => !author || !isSame(v.value, author));
  const isLong = counts.sought || counts.facets.author.length > shownOf("author") || counts.most.author;
  const above = isLong ? html`<input class="seek" type="search" autocomplete="off" spellcheck="false" maxlength="100" placeholder=${t.seek} aria-label=${t.seek} .value=${live(counts.sought)} @input=${(e) => seek(e.target.value)}>
    ${counts.found && !values.length ? html`<p class="facts" role="status">${t.seekNone}</p>` : nothing}` : nothing;
  // On the page of a person: the papers that both wrote.
  const together = (value) => go({ q: authorQuery(author), author: value });
  if (author) return facet("author", t.coauthors, values, { press: together, above, chosen: [] });
  return facet("author", t.authors, values, { above });
}

// Whether a day, month or year holds the month, or a part of it.
const isIn = (month, when) => month.slice(0, when.length) === when.slice(0, 7);

const monthChoice = (title, chosen, months, choose) => html`<select aria-label=${title} @change=${(e) => choose(e.target.value)}><option value="" ?selected=${!chosen}>${title}</option>
  ${months.map(({ month }) => html`<option value=${month} ?selected=${month === chosen?.slice(0, 7)}>${month}</option>`)}</select>`;

function histogram() {
  if (!counts.trend?.length) return nothing;
  // The days that are chosen do not matter to the numbers of the facet, so the months around them keep theirs.
  const papers = new Map(counts.facets.month.map((v) => [v.value, v.papers]));
  const months = counts.trend.map((m) => ({ month: m.month, papers: papers.get(m.month) ?? 0, all: m.all }));
  const share = (m) => (m.all ? m.papers / m.all : 0);
  const highest = Math.max(...months.map(share)) || 1;
  const { from, to } = Object.fromEntries(address());
  const chosen = chosenOf("month");
  const inside = (m) => (from || to || chosen.length) && (!from || m >= from.slice(0, 7)) && (!to || m.slice(0, to.length) <= to.slice(0, 7)) && (!chosen.length || chosen.some((c) => isIn(m, c)));
  const pick = (a, b) => go({ from: a < b ? a : b, to: a < b ? b : a, month: "" });
  return html`<section aria-labelledby="months"><h2 id="months">${t.months}</h2><div class="bars" role="group" aria-labelledby="months" @pointerup=${(e) => {
    const end = e.target.closest("button")?.dataset.month;
    if (brush && end && end !== brush) pick(brush, end);
    brush = null;
  }}>${months.map((m) => html`<button type="button" data-month=${m.month} title=${t.month(m.month, m.papers, m.all)} aria-label=${t.month(m.month, m.papers, m.all)} aria-pressed=${inside(m.month) ? "true" : "false"}
    @pointerdown=${(e) => { brush = m.month; e.target.releasePointerCapture?.(e.pointerId); }}
    @click=${() => (from === m.month && to === m.month ? go({ from: "", to: "" }) : pick(m.month, m.month))}><i class=${m.papers ? "some" : ""} data-height=${Math.round((share(m) / highest) * 100)}></i></button>`)}</div>
    <div class="months">${monthChoice(t.from, from, months, (m) => go({ from: m, month: "", ...(m && to && m > to ? { to: "" } : {}) }))}
    ${monthChoice(t.to, to, months, (m) => go({ to: m, month: "", ...(m && from && m < from.slice(0, 7) ? { from: "" } : {}) }))}</div></section>`;
}

const kChipTexts = { from: (v) => `${v} –`, to: (v) => `– ${v}`, min_votes: (v) => `▲ ${v}+`, votes: (v) => (v === "unknown" ? `${t.voted}: ${votesText(v)}` : votesText(v)) };

// What is chosen, each with a button that takes it away.
export function chips() {
  const all = [...address()].filter(([name, value]) => name in kNoFilter && value);
  if (!all.length) return nothing;
  return html`<div class="chips">${all.map(([name, value]) => {
    const text = kChipTexts[name]?.(value) ?? value;
    return html`<button type="button" aria-label=${`${t.remove}: ${text}`} @click=${() => go({ [name]: chosenOf(name).filter((v) => v !== value) })}>${text} ×</button>`;
  })}
    <button type="button" @click=${() => go(kNoFilter)}>${t.clear}</button></div>`;
}

export function facets() {
  const failed = counts.failed ? html`<p class="facts" role="alert">${t.uncounted} <button type="button" @click=${recount}>${t.retry}</button></p>` : nothing;
  const known = counts.facets && !counts.failed;
  return html`<aside tabindex="-1" aria-label=${t.filters} aria-busy=${counts.isOld ? "true" : nothing} class=${counts.isOld ? "busy" : ""}>${failed}
    ${known ? html`${histogram()}${authors()}${facet("votes", t.voted, counts.facets.votes, { text: votesText })}${facet("section", t.sections, counts.facets.section)}` : nothing}</aside>`;
}
