// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of one word by itself, whatever stands beside it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/text/analyzer.h"

namespace papersearch {

// Texts are UTF-8 of any bytes; terms are cut at kMaxTermBytes. Any thread may call these functions; they throw
// bad_alloc, and Error where ICU's data is needed but cannot be loaded (src/text/icu_data.h).

inline constexpr std::size_t kMaxStemmed = 24;  // syllables; longer runs of Hangul are no eojeol

// A word as it is compared: folded, without the apostrophe of a possessive, the commas between thousands and the point
// in a word (DALL·E), and with Greek letters by their names where they are no word of Greek. May be empty.
std::string folded_word(std::string_view piece);

// A word that is not Hangul.
struct PlainWord {
  struct Part {  // a piece of a name
    std::string term;
    Script script = Script::kLatin;
    Span at;  // in the word
  };
  std::string folded;  // empty where nothing of the word is left
  std::string stem;    // the folded word where nothing comes off
  Script script = Script::kOther;
  bool capital = false;  // it has one
  std::vector<Part> parts;
};

// `original` has the capitals that show the pieces of a name; empty where it is not what was written.
PlainWord read_plain(std::string_view piece, Script script, std::string_view original);

// A run of Hangul.
struct Eojeol {
  std::string folded;               // as its term; empty where nothing of the run is left
  std::string composed;             // all of it
  std::string stem;                 // empty: nothing comes off
  std::string noun;                 // a longer one that it may be; empty where there is none
  std::size_t covered = 0;          // syllables, by the stem
  std::size_t syllables = 0;        // 0: something else than syllables stands in it
  bool as_written = true;           // composed syllables, as nearly all text has them, are their own normal form
  std::vector<std::uint32_t> ends;  // otherwise where each begins in the run, and the end
  bool particle = false;            // where something stands before it that a particle is glued to
  bool ends_phrase = false;         // with a particle behind which a blank stands
};

// `after_digit` as korean_stem() has it.
Eojeol read_eojeol(std::string_view piece, bool after_digit);

// Where each syllable begins in a run of Hangul that may be decomposed and have invisible characters or Hanja in
// parentheses, and its end.
std::vector<std::uint32_t> syllable_begins(std::string_view run);

}  // namespace papersearch
