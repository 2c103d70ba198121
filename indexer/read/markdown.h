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
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

inline constexpr int kMostNesting = 16;  // of quotes and lists; what is deeper is text

struct MarkdownLine {
  enum class Kind : std::uint8_t {
    kBlank,
    kText,     // of a paragraph, also in a list or a quote
    kHeading,  // `content` is what it says
    kCode,     // inside a fence or <pre>, or indented
    kHidden,   // of a comment, a script or a style; `content` may have text behind its end
    kMarkup    // of marks alone: a fence, a rule, the line below a heading
  };
  Kind kind = Kind::kBlank;
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
// ends with its line, so that headings behind it count, and in what `unclosed` has. Definitions of links are lines of
// text.
Markdown markdown_lines(std::string_view text);

// A link inside a line: "[text](address "hover")", "[text](<address>)", "[text][name]", "[text]", "<address>",
// <a href="address">text</a>, or an address alone, which has no text.
struct MarkdownLink {
  Span at;    // all of it, in the line
  Span text;  // in the line
  std::string address;
};

// What a definition "[name]: address" says; a name is compared without regard to case and blanks.
class LinkDefinitions {
 public:
  // Takes a line "[name]: address" with or without a title; false: it is none.
  bool add(std::string_view line);
  [[nodiscard]] const std::string* find(std::string_view name) const;
  [[nodiscard]] bool empty() const { return definitions_.empty(); }

 private:
  std::vector<std::pair<std::string, std::string>> definitions_;  // by name, sorted; the first one of a name counts
};

// All links of a line, from left to right. Brackets and parentheses in them are balanced or escaped; a text that is not
// ("a](b") is taken as people meant it where the line begins with "[". Takes linear time.
std::vector<MarkdownLink> markdown_links(std::string_view line, const LinkDefinitions& definitions);

// The text of a line as a reader sees it: entities decoded (also "&nbsp;", to a blank), comments and the tags of HTML
// dropped (a tag that breaks a line is a blank; "<think>" is none of HTML and stays), marks of emphasis and code that
// stand inside a word dropped, as in "**강화**학습". Other marks stay, and LaTeX stays as it is: "$a*b*c$", "A*", "\_".
std::string without_marks(std::string_view line);

// The same without any marks of emphasis and code: for names and titles.
std::string without_all_marks(std::string_view line);

// What a named or numbered entity stands for, "&amp;" with both its ends; nothing where there is no such. Numbers that
// are no character stand for U+FFFD.
std::optional<std::string> decoded_entity(std::string_view entity);

}  // namespace papersearch
