// SPDX-License-Identifier: GPL-2.0-or-later
// Stretches of days as people name them.
#include "query/language/day_span.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::day_span_test {

namespace {

// "first..last form", one day once; "none".
std::string days(std::string_view text) {
  const auto found = span_of_days(text, *parse_date("2024-10-23"));  // a Wednesday
  if (!found) return "none";
  if (!found->range.first || !found->range.last) return "no end";
  const std::string first = to_string(*found->range.first);
  const std::string last = to_string(*found->range.last);
  const char* form = found->form == DayForm::kYear ? " year" : found->form == DayForm::kSpoken ? " spoken" : "";
  return (first == last ? first : first + ".." + last) + form;
}

}  // namespace

TEST_CASE("a stretch of days is written, named beside a year, counted from today, or a part of another") {
  struct Row {
    std::string_view text, days;
  };
  for (const Row& row : {
           Row{"2024", "2024-01-01..2024-12-31 year"},
           {"2024년", "2024-01-01..2024-12-31"},
           {"2024년도", "2024-01-01..2024-12-31"},
           {"2024-02", "2024-02-01..2024-02-29"},
           {"2024. 10. 21.", "2024-10-21"},
           {"20241021", "2024-10-21"},
           {"October 2024", "2024-10-01..2024-10-31"},
           {"8 Oct 2024", "2024-10-08"},
           {"October 8th, 2024", "2024-10-08"},
           {"10월", "2024-10-01..2024-10-31"},
           {"11월", "2023-11-01..2023-11-30"},
           {"last may", "2024-05-01..2024-05-31"},
           {"may", "none"},
           {"10월 3일", "2024-10-03"},
           {"2월 30일", "none"},
           {"작년 10월", "2023-10-01..2023-10-31"},
           {"Q3 2024", "2024-07-01..2024-09-30"},
           {"H1", "none"},
           {"first half of 2024", "2024-01-01..2024-06-30"},
           {"2024년 겨울", "2024-12-01..2025-02-28"},
           {"9999년 겨울", "none"},
           {"올여름", "2024-06-01..2024-08-31"},
           {"올 여름", "2024-06-01..2024-08-31"},
           {"This Summer", "2024-06-01..2024-08-31 spoken"},
           {"지난 여름", "2024-06-01..2024-08-31"},
           {"지난 가을", "2023-09-01..2023-11-30"},  // this one is not over
           {"last fall", "2023-09-01..2023-11-30 spoken"},
           {"작년여름", "2023-06-01..2023-08-31"},
           {"한여름", "none"},
           {"여름", "none"},
           {" summer", "none"},
           {"올 초", "2024-01-01..2024-03-31 spoken"},
           {"지난 주말", "2024-10-19..2024-10-20 spoken"},
           {"작년 이맘때", "2023-10-01..2023-10-31 spoken"},
           {"'24년 10월", "2024-10-01..2024-10-31"},
           {"'", "none"},
           {"12/24/2024", "2024-12-24"},
           {"10월 초", "2024-10-01..2024-10-10"},
           {"2024년 말", "2024-10-01..2024-12-31"},
           {"10월 3주차", "2024-10-15..2024-10-21"},
           {"2023년 2월 다섯째 주", "none"},
           {"2024년 2월 다섯째 주", "2024-02-29"},
           {"today", "2024-10-23 spoken"},
           {"Last-Week", "2024-10-14..2024-10-20 spoken"},
           {"이번 주", "2024-10-21..2024-10-27 spoken"},
           {"지난달 말", "2024-09-21..2024-09-30 spoken"},
           {"재작년", "2022-01-01..2022-12-31 spoken"},
           {"최근", "2024-07-25..2024-10-23 spoken"},
           {"past 30 days", "2024-09-23..2024-10-23 spoken"},
           {"-30d", "2024-09-23..2024-10-23 spoken"},
           {"-36500d", "1924-11-17..2024-10-23 spoken"},
           {"-36501d", "none"},
           {"100년 전", "1924-01-01..1924-12-31 spoken"},
           {"101년 전", "none"},
           {"0일 전", "none"},
           {"13월", "none"},
           {"2024-13", "none"},
           {"2024-10..", "none"},
           {"since 2024", "none"},
           {"", "none"},
           {" ", "none"},
           {"월", "none"},
           {"일", "none"},
           {"년도", "none"},
           {"-d", "none"},
           {"말", "none"},
           {"\xFF\xFE", "none"},
           {"\x01", "none"},
       }) {
    INFO(row.text);
    CHECK(days(row.text) == row.days);
  }
  const Date january = *parse_date("2025-01-10");
  CHECK(span_of_days("이번 겨울", january)->range == parse_date_range("2024-12-01..2025-02-28"));
  CHECK(span_of_days("지난 겨울", january)->range == parse_date_range("2023-12-01..2024-02-29"));
  CHECK(span_of_days("24.10", january)->form == DayForm::kFigure);
  CHECK(span_of_days("10/11/2024", january)->other == parse_date_range("2024-11-10"));
  for (const std::string piece : {" ", "월", "일", "1", "말", "last ", "지난 ", "년도", "2024 "}) {
    std::string text;
    while (text.size() < 1024) text += piece;  // as long as a query may be
    INFO(piece);
    CHECK(days(text) == "none");
  }
}

TEST_CASE("months and days of a month are told by their names") {
  for (const std::string_view text :
       {"10월", "Q3", "3분기", "상반기", "October", "oct", "Sept", "여름", "first half of"}) {
    INFO(text);
    CHECK(names_months(text));
  }
  for (const std::string_view text : {"", "0월", "13월", "Q5", "q", "oc", "octo", "2024", "10"}) {
    INFO(text);
    CHECK_FALSE(names_months(text));
  }
  CHECK(is_month_name("May"));
  CHECK(is_month_name("december"));
  for (const std::string_view text : {"", "5월", "Q3", "summer", "mayor"}) {
    INFO(text);
    CHECK_FALSE(is_month_name(text));
  }
  const Date february{2023, 2, 1};
  CHECK(day_of_month("28일", february) == DateRange{Date{2023, 2, 28}, Date{2023, 2, 28}});
  CHECK(day_of_month("1", february) == DateRange{Date{2023, 2, 1}, Date{2023, 2, 1}});
  for (const std::string_view text : {"29일", "0", "0일", "", "일", "028", "-1", "x"}) {
    INFO(text);
    CHECK_FALSE(day_of_month(text, february));
  }
}

}  // namespace papersearch::day_span_test
