// Cuts text into words and what stands between them, by ICU and by script.
#pragma once

#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/text/analyzer.h"

namespace papersearch {

// A piece of the text. Pieces joined are the text; a word is in one script only.
struct Segment {
  Span at;
  bool word = false;  // else blanks, punctuation, symbols, ill-formed bytes
  Script script = Script::kOther;
};

// Word boundaries of UAX #29 (ICU, root locale), cut again where Hangul, Han and other letters meet
// ("LLM의", "漢字를"); "++" and "#" stay with one letter before them ("C++", "C#"). Total; linear.
std::vector<Segment> segment(std::string_view utf8);

// The same, all of it by ICU: slow, for tests to compare with.
std::vector<Segment> segment_by_rules(std::string_view utf8);

}  // namespace papersearch
