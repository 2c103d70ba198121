// SPDX-License-Identifier: GPL-2.0-or-later
// Dates and ranges of them.
#include "src/base/date.h"

#include "tests/catch.h"

namespace papersearch::date_test {

TEST_CASE("a date is a day that exists") {
  CHECK(to_string(*parse_date("2024-10-21")) == "2024-10-21");
  CHECK(compact(*parse_date("2024-02-29")) == "20240229");
  for (const char* bad : {"", "2024", "2024-13-01", "2024-02-30", "2023-02-29", "1900-02-29", "2024-1-1", "2024/10/21",
                          "0000-01-01", "2024-10-21x", "٢٠٢٤-10-21"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_date(bad));
  }
}

TEST_CASE("a range covers whole years, months and days") {
  struct Row {
    const char* text;
    const char* first;
    const char* last;
  };
  for (const Row& row : {Row{"2024", "2024-01-01", "2024-12-31"},
                         {"2024-02", "2024-02-01", "2024-02-29"},
                         {"2024-10-21", "2024-10-21", "2024-10-21"},
                         {"2024-10..2024-11", "2024-10-01", "2024-11-30"},
                         {"2023..2024-02", "2023-01-01", "2024-02-29"},
                         {"2024-10..", "2024-10-01", ""},
                         {"..2024-10", "", "2024-10-31"}}) {
    CAPTURE(row.text);
    const auto range = parse_date_range(row.text);
    REQUIRE(range);
    CHECK((range->first ? to_string(*range->first) : "") == row.first);
    CHECK((range->last ? to_string(*range->last) : "") == row.last);
  }
  for (const char* bad : {"", "..", "2024-11..2024-10", "2024-10...", "x..2024", "2024-10-"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_date_range(bad));
  }
}

TEST_CASE("days are counted and months added by the calendar") {
  CHECK(to_days({1970, 1, 1}).time_since_epoch().count() == 0);
  CHECK(from_days(to_days({2024, 2, 28}) + std::chrono::days(2)) == Date{2024, 3, 1});
  for (const Date day : {Date{1, 1, 1}, Date{1600, 2, 29}, Date{9999, 12, 31}}) CHECK(from_days(to_days(day)) == day);
  CHECK(months_later({2024, 1, 31}, 1) == Date{2024, 2, 29});
  CHECK(months_later({2023, 1, 31}, 1) == Date{2023, 2, 28});
  CHECK(months_later({2024, 12, 5}, 1) == Date{2025, 1, 5});
  CHECK(months_later({2024, 1, 15}, -1) == Date{2023, 12, 15});
  CHECK(months_later({2024, 2, 29}, -12) == Date{2023, 2, 28});
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2024, 4) == 30);
}

TEST_CASE("a day without signs is read as it is written") {
  for (const char* text : {"2024-10-21", "0001-01-01", "9999-12-31"})
    CHECK(parse_compact(compact(*parse_date(text))) == parse_date(text));
  for (const char* text : {"", "2024-10-21", "20241032", "202410", "2024102x", "202410210"})
    CHECK_FALSE(parse_compact(text));
}

}  // namespace papersearch::date_test
