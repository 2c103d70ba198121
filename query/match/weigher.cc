// SPDX-License-Identifier: GPL-2.0-or-later
// What papers weigh to a query of the index, and which of them come first.
#include "query/match/weigher.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "query/match/per_revision.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"

namespace papersearch {
namespace {

// Adds the weights of one query to the scores of papers.
class Weighing {
 public:
  Weighing(const Evaluation& evaluation, const Ranking& ranking, const PaperColumns& columns, double average)
      : evaluation_(evaluation), ranking_(ranking), columns_(columns), average_(average) {}

  // The scores of `within`, all of which the query matches, by the numbers of the papers.
  [[nodiscard]] std::vector<double> scores(const IndexQuery& query, const PaperSet& within) {
    scores_.assign(columns_.lengths.size(), 0);
    if (!query.empty()) add(query, 1, Within(within), true);
    return std::move(scores_);
  }

 private:
  // The papers that are weighed.
  struct Within {
    explicit Within(const PaperSet& these) : papers(these), size(these.size()) {}
    const PaperSet& papers;
    std::size_t size;
  };

  // `all_match`: the query is known to match each of these papers.
  void add(const IndexQuery& query, double factor, const Within& within, bool all_match) {
    if (factor == 0 || within.size == 0) return;
    // Only these papers count of a node that demands more than one of its parts matches.
    const auto matching = [&](const auto& weigh) {
      if (all_match) return weigh(within);
      PaperSet papers = evaluation_.papers(query);
      papers &= within.papers;
      weigh(Within(papers));
    };
    std::visit(Overloaded{
                   [](const IndexQuery::AllPapers&) {},
                   [](const IndexQuery::Values&) {},
                   [](const IndexQuery::Inside&) {},
                   [&](const IndexQuery::Term& t) { add(*evaluation_.term(t.term), factor, within); },
                   [&](const IndexQuery::OneWord&) { add(*evaluation_.word(query), factor, within); },
                   [&](const IndexQuery::Ordered& o) {
                     matching([&](const Within& those) {
                       for (const auto& terms : with_wide(o.words.positions, o.words.wide)) {
                         for (const std::string& term : terms) add(*evaluation_.term(term), factor, those);
                       }
                     });
                   },
                   [&](const IndexQuery::Bonus& bonus) { add(bonus, factor, within); },
                   [&](const IndexQuery::Constant& c) {
                     matching([&](const Within& those) {
                       those.papers.for_each([&](Xapian::docid paper) { scores_[paper] += factor * c.weight; });
                     });
                   },
                   [&](const IndexQuery::Any& any) {
                     for (const IndexQuery& part : any.parts) add(part, factor, within, false);
                   },
                   [&](const IndexQuery::All& all) {
                     matching([&](const Within& those) {
                       for (const IndexQuery& part : all.parts) add(part, factor, those, true);
                     });
                   },
                   [&](const IndexQuery::Without& w) {
                     matching([&](const Within& those) { add(w.query, factor, those, true); });
                   },
                   [&](const IndexQuery::Maybe& m) {
                     matching([&](const Within& those) {
                       add(m.query, factor, those, true);
                       add(m.more, factor, those, false);
                     });
                   },
                   [&](const IndexQuery::Scaled& s) { add(s.query, factor * s.factor, within, all_match); },
               },
               query.node().is);
  }

  void add(const PostingList& list, double factor, const Within& within) {
    Deadline::step();
    const double weight = factor * rarity(list.estimated()) * (ranking_.k1 + 1);
    const double per_length = average_ > 0 ? 1 / average_ : 0;
    list.for_each_in(within.papers, within.size, [&](Xapian::docid paper, Xapian::termcount in_list) {
      const double length = std::max(columns_.lengths[paper] * per_length, ranking_.min_length);
      // A term that two spellings of a word share is counted twice, but no word more often than there are words.
      const double times = std::min<Xapian::termcount>(in_list, columns_.lengths[paper]);
      scores_[paper] += weight * (times / (ranking_.k1 * (length * ranking_.b + (1 - ranking_.b)) + times));
    });
  }

  // What rarity adds to a weight: as Xapian::BM25Weight has it.
  [[nodiscard]] double rarity(double papers) const {
    const double odds = (evaluation_.count() - papers + .5) / (papers + .5);
    return std::log(odds < 2 ? odds * .5 + 1 : odds);
  }

  void add(const IndexQuery::Bonus& bonus, double factor, const Within& within) {
    std::vector<double> of_votes(static_cast<std::size_t>(kBonus.full_votes) + 1);
    for (std::size_t votes = 0; votes < of_votes.size(); ++votes)
      of_votes[votes] = kBonus.votes * std::log1p(static_cast<double>(votes)) / std::log1p(kBonus.full_votes);
    std::vector<double> of_age;  // in days; filled as far as papers need it
    within.papers.for_each([&](Xapian::docid paper) {
      double more = 0;
      if (const std::int32_t votes = columns_.votes[paper]; bonus.votes && votes > 0)
        more += of_votes[static_cast<std::size_t>(std::min(votes, kBonus.full_votes))];
      if (const std::int32_t day = columns_.days[paper]; bonus.newest && day != PaperColumns::kUnknown) {
        const auto age = static_cast<std::size_t>(std::max(0, *bonus.newest - day));
        for (std::size_t days = of_age.size(); days <= age; ++days)
          of_age.push_back(kBonus.recency * std::exp2(-static_cast<double>(days) / kBonus.half_life));
        more += of_age[age];
      }
      scores_[paper] += factor * more;
    });
  }

  const Evaluation& evaluation_;
  const Ranking& ranking_;
  const PaperColumns& columns_;
  double average_;  // length of a paper
  std::vector<double> scores_;
};

}  // namespace

Weigher::Weigher(const Xapian::Database& index, const Ranking& ranking, const PaperSet& papers)
    : evaluation_(index),
      ranking_(ranking),
      columns_(columns_of<PaperColumns>(index, papers)),
      average_(index.get_avlength()) {}

std::vector<WeighedPaper> Weigher::best(const IndexQuery& query, const PaperSet& papers, std::size_t from,
                                        std::size_t most, SortKey key) const {
  const auto before = [&](const WeighedPaper& a, const WeighedPaper& b) {
    if (key.column != nullptr) {
      const std::int32_t of_a = (*key.column)[a.paper];
      const std::int32_t of_b = (*key.column)[b.paper];
      if (of_a != of_b) return key.lowest_first ? of_a < of_b : of_a > of_b;
    }
    return a.score != b.score ? a.score > b.score : a.paper > b.paper;
  };
  const std::vector<double> scores = scores_of(query, papers);
  std::vector<WeighedPaper> out;  // the best up to now, as a heap with the last of them in front
  papers.for_each([&](Xapian::docid paper) {
    const WeighedPaper one{paper, scores[paper]};
    if (out.size() == from + most) {
      if (out.empty() || !before(one, out.front())) return;
      std::pop_heap(out.begin(), out.end(), before);
      out.pop_back();
    }
    out.push_back(one);
    std::push_heap(out.begin(), out.end(), before);
  });
  std::sort_heap(out.begin(), out.end(), before);
  out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(std::min(from, out.size())));
  return out;
}

std::vector<WeighedPaper> Weigher::weigh(const IndexQuery& query, const PaperSet& papers) const {
  PaperSet matching = evaluation_.papers(query);
  matching &= papers;
  const std::vector<double> scores = scores_of(query, matching);
  std::vector<WeighedPaper> out;
  matching.for_each([&](Xapian::docid paper) { out.push_back({paper, scores[paper]}); });
  return out;
}

std::vector<double> Weigher::scores_of(const IndexQuery& query, const PaperSet& papers) const {
  return Weighing(evaluation_, ranking_, *columns_, average_).scores(query, papers);
}

}  // namespace papersearch
