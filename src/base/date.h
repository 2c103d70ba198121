// SPDX-License-Identifier: GPL-2.0-or-later
// Calendar days, and ranges of days.
#pragma once

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// A day of the proleptic Gregorian calendar, year 1 to 9999; always valid once made by the functions here.
struct Date {
  std::int16_t year = 1;
  std::uint8_t month = 1;
  std::uint8_t day = 1;

  friend constexpr auto operator<=>(Date, Date) = default;
};

// The functions below throw nothing but bad_alloc, and any thread may call them.

// Reads "2024-10-21", with ASCII digits and nothing around it; nullopt where the text is anything else or no such day
// exists.
std::optional<Date> parse_date(std::string_view text);

std::string to_string(Date date);  // "2024-10-21" (ISO 8601)
std::string compact(Date date);    // "20241021", which sorts as text

// Reads what compact() writes; nullopt where the text is anything else or no such day exists.
std::optional<Date> parse_compact(std::string_view text);

// The day as the standard library counts days, for differences and days of the week; and back.
std::chrono::sys_days to_days(Date date);
Date from_days(std::chrono::sys_days days);

// The same day so many months later, or the last day of that month where it is shorter. `months` may be negative.
Date months_later(Date date, int months);

// Days of a month: `year` from 1 to 9999, `month` from 1 to 12.
int days_in_month(int year, int month);

// The present day by the clock of the system and the time zone of this process (tzset(3)).
Date today();

// Both ends belong to the range; an absent end is open.
struct DateRange {
  std::optional<Date> first;
  std::optional<Date> last;

  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;
};

// A day, month or year as people write it.
struct WrittenPeriod {
  DateRange days;         // both ends are there
  std::size_t parts = 1;  // 1 year, 2 month, 3 day
  std::size_t size = 0;   // bytes of its text
};

// The period that `text` begins with: "2024-10-21", "2024-10-1", "2024.10.21", "2024. 10. 21", "2024/10", "20241021",
// "2024년 10월 21일", "24년 10월", "2024". Nullopt where it begins with something else, with no such day, or with more
// digits than a period has. Of "2024-99" and of what is no part of a period only the year is read.
std::optional<WrittenPeriod> written_period(std::string_view text);

// Reads a period, "2024", "2024-10" or "2024-10-21", as the days that it covers, and a range of two periods with ".."
// between them, of which one may be missing. Nullopt where the text is none of these, where a part is no date, or where
// the range ends before it begins.
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace papersearch
