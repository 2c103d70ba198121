// SPDX-License-Identifier: GPL-2.0-or-later
// A list of words as a query: stems, compounds joined and apart, other spellings, syllable pairs.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "query/plan/people.h"
#include "query/plan/plan.h"
#include "src/index/schema.h"

namespace papersearch {

// Ranks papers by these words. Compounds are taken apart and put together by what the index knows (강화학습, 강화 학습;
// long-context, longcontext, long context). What is highlighted, what counts and which other spellings are searched is
// added to `plan`, and with it what a paper of the answer must have (query/plan/wanted.h). Papers by one of the
// `authors` that the words name come first, and their name is one thing that is asked for. Throws Error (kTooLate) and
// Xapian's exceptions, so it runs inside ReadIndex::read.
PlannedQuery plan_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan,
                        const std::vector<NamedAuthor>& authors = {});

// Papers whose title has another spelling of what the words name together, which are added to `also`: to exclude 확산
// is to exclude titles with "diffusion". What an everyday word may stand for is no other spelling of it. Empty where
// they name nothing or `settings` allow none. Throws as plan_words().
IndexQuery titles_in_other_spelling(const std::vector<std::string>& words, ConceptSettings settings,
                                    const Xapian::Database& index, std::vector<std::string>& also);

}  // namespace papersearch
