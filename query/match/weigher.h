// SPDX-License-Identifier: GPL-2.0-or-later
// What papers weigh to a query of the index, and which of them come first.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "query/match/evaluation.h"
#include "query/match/index_query.h"
#include "query/match/paper_columns.h"
#include "query/match/paper_set.h"
#include "query/rank/ranking.h"

namespace papersearch {

struct WeighedPaper {
  Xapian::docid paper;
  double score;
};

// What papers are ordered by before their weights: the numbers of a column, or nothing.
struct SortKey {
  const std::vector<std::int32_t>* column = nullptr;
  bool lowest_first = false;
};

// Weighs papers of one revision of `index` by the numbers of `ranking`; both must outlive it. Throws as
// query/match/evaluation.h does.
class Weigher {
 public:
  // It can be asked about `papers`.
  Weigher(const Xapian::Database& index, const Ranking& ranking, const PaperSet& papers);

  // Those of `papers`, all of which `query` matches, that come from the place `from` on, at most `most`: in the order
  // of `key`, then those that weigh more, then those that came into the index later.
  [[nodiscard]] std::vector<WeighedPaper> best(const IndexQuery& query, const PaperSet& papers, std::size_t from,
                                               std::size_t most, SortKey key = {}) const;

  // The papers among these that the query matches, in the order of the index.
  [[nodiscard]] std::vector<WeighedPaper> weigh(const IndexQuery& query, const PaperSet& papers) const;

  [[nodiscard]] const PaperColumns& columns() const { return *columns_; }

 private:
  // Of papers all of which the query matches, by their numbers.
  [[nodiscard]] std::vector<double> scores_of(const IndexQuery& query, const PaperSet& papers) const;

  Evaluation evaluation_;
  const Ranking& ranking_;
  std::shared_ptr<const PaperColumns> columns_;
  double average_;  // length of a paper
};

}  // namespace papersearch
