// What may reach a terminal: text made safe, and how many cells it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace papersearch {

// All text of an archive, of a query and of file names is hostile: nothing of it may act on the terminal that shows it.
// Every format holds to one rule. A format that has escapes (JSON, XML) writes what a terminal could act on as escapes,
// always; one that has none (text, CSV, BibTeX) takes its text through printable().

// Whether a terminal shows the code point and does nothing else with it: no control, no bidi control, no other
// invisible format character, no separator of lines or paragraphs, no surrogate. Source of the list: Unicode general
// categories Cc, Cf, Cs, Zl, Zp; UAX #9; UTR #36.
bool shown_as_is(char32_t c);

// What reads the bytes that are written.
enum class Destination : std::uint8_t {
  kTerminal,
  kPipe,  // a file or another program
};

// One line of text for a format without escapes. Controls of C0 and C1 and DEL are dropped, but what breaks or tabs a
// line becomes a blank; for a terminal so goes all that is not shown as it is. Ill-formed bytes and noncharacters, for
// which some programs refuse a whole file, become U+FFFD. Never throws.
std::string printable(std::string_view utf8, Destination destination);

// The same for a terminal.
std::string terminal_safe(std::string_view utf8);

// A JSON document in which what a terminal could act on stands as \uXXXX: DEL, C1 controls, bidi controls, separators
// of lines and paragraphs and other invisible format characters. The same data for whoever reads JSON. `json` is a
// document that a library wrote, so that such characters are in strings alone, and C0 controls are escaped already.
std::string json_safe(std::string json);

// Cells that the text takes on a terminal: 2 for East Asian Wide and Fullwidth (UAX #11) and emoji,
// 0 for combining marks, 1 otherwise. Ambiguous width counts as 1.
std::size_t display_width(std::string_view utf8);

// Cells of one code point, as above.
int code_point_width(char32_t c);

}  // namespace papersearch
