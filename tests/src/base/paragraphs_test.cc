// SPDX-License-Identifier: GPL-2.0-or-later
// Text in the lines of a terminal.
#include "src/base/paragraphs.h"

#include <random>
#include <string>

#include "src/base/split.h"
#include "src/base/terminal.h"
#include "tests/catch.h"

namespace papersearch::paragraphs_test {

TEST_CASE("text is broken at blanks, and goes on below its own first word") {
  CHECK(folded("one two three four five six\n", 20) == "one two three four\nfive six\n");
  CHECK(folded("  one two three four five\nsix\n", 20) == "  one two three four\n  five\nsix\n");
  CHECK(folded("강화 학습으로 만든 정책\n", 20) == "강화 학습으로 만든\n정책\n");
  CHECK(folded("", 20).empty());
}

TEST_CASE("what is written before and after a piece takes no cells and is ended on each line") {
  Paragraphs lines(20, 2);
  lines.add("1 ", {{"one two three four five", "<", ">"}});
  CHECK(lines.take() == "1 <one> <two> <three> <four>\n  <five>\n");
  Paragraphs word(20, 2);
  word.add("", {{std::string(30, 'x'), "<", ">"}});
  CHECK(word.take() == "  <" + std::string(18, 'x') + ">\n  <" + std::string(12, 'x') + ">\n");
}

TEST_CASE("no line is wider than the terminal, and no word is lost") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    std::string letters;
    for (std::size_t i = random() % 60; i > 0; --i) {
      const char* const piece[] = {"a", "가", "word", "낱말", " ", "  "};
      const std::string next = piece[random() % 6];
      text += next;
      if (next.front() != ' ') letters += next;
    }
    const std::size_t width = 20 + random() % 30;
    std::string kept;
    const std::string lines = folded(text, width);
    for (const std::string_view line : split(lines, '\n')) {
      CHECK(display_width(line) <= width);
      for (const char c : line) kept += c == ' ' ? "" : std::string(1, c);
    }
    CHECK(kept == letters);
  }
}

}  // namespace papersearch::paragraphs_test
