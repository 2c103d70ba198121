// SPDX-License-Identifier: GPL-2.0-or-later
// The form in which data/korean_endings.tsv is part of the programs: sorted arrays, made when they are built.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "src/base/hangul.h"

namespace papersearch {

// src/text/korean/table_generator.cc writes a source file with these arrays; src/text/korean/table.h looks things up in
// them. They are constants: nothing is built when a program starts, and any thread may read them.

// What is known of an ending or of a whole word.
struct KoreanEnding {
  // What the syllable before the ending must end in for the ending to be removed; bits.
  enum After : std::uint8_t { kNever = 0, kVowel = 1, kL = 2, kOther = 4, kAnything = 7 };

  std::uint8_t after : 3 = kNever;
  bool noun : 1 = false;       // a particle: what stands before it is a noun, which may have a single syllable
  bool plural : 1 = false;     // the plural: nothing else follows it directly
  bool kept_word : 1 = false;  // as a whole word it is a stem, from which nothing is removed
  bool kept_end : 1 = false;   // from words that end with it nothing of it is removed
  bool syllable : 1 = false;   // a noun of one syllable
  bool bound : 1 = false;      // a particle that follows adnominal forms as well: 필요한/만큼
  bool adnominal : 1 = false;  // it makes an adnominal form; where a particle follows, it is part of a noun: 유아인/은
};
static_assert(sizeof(KoreanEnding) == 2);

// The shapes that the stem of a predicate has before an ending; bits.
enum StemShape : std::uint16_t {
  kBase = 1,        // 하, 높, 어렵, 만들
  kInfinitive = 2,  // 해, 높아, 어려워, 만들어
  kPast = 4,        // 했, 높았, 어려웠, 만들었
  kBeforeN = 8,     // 한, 높은, 어려운, 만든
  kBeforeL = 16,    // 할, 높을, 어려울, 만들
  kBeforeM = 32,    // 함, 높음, 어려움, 만듦
  kBeforeB = 64,    // 합, 만듭
  kOpen = 128,      // 만드(는)
  kBeforeU = 256,   // 어려우(며)
};

namespace korean_data {

// A text is `size` code points from kLetters[begin] on.
struct Ending {
  std::uint16_t begin;
  std::uint8_t size;
  KoreanEnding ending;
};

struct Form {
  std::uint16_t begin;
  std::uint8_t size;
  std::uint8_t stem_size;
  std::uint16_t stem;          // where the text of the stem begins
  std::uint16_t shapes;        // where it begins a word: 찾는
  std::uint16_t glued_shapes;  // where it is an auxiliary that is glued to an infinitive, of whichever stem: 찾아/내는
};

struct Suffix {
  std::uint16_t begin;
  std::uint8_t size;
  std::uint16_t shapes;  // that it follows
};

// Which items of a sorted array begin with a syllable: those from [s] up to [s + 1], where s is its number from U+AC00.
using Index = std::array<std::uint16_t, kSyllables + 1>;

extern const char32_t kLetters[];
// Sorted by their text, which is written from its end to its beginning.
extern const std::span<const Ending> kEndings;
extern const Index kEndingIndex;

// The forms of the predicates in the table, sorted by their text.
extern const std::span<const Form> kForms;
extern const Index kFormIndex;

// What follows those forms, sorted by its text.
extern const std::span<const Suffix> kSuffixes;

}  // namespace korean_data
}  // namespace papersearch
