// SPDX-License-Identifier: GPL-2.0-or-later
// What a mistyped name was meant to be.
#include "src/base/guess.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kLongest = 40;  // bytes
constexpr std::size_t kShortWord = 4;
constexpr std::size_t kShortest = 3;  // of two letters any other two are near

// What other programs call the options that ours have, and how ours is called.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> kOtherNames = {{
    {"port", "listen"},  {"bind", "listen"},   {"address", "listen"}, {"workers", "threads"}, {"origin", "cors-origin"},
    {"database", "db"},  {"index", "db"},      {"data", "db"},        {"output", "format"},   {"json", "format"},
    {"csv", "format"},   {"max", "limit"},     {"top", "limit"},      {"count", "limit"},     {"size", "limit"},
    {"skip", "offset"},  {"order", "sort"},    {"colour", "color"},   {"columns", "fields"},  {"similar", "like"},
    {"verify", "check"}, {"force", "rebuild"}, {"silent", "quiet"},   {"language", "lang"},
}};

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
    const std::size_t distance = name == typed ? 0 : begun ? 1 : typed.size() < kShortest ? least : slips(typed, name);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

std::optional<std::string> meant_option(std::string_view typed, const std::vector<std::string>& options) {
  const auto dashes_of = [](std::string_view name) { return name.substr(0, name.find_first_not_of('-')); };
  const std::string dashes(dashes_of(typed));
  std::vector<std::string> names;
  for (const std::string& option : options) {
    if (dashes_of(option) == dashes) names.push_back(option.substr(dashes.size()));
  }
  std::map<std::string, std::string> ours;
  for (const auto& [theirs, option] : kOtherNames) {
    if (std::find(names.begin(), names.end(), option) != names.end()) ours.emplace(theirs, option);
  }
  for (const auto& [theirs, option] : ours) names.push_back(theirs);
  const auto meant = nearest_name(typed.substr(dashes.size()), names);
  if (!meant) return std::nullopt;
  const auto known = ours.find(*meant);
  return dashes + (known == ours.end() ? *meant : known->second);
}

}  // namespace papersearch
