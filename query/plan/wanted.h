// SPDX-License-Identifier: GPL-2.0-or-later
// What a list of words asks for: words, and runs of words that name one thing.
#pragma once

#include <string>
#include <vector>

#include "query/expand/compound.h"
#include "query/plan/concepts.h"
#include "query/plan/people.h"
#include "query/plan/plan.h"
#include "query/plan/terms.h"

namespace papersearch {

struct WantedWords {
  std::vector<Wanted> wanted;
  // Has words that only serve grammar beside several things, or more things than a paper could have all of: the answer
  // is the papers that have most of it by weight.
  bool question = false;
};

// The things that the atoms ask for, in order. A run of atoms is one thing where it was typed as one word, where it
// names a known concept, or where the archive writes its words side by side far more often than chance; a paper has it
// where they stand side by side or as one word, or in another spelling of the concept. The name of an author is one
// thing, too, which the papers by the author have. `has_atom` says of each atom which papers have it in any form; an
// atom that serves grammar (grammar_among(), query/plan/grammar.h) needs none, and a typed word of such atoms alone is
// no thing. Throws Error (kTooLate) and Xapian's exceptions, so it runs inside ReadIndex::read.
WantedWords find_wanted(const std::vector<std::string>& words, const std::vector<Atom>& atoms,
                        const std::vector<bool>& serves_grammar, const std::vector<IndexQuery>& has_atom,
                        const QueryConcepts& concepts, const TermFinder& finder,
                        const std::vector<NamedAuthor>& authors = {});

}  // namespace papersearch
