// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of a program.
#include "src/base/manual.h"

#include <CLI/CLI.hpp>
#include <string>
#include <utility>

#include "tests/catch.h"

namespace papersearch::manual_test {

TEST_CASE("text is no request of troff, and its marks stand for themselves") {
  for (const auto& [text, wanted] : {std::pair<std::string, std::string>{"plain", "plain"},
                                     {".SH", "\\&.SH"},
                                     {"'x", "\\&'x"},
                                     {"a-b", "a\\-b"},
                                     {"a\\b", "a\\eb"},
                                     {"~/x^2", "\\(ti/x\\(ha2"}}) {
    CHECK(troff(text) == wanted);
  }
  CHECK(troff_lines("a\n.b\n\nc-d") == "a\n\\&.b\n\nc\\-d");
}

TEST_CASE("a page has the options, and the paragraphs of the footer as sections") {
  CLI::App app{"Does a thing.", "paperthing"};
  bool quiet = false;
  bool secret = false;
  app.add_flag("-q,--quiet", quiet, "say nothing");
  app.add_flag("--secret", secret, "not shown")->group("");
  app.footer("Examples:\n  paperthing -q\n  .paperthing\n\nExit status: 0 done,\n1 not.\n\nJust a remark");
  const std::string page = manual_page(app);
  CHECK(page.starts_with(".TH PAPERTHING 1 "));
  CHECK(page.find("paperthing \\- Does a thing\n") != std::string::npos);
  CHECK(page.find("\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nsay nothing\n") != std::string::npos);
  CHECK(page.find("not shown") == std::string::npos);
  CHECK(page.find(".SH EXAMPLES\n.nf\n  paperthing \\-q\n  .paperthing\n.fi\n") != std::string::npos);
  CHECK(page.find(".SH EXIT STATUS\n0 done,\n1 not.\n") != std::string::npos);
  CHECK(page.find(".SH NOTES\nJust a remark\n") != std::string::npos);
}

}  // namespace papersearch::manual_test
