// SPDX-License-Identifier: GPL-2.0-or-later
// Hangul syllables, and the letters (jamo) that they are composed of.
#pragma once

#include <cstddef>
#include <string_view>

#include "src/base/utf8.h"

namespace papersearch {

// U+AC00 to U+D7A3 are all syllables of modern Korean, in the order of their lead consonant, vowel and final consonant;
// the arithmetic is that of The Unicode Standard, chapter 3.12.
inline constexpr char32_t kFirstSyllable = 0xAC00;
inline constexpr char32_t kLastSyllable = 0xD7A3;
inline constexpr std::size_t kSyllables = kLastSyllable - kFirstSyllable + 1;
inline constexpr std::size_t kSyllableBytes = 3;  // in UTF-8
inline constexpr int kVowelCount = 21;            // different vowels
inline constexpr int kTailCount = 28;             // different final consonants; one of them is none

// Whether it is a composed syllable. Single jamo, as "ㄱ" or U+1100, are none.
constexpr bool is_hangul_syllable(char32_t c) { return c >= kFirstSyllable && c <= kLastSyllable; }

// Whether a word, in UTF-8, is a Korean one: it begins with a composed syllable. The analyzer never puts Hangul and
// other letters in one word, so the first letter tells of all of them.
inline bool is_hangul(std::string_view word) {
  std::size_t at = 0;
  return !word.empty() && is_hangul_syllable(next_code_point(word, at));
}

// The jamo of a syllable by their numbers in Unicode's order; tail 0 is no final consonant.
struct Jamo {
  int lead = 0;
  int vowel = 0;
  int tail = 0;
};

// The numbers of the final consonants ㄴ ㄹ ㄻ ㅁ ㅂ ㅆ, which endings are told by.
inline constexpr int kTailN = 4, kTailL = 8, kTailLM = 10, kTailM = 16, kTailB = 17, kTailSs = 20;

// `syllable` must be a composed syllable.
constexpr Jamo split_syllable(char32_t syllable) {
  const int index = static_cast<int>(syllable - kFirstSyllable);
  return {index / (kVowelCount * kTailCount), index / kTailCount % kVowelCount, index % kTailCount};
}
constexpr char32_t join_jamo(Jamo jamo) {
  return kFirstSyllable + static_cast<char32_t>((jamo.lead * kVowelCount + jamo.vowel) * kTailCount + jamo.tail);
}

}  // namespace papersearch
