// SPDX-License-Identifier: GPL-2.0-or-later
// A set of papers as bits.
#pragma once

#include <xapian.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "src/base/bits.h"

namespace papersearch {

// A set of papers by their numbers in the index.
class PaperSet {
 public:
  PaperSet() = default;
  explicit PaperSet(Xapian::docid last) : words_(last / kBits + 1) {}  // empty, with room for papers up to `last`

  void add(Xapian::docid paper) { words_[paper / kBits] |= bit(paper); }
  [[nodiscard]] bool has(Xapian::docid paper) const { return (words_[paper / kBits] & bit(paper)) != 0; }
  [[nodiscard]] std::size_t size() const;
  // The first at or after `paper`; 0 where there is none.
  [[nodiscard]] Xapian::docid next(Xapian::docid paper) const;
  // Calls use(paper) with each, ascending.
  template <typename Use>
  void for_each(Use use) const {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      for (std::uint64_t word = words_[at]; word != 0; word &= word - 1)
        use(static_cast<Xapian::docid>(at * kBits + static_cast<std::size_t>(std::countr_zero(word))));
    }
  }

  // Calls use(paper, i) with each, ascending, that `some` has too. It is the i-th of this set, counted from 0.
  template <typename Use>
  void for_each_in(const PaperSet& some, Use use) const {
    std::size_t i = 0;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if ((words_[at] & some.words_[at]) == 0) {
        i += ones(words_[at]);
        continue;
      }
      for (std::uint64_t word = words_[at]; word != 0; word &= word - 1, ++i) {
        const auto paper = static_cast<Xapian::docid>(at * kBits + static_cast<std::size_t>(std::countr_zero(word)));
        if (some.has(paper)) use(paper, i);
      }
    }
  }
  [[nodiscard]] std::size_t bytes() const { return words_.capacity() * sizeof(words_.front()); }

  // With sets of the same index.
  PaperSet& operator|=(const PaperSet& other);
  PaperSet& operator&=(const PaperSet& other);
  PaperSet& operator-=(const PaperSet& other);
  friend bool operator==(const PaperSet&, const PaperSet&) = default;

 private:
  static constexpr std::size_t kBits = 64;
  static std::uint64_t bit(Xapian::docid paper) { return std::uint64_t{1} << (paper % kBits); }

  std::vector<std::uint64_t> words_;
};

}  // namespace papersearch
