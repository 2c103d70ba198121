// SPDX-License-Identifier: GPL-2.0-or-later
// Words in order, or near each other: of the papers with all the words, the packed order of the words decides.
#include "query/match/phrase.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

std::string key_of(const Positions& positions, Field field, std::uint32_t window, const std::vector<WideTerm>& wide) {
  std::string out = std::to_string(order_slot(field)) + " " + std::to_string(window);
  for (const auto& terms : positions) {
    for (const std::string& term : terms) out += (&term == &terms.front() ? '\n' : '\t') + term;
    if (terms.empty()) out += '\n';
  }
  for (const WideTerm& w : wide) out += "\n" + std::to_string(w.first) + " " + std::to_string(w.last) + " " + w.term;
  return out;
}

// The papers in which the words of a field stand as a pattern demands. Made for check() on papers that have the words;
// next() tries every paper.
class OrderSource : public Xapian::PostingSource {
 public:
  OrderSource(Positions positions, Field field, std::uint32_t window, std::vector<WideTerm> wide)
      : positions_(std::move(positions)), wide_(std::move(wide)), field_(field), window_(window) {}

  // All papers, because Xapian asks first whatever claims to be rarest.
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return count_; }

  void next(double min_weight) override { skip_to(at_ + 1, min_weight); }
  void skip_to(Xapian::docid document, double /*min_weight*/) override {
    at_ = std::max(document, at_);
    while (at_ <= last_ && !order_->stands_in(at_)) ++at_;
  }
  bool check(Xapian::docid document, double /*min_weight*/) override {
    at_ = std::max(document, at_);
    return at_ > last_ || order_->stands_in(at_);
  }
  [[nodiscard]] bool at_end() const override { return at_ > last_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
  [[nodiscard]] OrderSource* clone() const override { return new OrderSource(positions_, field_, window_, wide_); }
  void init(const Xapian::Database& index) override {
    count_ = index.get_doccount();
    last_ = index.get_lastdocid();
    at_ = 0;
    order_.emplace(index, positions_, field_, window_, wide_);
  }
  [[nodiscard]] std::string get_description() const override {
    std::string out = window_ == 0 ? "in order:" : "within " + std::to_string(window_) + ":";
    for (const auto& terms : with_wide(positions_, wide_)) out += " " + (terms.empty() ? "" : terms.front());
    return out;
  }
  // Names what it matches, so that its result can be cached by this name.
  [[nodiscard]] std::string name() const override { return "order"; }
  [[nodiscard]] std::string serialise() const override { return key_of(positions_, field_, window_, wide_); }

 private:
  Positions positions_;
  std::vector<WideTerm> wide_;
  Field field_;
  std::uint32_t window_;
  std::optional<OrderReader> order_;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

Query standing(const Positions& positions, Field field, std::uint32_t window, const std::vector<WideTerm>& wide) {
  std::vector<Query> words;
  for (const std::vector<std::string>& terms : with_wide(positions, wide)) {
    if (terms.empty()) return {};
    words.push_back(terms.size() == 1 ? Query(terms.front()) : Query(Query::OP_OR, terms.begin(), terms.end()));
  }
  if (words.empty()) return {};
  if (words.size() == 1) return words.front();
  const Query all(Query::OP_AND, words.begin(), words.end());
  return {Query::OP_FILTER, all, Query((new OrderSource(positions, field, window, wide))->release())};
}

}  // namespace

Query in_order(const Positions& positions, Field field, const std::vector<WideTerm>& wide) {
  return standing(positions, field, 0, wide);
}

Query near_each_other(const Positions& positions, Field field, std::uint32_t window) {
  return standing(positions, field, window, {});
}

Positions with_wide(const Positions& positions, const std::vector<WideTerm>& wide) {
  Positions out = positions;
  for (const WideTerm& w : wide) {
    for (std::uint32_t place = w.first; place < w.last; ++place) out[place].push_back(w.term);
  }
  return out;
}

OrderReader::OrderReader(const Xapian::Database& index, const Positions& positions, Field field, std::uint32_t window,
                         const std::vector<WideTerm>& wide)
    : index_(index),
      slot_(order_slot(field)),
      pattern_(positions, window, wide),
      known_(IndexMemory::of(index).word_order.get(key_of(positions, field, window, wide),
                                                   [&] { return Verdicts(index.get_lastdocid()); })) {}

bool OrderReader::stands_in(Xapian::docid paper) {
  Deadline::step();
  if (!known_->asked.has(paper)) {
    if (!order_) order_.emplace(index_, slot_);
    if (pattern_.stands_in(order_->value_of(paper))) known_->yes.add(paper);
    known_->asked.add(paper);
  }
  return known_->yes.has(paper);
}

}  // namespace papersearch
