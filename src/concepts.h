// Concepts: the spellings that the archive's own glosses and loanwords show to mean the same.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The evidence is terms of the index (kGlossPrefix, kLoanPrefix): each paper brings its own and takes it along when it
// goes. What a pair means is decided when it is asked for, from how often it is said and what else is said.

struct OtherSpelling {
  enum class Why : std::uint8_t {
    kGloss,  // 강화 학습(reinforcement learning)
    kSound,  // 트랜스포머 and transformer sound alike and stand in the same papers
    kParts,  // 객체 = object and 감지 = detection, and the archive has "object detection"
    kHand,   // a table of rules says so
  };
  std::string text;             // words between blanks
  std::string key;              // src/text/concept.h
  Xapian::doccount papers = 0;  // that say so
  Why why = Why::kGloss;
};

// What people decide, by key (src/text/concept.h).
struct ConceptRules {
  std::map<std::string, std::vector<std::string>> same;  // all spellings of the concept
  std::multimap<std::string, std::string> apart;         // both ways
};

// A line is a concept, its spellings between tabs; after "!" they are no concept, each pair of them. "#" begins a
// comment. `name` is for the Error that a bad line throws.
ConceptRules read_concept_rules(std::string_view tsv, const std::string& name);

// One after the other: what the second says counts where they differ.
ConceptRules operator+(ConceptRules first, const ConceptRules& second);

// data/concepts.tsv as it was when the program was built.
const ConceptRules& built_in_concept_rules();

// The spellings that mean the same as these words, best known first, at most `most`. Empty where they name no concept.
// Throws Xapian's exceptions, so it runs inside ReadIndex::read.
std::vector<OtherSpelling> other_spellings(const std::string& words, std::size_t most, const ConceptRules& rules,
                                           const Xapian::Database& index);

struct ConceptPair {
  std::string text;  // Latin
  OtherSpelling other;
};

// All pairs that other_spellings would use, those of parts left out; best known first. Reads all evidence: a second
// for 5,000 papers. Throws Xapian's exceptions.
std::vector<ConceptPair> all_concepts(const ConceptRules& rules, const Xapian::Database& index);

}  // namespace papersearch
