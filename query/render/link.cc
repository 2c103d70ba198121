// SPDX-License-Identifier: GPL-2.0-or-later
// Decides which links of an archive programs may follow.
#include "query/render/link.h"

#include <algorithm>

#include "src/base/ascii.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
std::string percent_encoded(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 0xFU];
  }
  return out;
}

std::string encoded_value(std::string_view text) {
  std::string out;
  for (const char& c : text) {
    const bool is_plain = is_letter(c) || is_digit(c) || c == '-' || c == '.';
    out += is_plain ? std::string(1, c) : percent_encoded(std::string_view(&c, 1));
  }
  return out;
}

std::optional<std::string> web_link(std::string_view link) {
  std::string_view rest = link;  // schemes are read without regard to case (RFC 3986, 3.1)
  if (begins_with(rest, "https://")) {
    rest.remove_prefix(8);
  } else if (begins_with(rest, "http://")) {
    rest.remove_prefix(7);
  } else {
    return std::nullopt;
  }
  if (rest.empty() || std::string_view("/?#\\:@").find(rest.front()) != std::string_view::npos) return std::nullopt;
  std::string out;
  for (const char32_t c : to_code_points(link)) {
    const bool unfit = std::u32string_view(U" <>\"{}|\\^`").find(c) != std::u32string_view::npos || !shown_as_is(c);
    const std::string bytes = to_utf8(std::u32string_view(&c, 1));
    out += unfit ? percent_encoded(bytes) : bytes;
  }
  return out;
}

}  // namespace papersearch
