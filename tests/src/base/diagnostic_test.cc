// SPDX-License-Identifier: GPL-2.0-or-later
// Carets stand under what they mean.
#include "src/base/diagnostic.h"

#include "tests/catch.h"

namespace papersearch::diagnostic_test {

TEST_CASE("a diagnostic shows line, column and caret, with Hangul two cells wide") {
  const std::string text = "first\n  추천: 많음 끝\nlast";
  const auto begin = static_cast<std::uint32_t>(text.find("많음"));
  const Diagnostic d{Level::kWarning, "code", {begin, begin + 6}, "a message", "a hint"};
  CHECK(render(d, "a.md", text) ==
        "a.md:2:7: warning: a message\n"
        "    추천: 많음 끝\n"
        "          ^~~~\n"
        "hint: a hint\n");
}

TEST_CASE("a window is cut out of a long line, and a span at the end or outside does no harm") {
  const std::string text = std::string(100000, 'x') + "여기" + std::string(100000, 'y');
  const std::string shown = render({Level::kError, "c", {100000, 100006}, "m", ""}, "n", text);
  CHECK(shown.size() < 500);
  CHECK(shown.find("…xxx") != std::string::npos);
  CHECK(shown.find("여기") != std::string::npos);
  CHECK(render({Level::kNote, "c", {3, 3}, "m", ""}, "n", "abc") == "n:1:4: note: m\n  abc\n     ^\n");
  CHECK(render({Level::kNote, "c", {900, 901}, "m", ""}, "n", "abc").find("n:1:4") == 0);
  CHECK(render({Level::kNote, "c", {0, 0}, "\x1b[2J", ""}, "n", "").find('\x1b') == std::string::npos);
}

TEST_CASE("what an index does not have ends a program like any other error") {
  for (const Trouble trouble : {Trouble::kMissing, Trouble::kGone, Trouble::kNotFound})
    CHECK(exit_code(trouble) == exit_code(Trouble::kOther));
}

TEST_CASE("lines and columns count from one, columns in code points") {
  CHECK(line_column("ab\n한글", 3 + 3).line == 2);
  CHECK(line_column("ab\n한글", 3 + 3).column == 2);
}

}  // namespace papersearch::diagnostic_test
