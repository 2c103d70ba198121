// SPDX-License-Identifier: GPL-2.0-or-later
// Writes JSON from left to right, without a tree of it.
#include "src/base/json_writer.h"

#include <array>
#include <cstdio>

#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::string_view kNamed = "\"\\\b\f\n\r\t";
constexpr std::string_view kNames = "\"\\bfnrt";

}  // namespace

void JsonWriter::string(std::string_view text) {
  const bool safe = escapes_ == Escapes::kSafe;
  out_ += '"';
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\') {
      ++at;
      continue;
    }
    // U+3000 to U+CFFF, nearly all Hangul among them, need no escape.
    if (byte > 0xE2 && byte < 0xED && at + 2 < text.size() && is_continuation(text[at + 1]) &&
        is_continuation(text[at + 2])) {
      at += 3;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at, kNoCodePoint);
    if (c != kNoCodePoint && c >= 0x20 && c != '"' && c != '\\' && (!safe || shown_as_is(c))) continue;
    out_.append(text, written, begin - written);
    written = at;
    if (c == kNoCodePoint) {
      append_utf8(out_, kReplacementCharacter);
    } else if (const std::size_t name = c < 0x80 ? kNamed.find(static_cast<char>(c)) : kNamed.npos;
               name != kNamed.npos) {
      (out_ += '\\') += kNames[name];
    } else {
      append_json_escape(out_, c);
    }
  }
  out_.append(text, written);
  out_ += '"';
}

void append_json_escape(std::string& out, char32_t c) {
  const auto append = [&](char32_t unit) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "\\u%04x", static_cast<unsigned>(unit));
    out += text.data();
  };
  if (c >= 0x10000) {
    append(0xD7C0 + (c >> 10U));
    append(0xDC00 + (c & 0x3FFU));
  } else {
    append(c);
  }
}

}  // namespace papersearch
