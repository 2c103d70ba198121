// The loanwords of a paper: 트랜스포머 beside transformer.
#pragma once

#include <string>
#include <vector>

#include "indexer/write/gloss.h"

namespace papersearch {

// Of the Hangul stems and Latin words (lower case) of one paper, those that sound alike, left Hangul. Each pair once.
// At most kMostLoanwords (indexer/read/limits.h), the first by the alphabet. That one says the other shows only over
// many papers.
std::vector<GlossPair> find_loanwords(const std::vector<std::string>& hangul, const std::vector<std::string>& latin);

}  // namespace papersearch
