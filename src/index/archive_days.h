// SPDX-License-Identifier: GPL-2.0-or-later
// The first and the last day of the archive that an index is of.
#pragma once

#include <xapian.h>

#include <optional>

#include "src/base/date.h"

namespace papersearch {

// The first day that a paper is of, and the last; nullopt where the index has no paper. They read the terms of years,
// of the months of one and of the days of one, and throw Xapian's exceptions, so they run inside ReadIndex::read().
std::optional<Date> first_day(const Xapian::Database& index);
std::optional<Date> last_day(const Xapian::Database& index);

}  // namespace papersearch
