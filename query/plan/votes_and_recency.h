// SPDX-License-Identifier: GPL-2.0-or-later
// The bonus that a paper gets for its votes and for being new.
#pragma once

#include <xapian.h>

#include "query/plan/plan.h"
#include "src/base/date.h"

namespace papersearch {

// Adds the bonus to the scored queries of `plan` and to its evidence. Recency counts from the newest paper of the
// index, so that an answer does not change with the day of the question; from `today` where that paper claims a later
// day. Throws Xapian's exceptions, so it runs inside ReadIndex::read.
void add_votes_and_recency(Plan& plan, const Xapian::Database& index, Date today);

}  // namespace papersearch
