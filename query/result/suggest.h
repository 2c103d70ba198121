// SPDX-License-Identifier: GPL-2.0-or-later
// Completes a half-typed query.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "src/concepts/rules.h"

namespace papersearch {

struct CompletedWord {
  std::string query;       // the query with its last word completed
  std::string word;        // as papers mostly write it: LLM, ControlNet, 강화
  std::size_t papers = 0;  // with the word in the summary, plus those with it in the title
};

// A word or several that the archive says in the other script, too.
struct CompletedConcept {
  std::string query;       // the query with its last words completed to `text`
  std::string text;        // the spelling that starts as typed, as papers write it: 강화 학습
  std::string other;       // the same in the other script: reinforcement learning
  std::size_t papers = 0;  // that say that these mean the same
};

struct CompletedTitle {
  std::string id;
  std::string title;
};

struct Completions {
  std::vector<CompletedWord> words;        // most papers first, without those that are one of the concepts
  std::vector<CompletedConcept> concepts;  // those of more typed words first, then the best known; five at most
  std::vector<std::string> authors;        // as printed, most papers first
  std::vector<CompletedTitle> titles;      // five at most
};

// Completes what was `typed` (UTF-8 in NFC), at most `max` of each kind: its last word by one that stands so in some
// text, and its last one to four words by a concept. A last syllable that is still being typed counts as far as it has
// come (query/expand/completion.h): 강ㅎ and 강하 find 강화, and 몯 finds 모델. `rules` say what is a concept.
// Throws Error (kTooLate) when the thread's deadline passes, and Xapian's exceptions, so it runs inside
// ReadIndex::read.
Completions complete_query(const std::string& typed, const Xapian::Database& index, std::size_t max,
                           const ConceptRules& rules = built_in_concept_rules());

}  // namespace papersearch
