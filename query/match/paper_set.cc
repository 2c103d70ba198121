// The papers that a query finds as a set of bits, and what is known of an index while it stays as it is.
#include "query/match/paper_set.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "query/match/deadline.h"
#include "src/base/deadline.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr std::size_t kMostBytes = 32U << 20U;  // of sets and verdicts; beyond, all is forgotten
constexpr Xapian::doccount kCommon = 64;        // a term of more than one paper in so many is smaller as bits

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

// The set of papers of a query made of terms and of the sources of this house, without Xapian's matcher, which goes
// from paper to paper and asks each part of the query of each.
class Evaluation {
 public:
  explicit Evaluation(const Xapian::Database& index)
      : index_(index), memory_(IndexMemory::of(index)), last_(index.get_lastdocid()) {}

  // False where a part is better asked of those papers alone that the others leave: a range of values, a wildcard.
  static bool can(const Query& query) {
    switch (query.get_type()) {
      case Query::LEAF_TERM:
      case Query::LEAF_MATCH_ALL:
      case Query::LEAF_MATCH_NOTHING:
      case Query::LEAF_POSTING_SOURCE:
        return true;
      case Query::OP_OR:
      case Query::OP_SYNONYM:
      case Query::OP_AND:
      case Query::OP_FILTER:
      case Query::OP_AND_NOT:
      case Query::OP_AND_MAYBE:
      case Query::OP_SCALE_WEIGHT:
        for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
          if (!can(query.get_subquery(i))) return false;
        }
        return true;
      default:
        return false;
    }
  }

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
    out |= kept("papers of " + term, [&](PaperSet& set) { read(term, set); });
  }

  template <typename Fill>
  const PaperSet& kept(const std::string& key, Fill fill) {
    const auto made = [&] {
      auto set = std::make_shared<PaperSet>(last_);
      fill(*set);
      return set;
    };
    used_ = memory_.get<PaperSet>(key, made, [](const PaperSet& set) { return set.bytes(); });
    return *used_;
  }

  void read(const std::string& term, PaperSet& out) const {
    const auto end = index_.postlist_end(term);
    for (auto paper = index_.postlist_begin(term); paper != end; ++paper) {
      Deadline::step();
      out.add(*paper);
    }
  }

  // A source of ours stands beside what it is asked of.
  static bool has_source(const Query& query) {
    for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
      if (query.get_subquery(i).get_type() == Query::LEAF_POSTING_SOURCE) return true;
    }
    return false;
  }

  void add_searched(const Query& query, PaperSet& out) {
    out |= kept("papers that match " + query.serialise(), [&](PaperSet& set) { add_found(query, index_, set); });
  }

  const Xapian::Database& index_;
  IndexMemory& memory_;
  Xapian::docid last_;
  std::shared_ptr<PaperSet> used_;
};

// The papers of a set.
class SetSource : public Xapian::PostingSource {
 public:
  explicit SetSource(std::shared_ptr<const PaperSet> papers) : papers_(std::move(papers)) {}

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
  [[nodiscard]] SetSource* clone() const override { return new SetSource(papers_); }
  void init(const Xapian::Database& /*index*/) override {
    count_ = static_cast<Xapian::doccount>(papers_->size());
    at_ = 0;
    ended_ = false;
  }

 private:
  std::shared_ptr<const PaperSet> papers_;
  Xapian::doccount count_ = 0;
  Xapian::docid at_ = 0;
  bool ended_ = false;
};

}  // namespace

std::size_t PaperSet::size() const {
  std::size_t out = 0;
  for (const std::uint64_t word : words_) out += static_cast<std::size_t>(std::popcount(word));
  return out;
}

Xapian::docid PaperSet::next(Xapian::docid paper) const {
  for (std::size_t at = paper / kBits; at < words_.size(); ++at) {
    std::uint64_t word = words_[at];
    if (at == paper / kBits) word &= ~std::uint64_t{0} << (paper % kBits);
    if (word != 0) return static_cast<Xapian::docid>(at * kBits + static_cast<std::size_t>(std::countr_zero(word)));
  }
  return 0;
}

PaperSet& PaperSet::operator|=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  return *this;
}

PaperSet& PaperSet::operator&=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  return *this;
}

PaperSet& PaperSet::operator-=(const PaperSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  return *this;
}

IndexMemory& IndexMemory::of_this_thread() {
  thread_local IndexMemory memory;
  return memory;
}

void IndexMemory::forget() { of_this_thread() = IndexMemory(); }

IndexMemory& IndexMemory::of(const Xapian::Database& index) {
  IndexMemory& memory = of_this_thread();
  const std::string uuid = index.get_uuid();
  const Xapian::rev revision = uuid.empty() ? 0 : index.get_revision();
  // An index that is not on disk has no name: nothing is kept of it.
  if (uuid.empty() || uuid != memory.uuid_ || revision != memory.revision_) {
    memory = IndexMemory();
    memory.uuid_ = uuid;
    memory.revision_ = revision;
  }
  return memory;
}

void IndexMemory::keep(const std::string& key, std::shared_ptr<void> made, std::size_t bytes) {
  if (bytes_ + bytes > kMostBytes) {
    kept_.clear();
    bytes_ = 0;
  }
  bytes_ += bytes + key.size();
  kept_[key] = std::move(made);
}

PaperSet papers_of(const Query& query, const Xapian::Database& index) {
  if (Evaluation::can(query)) return Evaluation(index).papers(query);
  PaperSet out(index.get_lastdocid());
  add_found(query, index, out);
  return out;
}

Query among(const Query& query, PaperSet papers) {
  auto* source = new SetSource(std::make_shared<const PaperSet>(std::move(papers)));
  return {Query::OP_FILTER, query, Query(source->release())};
}

std::size_t count_papers(const Query& query, const Xapian::Database& index) {
  if (query.empty()) return 0;
  if (Evaluation::can(query)) return Evaluation(index).papers(query).size();
  Xapian::Enquire enquire(index);
  set_up(enquire, query);
  return enquire.get_mset(0, 0, index.get_doccount()).get_matches_estimated();
}

}  // namespace papersearch
