// From the tree of a query to Xapian's, and what lights up.
#pragma once

#include <xapian.h>

#include "query/language/ast.h"
#include "query/plan/plan.h"

namespace papersearch {

// The plan depends on the index: which words it knows, joined or apart. Throws Xapian's exceptions, so it runs
// inside ReadIndex::read.
Plan make_plan(const Node& root, const Xapian::Database& index, const ConceptSettings& concepts = {});

}  // namespace papersearch
