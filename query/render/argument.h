// SPDX-License-Identifier: GPL-2.0-or-later
// What a word that was begun on a command line may become, for the completion of shells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

class Searcher;

// Arguments that the one begun may become, as the query language writes them, without quotes of a shell: names of
// fields with their colon, and behind the name of a field the authors, sections or months of the index in which a word
// begins as typed, most papers first; without a searcher the names alone. A dash before it, which excludes, stays;
// quotes and backslashes, as a shell has them while one types, count as nothing. Each answer is one line. Throws as
// Searcher::search() does.
std::vector<std::string> complete_argument(Searcher* searcher, std::string_view begun);

}  // namespace papersearch
