// SPDX-License-Identifier: GPL-2.0-or-later
// Text in double quotes, as CSV and troff write it.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// The text between double quotes, each double quote inside it written twice (RFC 4180, 2.7; groff(7), "Macro
// arguments"). Nothing else is changed.
inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

}  // namespace papersearch
