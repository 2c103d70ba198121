// SPDX-License-Identifier: GPL-2.0-or-later
// The concepts that papers name in both scripts: "강화 학습(reinforcement learning)".
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "query/result/response.h"

namespace papersearch {

// The functions read the glosses of papers, which are terms of theirs (kGlossPrefix in src/index/schema.h), with steps
// of the thread's deadline. They throw Error (kTooLate) and Xapian's exceptions, so they run inside ReadIndex::read().

// The concepts of one paper that at least three papers name alike, those of most papers first; at most `max`.
std::vector<PaperConcept> concepts_of(Xapian::docid paper, const Xapian::Database& index, std::size_t max);

// The concepts that papers of the last `days` days of the archive name more often than those of all days would let one
// expect; those first that rise most; at most `max`.
RisingConcepts rising_concepts(const Xapian::Database& index, int days, std::size_t max);

}  // namespace papersearch
