// SPDX-License-Identifier: GPL-2.0-or-later
// Several spellings of a word, matched and weighed as one word.
#include "query/match/group.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "query/rank/ranking.h"
#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr Xapian::docid kEnd = std::numeric_limits<Xapian::docid>::max();

// Walks the papers that have one of the terms of a position.
class PositionPostings {
 public:
  PositionPostings(const Xapian::Database& index, const std::vector<std::string>& terms) {
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
  [[nodiscard]] double share() const { return share_; }           // of all papers that match
  [[nodiscard]] Xapian::termcount most() const { return most_; }  // occurrences in one paper, at most

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

// Walks the papers that have one spelling variant.
class VariantPostings {
 public:
  VariantPostings(const Xapian::Database& index, const SpellingVariant& variant) {
    for (const auto& terms : with_wide(variant.positions, variant.wide)) positions_.emplace_back(index, terms);
    // The rarest position leads, so that the others skip far.
    std::sort(positions_.begin(), positions_.end(),
              [](const PositionPostings& a, const PositionPostings& b) { return a.share() < b.share(); });
    if (positions_.size() > 1) order_.emplace(index, variant.positions, variant.field, 0, variant.wide);
  }

  [[nodiscard]] Xapian::docid at() const { return at_; }

  // Moves to the first matching paper from `document` on.
  void skip_to(Xapian::docid document) {
    while (!has(document) && at_ != kEnd) document = std::max(at_, document + 1);
  }

  // True, and positioned there, if the paper matches; else no paper before at() matches.
  bool has(Xapian::docid document) {
    if (at_ > document) return false;
    if (at_ == document && here_) return true;
    here_ = false;
    for (PositionPostings& place : positions_) {
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

  // In the current paper. A phrase counts as often as its rarest word, which is close enough for a weight.
  [[nodiscard]] Xapian::termcount occurrences() const {
    Xapian::termcount out = std::numeric_limits<Xapian::termcount>::max();
    for (const PositionPostings& place : positions_) out = std::min(out, place.occurrences());
    return out;
  }
  [[nodiscard]] Xapian::termcount most() const {
    Xapian::termcount out = std::numeric_limits<Xapian::termcount>::max();
    for (const PositionPostings& place : positions_) out = std::min(out, place.most());
    return out;
  }
  // The estimated share of all papers that match: in a quarter of the papers with all the words they are neighbours.
  [[nodiscard]] double share() const {
    double out = positions_.size() > 1 ? .25 : 1;
    for (const PositionPostings& place : positions_) out *= place.share();
    return out;
  }

 private:
  std::vector<PositionPostings> positions_;
  std::optional<OrderReader> order_;  // only where there are several words
  Xapian::docid at_ = 0;
  bool here_ = false;  // the paper at_ matches
};

class GroupSource : public Xapian::PostingSource {
 public:
  GroupSource(std::vector<SpellingVariant> variants, const Ranking& ranking)
      : variants_(std::move(variants)), ranking_(ranking) {}

  void init(const Xapian::Database& index) override {
    index_ = index;
    postings_.clear();
    double without = 1;
    double most = 0;
    for (const SpellingVariant& variant : variants_) {
      const VariantPostings& postings = postings_.emplace_back(index, variant);
      without *= 1 - postings.share();
      most += postings.most();
    }
    const double papers = index.get_doccount();
    papers_ = papers * (1 - without);
    // As Xapian::BM25Weight has it.
    const double odds = (papers - papers_ + .5) / (papers_ + .5);
    weight_ = std::log(odds < 2 ? odds * .5 + 1 : odds);
    average_ = std::max(1.0, index.get_avlength());
    at_ = 0;
    set_maxweight(weight_ * saturated(most, ranking_.min_length));
  }

  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return static_cast<Xapian::doccount>(papers_); }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return index_.get_doccount(); }

  void next(double min_weight) override { skip_to(at_ + 1, min_weight); }
  // The minimum weight that Xapian passes is unusable here, because it does not account for OP_SCALE_WEIGHT. There is
  // no check() of our own either: where it says no, OP_OR takes the next paper as a match unasked (Xapian 1.4.22).
  void skip_to(Xapian::docid document, double /*min_weight*/) override {
    if (document <= at_) return;
    at_ = kEnd;
    for (VariantPostings& postings : postings_) {
      postings.skip_to(document);
      at_ = std::min(at_, postings.at());
    }
  }
  [[nodiscard]] bool at_end() const override { return at_ == kEnd; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }

  [[nodiscard]] double get_weight() const override {
    double occurrences = 0;
    for (const VariantPostings& postings : postings_) {
      if (postings.at() == at_) occurrences += postings.occurrences();
    }
    const double length = std::max(ranking_.min_length, index_.get_doclength(at_) / average_);
    return weight_ * saturated(occurrences, length);
  }

  [[nodiscard]] GroupSource* clone() const override { return new GroupSource(variants_, ranking_); }
  [[nodiscard]] std::string get_description() const override {
    std::string out = "any of";
    for (const SpellingVariant& variant : variants_) {
      out += &variant == &variants_.front() ? ":" : ",";
      for (const auto& terms : with_wide(variant.positions, variant.wide)) out += " " + terms.front();
    }
    return out;
  }
  // Names what it matches, so that its result can be cached by this name.
  [[nodiscard]] std::string name() const override { return "group"; }
  [[nodiscard]] std::string serialise() const override {
    std::string out;
    for (const SpellingVariant& variant : variants_) {
      out += std::to_string(order_slot(variant.field)) + "\n";
      for (const auto& terms : variant.positions) {
        for (const std::string& term : terms) out += (&term == &terms.front() ? "" : "\t") + term;
        out += "\n";
      }
      for (const WideTerm& w : variant.wide)
        out += std::to_string(w.first) + " " + std::to_string(w.last) + " " + w.term + "\n";
      out += "\n";
    }
    return out;
  }

 private:
  [[nodiscard]] double saturated(double occurrences, double length) const {
    const double k = ranking_.k1 * (length * ranking_.b + (1 - ranking_.b));
    return occurrences * (ranking_.k1 + 1) / (k + occurrences);
  }

  std::vector<SpellingVariant> variants_;
  const Ranking& ranking_;
  Xapian::Database index_;
  std::vector<VariantPostings> postings_;
  double papers_ = 0;  // estimated number of matches
  double weight_ = 0;
  double average_ = 1;  // paper length
  Xapian::docid at_ = 0;
};

bool is_single_word(const SpellingVariant& variant) { return variant.positions.size() == 1; }

std::vector<Query> terms_of(const std::vector<SpellingVariant>& variants) {
  std::vector<Query> out;
  for (const SpellingVariant& variant : variants) {
    if (!is_single_word(variant)) continue;
    for (const std::string& term : variant.positions.front()) out.emplace_back(term);
  }
  return out;
}

}  // namespace

Query any_variant(const std::vector<SpellingVariant>& variants) {
  std::vector<Query> out = terms_of(variants);
  for (const SpellingVariant& variant : variants) {
    if (!is_single_word(variant)) out.push_back(in_order(variant.positions, variant.field, variant.wide));
  }
  return {Query::OP_OR, out.begin(), out.end()};
}

Query as_one_word(const std::vector<SpellingVariant>& variants, const Ranking& ranking) {
  if (std::all_of(variants.begin(), variants.end(), is_single_word)) {
    const std::vector<Query> terms = terms_of(variants);
    return {Query::OP_SYNONYM, terms.begin(), terms.end()};
  }
  return Query((new GroupSource(variants, ranking))->release());
}

}  // namespace papersearch
