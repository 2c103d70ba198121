// SPDX-License-Identifier: GPL-2.0-or-later
// Which papers a query of the index matches, and what they weigh.
#include "query/match/evaluation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

#include "query/match/per_revision.h"
#include "query/match/revision_cache.h"
#include "query/match/slot_reader.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

using List = std::shared_ptr<const Postings>;

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

// The lists and sets of one query.
class Evaluation {
 public:
  explicit Evaluation(const Xapian::Database& index)
      : index_(index), cache_(index), last_(index.get_lastdocid()), count_(index.get_doccount()) {}

  [[nodiscard]] PaperSet none() const { return PaperSet(last_); }
  [[nodiscard]] Xapian::docid last() const { return last_; }
  [[nodiscard]] double count() const { return count_; }

  [[nodiscard]] PaperSet papers(const IndexQuery& query) const {
    PaperSet out = none();
    if (!query.empty()) add(query, out);
    return out;
  }

  [[nodiscard]] List term(const std::string& term) const {
    Deadline::step();
    return cache_.get(term, [&] { return read_postings(term, index_); });
  }

  // Spellings as one word, with how many papers have it by estimate.
  [[nodiscard]] List word(const IndexQuery::OneWord& word, const IndexQuery& query) const {
    return cache_.get(key_of(query), [&] {
      const bool only_terms = std::all_of(word.variants.begin(), word.variants.end(),
                                          [](const SpellingVariant& variant) { return variant.positions.size() == 1; });
      std::vector<List> lists;
      std::vector<double> papers;
      AnyShare any;
      for (const SpellingVariant& variant : word.variants) {
        if (only_terms) {
          for (const std::string& one : variant.positions.front()) {
            lists.push_back(term(one));
            papers.push_back(lists.back()->estimated);
          }
        } else {
          lists.push_back(ordered(variant, 0));
          any.add(lists.back()->estimated / std::max(1.0, count_));
        }
      }
      Postings out = merged(lists);
      out.estimated = only_terms ? estimated_union(std::move(papers), count_) : any.share() * count_;
      return out;
    });
  }

  // The papers that have the words in order, or near each other. Words occur as often together as the rarest of them,
  // which is close enough for a weight. By estimate a quarter of the papers with all of the words have them so.
  [[nodiscard]] List ordered(const SpellingVariant& words, std::uint32_t window) const {
    const IndexQuery query({IndexQuery::Ordered{words, window}});
    return cache_.get(key_of(query), [&] {
      std::vector<Postings> places;
      double share = words.positions.size() > 1 ? .25 : 1;
      for (const auto& terms : with_wide(words.positions, words.wide)) {
        std::vector<List> lists;
        AnyShare any;
        for (const std::string& one : terms) {
          lists.push_back(term(one));
          any.add(lists.back()->estimated / std::max(1.0, count_));
        }
        places.push_back(merged(lists));
        share *= any.share();
      }
      Postings out = having_all(places);
      if (places.size() > 1) keep_in_order(words, window, out);
      out.estimated = share * std::max(1.0, count_);
      return out;
    });
  }

 private:
  void add(const IndexQuery& query, PaperSet& out) const {
    std::visit(
        Overloaded{
            [&](const IndexQuery::AllPapers&) { add(*term(""), out); },
            [&](const IndexQuery::Term& t) { add(*term(t.term), out); },
            [&](const IndexQuery::OneWord& w) { add(*word(w, query), out); },
            [&](const IndexQuery::Ordered& o) { add(*ordered(o.words, o.window), out); },
            [&](const IndexQuery::Values& v) { add(*cache_.get(key_of(query), [&] { return values(v); }), out); },
            [&](const IndexQuery::Bonus&) { add(*term(""), out); },
            [&](const IndexQuery::Inside& i) { add(*cache_.get(key_of(query), [&] { return inside(i); }), out); },
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

  static void add(const Postings& postings, PaperSet& out) {
    for (const Xapian::docid paper : postings.papers) out.add(paper);
    Deadline::step();
  }

  static Postings having_all(const std::vector<Postings>& places) {
    Postings out = places.front();
    for (std::size_t i = 1; i < places.size(); ++i) {
      const Postings& more = places[i];
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

  // Of papers that have a word for each position, those in which they stand as demanded: the packed order of the words
  // decides (src/index/word_order.h).
  void keep_in_order(const SpellingVariant& words, std::uint32_t window, Postings& postings) const {
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
    postings.papers.shrink_to_fit();
    postings.times.shrink_to_fit();
  }

  [[nodiscard]] Postings values(const IndexQuery::Values& range) const {
    Postings out;
    const auto end = index_.valuestream_end(range.slot);
    for (auto value = index_.valuestream_begin(range.slot); value != end; ++value) {
      Deadline::step();
      if (*value >= range.least && (!range.most || *value <= *range.most)) out.papers.push_back(value.get_docid());
    }
    return out;
  }

  [[nodiscard]] Postings inside(const IndexQuery::Inside& asked) const {
    const PaperSet candidates = papers(asked.candidates);
    Postings out;
    for (Xapian::docid paper = candidates.next(1); paper != 0; paper = candidates.next(paper + 1)) {
      if (has_inside(asked, paper)) out.papers.push_back(paper);
    }
    return out;
  }

  // The terms of words begin with a syllable behind the field's prefix.
  [[nodiscard]] bool has_inside(const IndexQuery::Inside& asked, Xapian::docid paper) const {
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

  const Xapian::Database& index_;
  RevisionCache cache_;
  Xapian::docid last_;
  double count_;
};

// Adds the weights of one query to the scores of papers.
class Weighing {
 public:
  Weighing(const Xapian::Database& index, const Ranking& ranking, const PaperColumns& columns)
      : evaluation_(index), ranking_(ranking), columns_(columns), average_(index.get_avlength()) {}

  // The scores of `within`, by the numbers of the papers. `all_match`: the query matches each of these papers.
  [[nodiscard]] std::vector<double> scores(const IndexQuery& query, const PaperSet& within, bool all_match) {
    scores_.assign(evaluation_.last() + 1, 0);
    if (!query.empty()) add(query, 1, {within}, all_match);
    return std::move(scores_);
  }

 private:
  // The papers that are weighed.
  struct Within {
    Within(const PaperSet& these) : papers(these), size(these.size()) {}  // NOLINT(google-explicit-constructor)
    const PaperSet& papers;
    std::size_t size;
  };

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
                   [&](const IndexQuery::OneWord& w) { add(*evaluation_.word(w, query), factor, within); },
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
                       for_each(those.papers, [&](Xapian::docid paper) { scores_[paper] += factor * c.weight; });
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

  template <typename Use>
  static void for_each(const PaperSet& papers, Use use) {
    for (Xapian::docid paper = papers.next(1); paper != 0; paper = papers.next(paper + 1)) use(paper);
  }

  void add(const Postings& postings, double factor, const Within& within) {
    Deadline::step();
    const double weight = factor * rarity(postings.estimated) * (ranking_.k1 + 1);
    const double per_length = average_ > 0 ? 1 / average_ : 0;
    const auto add = [&](std::size_t i) {
      const Xapian::docid paper = postings.papers[i];
      const double length = std::max(columns_.lengths[paper] * per_length, ranking_.min_length);
      // A term that two spellings of a word share is counted twice, but no word more often than there are words.
      const double times = std::min<Xapian::termcount>(postings.times[i], columns_.lengths[paper]);
      scores_[paper] += weight * (times / (ranking_.k1 * (length * ranking_.b + (1 - ranking_.b)) + times));
    };
    // Few papers are looked up in a long list; a list is walked where that is cheaper.
    constexpr std::size_t kLookUp = 32;  // a search in a list takes as long as so many steps in it
    if (within.size * kLookUp < postings.papers.size()) {
      auto at = postings.papers.begin();
      for_each(within.papers, [&](Xapian::docid paper) {
        at = std::lower_bound(at, postings.papers.end(), paper);
        if (at != postings.papers.end() && *at == paper) add(static_cast<std::size_t>(at - postings.papers.begin()));
      });
      return;
    }
    for (std::size_t i = 0; i < postings.papers.size(); ++i) {
      if (within.papers.has(postings.papers[i])) add(i);
    }
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
    for_each(within.papers, [&](Xapian::docid paper) {
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

  Evaluation evaluation_;
  const Ranking& ranking_;
  const PaperColumns& columns_;
  double average_;  // length of a paper
  std::vector<double> scores_;
};

}  // namespace

PaperSet papers_of(const IndexQuery& query, const Xapian::Database& index) { return Evaluation(index).papers(query); }

std::size_t count_papers(const IndexQuery& query, const Xapian::Database& index) {
  return papers_of(query, index).size();
}

std::optional<int> day_number(const std::string& digits) {
  if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  const int year = std::stoi(digits.substr(0, 4));
  const auto month = static_cast<unsigned>(std::stoi(digits.substr(4, 2)));
  const auto day = static_cast<unsigned>(std::stoi(digits.substr(6, 2)));
  const std::chrono::sys_days days = std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day);
  return static_cast<int>(days.time_since_epoch().count());
}

PaperColumns::PaperColumns(const Xapian::Database& index, const PaperSet& papers)
    : lengths(index.get_lastdocid() + 1), votes(lengths.size(), kUnknown), days(lengths.size(), kUnknown) {
  auto all = index.postlist_begin("");
  const auto end = index.postlist_end("");
  for (Xapian::docid paper = papers.next(1); paper != 0 && all != end; paper = papers.next(paper + 1)) {
    Deadline::step();
    if (*all < paper) ++all;  // mostly there already
    if (all != end && *all < paper) all.skip_to(paper);
    if (all != end && *all == paper) lengths[paper] = all.get_doclength();
  }
  for_each_value(index, kVotesSlot, papers, [&](Xapian::docid paper, const std::string& value) {
    votes[paper] = static_cast<std::int32_t>(Xapian::sortable_unserialise(value));
  });
  std::string last;
  std::int32_t last_day = kUnknown;  // of neighbours it is mostly the same
  for_each_value(index, kDateSlot, papers, [&](Xapian::docid paper, const std::string& value) {
    if (value != last) last_day = day_number(last = value).value_or(kUnknown);
    days[paper] = last_day;
  });
}

Weigher::Weigher(const Xapian::Database& index, const Ranking& ranking, const PaperSet& papers)
    : index_(index), ranking_(ranking), columns_(columns_of<PaperColumns>(index, papers)) {}

std::vector<WeighedPaper> Weigher::best(const IndexQuery& query, const PaperSet& papers, std::size_t from,
                                        std::size_t most, const std::vector<std::int32_t>* column) const {
  const std::vector<double> scores = Weighing(index_, ranking_, *columns_).scores(query, papers, true);
  std::vector<WeighedPaper> out;
  for (Xapian::docid paper = papers.next(1); paper != 0; paper = papers.next(paper + 1))
    out.push_back({paper, scores[paper]});
  const auto at = [&](std::size_t place) {
    return out.begin() + static_cast<std::ptrdiff_t>(std::min(place, out.size()));
  };
  std::partial_sort(out.begin(), at(from + most), out.end(), [&](const WeighedPaper& a, const WeighedPaper& b) {
    if (column != nullptr && (*column)[a.paper] != (*column)[b.paper]) return (*column)[a.paper] > (*column)[b.paper];
    return a.score != b.score ? a.score > b.score : a.paper > b.paper;
  });
  return {at(from), at(from + most)};
}

std::vector<WeighedPaper> Weigher::weigh(const IndexQuery& query, const PaperSet& papers) const {
  PaperSet matching = papers_of(query, index_);
  matching &= papers;
  const std::vector<double> scores = Weighing(index_, ranking_, *columns_).scores(query, matching, true);
  std::vector<WeighedPaper> out;
  for (Xapian::docid paper = matching.next(1); paper != 0; paper = matching.next(paper + 1))
    out.push_back({paper, scores[paper]});
  return out;
}

}  // namespace papersearch
