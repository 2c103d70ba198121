// A query that gives up in time.
#pragma once

#include <xapian.h>

namespace papersearch {

// `query`, whose search takes a step of this thread's deadline (src/base/deadline.h) with each candidate, and so throws
// Error when that has passed. Xapian's own time limit is none: it stops the exact count, not the search. A posting
// source that is asked for each candidate is one; it weighs nothing. What a query costs before the first candidate,
// opening its postings, is bounded by the limits of the language.
Xapian::Query until_deadline(const Xapian::Query& query);

}  // namespace papersearch
