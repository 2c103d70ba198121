// SPDX-License-Identifier: GPL-2.0-or-later
// Loanwords: 트랜스포머 is "transformer" in Hangul.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// The parameters are keys (src/concepts/key.h). Several threads may call these functions, each with a database object
// of its own. They throw Xapian's exceptions, and Error when the thread's deadline has passed.

// The Latin word that a Hangul word is a loan of; one with an empty key where it is no loan.
OtherSpelling loan_source(const std::string& hangul, const Xapian::Database& index);

// The Hangul words that are loans of a Latin word, by decreasing evidence.
std::vector<OtherSpelling> hangul_loans(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch
