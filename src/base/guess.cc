// SPDX-License-Identifier: GPL-2.0-or-later
// What a mistyped name was meant to be.
#include "src/base/guess.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace papersearch {
namespace {

constexpr std::size_t kLongest = 40;  // bytes
constexpr std::size_t kShortWord = 4;
constexpr std::size_t kShortest = 3;  // of two letters any other two are near

// Both are at most kLongest long.
std::size_t slips(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongest + 1>, kLongest + 1> least{};
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      std::size_t& here = least.at(i).at(j);
      if (i == 0 || j == 0) {
        here = i + j;
        continue;
      }
      here = std::min({least.at(i - 1).at(j) + 1, least.at(i).at(j - 1) + 1,
                       least.at(i - 1).at(j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        here = std::min(here, least.at(i - 2).at(j - 2) + 1);
    }
  }
  return least.at(a.size()).at(b.size());
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view typed, const std::vector<std::string>& names) {
  if (typed.empty() || typed.size() > kLongest) return std::nullopt;
  std::optional<std::string> nearest;
  std::size_t least = typed.size() <= kShortWord ? 2 : 3;  // more than this is another word
  for (const std::string& name : names) {
    if (name.size() > kLongest) continue;
    const bool begun = name.starts_with(typed);
    const std::size_t distance = begun ? 1 : typed.size() < kShortest ? least : slips(typed, name);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

}  // namespace papersearch
