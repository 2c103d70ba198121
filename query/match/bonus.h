// Constants on top of a score, and the same query without them.
#pragma once

#include <xapian.h>

namespace papersearch {

// A constant weight for the documents that `which` matches.
Xapian::Query constant_for(const Xapian::Query& which, double weight);

// The same documents without what only weighs: bonuses, evidence that may be missing, scales. For counting.
Xapian::Query matching(const Xapian::Query& query);

// `query`, and where a document also matches `all`, which must be some of those that `query` matches, a constant on
// top.
Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& all, double bonus);

}  // namespace papersearch
