// SPDX-License-Identifier: GPL-2.0-or-later
// Constants on top of a score.
#pragma once

#include <xapian.h>

namespace papersearch {

// Matches what `which` matches; each paper weighs `weight`.
Xapian::Query constant_for(const Xapian::Query& which, double weight);

// Matches what `query` matches; papers that `which` matches as well weigh `bonus` more. `which` must match a subset of
// the papers of `query`.
Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& which, double bonus);

}  // namespace papersearch
