// SPDX-License-Identifier: GPL-2.0-or-later
// What to try where nothing was found: other spellings, the nearest digests, and which restriction to drop.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "query/language/ast.h"
#include "query/plan/plan.h"
#include "query/result/response.h"

namespace papersearch {

// Of a query that advice and repairs look at: a longer one finds enough without one of its words.
inline constexpr std::size_t kMaxSlipWords = 6;
// A word that so few papers have may be a slip that others made, too.
inline constexpr std::size_t kSlipPapers = 2;
// Times as many papers have another spelling of such a word where that is offered or searched as well.
inline constexpr std::size_t kFarMore = 10;

struct Advice {
  std::vector<Diagnostic> notes;  // which words and days no paper has; spans into the query's text
  std::vector<Suggestion> suggestions;
};

// Looks for words that no paper has, and where the query found nothing (`found` papers match it) for quotations with a
// slip, for the digests beside days that have none, and for restrictions that could be dropped. `filters` are the nodes
// at the end of `root` that are no part of the query but filters of the request. `concepts` are the settings that the
// query was planned with. Changes nothing by itself. When the thread's deadline passes (src/base/deadline.h), the
// result is empty instead of an Error, because the answer stands without advice. Throws Xapian's exceptions, so it runs
// inside ReadIndex::read.
Advice advise(const Node& root, std::size_t found, const ConceptSettings& concepts, const Xapian::Database& index,
              const std::vector<Node>& filters = {});

// Whether no paper has the word, in whichever spelling `concepts` allow. Throws as make_plan() and Xapian do.
bool is_missing(const Word& word, In in, const ConceptSettings& concepts, const Xapian::Database& index);

// Whether papers have the word at `at` and neighbors of it as one word ("long context" where they write longcontext),
// so that it is not missing though no paper has it by itself. Throws as make_plan() and Xapian do.
bool stands_with_neighbour(const Words& list, std::size_t at, const ConceptSettings& concepts,
                           const Xapian::Database& index);

}  // namespace papersearch
