// SPDX-License-Identifier: GPL-2.0-or-later
// What the index is asked: a tree of terms, words in order and sets, which matches papers and weighs them.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "src/index/schema.h"
#include "src/index/word_order.h"

namespace papersearch {

// The words of a phrase: for each position the terms that may stand there, as the index has them, with the field's
// prefix.
using Positions = std::vector<std::vector<std::string>>;

// For each position the terms that may stand for it, wide ones among them.
Positions with_wide(const Positions& positions, const std::vector<WideTerm>& wide);

// One spelling of a word or phrase in one field: in order and side by side. A wide term (src/index/word_order.h) may
// stand for several positions, which need no terms of their own then.
struct SpellingVariant {
  Field field;
  Positions positions;  // at least one; each has a term, or a wide term stands for it
  std::vector<WideTerm> wide = {};
};

// A tree that query/match/evaluation.h evaluates. Its nodes never change, so copies share them, also between threads.
// What weighs, weighs by BM25 with the numbers of a Ranking (query/rank/ranking.h).
class IndexQuery {
 public:
  struct AllPapers {};  // without weight
  struct Term {
    std::string term;
  };
  // Papers with any of the spellings, weighed as one word that occurs as often as all of them together: a paper that
  // has two of them has the word once.
  struct OneWord {
    std::vector<SpellingVariant> variants;  // at least one
  };
  // Papers that have the words as a spelling demands (window 0), or in any order within `window` neighbouring words.
  // The weight is the sum of the terms' weights.
  struct Ordered {
    SpellingVariant words;
    std::uint32_t window;
  };
  // Papers whose value in a slot is from `least` to `most`, both included, by their bytes. Without weight.
  struct Values {
    Xapian::valueno slot;
    std::string least;
    std::optional<std::string> most;
  };
  // All papers, each with a bonus for its votes and for being new beside the newest day (kBonus in
  // query/rank/ranking.h).
  struct Bonus {
    bool votes;
    std::optional<int> newest;  // days since 1970-01-01; none: no bonus for being new
  };
  struct Inside;    // see having_inside()
  struct Constant;  // see constant_for()
  struct Any;       // see any_of()
  struct All;       // see all_of()
  struct Without;   // see without()
  struct Maybe;     // see with_maybe()
  struct Scaled;    // see scaled()
  struct Node;      // one of these

  IndexQuery() = default;  // matches nothing
  explicit IndexQuery(Node node);

  [[nodiscard]] bool empty() const { return node_ == nullptr; }  // whether it is known to match nothing
  [[nodiscard]] const Node& node() const { return *node_; }      // of one that is not empty

  // For people who ask why; two queries with the same text match and weigh the same.
  [[nodiscard]] std::string text() const;

 private:
  std::shared_ptr<const Node> node_;
};

struct IndexQuery::Inside {
  IndexQuery candidates;
  std::string hangul;
  Field field;
};
struct IndexQuery::Constant {
  IndexQuery which;
  double weight;
};
struct IndexQuery::Any {
  std::vector<IndexQuery> parts;  // at least two
};
struct IndexQuery::All {
  std::vector<IndexQuery> parts;  // at least two
};
struct IndexQuery::Without {
  IndexQuery query, unwanted;
};
struct IndexQuery::Maybe {
  IndexQuery query, more;
};
struct IndexQuery::Scaled {
  IndexQuery query;
  double factor;
};

struct IndexQuery::Node {
  std::variant<AllPapers, Term, OneWord, Ordered, Values, Bonus, Inside, Constant, Any, All, Without, Maybe, Scaled> is;
};

IndexQuery all_papers();
IndexQuery term_query(std::string term);

// Papers that one of the parts matches, or that all of them match. The weight is the sum of the weights of the parts
// that match. Any of none, and all where one is empty or there is none, are empty.
IndexQuery any_of(std::vector<IndexQuery> parts);
IndexQuery any_of(const std::vector<std::string>& terms);
IndexQuery all_of(std::vector<IndexQuery> parts);
IndexQuery all_of(const std::vector<std::string>& terms);

// The weights of `query` for papers that both match.
IndexQuery filtered(const IndexQuery& query, const IndexQuery& by);

IndexQuery without(const IndexQuery& query, const IndexQuery& unwanted);

// Matches what `query` matches; papers that `more` matches as well weigh as much more as that says.
IndexQuery with_maybe(const IndexQuery& query, const IndexQuery& more);

// The weight times `factor`.
IndexQuery scaled(const IndexQuery& query, double factor);

// Each paper that `which` matches weighs `weight`.
IndexQuery constant_for(const IndexQuery& which, double weight);

// Empty where no variants are given, as where all terms are none.
IndexQuery one_word(std::vector<SpellingVariant> variants);
IndexQuery one_word(Field field, std::vector<std::string> terms);

// Papers with any of the variants, for filters and counts. The variants must not be empty.
IndexQuery any_variant(const std::vector<SpellingVariant>& variants);

// Empty where `positions` is empty, or a position without terms of its own or wide ones. A single position becomes its
// terms.
IndexQuery in_order(const Positions& positions, Field field, const std::vector<WideTerm>& wide = {});
IndexQuery near_each_other(const Positions& positions, Field field, std::uint32_t window);

// See IndexQuery::Values and IndexQuery::Bonus.
IndexQuery values_between(Xapian::valueno slot, std::string least, std::optional<std::string> most);
IndexQuery bonus(bool votes, std::optional<int> newest);

// Of the papers that `candidates` matches, those with a word in the field whose stem contains `hangul`, as
// 심층강화학습 contains 강화학습. Reads the terms of each candidate, which takes some 20 µs, so there should be few. No
// weight of its own.
IndexQuery having_inside(const IndexQuery& candidates, const std::string& hangul, Field field);

}  // namespace papersearch
