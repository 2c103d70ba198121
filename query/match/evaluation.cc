// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query of the index matches.
#include "query/match/evaluation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "query/match/slot_reader.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

// Under which the list of a node is kept; no term begins so.
std::string key_of(const IndexQuery& query) { return "\n" + query.text(); }

// How many papers have one of several terms, as Xapian's OP_SYNONYM estimates it: as if the terms were independent, the
// two rarest first, in whole papers.
double estimated_union(std::vector<double> papers, double all) {
  while (papers.size() > 1) {
    std::sort(papers.begin(), papers.end(), std::greater<>());
    const double a = papers.back();
    papers.pop_back();
    const double b = papers.back();
    papers.back() = std::floor(a + b - (b * a / all) + .5);
  }
  return papers.empty() ? 0 : papers.front();
}

// Whether of several parts at least one happens, when each does with its share.
class AnyShare {
 public:
  void add(double share) { none_ *= 1 - share; }
  [[nodiscard]] double share() const { return 1 - none_; }

 private:
  double none_ = 1;
};

bool is_one_term(const std::vector<SpellingVariant>& variants) {
  return variants.size() == 1 && variants.front().positions.size() == 1 &&
         variants.front().positions.front().size() == 1;
}

// The papers that are in all of the lists.
Postings having_all(std::vector<Postings> lists) {
  Postings out = std::move(lists.front());
  for (std::size_t i = 1; i < lists.size(); ++i) {
    const Postings& more = lists[i];
    std::size_t kept = 0;
    std::size_t at = 0;
    for (std::size_t j = 0; j < out.papers.size(); ++j) {
      while (at < more.papers.size() && more.papers[at] < out.papers[j]) ++at;
      if (at == more.papers.size()) break;
      if (more.papers[at] != out.papers[j]) continue;
      out.papers[kept] = out.papers[j];
      out.times[kept++] = std::min(out.times[j], more.times[at]);
    }
    out.papers.resize(kept);
    out.times.resize(kept);
  }
  return out;
}

}  // namespace

PaperSet papers_of(const IndexQuery& query, const Xapian::Database& index) { return Evaluation(index).papers(query); }

std::size_t count_papers(const IndexQuery& query, const Xapian::Database& index) {
  return papers_of(query, index).size();
}

Evaluation::Evaluation(const Xapian::Database& index)
    : index_(index), cache_(index), last_(index.get_lastdocid()), count_(index.get_doccount()) {}

PaperSet Evaluation::papers(const IndexQuery& query) const {
  PaperSet out(last_);
  if (!query.empty()) add(query, out);
  return out;
}

Evaluation::List Evaluation::term(const std::string& term) const {
  Deadline::step();
  return kept(term, [&] { return read_postings(term, index_); });
}

Evaluation::List Evaluation::word(const IndexQuery& query) const {
  const std::vector<SpellingVariant>& variants = std::get<IndexQuery::OneWord>(query.node().is).variants;
  if (is_one_term(variants)) return term(variants.front().positions.front().front());
  return kept(key_of(query), [&] {
    const bool only_terms = std::all_of(variants.begin(), variants.end(),
                                        [](const SpellingVariant& variant) { return variant.positions.size() == 1; });
    std::vector<Postings> lists;
    std::vector<double> papers;
    AnyShare any;
    for (const SpellingVariant& variant : variants) {
      if (only_terms) {
        for (const std::string& one : variant.positions.front()) {
          lists.push_back(term(one)->postings());
          papers.push_back(lists.back().estimated);
        }
      } else {
        lists.push_back(ordered(variant, 0)->postings());
        any.add(lists.back().estimated / std::max(1.0, count_));
      }
    }
    Postings out = merged(std::move(lists));
    out.estimated = only_terms ? estimated_union(std::move(papers), count_) : any.share() * count_;
    return out;
  });
}

Evaluation::List Evaluation::ordered(const SpellingVariant& words, std::uint32_t window) const {
  const IndexQuery query({IndexQuery::Ordered{words, window}});
  return kept(key_of(query), [&] {
    std::vector<Postings> places;
    double share = words.positions.size() > 1 ? .25 : 1;
    for (const auto& terms : with_wide(words.positions, words.wide)) {
      std::vector<Postings> lists;
      AnyShare any;
      for (const std::string& one : terms) {
        lists.push_back(term(one)->postings());
        any.add(lists.back().estimated / std::max(1.0, count_));
      }
      places.push_back(merged(std::move(lists)));
      share *= any.share();
    }
    const bool is_one = places.size() == 1;
    Postings out = having_all(std::move(places));
    if (!is_one) keep_in_order(words, window, out);
    out.estimated = share * std::max(1.0, count_);
    return out;
  });
}

void Evaluation::add(const IndexQuery& query, PaperSet& out) const {
  std::visit(Overloaded{
                 [&](const IndexQuery::AllPapers&) { term("")->add_to(out); },
                 [&](const IndexQuery::Term& t) { term(t.term)->add_to(out); },
                 [&](const IndexQuery::OneWord&) { word(query)->add_to(out); },
                 [&](const IndexQuery::Ordered& o) { ordered(o.words, o.window)->add_to(out); },
                 [&](const IndexQuery::Values& v) { kept(key_of(query), [&] { return values(v); })->add_to(out); },
                 [&](const IndexQuery::Bonus&) { term("")->add_to(out); },
                 [&](const IndexQuery::Inside& i) { kept(key_of(query), [&] { return inside(i); })->add_to(out); },
                 [&](const IndexQuery::Constant& c) { add(c.which, out); },
                 [&](const IndexQuery::Any& any) {
                   for (const IndexQuery& part : any.parts) add(part, out);
                 },
                 [&](const IndexQuery::All& all) {
                   PaperSet both = papers(all.parts.front());
                   for (std::size_t i = 1; i < all.parts.size(); ++i) both &= papers(all.parts[i]);
                   out |= both;
                 },
                 [&](const IndexQuery::Without& w) { out |= papers(w.query) -= papers(w.unwanted); },
                 [&](const IndexQuery::Maybe& m) { add(m.query, out); },
                 [&](const IndexQuery::Scaled& s) { add(s.query, out); },
             },
             query.node().is);
}

// Of papers that have a word for each position, those in which they stand as demanded: the packed order of the words
// decides (src/index/word_order.h).
void Evaluation::keep_in_order(const SpellingVariant& words, std::uint32_t window, Postings& postings) const {
  const WordPattern pattern(words.positions, window, words.wide);
  SlotReader order(index_, order_slot(words.field));
  std::size_t kept = 0;
  for (std::size_t i = 0; i < postings.papers.size(); ++i) {
    Deadline::step();
    if (!pattern.stands_in(order.value_of(postings.papers[i]))) continue;
    postings.papers[kept] = postings.papers[i];
    postings.times[kept++] = postings.times[i];
  }
  postings.papers.resize(kept);
  postings.times.resize(kept);
}

Postings Evaluation::values(const IndexQuery::Values& range) const {
  Postings out;
  const auto end = index_.valuestream_end(range.slot);
  for (auto value = index_.valuestream_begin(range.slot); value != end; ++value) {
    Deadline::step();
    if (*value >= range.least && (!range.most || *value <= *range.most)) out.papers.push_back(value.get_docid());
  }
  return out;
}

Postings Evaluation::inside(const IndexQuery::Inside& asked) const {
  const PaperSet candidates = papers(asked.candidates);
  Postings out;
  candidates.for_each([&](Xapian::docid paper) {
    if (has_inside(asked, paper)) out.papers.push_back(paper);
  });
  return out;
}

// The terms of words begin with a syllable behind the field's prefix.
bool Evaluation::has_inside(const IndexQuery::Inside& asked, Xapian::docid paper) const {
  Deadline::step();
  constexpr std::string_view kFirst = "\xEA";
  constexpr std::string_view kBehindLast = "\xEE";
  const std::string prefix(spec(asked.field).prefix);
  auto term = index_.termlist_begin(paper);
  const auto end = index_.termlist_end(paper);
  if (term != end) term.skip_to(prefix + std::string(kFirst));
  for (; term != end; ++term) {
    const std::string word = *term;
    if (!word.starts_with(prefix) || word >= prefix + std::string(kBehindLast)) return false;
    if (word.find(asked.hangul, prefix.size()) != std::string::npos) return true;
  }
  return false;
}

}  // namespace papersearch
