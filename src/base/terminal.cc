// SPDX-License-Identifier: GPL-2.0-or-later
// Text made safe for a terminal, and the number of cells that it takes.
#include "src/base/terminal.h"

#include <unicode/uchar.h>

#include "src/base/hangul.h"
#include "src/base/json_writer.h"
#include "src/base/utf8.h"

namespace papersearch {
bool shown_as_is(char32_t c) {
  if (c < 0x80) return c >= 0x20 && c != 0x7F;
  if (is_hangul_syllable(c)) return true;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_SURROGATE:
      return false;
    default:
      return true;
  }
}

std::string printable(std::string_view utf8, Destination destination) {
  const auto kept = [destination](char32_t c) {
    return destination == Destination::kTerminal ? shown_as_is(c) : c >= 0xA0 || (c >= 0x20 && c < 0x7F);
  };
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    if (U_IS_UNICODE_NONCHAR(c)) {
      append_utf8(out, kReplacementCharacter);
    } else if (kept(c)) {
      append_utf8(out, c);
    } else if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
      out += ' ';
    }
  }
  return out;
}

std::string terminal_safe(std::string_view utf8) { return printable(utf8, Destination::kTerminal); }

std::string json_safe(std::string json) {
  // Most documents have nothing to escape: of Hangul and ASCII nothing is, but DEL.
  std::string out;
  std::size_t kept = 0;  // what is in `out` already
  for (std::size_t at = 0; at < json.size();) {
    const auto byte = static_cast<unsigned char>(json[at]);
    if (byte < 0x7F || (byte >= 0xE3 && byte <= 0xED)) {  // U+3000 to U+DFFF hold no such character
      at += byte < 0x7F ? 1 : 3;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_code_point(json, at);
    if (shown_as_is(c)) continue;
    out.append(json, kept, begin - kept);
    kept = at;
    append_json_escape(out, c);
  }
  if (kept == 0) return json;
  out.append(json, kept);
  return out;
}

int code_point_width_by_tables(char32_t c) {
  if (c < 0x300) return c < 0x20 || (c >= 0x7F && c < 0xA0) ? 0 : 1;
  if (is_hangul_syllable(c)) return 2;
  const auto point = static_cast<UChar32>(c);
  const auto type = u_charType(point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR)
    return 0;
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // conjoining vowels and tails join the lead before them
  // Emoji are wide as well (UAX #11), but for the letters of a flag, which take one cell each.
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view utf8) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < utf8.size();)
    cells += static_cast<std::size_t>(code_point_width(next_code_point(utf8, at)));
  return cells;
}

}  // namespace papersearch
