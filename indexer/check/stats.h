// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers that describe an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace papersearch {

struct IndexStats {
  std::size_t papers = 0;
  std::size_t days = 0;   // that a paper is of
  std::string first_day;  // "2023-11-20"; empty where there are no papers
  std::string last_day;
  std::size_t terms = 0;    // different ones
  std::uint64_t bytes = 0;  // of its files
  std::uint64_t revision = 0;
  std::int64_t changed = 0;  // when the last commit was made, in seconds since the epoch
};

// Throws Error where the index is missing, damaged or of another version.
IndexStats index_stats(const std::string& index_path);

}  // namespace papersearch
