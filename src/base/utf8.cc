// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8: stepping through it, checking it, cutting it, and converting it to code points and back.
#include "src/base/utf8.h"

#include <algorithm>

namespace papersearch {

char32_t last_code_point(std::string_view text) {
  if (text.empty()) return kNoCodePoint;
  text.remove_prefix(text.size() - std::min<std::size_t>(text.size(), U8_MAX_LENGTH));
  auto end = static_cast<std::int32_t>(text.size());
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_PREV(bytes, 0, end, c);
  return c < 0 ? kNoCodePoint : static_cast<char32_t>(c);
}

void append_utf8(std::string& out, char32_t c) {
  char bytes[U8_MAX_LENGTH];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, static_cast<UChar32>(c));
  out.append(bytes, size);
}

std::size_t code_point_end(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && is_continuation(text[at]));
  return at;
}

std::size_t code_point_begin(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  while (at > 0 && is_continuation(text[at])) --at;
  return at;
}

std::string_view cut_utf8(std::string_view text, std::size_t size) {
  return text.substr(0, code_point_begin(text, size));
}

std::string first_letter(std::string_view text) {
  return std::string(text.empty() ? text : text.substr(0, code_point_end(text, 0)));
}

namespace {

// How many bytes at the front are well-formed.
std::size_t well_formed_bytes(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto c = static_cast<std::uint8_t>(text[at]);
    if (c < 0x80) {
      ++at;
    } else if (c > 0xE0 && c < 0xED && at + 2 < text.size() && is_continuation(text[at + 1]) &&
               is_continuation(text[at + 2])) {
      at += 3;  // any two do behind these bytes, as nearly all Hangul has them
    } else if (std::size_t next = at; next_code_point(text, next, kNoCodePoint) != kNoCodePoint) {
      at = next;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

bool is_valid_utf8(std::string_view text) { return well_formed_bytes(text) == text.size(); }

std::string valid_utf8(std::string text, std::optional<std::size_t>* first_repair) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  const std::size_t valid = well_formed_bytes(text);
  if (valid == text.size()) return text;
  if (first_repair != nullptr) *first_repair = valid;
  std::string out(text, 0, valid);
  out.reserve(text.size() + 16);
  for (std::size_t at = valid; at < text.size();) append_utf8(out, next_code_point(text, at));
  return out;
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size() / 3 + 1);  // Hangul takes three bytes
  for (std::size_t at = 0; at < text.size();) out += next_code_point(text, at);
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  out.reserve(code_points.size() * 3);
  for (const char32_t c : code_points) append_utf8(out, c);
  return out;
}

}  // namespace papersearch
