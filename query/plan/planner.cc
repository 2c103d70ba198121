// From the tree of a query to Xapian's, and what lights up.
#include "query/plan/planner.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "query/expand/spelling.h"
#include "query/plan/people.h"
#include "query/plan/words.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"
#include "src/index/schema.h"
#include "src/text/korean/romanize.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

using Xapian::Query;

constexpr unsigned kMostCompletions = 100;  // of a prefix; the commonest words (see docs/query-syntax.md)
constexpr std::size_t kMostSpellings = 20;  // of a "~word"; the nearest

// Never Query::MatchAll itself: its count of references is not atomic, and it would be one for all threads.
Query all_papers() { return Query(std::string()); }

Query scored_zero(const Query& query) { return {Query::OP_SCALE_WEIGHT, query, 0.0}; }

// Terms of a prefix that the index has, from one to another, both included.
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

// A range of days by terms: whole years and months where they fit, days at the ends. Terms stay cheap at any size
// of index, where a range of values is a scan; and those that the index has are few, whatever the calendar has between
// its first day and its last.
Query days_query(const DateRange& range, const Xapian::Database& index) {
  const std::string from = range.first ? compact(*range.first) : "00000101";
  const std::string to = range.last ? compact(*range.last) : "99991231";
  const std::string_view day_prefix = spec(Field::kDate).prefix;
  const std::string_view month_prefix = spec(Field::kMonth).prefix;
  std::vector<Query> terms;
  const auto add = [&](std::string_view prefix, const std::string& value) {
    terms.emplace_back(std::string(prefix) + value);
  };
  // Of the years and months at the ends, what they have inside of the range.
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
  return terms.empty() ? Query(Query::MatchNothing) : Query(Query::OP_OR, terms.begin(), terms.end());
}

Query votes_query(const Votes& votes) {
  // Known votes are those with a value; every serialised number sorts above the empty string.
  const Query known(Query::OP_VALUE_GE, kVotesSlot, Xapian::sortable_serialise(0));
  if (votes.unknown) return {Query::OP_AND_NOT, all_papers(), known};
  const std::string least = Xapian::sortable_serialise(votes.least.value_or(0));
  if (!votes.most) return {Query::OP_VALUE_GE, kVotesSlot, least};
  return {Query::OP_VALUE_RANGE, kVotesSlot, least, Xapian::sortable_serialise(*votes.most)};
}

class Planner {
 public:
  Planner(const Xapian::Database& index, Plan& plan) : index_(index), plan_(&plan) {}

  Query plan(const Node& node) {
    return std::visit(
        Overloaded{
            [](const All&) { return all_papers(); },
            [this](const Words& w) { return words(w); },
            [this](const Phrase& p) {
              if (p.field == Field::kAuthor && !p.within) return or_nothing(plan_name(p.text, index_, *plan_));
              return or_nothing(plan_phrase(p.text, p.field, p.within, index_, *plan_));
            },
            [this](const Prefix& p) {
              return or_nothing(plan_prefix(p.text, p.field, kMostCompletions, p.at, index_, *plan_));
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
            [this](const Not& n) { return Query(Query::OP_AND_NOT, all_papers(), without_light(n.nodes.front())); },
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
    Query query = scored.empty() ? all_papers() : Query(Query::OP_AND, scored.begin(), scored.end());
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
