// SPDX-License-Identifier: GPL-2.0-or-later
// Several spellings of a word, matched and weighed as one word: a paper that has two of them has the word once.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "query/match/phrase.h"
#include "query/rank/ranking.h"
#include "src/index/schema.h"

namespace papersearch {

// One spelling of a word or phrase in one field. For each position, in order, the terms that may stand there, with the
// field's prefix (src/index/schema.h).
struct SpellingVariant {
  Field field;
  Positions positions;  // at least one; each has a term, or a wide term stands for it
  std::vector<WideTerm> wide = {};
};

// Matches papers with any of the variants, for filters and counts. The variants must not be empty.
Xapian::Query any_variant(const std::vector<SpellingVariant>& variants);

// The same papers, weighed as one word that occurs as often as all variants together (BM25 as weighting() sets it up;
// `ranking` must outlive the query).
// OP_SYNONYM does this for terms; in Xapian 1.4 it does not accept posting sources, which our phrases are.
Xapian::Query as_one_word(const std::vector<SpellingVariant>& variants, const Ranking& ranking);

}  // namespace papersearch
