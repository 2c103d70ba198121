// SPDX-License-Identifier: GPL-2.0-or-later
// A paper as a person reads it.
#include "query/render/paper_text.h"

#include <sstream>

#include "src/base/terminal.h"
#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::paper_text_test {

TEST_CASE("a paper is shown whole") {
  Hit hit = titled("A Title", {"A One", "B Two"}).hits[0];
  hit.paper.days = {{2024, 10, 16}, {2024, 10, 18}};
  hit.paper.more_authors = true;
  hit.paper.other_titles = {"An Older Title"};
  hit.paper.sections = {{"", {"첫째 낱말"}}, {"What's New", {"one two three four five six seven eight\nnested", "x"}}};
  const Hit other = titled("Another", {}, "2410.00002").hits[0];
  CHECK(render_paper(hit, {other}, {false, 40}) ==
        "  A Title\n"
        "  also: An Older Title\n"
        "  2024-10-16, 2024-10-18 · votes unknown\n"
        "  · 2410.04199\n"
        "  A One, B Two +\n"
        "  https://arxiv.org/abs/2410.04199\n"
        "\n"
        "- 첫째 낱말\n"
        "\n"
        "  What's New\n"
        "- one two three four five six seven\n"
        "  eight\n"
        "  nested\n"
        "- x\n"
        "\n"
        "  Similar papers\n"
        "· 2410.00002 Another\n");
}

TEST_CASE("titles and links lead somewhere where the terminal has links, and only to the web") {
  Hit hit = titled("A Title").hits[0];
  hit.paper.url = "https://x/가";
  const std::string linked = render_paper(hit, {}, {false, 80, true});
  CHECK(linked.starts_with("  \x1b]8;;https://x/%EA%B0%80\x1b\\A\x1b]8;;\x1b\\ "));
  hit.paper.url = "javascript:alert(1)";
  CHECK(render_paper(hit, {}, {false, 80, true}).find('\x1b') == std::string::npos);
  hit.paper.url = "https://x/\x1b]52;c;x\x07";
  std::string hostile = render_paper(hit, {}, {false, 80, true});
  CHECK(hostile.find('\x07') == std::string::npos);
  CHECK(hostile.find("\x1b]52") == std::string::npos);
}

}  // namespace papersearch::paper_text_test
