// What may follow date:, votes: and id: in a query.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "query/language/ast.h"
#include "src/base/date.h"

namespace papersearch {

// "2024", "2024-10..2024-11", "today", "yesterday", "last week" (also month, year,
// "this", a hyphen for the blank), "-30d", "-2w..", "오늘", "어제", "그제", "3일전", "지난주", "이번 달", "올해",
// "작년"; "2024-10-1", "2024.10.21", "2024/10/21", "20241021", "2024년 10월"; ">=2024-10", ">", "<=", "<".
std::optional<DateRange> parse_days(std::string_view text, Date today);

// "12", "10..", "..10", "5..10", ">=10", ">10", "<5", "<=5", "unknown", "모름". The span is left to the caller.
std::optional<Votes> parse_votes(std::string_view text);

bool is_digits(std::string_view text);  // one or more, nothing else

}  // namespace papersearch
