// SPDX-License-Identifier: GPL-2.0-or-later
// A query that stops at the deadline.
#pragma once

#include <xapian.h>

namespace papersearch {

// Matches and weighs as `query` does. Its search takes a step of this thread's deadline (src/base/deadline.h) with each
// candidate, and so throws Error (kTooLate) when the deadline passes. Xapian's own time limit does not help: it stops
// the exact count but not the search. What a query costs before its first candidate, when its postings are opened, is
// bounded by the limits of the query language.
Xapian::Query until_deadline(const Xapian::Query& query);

}  // namespace papersearch
