// SPDX-License-Identifier: GPL-2.0-or-later
// From the tree of a query to queries of the index, and to what is highlighted.
#include "query/plan/planner.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "query/expand/spelling.h"
#include "query/match/evaluation.h"
#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/plan/people.h"
#include "query/plan/phrases.h"
#include "query/plan/words.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"
#include "src/index/schema.h"
#include "src/text/korean/romanize.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr unsigned kMaxCompletions = 100;  // of a prefix: the most common words (see docs/query-syntax.md)
constexpr std::size_t kMaxIds = 1000;      // of "id:2410.047*"; a month of arXiv has more
constexpr std::size_t kMaxNear = 20;       // of a "~word"; the nearest

IndexQuery scored_zero(const IndexQuery& query) { return scaled(query, 0); }

// Calls `use` with each value from `from` to `to`, both included, that the index has a term for.
template <typename Use>
void for_each_term(std::string_view prefix, const std::string& from, const std::string& to,
                   const Xapian::Database& index, Use use) {
  const std::string begin(prefix);
  auto term = index.allterms_begin(begin);
  for (term.skip_to(begin + from); term != index.allterms_end(begin); ++term) {
    Deadline::step();
    const std::string value = (*term).substr(begin.size());
    if (value > to) return;
    use(value);
  }
}

// A range of days as terms: whole years and months where they fit, days at the ends. Terms stay cheap at any size of
// index, where a range of values is a scan; only days that the index has become terms, however long the range is.
IndexQuery days_query(const DateRange& range, const Xapian::Database& index) {
  const std::string from = range.first ? compact(*range.first) : "00000101";
  const std::string to = range.last ? compact(*range.last) : "99991231";
  const std::string_view day_prefix = spec(Field::kDate).prefix;
  const std::string_view month_prefix = spec(Field::kMonth).prefix;
  std::vector<std::string> terms;
  const auto add = [&](std::string_view prefix, const std::string& value) {
    terms.push_back(std::string(prefix) + value);
  };
  // These add the part of a month or year at an end that is inside the range.
  const auto days_of = [&](const std::string& month) {
    for_each_term(day_prefix, std::max(from, month + "01"), std::min(to, month + "31"), index,
                  [&](const std::string& day) { add(day_prefix, day); });
  };
  const auto months_of = [&](const std::string& year) {
    for_each_term(month_prefix, std::max(from.substr(0, 6), year + "01"), std::min(to.substr(0, 6), year + "12"), index,
                  [&](const std::string& month) {
                    const int days = days_in_month(std::stoi(year), std::stoi(month.substr(4)));
                    const bool whole = from <= month + "01" && to >= month + std::to_string(days);
                    whole ? add(month_prefix, month) : days_of(month);
                  });
  };
  for_each_term(kYearPrefix, from.substr(0, 4), to.substr(0, 4), index, [&](const std::string& year) {
    const bool whole = from <= year + "0101" && to >= year + "1231";
    whole ? add(kYearPrefix, year) : months_of(year);
  });
  return any_of(terms);
}

IndexQuery votes_query(const Votes& votes) {
  // Known votes are those with a value; every serialised number sorts above the empty string.
  const auto value = [](double number) { return Xapian::sortable_serialise(number); };
  if (votes.unknown) return without(all_papers(), values_between(kVotesSlot, value(0), std::nullopt));
  return values_between(kVotesSlot, value(votes.least.value_or(0)),
                        votes.most ? std::optional(value(*votes.most)) : std::nullopt);
}

std::vector<std::string> texts_of(const Words& words) {
  std::vector<std::string> out;
  for (const Word& word : words.words) out.push_back(word.text);
  return out;
}

class Planner {
 public:
  Planner(const Xapian::Database& index, Plan& plan) : index_(index), plan_(&plan) {}

  PlannedQuery plan(const Node& node) {
    return std::visit(Overloaded{
                          [](const All&) { return unscored(all_papers()); },
                          [this](const Words& w) { return words(w); },
                          [this](const Phrase& p) {
                            if (p.field == Field::kAuthor && !p.within) return same(plan_name(p.text, index_, *plan_));
                            return same(plan_phrase(p.text, p.field, p.within, index_, *plan_));
                          },
                          [this](const Pattern& p) {
                            if (p.half_typed)
                              return same(plan_half_typed(p.text, p.field, kMaxCompletions, index_, *plan_));
                            return same(plan_pattern(p.text, p.field, kMaxCompletions, p.at, index_, *plan_));
                          },
                          [this](const Near& n) { return near(n); },
                          [this](const Days& d) { return unscored(days_query(d.range, index_)); },
                          [](const Votes& v) { return unscored(votes_query(v)); },
                          [this](const Label& l) { return unscored(label(l)); },
                          [](const Unreadable&) { return unscored({}); },
                          [this](const And& a) { return conjunction(a.nodes); },
                          [this](const Or& o) {
                            std::vector<PlannedQuery> parts;
                            for (const Node& n : o.nodes) parts.push_back(plan(n));
                            return combine(any_of, parts);
                          },
                          [this](const Not& n) { return unscored(without(all_papers(), excluded(n.nodes.front()))); },
                      },
                      node.is);
  }

 private:
  // Matches are the papers that are weighed.
  static PlannedQuery same(const IndexQuery& query) { return {query, query, query, query}; }
  static PlannedQuery unscored(const IndexQuery& query) { return same(query); }

  static PlannedQuery combine(IndexQuery (*op)(std::vector<IndexQuery>), const std::vector<PlannedQuery>& parts) {
    std::vector<IndexQuery> scored;
    std::vector<IndexQuery> matches;
    std::vector<IndexQuery> answer;
    std::vector<IndexQuery> apart;
    for (const PlannedQuery& part : parts) {
      scored.push_back(part.scored);
      matches.push_back(part.matches);
      answer.push_back(part.answer);
      apart.push_back(part.apart);
    }
    return {op(scored), op(matches), op(answer), op(apart)};
  }

  PlannedQuery words(const Words& w) {
    const std::vector<std::string> texts = texts_of(w);
    if (w.field == Field::kAuthor && texts.size() == 1 && korean_name(texts.front()))
      return same(plan_name(texts.front(), index_, *plan_));
    if (w.field || plan_->concepts.exact) return plan_words(texts, w.field, index_, *plan_);
    const std::vector<NamedAuthor> authors = authors_among(texts, index_);
    for (const NamedAuthor& one : authors) {
      const Span at{w.words[one.first].at.begin, w.words[one.last - 1].at.end};
      plan_->notes.push_back({Level::kNote, "author-first", at,
                              "\"" + one.name + "\" is an author, whose papers are first",
                              "write author:\"" + one.name + "\" for these alone"});
    }
    return plan_words(texts, w.field, index_, *plan_, authors);
  }

  PlannedQuery near(const Near& n) {
    Expansion expansion{n.at, n.text, {normalize_word(n.text)}};
    for (Spelling& s : near_spellings(n.text, n.field, index_, kMaxNear)) expansion.words.push_back(std::move(s.word));
    plan_->expansions.push_back(expansion);
    return same(plan_near_words(expansion.words, n.field, index_, *plan_));
  }

  IndexQuery label(const Label& l) {
    const std::string prefix(spec(l.field).prefix);
    if (l.whole) return whole_name(l);
    if (l.field == Field::kId && l.text.ends_with('*')) return ids_beginning_with(l);
    if (l.field == Field::kId) return scored_zero(term_query(cut_term(prefix + l.text)));
    std::vector<std::string> terms;
    for (const Token& token : analyze(l.text)) {
      if (token.form == Form::kWord) terms.push_back(cut_term(prefix + token.term));
    }
    return scored_zero(all_of(terms));
  }

  // "id:2410.047*"
  IndexQuery ids_beginning_with(const Label& l) {
    const std::string begin = std::string(spec(Field::kId).prefix) + l.text.substr(0, l.text.find('*'));
    std::vector<std::string> ids;
    for (auto term = index_.allterms_begin(begin); term != index_.allterms_end(begin); ++term) {
      Deadline::step();
      if (ids.size() == kMaxIds) {
        plan_->notes.push_back({Level::kNote, "many-completions", l.at,
                                "more than " + std::to_string(kMaxIds) + " ids begin so; the first are shown",
                                "write more of the id before the *"});
        break;
      }
      ids.push_back(*term);
    }
    return scored_zero(any_of(ids));
  }

  // Who asks for a whole name that nobody has means its words.
  IndexQuery whole_name(const Label& l) {
    const std::string term = name_term(l.field, l.text);
    if (papers_having(term, index_) > 0) {
      const std::size_t aspect = plan_->highlight.add_aspect(1);
      for (const Token& token : analyze(normalize_name(l.text))) {
        if (l.field == Field::kAuthor && token.form == Form::kWord) plan_->highlight.add_term(token.term, aspect);
      }
      return scored_zero(term_query(term));
    }
    plan_->notes.push_back({Level::kNote, "no-such-name", l.at,
                            "no " + std::string(spec(l.field).name) + " is called exactly \"" + l.text +
                                "\"; its words are searched in them",
                            ""});
    if (l.field == Field::kAuthor) return scored_zero(plan_name(l.text, index_, *plan_));
    return label({l.field, l.text, l.at});
  }

  // The papers to exclude, with a plan of their own so that nothing of them is highlighted or explained. They are the
  // answer to what is excluded: -강화학습 is no reason to exclude a paper that has 강화 and 학습 apart.
  IndexQuery excluded(const Node& node) {
    Plan apart;
    apart.concepts.exact = true;  // a paper may mention what it is not about: in its summary only what was typed counts
    Plan* const outer = std::exchange(plan_, &apart);
    const IndexQuery query = plan(node).answer;
    plan_ = outer;
    const auto* const words = std::get_if<Words>(&node.is);
    if (words == nullptr || words->field) return query;
    std::vector<std::string> also;
    const IndexQuery titles = titles_in_other_spelling(texts_of(*words), plan_->concepts, index_, also);
    if (titles.empty()) return query;
    std::string names;
    for (const std::string& one : also) names += (names.empty() ? "" : ", ") + one;
    plan_->notes.push_back({Level::kNote, "also-excluded", words->words.front().at,
                            "titles with " + names + " are excluded as well", "--exact excludes what was typed only"});
    return any_of({query, titles});
  }

  PlannedQuery conjunction(const std::vector<Node>& nodes) {
    std::vector<PlannedQuery> wanted;
    std::vector<IndexQuery> filters;
    std::vector<IndexQuery> unwanted;
    for (const Node& node : nodes) {
      if (const auto* inner = std::get_if<Not>(&node.is)) {
        unwanted.push_back(excluded(inner->nodes.front()));
      } else if (std::holds_alternative<Days>(node.is) || std::holds_alternative<Votes>(node.is) ||
                 std::holds_alternative<Label>(node.is)) {
        filters.push_back(plan(node).scored);
      } else {
        wanted.push_back(plan(node));
      }
    }
    PlannedQuery out = wanted.empty() ? unscored(all_papers()) : combine(all_of, wanted);
    for (IndexQuery* query : {&out.scored, &out.matches, &out.answer, &out.apart}) {
      if (!filters.empty()) *query = filtered(*query, all_of(filters));
      *query = without(*query, any_of(unwanted));
    }
    return out;
  }

  const Xapian::Database& index_;
  Plan* plan_;
};

}  // namespace

Plan make_plan(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts) {
  Plan out;
  out.concepts = concepts;
  out.query = Planner(index, out).plan(root);
  return out;
}

std::size_t count_papers(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts) {
  return count_papers(make_plan(root, index, concepts).query.answer, index);
}

}  // namespace papersearch
