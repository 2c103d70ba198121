// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that are called what a query says.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "query/rank/ranking.h"

namespace papersearch {

// Papers with this term of the index have the name.
struct CalledPapers {
  std::string term;
  double bonus = 0;
  std::string what;  // "the title itself"
};

// The papers whose title, or the name before its colon, is what the words say. Words for a paper behind a name say
// that the paper of that name is meant: "qwen 2.5 tech report", "Gemma 논문". Throws Xapian's exceptions, so it runs
// inside ReadIndex::read.
std::vector<CalledPapers> papers_called(const std::vector<std::string>& words, const Ranking& ranking,
                                        const Xapian::Database& index);

}  // namespace papersearch
