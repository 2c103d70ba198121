// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The page's own words in Korean and English, and how numbers and days are written.
import { eulreul, eunneun, euro, iga, kKoreanNotes, kKoreanParameters, kKoreanProblems, kKoreanReasons, kKoreanWhy, quoted } from "./korean.js";
import { recall, remember } from "./memory.js";

/** @import { MadeTexts } from "./types" */

/** @param {number} n */
const count = (n) => n.toLocaleString("ko");
/** @param {number} n */
const papers = (n) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}`;

/** @type {Record<string, string>} */
const kEnglishProblems = {
  "invalid-parameter": "The address has a wrong value.",
  "too-many-requests": "Too many requests. Try again in a moment.",
  overloaded: "The server is busy. Try again in a moment.",
  "query-timeout": "The search takes too long. Try fewer words.",
  "index-unavailable": "The index cannot be read now. Try again in a moment.",
  "not-found": "There is nothing here.",
  "revision-gone": "The index was made anew. Search again.",
};

// The parameters of an address that may have a wrong value: their names, and what would be right.
/** @type {Record<string, [string, string?]>} */
const kEnglishParameters = {
  from: ["the first day", "Write 2024-10-21, 2024-10 or 2024."],
  to: ["the last day", "Write 2024-10-21, 2024-10 or 2024, not before the first day."],
  month: ["the month", "Write 2024-10."],
  votes: ["the votes", "Write 10, 10..19, 100.. or unknown."],
  min_votes: ["the least votes", "Write a number from 0 to 1000000."],
  sort: ["the order", "Write relevance, date, votes or oldest."],
  exact: ["the exact search", "Write 1 or 0."],
  author: ["the author"],
  section: ["the section"],
  without: ["the dropped spellings"],
  q: ["the query"],
};

/** @satisfies {MadeTexts & Record<string, unknown>} */
const kKorean = {
  other: "English",
  title: "AI 논문 요약을 찾아보세요",
  about: "한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",
  skip: "본문으로",
  box: "논문 검색",
  suggestions: "제안",
  total: (n, some, ms) => `논문 ${count(n)}편${some ? ` (일부 낱말만 있는 ${count(some)}편)` : ""} · ${ms}ms`,
  some: "일부 낱말만 있는 논문",
  sort: "정렬",
  relevance: "관련도순",
  date: "최신순",
  votes: "추천순",
  oldest: "오래된순",
  authors: "저자",
  sections: "구역",
  voted: "추천 수",
  months: "월별 논문 수",
  inAnswer: "찾은 논문",
  inArchive: "모든 논문",
  upTo: (n) => `최대 ${count(n)}`,
  days: "기간",
  from: "시작 월",
  to: "끝 월",
  more: "더 보기",
  why: "왜 나왔나요?",
  similar: "비슷한 논문",
  nothing: "찾은 논문이 없습니다.",
  tryOtherwise:
    "낱말을 줄이거나 달리 써 보세요. ~transfomer처럼 앞에 ~를 붙이면 비슷한 철자까지, quant*처럼 뒤에 *를 붙이면 그렇게 시작하는 낱말까지 찾습니다.",
  unknown: (w) => `${iga(w)} 있는 논문은 없습니다.`,
  repaired: (from, to, asWell) =>
    asWell ? `${iga(from)} 있는 논문이 거의 없어 ${quoted(to)}도 함께 찾았습니다.` : `${quoted(from)} 대신 ${euro(to)} 찾은 결과입니다.`,
  mean: "이것을 찾으셨나요?",
  nearest: "가장 가까운 다이제스트:",
  without: (w) => `${w} 없이:`,
  papers: (n) => `${count(n)}편`,
  clear: "모두 지우기",
  failed: "서버가 답하지 않습니다.",
  offline: "인터넷에 연결되어 있지 않습니다. 연결되면 다시 시도합니다.",
  retry: "다시 시도",
  home: "최신 요약으로",
  remove: "빼기",
  month: (m, n, a) => `${m}, ${a}편 중 ${n}편`,
  all: "모든 논문",
  missing: "그런 논문이 없습니다.",
  missingDay: (d) => `${d}에는 요약이 없습니다.`,
  noDay: (d) => `${d}: 그런 날은 없습니다.`,
  wrongValue: (name, value) =>
    `주소의 ${kKoreanParameters[name]?.[0] ?? name}(${name})에 ${eulreul(value)} 쓸 수 없습니다. ${kKoreanParameters[name]?.[1] ?? ""}`,
  dropValue: (name) => `${kKoreanParameters[name]?.[0] ?? name} 없이 찾기`,
  missingConcept: (c) => `${eulreul(c)} 아는 논문이 없습니다.`,
  untitled: "요약",
  unknownVotes: "알 수 없음",
  coauthors: "함께 쓴 저자",
  filters: "필터",
  seek: "저자 찾기",
  seekNone: "맞는 저자가 없습니다.",
  uncounted: "필터의 수를 받지 못했습니다.",
  also: "함께 찾은 말",
  exactly: "쓴 그대로만",
  widely: "다른 표기도 함께",
  note: (n, words) => kKoreanNotes[n.code]?.(words) ?? n.message,
  problem: (p) => kKoreanProblems[p.type ?? ""] ?? p.message,
  reason: (what) => kKoreanReasons.reduce((text, [from, to]) => text.replace(from, to), what),
  whySpelling: (w) => kKoreanWhy[w] ?? w,
  copy: "링크 복사",
  copied: "복사했습니다",
  bibtex: "BibTeX",
  copyBibtex: "BibTeX 복사",
  links: "링크",
  onDays: "실린 날",
  trendOf: "개념의 추세",
  feed: "피드",
  save: "검색 저장",
  saved: "저장됨",
  savedSearches: "저장한 검색",
  fresh: (n) => `새 논문 ${count(n)}편`,
  noFresh: "새 논문 없음",
  forget: "저장 지우기",
  previous: "앞날",
  next: "다음날",
  calendar: "한 해의 요약",
  dayPapers: (d, n) => `${d}, ${count(n)}편`,
  noDigest: (d) => `${d}, 요약 없음`,
  rising: "이번 주에 떠오르는 개념",
  risingNote: (n, usual) => `이번 주 ${n}편 · 평소 ${usual}편`,
  dayHeading: (d) => `${d}의 요약`,
  goDay: "날짜로 가기",
  help: "검색 도움말",
  close: "닫기",
  themes: { auto: "밝기: 자동", light: "밝기: 밝게", dark: "밝기: 어둡게" },
  concept: "개념",
  spellings: "표기",
  evidence: (n) => `${count(n)}편이 그렇게 씀`,
  has: (n) => `${count(n)}편에 있음`,
  writers: "많이 쓴 저자",
  newest: "최신 논문",
  mostVoted: "추천이 많은 논문",
  searchAll: "모두 검색",
  trend: "월별 추세",
  compare: "추세 비교",
  compareWith: "비교할 검색어 추가",
  add: "더하기",
  alreadyCompared: (q) => `${eunneun(q)} 이미 있습니다.`,
  mostCompared: (n) => `검색어 ${n}개까지 비교합니다.`,
  unknownAuthor: (name) => `${quoted(name)}: 그런 이름의 저자는 없습니다.`,
  tooLong: "검색어가 너무 길어 여기까지만 찾습니다.",
  copyByHand: "브라우저가 복사를 허락하지 않습니다. 골라 둔 글을 복사하세요.",
  share: "그 달 논문 중 비율",
  rankOf: (v) => `추천 ${v}`,
  noVotes: "추천 수 모름",
  chosen: "고른 필터",
  monthRange: (a, b) => `${a} – ${b}`,
  loading: "찾는 중",
  examples: "이렇게 찾아보세요",
  day: { today: "오늘", yesterday: "어제", ago: (n) => `${n}일 전` },
  helpRows: [
    ["강화 학습 추론", "모든 낱말이 있는 논문. 띄어쓰기와 조사는 상관없고, 영어 표기도 함께 찾습니다."],
    ['"chain of thought"', "따옴표 안은 그 순서 그대로"],
    ["RAG -benchmark", "낱말 빼기"],
    ["LoRA OR QLoRA", "둘 중 하나"],
    ["title:mamba", "제목에서 (body:, section:도)"],
    ['author:"Yu Qiao"', "저자"],
    ["date:2024-10..2024-11", "기간 (지난주, 2024년 10월도)"],
    ["votes:50..", "추천 수"],
    ["quant*", "시작하는 글자로"],
    ["~transfomer", "철자가 비슷한 낱말"],
  ],
  keys: [
    ["/", "검색창으로"],
    ["↑ ↓", "논문 사이로"],
    ["← →", "앞날과 다음날 (날짜 화면)"],
    ["?", "이 도움말"],
    ["Esc", "제안 닫기, 지우기"],
  ],
};

/** @type {typeof kKorean} */
const kEnglish = {
  other: "한국어",
  title: "Search digests of AI papers",
  about: "Daily digests in Korean and English, found however you write.",
  skip: "Skip to results",
  box: "Search papers",
  suggestions: "Suggestions",
  total: (n, some, ms) => `${papers(n)}${some ? ` (and ${some.toLocaleString("en")} with some of the words)` : ""} · ${ms}\u00a0ms`,
  some: "With some of the words",
  sort: "Sort",
  relevance: "Relevance",
  date: "Newest",
  votes: "Votes",
  oldest: "Oldest",
  authors: "Authors",
  sections: "Sections",
  voted: "Votes",
  months: "Papers by month",
  inAnswer: "found",
  inArchive: "all papers",
  upTo: (n) => `up to ${n.toLocaleString("en")}`,
  days: "Days",
  from: "From month",
  to: "To month",
  more: "More",
  why: "Why this match?",
  similar: "Similar papers",
  nothing: "Nothing found.",
  tryOtherwise: "Try fewer or other words. ~transfomer finds what is spelt nearly so, and quant* what begins so.",
  unknown: (w) => `No paper has “${w}”.`,
  repaired: (from, to, asWell) => (asWell ? `Hardly a paper has “${from}”. Showing “${to}” as well.` : `Showing “${to}” instead of “${from}”.`),
  mean: "Did you mean",
  nearest: "Nearest digest:",
  without: (w) => `Without ${w}:`,
  papers,
  clear: "Clear all",
  failed: "The server does not answer.",
  offline: "You are offline. The page tries again when you are connected.",
  retry: "Try again",
  home: "To the newest digest",
  remove: "Remove",
  month: (m, n, a) => `${m}, ${n} of ${a} papers`,
  all: "All papers",
  missing: "There is no such paper.",
  missingDay: (d) => `There is no digest of ${d}.`,
  noDay: (d) => `${d}: there is no such day.`,
  wrongValue: (name, value) => `The address has “${value}” as ${kEnglishParameters[name]?.[0] ?? name} (${name}). ${kEnglishParameters[name]?.[1] ?? ""}`,
  dropValue: (name) => `Search without ${kEnglishParameters[name]?.[0] ?? name}`,
  missingConcept: (c) => `No paper has “${c}”.`,
  untitled: "Summary",
  unknownVotes: "unknown",
  coauthors: "Written with",
  filters: "Filters",
  seek: "Search authors",
  seekNone: "No author fits.",
  uncounted: "The numbers of the filters did not come.",
  also: "Also searched",
  exactly: "only as typed",
  widely: "other spellings, too",
  note: (n) => n.message,
  problem: (p) => (p.type === "invalid-parameter" ? `${kEnglishProblems[p.type]} ${p.message}` : (kEnglishProblems[p.type ?? ""] ?? p.message)),
  reason: (what) => what,
  whySpelling: (w) => w,
  copy: "Copy link",
  copied: "Copied",
  bibtex: "BibTeX",
  copyBibtex: "Copy BibTeX",
  links: "Links",
  onDays: "Days",
  trendOf: "Trend of its concepts",
  feed: "Feed",
  save: "Save search",
  saved: "Saved",
  savedSearches: "Saved searches",
  fresh: (n) => `${n.toLocaleString("en")} new`,
  noFresh: "nothing new",
  forget: "Forget",
  previous: "Day before",
  next: "Day after",
  calendar: "Digests of a year",
  dayPapers: (d, n) => `${d}, ${papers(n)}`,
  noDigest: (d) => `${d}, no digest`,
  rising: "Rising this week",
  risingNote: (n, usual) => `${n} this week · usually ${usual}`,
  dayHeading: (d) => `Digest of ${d}`,
  goDay: "Go to a day",
  help: "Search help",
  close: "Close",
  themes: { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  concept: "Concept",
  spellings: "Spellings",
  evidence: (n) => `${papers(n)} say${n === 1 ? "s" : ""} so`,
  has: (n) => `in ${papers(n)}`,
  writers: "Who writes about it",
  newest: "Newest papers",
  mostVoted: "Most voted papers",
  searchAll: "Search all",
  trend: "By month",
  compare: "Compare trends",
  compareWith: "Add a query to compare",
  add: "Add",
  alreadyCompared: (q) => `“${q}” is there already.`,
  mostCompared: (n) => `At most ${n} queries are compared.`,
  unknownAuthor: (name) => `There is no author called “${name}”.`,
  tooLong: "The query is too long: it is searched up to here.",
  copyByHand: "The browser does not let the page copy. Copy the selected text.",
  share: "share of the month's papers",
  rankOf: (v) => `${v} votes`,
  noVotes: "votes unknown",
  chosen: "Chosen filters",
  monthRange: (a, b) => `${a} – ${b}`,
  loading: "Searching",
  examples: "Try these",
  day: { today: "today", yesterday: "yesterday", ago: (n) => `${n} days ago` },
  helpRows: [
    ["강화 학습 추론", "papers with all of the words; spacing and particles do not matter, and the other script is searched, too"],
    ['"chain of thought"', "in this order, side by side"],
    ["RAG -benchmark", "without a word"],
    ["LoRA OR QLoRA", "one or the other"],
    ["title:mamba", "in the title (also body:, section:)"],
    ['author:"Yu Qiao"', "by an author"],
    ["date:2024-10..2024-11", "of these days (also 지난주, 2024년 10월)"],
    ["votes:50..", "with so many votes"],
    ["quant*", "words that begin so"],
    ["~transfomer", "words that are spelt nearly so"],
  ],
  keys: [
    ["/", "to the search box"],
    ["↑ ↓", "between papers"],
    ["← →", "day before and after (on a day)"],
    ["?", "this help"],
    ["Esc", "closes suggestions, empties the box"],
  ],
};

const kTexts = { ko: kKorean, en: kEnglish };

const chosen = recall("language");
/** @type {"ko" | "en"} */
export let language = chosen === "en" || chosen === "ko" ? chosen : navigator.language.startsWith("ko") ? "ko" : "en";
export let t = kTexts[language];

export function switchLanguage() {
  language = language === "ko" ? "en" : "ko";
  remember("language", language);
  t = kTexts[language];
}

/** @param {number} n */
export const number = (n) => n.toLocaleString(language);

// Days are those of the calendar, without a time zone.
/** @param {string} day */
const utc = (day) => new Date(`${day}T00:00:00Z`);
/** @param {string} day @param {Intl.DateTimeFormatOptions} options */
const format = (day, options) =>
  utc(day)
    .toLocaleDateString(language === "ko" ? "ko-KR" : "en-GB", { timeZone: "UTC", ...options })
    .replace(/\bSept\b/, "Sep"); // three letters, as the other months have
/** @param {string} day */
export const shortDay = (day) => format(day, { month: "short", day: "numeric", weekday: "short" });
/** @param {string} day */
export const longDay = (day) =>
  language === "ko" ? `${Number(day.slice(0, 4))}년 ${shortDay(day)}` : format(day, { year: "numeric", month: "short", day: "numeric", weekday: "short" });
/** @param {string} month */
export const monthName = (month, long = true) => format(`${month}-01`, long ? { year: "numeric", month: "short" } : { month: "short" });
/** @param {string} from @param {string} to */
export const daysBetween = (from, to) => Math.round((utc(to).getTime() - utc(from).getTime()) / 86400000);
/** @param {string} day @param {number} days */
export const dayLater = (day, days) => new Date(utc(day).getTime() + days * 86400000).toISOString().slice(0, 10);

// The days of the last week by how long ago they were, all others by their date.
/** @param {string} day */
export function relativeDay(day) {
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  const ago = daysBetween(day, today);
  if (ago === 0) return t.day.today;
  if (ago === 1) return t.day.yesterday;
  return ago > 1 && ago < 7 ? t.day.ago(ago) : format(day, { year: "numeric", month: "short", day: "numeric" });
}
