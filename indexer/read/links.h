// SPDX-License-Identifier: GPL-2.0-or-later
// The links inside a line of Markdown. Read by ourselves and not by a library, which would take the LaTeX around them
// apart. All texts are UTF-8.
#pragma once

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

}  // namespace papersearch
