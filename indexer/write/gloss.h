// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the glosses of a text: "강화 학습(Reinforcement Learning, RL)" shows which words mean the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/text/analyzer.h"

namespace papersearch {

// Two spellings that a gloss says mean the same. Only the whole archive shows how many of the words before a
// parenthesis belong to the spelling, so there is a pair for each number of words: 학습, 강화 학습 and 심층 강화 학습
// for (Reinforcement Learning).
struct GlossPair {
  std::string left;      // words as printed, separated by blanks, the last one without its particle
  std::string right;     // the same
  std::string left_key;  // concept_key() of the left side (src/concepts/key.h)
  std::string right_key;
  friend auto operator<=>(const GlossPair&, const GlossPair&) = default;
};

inline constexpr std::size_t kMaxGlossWords = 5;  // of a spelling before a parenthesis

// The pairs of a text, sorted, each once. Korean may stand before or in the parenthesis, a parenthesis may have several
// glosses, and acronyms are paired with what they stand for. `tokens` are those that analyze() makes of `text`, which
// is valid UTF-8. Pure.
std::vector<GlossPair> find_glosses(std::string_view text, const std::vector<Token>& tokens);

// What a gloss with equally many words on both sides says of one word: 객체 감지(object detection) says that 객체 is
// "object".
struct WordPair {
  GlossPair words;  // the Hangul word is the left one
  std::string in;   // the key of the right side of the gloss
};

// The pairs of single words in glosses. Assumes that both languages put the words of a name in the same order. Pure.
std::vector<WordPair> word_pairs(const std::vector<GlossPair>& glosses);

}  // namespace papersearch
