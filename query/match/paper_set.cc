// SPDX-License-Identifier: GPL-2.0-or-later
// A set of papers as bits.
#include "query/match/paper_set.h"

namespace papersearch {

std::size_t PaperSet::size() const {
  std::size_t out = 0;
  for (const std::uint64_t word : words_) out += ones(word);
  return out;
}

Xapian::docid PaperSet::next(Xapian::docid paper) const {
  for (std::size_t at = paper / kBits; at < words_.size(); ++at) {
    std::uint64_t word = words_[at];
    if (at == paper / kBits) word &= ~std::uint64_t{0} << (paper % kBits);
    if (word != 0) return static_cast<Xapian::docid>(at * kBits + static_cast<std::size_t>(std::countr_zero(word)));
  }
  return 0;
}

PaperSet& PaperSet::operator|=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  return *this;
}

PaperSet& PaperSet::operator&=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  return *this;
}

PaperSet& PaperSet::operator-=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  return *this;
}

}  // namespace papersearch
