// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that resemble one: relevance feedback over its own terms.
#pragma once

#include <xapian.h>

#include <string>

#include "query/plan/plan.h"

namespace papersearch {

// Replaces `plan` by one for papers that share the words which distinguish this paper, among the papers that `plan`
// matches and without the paper itself. `id` is an id as in a digest, or a link. Throws Error (kNotFound) where the
// index has no such paper, and Xapian's exceptions, so it runs inside ReadIndex::read. Source: Xapian's ESet, after
// Robertson's term selection value (1990).
void make_similar(const std::string& id, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch
