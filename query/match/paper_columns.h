// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers of each paper, by which it is weighed and ordered.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "query/match/paper_set.h"

namespace papersearch {

// By the number of a paper; of papers that were not asked for they mean nothing. To be had by columns_of()
// (query/match/per_revision.h).
struct PaperColumns {
  PaperColumns(const Xapian::Database& index, const PaperSet& papers);

  static constexpr std::int32_t kUnknown = std::numeric_limits<std::int32_t>::min();

  std::vector<Xapian::termcount> lengths;
  std::vector<std::int32_t> votes;
  std::vector<std::int32_t> days;  // since 1970-01-01; the latest that it was in a digest
};

// "20241021" as days since 1970-01-01; nullopt for anything else, also for a day that does not exist.
std::optional<int> day_number(const std::string& digits);

}  // namespace papersearch
