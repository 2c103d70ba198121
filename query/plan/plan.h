// SPDX-License-Identifier: GPL-2.0-or-later
// What a query's tree becomes: the queries that the index is asked, what is highlighted, what a score is made of.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "query/match/index_query.h"
#include "query/plan/highlight.h"
#include "query/rank/ranking.h"
#include "src/base/diagnostic.h"
#include "src/concepts/concepts.h"

namespace papersearch {

// A part of a query, as queries of the index.
struct PlannedQuery {
  IndexQuery scored;   // matches and weighs; empty: nothing in the index can match
  IndexQuery matches;  // matches the same papers, for sets and counts: its weights mean nothing
  // Matches those of them that have all of what the query asks for, for sets and counts; the others have some of the
  // words only.
  IndexQuery answer;
  IndexQuery apart;  // matches papers with all of the words, also where a run of words that names one thing is apart
};

// One thing that a list of words asks for: a word, or a run of words that names one thing.
struct Wanted {
  std::string text;   // the words as typed
  IndexQuery papers;  // that have it in any form; no weight; empty: no paper can
};

// One thing that adds to the score of a paper. The weights of all that a paper has are its score.
struct ScoreSource {
  std::string what;  // "강화 in the title"
  IndexQuery query;
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
  const Ranking* ranking = &kRanking;  // the numbers that weigh it
  Highlight highlight;
  std::vector<ScoreSource> evidence;
  std::vector<Wanted> wanted;  // what the lists of words ask for
  // Some list of words is a question, of which no paper has all: the answer is what `scored` weighs nearly as much as
  // the best paper.
  bool question = false;
  std::vector<Expansion> expansions;
  std::vector<Diagnostic> notes;  // about the query; spans into its text
  ConceptSettings concepts;
  std::vector<std::string> also;  // the other spellings that are searched as well
};

}  // namespace papersearch
