// From the tree of a query to Xapian's, and what lights up.
#pragma once

#include <xapian.h>

#include <vector>

#include "query/language/ast.h"
#include "query/plan/highlight.h"
#include "src/diagnostic.h"

namespace papersearch {

struct Plan {
  Xapian::Query query;
  Highlight highlight;
};

// The plan depends on the index: which words it knows, joined or apart. Throws Xapian's exceptions, so it runs
// inside ReadIndex::read.
Plan make_plan(const Node& root, const Xapian::Database& index);

}  // namespace papersearch
