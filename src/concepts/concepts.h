// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts: spellings that mean the same, as the glosses and loanwords of the archive show.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "src/concepts/rules.h"
#include "src/concepts/spelling.h"

namespace papersearch {

// The evidence is in the index, as terms of the papers that have it (kGlossPrefix, kLoanPrefix, kWordPrefix in
// src/index/schema.h), so it is removed with its paper. Whether two spellings mean the same is decided when somebody
// asks, from how many papers say so and what else they say. docs/concepts.md explains the decisions.
//
// Strings are UTF-8. Several threads may call these functions, each with a database object of its own. They throw
// Xapian's exceptions, so they run inside ReadIndex::read(), and Error when the thread's deadline has passed.

// The spellings that mean the same as `words`, which are words as a person types them; at most `max`, those first that
// most papers have. Empty where the words name no concept.
std::vector<OtherSpelling> other_spellings(const std::string& words, std::size_t max, const ConceptRules& rules,
                                           const Xapian::Database& index);

// Two spellings of one concept.
struct ConceptPair {
  std::string text;  // in Latin letters
  OtherSpelling other;
};

// All pairs of spellings that other_spellings() would use, except those that it puts together from the parts of a
// phrase; those first that most papers have. Reads all evidence, which takes 0.3 seconds for 3,590 papers.
std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index);

}  // namespace papersearch
