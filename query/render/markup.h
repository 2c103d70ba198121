// SPDX-License-Identifier: GPL-2.0-or-later
// Text as part of a document in HTML or XML.
#pragma once

#include <string>
#include <string_view>

#include "src/base/utf8.h"

namespace papersearch {

// UTF-8 between tags or in an attribute, as one line. `replaced` is asked first about each code point that needs no
// escape, and returns what stands for one that the document must not have; nullopt for all others. Any thread may call
// it.
template <typename Replaced>
std::string markup_text(std::string_view text, const Replaced& replaced) {
  std::string out;
  for (const char32_t c : to_code_points(text)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\'') {
      out += "&#39;";
    } else if (c == '\n' || c == '\t' || c == '\r') {
      out += ' ';
    } else if (const auto other = replaced(c)) {
      out += *other;
    } else {
      out += to_utf8(std::u32string_view(&c, 1));
    }
  }
  return out;
}

}  // namespace papersearch
