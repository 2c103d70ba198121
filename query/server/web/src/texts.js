// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// The page's own words in Korean and English, and how numbers and days are written.
import { recall, remember } from "./memory.js";

const kLastJamo = 28;
// Whether a Korean word ends in a consonant: of Hangul its last one, of digits that of their names, of Latin letters
// those that are read with one (L, M, N, R).
export function endsInConsonant(word) {
  const last = word.replace(/[^\p{L}\p{N}]+$/u, "").at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % kLastJamo > 0;
  return /[013678lmnr]/i.test(last);
}
const endsInRieul = (word) => {
  const last = word.at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % kLastJamo === 8 : /[178l]/i.test(last);
};
const quoted = (word) => `‘${word}’`;
const iga = (word) => quoted(word) + (endsInConsonant(word) ? "이" : "가");
const eulreul = (word) => quoted(word) + (endsInConsonant(word) ? "을" : "를");
const euro = (word) => quoted(word) + (endsInConsonant(word) && !endsInRieul(word) ? "으로" : "로");
const eunneun = (word) => quoted(word) + (endsInConsonant(word) ? "은" : "는");
const count = (n) => n.toLocaleString("ko");
const papers = (n) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}`;

// What the server remarks on a query, by the code of the remark and the words that it is about.
const kKoreanNotes = {
  "words-read": (w) => `${eulreul(w)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,
  "year-is-a-word": (w) => `${eunneun(w)} 낱말로 찾았습니다. 그 해의 논문은 date:${w}로 찾으세요.`,
  "no-paper-with-all": () => "모든 낱말이 있는 논문은 없습니다. 일부 낱말만 있는 논문입니다.",
  "near-spellings": (w) => `${eulreul(w)} 비슷한 표기까지 찾았습니다.`,
  "unknown-field": (w) => `${quoted(w)}: 그런 이름의 필드는 없습니다. 낱말로 찾았습니다.`,
  "not-a-date": (w) => `${eunneun(w)} 날짜가 아닙니다. 2024-10-21, 2024-10, 2024처럼 쓰세요.`,
  "not-a-number": (w) => `${eunneun(w)} 추천 수가 아닙니다. 10, 10..19, 100..처럼 쓰세요.`,
  "not-an-order": (w) => `${eunneun(w)} 정렬이 아닙니다. 관련도순으로 보입니다.`,
  "no-name": () => "이름이 비어 있습니다.",
  "too-many-words": () => "낱말이 너무 많아 앞의 것만 찾았습니다.",
  "too-many-terms": () => "낱말이 너무 많아 앞의 것만 찾았습니다.",
  "too-many-filters": () => "필터가 너무 많아 앞의 것만 썼습니다.",
  "long-phrase": () => "따옴표 안이 너무 길어 앞의 낱말만 찾았습니다.",
  "too-many-prefixes": () => "*가 있는 낱말이 너무 많습니다.",
  "short-prefix": (w) => `${eunneun(w)} 너무 짧아 낱말로 찾았습니다.`,
  "star-is-a-sign": () => "*를 글자로 읽었습니다.",
  "too-many-near": () => "~가 있는 낱말이 너무 많습니다.",
  "many-completions": () => "*로 이어지는 낱말이 많아 일부만 찾았습니다.",
  "more-notes": () => "이 밖에도 알릴 것이 있습니다.",
  "archive-ends": () => "자료가 그 날짜 전에 끝납니다. 자료의 마지막 날부터 세었습니다.",
};
const kKoreanProblems = {
  "invalid-parameter": "주소에 잘못된 값이 있습니다.",
  "malformed-request": "주소가 올바르지 않습니다.",
  "uri-too-long": "검색어가 너무 깁니다.",
  "too-many-requests": "요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
  overloaded: "서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
  "query-timeout": "검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
  "index-unavailable": "지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.",
  "not-found": "찾는 것이 없습니다.",
};
const kEnglishProblems = {
  "invalid-parameter": "The address has a wrong value.",
  "too-many-requests": "Too many requests. Try again in a moment.",
  overloaded: "The server is busy. Try again in a moment.",
  "query-timeout": "The search takes too long. Try fewer words.",
  "index-unavailable": "The index cannot be read now. Try again in a moment.",
  "not-found": "There is nothing here.",
};
// What a score is made of. The server says it in English.
const kKoreanReasons = [
  [/ as typed/, " 쓴 그대로"],
  [/ inside a name/, " 이름의 일부"],
  [/^the syllables (.*?)( in |$)/, "음절 $1$2"],
  [/, its words side by side or as one/, " 붙여 쓰거나 나란히"],
  [/^all the words in one title/, "모든 낱말이 제목에"],
  [/^the title itself/, "제목 그대로"],
  [/^the name before the colon of the title/, "제목의 쌍점 앞 이름"],
  [/^the phrase /, "구절 "],
  [/^an author whose name may be (.*)/, "이름이 $1일 수 있는 저자"],
  [/^the author /, "저자 "],
  [/ in the title$/, " · 제목"],
  [/ in the summary$/, " · 요약"],
  [/ in an author's name$/, " · 저자"],
  [/ or another spelling of it, as one/, " 또는 다른 표기 전체"],
  [/^its votes$/, "추천 수"],
  [/^how new it is$/, "최신성"],
];
const kKoreanWhy = {
  "glossed so": "괄호로 함께 쓰임",
  "sounds alike": "소리가 같음",
  "made of parts": "낱말끼리 같음",
  "below its titles": "제목의 말",
  "spelt otherwise": "다른 표기",
  "put in by hand": "직접 넣음",
};

const kTexts = {
  ko: {
    other: "English",
    otherLabel: "Switch to English",
    title: "AI 논문 요약을 찾아보세요",
    about: "한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",
    skip: "본문으로",
    box: "논문 검색",
    suggestions: "제안",
    total: (n, some, ms) => `논문 ${count(n)}편${some ? ` (일부 낱말만 있는 ${count(some)}편)` : ""} · ${ms}ms`,
    some: "일부 낱말만 있는 논문",
    sort: "정렬",
    relevance: "관련도",
    date: "최신",
    votes: "추천",
    authors: "저자",
    sections: "구역",
    voted: "추천 수",
    months: "월별 논문 수",
    days: "기간",
    from: "시작 월",
    to: "끝 월",
    more: "더 보기",
    why: "왜 나왔나요?",
    similar: "비슷한 논문",
    nothing: "찾은 논문이 없습니다.",
    unknown: (w) => `${iga(w)} 있는 논문은 없습니다.`,
    repaired: (from, to) => `${quoted(from)} 대신 ${euro(to)} 찾은 결과입니다.`,
    mean: "이것을 찾으셨나요?",
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
    problem: (p) => kKoreanProblems[p.type] ?? p.message,
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
    risingNote: (n, all) => `이번 주 ${n}편 · 모두 ${all}편`,
    dayHeading: (d) => `${d}의 요약`,
    goDay: "날짜로 가기",
    help: "검색 도움말",
    close: "닫기",
    theme: "밝기",
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
    share: "그 달 논문 중 비율",
    rankOf: (v) => `추천 ${v}`,
    noVotes: "추천 수 모름",
    chosen: "고른 필터",
    monthRange: (a, b) => `${a} – ${b}`,
    first: "시작",
    last: "끝",
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
  },
  en: {
    other: "한국어",
    otherLabel: "한국어로 바꾸기",
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
    authors: "Authors",
    sections: "Sections",
    voted: "Votes",
    months: "Papers by month",
    days: "Days",
    from: "From month",
    to: "To month",
    more: "More",
    why: "Why this match?",
    similar: "Similar papers",
    nothing: "Nothing found.",
    unknown: (w) => `No paper has “${w}”.`,
    repaired: (from, to) => `No paper has “${from}”. Showing “${to}” instead.`,
    mean: "Did you mean",
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
    problem: (p) => (p.type === "invalid-parameter" ? `${kEnglishProblems[p.type]} ${p.message}` : (kEnglishProblems[p.type] ?? p.message)),
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
    risingNote: (n, all) => `${n} this week · ${all} in all`,
    dayHeading: (d) => `Digest of ${d}`,
    goDay: "Go to a day",
    help: "Search help",
    close: "Close",
    theme: "Theme",
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
    share: "share of the month's papers",
    rankOf: (v) => `${v} votes`,
    noVotes: "votes unknown",
    chosen: "Chosen filters",
    monthRange: (a, b) => `${a} – ${b}`,
    first: "First",
    last: "Last",
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
  },
};

export let language = recall("language") === "en" || recall("language") === "ko" ? recall("language") : navigator.language.startsWith("ko") ? "ko" : "en";
export let t = kTexts[language];

export function switchLanguage() {
  language = language === "ko" ? "en" : "ko";
  remember("language", language);
  t = kTexts[language];
}

export const number = (n) => n.toLocaleString(language);

// Days are those of the calendar, without a time zone.
const utc = (day) => new Date(`${day}T00:00:00Z`);
const format = (day, options) => utc(day).toLocaleDateString(language === "ko" ? "ko-KR" : "en-GB", { timeZone: "UTC", ...options });
export const shortDay = (day) => format(day, { month: "long", day: "numeric", weekday: "short" });
export const longDay = (day) =>
  language === "ko" ? `${Number(day.slice(0, 4))}년 ${shortDay(day)}` : format(day, { year: "numeric", month: "long", day: "numeric", weekday: "short" });
export const monthName = (month, long = true) => format(`${month}-01`, long ? { year: "numeric", month: "short" } : { month: "short" });
export const monthDigits = (month) => month.replace("-0", ". ").replace("-", ". ");
export const daysBetween = (from, to) => Math.round((utc(to).getTime() - utc(from).getTime()) / 86400000);
export const dayLater = (day, days) => new Date(utc(day).getTime() + days * 86400000).toISOString().slice(0, 10);

// The days of the last week by how long ago they were, all others by their date.
export function relativeDay(day) {
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  const ago = daysBetween(day, today);
  if (ago === 0) return t.day.today;
  if (ago === 1) return t.day.yesterday;
  return ago > 1 && ago < 7 ? t.day.ago(ago) : format(day, { year: "numeric", month: "short", day: "numeric" });
}
