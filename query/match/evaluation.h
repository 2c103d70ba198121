// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query of the index matches, how many they are, and what they weigh.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "query/match/index_query.h"
#include "query/match/paper_set.h"
#include "query/match/postings.h"
#include "query/rank/ranking.h"

namespace papersearch {

// Lists and sets are walked whole, one part of a query after the other: a posting takes a nanosecond, where going from
// paper to paper and asking each part takes fifteen, and nothing has to be guessed about what is left out (term at a
// time; Turtle and Flood, Query evaluation, 1995). All of these throw Error (kTooLate) when this thread's deadline
// passes (src/base/deadline.h), and Xapian's exceptions, so they run inside ReadIndex::read.

// All papers that a query matches.
PaperSet papers_of(const IndexQuery& query, const Xapian::Database& index);

// How many papers a query matches; exact.
std::size_t count_papers(const IndexQuery& query, const Xapian::Database& index);

// Numbers of each paper, by which it is weighed and ordered; of papers that were not asked for they mean nothing.
struct PaperColumns {
  PaperColumns(const Xapian::Database& index, const PaperSet& papers);

  static constexpr std::int32_t kUnknown = std::numeric_limits<std::int32_t>::min();

  std::vector<Xapian::termcount> lengths;
  std::vector<std::int32_t> votes;
  std::vector<std::int32_t> days;  // since 1970-01-01, of its first digest
};

// "20241021" as days since 1970-01-01; nullopt for anything else.
std::optional<int> day_number(const std::string& digits);

struct WeighedPaper {
  Xapian::docid paper;
  double score;
};

// Weighs papers of one revision by the numbers of `ranking`, which must outlive it.
class Weigher {
 public:
  // It can be asked about `papers`.
  Weigher(const Xapian::Database& index, const Ranking& ranking, const PaperSet& papers);

  // Those of `papers`, all of which `query` matches, that come from the place `from` on, at most `most`: those of a
  // higher number in `column` first, then those that weigh more, then those that came into the index later.
  [[nodiscard]] std::vector<WeighedPaper> best(const IndexQuery& query, const PaperSet& papers, std::size_t from,
                                               std::size_t most,
                                               const std::vector<std::int32_t>* column = nullptr) const;

  // The papers among these that the query matches, in the order of the index.
  [[nodiscard]] std::vector<WeighedPaper> weigh(const IndexQuery& query, const PaperSet& papers) const;

  [[nodiscard]] const PaperColumns& columns() const { return *columns_; }

 private:
  const Xapian::Database& index_;
  const Ranking& ranking_;
  std::shared_ptr<const PaperColumns> columns_;
};

}  // namespace papersearch
