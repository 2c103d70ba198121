// SPDX-License-Identifier: GPL-2.0-or-later
// Why an answer is as it is: what is highlighted, what a score is made of, and which words keep it empty.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "query/match/weigher.h"
#include "query/plan/plan.h"
#include "query/result/response.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// Those that take an index throw Error (kTooLate) and Xapian's exceptions, so they run inside ReadIndex::read.

// What is highlighted, in alphabetical order with blanks between; "*x*" is highlighted inside longer words.
std::string highlighted_terms(const Highlight& highlight);

// Says which word, or which pair of words, no paper has. To be asked where no paper has all that is wanted.
Diagnostic note_of_missing(const std::vector<Wanted>& wanted, const Xapian::Database& index);

// Fills in what each hit's score is made of, by weighing each piece of evidence for the hits alone. `weigher` is what
// they were weighed by, and `papers` their numbers in the index, in the order of the hits.
void add_score_parts(const std::vector<ScoreSource>& evidence, const Weigher& weigher,
                     const std::vector<Xapian::docid>& papers, std::vector<Hit>& hits);

}  // namespace papersearch
