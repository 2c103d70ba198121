// Finds the loanwords of a paper: 트랜스포머, which is "transformer".
#pragma once

#include <string>
#include <vector>

#include "indexer/write/gloss.h"

namespace papersearch {

// The pairs of a Hangul stem and a Latin word of one paper that sound alike, the Hangul word left; sorted, each once.
// `hangul` and `latin` are valid UTF-8, sorted, each word once, the Latin ones in lower case. Takes the first pairs in
// the order of `hangul`, as many as indexer/read/limits.h allows. One pair proves little; only many papers together
// show which pairs are loanwords. May be called from several threads.
std::vector<GlossPair> find_loanwords(const std::vector<std::string>& hangul, const std::vector<std::string>& latin);

}  // namespace papersearch
