// SPDX-License-Identifier: GPL-2.0-or-later
// Ranges and bounds of days as people say them.
#include "query/language/days.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::days_test {

namespace {

const Date kDayOfRanges = *parse_date("2024-10-23");  // a Wednesday

// "first..last form", where an end may be open; "none".
std::string days(std::string_view text) {
  const auto found = named_days(text, kDayOfRanges);
  if (!found) return "none";
  const auto said = [](const std::optional<Date>& day) { return day ? to_string(*day) : ""; };
  const char* form = found->form == DayForm::kYear ? " year" : found->form == DayForm::kSpoken ? " spoken" : "";
  return said(found->range.first) + ".." + said(found->range.last) + form;
}

}  // namespace

TEST_CASE("a range has two ends, of which one may be missing, and a bound has one") {
  struct Row {
    std::string_view text, days;
  };
  for (const Row& row : {
           Row{"2024-10", "2024-10-01..2024-10-31"},
           {"  2024-10  ", "2024-10-01..2024-10-31"},
           {"2024-10..2024-11", "2024-10-01..2024-11-30"},
           {"2024-10 .. 2024-11", "2024-10-01..2024-11-30"},
           {"2024-10~2024-11", "2024-10-01..2024-11-30"},
           {"2024-10..", "2024-10-01.."},
           {"..2024-10", "..2024-10-31"},
           {"..-30d", "..2024-09-23"},
           {"-30d..", "2024-09-23.."},
           {"2023..2024", "2023-01-01..2024-12-31"},
           {"2024년 3월부터 10월까지", "2024-03-01..2024-10-31"},
           {"2023년 3월부터 10월까지", "2023-03-01..2023-10-31"},
           {"10월 3일부터 5일까지", "2024-10-03..2024-10-05"},
           {"3월에서 5월 사이", "2024-03-01..2024-05-31"},
           {"from Oct 2023 to Dec 2023", "2023-10-01..2023-12-31"},
           {"from 2012 to 2024", "2012-01-01..2024-12-31 spoken"},
           {"2012 to 2024", "2012-01-01..2024-12-31 spoken"},
           {"between March and May 2024", "2024-03-01..2024-05-31"},
           {">=2024-10", "2024-10-01.."},
           {">2024-10", "2024-11-01.."},
           {"<2024", "..2023-12-31"},
           {"<= 2024", "..2024-12-31"},
           {"Since 2025", "2025-01-01.. spoken"},
           {"since October", "2024-10-01.. spoken"},
           {"after 2024", "2025-01-01.. spoken"},
           {"2024년 이후", "2024-01-01.."},
           {"2024년 이후로", "2024-01-01.."},
           {"2024년 이전", "..2023-12-31"},
           {"2024년까지", "..2024-12-31"},
           {"작년부터", "2023-01-01.. spoken"},
           {"2024-11..2024-10", "none"},
           {"..", "none"},
           {"~", "none"},
           {"2024-10..soon", "none"},
           {"soon..2024-10", "none"},
           {"2024-10..2024-11..2024-12", "none"},
           {">", "none"},
           {">=", "none"},
           {">=>=2024", "none"},
           {"since", "none"},
           {"since since 2024", "none"},
           {"부터", "none"},
           {"<0001", "none"},  // no day is before the first year
           {">9999", "none"},  // and none behind the last
           {"<=0001", "..0001-12-31"},
           {"", "none"},
           {"   ", "none"},
           {"\xFF..\xFF", "none"},
           {"2024\x01", "none"},
       }) {
    INFO(row.text);
    CHECK(days(row.text) == row.days);
    const auto range = parse_days(row.text, kDayOfRanges);
    CHECK(range.has_value() == (row.days != "none"));
    if (range) CHECK(*range == named_days(row.text, kDayOfRanges)->range);
  }
  for (const std::string piece : {"..", "~", "부터 ", " to ", "since ", ">=", "에서 "}) {
    std::string text;
    while (text.size() < 1024) text += piece;  // as long as a query may be
    INFO(piece);
    CHECK(days(text) == "none");
  }
}

}  // namespace papersearch::days_test
