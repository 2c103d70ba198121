// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a query say how something is asked, and whether the query is a question.
#include "query/plan/grammar.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "query/plan/terms.h"
#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"
#include "src/text/numbers.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxWordsOfName = 2;      // "학습 방법" is a name, "모델을 합치는 방법" asks
constexpr std::size_t kMinWordsOfSentence = 6;  // English words that may be a sentence
constexpr int kMinFunctionWords = 2;            // among them
constexpr int kMaxNamesInSentence = 3;          // words with a capital, behind the first, that a title has

// The ending of 좋은가 and 중요한가, which 전문가 does not have: it is no predicate.
bool ends_with_n_ga(const Atom& atom) {
  const std::u32string letters = to_code_points(atom.word);
  if (letters.size() < 2 || letters.back() != U'가') return false;
  const char32_t before = letters[letters.size() - 2];
  return is_hangul_syllable(before) && split_syllable(before).tail == kTailN && korean_stem(letters).conjugated;
}

constexpr auto kNumerals = std::to_array<std::string_view>(
    {"한", "두", "세", "네", "몇", "여러", "수십", "수백", "수천", "수만", "수십만", "수백만"});

// Whether a dependent noun may belong to the atom before it: a predicate before a noun (줄이는, 쓸), or a number.
bool takes_dependent_noun(const Atom& atom) {
  const std::u32string letters = to_code_points(atom.word);
  if (letters.empty() || !is_hangul_syllable(letters.back())) return is_number(atom.word);
  if (std::find(kNumerals.begin(), kNumerals.end(), atom.word) != kNumerals.end()) return true;
  const int tail = split_syllable(letters.back()).tail;
  return (tail == kTailN || tail == kTailL) && korean_stem(letters).conjugated;
}

bool serves_grammar(const Atom& atom) { return is_function_word(atom.word) || is_function_word(stem_of(atom)); }

// An English sentence that asks for something without a question's word: "rewrite text so nobody can tell who wrote
// it". Titles have capitals.
bool is_english_sentence(const std::vector<std::string>& words, const std::vector<Atom>& atoms) {
  const auto is_latin = [](const Atom& atom) { return atom.script == Script::kLatin; };
  if (words.size() < kMinWordsOfSentence || !std::all_of(atoms.begin(), atoms.end(), is_latin)) return false;
  const auto is_titled = [](const std::string& word) {
    return word.size() > 1 && is_capital(word.front()) && !is_capital(word[1]);
  };
  return std::count_if(words.begin() + 1, words.end(), is_titled) < kMaxNamesInSentence &&
         std::count_if(atoms.begin(), atoms.end(), serves_grammar) >= kMinFunctionWords;
}

}  // namespace

std::vector<bool> grammar_among(const std::vector<Atom>& atoms, bool sentence) {
  std::vector<bool> out;
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    const bool depends = i > 0 && is_dependent_noun(stem_of(atoms[i])) && takes_dependent_noun(atoms[i - 1]);
    out.push_back(depends || serves_grammar(atoms[i]) || (sentence && is_function_word_of_sentence(atoms[i].word)));
  }
  if (std::find(out.begin(), out.end(), false) == out.end()) out.assign(out.size(), false);
  return out;
}

bool is_sentence(const std::vector<std::string>& words, const std::vector<Atom>& atoms) {
  if (words.empty() || atoms.empty()) return false;
  if (ends_like_a_question(words.back())) return true;
  // An English question begins with its word, a Korean one has it anywhere.
  const auto asks = [&](const Atom& atom) {
    const bool may_ask = &atom == &atoms.front() || atom.script == Script::kHangul;
    return may_ask && (is_question_word(atom.word) || is_question_word(stem_of(atom)));
  };
  if (std::any_of(atoms.begin(), atoms.end(), asks) || ends_with_n_ga(atoms.back())) return true;
  if (is_english_sentence(words, atoms)) return true;
  const Atom& last = atoms.back();  // what is sought: 방법, 논문
  return atoms.size() > kMaxWordsOfName && last.script == Script::kHangul && serves_grammar(last);
}

}  // namespace papersearch
