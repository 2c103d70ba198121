// SPDX-License-Identifier: GPL-2.0-or-later
// The days that a text names: stretches of days, ranges and bounds.
#include "query/language/days.h"

#include <algorithm>
#include <array>
#include <string>

#include "query/language/take.h"

namespace papersearch {
namespace {

DateRange from_start(const DateRange& range) { return {range.first, std::nullopt}; }
DateRange behind(const DateRange& range) { return {days_before(*range.last, -1), std::nullopt}; }
DateRange before(const DateRange& range) { return {std::nullopt, days_before(*range.first, 1)}; }
DateRange to_end(const DateRange& range) { return {std::nullopt, range.last}; }

// How one end of a range is said, before the days or behind them.
struct Bound {
  std::string_view words;
  bool before;
  DateRange (*range)(const DateRange&);
  DayForm form = DayForm::kCalendar;
};
constexpr auto kBounds = std::to_array<Bound>({
    {">=", true, from_start},
    {"<=", true, to_end},
    {">", true, behind},
    {"<", true, before},
    {"since ", true, from_start, DayForm::kSpoken},
    {"after ", true, behind, DayForm::kSpoken},
    {"before ", true, before, DayForm::kSpoken},
    {"until ", true, to_end, DayForm::kSpoken},
    {"이후로", false, from_start},
    {"이후", false, from_start},
    {"부터", false, from_start},
    {"이전", false, before},
    {"까지", false, to_end},
});

// The days of one end of a range, where a month's name says nothing else: "since October".
std::optional<NamedDays> end_of_range(std::string_view text, Date today) {
  const auto days = span_of_days(text, today);
  return days || !is_month_name(text) ? days : span_of_days("last " + std::string(text), today);
}

// "since 2025", "2024년 이후", ">=2024-10": one end of a range.
std::optional<NamedDays> bounded_days(std::string_view text, Date today) {
  const auto bound = std::find_if(kBounds.begin(), kBounds.end(), [&](const Bound& one) {
    return one.before ? take_front(text, {one.words}) : take_back(text, {one.words});
  });
  const auto days = bound == kBounds.end() ? std::nullopt : end_of_range(text, today);
  if (!days) return std::nullopt;
  const DateRange range = bound->range(days->range);
  if (range.last.value_or(today).year < 1 || range.first.value_or(today).year > kLastWritableYear) return std::nullopt;
  return NamedDays{range, days->form == DayForm::kSpoken ? DayForm::kSpoken : bound->form};
}

Date end_of_year(Date day) { return {day.year, 12, 31}; }

// Two ends, of which one may be missing; of a range whose first end has a year the second is of that year, and of the
// month of a first day where it is a day alone. The form is kYear where an end is a bare year.
std::optional<NamedDays> range_of_days(std::string_view from, std::string_view to, Date today) {
  if (from.empty() && to.empty()) return std::nullopt;
  NamedDays out;
  bool is_day = false;
  if (!from.empty()) {
    auto days = span_of_days(from, today);
    const auto last = days || !is_month_name(from) ? std::nullopt : end_of_range(to, today);
    if (last) days = end_of_range(from, *last->range.last);  // "between March and May 2024"
    if (!days) return std::nullopt;
    out.range.first = days->range.first;
    if (days->form == DayForm::kYear) out.form = DayForm::kYear;
    is_day = days->range.first == days->range.last;
  }
  if (!to.empty()) {
    const bool by_first = out.range.first && names_months(to);
    auto days = end_of_range(to, by_first ? end_of_year(*out.range.first) : today);
    if (days && out.range.first && days->form == DayForm::kCalendar && !by_first) {
      const auto of_year = end_of_range(to, end_of_year(*out.range.first));
      const auto of_next = end_of_range(to, end_of_year(months_later(*out.range.first, 12)));
      const bool says_no_year = of_year->range != of_next->range;  // "2023년 12월 20일 ~ 1월 5일"
      if (says_no_year) days = *out.range.first <= *of_year->range.last ? of_year : of_next;
    }
    if (const auto day = days || !is_day ? std::nullopt : day_of_month(to, *out.range.first)) days = NamedDays{*day};
    if (!days) return std::nullopt;
    if (days->form == DayForm::kYear) out.form = DayForm::kYear;
    out.range.last = to.front() == '-' ? days->range.first : days->range.last;  // "..-30d" ends thirty days ago
  }
  if (out.range.first && out.range.last && *out.range.last < *out.range.first) return std::nullopt;
  return out;
}

// How the two ends of a range are said. The first that fits counts.
struct RangeMark {
  std::string_view before;
  std::string_view between;
  std::string_view behind;
};
constexpr auto kRangeMarks = std::to_array<RangeMark>({{"", "..", ""},
                                                       {"", "~", ""},
                                                       {"", " - ", ""},
                                                       {"", " – ", ""},
                                                       {"", "부터 ", "까지"},
                                                       {"", "에서 ", "까지"},
                                                       {"", "에서 ", "사이"},
                                                       {"", "과 ", "사이"},
                                                       {"", "와 ", "사이"},
                                                       {"from ", " to ", ""},
                                                       {"from ", " until ", ""},
                                                       {"between ", " and ", ""},
                                                       {"", " to ", ""}});

}  // namespace

std::optional<NamedDays> named_days(std::string_view text, Date today) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (text.empty()) return std::nullopt;
  if (const auto days = span_of_days(text, today)) return days;
  for (const RangeMark& mark : kRangeMarks) {
    const std::size_t at = text.find(mark.between);
    if (at == std::string_view::npos) continue;
    std::string_view from = text.substr(0, at);
    std::string_view to = text.substr(at + mark.between.size());
    if (!mark.before.empty() && !take_front(from, {mark.before})) continue;
    if (!mark.behind.empty() && !take_back(to, {mark.behind})) continue;
    while (from.ends_with(' ')) from.remove_suffix(1);
    while (to.starts_with(' ')) to.remove_prefix(1);
    auto days = range_of_days(from, to, today);
    if (!days) return std::nullopt;
    const bool is_to =
        mark.before.empty() && mark.between == " to ";  // which names of translations have: "text to may"
    const bool may_be_words = is_to || (!mark.before.empty() && days->form == DayForm::kYear);  // "from 2012 to 2024"
    days->form = may_be_words ? DayForm::kSpoken : DayForm::kCalendar;
    return days;
  }
  return bounded_days(text, today);
}

std::optional<DateRange> parse_days(std::string_view text, Date today) {
  const auto days = named_days(text, today);
  return days ? std::optional(days->range) : std::nullopt;
}

}  // namespace papersearch
