// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a query say how something is asked, and whether the query is a question.
#pragma once

#include <string>
#include <vector>

#include "query/expand/compound.h"

namespace papersearch {

// For each atom of a list of words, or of a sentence, whether it says only how something is asked
// (src/text/function_words.h). False for all where no atom says anything else.
std::vector<bool> grammar_among(const std::vector<Atom>& atoms, bool sentence);

// Whether the words, as they were typed, ask in a sentence: they end with a question mark or with the ending of a
// Korean question, begin like an English one, end with what is looked for (…하는 방법, …에 대한 논문), or are many
// English words with function words among them, other than in a title.
bool is_sentence(const std::vector<std::string>& words, const std::vector<Atom>& atoms);

}  // namespace papersearch
