// SPDX-License-Identifier: GPL-2.0-or-later
// The bonus that a paper gets for its votes and for being new.
#include "query/plan/votes_and_recency.h"

#include <algorithm>
#include <optional>

#include "query/match/index_query.h"
#include "query/match/paper_columns.h"
#include "src/index/schema.h"

namespace papersearch {

void add_votes_and_recency(Plan& plan, const Xapian::Database& index, Date today) {
  // A digest dated years ahead by a slip of the pen makes no other paper old.
  const auto newest = day_number(std::min(index.get_value_upper_bound(kDateSlot), compact(today)));
  plan.evidence.push_back({"its votes", bonus(true, std::nullopt)});
  if (newest) plan.evidence.push_back({"how new it is", bonus(false, newest)});
  plan.query.scored = with_maybe(plan.query.scored, bonus(true, newest));
}

}  // namespace papersearch
