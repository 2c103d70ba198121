// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query matches, and how many.
#include "query/match/evaluation.h"

#include <memory>
#include <utility>

#include "query/match/deadline.h"
#include "query/match/index_memory.h"
#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr Xapian::doccount kCommon =
    64;  // a term of more than one paper in so many is smaller as bits than as postings

void set_up(Xapian::Enquire& enquire, const Query& query) {
  enquire.set_query(until_deadline(query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
}

void add_found(const Query& query, const Xapian::Database& index, PaperSet& out) {
  Xapian::Enquire enquire(index);
  set_up(enquire, query);
  const Xapian::MSet found = enquire.get_mset(0, index.get_doccount());
  for (auto paper = found.begin(); paper != found.end(); ++paper) out.add(*paper);
}

// The set of papers of a query that is made of terms and of our own posting sources. Works on whole sets, where
// Xapian's matcher goes from paper to paper and asks every part of the query about each.
class Evaluation {
 public:
  explicit Evaluation(const Xapian::Database& index)
      : index_(index), memory_(IndexMemory::of(index)), last_(index.get_lastdocid()) {}

  PaperSet papers(const Query& query) {
    PaperSet out(last_);
    add(query, out);
    return out;
  }

 private:
  void add(const Query& query, PaperSet& out) {
    switch (query.get_type()) {
      case Query::LEAF_MATCH_NOTHING:
        return;
      case Query::LEAF_MATCH_ALL:
        return add_term("", out);
      case Query::LEAF_TERM:
        return add_term(*query.get_terms_begin(), out);
      case Query::OP_OR:
      case Query::OP_SYNONYM:
        for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) add(query.get_subquery(i), out);
        return;
      case Query::OP_AND_MAYBE:
      case Query::OP_SCALE_WEIGHT:
        return add(query.get_subquery(0), out);
      case Query::LEAF_POSTING_SOURCE:
      case Query::OP_VALUE_RANGE:
      case Query::OP_VALUE_GE:
      case Query::OP_VALUE_LE:
        return add_searched(query, out);
      case Query::OP_AND_NOT:
        out |= papers(query.get_subquery(0)) -= papers(query.get_subquery(1));
        return;
      default:  // OP_AND, OP_FILTER
        if (has_source(query)) return add_searched(query, out);
        PaperSet all = papers(query.get_subquery(0));
        for (std::size_t i = 1; i < query.get_num_subqueries(); ++i) all &= papers(query.get_subquery(i));
        out |= all;
    }
  }

  void add_term(const std::string& term, PaperSet& out) {
    Deadline::step();
    if (index_.get_termfreq(term) <= last_ / kCommon) return read(term, out);
    out |= *memory_.papers_of_term.get(term, [&] { return filled([&](PaperSet& set) { read(term, set); }); });
  }

  template <typename Fill>
  PaperSet filled(Fill fill) const {
    PaperSet out(last_);
    fill(out);
    return out;
  }

  void read(const std::string& term, PaperSet& out) const {
    const auto end = index_.postlist_end(term);
    for (auto paper = index_.postlist_begin(term); paper != end; ++paper) {
      Deadline::step();
      out.add(*paper);
    }
  }

  // One of our posting sources is meant to be asked only about the papers that the other parts match.
  static bool has_source(const Query& query) {
    for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
      if (query.get_subquery(i).get_type() == Query::LEAF_POSTING_SOURCE) return true;
    }
    return false;
  }

  void add_searched(const Query& query, PaperSet& out) {
    out |= *memory_.papers_of_query.get(query.serialise(),
                                        [&] { return filled([&](PaperSet& set) { add_found(query, index_, set); }); });
  }

  const Xapian::Database& index_;
  IndexMemory& memory_;
  Xapian::docid last_;
};

// The papers of a set.
class SetSource : public Xapian::PostingSource {
 public:
  explicit SetSource(std::shared_ptr<const PaperSet> papers, std::string name = "")
      : papers_(std::move(papers)), name_(std::move(name)) {}

  [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return count_; }
  [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return count_; }
  void next(double min_weight) override { skip_to(at_ + 1, min_weight); }
  void skip_to(Xapian::docid paper, double /*min_weight*/) override {
    if (paper <= at_ || ended_) return;
    at_ = papers_->next(paper);
    ended_ = at_ == 0;
  }
  [[nodiscard]] bool at_end() const override { return ended_; }
  [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
  [[nodiscard]] SetSource* clone() const override { return new SetSource(papers_, name_); }
  [[nodiscard]] std::string get_description() const override { return "a set of papers"; }
  [[nodiscard]] std::string name() const override { return "set"; }
  [[nodiscard]] std::string serialise() const override { return name_; }
  void init(const Xapian::Database& /*index*/) override {
    count_ = static_cast<Xapian::doccount>(papers_->size());
    at_ = 0;
    ended_ = false;
  }

 private:
  std::shared_ptr<const PaperSet> papers_;
  std::string name_;
  Xapian::doccount count_ = 0;
  Xapian::docid at_ = 0;
  bool ended_ = false;
};

}  // namespace

PaperSet papers_of(const Query& query, const Xapian::Database& index) {
  return query.empty() ? PaperSet(index.get_lastdocid()) : Evaluation(index).papers(query);
}

Query papers_query(PaperSet papers, std::string name) {
  auto* source = new SetSource(std::make_shared<const PaperSet>(std::move(papers)), std::move(name));
  return {Query::OP_SCALE_WEIGHT, Query(source->release()), 0.0};
}

Query among(const Query& query, PaperSet papers) {
  auto* source = new SetSource(std::make_shared<const PaperSet>(std::move(papers)));
  return {Query::OP_FILTER, query, Query(source->release())};
}

std::size_t count_papers(const Query& query, const Xapian::Database& index) { return papers_of(query, index).size(); }

}  // namespace papersearch
