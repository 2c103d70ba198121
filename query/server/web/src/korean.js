// SPDX-License-Identifier: GPL-2.0-or-later
// @ts-check
// What the server says in English, in Korean, and the particles that follow a word.

const kLastConsonants = 28; // of a syllable, with none
const kRieul = 8; // the one that 로 follows as if there were none

/** @typedef {"vowel" | "rieul" | "consonant" | "unsure"} Ending what a word ends in when it is read in Korean */

// Of a number, the name of its last digit: 영, 일, 이, 삼 …
const kDigitEndings = /** @type {const} */ ([
  [/[178]$/, "rieul"],
  [/[036]$/, "consonant"],
  [/\d$/, "vowel"],
]);
// Of letters that are read one by one, the name of the last: 엘, 엠, 엔, 알; others end in vowels. Some may be read as a word
// that ends otherwise: CLIP is 클립 and not 씨엘아이피.
const kLetterEndings = /** @type {const} */ ([
  [/[LR]$/i, "rieul"],
  [/[MN]$/i, "consonant"],
  [/[AEIOU][PKC]$/, "unsure"],
  [/[A-Z]$/i, "vowel"],
]);
// Of an English word, how its end sounds. A stop behind one short vowel closes the syllable (챗, 스택, 맵, 웹, 메트릭); behind others
// it is read with a vowel (네트워크, 에이전트, 루프), as are all other consonants (서비스, 그래프) but ㄹ, ㅁ, ㄴ and ㅇ. The r is silent.
const kEnglishEndings = /** @type {const} */ ([
  [/le?$/, "rieul"],
  [/(?:[mn]e?|mb|ng|type)$/, "consonant"],
  [/(?:eck|ub|[^aeiou]itt?|[^aeiou]ig)$/, "unsure"],
  [/(?:(?:^|[^aeiou]|qu)[aeiou]c?k|ook)$/, "consonant"],
  [/(?:(?:^|[^aeiou]|qu)[aeiou]p?p|eep|oup)$/, "consonant"],
  [/(?:(?:^|[^aeiou]|qu)[aeou]t?t|out)$/, "consonant"],
  [/(?:^|[^aeiou])[aeio]b$/, "consonant"],
  [/(?:^|[^aeiou]|qu)[aeiou]c$/, "consonant"],
  [/[a-z]$/, "vowel"],
]);

// The last part of a word counts: of GPT-3 the digit, of ChatGPT its capitals, of FlashAttention Attention. Capitals are read one
// by one, and so is what has no vowel.
/** @param {string} word @returns {Ending} */
function endingOf(word) {
  const text = word.replace(/[^\p{L}\p{N}]+$/u, "");
  const last = text.at(-1) ?? "";
  if (last >= "가" && last <= "힣") {
    const consonant = (last.charCodeAt(0) - 0xac00) % kLastConsonants;
    return consonant === 0 ? "vowel" : consonant === kRieul ? "rieul" : "consonant";
  }
  const part = text.match(/\d$|[A-Z]+s?$|[A-Z]?[a-z]+$/)?.[0] ?? "";
  const isSpelled = /^[A-Z]+s?$/.test(part) || !/[aeiouy]/i.test(part);
  const rules = /\d$/.test(part) ? kDigitEndings : isSpelled ? kLetterEndings : kEnglishEndings;
  return rules.find(([end]) => end.test(isSpelled ? part : part.toLowerCase()))?.[1] ?? "vowel";
}

/** @typedef {(word: string) => string} Quoted */
/** @type {Quoted} */
export const quoted = (word) => `‘${word}’`;
// The forms behind a consonant, behind a vowel, and where either may be right.
/** @param {string} word @param {string} closed @param {string} open @param {string} either */
function withParticle(word, closed, open, either) {
  const ending = endingOf(word);
  return quoted(word) + (ending === "unsure" ? either : ending === "vowel" ? open : closed);
}
/** @type {Quoted} */
export const iga = (word) => withParticle(word, "이", "가", "이(가)");
/** @type {Quoted} */
export const eulreul = (word) => withParticle(word, "을", "를", "을(를)");
/** @type {Quoted} */
export const euro = (word) => (endingOf(word) === "rieul" ? `${quoted(word)}로` : withParticle(word, "으로", "로", "(으)로"));
/** @type {Quoted} */
export const eunneun = (word) => withParticle(word, "은", "는", "은(는)");

// What the server remarks on a query, by the code of the remark and the words that it is about.
/** @type {Record<string, (words: string) => string>} */
export const kKoreanNotes = {
  "words-read": (w) => `${eulreul(w)} 조건으로 읽었습니다. 낱말로 찾으려면 따옴표로 묶으세요.`,
  "author-first": (w) => `${eunneun(w)} 저자이므로 그 논문을 먼저 보여 줍니다.`,
  "month-is-a-word": (w) => `${eunneun(w)} 낱말로 찾았습니다. 그달의 논문은 date:20${(w.match(/\d+/g) ?? []).join("-")}로 찾으세요.`,
  "day-or-month-first": (w) => `${eulreul(w)} 날짜로 읽었습니다. 월과 일을 바꾸어 읽으려면 연-월-일로 쓰세요.`,
  "no-digest": (w) => `${w ? `${quoted(w)}: ` : ""}그날의 다이제스트는 없습니다.`,
  "phrase-not-found": (w) => `${w ? `${quoted(w)}: ` : ""}따옴표 안 그대로인 것은 없습니다.`,
  "counted-from-the-end": (w) => `${eunneun(w)} 자료의 마지막 날부터 세었습니다.`,
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
  "also-excluded": () => "같은 뜻의 다른 표기가 제목에 있는 논문도 뺐습니다.",
  "before-the-archive": (w) => `${quoted(w)}: 자료는 그 뒤에 시작하므로 낱말로 찾았습니다.`,
  "days-before-the-archive": (w) => `${quoted(w)}: 자료는 그 뒤에 시작합니다. 다른 날의 논문입니다.`,
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
