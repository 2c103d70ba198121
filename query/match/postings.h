// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as arrays, as they are read and put together.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace papersearch {

// The papers that have a term, or something that is weighed like one.
struct Postings {
  std::vector<Xapian::docid> papers;  // ascending
  std::vector<std::uint16_t> times;   // how often each has it, 65,535 for more; empty where nobody asks
  // In how many papers it is by BM25: for several terms an estimate, which needs no look at the papers.
  double estimated = 0;

  void add(Xapian::docid paper, Xapian::termcount times_in_paper);
};

// Decodes the list of a term, with steps of the thread's deadline (src/base/deadline.h).
Postings read_postings(const std::string& term, const Xapian::Database& index);

// The papers of any of the lists, each with the sum of its times. `estimated` is left 0.
Postings merged(std::vector<Postings> lists);

}  // namespace papersearch
