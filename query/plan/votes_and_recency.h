// What a paper gets beside its words.
#pragma once

#include <xapian.h>

#include "query/plan/plan.h"
#include "src/base/date.h"

namespace papersearch {

// The bonus on top of what the plan's query matches, and as evidence. Recency counts from the newest paper of the
// index, so that an answer does not change with the day it is asked on; or from `today`, where that paper is said to be
// of a later day.
void add_votes_and_recency(Plan& plan, const Xapian::Database& index, Date today);

}  // namespace papersearch
