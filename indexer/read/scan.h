// SPDX-License-Identifier: GPL-2.0-or-later
// Sets of bytes, and places in a text, for what reads Markdown byte by byte.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "src/base/ascii.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// Some bytes; std::string_view::find_first_of() calls memchr for each byte that it looks at.
class Bytes {
 public:
  explicit constexpr Bytes(std::string_view bytes) {
    for (const char c : bytes) is_in_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] constexpr bool contain(char c) const { return is_in_[static_cast<unsigned char>(c)]; }
  [[nodiscard]] bool are_in(std::string_view text) const {
    return std::any_of(text.begin(), text.end(), [this](char c) { return contain(c); });
  }

 private:
  std::array<bool, 256> is_in_{};
};

// Of ASCII, as CommonMark has it.
constexpr bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

inline Span trimmed_span(std::string_view text, Span at) {
  while (at.begin < at.end && kBlanks.find(text[at.begin]) != std::string_view::npos) ++at.begin;
  while (at.begin < at.end && kBlanks.find(text[at.end - 1]) != std::string_view::npos) --at.end;
  return at;
}

}  // namespace papersearch
