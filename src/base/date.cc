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

}  // namespace

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

}  // namespace papersearch
