// Constants on top of a score, and the same query without them.
#include "query/match/bonus.h"

#include <string>
#include <vector>

namespace papersearch {

Xapian::Query constant_for(const Xapian::Query& which, double weight) {
  // The filter comes first in effect: the source is asked only for documents that `which` has.
  const Xapian::Query constant((new Xapian::FixedWeightPostingSource(weight))->release());
  return {Xapian::Query::OP_FILTER, constant, which};
}

Xapian::Query matching(const Xapian::Query& query) {
  using Xapian::Query;
  const auto bonus = [](const Query& q) {  // as constant_for makes it
    return q.get_type() == Query::OP_FILTER && q.get_subquery(0).get_type() == Query::LEAF_POSTING_SOURCE &&
           q.get_subquery(0).get_description().find("FixedWeight") != std::string::npos;
  };
  switch (const Query::op type = query.get_type()) {
    case Query::OP_AND_MAYBE:
    case Query::OP_SCALE_WEIGHT:
      return matching(query.get_subquery(0));
    case Query::OP_OR:
    case Query::OP_SYNONYM:
    case Query::OP_AND:
    case Query::OP_FILTER:
    case Query::OP_AND_NOT: {
      std::vector<Query> parts;
      for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
        Query part = query.get_subquery(i);
        if (type != Query::OP_OR || !bonus(part)) parts.push_back(matching(part));
      }
      return {type == Query::OP_SYNONYM ? Query::OP_OR : type, parts.begin(), parts.end()};
    }
    default:
      return query;
  }
}

Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& all, double bonus) {
  return {Xapian::Query::OP_OR, query, constant_for(all, bonus)};
}

}  // namespace papersearch
