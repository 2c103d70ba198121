// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers of a small index a part of a plan matches.
#pragma once

#include <xapian.h>

#include <string>

#include "query/match/evaluation.h"
#include "tests/query/library.h"

namespace papersearch {

// The numbers of the papers, from 1 in the order in which they were added, with blanks between.
inline std::string matched(const IndexQuery& query, const Xapian::Database& index) {
  std::string out;
  if (query.empty()) return "nothing";
  papers_of(query, index).for_each([&](Xapian::docid paper) {
    out += (out.empty() ? "" : " ") + std::to_string(paper);
  });
  return out.empty() ? "nothing" : out;
}

// Runs `use` with the database of the index.
template <typename Use>
void read(Library& library, Use use) {
  ReadIndex(library.path()).read([&](const Xapian::Database& index) { use(index); });
}

}  // namespace papersearch
