// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as the process keeps them.
#pragma once

#include <xapian.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "query/match/paper_set.h"
#include "query/match/postings.h"

namespace papersearch {

// A posting list that is not changed any more. The papers of a long one are bits, and how often each has the term is a
// byte: a seventh of the arrays for a term that half of all papers have, and joining the sets of such lists takes a
// step for 64 papers. A short one stays arrays (as in Roaring bitmaps; Chambi and others, 2016).
class PostingList {
 public:
  // `last` is the highest number of a paper in the index.
  PostingList(Postings postings, Xapian::docid last);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] double estimated() const { return arrays_.estimated; }  // Postings::estimated
  void add_to(PaperSet& papers) const;
  [[nodiscard]] Postings postings() const;  // a copy as arrays
  [[nodiscard]] std::size_t bytes() const;

  // Calls use(paper, times) with each, ascending, that is in `some`, which has `size` papers.
  template <typename Use>
  void for_each_in(const PaperSet& some, std::size_t size, Use use) const {
    if (is_bits_) {
      bits_.for_each_in(some, [&](Xapian::docid paper, std::size_t i) { use(paper, times_[i]); });
      return;
    }
    // Few papers are looked up in a long list; a list is walked where that is cheaper.
    constexpr std::size_t kLookUp = 32;  // a search in a list takes as long as so many steps in it
    const std::vector<Xapian::docid>& papers = arrays_.papers;
    if (size * kLookUp < papers.size()) {
      auto at = papers.begin();
      some.for_each([&](Xapian::docid paper) {
        at = std::lower_bound(at, papers.end(), paper);
        if (at != papers.end() && *at == paper)
          use(paper, arrays_.times[static_cast<std::size_t>(at - papers.begin())]);
      });
      return;
    }
    for (std::size_t i = 0; i < papers.size(); ++i) {
      if (some.has(papers[i])) use(papers[i], arrays_.times[i]);
    }
  }

 private:
  Postings arrays_;  // only `estimated` of a list of bits
  bool is_bits_;
  std::size_t size_;
  PaperSet bits_;
  std::vector<std::uint8_t> times_;  // of each of `bits_`; empty where nobody asks
};

}  // namespace papersearch
