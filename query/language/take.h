// SPDX-License-Identifier: GPL-2.0-or-later
// Takes words off the beginning or the end of a text.
#pragma once

#include <initializer_list>
#include <string_view>

#include "src/base/ascii.h"

namespace papersearch {

// Each takes the first of these beginnings or ends that the text has and is more than, with the blanks beside it;
// false, and the text as it was, where it has none. Beginnings are in small letters and fit capitals, too; ends fit as
// they are.
inline bool take_front(std::string_view& text, std::initializer_list<std::string_view> fronts) {
  for (const std::string_view front : fronts) {
    if (text.size() <= front.size() || !begins_with(text, front)) continue;
    text.remove_prefix(front.size());
    while (text.starts_with(' ')) text.remove_prefix(1);
    return true;
  }
  return false;
}

inline bool take_back(std::string_view& text, std::initializer_list<std::string_view> backs) {
  for (const std::string_view back : backs) {
    if (text.size() <= back.size() || !text.ends_with(back)) continue;
    text.remove_suffix(back.size());
    while (text.ends_with(' ')) text.remove_suffix(1);
    return true;
  }
  return false;
}

}  // namespace papersearch
