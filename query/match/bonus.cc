// SPDX-License-Identifier: GPL-2.0-or-later
// Constants on top of a score.
#include "query/match/bonus.h"

namespace papersearch {

Xapian::Query constant_for(const Xapian::Query& which, double weight) {
  // Xapian asks the source only about the papers that `which` matches, although it stands on the left.
  const Xapian::Query constant((new Xapian::FixedWeightPostingSource(weight))->release());
  return {Xapian::Query::OP_FILTER, constant, which};
}

Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& which, double bonus) {
  return {Xapian::Query::OP_OR, query, constant_for(which, bonus)};
}

}  // namespace papersearch
