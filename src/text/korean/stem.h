// SPDX-License-Identifier: GPL-2.0-or-later
// Removes particles and endings from Korean words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace papersearch {

struct KoreanStem {
  std::u32string text;      // the stem; the word itself where nothing was removed
  std::size_t covered = 0;  // syllables at the front of the word that the stem covers, with one that was changed
  bool conjugated = false;  // an ending of a predicate was removed, not just particles: 학습하는, but not 학습에서는
  // A longer noun that the word may be: one that ends like an adnominal form, which no particle follows. 유아인 of
  // 유아인은, whose stem is 유아 as that of 유아인 경우. Empty where there is none; syllables at the front of the word.
  std::u32string noun;
};

// Removes particles, copula, light verbs and endings of predicates from one run of composed Hangul syllables
// (src/base/hangul.h), by the table data/korean_endings.tsv and the rules in stem.cc; docs/korean.md explains both. A
// run with any other character stays as it is. `after_digit` says that the run follows a digit ("1위를"), where a
// single syllable may be a word. The stem is not empty unless the run is, and the stem of a stem is itself. Any thread
// may call it; throws nothing but bad_alloc.
KoreanStem korean_stem(std::u32string_view run, bool after_digit = false);

// Whether the run is nothing but particles and endings, as they are glued to a Latin word or a number: 에서는 in
// "LLM에서는". Any thread may call it.
bool is_particle(std::u32string_view run);

}  // namespace papersearch
