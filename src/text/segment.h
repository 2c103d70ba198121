// SPDX-License-Identifier: GPL-2.0-or-later
// Cuts text into words and the pieces between them.
#pragma once

#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/text/analyzer.h"

namespace papersearch {

// A piece of a text. A word is in one script.
struct Segment {
  Span at;
  bool word = false;  // otherwise blanks, punctuation, symbols or ill-formed bytes
  Script script = Script::kOther;
};

// All pieces of a text in their order: together they are the text. Words end at the boundaries of UAX #29 (as ICU finds
// them for the root locale) and where Hangul, Han and other letters meet ("LLM의", "漢字를"). "++" and "#" belong to a
// single letter before them ("C++", "C#"), and × to the numbers on both sides ("512×512"). Emoji and ∞ are words. Signs
// such as ㎏ and ² are cut off; src/text/compatibility.h writes them out before. `utf8` may be any bytes of less than
// 2 GiB. Takes time in proportion to the size of the text. Any thread may call it. Throws bad_alloc, and Error where
// ICU's data is needed, for characters that are rare in Korean and English text, but cannot be loaded
// (src/text/icu_data.h).
std::vector<Segment> segment(std::string_view utf8);

// The same result for any text, all of it from ICU and therefore slow: tests compare the two.
std::vector<Segment> segment_by_rules(std::string_view utf8);

}  // namespace papersearch
