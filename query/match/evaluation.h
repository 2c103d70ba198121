// Which papers a query matches, and how many.
#pragma once

#include <xapian.h>

#include <cstddef>

#include "query/match/paper_set.h"

namespace papersearch {

// All of these throw Error (kTooLate) when this thread's deadline passes (src/base/deadline.h), and Xapian's
// exceptions, so they run inside ReadIndex::read.

// All papers that a query matches.
PaperSet papers_of(const Xapian::Query& query, const Xapian::Database& index);

// `query` restricted to the papers of the set.
Xapian::Query among(const Xapian::Query& query, PaperSet papers);

// How many papers a query matches; exact.
std::size_t count_papers(const Xapian::Query& query, const Xapian::Database& index);

}  // namespace papersearch
