// The glosses of a text: "강화 학습(Reinforcement Learning, RL)" says which words mean the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/text/analyzer.h"

namespace papersearch {

// Two spellings that a gloss puts side by side. How many words of the left side belong to it shows only in the whole
// archive, so each length is its own pair: 학습, 강화 학습, 심층 강화 학습 for (Reinforcement Learning).
struct GlossPair {
  std::string left;      // words as they stand, particles off the last; between blanks
  std::string right;     // the same
  std::string left_key;  // concept_key of them (src/concepts/key.h)
  std::string right_key;
  friend auto operator<=>(const GlossPair&, const GlossPair&) = default;
};

inline constexpr std::size_t kMostGlossWords = 5;

// Each pair once. Both orders (Korean before or in the parenthesis), several glosses in one parenthesis, and acronyms
// beside what they stand for. `tokens` as analyze() gives them of the text.
std::vector<GlossPair> find_glosses(std::string_view text, const std::vector<Token>& tokens);

// What a gloss with as many words on either side says of one of them: 객체 감지(object detection) that 객체 is
// "object".
struct WordPair {
  GlossPair words;  // Hangul left
  std::string in;   // the key of the gloss's right side
};

// Both languages put the words of a name in the same order.
std::vector<WordPair> word_pairs(const std::vector<GlossPair>& glosses);

}  // namespace papersearch
