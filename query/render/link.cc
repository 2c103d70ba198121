// SPDX-License-Identifier: GPL-2.0-or-later
// Decides which links of an archive programs may follow.
#include "query/render/link.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "src/base/ascii.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

// A name or an address in brackets, and a port (RFC 3986, 3.2), as browsers take them. No user before the host, which
// is only there to be taken for it.
bool is_authority(std::string_view text) {
  constexpr int kMaxPort = 65535;
  const bool bracket = text.starts_with('[');
  const std::size_t end = bracket ? text.find(']') + 1 : std::min(text.find(':'), text.size());
  const std::string_view host = text.substr(0, end);
  const auto may_be = [&](char c) {
    if (bracket)
      return is_digit(c) || is_one_of({&c, 1}, {":", ".", "[", "]"}) || (lowered(c) >= 'a' && lowered(c) <= 'f');
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80 || is_one_of({&c, 1}, {"-", ".", "_"});
  };
  if (host.size() < (bracket ? 3 : 1) || !std::all_of(host.begin(), host.end(), may_be)) return false;
  std::string_view port = text.substr(end);
  if (port.empty()) return true;
  if (port.front() != ':' || port.size() > 6) return false;
  port.remove_prefix(1);
  int number = 0;
  const auto [last, failed] = std::from_chars(port.data(), port.data() + port.size(), number);
  return port.empty() ||
         (failed == std::errc() && last == port.data() + port.size() && number >= 0 && number <= kMaxPort);
}

}  // namespace

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

bool is_web_link(std::string_view link) {
  std::string_view rest = link;  // schemes are read without regard to case (RFC 3986, 3.1)
  if (begins_with(rest, "https://")) {
    rest.remove_prefix(8);
  } else if (begins_with(rest, "http://")) {
    rest.remove_prefix(7);
  } else {
    return false;
  }
  return is_authority(rest.substr(0, rest.find_first_of("/?#\\")));
}

std::optional<std::string> web_link(std::string_view link) {
  if (!is_web_link(link)) return std::nullopt;
  std::string out;
  for (const char32_t c : to_code_points(link)) {
    const bool unfit = std::u32string_view(U" <>\"{}|\\^`").find(c) != std::u32string_view::npos || !shown_as_is(c);
    const std::string bytes = to_utf8(std::u32string_view(&c, 1));
    out += unfit ? percent_encoded(bytes) : bytes;
  }
  return out;
}

}  // namespace papersearch
