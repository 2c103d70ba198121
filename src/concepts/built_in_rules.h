// data/concepts.tsv as src/concepts/rules_generator.cc writes it when the programs are built.
#pragma once

#include <string_view>

namespace papersearch::data {

// Lines in the order of their bytes: "!", a key, a tab, and the key of what does not mean the same; "=", a key, and
// behind tabs the spellings of its concept. Each ends with a newline.
extern const std::string_view concept_rules;

}  // namespace papersearch::data
