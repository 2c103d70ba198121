// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// What the server says in English, in Korean, and the particles that follow a word.

const kLastConsonants = 28; // of a syllable, with none
const kRieul = 8; // the one that 로 follows as if there were none

// What a Korean word ends in: of a syllable the number of its last consonant, 0 where it has none; undefined of others.
/** @param {string} letter */
const lastConsonant = (letter) => (letter >= "가" && letter <= "힣" ? (letter.charCodeAt(0) - 0xac00) % kLastConsonants : undefined);
/** @param {string} word */
const lastLetter = (word) => word.replace(/[^\p{L}\p{N}]+$/u, "").at(-1) ?? "";

// Digits end as their names do, and of Latin letters those that are read with a consonant (L, M, N, R).
/** @param {string} word */
function endsInConsonant(word) {
  const last = lastLetter(word);
  return (lastConsonant(last) ?? Number(/[013678lmnr]/i.test(last))) > 0;
}
/** @param {string} word */
function endsInRieul(word) {
  const last = lastLetter(word);
  return (lastConsonant(last) ?? (/[178lr]/i.test(last) ? kRieul : 0)) === kRieul;
}
/** @typedef {(word: string) => string} Quoted */
/** @type {Quoted} */
export const quoted = (word) => `‘${word}’`;
/** @type {Quoted} */
export const iga = (word) => quoted(word) + (endsInConsonant(word) ? "이" : "가");
/** @type {Quoted} */
export const eulreul = (word) => quoted(word) + (endsInConsonant(word) ? "을" : "를");
/** @type {Quoted} */
export const euro = (word) => quoted(word) + (endsInConsonant(word) && !endsInRieul(word) ? "으로" : "로");
/** @type {Quoted} */
const eunneun = (word) => quoted(word) + (endsInConsonant(word) ? "은" : "는");

// What the server remarks on a query, by the code of the remark and the words that it is about.
/** @type {Record<string, (words: string) => string>} */
export const kKoreanNotes = {
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
  "quote-not-closed": () => "따옴표를 닫지 않아 끝까지 따옴표 안으로 읽었습니다.",
  "parenthesis-not-closed": () => "괄호를 닫지 않아 끝까지 괄호 안으로 읽었습니다.",
  "parenthesis-not-opened": () => "여는 괄호가 없는 닫는 괄호는 무시했습니다.",
  "too-deep": () => "너무 깊이 묶은 괄호는 무시했습니다.",
  "window-too-wide": () => "따옴표 안의 낱말 사이에 둘 수 있는 낱말 수를 넘어 줄였습니다.",
  "not-in-a-sentence": () => "문장 안의 NOT은 낱말로 읽었습니다. 낱말을 빼려면 -낱말로 쓰세요.",
  "marks-in-a-question": () => "질문 안의 따옴표와 -는 글자로 읽었습니다. 물음표 없이 쓰면 뜻이 있습니다.",
  "query-too-long": () => "검색어가 너무 길어 앞부분만 찾았습니다.",
  "words-of-a-title": (w) => `그런 제목이 있어 ${eulreul(w)} 낱말로 찾았습니다.`,
  "no-such-name": () => "이름이 꼭 그러한 것은 없어 이름의 낱말로 찾았습니다.",
  "before-the-archive": (w) => `${quoted(w)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,
  "after-the-archive": (w) => `${quoted(w)}: 자료는 그 전에 끝납니다.`,
};
/** @type {Record<string, string>} */
export const kKoreanProblems = {
  "invalid-parameter": "주소에 잘못된 값이 있습니다.",
  "malformed-request": "주소가 올바르지 않습니다.",
  "not-found": "찾는 것이 없습니다.",
  "method-not-allowed": "서버가 모르는 요청입니다.",
  "request-timeout": "요청이 제때 다 오지 않았습니다. 다시 해 보세요.",
  "revision-gone": "그사이 색인이 새로 만들어졌습니다. 다시 검색해 보세요.",
  "content-too-large": "요청이 너무 큽니다.",
  "uri-too-long": "검색어가 너무 깁니다.",
  "expectation-failed": "서버가 받지 않는 요청입니다.",
  "unknown-host": "서버가 모르는 주소로 왔습니다.",
  "too-many-requests": "요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요.",
  "headers-too-large": "요청의 머리말이 너무 큽니다.",
  internal: "서버에 문제가 생겼습니다.",
  overloaded: "서버가 바쁩니다. 잠시 뒤에 다시 해 보세요.",
  "query-timeout": "검색이 너무 오래 걸립니다. 검색어를 줄여 보세요.",
  "index-unavailable": "지금은 색인을 읽을 수 없습니다. 잠시 뒤에 다시 해 보세요.",
};
// The parameters of an address that may have a wrong value: their names, and what would be right.
/** @type {Record<string, [string, string?]>} */
export const kKoreanParameters = {
  from: ["첫날", "2024-10-21, 2024-10, 2024처럼 쓰세요."],
  to: ["끝날", "2024-10-21, 2024-10, 2024처럼, 첫날보다 앞서지 않게 쓰세요."],
  month: ["달", "2024-10처럼 쓰세요."],
  votes: ["추천 수", "10, 10..19, 100.., unknown처럼 쓰세요."],
  min_votes: ["최소 추천 수", "0부터 1000000까지의 수를 쓰세요."],
  sort: ["정렬", "relevance, date, votes, oldest 가운데 하나를 쓰세요."],
  exact: ["쓴 그대로만 찾기", "1이나 0을 쓰세요."],
  author: ["저자"],
  section: ["구역"],
  without: ["뺀 표기"],
  q: ["검색어"],
};

// What a score is made of. The server says it in English.
/** @type {[RegExp, string][]} */
export const kKoreanReasons = [
  [/ as typed/, " 쓴 그대로"],
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
  [/ or another spelling of it(?= ·|$)/, " 또는 다른 표기"],
  [/ in another spelling/, " 다른 표기"],
  [/ or another spelling of its concept$/, " 또는 같은 개념의 다른 표기"],
  [/ or the same written apart$/, " 또는 띄어 쓴 꼴"],
  [/, as described$/, ": 풀어 쓴 말로"],
  [/^a word spelt like (\S+)/, "철자가 $1에 가까운 낱말"],
  [/^a word like (\S+)/, "$1 꼴의 낱말"],
  [/^a word starting with (\S+)/, "$1로 시작하는 낱말"],
  [/^its votes$/, "추천 수"],
  [/^how new it is$/, "최신성"],
];
/** @type {Record<string, string>} */
export const kKoreanWhy = {
  "glossed so": "괄호로 함께 쓰임",
  "sounds alike": "소리가 같음",
  "made of parts": "낱말끼리 같음",
  "below its titles": "제목의 말",
  "spelt otherwise": "다른 표기",
  "put in by hand": "직접 넣음",
};
