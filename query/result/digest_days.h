// SPDX-License-Identifier: GPL-2.0-or-later
// The days that have a digest, with how many papers each has.
#pragma once

#include <xapian.h>

#include <optional>
#include <vector>

#include "query/result/response.h"

namespace papersearch {

// All days in their order. A paper of several days counts for each. Reads one term for each day, with steps of the
// thread's deadline; throws Error (kTooLate) and Xapian's exceptions, so it runs inside ReadIndex::read().
std::vector<DigestDay> digest_days(const Xapian::Database& index);

// The days of a digest before and behind a day, which need not have one itself. `days` are in their order.
struct DaysBeside {
  std::optional<Date> previous;
  std::optional<Date> next;
};
DaysBeside days_beside(Date day, const std::vector<DigestDay>& days);

}  // namespace papersearch
