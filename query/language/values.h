// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers, as they may follow votes: in a query.
#pragma once

#include <optional>
#include <string_view>

#include "query/language/ast.h"

namespace papersearch {

// "12", "10..", "..10", "5..10", ">=10", ">10", "<5", "<=5", "unknown", "모름". The span is left to the caller.
std::optional<Votes> parse_votes(std::string_view text);

// Digits alone, of a number up to a thousand million.
std::optional<int> parse_number(std::string_view text);

bool is_digits(std::string_view text);  // one or more, nothing else

}  // namespace papersearch
