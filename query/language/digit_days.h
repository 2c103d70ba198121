// SPDX-License-Identifier: GPL-2.0-or-later
// Days written with digits alone that do not begin with a year of four: 24.10, 24-10-21, 12/24/2024.
#pragma once

#include <optional>
#include <string_view>

#include "src/base/date.h"

namespace papersearch {

struct DigitDays {
  DateRange range;  // both ends are there
  // Where day and month may change places as well: 10/11/2024.
  std::optional<DateRange> other = {};
  bool may_be_figure = false;  // 24.10 is also a version, a length or a score
};

// The days that the text as a whole is:
//   a year of two digits first    "24.10", "24-10", "24. 10.", "24.10월", "24.10.21", "24-10-21"
//   a year of four digits last    "12/24/2024", "24/12/2024", "24.12.2024", "10/2024"
// Of a day that may be either, slashes have the month first, as Americans write, and other signs the day.
std::optional<DigitDays> days_in_digits(std::string_view text);

}  // namespace papersearch
