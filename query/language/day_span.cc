// SPDX-License-Identifier: GPL-2.0-or-later
// A stretch of days that a text names, which is no range and no bound.
#include "query/language/day_span.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>
#include <string>
#include <utility>

#include "query/language/digit_days.h"
#include "query/language/take.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr int kRecentDays = 90;  // what "recent" and 최근 mean where no number says more
constexpr int kMaxDays = 36500;  // that a relative day may lie back

DateRange month_of(Date day) {
  const Date first{day.year, day.month, 1};
  return {first, days_before(months_later(first, 1), 1)};
}

DateRange months_of(int year, int first, int count) {
  const Date begin{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(first), 1};
  return {begin, days_before(months_later(begin, count), 1)};
}

DateRange year_of(Date day) { return months_of(day.year, 1, 12); }

DateRange quarter_of(Date day) { return months_of(day.year, (day.month - 1) / 3 * 3 + 1, 3); }

DateRange week_of(Date day) {
  const int weekday = static_cast<int>(std::chrono::weekday(to_days(day)).iso_encoding());  // Monday is 1
  return {days_before(day, weekday - 1), days_before(day, weekday - 7)};
}

DateRange weekend_of(Date day) {
  const DateRange week = week_of(day);
  return {days_before(*week.last, 1), week.last};
}

// Small ASCII letters without blanks and hyphens: "Last-Week" and "last week" are one name, 이번 주 and 이번주 too.
std::string name_of(std::string_view text) {
  std::string out = lowered(text);
  std::erase_if(out, [](char c) { return c == ' ' || c == '-'; });
  return out;
}

enum class Unit : std::uint8_t { kDay, kWeek, kMonth, kYear };

struct Amount {
  int number = 1;
  Unit unit = Unit::kDay;
};

// "3일", "한달", "2weeks", "week": a number, which may be missing before an English unit, and a unit.
std::optional<Amount> amount_of(std::string_view name) {
  constexpr auto kUnits = std::to_array<std::pair<std::string_view, Unit>>({{"일주일", Unit::kWeek},
                                                                            {"주일", Unit::kWeek},
                                                                            {"주간", Unit::kWeek},
                                                                            {"주", Unit::kWeek},
                                                                            {"일", Unit::kDay},
                                                                            {"개월", Unit::kMonth},
                                                                            {"달", Unit::kMonth},
                                                                            {"년", Unit::kYear},
                                                                            {"days", Unit::kDay},
                                                                            {"day", Unit::kDay},
                                                                            {"weeks", Unit::kWeek},
                                                                            {"week", Unit::kWeek},
                                                                            {"months", Unit::kMonth},
                                                                            {"month", Unit::kMonth},
                                                                            {"years", Unit::kYear},
                                                                            {"year", Unit::kYear}});
  constexpr auto kNumbers = std::to_array<std::pair<std::string_view, int>>(
      {{"한", 1}, {"두", 2}, {"세", 3}, {"네", 4}, {"one", 1}, {"two", 2}, {"three", 3}, {"a", 1}});
  for (const auto& [word, unit] : kUnits) {
    if (!name.ends_with(word)) continue;
    const std::string_view number = name.substr(0, name.size() - word.size());
    const bool alone = unit != Unit::kDay && (is_letter(word.front()) || word == "일주일");
    if (number.empty()) return alone ? std::optional(Amount{1, unit}) : std::nullopt;
    for (const auto& [spelled, value] : kNumbers) {
      if (number == spelled) return Amount{value, unit};
    }
    const auto value = parse_number(number);
    if (value && *value >= 1 && *value <= 1000) return Amount{*value, unit};
    return std::nullopt;
  }
  return std::nullopt;
}

// The day so long ago; nullopt where that is further back than anyone means.
std::optional<Date> ago(Amount amount, Date today) {
  constexpr std::array kDays = {1, 7, 30, 365};
  if (amount.number * kDays.at(static_cast<std::size_t>(amount.unit)) > kMaxDays) return std::nullopt;
  if (amount.unit == Unit::kMonth) return months_later(today, -amount.number);
  if (amount.unit == Unit::kYear) return months_later(today, -12 * amount.number);
  return days_before(today, amount.number * (amount.unit == Unit::kWeek ? 7 : 1));
}

// "-30d", "-2w", "-3m", "-1y": that long ago until today.
std::optional<DateRange> since_ago(std::string_view text, Date today) {
  if (text.size() < 3 || text.front() != '-') return std::nullopt;
  const auto number = parse_number(text.substr(1, text.size() - 2));
  if (!number || *number > kMaxDays) return std::nullopt;
  constexpr auto kUnits = std::to_array<std::pair<char, int>>({{'d', 1}, {'w', 7}, {'m', 30}, {'y', 365}});
  for (const auto& [letter, days] : kUnits) {
    if (text.back() == letter && *number * days <= kMaxDays)
      return DateRange{days_before(today, *number * days), today};
  }
  return std::nullopt;
}

// What is counted from today.
std::optional<DateRange> relative_days(std::string_view text, Date today) {
  if (const auto range = since_ago(text, today)) return range;
  const std::string name = name_of(text);
  if (is_one_of(name, {"today", "오늘"})) return DateRange{today, today};
  if (is_one_of(name, {"yesterday", "어제"})) return DateRange{days_before(today, 1), days_before(today, 1)};
  if (is_one_of(name, {"그제", "그저께", "엊그제"})) return DateRange{days_before(today, 2), days_before(today, 2)};
  if (is_one_of(name, {"thisweek", "이번주", "금주"})) return week_of(today);
  if (is_one_of(name, {"lastweek", "지난주", "저번주"})) return week_of(days_before(today, 7));
  if (is_one_of(name, {"thisweekend", "이번주말"})) return weekend_of(today);
  if (is_one_of(name, {"lastweekend", "지난주말", "저번주말"})) return weekend_of(days_before(today, 7));
  if (is_one_of(name, {"thismonth", "이번달", "이달"})) return month_of(today);
  if (is_one_of(name, {"lastmonth", "지난달", "저번달"})) return month_of(months_later(today, -1));
  if (is_one_of(name, {"지지난주", "저저번주"})) return week_of(days_before(today, 14));
  if (is_one_of(name, {"지지난달", "저저번달"})) return month_of(months_later(today, -2));
  if (is_one_of(name, {"thisquarter", "이번분기"})) return quarter_of(today);
  if (is_one_of(name, {"lastquarter", "지난분기"})) return quarter_of(months_later(today, -3));
  if (is_one_of(name, {"thisyear", "올해", "금년"})) return year_of(today);
  if (is_one_of(name, {"lastyear", "작년", "지난해"})) return year_of(months_later(today, -12));
  if (name == "작년이맘때") return month_of(months_later(today, -12));
  if (is_one_of(name, {"요며칠", "최근며칠", "지난며칠"})) return DateRange{days_before(today, 7), today};
  if (name == "재작년") return year_of(months_later(today, -24));
  if (is_one_of(name, {"최근", "최신", "요즘", "요새", "recent", "recently", "latest"}))
    return DateRange{days_before(today, kRecentDays), today};
  std::string_view rest = name;
  if (take_front(rest, {"최근", "지난", "inthelast", "inthepast", "thelast", "thepast", "last", "past", "recent"})) {
    auto amount = amount_of(rest);
    if (!amount && take_back(rest, {"동안", "사이", "이내", "간", "내"})) amount = amount_of(rest);
    const auto first = amount ? ago(*amount, today) : std::nullopt;
    return first ? std::optional(DateRange{*first, today}) : std::nullopt;
  }
  if (take_back(rest, {"전", "ago"})) {
    const auto amount = amount_of(rest);
    const auto day = amount ? ago(*amount, today) : std::nullopt;
    if (!day) return std::nullopt;
    switch (amount->unit) {
      case Unit::kDay:
        return DateRange{*day, *day};
      case Unit::kWeek:
        return week_of(*day);
      case Unit::kMonth:
        return month_of(*day);
      case Unit::kYear:
        return year_of(*day);
    }
  }
  return std::nullopt;
}

struct Months {
  int first = 1;
  int count = 1;
  bool named = false;  // a word too, so that it is days beside a year only: H1 may be a robot, and may a verb
};

// "10월", "상반기", "3분기", "Q3", "October": the months of a year.
std::optional<Months> months_named(std::string_view name) {
  const bool named = is_letter(name.empty() ? ' ' : name.front());
  if (is_one_of(name, {"상반기", "h1", "firsthalf", "firsthalfof"})) return Months{1, 6, named};
  if (is_one_of(name, {"하반기", "h2", "secondhalf", "secondhalfof"})) return Months{7, 6, named};
  if (is_one_of(name, {"봄", "spring"})) return Months{3, 3, true};
  if (is_one_of(name, {"여름", "summer"})) return Months{6, 3, true};
  if (is_one_of(name, {"가을", "autumn", "fall"})) return Months{9, 3, true};
  if (is_one_of(name, {"겨울", "winter"})) return Months{12, 3, true};
  std::string_view number = name;
  if (take_back(number, {"분기"}) || take_front(number, {"q"})) {
    const auto quarter = parse_number(number);
    if (number.size() != 1 || !quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
    return Months{*quarter * 3 - 2, 3, named};
  }
  if (take_back(number, {"월"})) {
    const auto month = parse_number(number);
    if (number.size() > 2 || !month || *month < 1 || *month > 12) return std::nullopt;
    return Months{*month, 1};
  }
  constexpr auto kNames =
      std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july", "august",
                                       "september", "october", "november", "december"});
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (name == kNames.at(i) ||
        (name.size() >= 3 && (name == kNames.at(i).substr(0, 3) || name == "sept") && kNames.at(i).starts_with(name)))
      return Months{static_cast<int>(i) + 1, 1, true};
  }
  return std::nullopt;
}

// A year: "2024", "2024년", "작년", "this year".
std::optional<int> year_named(std::string_view text, Date today) {
  const auto written = written_period(text);
  if (written && written->parts == 1 && written->size == text.size()) return written->days.first->year;
  if (is_one_of(text, {"올", "이번"})) return today.year;  // 올 상반기; no year by itself
  const auto range = relative_days(text, today);
  const bool is_year =
      range && range->first == year_of(*range->first).first && range->last == year_of(*range->first).last;
  return is_year ? std::optional<int>(range->first->year) : std::nullopt;
}

// Months of a year that is named beside them, or the newest that have begun: "작년 10월", "10월 3일", "Q3 2024".
std::optional<DateRange> part_of_year(std::string_view text, Date today) {
  if (text.ends_with("일")) {  // a day of a month without a year
    const std::size_t month_end = text.find("월");
    if (month_end == std::string_view::npos) return std::nullopt;
    std::string_view day = text.substr(month_end + std::string_view("월").size());
    while (day.starts_with(' ')) day.remove_prefix(1);
    const auto month = part_of_year(text.substr(0, month_end + std::string_view("월").size()), today);
    return month ? day_of_month(day, *month->first) : std::nullopt;
  }
  const auto of_year = [](int year, const Months& months) -> std::optional<DateRange> {
    const DateRange range = months_of(year, months.first, months.count);
    return range.last->year <= kLastWritableYear ? std::optional(range)
                                                 : std::nullopt;  // the winter of 9999 ends behind it
  };
  const bool newest = take_front(text, {"지난 ", "last "});
  if (const auto months = months_named(name_of(text)); months && (!months->named || newest)) {
    return of_year(months->first <= today.month ? today.year : today.year - 1, *months);
  }
  for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
    const std::string_view before = text.substr(0, blank);
    const std::string_view behind = text.substr(blank + 1);
    for (const auto& [year_text, months_text] : {std::pair(before, behind), std::pair(behind, before)}) {
      const auto months = months_named(name_of(months_text));
      const auto year = months ? year_named(year_text, today) : std::nullopt;
      if (year) return of_year(*year, *months);
    }
  }
  return std::nullopt;
}

// "올여름", "this summer", "지난 겨울", "last fall", and a Korean year written as one word with it: 작년여름. A winter
// belongs to the year that it begins in.
std::optional<NamedDays> season(std::string_view typed, Date today) {
  const std::string small = lowered(typed);
  std::string_view text = small;
  constexpr auto kSeasons = std::to_array<std::string_view>(
      {"봄", "여름", "가을", "겨울", " spring", " summer", " autumn", " fall", " winter"});
  const auto name =
      std::find_if(kSeasons.begin(), kSeasons.end(), [&](std::string_view one) { return take_back(text, {one}); });
  if (name == kSeasons.end()) return std::nullopt;
  const auto months = months_named(name_of(*name));
  while (text.ends_with(' ')) text.remove_suffix(1);
  const DayForm form = is_letter(name->back()) ? DayForm::kSpoken : DayForm::kCalendar;
  const auto begun_in = [&](int year) { return months_of(year, months->first, months->count); };
  if (is_one_of(text, {"올", "올해", "이번", "this"})) {
    const bool is_now = *begun_in(today.year - 1).last >= today;  // January is in the winter of the last year
    return NamedDays{begun_in(today.year - (is_now ? 1 : 0)), form};
  }
  if (is_one_of(text, {"지난", "지난번", "저번", "last", "past"})) {
    int year = today.year;
    while (*begun_in(year).last >= today) --year;
    return NamedDays{begun_in(year), form};
  }
  const auto year = text.empty() ? std::nullopt : year_named(text, today);
  if (!year || *begun_in(*year).last > Date{kLastWritableYear, 12, 31}) return std::nullopt;
  return NamedDays{begun_in(*year), DayForm::kCalendar};
}

// "8 Oct 2024", "October 8, 2024", "Oct 8th 2024"
std::optional<DateRange> english_day(std::string_view text) {
  std::optional<int> year;
  std::optional<int> day;
  std::optional<Months> month;
  for (const std::string_view word : split_nonempty(text, " ,")) {
    std::string name = lowered(word);
    if (const auto months = months_named(name); months && months->named && months->count == 1 && !month) {
      month = months;
      continue;
    }
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"}) {
      if (name.size() > ordinal.size() && name.ends_with(ordinal) && is_digit(name.front()))
        name.resize(name.size() - ordinal.size());
    }
    const auto number = parse_number(name);
    std::optional<int>& part = name.size() == 4 ? year : day;
    if (!number || part || name.size() == 3 || name.size() > 4) return std::nullopt;
    part = number;
  }
  if (!year || !month || !day || *year < 1 || *day < 1 || *day > days_in_month(*year, month->first))
    return std::nullopt;
  const Date found{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(month->first),
                   static_cast<std::uint8_t>(*day)};
  return DateRange{found, found};
}

// A part of a month or a year: "10월 초", "지난달 말", "2024년 말", "10월 첫째 주", "10월 3주차". A week is seven days
// from the first of the month on.
std::optional<NamedDays> part_of_span(std::string_view text, Date today) {
  struct Part {
    std::string_view words;
    int first;  // day of a month, counted from its end where it is not positive
    int last;
  };
  constexpr auto kParts = std::to_array<Part>({
      {"초순", 1, 10},     {"초", 1, 10},       {"중순", 11, 20},     {"하순", 21, 0},     {"말", 21, 0},
      {"첫째 주", 1, 7},   {"첫째주", 1, 7},    {"첫 주", 1, 7},      {"첫주", 1, 7},      {"1주차", 1, 7},
      {"둘째 주", 8, 14},  {"둘째주", 8, 14},   {"2주차", 8, 14},     {"셋째 주", 15, 21}, {"셋째주", 15, 21},
      {"3주차", 15, 21},   {"넷째 주", 22, 28}, {"넷째주", 22, 28},   {"4주차", 22, 28},   {"다섯째 주", 29, 0},
      {"다섯째주", 29, 0}, {"5주차", 29, 0},    {"마지막 주", -6, 0}, {"마지막주", -6, 0},
  });
  const auto part =
      std::find_if(kParts.begin(), kParts.end(), [&](const Part& one) { return take_back(text, {one.words}); });
  const auto days = part == kParts.end() ? std::nullopt : span_of_days(text == "올" ? "올해" : text, today);
  if (!days || days->form == DayForm::kYear) return std::nullopt;
  const DayForm form = days->form == DayForm::kFigure ? DayForm::kCalendar : days->form;  // 24.10 말
  const Date first = *days->range.first;
  const bool is_of_year = is_one_of(part->words, {"초", "말"});
  if (is_of_year && days->range == year_of(first))
    return NamedDays{months_of(first.year, part->words == "초" ? 1 : 10, 3), form};
  if (days->range != month_of(first)) return std::nullopt;
  const int size = days->range.last->day;
  const auto day = [&](int number) {
    return Date{first.year, first.month, static_cast<std::uint8_t>(number > 0 ? number : size + number)};
  };
  if (part->first > size) return std::nullopt;  // February may have no fifth week
  return NamedDays{{day(part->first), day(part->last)}, form};
}

}  // namespace

Date days_before(Date day, int days) { return from_days(to_days(day) - std::chrono::days(days)); }

std::optional<NamedDays> span_of_days(std::string_view text, Date today) {
  for (const std::string_view mark : {"'", "’", "‘"}) {  // '24년 10월
    if (text.starts_with(mark) && text.size() > mark.size() && is_digit(text[mark.size()])) {
      text.remove_prefix(mark.size());
      break;
    }
  }
  constexpr std::string_view kYearAsUnit = "년도";  // 2024년도 is 2024년
  if (text.ends_with(kYearAsUnit)) text.remove_suffix(kYearAsUnit.size() / 2);
  if (const auto written = written_period(text)) {
    const std::string_view rest = text.substr(written->size);
    if (rest.empty() || (rest == "." && written->parts > 1)) {
      const bool bare = written->parts == 1 && written->size == 4;
      return NamedDays{written->days, bare ? DayForm::kYear : DayForm::kCalendar};
    }
  }
  if (const auto days = days_in_digits(text))
    return NamedDays{days->range, days->may_be_figure ? DayForm::kFigure : DayForm::kCalendar, days->other};
  if (const auto days = season(text, today)) return days;
  if (const auto range = part_of_year(text, today)) return NamedDays{*range, DayForm::kCalendar};
  if (const auto range = english_day(text)) return NamedDays{*range, DayForm::kCalendar};
  if (const auto range = relative_days(text, today)) return NamedDays{*range, DayForm::kSpoken};
  return part_of_span(text, today);
}

std::optional<DateRange> day_of_month(std::string_view text, Date first) {
  take_back(text, {"일"});
  const auto day = text.size() > 2 ? std::nullopt : parse_number(text);
  if (!day || *day < 1 || *day > days_in_month(first.year, first.month)) return std::nullopt;
  const Date found{first.year, first.month, static_cast<std::uint8_t>(*day)};
  return DateRange{found, found};
}

bool names_months(std::string_view text) { return months_named(name_of(text)).has_value(); }

bool is_month_name(std::string_view text) {
  const auto months = months_named(name_of(text));
  return months && months->named && months->count == 1;
}

}  // namespace papersearch
