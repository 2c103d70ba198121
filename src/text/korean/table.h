// SPDX-License-Identifier: GPL-2.0-or-later
// Looks up data/korean_endings.tsv: what is removed from a Korean word, what never is, and conjugated predicates.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "src/text/korean/table_data.h"

namespace papersearch {

// All texts are composed Hangul syllables (src/base/hangul.h). Nothing here throws; any thread may call it.

inline constexpr std::size_t kMaxEndingSize = 15;  // syllables; the table has none that is longer
inline constexpr std::size_t kMaxFormSize = 7;     // syllables of a form of a predicate

// The endings of one word that the table has, the longest first.
class KnownEndings {
 public:
  struct Known {
    KoreanEnding ending;
    std::size_t size = 0;  // syllables
  };
  explicit KnownEndings(std::u32string_view word);
  [[nodiscard]] const Known* begin() const { return known_.data(); }
  [[nodiscard]] const Known* end() const { return known_.data() + count_; }

 private:
  std::array<Known, kMaxEndingSize> known_;
  std::size_t count_ = 0;
};

// What the table knows of exactly this text; null where it has nothing.
const KoreanEnding* find_ending(std::u32string_view text);

// The stem of a conjugated predicate of the table, "어려운" -> "어렵"; of one with auxiliaries glued to it that of the
// first, "찾아낸" -> "찾"; empty where the word is none.
std::u32string_view predicate_stem(std::u32string_view word);

}  // namespace papersearch
