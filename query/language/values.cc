// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers, as they may follow votes: in a query.
#include "query/language/values.h"

#include <algorithm>
#include <charconv>

namespace papersearch {

std::optional<int> parse_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0 || value > 1'000'000'000) {
    return std::nullopt;
  }
  return value;
}

std::optional<Votes> parse_votes(std::string_view text) {
  Votes out;
  if (text == "unknown" || text == "모름" || text == "미상") {
    out.unknown = true;
    return out;
  }
  const std::size_t dots = text.find("..");
  if (dots != std::string_view::npos) {
    const std::string_view from = text.substr(0, dots);
    const std::string_view to = text.substr(dots + 2);
    out.least = parse_number(from);
    out.most = parse_number(to);
    const bool good = (from.empty() || out.least) && (to.empty() || out.most) && (out.least || out.most);
    if (!good || (out.least && out.most && *out.most < *out.least)) return std::nullopt;
    return out;
  }
  const bool less = text.starts_with('<');
  const bool more = text.starts_with('>');
  if (less || more) {
    text.remove_prefix(1);
    const bool equal = text.starts_with('=');
    if (equal) text.remove_prefix(1);
    const auto number = parse_number(text);
    if (!number || (less && !equal && *number == 0)) return std::nullopt;
    if (more) out.least = *number + (equal ? 0 : 1);
    if (less) out.most = *number - (equal ? 0 : 1);
    return out;
  }
  out.least = out.most = parse_number(text);
  return out.least ? std::optional(out) : std::nullopt;
}

bool is_digits(std::string_view t) {
  return !t.empty() && std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace papersearch
