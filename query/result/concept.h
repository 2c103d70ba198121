// SPDX-License-Identifier: GPL-2.0-or-later
// The other spellings of a word or phrase, with the papers that give them.
#pragma once

#include <xapian.h>

#include <string>

#include "query/result/response.h"
#include "src/concepts/concepts.h"

namespace papersearch {

// Throws Xapian's exceptions.
ConceptAnswer look_up_concept(const std::string& words, const ConceptRules& rules, const Xapian::Database& index);

}  // namespace papersearch
