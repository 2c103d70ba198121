// What an index holds, in numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace papersearch {

struct IndexStats {
  std::size_t papers = 0;
  std::size_t days = 0;   // with a digest
  std::string first_day;  // "2023-11-20"; empty where there is none
  std::string last_day;
  std::size_t terms = 0;
  std::uint64_t bytes = 0;  // on disk
  std::uint64_t revision = 0;
  std::int64_t changed = 0;  // the last commit, seconds since the epoch
};

IndexStats index_stats(const std::string& index_path);  // throws Error

}  // namespace papersearch
