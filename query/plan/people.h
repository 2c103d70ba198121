// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people as queries of the index.
#pragma once

#include <xapian.h>

#include <string>

#include "query/plan/plan.h"

namespace papersearch {

// Papers by a person. The names match in any order with at most one other name between them; an initial matches a name
// and a name its initial; hyphens and accents do not matter. A Korean name in Hangul is searched in the Latin spellings
// that its bearers use. Adds to `plan` what is highlighted and what counts. Empty where the index has no such name.
// Throws Xapian's exceptions, so it runs inside ReadIndex::read.
IndexQuery plan_name(const std::string& name, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch
