// Words in order, or near one another: papers with all the words, of which the packed order of words is asked.
#include "query/plan/phrase.h"

#include <algorithm>
#include <utility>

#include "src/word_order.h"

namespace papersearch {
namespace {

using Xapian::Query;

// The papers whose words of a field stand as a pattern has them. Meant for check(), of papers that have the words:
// next() walks through all papers.
class OrderSource : public Xapian::PostingSource {
 public:
  OrderSource(WordPattern pattern, Xapian::valueno slot, std::string description)
      : pattern_(std::move(pattern)), slot_(slot), description_(std::move(description)) {}

  // As many as there are: Xapian asks first what it takes for rarest.
  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return count_; }

  void next(double /*min_weight*/) override {
    if (!start()) ++at_;
    find();
  }
  void skip_to(Xapian::docid document, double /*min_weight*/) override {
    start();
    if (at_ != end_) at_.skip_to(document);
    find();
  }
  bool check(Xapian::docid document, double /*min_weight*/) override {
    start();
    if (at_ != end_) at_.skip_to(document);
    return at_ == end_ || at_.get_docid() > document || pattern_.stands_in(*at_);
  }
  [[nodiscard]] bool at_end() const override { return at_ == end_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_.get_docid(); }
  [[nodiscard]] OrderSource* clone() const override { return new OrderSource(pattern_, slot_, description_); }
  void init(const Xapian::Database& index) override {
    index_ = index;
    count_ = index.get_doccount();
    started_ = false;
  }
  [[nodiscard]] std::string get_description() const override { return description_; }

 private:
  // True where it had not begun, and then stands on the first paper.
  bool start() {
    if (started_) return false;
    at_ = index_.valuestream_begin(slot_);
    end_ = index_.valuestream_end(slot_);
    return started_ = true;
  }
  void find() {
    while (at_ != end_ && !pattern_.stands_in(*at_)) ++at_;
  }

  WordPattern pattern_;
  Xapian::valueno slot_;
  std::string description_;
  Xapian::Database index_;
  Xapian::doccount count_ = 0;
  bool started_ = false;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
};

Query standing(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window) {
  std::vector<Query> words;
  std::string description = window == 0 ? "in order" : "within " + std::to_string(window);
  for (const std::vector<std::string>& terms : places) {
    if (terms.empty()) return {};
    words.push_back(terms.size() == 1 ? Query(terms.front()) : Query(Query::OP_OR, terms.begin(), terms.end()));
    description += (&terms == &places.front() ? ": " : " ") + terms.front();
  }
  if (words.empty()) return {};
  if (words.size() == 1) return words.front();
  const Query all(Query::OP_AND, words.begin(), words.end());
  auto* source = new OrderSource(WordPattern(places, window), order_slot(field), std::move(description));
  return {Query::OP_FILTER, all, Query(source->release())};
}

}  // namespace

Query in_order(const std::vector<std::vector<std::string>>& places, Field field) { return standing(places, field, 0); }

Query near_each_other(const std::vector<std::vector<std::string>>& places, Field field, std::uint32_t window) {
  return standing(places, field, window);
}

}  // namespace papersearch
