// SPDX-License-Identifier: GPL-2.0-or-later
// Items of lists, and other beginnings of lines.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "src/base/ascii.h"

namespace papersearch {

inline bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view p) { return text.starts_with(p); });
}

inline bool is_bullet(std::string_view content) {
  return starts_with_any(content, {"- ", "* ", "• ", "+ ", "-\t", "*\t", "+\t"});
}

inline std::string_view behind_bullet(std::string_view content) {
  return trimmed(content.substr(content.find_first_of(" \t")));
}

// "1. ", "2) ": of an item of a numbered list.
inline std::size_t size_of_number(std::string_view content) {
  std::size_t at = 0;
  while (at < content.size() && at < 4 && is_digit(content[at])) ++at;
  if (at == 0 || at + 1 >= content.size() || (content[at] != '.' && content[at] != ')') || content[at + 1] != ' ')
    return 0;
  return at + 2;
}

}  // namespace papersearch
