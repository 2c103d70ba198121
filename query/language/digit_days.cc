// SPDX-License-Identifier: GPL-2.0-or-later
// Days written with digits alone that do not begin with a year of four.
#include "query/language/digit_days.h"

#include <utility>
#include <vector>

#include "query/language/take.h"
#include "query/language/values.h"
#include "src/base/ascii.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxGroups = 3;
constexpr int kCentury = 2000;

// "24.10.21": groups of digits with one sign between them.
struct Groups {
  std::vector<std::string_view> digits;
  char sign = ' ';
};

std::optional<Groups> groups_of(std::string_view text) {
  Groups out;
  while (true) {
    std::size_t size = 0;
    while (size < text.size() && is_digit(text[size])) ++size;
    if (size == 0 || out.digits.size() == kMaxGroups) return std::nullopt;
    out.digits.push_back(text.substr(0, size));
    if (size == text.size() || (text.substr(size) == "." && out.sign == '.')) return out;
    const char sign = text[size];
    const bool fits = sign == '.' || sign == '-' || sign == '/';
    if (!fits || (out.digits.size() > 1 && sign != out.sign)) return std::nullopt;
    out.sign = sign;
    text.remove_prefix(size + 1);
    while (sign == '.' && text.starts_with(' ')) text.remove_prefix(1);
  }
}

int number(std::string_view digits) { return parse_number(digits).value_or(0); }

std::optional<DateRange> month(int year, int month) {
  if (year < 1 || month < 1 || month > 12) return std::nullopt;
  const auto make = [&](int day) {
    return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  };
  return DateRange{make(1), make(days_in_month(year, month))};
}

std::optional<DateRange> day(int year, int month_number, int day_number) {
  auto range = month(year, month_number);
  if (!range || day_number < 1 || day_number > range->last->day) return std::nullopt;
  range->first->day = range->last->day = static_cast<std::uint8_t>(day_number);
  return range;
}

// Two digits for the year, and two for each of the others, as versions mostly have fewer: 17.5.1.
std::optional<DigitDays> year_first(const Groups& groups, bool says_month) {
  for (const std::string_view digits : groups.digits) {
    if (digits.size() != 2) return std::nullopt;
  }
  const int year = kCentury + number(groups.digits[0]);
  if (groups.digits.size() == kMaxGroups) {
    const auto range = says_month ? std::nullopt : day(year, number(groups.digits[1]), number(groups.digits[2]));
    return range ? std::optional(DigitDays{*range, {}, false}) : std::nullopt;
  }
  const auto range = groups.sign == '/' ? std::nullopt : month(year, number(groups.digits[1]));  // 24/10 is a fraction
  return range ? std::optional(DigitDays{*range, {}, !says_month}) : std::nullopt;
}

std::optional<DigitDays> year_last(const Groups& groups) {
  const int year = number(groups.digits.back());
  if (groups.digits.size() == 2) {
    const auto range = groups.sign == '/' ? month(year, number(groups.digits[0])) : std::nullopt;
    return range ? std::optional(DigitDays{*range, {}, false}) : std::nullopt;
  }
  const int first = number(groups.digits[0]);
  const int second = number(groups.digits[1]);
  auto meant = day(year, first, second);
  auto other = day(year, second, first);
  if (groups.sign != '/') std::swap(meant, other);
  if (!meant) std::swap(meant, other);
  if (!meant) return std::nullopt;
  if (other == meant) other.reset();
  return DigitDays{*meant, other, false};
}

}  // namespace

std::optional<DigitDays> days_in_digits(std::string_view text) {
  const bool says_month = take_back(text, {"월"});
  const auto groups = groups_of(text);
  if (!groups || groups->digits.size() < 2) return std::nullopt;
  constexpr std::size_t kYearDigits = 4;
  const bool ends_with_year = groups->digits.back().size() == kYearDigits && groups->digits.front().size() <= 2 &&
                              groups->digits[groups->digits.size() - 2].size() <= 2;
  if (ends_with_year && !says_month) return year_last(*groups);
  return year_first(*groups, says_month);
}

}  // namespace papersearch
