// Korean words: particles and endings off a noun.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace papersearch {

struct KoreanStem {
  std::u32string text;      // composed syllables; equal to the word where nothing comes off
  std::size_t covered = 0;  // leading syllables of the word that the stem covers; a changed last syllable counts
  bool conjugated = false;  // an ending of a predicate came off, not particles alone: 학습하는, and not 학습에서는
};

// Takes particles, copula, light-verb and predicate endings off one run of composed Hangul syllables
// (U+AC00..U+D7A3, NFC), by the table in data/korean_endings.tsv and the rules in korean.cc.
// `after_digit`: the run stands right after a digit ("1위를"), where one syllable is a word.
// Never empty for a run that is not empty; idempotent: the stem of a stem is itself. Thread safe.
KoreanStem korean_stem(std::u32string_view run, bool after_digit = false);

// The run is nothing but particles and endings: what is glued to a Latin word or number, as in "LLM에서는".
bool is_particle(std::u32string_view run);

}  // namespace papersearch
