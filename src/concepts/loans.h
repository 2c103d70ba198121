// Loanwords: 트랜스포머 says "transformer".
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// By key; both throw Xapian's exceptions.

// The Latin word that a Hangul one says; empty where it is none.
OtherSpelling origin(const std::string& hangul, const Xapian::Database& index);

// The Hangul words that say a Latin one.
std::vector<OtherSpelling> said_in_hangul(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch
