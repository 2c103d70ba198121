// From the tree of a query to Xapian's, and what lights up.
#include "query/plan/planner.h"

#include <algorithm>
#include <string>
#include <utility>

#include "query/plan/people.h"
#include "query/plan/spelling.h"
#include "query/plan/words.h"
#include "src/schema.h"
#include "src/text/normalize.h"
#include "src/text/romanize.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr unsigned kMostCompletions = 100;  // of a prefix; the commonest words (see docs/query-syntax.md)
constexpr std::size_t kMostSpellings = 20;  // of a "~word"; the nearest

template <typename... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

Query scored_zero(const Query& query) { return {Query::OP_SCALE_WEIGHT, query, 0.0}; }

// A range of days by terms: whole years and months where they fit, days at the ends. Terms stay cheap at any size
// of index, where a range of values is a scan.
Query days_query(const DateRange& range, const Xapian::Database& index) {
  std::string lowest = index.get_value_lower_bound(kDateSlot);
  std::string highest = index.get_value_upper_bound(kDateSlot);
  if (lowest.size() != 8 || highest.size() != 8) return Query::MatchNothing;
  // A paper on several days has but its last one in the slot; its earlier days still have terms.
  const auto first_year = index.allterms_begin(std::string(kYearPrefix));
  if (first_year != index.allterms_end(std::string(kYearPrefix)))
    lowest = std::min(lowest, (*first_year).substr(1) + "0101");
  const std::string from = std::max(range.first ? compact(*range.first) : lowest, lowest);
  const std::string to = std::min(range.last ? compact(*range.last) : highest, highest);
  if (to < from) return Query::MatchNothing;
  std::vector<Query> terms;
  const int from_year = std::stoi(from.substr(0, 4));
  const int to_year = std::stoi(to.substr(0, 4));
  const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  for (int year = from_year; year <= to_year; ++year) {
    const std::string y = compact(Date{static_cast<std::int16_t>(year), 1, 1}).substr(0, 4);
    if (from <= y + "0101" && to >= y + "1231") {
      terms.emplace_back(std::string(kYearPrefix) + y);
      continue;
    }
    for (int month = 1; month <= 12; ++month) {
      const std::string m = y + padded(month);
      const std::string last = m + padded(days_in_month(year, month));
      if (last < from || m + "01" > to) continue;
      if (from <= m + "01" && to >= last) {
        terms.emplace_back(std::string(spec(Field::kMonth).prefix) + m);
        continue;
      }
      for (int day = 1; day <= days_in_month(year, month); ++day) {
        const std::string d = m + padded(day);
        if (from <= d && d <= to) terms.emplace_back(std::string(spec(Field::kDate).prefix) + d);
      }
    }
  }
  return {Query::OP_OR, terms.begin(), terms.end()};
}

Query votes_query(const Votes& votes) {
  // Known votes are those with a value; every serialised number sorts above the empty string.
  const Query known(Query::OP_VALUE_GE, kVotesSlot, Xapian::sortable_serialise(0));
  if (votes.unknown) return {Query::OP_AND_NOT, Query::MatchAll, known};
  const std::string least = Xapian::sortable_serialise(votes.least.value_or(0));
  if (!votes.most) return {Query::OP_VALUE_GE, kVotesSlot, least};
  return {Query::OP_VALUE_RANGE, kVotesSlot, least, Xapian::sortable_serialise(*votes.most)};
}

class Planner {
 public:
  Planner(const Xapian::Database& index, Plan& plan) : index_(index), plan_(&plan) {}

  Query plan(const Node& node) {
    return std::visit(Overloaded{
                          [](const All&) { return Query(Query::MatchAll); },
                          [this](const Words& w) { return words(w); },
                          [this](const Phrase& p) {
                            if (p.field == Field::kAuthor && !p.within)
                              return or_nothing(plan_name(p.text, index_, *plan_));
                            return or_nothing(plan_phrase(p.text, p.field, p.within, index_, *plan_));
                          },
                          [this](const Prefix& p) {
                            return or_nothing(plan_prefix(p.text, p.field, kMostCompletions, index_, *plan_));
                          },
                          [this](const Near& n) { return near(n); },
                          [this](const Days& d) { return days_query(d.range, index_); },
                          [](const Votes& v) { return votes_query(v); },
                          [this](const Label& l) { return label(l); },
                          [this](const And& a) { return conjunction(a.nodes); },
                          [this](const Or& o) {
                            std::vector<Query> parts;
                            for (const Node& n : o.nodes) parts.push_back(plan(n));
                            return Query(Query::OP_OR, parts.begin(), parts.end());
                          },
                          [this](const Not& n) {
                            return Query(Query::OP_AND_NOT, Query(Query::MatchAll), without_light(n.nodes.front()));
                          },
                      },
                      node.is);
  }

 private:
  static Query or_nothing(const Query& query) { return query.empty() ? Query(Query::MatchNothing) : query; }

  Query words(const Words& w) {
    std::vector<std::string> texts;
    for (const Word& word : w.words) texts.push_back(word.text);
    if (w.field == Field::kAuthor && texts.size() == 1 && korean_name(texts.front()))
      return or_nothing(plan_name(texts.front(), index_, *plan_));
    const TextQuery query = plan_words(texts, w.field, index_, *plan_);
    if (!query.others.empty()) {
      plan_->first = query.all;
      plan_->others = query.others;
    }
    return or_nothing(query.scored);
  }

  Query near(const Near& n) {
    Expansion expansion{n.at, n.text, {normalize_word(n.text)}};
    for (Spelling& s : near_spellings(n.text, n.field, index_, kMostSpellings))
      expansion.words.push_back(std::move(s.word));
    plan_->expansions.push_back(expansion);
    return or_nothing(plan_any_of(expansion.words, n.field, index_, *plan_));
  }

  Query label(const Label& l) {
    const std::string prefix(spec(l.field).prefix);
    if (l.field == Field::kId) return scored_zero(Query(cut_term(prefix + l.text)));
    std::vector<Query> terms;
    for (const Token& token : analyze(l.text)) {
      if (token.form == Form::kWord) terms.emplace_back(cut_term(prefix + token.term));
    }
    return terms.empty() ? Query(Query::MatchNothing) : scored_zero(Query(Query::OP_AND, terms.begin(), terms.end()));
  }

  // What is excluded must have all of the words: "-긴 문맥" is no reason to drop every paper with 긴.
  Query without_light(const Node& node) {
    Plan dark;
    dark.concepts.exact = true;  // what is left out is what was typed
    Plan* const lit = std::exchange(plan_, &dark);
    Query query;
    if (const auto* w = std::get_if<Words>(&node.is)) {
      std::vector<std::string> texts;
      for (const Word& word : w->words) texts.push_back(word.text);
      query = or_nothing(plan_words(texts, w->field, index_, dark).all);
    } else {
      query = plan(node);
    }
    plan_ = lit;
    return query;
  }

  Query conjunction(const std::vector<Node>& nodes) {
    std::vector<Query> scored;
    std::vector<Query> filters;
    std::vector<Query> excluded;
    for (const Node& node : nodes) {
      if (const auto* inner = std::get_if<Not>(&node.is)) {
        excluded.push_back(without_light(inner->nodes.front()));
      } else if (std::holds_alternative<Days>(node.is) || std::holds_alternative<Votes>(node.is) ||
                 std::holds_alternative<Label>(node.is)) {
        filters.push_back(plan(node));
      } else {
        scored.push_back(plan(node));
      }
    }
    Query query = scored.empty() ? Query(Query::MatchAll) : Query(Query::OP_AND, scored.begin(), scored.end());
    if (!filters.empty()) query = Query(Query::OP_FILTER, query, Query(Query::OP_AND, filters.begin(), filters.end()));
    if (!excluded.empty())
      query = Query(Query::OP_AND_NOT, query, Query(Query::OP_OR, excluded.begin(), excluded.end()));
    return query;
  }

  const Xapian::Database& index_;
  Plan* plan_;
};

}  // namespace

Plan make_plan(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts) {
  Plan out;
  out.concepts = concepts;
  out.query = Planner(index, out).plan(root);
  if (!std::holds_alternative<Words>(root.is)) out.first = out.others = Query();
  return out;
}

}  // namespace papersearch
