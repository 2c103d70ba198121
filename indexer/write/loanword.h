// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the loanwords of a paper: 트랜스포머, which is "transformer".
#pragma once

#include <string>
#include <vector>

#include "indexer/write/gloss.h"

namespace papersearch {

// The pairs of a Hangul stem and a Latin word of one paper that sound alike, the Hangul word left; sorted, each once.
// The words are valid UTF-8, the Latin ones in lower case. Where there are more pairs than indexer/read/limits.h
// allows, those of the first words of `hangul` are taken. One pair proves little; only many papers together show which
// pairs are loanwords. May be called from several threads.
std::vector<GlossPair> find_loanwords(const std::vector<std::string>& hangul, const std::vector<std::string>& latin);

}  // namespace papersearch
