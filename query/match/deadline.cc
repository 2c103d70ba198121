// SPDX-License-Identifier: GPL-2.0-or-later
// A query that stops at the deadline.
#include "query/match/deadline.h"

#include <algorithm>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

// Matches every paper; each is a step.
class DeadlineSource : public Xapian::PostingSource {
 public:
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return count_; }
  void next(double /*min_weight*/) override { move(at_ + 1); }
  void skip_to(Xapian::docid document, double /*min_weight*/) override { move(std::max(document, at_)); }
  bool check(Xapian::docid document, double /*min_weight*/) override {
    move(std::max(document, at_));
    return true;
  }
  [[nodiscard]] bool at_end() const override { return at_ > last_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
  [[nodiscard]] DeadlineSource* clone() const override { return new DeadlineSource; }
  void init(const Xapian::Database& index) override {
    count_ = index.get_doccount();
    last_ = index.get_lastdocid();
    at_ = 0;
  }

 private:
  void move(Xapian::docid to) {
    at_ = to;
    Deadline::step();
  }

  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

}  // namespace

Xapian::Query until_deadline(const Xapian::Query& query) {
  if (query.empty()) return query;
  return {Xapian::Query::OP_FILTER, query, Xapian::Query((new DeadlineSource)->release())};
}

}  // namespace papersearch
