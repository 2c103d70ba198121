// What to try where nothing was found: other spellings, and without which restriction.
#pragma once

#include <xapian.h>

#include <vector>

#include "query/language/ast.h"
#include "query/plan/plan.h"
#include "query/result/response.h"

namespace papersearch {

struct Advice {
  std::vector<Diagnostic> notes;  // which words no paper has; spans into the query's text
  std::vector<Suggestion> suggestions;
};

// `found`: papers that match the query as it is, `concepts` as it was planned with. Looks for words that no paper has,
// and only where nothing was found at all for restrictions to drop. Changes nothing by itself. Empty where this
// thread's deadline passes meanwhile (src/base/deadline.h): what was found is an answer without advice.
Advice advise(const Node& root, std::size_t found, const ConceptSettings& concepts, const Xapian::Database& index);

}  // namespace papersearch
