// The page's own words, in Korean and English.
const kTexts = {
  ko: {
    other: "English", title: "AI 논문 요약을 찾아보세요", about: "한국어와 영어가 섞인 매일의 논문 요약에서, 어떻게 쓰든 찾아집니다.",
    newest: "최신 요약", total: (n, some, ms) => `논문 ${n.toLocaleString("ko")}편${some ? ` (일부 낱말만 있는 ${some.toLocaleString("ko")}편)` : ""} · ${ms}ms`, some: "일부 낱말만 있는 논문", sort: "정렬", relevance: "관련도", date: "최신", votes: "추천",
    authors: "저자", sections: "구역", voted: "추천 수", months: "월별", from: "시작 월", to: "끝 월", more: "더 보기", why: "왜 나왔나요?", similar: "비슷한 논문",
    nothing: "찾은 논문이 없습니다.", unknown: (w) => `‘${w}’이(가) 있는 논문은 없습니다.`, repaired: (from, to) => `‘${from}’ 대신 ‘${to}’(으)로 찾은 결과입니다.`, mean: "이것을 찾으셨나요?", without: (w) => `${w} 없이:`, papers: (n) => `${n.toLocaleString("ko")}편`,
    clear: "모두 지우기", failed: "서버가 답하지 않습니다.", retry: "다시 시도", day: "그날의 요약", back: "검색으로", remove: "빼기", month: (m, n, a) => `${m}, ${a}편 중 ${n}편`, all: "모든", missing: "그런 논문이 없습니다.", untitled: "요약",
    unknownVotes: "알 수 없음", like: "비슷한 논문 보기", notes: "이렇게 읽었습니다", coauthors: "함께 쓴 저자", filters: "필터", seek: "저자 찾기", seekNone: "맞는 저자가 없습니다.", uncounted: "필터의 수를 받지 못했습니다.", also: "함께 찾은 말", exactly: "쓴 그대로만", widely: "다른 표기도 함께",
  },
  en: {
    other: "한국어", title: "Search digests of AI papers", about: "Daily digests in Korean and English, found however you write.",
    newest: "Newest digest", total: (n, some, ms) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}${some ? ` (and ${some.toLocaleString("en")} with some of the words)` : ""} · ${ms}\u00a0ms`, some: "With some of the words", sort: "Sort", relevance: "Relevance", date: "Newest", votes: "Votes",
    authors: "Authors", sections: "Sections", voted: "Votes", months: "By month", from: "From month", to: "To month", more: "More", why: "Why this match?", similar: "Similar papers",
    nothing: "Nothing found.", unknown: (w) => `No paper has “${w}”.`, repaired: (from, to) => `No paper has “${from}”. Showing “${to}” instead.`, mean: "Did you mean", without: (w) => `Without ${w}:`, papers: (n) => `${n.toLocaleString("en")} paper${n === 1 ? "" : "s"}`,
    clear: "Clear all", failed: "The server does not answer.", retry: "Try again", day: "Digest of the day", back: "Back to the search", remove: "Remove", month: (m, n, a) => `${m}, ${n} of ${a} papers`, all: "All", missing: "There is no such paper.", untitled: "Summary",
    unknownVotes: "unknown", like: "Show similar papers", notes: "Read as", coauthors: "Written with", filters: "Filters", seek: "Search authors", seekNone: "No author fits.", uncounted: "The numbers of the filters did not come.", also: "Also searched", exactly: "only as typed", widely: "other spellings, too",
  },
};

export let language = localStorage.getItem("language") ?? (navigator.language.startsWith("ko") ? "ko" : "en");
export let t = kTexts[language];

export function switchLanguage() {
  language = language === "ko" ? "en" : "ko";
  localStorage.setItem("language", language);
  t = kTexts[language];
}

export const number = (n) => n.toLocaleString(language);
