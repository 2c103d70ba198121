// A query that gives up in time.
#pragma once

#include <xapian.h>

#include <chrono>

#include "src/diagnostic.h"

namespace papersearch {

// `query`, which throws Error when a search for it still runs at `deadline`. Xapian's own time limit is none: it stops
// the exact count, not the search. A posting source that is asked for each candidate is one; it weighs nothing. What a
// query costs before the first candidate (opening its postings) is bounded by the limits of the language.
Xapian::Query until(const Xapian::Query& query, std::chrono::steady_clock::time_point deadline);

// What it throws, for work beside Xapian's.
Error too_late();

}  // namespace papersearch
