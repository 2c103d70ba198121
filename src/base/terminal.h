// SPDX-License-Identifier: GPL-2.0-or-later
// Text made safe for a terminal, and the number of cells that it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "src/base/hangul.h"

namespace papersearch {

// All text of an archive, of a query and of file names is hostile: nothing of it may act on the terminal that shows it.
// Every format holds to one rule. A format that has escapes (JSON, XML) writes what a terminal could act on as escapes,
// always; one that has none (text, CSV, BibTeX) takes its text through printable().

// Strings are UTF-8. The functions below throw nothing but bad_alloc, and any thread may call them.

// Whether a terminal shows the code point and does nothing else with it: it is no control, no bidi control, no other
// invisible format character, no separator of lines or paragraphs, no surrogate. Source of the list: the Unicode
// general categories Cc, Cf, Cs, Zl, Zp; UAX #9; UTR #36.
bool shown_as_is(char32_t c);

// The reader of the bytes that are written.
enum class Destination : std::uint8_t {
  kTerminal,
  kPipe,  // a file or another program
};

// One line of text for a format without escapes. Line feed, carriage return, tab and U+0085 become blanks, the other C0
// and C1 controls and DEL are dropped. For a terminal U+2028 and U+2029 become blanks as well, and everything else that
// is not shown_as_is() is dropped. Ill-formed bytes and noncharacters, because of which some programs refuse a whole
// file, become U+FFFD.
std::string printable(std::string_view utf8, Destination destination);

// printable() for a terminal.
std::string terminal_safe(std::string_view utf8);

// A JSON document with everything that a terminal could act on written as \uXXXX: DEL, C1 controls, bidi controls,
// separators of lines and paragraphs and other invisible format characters. A reader of JSON gets the same data. `json`
// must be a well-formed document in which such characters are in strings only and C0 controls are escaped already, as
// libraries write it.
std::string json_safe(std::string json);

// The number of cells that the text takes on a terminal: 2 for East Asian Wide and Fullwidth characters (UAX #11) and
// emoji, 0 for combining marks and controls, 1 for all others. Ambiguous width counts as 1.
std::size_t display_width(std::string_view utf8);

// The cells of one code point, in the same way.
int code_point_width_by_tables(char32_t c);
inline int code_point_width(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return 1;
  return is_hangul_syllable(c) ? 2 : code_point_width_by_tables(c);
}

}  // namespace papersearch
