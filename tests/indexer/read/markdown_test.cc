// SPDX-License-Identifier: GPL-2.0-or-later
// Lines as CommonMark takes them.
#include "indexer/read/markdown.h"

#include <ctime>

#include "indexer/read/links.h"
#include "indexer/read/marks.h"
#include "tests/catch.h"

namespace papersearch::markdown_test {

namespace {

// One letter a line: b(lank) t(ext) c(ode) h(idden) m(arkup), or the level of a heading.
std::string kinds(const std::string& text) {
  std::string out;
  for (const MarkdownLine& line : markdown_lines(text).lines) {
    out += line.kind == LineKind::kHeading  ? static_cast<char>('0' + line.level)
           : line.kind == LineKind::kBlank  ? 'b'
           : line.kind == LineKind::kText   ? 't'
           : line.kind == LineKind::kCode   ? 'c'
           : line.kind == LineKind::kHidden ? 'h'
                                            : 'm';
  }
  return out;
}

std::string heading(const std::string& text) {
  for (const MarkdownLine& line : markdown_lines(text).lines) {
    if (line.kind == LineKind::kHeading) return text.substr(line.content.begin, line.content.size());
  }
  return "none";
}

}  // namespace

TEST_CASE("lines are what CommonMark takes them for") {
  struct Row {
    const char* text;
    const char* kinds;
  };
  for (const Row& row : {
           Row{"# a\n## b\n###### c\n####### d\n", "126t"},
           {" # a\n   ## b\n    ### c\n", "12c"},
           {"#\ta\n#a\n", "1t"},
           {"\u200B## a\n\uFEFF### b\n\u00A0# c\n", "231"},
           {"###\u200Ba\n##\u3000b\n \u2060\uFEFF#\u00AD\u200Dc\n", "321"},
           {"\u200B####### a\n\u200Ba\n\u200B", "ttt"},
           {"\u200B###", "m"},
           {"- \u200B# a\n> ##\u00A0b\n", "12"},
           {"a\n===\n\nb\n---\n", "1mb2m"},
           {"<h3>a</h3>\n<H2 id=x>b\n</h2>\nc\n", "32mt"},
           {"<h3>\na\n</h3>\n<h7>b</h7>\n<hr>\n", "m3mtt"},
           {"a\n\n---\n***\n_ _ _\n", "tbmmm"},
           {"```\n# a\n```\n# b\n", "mcm1"},
           {"~~~ x\n```\n~~~\n", "mcm"},
           {"````\n```\n````\n", "mcm"},
           {"- ```\n  # a\n  ```\n- b\n", "mcmt"},
           {"> ```\n> # a\n> ```\nb\n", "mcmt"},
           {"- a\n\n      code\n", "tbc"},
           {"<!-- a\n# b\n-->\n# c\n", "hhh1"},
           {"<pre>\n# a\n</pre>\n# c\n", "ccc1"},
           {"<script>\n# a\n</script>\n# c\n", "hhh1"},
           {"<div>\n# a\n</div>\n", "t1t"},
           {"| a | b |\n|---|---|\n| c | d |\n", "ttt"},
           {"[a]: http://x\n", "t"},
           {"- # a\n> ## b\n", "12"},
           {"a\r\n\r\n# b\r\n", "tb1"},
           {"", ""},
           {"\n", "b"},
       }) {
    CAPTURE(row.text);
    CHECK(kinds(row.text) == row.kinds);
  }
  CHECK(heading("### a b ###  \n") == "a b");
  CHECK(heading("###\ta #b\n") == "a #b");
  CHECK(heading("  ### *a* `b` [c](d) \\# &amp; ##\n") == "*a* `b` [c](d) \\# &amp;");
  CHECK(heading("가 나\n====\n") == "가 나");
}

TEST_CASE("what looks like nothing beside the marks of a heading is no part of it") {
  for (const char* text : {"\u200B## 제목 a", "\uFEFF##\u200B\u00A0제목 a\u0020", "##\u2060제목 a"}) {
    CAPTURE(text);
    CHECK(heading(text) == "제목 a");
  }
}

TEST_CASE("what nothing closes hides nothing") {
  for (const char* opens : {"```", "~~~~", "```python", "<!-- a", "- ```"}) {
    CAPTURE(opens);
    const std::string text = std::string(opens) + "\ntext\n\n# b\n";
    CHECK(kinds(text).back() == '1');
  }
  CHECK(markdown_lines("a\n```\nb\n").unclosed.size() == 1);
  CHECK(markdown_lines("```\nb\n```\n").unclosed.empty());
  // A fence that a list ended before its end came: what seems to end it opens another.
  CHECK(kinds("- ```\nx\n```\n\n# b\n").back() == '1');
}

// Each of these took minutes where one step is quadratic, and takes a small part of a second where all are linear; the
// limit only tells one from the other, whatever runs beside it.
TEST_CASE("hostile nesting takes linear time") {
  const auto seconds = [](const std::string& text) {
    const std::clock_t begin = std::clock();
    const Markdown markdown = markdown_lines(text);
    const LinkDefinitions none;
    for (const MarkdownLine& line : markdown.lines) {
      const std::string content = text.substr(line.content.begin, line.content.size());
      markdown_links(content, none);
      without_marks(content);
      without_all_marks(content);
    }
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  const auto repeated = [](const std::string& piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
  };
  constexpr std::size_t kTimes = 200'000;
  constexpr double kMaxSeconds = 10;
  for (const char* piece :
       {"[",       "]",          "[a](",           "![[]()", "[a](b \"", "[a](<",    "[a][b]",  "> ",        "- ",
        "1. ",     "* ",         "> - ",           "**a ",   "a**b",     "*a_ ",     "`a``",    "~~a~~b",    "<!--",
        "<b ",     "<a href=x>", "<a href=x></b>", "&amp",   "&a;",      "$a",       "\\",      "```\n",     "- ```\n",
        "<pre>\n", "\n",         "- a\n\n",        "> a\n",  "[a]: b\n", "a\n===\n", "    a\n", "http://x(", "((",
        "))",      "|a",         "| - ",           "a*b* "}) {
    CAPTURE(piece);
    CHECK(seconds(repeated(piece, kTimes)) < kMaxSeconds);
  }
  // Lists inside lists by their indentation, and what closes all of them again and again.
  std::string deep;
  for (std::size_t i = 0; i < 600; ++i) deep += std::string(2 * i, ' ') + "- a\n";
  CHECK(seconds(deep + std::string(kTimes, '\n')) < kMaxSeconds);
}

}  // namespace papersearch::markdown_test
