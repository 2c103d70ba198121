// How far two words are apart for someone who types: letters in Latin, jamo in Hangul.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// What is typed one after the other: code points, Hangul syllables as their jamo, those of two strokes (ㅘ, ㄳ) as two.
std::u32string keystrokes(std::string_view utf8);

// The distance of many words from one that was typed. Optimal string alignment: insertions, deletions, changes, and
// neighbours swapped count one each (Damerau 1964, without edits inside a swap).
class TypingDistance {
 public:
  // Distances above `most` are not told apart: they are `most` + 1.
  TypingDistance(std::u32string typed, std::size_t most);

  [[nodiscard]] std::size_t to(std::u32string_view other);
  [[nodiscard]] std::size_t to(std::string_view utf8);  // of its keystrokes

 private:
  std::u32string typed_;
  std::size_t most_;
  std::uint64_t marks_;  // a bit for each stroke; an edit changes two at the most
  std::u32string other_;
  std::vector<std::size_t> before_, above_, row_;
};

}  // namespace papersearch
