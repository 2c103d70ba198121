// SPDX-License-Identifier: GPL-2.0-or-later
// The days that a text names: what may follow date: in a query, and what a list of words may hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "src/base/date.h"

namespace papersearch {

enum class DayForm : std::uint8_t {
  kYear,      // four digits alone, which may be part of a name: ImageNet 2012
  kCalendar,  // what is nothing but days: "2024-10", "2024년 10월", "10월", "3분기", "2024년 이후", "2024-10.."
  kSpoken,    // what may be words of a title: "last week", "최근", "since 2025", "3일 전"
};

struct NamedDays {
  DateRange range;
  DayForm form = DayForm::kCalendar;
};

// The days that the text as a whole names:
//   periods     "2024", "2024-10", "2024-10-1", "2024.10.21", "2024/10", "20241021", "24년 10월 3일", "October 2024",
//               "8 Oct 2024", "October 8th, 2024"
//   the newest  "10월", "10월 3일", "상반기", "3분기"
//   of a year   "작년 10월", "2024년 상반기", "작년 여름", "Q3 2024", "first half of 2024"
//   parts       "10월 초" (ten days), "10월 중순", "지난달 말", "10월 첫째 주", "3주차"; "2024년 말" (three months)
//   by today    "today", "어제", "last week", "이번 달", "지지난달", "작년", "3일 전", "최근 2주", "past 30 days",
//   "-30d", "최근" ranges      "2024-10..2024-11", "2024-10..", "2024-10~2024-11", "2024년 3월부터 10월까지",
//               "10월 3일부터 5일까지", "3월에서 5월 사이", "from Oct 2024 to Dec 2024",
//               "between 2024-10 and 2024-12", "between March and May 2024"
//   bounds      ">=2024-10", "<2024", "since 2025", "since October", "after", "before", "until", "2024년 이후", "부터",
//   "이전",
//               "까지"
// Blanks may stand between the words, and hyphens between English ones. "Since" and "until" include the days that
// follow them, "after" and "before" do not.
std::optional<NamedDays> named_days(std::string_view text, Date today);

// The same without the form.
std::optional<DateRange> parse_days(std::string_view text, Date today);

// Whether the text is the English name of a month alone, which is a word unless "in October" or a range say otherwise.
bool is_month_name(std::string_view text);

}  // namespace papersearch
