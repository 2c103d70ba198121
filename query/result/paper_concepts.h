// SPDX-License-Identifier: GPL-2.0-or-later
// The concepts that papers name in both scripts: "강화 학습(reinforcement learning)".
#pragma once

#include <xapian.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "query/match/paper_set.h"
#include "query/result/response.h"

namespace papersearch {

// The functions read the glosses of papers, which are terms of theirs (kGlossPrefix in src/index/schema.h), with steps
// of the thread's deadline. They throw Error (kTooLate) and Xapian's exceptions, so they run inside ReadIndex::read().

// The concepts of one paper that at least three papers name alike, those of most papers first; at most `max`.
std::vector<PaperConcept> concepts_of(Xapian::docid paper, const Xapian::Database& index, std::size_t max);

// The concepts that papers of the last `days` days of the archive name more often than those of all days would let one
// expect; those first that are named most above it; at most `max`. Which of them rise, their numbers do not tell yet:
// papers that have a concept need not name it in both scripts.
RisingConcepts often_named_concepts(const Xapian::Database& index, int days, std::size_t max);

// The concept of two spellings, one in each script, in either order.
PaperConcept concept_of(const std::string& one, const std::string& other);

// The papers that a query finds.
using PapersOfQuery = std::function<PaperSet(const std::string& query)>;

// Counts the papers of the concepts, and of the days before the last ones: twelve times as many days, so that what has
// been usual for a while does not rise, or all where these have no papers. A concept that fewer than `min_recent`
// papers of the last days have is dropped. Each concept is searched for once, since its papers of some days are those
// that it shares with these.
void count_papers(RisingConcepts& concepts, const PapersOfQuery& papers_of_query, std::size_t min_recent);

inline constexpr std::size_t kMinRising = 3;  // papers of the last days that a concept has to rise

// Keeps those that rise: whose share of the papers of the last days is higher than that of the days before by more than
// chance makes it. Those first that rise most; at most `max`. None where there are no days before.
void keep_rising(RisingConcepts& concepts, std::size_t max);

}  // namespace papersearch
