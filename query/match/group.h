// A word and its other spellings as one: however many of them a paper has, they count as one word.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "src/index/schema.h"

namespace papersearch {

// One way to write it in one field: the terms that may stand at each place, in order; see query/match/phrase.h.
struct Way {
  Field field;
  std::vector<std::vector<std::string>> places;  // each with a term or more
};

// Papers that have one of them. Unlike that of one_word(), for filters and counting.
Xapian::Query any_way(const std::vector<Way>& ways);

// The same, weighed as one word that occurs as often as all of them together (BM25, as weighting() has it). What
// OP_SYNONYM does for single terms; Xapian (1.4) lets no posting source into it, which phrases here are.
Xapian::Query one_word(const std::vector<Way>& ways);

}  // namespace papersearch
