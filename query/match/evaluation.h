// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query matches, and how many.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>

#include "query/match/paper_set.h"

namespace papersearch {

// All of these throw Error (kTooLate) when this thread's deadline passes (src/base/deadline.h), and Xapian's
// exceptions, so they run inside ReadIndex::read.

// All papers that a query matches.
PaperSet papers_of(const Xapian::Query& query, const Xapian::Database& index);

// Matches the papers of the set, without weight. The name must tell the set from every other set of this index, because
// what is known of queries is cached by their content.
Xapian::Query papers_query(PaperSet papers, std::string name);

// `query` restricted to the papers of the set.
Xapian::Query among(const Xapian::Query& query, PaperSet papers);

// How many papers a query matches; exact.
std::size_t count_papers(const Xapian::Query& query, const Xapian::Database& index);

}  // namespace papersearch
