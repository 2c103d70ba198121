// Papers that resemble one: relevance feedback over its own terms.
#pragma once

#include <xapian.h>

#include <string>

#include "query/plan/plan.h"

namespace papersearch {

// Papers with the words that set this one apart, itself left out, among those that `plan` finds; what the plan lit up
// and counted gives way to those words. Throws Error where the index has no such paper. `id`: as in a digest, or a
// link. Source: Xapian's ESet, after Robertson's term selection value (1990).
void make_similar(const std::string& id, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch
