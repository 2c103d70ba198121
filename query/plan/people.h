// People as they are named to what the index is asked.
#pragma once

#include <xapian.h>

#include <string>

#include "query/plan/plan.h"

namespace papersearch {

// A person: the names in any order and at most one more between them; an initial stands for a name and a name for its
// initial; hyphens and accents do not matter. A Korean name in Hangul is looked for as its bearers write it in Latin
// letters. What lights up and what counts is added to `plan`.
Xapian::Query plan_name(const std::string& name, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch
