// What is inside a line of Markdown: links, marks of emphasis and code, tags and entities of HTML. Read by ourselves
// and not by a library, because CommonMark takes LaTeX apart ("\\_", "$a_1*b*$"). All texts are UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

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
