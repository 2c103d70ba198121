// What may follow date:, votes: and id: in a query.
#include "query/language/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace papersearch {
namespace {

Date days_before(Date today, int days) { return from_days(to_days(today) - std::chrono::days(days)); }

std::optional<int> parse_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0 || value > 1'000'000'000) {
    return std::nullopt;
  }
  return value;
}

// "-30d", "-2w", "-3m", "-1y": that long ago until today.
std::optional<DateRange> parse_ago(std::string_view text, Date today) {
  if (text.size() < 3 || text.front() != '-') return std::nullopt;
  constexpr int kMaxDays = 36500;
  const auto number = parse_number(text.substr(1, text.size() - 2));
  if (!number || *number > kMaxDays) return std::nullopt;
  constexpr auto kUnits = std::to_array<std::pair<char, int>>({{'d', 1}, {'w', 7}, {'m', 30}, {'y', 365}});
  for (const auto& [letter, days] : kUnits) {
    if (text.back() == letter && *number * days <= kMaxDays)
      return DateRange{days_before(today, *number * days), today};
  }
  return std::nullopt;
}

// Days as people write them: "2024-10-1", "2024.10.21", "2024/10", "20241021", "2024년", "24년 10월 3일", as
// parse_date_range() reads them. Other texts come back as they are.
std::string with_hyphens(std::string_view text) {
  std::vector<std::string> numbers;
  std::string_view rest = text;
  while (!rest.empty() && numbers.size() < 3) {
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0) return std::string(text);
    numbers.emplace_back(rest.substr(0, digits));
    rest.remove_prefix(digits);
    const std::string_view before = rest;
    for (const std::string_view sign : {"년", "월", "일", "-", ".", "/"}) {
      if (!rest.starts_with(sign)) continue;
      if (numbers.size() == 1 && digits == 2 && sign == "년") numbers.front().insert(0, "20");
      rest.remove_prefix(sign.size());
      break;
    }
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (before == rest && !rest.empty()) return std::string(text);
  }
  if (!rest.empty() || numbers.empty()) return std::string(text);
  if (numbers.size() == 1 && numbers.front().size() == 8)
    return numbers.front().substr(0, 4) + "-" + numbers.front().substr(4, 2) + "-" + numbers.front().substr(6);
  std::string out = numbers.front();
  for (std::size_t i = 1; i < numbers.size(); ++i) out += (numbers[i].size() == 1 ? "-0" : "-") + numbers[i];
  return out;
}

// "3일전", "2주 전": that day.
std::optional<DateRange> parse_days_ago(std::string_view text, Date today) {
  if (!text.ends_with("전")) return std::nullopt;
  text.remove_suffix(std::string_view("전").size());
  while (text.ends_with(' ')) text.remove_suffix(1);
  constexpr auto kUnits =
      std::to_array<std::pair<std::string_view, int>>({{"일", 1}, {"주", 7}, {"달", 30}, {"개월", 30}});
  for (const auto& [unit, days] : kUnits) {
    if (!text.ends_with(unit)) continue;
    const auto number = parse_number(text.substr(0, text.size() - unit.size()));
    if (!number || *number > 1000) continue;
    const Date day = days_before(today, *number * days);
    return DateRange{day, day};
  }
  return std::nullopt;
}

std::optional<DateRange> parse_end(std::string_view text, Date today) {
  if (text == "today" || text == "오늘") return DateRange{today, today};
  if (text == "yesterday" || text == "어제") return DateRange{days_before(today, 1), days_before(today, 1)};
  if (text == "그제" || text == "그저께") return DateRange{days_before(today, 2), days_before(today, 2)};
  std::string name(text);
  std::replace(name.begin(), name.end(), '-', ' ');
  const auto is = [&](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  const auto month_of = [](Date day) {
    const Date first{day.year, day.month, 1};
    return DateRange{first, days_before(months_later(first, 1), 1)};
  };
  const auto year_of = [](Date day) { return DateRange{Date{day.year, 1, 1}, Date{day.year, 12, 31}}; };
  const int weekday = static_cast<int>(std::chrono::weekday(to_days(today)).iso_encoding());  // Monday is 1
  if (is({"this week", "이번 주", "이번주"}))
    return DateRange{days_before(today, weekday - 1), days_before(today, weekday - 7)};
  if (is({"last week", "지난 주", "지난주"}))
    return DateRange{days_before(today, weekday + 6), days_before(today, weekday)};
  if (is({"this month", "이번 달", "이번달"})) return month_of(today);
  if (is({"last month", "지난 달", "지난달"})) return month_of(months_later(today, -1));
  if (is({"this year", "올해"})) return year_of(today);
  if (is({"last year", "작년", "지난해", "지난 해"})) return year_of(months_later(today, -12));
  if (const auto ago = parse_ago(text, today)) return ago;
  if (const auto day = parse_days_ago(text, today)) return day;
  return text.find("..") == std::string_view::npos ? parse_date_range(with_hyphens(text)) : std::nullopt;
}

}  // namespace

std::optional<DateRange> parse_days(std::string_view text, Date today) {
  if (text.starts_with('<') || text.starts_with('>')) {
    const bool later = text.front() == '>';
    const bool equal = text.substr(1).starts_with('=');
    const auto range = parse_end(text.substr(equal ? 2 : 1), today);
    if (!range || !range->first || !range->last) return std::nullopt;
    if (later) return DateRange{equal ? *range->first : days_before(*range->last, -1), std::nullopt};
    return DateRange{std::nullopt, equal ? *range->last : days_before(*range->first, 1)};
  }
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_end(text, today);
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  if (from.empty() && to.empty()) return std::nullopt;
  DateRange out;
  if (!from.empty()) {
    const auto range = parse_end(from, today);
    if (!range) return std::nullopt;
    out.first = range->first;
  }
  if (!to.empty()) {
    const auto range = parse_end(to, today);
    if (!range) return std::nullopt;
    out.last = to.front() == '-' ? range->first : range->last;  // "..-30d" ends thirty days ago
  }
  if (out.first && out.last && *out.last < *out.first) return std::nullopt;
  return out;
}

std::optional<Votes> parse_votes(std::string_view text) {
  Votes out;
  if (text == "unknown" || text == "모름" || text == "미상") {
    out.unknown = true;
    return out;
  }
  const std::size_t dots = text.find("..");
  if (dots != std::string_view::npos) {
    const std::string_view from = text.substr(0, dots);
    const std::string_view to = text.substr(dots + 2);
    out.least = parse_number(from);
    out.most = parse_number(to);
    const bool good = (from.empty() || out.least) && (to.empty() || out.most) && (out.least || out.most);
    if (!good || (out.least && out.most && *out.most < *out.least)) return std::nullopt;
    return out;
  }
  const bool less = text.starts_with('<');
  const bool more = text.starts_with('>');
  if (less || more) {
    text.remove_prefix(1);
    const bool equal = text.starts_with('=');
    if (equal) text.remove_prefix(1);
    const auto number = parse_number(text);
    if (!number || (less && !equal && *number == 0)) return std::nullopt;
    if (more) out.least = *number + (equal ? 0 : 1);
    if (less) out.most = *number - (equal ? 0 : 1);
    return out;
  }
  out.least = out.most = parse_number(text);
  return out.least ? std::optional(out) : std::nullopt;
}

bool is_digits(std::string_view t) {
  return !t.empty() && std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace papersearch
