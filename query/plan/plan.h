// What a query's tree becomes: the queries that the index is asked, what is highlighted, what a score is made of.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>
#include <vector>

#include "query/plan/highlight.h"
#include "src/base/diagnostic.h"
#include "src/concepts/concepts.h"

namespace papersearch {

// A part of a query, as queries of Xapian.
struct PlannedQuery {
  Xapian::Query scored;   // matches and weighs; empty: nothing in the index can match
  Xapian::Query matches;  // matches the same papers, for sets and counts: its weights mean nothing
};

// One thing that adds to the score of a paper. The weights of all that a paper has are its score.
struct ScoreSource {
  std::string what;  // "강화 in the title"
  Xapian::Query query;
};

// The words that a "~word" stands for, nearest first.
struct Expansion {
  Span at;  // in the query's text
  std::string typed;
  std::vector<std::string> words;
};

// Which other spellings of a query's concepts are searched.
struct ConceptSettings {
  bool exact = false;                         // none
  std::vector<std::string> without;           // not these
  std::shared_ptr<const ConceptRules> rules;  // beside the archive's own glosses; null: the built-in rules
};

struct Plan {
  PlannedQuery query;
  // Where the query is one short list of words: the papers with all of the words, which come first, and what weighs the
  // other papers as `query.scored` does. Both are empty elsewhere.
  Xapian::Query first, others;
  Highlight highlight;
  std::vector<ScoreSource> evidence;
  std::vector<Expansion> expansions;
  std::vector<Diagnostic> notes;  // about the query; spans into its text
  ConceptSettings concepts;
  std::vector<std::string> also;  // the other spellings that are searched as well
};

}  // namespace papersearch
