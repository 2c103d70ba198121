// What people decide about concepts: spellings that mean the same, and such as do not.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// What people decide, by key (src/concepts/key.h).
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

}  // namespace papersearch
