// SPDX-License-Identifier: GPL-2.0-or-later
// A stretch of days that a text names, which is no range and no bound.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "src/base/date.h"

namespace papersearch {

inline constexpr int kLastWritableYear = 9999;  // that a day is written with

enum class DayForm : std::uint8_t {
  kYear,      // four digits alone, which may be part of a name: ImageNet 2012
  kCalendar,  // what is nothing but days: "2024-10", "2024년 10월", "10월", "3분기", "2024년 이후", "2024-10.."
  kSpoken,    // what may be words of a title: "last week", "최근", "since 2025", "3일 전"
  kFigure,    // what may be a version or a score: "24.10"
};

struct NamedDays {
  DateRange range;
  DayForm form = DayForm::kCalendar;
  std::optional<DateRange> other = {};  // that the same text may mean as well: 10/11/2024
};

// The days that the text as a whole names, both ends of which are there:
//   periods     "2024", "2024-10", "2024-10-1", "2024.10.21", "2024/10", "20241021", "24년 10월 3일", "October 2024",
//               "8 Oct 2024", "October 8th, 2024", and digits in another order (query/language/digit_days.h)
//   the newest  "10월", "10월 3일", "상반기", "3분기"
//   of a year   "작년 10월", "2024년 상반기", "작년 여름", "Q3 2024", "first half of 2024"
//   seasons     "올여름", "this summer", of this year or begun in it; "지난 여름", "last summer", the last that is over
//   parts       "10월 초" (ten days), "10월 중순", "지난달 말", "10월 첫째 주", "3주차"; "2024년 말" (three months)
//   by today    "today", "어제", "last week", "이번 달", "지지난달", "작년", "3일 전", "최근 2주", "past 30 days",
//               "-30d", "최근"
// Blanks may stand between the words, and hyphens between English ones.
std::optional<NamedDays> span_of_days(std::string_view text, Date today);

// The day so many days before; `days` may be negative.
Date days_before(Date day, int days);

// The day of the month of `first` that "25일" is, or "25".
std::optional<DateRange> day_of_month(std::string_view text, Date first);

// Whether the text names months of any year: "10월", "Q3", "상반기", "October".
bool names_months(std::string_view text);

// Whether the text is the English name of a month alone, which is a word unless "in October" or a range say otherwise.
bool is_month_name(std::string_view text);

}  // namespace papersearch
