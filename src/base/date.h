// Calendar days and ranges of them.
#pragma once

#include <compare>
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

std::optional<Date> parse_date(std::string_view text);  // "2024-10-21" alone
std::string to_string(Date date);                       // "2024-10-21"
std::string compact(Date date);                         // "20241021": sorts as text
int days_in_month(int year, int month);

Date today();  // by the clock and the time zone of this process

// Both ends belong to the range; an absent end is open.
struct DateRange {
  std::optional<Date> first;
  std::optional<Date> last;

  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;
};

// "2024", "2024-10", "2024-10-21", and two of them (or one and nothing) around "..".
// nullopt where the text is none of these, a part is no date, or the range is the wrong way round.
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace papersearch
