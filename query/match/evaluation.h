// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query of the index matches, and how many they are.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "query/match/index_query.h"
#include "query/match/paper_set.h"
#include "query/match/posting_list.h"
#include "query/match/postings.h"
#include "query/match/revision_cache.h"

namespace papersearch {

// Lists and sets are walked whole, one part of a query after the other: a posting takes a nanosecond, where going from
// paper to paper and asking each part takes fifteen, and nothing has to be guessed about what is left out (term at a
// time; Turtle and Flood, Query evaluation, 1995). All of these throw Error (kTooLate) when this thread's deadline
// passes (src/base/deadline.h), and Xapian's exceptions, so they run inside ReadIndex::read.

// All papers that a query matches.
PaperSet papers_of(const IndexQuery& query, const Xapian::Database& index);

// How many papers a query matches; exact.
std::size_t count_papers(const IndexQuery& query, const Xapian::Database& index);

// The sets and posting lists of queries to one revision of the index, which must outlive it.
class Evaluation {
 public:
  using List = std::shared_ptr<const PostingList>;

  explicit Evaluation(const Xapian::Database& index);

  [[nodiscard]] double count() const { return count_; }  // of all papers
  [[nodiscard]] PaperSet papers(const IndexQuery& query) const;

  [[nodiscard]] List term(const std::string& term) const;

  // `query` is an IndexQuery::OneWord. Its papers are estimated as if its spellings were independent.
  [[nodiscard]] List word(const IndexQuery& query) const;

  // The papers that have the words in order, or near each other (window > 0). Words occur as often together as the
  // rarest of them, which is close enough for a weight; by estimate a quarter of the papers with all of the words have
  // them so.
  [[nodiscard]] List ordered(const SpellingVariant& words, std::uint32_t window) const;

 private:
  void add(const IndexQuery& query, PaperSet& out) const;
  // The list kept under `key`, else the one of the postings that `make` returns.
  template <typename Make>
  [[nodiscard]] List kept(const std::string& key, const Make& make) const {
    return cache_.get(key, [&] { return PostingList(make(), last_); });
  }
  void keep_in_order(const SpellingVariant& words, std::uint32_t window, Postings& postings) const;
  [[nodiscard]] Postings values(const IndexQuery::Values& range) const;
  [[nodiscard]] Postings inside(const IndexQuery::Inside& asked) const;
  [[nodiscard]] bool has_inside(const IndexQuery::Inside& asked, Xapian::docid paper) const;

  const Xapian::Database& index_;
  RevisionCache cache_;
  Xapian::docid last_;
  double count_;
};

}  // namespace papersearch
