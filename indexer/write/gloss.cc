// SPDX-License-Identifier: GPL-2.0-or-later
// The glosses of a text: "강화 학습(Reinforcement Learning, RL)" says which words mean the same.
#include "indexer/write/gloss.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

#include "src/base/hangul.h"
#include "src/base/split.h"
#include "src/concepts/key.h"
#include "src/concepts/spelling.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxInsideBytes = 120;  // of a parenthesis; a longer one is a remark
constexpr std::size_t kMaxPieces = 3;

// Words that cannot be part of a gloss and end it: particles that stand alone, bound nouns, pronouns, adverbs, and
// words that do not say what a thing is.
constexpr auto kStops = std::to_array<std::string_view>(
    {"및",     "또는",   "등",     "위해",   "위한",   "대한",   "같은",   "있는",   "새로운", "기존",   "본",
     "이",     "그",     "최신",   "주요",   "다양한", "수",     "가장",   "더",     "이번",   "통해",   "통한",
     "기반",   "기반의", "특히",   "여러",   "최근",   "즉",     "바로",   "두",     "세",     "한",     "각",
     "모든",   "하나의", "이러한", "사용한", "활용한", "이용한", "제안된", "사용된", "개발된", "포함된", "구성된",
     "향상된", "개선된", "공개된", "발표된", "이는",   "이를",   "우리는", "우리의", "현재",   "최첨단", "전체",
     "대신",   "주로",   "나은",   "이들",   "해당",   "일부",   "별도",   "때",     "것",     "개",     "가지",
     "때문",   "경우",   "동안",   "the",    "a",      "an",     "of",     "and",    "or",     "for",    "with"});

// Bound nouns may stand inside a name, as in 문맥 내 학습, but no name begins with one.
constexpr auto kBound = std::to_array<std::string_view>({"내", "간", "중", "시", "용", "후", "전", "대", "종"});

// Adnominal words may stand inside a gloss in spite of their ending, as in "작은 언어 모델". So may words that end in
// 의, as in "사고의 연쇄".
constexpr auto kAdnominals = std::to_array<std::string_view>(
    {"긴", "짧은", "큰", "작은", "빠른", "느린", "높은", "낮은", "깊은", "얕은", "넓은", "좁은", "약한", "강한"});

struct Word {
  std::string_view text;  // as printed
  std::string term;       // folded
  std::string stem;       // empty where it is the term
  bool hangul = false;
  Span at;
};

std::vector<Word> words_of(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<Word> out;
  for (const Token& token : tokens) {
    if (token.form == Form::kWord) {
      const std::string_view stands = text.substr(token.at.begin, token.at.end - token.at.begin);
      out.push_back({stands, token.term, "", token.script == Script::kHangul, token.at});
    } else if (token.form == Form::kStem && !out.empty()) {
      out.back().stem = token.term;
    }
  }
  return out;
}

// The words between two bytes of the text; if there are more than `most`, the last ones.
std::vector<Word> between(const std::vector<Word>& words, std::size_t begin, std::size_t end, std::size_t most) {
  const auto starts = [](const Word& word, std::size_t at) { return word.at.begin < at; };
  const auto first = std::lower_bound(words.begin(), words.end(), begin, starts);
  auto last = std::lower_bound(first, words.end(), end, starts);
  while (last != first && std::prev(last)->at.end > end) --last;
  return {std::max(first, last - std::min<std::ptrdiff_t>(last - first, static_cast<std::ptrdiff_t>(most))), last};
}

// Whether a word may stand before another word of a gloss.
bool leads_on(const Word& word) {
  return !word.hangul || word.stem.empty() || word.term.ends_with("의") || word.term.ends_with("된") ||
         word.term.ends_with("적인") ||
         std::find(kAdnominals.begin(), kAdnominals.end(), word.term) != kAdnominals.end();
}

// Whether a word, with its particle or without, ends a gloss.
bool stops(const Word& word) {
  return std::any_of(kStops.begin(), kStops.end(),
                     [&](std::string_view stop) { return stop == word.term || stop == word.stem; });
}

// Whether a name may begin at a word left of a parenthesis: not inside sim-to-real or 12종의, and not with a bound
// noun. `gap` is the text between the word and the one before it.
bool begins_name(const std::vector<Word>& left, std::size_t i, std::string_view gap) {
  if (i > 0 && !left[i - 1].hangul && (left[i].hangul ? gap.empty() : gap == "-")) return false;
  return std::find(kBound.begin(), kBound.end(), left[i].term) == kBound.end();
}

std::string joined(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    if (!out.empty()) out += ' ';
    if (i + 1 == last && words[i].hangul && !words[i].stem.empty()) {
      out += words[i].stem;
    } else {
      out += words[i].text;
    }
  }
  return out;
}

// The same as concept_key() of the words, but without analyzing the text again.
std::string key_of(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) out += words[i].stem.empty() ? words[i].term : words[i].stem;
  return out;
}

void add(const std::vector<Word>& left, std::size_t first, const std::vector<Word>& right,
         std::vector<GlossPair>& out) {
  out.push_back({joined(left, first, left.size()), joined(right, 0, right.size()), key_of(left, first, left.size()),
                 key_of(right, 0, right.size())});
}

bool has_latin(const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(), [](const Word& w) {
    return !w.hangul && w.term.size() >= 2 && std::isalpha(static_cast<unsigned char>(w.term.front())) != 0;
  });
}

// Whether the letters of a word are the first letters of other words, as "LLMs" of "Large Language Models".
bool is_acronym_of(const std::string& acronym, const std::vector<Word>& words) {
  std::string letters = acronym;
  if (letters.size() > 2 && letters.back() == 's') letters.pop_back();
  if (letters.size() < 2 || letters.size() != words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].term.front() != letters[i]) return false;
  }
  return true;
}

// Whether a parenthesis may be a gloss, and is no remark, citation or formula.
bool is_gloss(std::string_view inside) {
  if (inside.size() < 2 || inside.size() > kMaxInsideBytes) return false;
  for (const std::string_view remark : {"http", "et al", "e.g", "i.e", "such as", "예:", "예를", "이하", "vs", "="}) {
    if (inside.find(remark) != std::string_view::npos) return false;
  }
  return inside.find_first_of("<>~%@\xF0") == std::string_view::npos;  // F0: letters of formulas, as 𝒢
}

// Adds the pairs of the parenthesis from `open` to `close` with the words right before it, up to punctuation.
void look_at(std::string_view text, const std::vector<Word>& words, std::size_t open, std::size_t close,
             std::vector<GlossPair>& out) {
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  if (!is_gloss(inside)) return;
  const auto pieces = split_nonempty(inside, ",;/");
  if (pieces.size() > kMaxPieces) return;
  const std::size_t end = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
  const std::vector<Word> left = between(words, 0, end, kMaxGlossWords + 1);
  if (left.empty() || left.back().at.end != end) return;  // something else stands between them
  std::size_t first = left.size() - 1;
  const bool hangul = left.back().hangul;
  const auto gap = [&](std::size_t i) {  // the text before a word
    const std::size_t from = i > 0 ? left[i - 1].at.end : left[i].at.begin;
    return text.substr(from, left[i].at.begin - from);
  };
  while (first > 0 && left.size() - first < kMaxGlossWords) {
    const Word& next = left[first - 1];
    if ((gap(first) != " " && gap(first) != "-") || stops(next) || !leads_on(next) || (!hangul && next.hangul)) break;
    --first;
  }
  if (stops(left.back())) return;
  std::vector<std::vector<Word>> glosses;
  for (const std::string_view piece : pieces) {
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    std::vector<Word> gloss = between(words, begin, begin + piece.size(), kMaxGlossWords + 2);
    if (gloss.empty() || gloss.size() > kMaxGlossWords + 1 || stops(gloss.front()) || stops(gloss.back())) continue;
    glosses.push_back(std::move(gloss));
  }
  for (const std::vector<Word>& gloss : glosses) {
    const std::string right = joined(gloss, 0, gloss.size());
    const bool latin =
        has_latin(gloss) && std::none_of(gloss.begin(), gloss.end(), [](const Word& w) { return w.hangul; });
    if (hangul && latin) {
      for (std::size_t i = first; i < left.size(); ++i) {
        if (begins_name(left, i, gap(i))) add(left, i, gloss, out);
      }
    } else if (!hangul && gloss.back().hangul && right.size() >= 6) {
      // All Latin words before the parenthesis belong to the name: "RLHF(인간 피드백 강화 학습)".
      add(gloss, 0, {left.begin() + static_cast<std::ptrdiff_t>(first), left.end()}, out);
    } else if (!hangul && latin && gloss.size() == 1) {
      for (std::size_t i = first; i < left.size(); ++i) {
        const std::vector<Word> tail(left.begin() + static_cast<std::ptrdiff_t>(i), left.end());
        if (is_acronym_of(gloss.front().term, tail)) add(tail, 0, gloss, out);
      }
    }
  }
  for (const std::vector<Word>& a : glosses) {  // (Large Language Models, LLM)
    for (const std::vector<Word>& b : glosses) {
      if (a.size() > 1 && b.size() == 1 && is_acronym_of(b.front().term, a)) add(a, 0, b, out);
    }
  }
}

}  // namespace

std::vector<GlossPair> find_glosses(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<GlossPair> out;
  std::vector<Word> words;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find_first_of("()", open + 1);
    if (close == std::string_view::npos || text[close] == '(') continue;
    if (words.empty()) words = words_of(text, tokens);
    look_at(text, words, open, close, out);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<WordPair> word_pairs(const std::vector<GlossPair>& glosses) {
  std::vector<WordPair> out;
  for (const GlossPair& gloss : glosses) {
    const std::vector<std::string> left = split_words(gloss.left);
    const std::vector<std::string> right = split_words(gloss.right);
    if (left.size() < 2 || left.size() != right.size() || has_digit(gloss.right)) continue;  // LLaMA 2(언어 모델)
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (is_hangul(left[i]) && !is_hangul(right[i]))
        out.push_back({{left[i], right[i], concept_key(left[i]), concept_key(right[i])}, gloss.right_key});
    }
  }
  return out;
}

}  // namespace papersearch
