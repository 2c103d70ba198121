// SPDX-License-Identifier: GPL-2.0-or-later
// Calendar days, and ranges of days.
#include "src/base/date.h"

#include <cstddef>
#include <ctime>

namespace papersearch {
namespace {

// Reads exactly `width` digits at the front of `text` and removes them from it.
std::optional<int> take_digits(std::string_view& text, std::size_t width) {
  if (text.size() < width) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < width; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(width);
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value);
  return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

Date make(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

Date from_chrono(std::chrono::year_month_day day) {
  return make(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
              static_cast<int>(static_cast<unsigned>(day.day())));
}

std::chrono::year_month_day to_chrono(Date date) {
  return std::chrono::year(date.year) / static_cast<int>(date.month) / static_cast<int>(date.day);
}

// Reads a year, a month or a day as the days that it covers.
std::optional<DateRange> parse_period(std::string_view text) {
  const auto year = take_digits(text, 4);
  if (!year || *year < 1) return std::nullopt;
  if (text.empty()) return DateRange{make(*year, 1, 1), make(*year, 12, 31)};
  if (text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  const auto month = take_digits(text, 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  const int last = days_in_month(*year, *month);
  if (text.empty()) return DateRange{make(*year, *month, 1), make(*year, *month, last)};
  if (text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  const auto day = take_digits(text, 2);
  if (!day || *day < 1 || *day > last || !text.empty()) return std::nullopt;
  return DateRange{make(*year, *month, *day), make(*year, *month, *day)};
}

// The number at the front of `text` and its digits, of which there are at most `most`; nullopt where there are none or
// more.
struct Number {
  int value = 0;
  std::size_t digits = 0;
};
std::optional<Number> number_at_front(std::string_view text, std::size_t most) {
  Number out;
  while (out.digits < text.size() && text[out.digits] >= '0' && text[out.digits] <= '9') {
    if (out.digits == most) return std::nullopt;
    out.value = out.value * 10 + (text[out.digits++] - '0');
  }
  return out.digits > 0 ? std::optional(out) : std::nullopt;
}

// The bytes of what stands between two numbers of a date, blanks behind it included: `unit` or a sign; 0 where nothing
// does.
std::size_t between_numbers(std::string_view text, std::string_view unit) {
  for (const std::string_view sign : {unit, std::string_view("-"), std::string_view("."), std::string_view("/")}) {
    if (!text.starts_with(sign)) continue;
    std::size_t size = sign.size();
    while (text.substr(size).starts_with(' ')) ++size;
    return size;
  }
  return 0;
}

DateRange period(int year, int month, int day) {
  const int last = days_in_month(year, month == 0 ? 12 : month);
  return {make(year, month == 0 ? 1 : month, day == 0 ? 1 : day),
          make(year, month == 0 ? 12 : month, day == 0 ? last : day)};
}

bool is_month(int year, int month) { return year >= 1 && month >= 1 && month <= 12; }

}  // namespace

std::optional<WrittenPeriod> written_period(std::string_view text) {
  const auto first = number_at_front(text, 8);
  if (!first) return std::nullopt;
  if (first->digits == 8) {  // 20241021
    const int year = first->value / 10000;
    const int month = first->value / 100 % 100;
    const int day = first->value % 100;
    if (!is_month(year, month) || day < 1 || day > days_in_month(year, month)) return std::nullopt;
    return WrittenPeriod{period(year, month, day), 3, 8};
  }
  constexpr std::string_view kYear = "년";
  const bool short_year = first->digits == 2 && text.substr(2).starts_with(kYear);
  if ((first->digits != 4 && !short_year) || first->value < 1) return std::nullopt;
  const int year = first->value + (short_year ? 2000 : 0);
  std::size_t at = first->digits;
  WrittenPeriod out{period(year, 0, 0), 1, at + (text.substr(at).starts_with(kYear) ? kYear.size() : 0)};
  const std::size_t before_month = between_numbers(text.substr(at), kYear);
  const auto month = before_month == 0 ? std::nullopt : number_at_front(text.substr(at + before_month), 2);
  if (!month || !is_month(year, month->value)) return out;
  at += before_month + month->digits;
  constexpr std::string_view kMonth = "월";
  out = {period(year, month->value, 0), 2, at + (text.substr(at).starts_with(kMonth) ? kMonth.size() : 0)};
  const std::size_t before_day = between_numbers(text.substr(at), kMonth);
  const auto day = before_day == 0 ? std::nullopt : number_at_front(text.substr(at + before_day), 2);
  if (!day || day->value < 1 || day->value > days_in_month(year, month->value)) return out;
  at += before_day + day->digits;
  constexpr std::string_view kDay = "일";
  return WrittenPeriod{period(year, month->value, day->value), 3,
                       at + (text.substr(at).starts_with(kDay) ? kDay.size() : 0)};
}

std::chrono::sys_days to_days(Date date) { return to_chrono(date); }

Date from_days(std::chrono::sys_days days) { return from_chrono(days); }

Date months_later(Date date, int months) {
  const std::chrono::year_month_day later = to_chrono(date) + std::chrono::months(months);
  return from_chrono(later.ok() ? later : later.year() / later.month() / std::chrono::last);
}

int days_in_month(int year, int month) {
  const std::chrono::year_month_day_last last = std::chrono::year(year) / month / std::chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const auto range = parse_period(text);
  return range ? range->first : std::nullopt;
}

std::string to_string(Date date) {
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return make(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

std::string compact(Date date) { return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2); }

std::optional<DateRange> parse_date_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_period(text);
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  if (from.empty() && to.empty()) return std::nullopt;
  DateRange out;
  if (!from.empty()) {
    const auto period = parse_period(from);
    if (!period) return std::nullopt;
    out.first = period->first;
  }
  if (!to.empty()) {
    const auto period = parse_period(to);
    if (!period) return std::nullopt;
    out.last = period->last;
  }
  if (out.first && out.last && *out.last < *out.first) return std::nullopt;
  return out;
}

std::optional<Date> parse_compact(std::string_view text) {
  if (text.size() != 8) return std::nullopt;
  return parse_date(std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                    std::string(text.substr(6)));
}

}  // namespace papersearch
