// SPDX-License-Identifier: GPL-2.0-or-later
// The optional whitespace in the lists of HTTP headers (RFC 9110, 5.6.3).
#pragma once

#include <string_view>

namespace papersearch {

// Removes spaces and tabs at both ends. The result is a view into `text`.
inline std::string_view trim_whitespace(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

}  // namespace papersearch
