// SPDX-License-Identifier: GPL-2.0-or-later
// The distance of two words by the keys that one types for them: letters of Latin words, jamo of Hangul words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The keystrokes of a word: its code points, but of Hangul syllables the jamo as one types them, ㅘ and ㄳ as two. The
// jamo are compatibility jamo (U+3131 to U+3163). Any thread may call it.
std::u32string keystrokes(std::string_view utf8);

// Measures the distance of many words from one. It is the optimal string alignment distance of keystrokes: an
// insertion, a deletion, a substitution and a swap of neighbours count one each, and nothing else is edited inside a
// swap (Damerau 1964). Not for several threads at once.
class TypingDistance {
 public:
  // `typed` is keystrokes. All distances above `max` are given as `max` + 1, which makes unlike words quick to compare.
  TypingDistance(std::u32string typed, std::size_t max);

  // A word of these marks may be within `max`; most words are not, and this takes no look at them.
  static std::uint64_t marks(std::string_view utf8);
  [[nodiscard]] bool may_reach(std::uint64_t marks) const;

  [[nodiscard]] std::size_t to(std::u32string_view keystrokes);
  [[nodiscard]] std::size_t to(std::string_view utf8);  // a word, not yet its keystrokes

 private:
  std::u32string typed_;
  std::size_t max_;
  std::uint64_t marks_;  // a bit for each keystroke that occurs; one edit changes at most two
  std::u32string other_;
  std::vector<std::size_t> before_, above_, row_;
};

}  // namespace papersearch
