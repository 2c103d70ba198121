// Every number that decides the order of results, and the orders one can ask for.
#include "query/plan/ranking.h"

namespace papersearch {

const Ranking kRanking = {
    .title = 1.0,
    .author = 0.3,
    .exact = 0.6,
    .exact_in_long = 0.1,
    .part = 0.3,
    .bigram = 0.15,
    .joined = 1.0,
    .whole_title = 20,
    .all_words = 1000,
    .all_words_up_to = 4,
    .k1 = 1.5,
    .b = 0.75,
    .min_length = 0.5,
};

Xapian::BM25Weight weighting() { return Xapian::BM25Weight(kRanking.k1, 0, 1, kRanking.b, kRanking.min_length); }

Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& all, double bonus) {
  // The filter comes first in effect: the source is asked only for documents that `all` has.
  const Xapian::Query constant((new Xapian::FixedWeightPostingSource(bonus))->release());
  return {Xapian::Query::OP_OR, query, Xapian::Query(Xapian::Query::OP_FILTER, constant, all)};
}

}  // namespace papersearch
