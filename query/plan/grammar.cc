// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a query say how something is asked, and whether the query is a question.
#include "query/plan/grammar.h"

#include <algorithm>

#include "query/plan/terms.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/function_words.h"
#include "src/text/korean/stem.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxWordsOfName = 2;  // "학습 방법" is a name, "모델을 합치는 방법" asks

// The ending of 좋은가 and 중요한가, which 전문가 does not have: it is no predicate.
bool ends_with_n_ga(const Atom& atom) {
  const std::u32string letters = to_code_points(atom.word);
  if (letters.size() < 2 || letters.back() != U'가') return false;
  const char32_t before = letters[letters.size() - 2];
  return is_hangul_syllable(before) && split_syllable(before).tail == kTailN && korean_stem(letters).conjugated;
}

bool serves_grammar(const Atom& atom) { return is_function_word(atom.word) || is_function_word(stem_of(atom)); }

}  // namespace

std::vector<bool> grammar_among(const std::vector<Atom>& atoms) {
  std::vector<bool> out;
  for (const Atom& atom : atoms) out.push_back(serves_grammar(atom));
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
  const Atom& last = atoms.back();  // what is sought: 방법, 논문
  return atoms.size() > kMaxWordsOfName && last.script == Script::kHangul && serves_grammar(last);
}

}  // namespace papersearch
