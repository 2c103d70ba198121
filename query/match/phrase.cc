// Words in order, or near one another: papers with all the words, of which the packed order of words is asked.
#include "query/match/phrase.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

std::string key_of(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window) {
  std::string out = "order " + std::to_string(order_slot(field)) + " " + std::to_string(window);
  for (const auto& terms : places) {
    for (const std::string& term : terms) out += (&term == &terms.front() ? '\n' : '\t') + term;
  }
  return out;
}

// The papers whose words of a field stand as a pattern has them. Meant for check(), of papers that have the words:
// next() walks through all papers.
class OrderSource : public Xapian::PostingSource {
 public:
  OrderSource(std::vector<std::vector<std::string>> places, Field field, std::uint32_t window)
      : places_(std::move(places)), field_(field), window_(window) {}

  // As many as there are: Xapian asks first what it takes for rarest.
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
  [[nodiscard]] OrderSource* clone() const override { return new OrderSource(places_, field_, window_); }
  void init(const Xapian::Database& index) override {
    count_ = index.get_doccount();
    last_ = index.get_lastdocid();
    at_ = 0;
    order_.emplace(index, places_, field_, window_);
  }
  [[nodiscard]] std::string get_description() const override {
    std::string out = window_ == 0 ? "in order:" : "within " + std::to_string(window_) + ":";
    for (const auto& terms : places_) out += " " + terms.front();
    return out;
  }
  // Says what it finds, as a name for that.
  [[nodiscard]] std::string name() const override { return "order"; }
  [[nodiscard]] std::string serialise() const override { return key_of(places_, field_, window_); }

 private:
  std::vector<std::vector<std::string>> places_;
  Field field_;
  std::uint32_t window_;
  std::optional<OrderReader> order_;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

Query standing(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window) {
  std::vector<Query> words;
  for (const std::vector<std::string>& terms : places) {
    if (terms.empty()) return {};
    words.push_back(terms.size() == 1 ? Query(terms.front()) : Query(Query::OP_OR, terms.begin(), terms.end()));
  }
  if (words.empty()) return {};
  if (words.size() == 1) return words.front();
  const Query all(Query::OP_AND, words.begin(), words.end());
  return {Query::OP_FILTER, all, Query((new OrderSource(places, field, window))->release())};
}

}  // namespace

Query in_order(const std::vector<std::vector<std::string>>& places, Field field) { return standing(places, field, 0); }

Query near_each_other(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window) {
  return standing(places, field, window);
}

OrderReader::OrderReader(const Xapian::Database& index, const std::vector<std::vector<std::string>>& places,
                         Field field, std::uint32_t window)
    : index_(index),
      slot_(order_slot(field)),
      pattern_(places, window),
      known_(IndexMemory::of(index).get<Verdicts>(
          key_of(places, field, window), [&] { return std::make_shared<Verdicts>(index.get_lastdocid()); },
          [](const Verdicts& made) { return made.bytes(); })) {}

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
