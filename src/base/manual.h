// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of a program, made of the options that its --help shows.
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace papersearch {

// One line of text for troff, which is not read as a request, and in which backslashes, hyphens and tildes stand for
// themselves.
std::string troff(std::string_view text);

// Text of several lines, each as troff() makes it; without a final line break.
std::string troff_lines(std::string_view text);

// The first line of a page, with its name in capitals, the day and the version.
std::string manual_title(std::string_view name, int section);

// The page PROGRAM(1) in the language that was chosen, troff with the man macros, UTF-8. It is the same whoever makes
// it and where. What the footer of `app` says becomes sections: a paragraph
// "Title:" with lines below it, or "Title: text". Groups of options are headings, and hidden options are left out.
std::string manual_page(const CLI::App& app);

}  // namespace papersearch
