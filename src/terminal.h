// What may reach a terminal: text made safe, and how many cells it takes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace papersearch {

// Copies UTF-8 text with everything dropped or replaced that could steer a terminal or reorder a
// line: C0 and C1 controls (tab and newline become one space), bidi controls, invisible format
// characters, unassigned line separators. Ill-formed bytes become U+FFFD. Never throws.
// Source of the list: Unicode general categories Cc, Cf, Zl, Zp; UAX #9; UTR #36.
std::string terminal_safe(std::string_view utf8);

// Whether it is a link of http or https: the only ones that may be offered to be followed, since the archive could name
// any scheme.
bool is_web_link(std::string_view link);

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
