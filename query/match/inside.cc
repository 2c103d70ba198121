// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that have a text inside one of their words.
#include "query/match/inside.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "query/match/index_memory.h"
#include "src/base/deadline.h"

namespace papersearch {
namespace {

// Made for check() on candidates, as the source of phrases is (query/match/phrase.cc).
class InsideSource : public Xapian::PostingSource {
 public:
  InsideSource(std::string hangul, Field field) : hangul_(std::move(hangul)), field_(field) {}

  // All papers, because Xapian asks first whatever claims to be rarest.
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return index_.get_doccount(); }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return index_.get_doccount(); }

  void next(double min_weight) override { skip_to(at_ + 1, min_weight); }
  void skip_to(Xapian::docid document, double /*min_weight*/) override {
    at_ = std::max(document, at_);
    while (at_ <= last_ && !has(at_)) ++at_;
  }
  bool check(Xapian::docid document, double /*min_weight*/) override {
    at_ = std::max(document, at_);
    return at_ > last_ || has(at_);
  }
  [[nodiscard]] bool at_end() const override { return at_ > last_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
  [[nodiscard]] InsideSource* clone() const override { return new InsideSource(hangul_, field_); }
  void init(const Xapian::Database& index) override {
    index_ = index;
    last_ = index.get_lastdocid();
    at_ = 0;
    known_ = IndexMemory::of(index).word_order.get(serialise(), [&] { return Verdicts(last_); });
  }
  [[nodiscard]] std::string get_description() const override { return "inside a word: " + hangul_; }
  [[nodiscard]] std::string name() const override { return "inside"; }
  [[nodiscard]] std::string serialise() const override {
    return "inside " + std::to_string(order_slot(field_)) + " " + hangul_;
  }

 private:
  bool has(Xapian::docid paper) {
    Deadline::step();
    if (known_->asked.has(paper)) return known_->yes.has(paper);
    known_->asked.add(paper);
    // The terms of words begin with a syllable behind the field's prefix.
    constexpr std::string_view kFirst = "\xEA";
    constexpr std::string_view kBehindLast = "\xEE";
    const std::string prefix(spec(field_).prefix);
    auto term = index_.termlist_begin(paper);
    const auto end = index_.termlist_end(paper);
    if (term != end) term.skip_to(prefix + std::string(kFirst));
    for (; term != end; ++term) {
      const std::string word = *term;
      if (!word.starts_with(prefix) || word >= prefix + std::string(kBehindLast)) break;
      if (word.find(hangul_, prefix.size()) == std::string::npos) continue;
      known_->yes.add(paper);
      return true;
    }
    return false;
  }

  std::string hangul_;
  Field field_;
  Xapian::Database index_;
  std::shared_ptr<Verdicts> known_;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

}  // namespace

Xapian::Query having_inside(const Xapian::Query& candidates, const std::string& hangul, Field field) {
  if (candidates.empty()) return {};
  return {Xapian::Query::OP_FILTER, candidates, Xapian::Query((new InsideSource(hangul, field))->release())};
}

}  // namespace papersearch
