// What the glosses of an English spelling say: 심층 강화 학습(reinforcement learning) may mean all three words or two.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/concept_spelling.h"

namespace papersearch {

// The Hangul spellings, and the Latin ones where it is an acronym or has one; unsorted. `key` is that of `english`.
// With `wanted`, the key of one, what one paper alone says of others may be left out. Throws Xapian's exceptions.
std::vector<OtherSpelling> glossed_spellings(const std::string& english, const std::string& key,
                                             const Xapian::Database& index, const std::string& wanted = "");

}  // namespace papersearch
