// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// What the page shows in its main part, made from answers of the server.
import { html, nothing } from "lit-html";
import { getBibtex, kMaxTrends } from "./api.js";
import { dayStrip, heatMap } from "./calendar.js";
import { copy } from "./copy.js";
import { authorLinks, conceptTag, dayLink, kConcepts, link, shares, sparkline, votesView } from "./elements.js";
import { chipTextOf, filters, kNoFilter } from "./filters.js";
import { showHelp } from "./help.js";
import { copyLink, hitLists, hitView, paperLinks } from "./hits.js";
import { isSaved, savedView, toggleSaved } from "./saved.js";
import { address, go, isTyping, kNoView, person, query } from "./state.js";
import { language, longDay, monthName, number, t } from "./texts.js";

/**
 * @import { Answer, Hit, On, Paper, Rising, ShownAnswer, ShownConcept, ShownDay, ShownPaper, ShownStart, Trend } from "./types"
 */

const kNoSuchName = "no-such-name"; // a remark that an author's page says itself
const kSpellings = 8; // of a concept, at most
const kEvidence = 2; // papers that show a spelling
const kOrders = /** @type {const} */ (["relevance", "date", "votes", "oldest"]);
const kExamples = ["강화학습", "long-context", "LLM의 추론 비용", "멀티모달 벤치마크", "votes:50.. diffusion", "~transfomer"];

/** @param {string} text @param {number[]} span */
const bytesOf = (text, [from, to]) => new TextDecoder().decode(new TextEncoder().encode(text).slice(from, to));

// The parameters of the address that a restriction comes from, which is written as in a query: votes:100.. . None where it
// is a part of the words.
/** @param {string} restriction */
function parametersOf(restriction) {
  const field = restriction.split(":")[0];
  const now = address();
  if (now.get("q")?.includes(`${field}:`)) return [];
  if (restriction === `votes:${now.get("min_votes")}..`) return ["min_votes"];
  return (field === "date" ? ["from", "to", "month"] : [field]).filter((name) => name in kNoFilter && now.has(name));
}

// A restriction as its chip says it; what is a part of the words, as it is written there.
/** @param {string} restriction */
const inWords = (restriction) => chipTextOf(parametersOf(restriction)) || restriction;

// The words of a suggestion take the place of those that were asked, and filters stay filters. One that is without a filter
// of the address takes this one away; where it cannot be told which, the filters are in the words.
/** @param {Answer["suggestions"][number]} suggestion */
function follow({ kind, what, query, words }) {
  if (words !== null) return go({ q: words });
  const names = kind === "without" ? parametersOf(what) : [];
  if (names.length && query.startsWith(address().get("q") ?? "")) go(Object.fromEntries(names.map((name) => [name, ""])));
  else go({ ...kNoFilter, without: "", q: query });
}

/** @param {Answer["suggestions"][number]} suggestion */
function leadOf({ kind, what }) {
  if (kind === "spelling") return t.mean;
  return kind === "digest" ? t.nearest : t.without(inWords(what));
}

// What the server says of the query.
/** @param {Answer} answer */
function remarks(answer) {
  const words = answer.notes.filter((n) => n.code === "word-not-found").map((n) => bytesOf(answer.query, n.span));
  const other = answer.notes
    .filter((n) => n.code !== "word-not-found" && n.code !== "repaired" && !(n.code === kNoSuchName && person()))
    .map((n) => t.note(n, bytesOf(answer.query, n.span)));
  const repaired = answer.repaired?.words ?? [];
  if (!words.length && !answer.suggestions.length && !other.length && !repaired.length) return nothing;
  return html`<div class="help">${repaired.map((w) => html`<p>${t.repaired(w.from, w.to, w.as_well)}</p>`)}${repaired.length ? html`<p><button type="button" @click=${() => go({ exact: "1" })}>${t.exactly}</button></p>` : nothing}${words.map((w) => html`<p>${t.unknown(w)}</p>`)}${[...new Set(other)].map((said) => html`<p class="facts">${said}</p>`)}
    ${answer.suggestions.map((s) => html`<p>${leadOf(s)} <button type="button" @click=${() => follow(s)}>${s.words ?? s.query}</button> ${t.papers(s.total)}</p>`)}</div>`;
}

// The other spellings of what was asked; a press drops one.
/** @param {Answer} answer */
function also(answer) {
  const now = address();
  if (now.get("exact")) return html`<p class="facts also"><button type="button" class="quiet" @click=${() => go({ exact: "" })}>${t.widely}</button></p>`;
  const dropped = now.getAll("without");
  if (!answer.also.length && !dropped.length) return nothing;
  return html`<p class="facts also">${answer.also.length ? `${t.also}: ` : nothing}${answer.also.map((a) => html`<button type="button" aria-label=${`${t.remove}: ${a}`} @click=${() => go({ without: [...dropped, a] })}>${a} <span aria-hidden="true">×</span></button> `)}
    ${dropped.length ? html`<button type="button" class="quiet" @click=${() => go({ without: "" })}>${t.widely}</button>` : answer.repaired ? nothing : html`<button type="button" class="quiet" @click=${() => go({ exact: "1" })}>${t.exactly}</button>`}</p>`;
}

// The feed of what is asked; of a concept that of its words, of queries that are compared that of the first.
export function feedAddress() {
  const now = address();
  const words = now.get("concept") ?? now.get("compare");
  const asked = words ? new URLSearchParams({ q: words }) : query();
  if (!asked.size || now.has("paper") || now.has("day")) return "v1/feed.atom";
  for (const name of ["sort", "typing", "without"]) asked.delete(name);
  return `v1/feed.atom?${asked}`;
}

/** @param {number} ms */
const took = (ms) => ms.toFixed(ms < 10 ? 1 : 0);

// Where nothing was found and nothing else is offered: what may help.
/** @param {Answer} answer */
const emptyView = (answer) =>
  answer.suggestions.length || isTyping()
    ? nothing
    : html`<div class="empty"><p>${t.tryOtherwise}</p><p><button type="button" @click=${showHelp}>${t.help}</button></p></div>`;

/** @param {ShownAnswer} shown @param {{ changed: () => void, more: () => void, isAdding: boolean, addingProblem: string | null, hasFailed: boolean }} events */
export function resultsView({ answer }, { changed, more, isAdding, addingProblem, hasFailed }) {
  const author = person();
  const q = address().get("q");
  const heading = author ? html`<h1 class="author" tabindex="-1">${author}</h1>` : html`<h1 class="hidden" tabindex="-1">${q || t.all}</h1>`;
  const found = answer.total + answer.total_partial;
  const isUnknown = !found && author && answer.notes.some((n) => n.code === kNoSuchName);
  return html`${heading}${filters(answer.total, changed, hasFailed)}
    <div class="line"><span role="status">${found ? t.total(answer.total, answer.total_partial, took(answer.took_ms)) : isUnknown ? t.unknownAuthor(author) : t.nothing}</span>
    <span class="tools">${q ? link({ compare: q }, t.compare) : nothing}<a href=${feedAddress()} type="application/atom+xml">${t.feed}</a><button type="button" aria-pressed=${isSaved() ? "true" : "false"} @click=${() => {
      toggleSaved(answer);
      changed();
    }}>${isSaved() ? t.saved : t.save}</button>
    <label><span>${t.sort} </span><select class="sort" aria-label=${t.sort} @change=${(/** @type {On<HTMLSelectElement>} */ e) => go({ sort: e.target.value })}>${kOrders.map((s) => html`<option value=${s} .selected=${s === answer.sort}>${t[s]}</option>`)}</select></label></span></div>
    ${also(answer)}${remarks(answer)}${found ? hitLists(answer.hits, changed) : emptyView(answer)}${answer.next && !hasFailed ? html`<div class="further">${addingProblem ? html`<p role="alert">${addingProblem}</p>` : nothing}<button class="more" type="button" aria-disabled=${isAdding ? "true" : nothing} @click=${more}>${addingProblem ? t.retry : t.more}</button></div>` : nothing}`;
}

/** @param {Hit} h */
const shortHit = (h) =>
  html`<li data-id=${h.id}><h3 lang="en">${link({ paper: h.id }, h.title_text)}</h3><p class="facts">${h.votes === null ? nothing : html`${votesView(h.votes)} · `}${dayLink(h.date)}</p></li>`;

/** @param {Answer | null} similar */
const similarView = (similar) =>
  similar?.hits.length
    ? html`<section id="similar" class="similar"><h2 tabindex="-1">${t.similar}</h2><ol class="short">${similar.hits.map(shortHit)}</ol></section>`
    : nothing;

/** @param {On<HTMLDetailsElement>} e @param {string} id */
async function showBibtex(e, id) {
  const details = e.currentTarget;
  const pre = details.querySelector("pre");
  if (pre && details.open && !pre.textContent) pre.textContent = await getBibtex(id).catch(() => "");
}

/** @param {ShownPaper} shown */
export function paperView({ paper, similar, trends }) {
  const concepts = (paper.concepts ?? []).slice(0, kConcepts);
  return html`<article class="paper"><header><h1 lang="en" tabindex="-1">${paper.title_text}</h1><p class="facts">${votesView(paper.votes)} ${dayLink(paper.date)}${paper.authors.length ? html` · ${authorLinks(paper, 100)}` : nothing}</p>
      ${paper.concepts?.length ? html`<p class="tags">${paper.concepts.map(conceptTag)}</p>` : nothing}</header>
    <div class="summary">${paper.sections.map((s) => html`<section><h2 lang="en">${s.name || t.untitled}</h2><ul lang="ko">${s.bullets.map((b) => html`<li>${b}</li>`)}</ul></section>`)}</div>
    <aside class="rail" aria-label=${t.links}><section><h2>${t.links}</h2><p class="actions">${paperLinks(paper)}${copyLink(paper)}</p>
      <details @toggle=${(/** @type {On<HTMLDetailsElement>} */ e) => showBibtex(e, paper.id)}><summary>${t.bibtex}</summary><pre tabindex="0"></pre><button type="button" @click=${(/** @type {On<HTMLElement>} */ e) => copy(e.currentTarget.previousElementSibling?.textContent ?? "", e.currentTarget)}>${t.copyBibtex}</button></details></section>
      <section><h2>${t.onDays}</h2><ul class="plain">${paper.dates.map((d) => html`<li>${link({ day: d }, longDay(d))}</li>`)}</ul></section>
      ${trends?.length ? html`<section><h2>${t.trendOf}</h2><ul class="sparks">${trends.map((one, i) => html`<li>${conceptTag(concepts[i])}${sparkline(shares(one.trend), t.papers(one.total))}</li>`)}</ul></section>` : nothing}
      ${similarView(similar)}</aside></article>`;
}

const kLeadBullets = 3; // of the most voted paper

/** @param {Paper} paper */
const firstBullet = (paper) => paper.sections[0]?.bullets[0] ?? "";

/** @param {ShownDay} shown */
export const dayView = ({
  digest,
}) => html`<div class="day-head"><h1 tabindex="-1">${t.dayHeading(longDay(digest.date))}</h1><span role="status" class="facts">${t.papers(digest.total)}</span>${dayStrip(digest)}</div>
  <ol class="hits">${digest.papers.map((p) => hitView(p, { body: firstBullet(p), day: digest.date }))}</ol>`;

/** @param {Paper} p @param {number} i */
const card = (p, i) =>
  html`<li data-id=${p.id} class=${i === 0 ? "card first" : "card"}><h3 lang="en">${link({ paper: p.id }, p.title_text)}</h3><p class="facts">${votesView(p.votes)} ${p.authors.length ? authorLinks(p, i ? 1 : 3) : nothing}</p>${(i ? [firstBullet(p)] : p.sections.flatMap((s) => s.bullets).slice(0, kLeadBullets)).map((b) => html`<p class="snippet" lang="ko">${b}</p>`)}${i === 0 && p.concepts?.length ? html`<p class="tags">${p.concepts.slice(0, kConcepts).map(conceptTag)}</p>` : nothing}</li>`;

// How many papers the days before would let one expect, to one place behind the point where they are few.
/** @param {Rising["concepts"][number]} concept @param {Rising} rising */
function usual(concept, { papers, before }) {
  const expected = before.papers ? (concept.before * papers) / before.papers : 0;
  return Math.round(expected * 10) / 10;
}

/** @param {Rising | null} rising @param {Trend[] | null} trends */
const risingView = (rising, trends) =>
  rising?.concepts.length
    ? html`<section class="rising" aria-labelledby="rising"><h2 id="rising">${t.rising}</h2><ul>${rising.concepts.slice(0, kMaxTrends).map((c, i) => html`<li>${link({ concept: c.other }, language === "ko" ? c.other : c.text, { lang: language })}<small>${t.risingNote(number(c.recent), number(usual(c, rising)))}</small>${trends?.[i] ? sparkline(shares(trends[i].trend), t.trend) : html`<svg class="spark"></svg>`}</li>`)}</ul></section>`
    : nothing;

/** @param {ShownStart} shown @param {{ changed: () => void }} events */
export function startView({ digest, days, rising, trends, fresh }, { changed }) {
  return html`<div class="start"><h1 tabindex="-1">${t.title}</h1><p class="lead">${t.about}</p><div class="examples" role="group" aria-label=${t.examples}>${kExamples.map((e) => html`<button type="button" @click=${() => go({ ...kNoView, q: e })}>${e}</button>`)}</div></div>
  ${savedView(fresh, changed)}
  ${
    digest
      ? html`<section class="newest" aria-labelledby="newest"><div class="day-head"><h2 id="newest">${link({ day: digest.date }, t.dayHeading(longDay(digest.date)))}</h2><span class="facts">${t.papers(digest.total)}</span>${dayStrip(digest)}</div>${heatMap(days, digest.date)}</section>
    ${risingView(rising, trends)}<ol class="cards">${digest.papers.map(card)}</ol>`
      : nothing
  }`;
}

// A spelling, why it is one, and papers that show it.
/** @param {ShownConcept["concept"]["spellings"][number]} spelling */
const spelling = ({ text, why, evidence, papers, examples }) =>
  html`<li>${link({ concept: text }, text)}<small>${t.whySpelling(why)}${evidence ? ` · ${t.evidence(evidence)}` : ""} · ${t.has(papers)}</small>${examples.slice(0, kEvidence).map((one) => html`<small class="evidence" lang="en">${link({ paper: one.id }, one.title)}</small>`)}</li>`;

// A concept: how it is written, when and by whom, and its papers.
/** @param {ShownConcept} shown */
export function conceptView({ concept, counted, newest, voted }) {
  const words = concept.words;
  const trend = counted.trend;
  const top = Math.max(...trend.map((m) => m.papers), 1);
  const spellings = concept.spellings.filter((s) => s.papers).slice(0, kSpellings);
  /** @param {Answer} answer */
  const list = (answer) => html`<ol class="short">${answer.hits.map(shortHit)}</ol>`;
  return html`<div class="concept"><p class="kind">${t.concept}</p><h1 tabindex="-1">${words}</h1><p class="facts">${t.papers(counted.total)} · ${link({ q: words }, t.searchAll)} · ${link({ compare: words }, t.compare)}</p>
    <section aria-labelledby="c-trend"><h2 id="c-trend">${t.trend}</h2><div class="bars still" role="img" aria-label=${t.trend}>${trend.map((m) => html`<div class="bar" title=${t.month(monthName(m.month), m.papers, m.all)}><i class=${m.papers ? "some" : ""} data-height=${(m.papers / top) * 100}></i></div>`)}</div><ul class="hidden">${trend.map((m) => html`<li>${t.month(monthName(m.month), m.papers, m.all)}</li>`)}</ul><div class="ends facts" aria-hidden="true">${[trend[0], trend.at(-1)].map((m) => html`<span>${m ? monthName(m.month) : nothing}</span>`)}</div></section>
    <div class="two"><section aria-labelledby="c-spellings"><h2 id="c-spellings">${t.spellings}</h2><ul class="plain spellings">${spellings.map(spelling)}</ul></section>
    <section aria-labelledby="c-writers"><h2 id="c-writers">${t.writers}</h2><ul class="plain">${counted.facets.author.slice(0, 8).map((a) => html`<li>${link({ author: a.value }, a.value)} <small>${t.papers(a.papers)}</small></li>`)}</ul></section>
    <section aria-labelledby="c-newest"><h2 id="c-newest">${t.newest}</h2>${list(newest)}</section><section aria-labelledby="c-voted"><h2 id="c-voted">${t.mostVoted}</h2>${list(voted)}</section></div></div>`;
}

export const skeleton = () =>
  html`<div class="skeleton" aria-hidden="true">${[0, 1, 2, 3, 4].map(() => html`<p></p><p></p><p></p>`)}</div><p class="hidden" role="status">${t.loading}</p>`;
