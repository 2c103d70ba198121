// SPDX-License-Identifier: GPL-2.0-or-later
// From the tree of a query to queries of Xapian, and to what is highlighted.
#pragma once

#include <xapian.h>

#include <cstddef>

#include "query/language/ast.h"
#include "query/plan/plan.h"

namespace papersearch {

// The plan depends on the index, which decides whether words are joined or taken apart and which spellings there are.
// Throws Error (kTooLate) when the thread's deadline passes, and Xapian's exceptions, so it runs inside
// ReadIndex::read.
Plan make_plan(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts = {});

// How many papers match. Takes and throws the same.
std::size_t count_papers(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts);

}  // namespace papersearch
