// SPDX-License-Identifier: GPL-2.0-or-later
// The days that a text names: what may follow date: in a query, and what a list of words may hold.
#pragma once

#include <optional>
#include <string_view>

#include "query/language/day_span.h"
#include "src/base/date.h"

namespace papersearch {

// The days that the text as a whole names: a stretch of days (query/language/day_span.h), or
//   ranges      "2024-10..2024-11", "2024-10..", "2024-10~2024-11", "2024년 3월부터 10월까지",
//               "10월 3일부터 5일까지", "3월에서 5월 사이", "from Oct 2024 to Dec 2024",
//               "between 2024-10 and 2024-12", "between March and May 2024"
//   bounds      ">=2024-10", "<2024", "since 2025", "since October", "after", "before", "until", "2024년 이후", "부터",
//               "이전", "까지"
// "Since" and "until" include the days that follow them, "after" and "before" do not.
std::optional<NamedDays> named_days(std::string_view text, Date today);

// The same without the form.
std::optional<DateRange> parse_days(std::string_view text, Date today);

}  // namespace papersearch
