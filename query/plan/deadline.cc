// A query that gives up in time.
#include "query/plan/deadline.h"

#include <algorithm>

namespace papersearch {
namespace {

using Clock = std::chrono::steady_clock;

// Matches every paper, and looks at the clock now and then.
class DeadlineSource : public Xapian::PostingSource {
 public:
  explicit DeadlineSource(Clock::time_point deadline) : deadline_(deadline) {}

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
  [[nodiscard]] DeadlineSource* clone() const override { return new DeadlineSource(deadline_); }
  void init(const Xapian::Database& index) override {
    count_ = index.get_doccount();
    last_ = index.get_lastdocid();
    at_ = 0;
  }

 private:
  void move(Xapian::docid to) {
    constexpr unsigned kCallsPerLook = 256;
    at_ = to;
    if (++calls_ % kCallsPerLook == 0 && Clock::now() > deadline_) throw too_late();
  }

  Clock::time_point deadline_;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
  unsigned calls_ = 0;
};

}  // namespace

Error too_late() { return Error("the query takes too long", "ask for fewer or rarer words", Trouble::kTooLate); }

Xapian::Query until(const Xapian::Query& query, Clock::time_point deadline) {
  if (query.empty()) return query;
  return {Xapian::Query::OP_FILTER, query, Xapian::Query((new DeadlineSource(deadline))->release())};
}

}  // namespace papersearch
