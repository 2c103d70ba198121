// SPDX-License-Identifier: GPL-2.0-or-later
// How else a loanword is spelt in Hangul: 컨텐츠 for 콘텐츠.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The spellings that have the same sound to those who write them, by the rules in loan_spelling.cc; those with the
// fewest changes first, at most 400, most of which nobody writes: look them up. Empty for a word that is no run of two
// to ten composed syllables, or is a form of a verb. Where both a word and its other spelling seem Korean
// (src/text/korean/sound.h), or one of them does and the change could tell Korean words apart, they are two words.
// UTF-8; any thread may call it.
std::vector<std::string> loan_spellings(std::string_view word);

}  // namespace papersearch
