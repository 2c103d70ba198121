// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases, completed words and lists of near spellings, as queries of the index.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

#include "query/plan/plan.h"
#include "src/index/schema.h"

namespace papersearch {

// Each adds to `plan` what is highlighted and what counts. The result is empty where the index can have no match.
// Throws Xapian's exceptions, so it runs inside ReadIndex::read.

// Words in this order, whatever particles they have; with `within`, in any order with at most that many other words
// among them.
IndexQuery plan_phrase(const std::string& text, In in, std::optional<unsigned> within, const Xapian::Database& index,
                       Plan& plan);

// What a word that is still being typed may become (query/expand/completion.h), the most common `max` words.
IndexQuery plan_half_typed(const std::string& typed, In in, unsigned max, const Xapian::Database& index, Plan& plan);

// Words like `pattern`, in which each * stands for any letters and hyphens count for nothing, as the index joins names
// with hyphens; the most common `max`. Looks at 200,000 words of a field. A note at `at` says where there are more.
IndexQuery plan_pattern(const std::string& pattern, In in, unsigned max, Span at, const Xapian::Database& index,
                        Plan& plan);

// Any of these words as they stand in the index; the first is the one that was typed.
IndexQuery plan_near_words(const std::vector<std::string>& words, In in, const Xapian::Database& index, Plan& plan);

}  // namespace papersearch
