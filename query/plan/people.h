// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people as queries of the index.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "query/plan/plan.h"

namespace papersearch {

// Papers by a person. The names match in any order with at most one other name between them; an initial matches a name
// and a name its initial; hyphens and accents do not matter. A Korean name in Hangul is searched in the Latin spellings
// that its bearers use. Adds to `plan` what is highlighted and what counts. Empty where the index has no such name.
// Throws Xapian's exceptions, so it runs inside ReadIndex::read.
IndexQuery plan_name(const std::string& name, const Xapian::Database& index, Plan& plan);

// Words side by side that are the name of an author.
struct NamedAuthor {
  std::size_t first = 0;  // of the words
  std::size_t last = 0;   // behind them
  std::string name;       // as typed
  IndexQuery papers;      // by the author
};

// The authors among words: two or three of them that are the whole name of one, whose family name is first or last
// (Kaiming He, LeCun Yann), which no text says in passing; and one that no text has, where the words beside it say that
// it is an author: "by Abbeel", "Abbeel's", Abbeel 교수. Throws Xapian's exceptions, so it runs inside ReadIndex::read.
std::vector<NamedAuthor> authors_among(const std::vector<std::string>& words, const Xapian::Database& index);

}  // namespace papersearch
