// SPDX-License-Identifier: GPL-2.0-or-later
// Words that no paper has, replaced by what was most likely meant.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "query/language/ast.h"
#include "query/plan/plan.h"
#include "query/result/response.h"

namespace papersearch {

// Another reading of a word.
struct OtherReading {
  Node root;  // the query with it
  std::string word;
};

struct Repair {
  Node root;                         // the query with the repaired words
  std::vector<RepairedWord> words;   // none: the query as it was
  std::vector<Diagnostic> notes;     // one for each of them
  std::vector<OtherReading> others;  // that find other papers
};

// Repairs the words outside of quotation marks, OR and NOT that no paper has and for which the index has a clear
// reading (query/expand/spelling.h), but never a number or a name with one; of readings that are equally near the one
// with which the query finds most. A reading that is not clear counts where a good part of the papers with the
// neighbors of the word have it ("lage language model"), and so does one of a word that hardly a text has. Two names
// that no author has together are repaired to those of an author. A name with initials (Y. Bengio), a Korean name that
// hardly a text has and one from abroad in Hangul (얀 르쿤) are searched among the authors. Words in Hangul that hardly
// a paper has together are replaced by the name in titles that they sound like (query/result/name_by_sound.h). A query
// of many words is left alone: it finds enough without one of them. Throws Error (kTooLate) and Xapian's exceptions, so
// it runs inside ReadIndex::read.
Repair repair(const Node& root, const ConceptSettings& concepts, const Xapian::Database& index);

}  // namespace papersearch
