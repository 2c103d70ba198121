// SPDX-License-Identifier: GPL-2.0-or-later
// Days written with digits alone that do not begin with a year of four.
#include "query/language/digit_days.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::digit_days_test {

namespace {

// "2024-10-01..2024-10-31 or … ?", where the question mark says that it may be a figure.
std::string read(std::string_view text) {
  const auto days = days_in_digits(text);
  if (!days) return "nothing";
  const auto written = [](const DateRange& range) {
    return range.first == range.last ? to_string(*range.first)
                                     : to_string(*range.first) + ".." + to_string(*range.last);
  };
  return written(days->range) + (days->other ? " or " + written(*days->other) : "") + (days->may_be_figure ? " ?" : "");
}

}  // namespace

TEST_CASE("days in digits are read with the year at either end") {
  struct Row {
    const char *text, *days;
  };
  for (const Row& row : {
           Row{"24.10", "2024-10-01..2024-10-31 ?"},
           {"24-10", "2024-10-01..2024-10-31 ?"},
           {"24.10월", "2024-10-01..2024-10-31"},
           {"24.10.21", "2024-10-21"},
           {"24-10-21", "2024-10-21"},
           {"24/10/21", "2024-10-21"},
           {"24.02.29", "2024-02-29"},
           {"12/24/2024", "2024-12-24"},
           {"24/12/2024", "2024-12-24"},
           {"24.12.2024", "2024-12-24"},
           {"24-12-2024", "2024-12-24"},
           {"10/11/2024", "2024-10-11 or 2024-11-10"},
           {"10.11.2024", "2024-11-10 or 2024-10-11"},
           {"10-11-2024", "2024-11-10 or 2024-10-11"},
           {"10/10/2024", "2024-10-10"},
           {"1/2/2024", "2024-01-02 or 2024-02-01"},
           {"10/2024", "2024-10-01..2024-10-31"},
           {"24/10", "nothing"},
           {"24.13", "nothing"},
           {"24.1", "nothing"},
           {"4.10", "nothing"},
           {"24.10.", "2024-10-01..2024-10-31 ?"},
           {"24. 10.", "2024-10-01..2024-10-31 ?"},
           {"24. 10. 21.", "2024-10-21"},
           {"24-10.", "nothing"},
           {"24 10", "nothing"},
           {"24.10..", "nothing"},
           {"24. ", "nothing"},
           {"24.10-21", "nothing"},
           {"17.5.1", "nothing"},
           {"23.02.29", "nothing"},
           {"24.10.21월", "nothing"},
           {"13/13/2024", "nothing"},
           {"30/02/2024", "nothing"},
           {"10.2024", "nothing"},
           {"13/2024", "nothing"},
           {"10/11/0000", "nothing"},
           {"100/11/2024", "nothing"},
           {"1.2.3.2024", "nothing"},
           {"2024.10.21", "nothing"},
           {"24", "nothing"},
           {"", "nothing"},
           {"월", "nothing"},
           {"..", "nothing"},
           {"24.1０", "nothing"},
           {"99999999999.10", "nothing"},
       }) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.days);
  }
}

}  // namespace papersearch::digit_days_test
