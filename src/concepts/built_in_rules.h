// SPDX-License-Identifier: GPL-2.0-or-later
// data/concepts.tsv as src/concepts/rules_generator.cc writes it when the programs are built.
#pragma once

#include <string_view>

namespace papersearch::data {

// Lines in the order of their bytes: "!", a key, a tab, and the key of what does not mean the same; "=", a key, and
// behind tabs the spellings of its concept; "?" and a key of the first word of a description, behind tabs the
// keys of each further word, with "|" between, and the name of what it describes. Each ends with a newline.
extern const std::string_view concept_rules;

}  // namespace papersearch::data
