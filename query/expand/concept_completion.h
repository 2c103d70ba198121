// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts whose name is half typed.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "src/concepts/rules.h"

namespace papersearch {

struct ConceptCompletion {
  std::string text;        // the spelling that starts as typed, as papers write it: 강화 학습
  std::string other;       // the same in the other script, Hangul or Latin: reinforcement learning
  std::size_t papers = 0;  // that say that these mean the same
};

// The concepts with a spelling that starts as `typed` (UTF-8 in NFC), wherever blanks and hyphens stand in it: 강화 학,
// 강화하 and "reinforcement lea". At most `max`, the best known first: of what a single paper says so much is wrong
// that two must say it, or the rules. What more than twice `max` spellings mean is not looked up.
//
// Spellings are compared by the stems of their words (src/concepts/key.h), and half a Latin word may be longer than the
// stem of the whole: `last_words`, folded, are what its last word may become, as completions() has them.
//
// Takes steps of the thread's deadline. Throws Xapian's exceptions, so it runs inside ReadIndex::read.
std::vector<ConceptCompletion> complete_concepts(const std::string& typed, const std::vector<std::string>& last_words,
                                                 const ConceptRules& rules, const Xapian::Database& index,
                                                 std::size_t max);

}  // namespace papersearch
