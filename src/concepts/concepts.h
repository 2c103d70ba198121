// Concepts: the spellings that the archive's own glosses and loanwords show to mean the same.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "src/concepts/rules.h"
#include "src/concepts/spelling.h"

namespace papersearch {

// The evidence is terms of the index (kGlossPrefix, kLoanPrefix): each paper brings its own and takes it along when it
// goes. What a pair means is decided when it is asked for, from how often it is said and what else is said.

// The spellings that mean the same as these words, best known first, at most `most`. Empty where they name no concept.
// Throws Xapian's exceptions, so it runs inside ReadIndex::read.
std::vector<OtherSpelling> other_spellings(const std::string& words, std::size_t most, const ConceptRules& rules,
                                           const Xapian::Database& index);

struct ConceptPair {
  std::string text;  // Latin
  OtherSpelling other;
};

// All pairs that other_spellings would use, those of parts left out; best known first. Reads all evidence: .3 seconds
// for 3,590 papers. Throws Xapian's exceptions.
std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index);

}  // namespace papersearch
