// A word and its other spellings as one.
#include "query/match/group.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "query/match/phrase.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr Xapian::docid kEnd = std::numeric_limits<Xapian::docid>::max();

// The papers that have one of some terms.
class Place {
 public:
  Place(const Xapian::Database& index, const std::vector<std::string>& terms) {
    double without = 1;
    for (const std::string& term : terms) {
      Deadline::step();
      lists_.push_back({index.postlist_begin(term), index.postlist_end(term)});
      without *= 1 - static_cast<double>(index.get_termfreq(term)) / std::max(1U, index.get_doccount());
      most_ += index.get_wdf_upper_bound(term);
    }
    share_ = 1 - without;
    settle();
  }

  [[nodiscard]] Xapian::docid at() const { return at_; }
  [[nodiscard]] double share() const { return share_; }           // of all papers
  [[nodiscard]] Xapian::termcount most() const { return most_; }  // occurrences in one paper

  void skip_to(Xapian::docid document) {
    Deadline::step();
    if (at_ >= document) return;
    for (List& list : lists_) {
      if (list.at != list.end && *list.at < document) list.at.skip_to(document);
    }
    settle();
  }

  [[nodiscard]] Xapian::termcount occurrences() const {
    Xapian::termcount out = 0;
    for (const List& list : lists_) {
      if (list.at != list.end && *list.at == at_) out += list.at.get_wdf();
    }
    return out;
  }

 private:
  struct List {
    Xapian::PostingIterator at;
    Xapian::PostingIterator end;
  };

  void settle() {
    at_ = kEnd;
    for (const List& list : lists_) {
      if (list.at != list.end) at_ = std::min(at_, *list.at);
    }
  }

  std::vector<List> lists_;
  Xapian::docid at_ = 0;
  double share_ = 0;
  Xapian::termcount most_ = 0;
};

// The papers that have one way to write it.
class Walk {
 public:
  Walk(const Xapian::Database& index, const Way& way) {
    for (const auto& terms : way.places) places_.emplace_back(index, terms);
    // The rarest leads.
    std::sort(places_.begin(), places_.end(), [](const Place& a, const Place& b) { return a.share() < b.share(); });
    if (places_.size() > 1) order_.emplace(index, way.places, way.field, 0);
  }

  [[nodiscard]] Xapian::docid at() const { return at_; }

  // To the first paper of it from `document` on.
  void skip_to(Xapian::docid document) {
    while (!has(document) && at_ != kEnd) document = std::max(at_, document + 1);
  }

  // True, and there, if the paper is one of it; else at() is some paper before which there is none.
  bool has(Xapian::docid document) {
    if (at_ > document) return false;
    if (at_ == document && here_) return true;
    here_ = false;
    for (Place& place : places_) {
      place.skip_to(document);
      at_ = place.at();
      if (at_ != document) return false;
    }
    if (order_ && !order_->stands_in(document)) {
      ++at_;
      return false;
    }
    return here_ = true;
  }

  // In the paper where it is; of a phrase as many as its rarest word has, which is near enough.
  [[nodiscard]] Xapian::termcount occurrences() const {
    Xapian::termcount out = std::numeric_limits<Xapian::termcount>::max();
    for (const Place& place : places_) out = std::min(out, place.occurrences());
    return out;
  }
  [[nodiscard]] Xapian::termcount most() const {
    Xapian::termcount out = std::numeric_limits<Xapian::termcount>::max();
    for (const Place& place : places_) out = std::min(out, place.most());
    return out;
  }
  // An estimate of the papers that have it, of all: words stand side by side in a quarter of those that have them.
  [[nodiscard]] double share() const {
    double out = places_.size() > 1 ? .25 : 1;
    for (const Place& place : places_) out *= place.share();
    return out;
  }

 private:
  std::vector<Place> places_;
  std::optional<OrderReader> order_;  // of more words than one
  Xapian::docid at_ = 0;
  bool here_ = false;  // the paper at_ has it
};

class GroupSource : public Xapian::PostingSource {
 public:
  explicit GroupSource(std::vector<Way> ways) : ways_(std::move(ways)) {}

  void init(const Xapian::Database& index) override {
    index_ = index;
    walks_.clear();
    double without = 1;
    double most = 0;
    for (const Way& way : ways_) {
      const Walk& walk = walks_.emplace_back(index, way);
      without *= 1 - walk.share();
      most += walk.most();
    }
    const double papers = index.get_doccount();
    papers_ = papers * (1 - without);
    // As Xapian::BM25Weight has it.
    const double odds = (papers - papers_ + .5) / (papers_ + .5);
    weight_ = std::log(odds < 2 ? odds * .5 + 1 : odds);
    average_ = std::max(1.0, index.get_avlength());
    at_ = 0;
    set_maxweight(weight_ * saturated(most, kRanking.min_length));
  }

  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return static_cast<Xapian::doccount>(papers_); }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return index_.get_doccount(); }

  void next(double min_weight) override { skip_to(at_ + 1, min_weight); }
  // Xapian says the least weight that is of use before scaling (OP_SCALE_WEIGHT), so nothing can be made of it. And no
  // check() of our own: of a paper that it denied, OP_OR takes the next one as had without asking (1.4.22).
  void skip_to(Xapian::docid document, double /*min_weight*/) override {
    if (document <= at_) return;
    at_ = kEnd;
    for (Walk& walk : walks_) {
      walk.skip_to(document);
      at_ = std::min(at_, walk.at());
    }
  }
  [[nodiscard]] bool at_end() const override { return at_ == kEnd; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }

  [[nodiscard]] double get_weight() const override {
    double occurrences = 0;
    for (const Walk& walk : walks_) {
      if (walk.at() == at_) occurrences += walk.occurrences();
    }
    const double length = std::max(kRanking.min_length, index_.get_doclength(at_) / average_);
    return weight_ * saturated(occurrences, length);
  }

  [[nodiscard]] GroupSource* clone() const override { return new GroupSource(ways_); }
  [[nodiscard]] std::string get_description() const override {
    std::string out = "any of";
    for (const Way& way : ways_) {
      out += &way == &ways_.front() ? ": " : ", ";
      for (const auto& terms : way.places) out += (&terms == &way.places.front() ? "" : " ") + terms.front();
    }
    return out;
  }
  // Says what it finds, as a name for that.
  [[nodiscard]] std::string name() const override { return "group"; }
  [[nodiscard]] std::string serialise() const override {
    std::string out;
    for (const Way& way : ways_) {
      out += std::to_string(order_slot(way.field)) + "\n";
      for (const auto& terms : way.places) {
        for (const std::string& term : terms) out += term + (&term == &terms.back() ? "\n" : "\t");
      }
      out += "\n";
    }
    return out;
  }

 private:
  static double saturated(double occurrences, double length) {
    const double k = kRanking.k1 * (length * kRanking.b + (1 - kRanking.b));
    return occurrences * (kRanking.k1 + 1) / (k + occurrences);
  }

  std::vector<Way> ways_;
  Xapian::Database index_;
  std::vector<Walk> walks_;
  double papers_ = 0;  // an estimate of those that have it
  double weight_ = 0;
  double average_ = 1;  // length of a paper
  Xapian::docid at_ = 0;
};

bool is_term(const Way& way) { return way.places.size() == 1; }

std::vector<Query> terms_of(const std::vector<Way>& ways) {
  std::vector<Query> out;
  for (const Way& way : ways) {
    if (!is_term(way)) continue;
    for (const std::string& term : way.places.front()) out.emplace_back(term);
  }
  return out;
}

}  // namespace

Query any_way(const std::vector<Way>& ways) {
  std::vector<Query> out = terms_of(ways);
  for (const Way& way : ways) {
    if (!is_term(way)) out.push_back(in_order(way.places, way.field));
  }
  return {Query::OP_OR, out.begin(), out.end()};
}

Query one_word(const std::vector<Way>& ways) {
  if (std::all_of(ways.begin(), ways.end(), is_term)) {
    const std::vector<Query> terms = terms_of(ways);
    return {Query::OP_SYNONYM, terms.begin(), terms.end()};
  }
  return Query((new GroupSource(ways))->release());
}

}  // namespace papersearch
