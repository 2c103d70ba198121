// SPDX-License-Identifier: GPL-2.0-or-later
// Which language a reader prefers (RFC 9110, 12.5.4).
#include "query/server/http/accept_language.h"

#include <algorithm>
#include <optional>

#include "query/server/http/optional_whitespace.h"
#include "src/base/ascii.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr int kFullWeight = 1000;

// A weight in thousandths: "q=0.8" is 800. Nullopt where it is malformed.
std::optional<int> weight_of(std::string_view parameter) {
  if (!begins_with(parameter, "q=")) return std::nullopt;
  parameter.remove_prefix(2);
  if (parameter.empty() || (parameter[0] != '0' && parameter[0] != '1')) return std::nullopt;
  int out = (parameter[0] - '0') * kFullWeight;
  if (parameter.size() > 1 && parameter[1] != '.') return std::nullopt;
  int unit = kFullWeight;
  for (const char c : parameter.substr(std::min<std::size_t>(2, parameter.size()))) {
    unit /= 10;
    if (!is_digit(c) || unit == 0) return std::nullopt;
    out += (c - '0') * unit;
  }
  return out <= kFullWeight ? std::optional(out) : std::nullopt;
}

}  // namespace

std::string_view preferred_language(std::string_view accept_language, std::initializer_list<std::string_view> known) {
  std::string_view best = *known.begin();
  int most = 0;
  for (const std::string_view range : split(accept_language, ',')) {
    const auto parts = split(range, ';');
    if (parts.empty()) continue;
    const std::string_view tag = trim_whitespace(parts.front());
    const auto weight = parts.size() > 1 ? weight_of(trim_whitespace(parts[1])) : std::optional(kFullWeight);
    if (!weight || *weight <= most) continue;
    const std::string name = lowered(tag.substr(0, tag.find('-')));
    const auto* const language = name == "*" ? known.begin() : std::find(known.begin(), known.end(), name);
    if (language == known.end()) continue;
    best = *language;
    most = *weight;
  }
  return best;
}

}  // namespace papersearch
