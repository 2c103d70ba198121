// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts that a query describes instead of naming them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "src/concepts/rules.h"

namespace papersearch {

// A concept that words describe: "모델 여러 개를 합치는" is model merging.
struct Described {
  std::vector<std::size_t> words;  // the numbers of those that describe it, ascending
  std::string name;                // of the concept
};

// The concepts that the words of a query describe, given as stems (src/concepts/key.h). All words of a description
// stand near each other, in any order, with at most three others among them. A word describes one concept, and of two
// descriptions the one with more words counts, or the one whose words stand closer, or the first. Takes time linear in
// the words. UTF-8; any thread may call it.
std::vector<Described> find_described(const std::vector<std::string>& stems, const ConceptRules& rules);

}  // namespace papersearch
