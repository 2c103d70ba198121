// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a Markdown text, each as what CommonMark takes it for, and the marks inside a line.
//
// Blocks are found by md4c. It was chosen over libcmark because it hands out pointers into the text it reads, so that
// places are exact to the byte (libcmark counts lines and columns, those inside a line wrongly), is 3.5 times as fast
// over real digests, and none of 34 hostile forms made it slower than linear inside a line (libcmark 0.30.2 takes
// quadratic time for "![[]()" repeated). What is inside a line is not asked of it: CommonMark takes LaTeX apart ("\_",
// "$a_1*b*$"). So it is given a copy of the text of the same length in which all that means something inside a line
// only is a plain letter, and in which no line opens more than kMostNesting blocks: that makes its time linear whatever
// the text is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

inline constexpr int kMostNesting = 16;  // of quotes and lists; what is deeper is text

enum class LineKind : std::uint8_t {
  kBlank,
  kText,     // of a paragraph, also in a list or a quote
  kHeading,  // `content` is what it says
  kCode,     // inside a fence or <pre>, or indented
  kHidden,   // of a comment, a script or a style; `content` may have text behind its end
  kMarkup    // of marks alone: a fence, a rule, the line below a heading
};

struct MarkdownLine {
  LineKind kind = LineKind::kBlank;
  std::uint8_t level = 0;   // of a heading, 1 to 6
  bool underlined = false;  // a heading by the line below it, of which this is the last line
  bool nested = false;      // inside a list or a quote
  Span at;                  // without the end of the line
  Span content;             // what is left without blanks at both ends; of a heading, without its marks
};

struct Markdown {
  std::vector<MarkdownLine> lines;
  // Lines that open a fence or a comment that nothing ends. CommonMark would hide all that follows; here they are text,
  // so that one slip of the keyboard does not cost a day.
  std::vector<Span> unclosed;
};

// `text` is valid UTF-8 with "\n" or "\r\n" at the end of lines. Differs from CommonMark in that a block of HTML tags
// ends with its line, so that headings behind it count, in that <h1> to <h6> are headings like others, and in what
// `unclosed` has. Definitions of links are lines of
// text.
Markdown markdown_lines(std::string_view text);

}  // namespace papersearch
