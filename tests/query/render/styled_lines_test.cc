// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of a terminal and their styles.
#include "query/render/styled_lines.h"

#include <random>
#include <string>

#include "src/base/split.h"
#include "src/base/terminal.h"
#include "tests/catch.h"

namespace papersearch::styled_lines_test {

namespace {

// Without what StyledLines writes beside text: colours and links.
std::string without_style(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    if (text.starts_with("\x1b[")) {
      text.remove_prefix(text.find('m') + 1);
    } else if (text.starts_with("\x1b]8;;")) {
      text.remove_prefix(text.find("\x1b\\") + 2);
    } else {
      out += text.front();
      text.remove_prefix(1);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a style is a colour where the terminal has any, and a link where it has links and the address is one") {
  const std::string url = "https://arxiv.org/abs/2410.04199";
  struct Row {
    bool color, links;
    Style style;
    std::string url, on, off;
  };
  for (const Row& row : {
           Row{false, false, Style::kTitle, url, "", ""},
           {true, false, Style::kPlain, url, "", ""},
           {true, false, Style::kTitle, url, "\x1b[1m", "\x1b[0m"},
           {true, false, Style::kMatch, "", "\x1b[1;33m", "\x1b[0m"},
           {true, false, Style::kTitleMatch, "", "\x1b[1;33m", "\x1b[0m"},
           {true, false, Style::kQuiet, "", "\x1b[2m", "\x1b[0m"},
           {false, true, Style::kTitle, url, "\x1b]8;;" + url + "\x1b\\", "\x1b]8;;\x1b\\"},
           {true, true, Style::kTitle, url, "\x1b]8;;" + url + "\x1b\\\x1b[1m", "\x1b[0m\x1b]8;;\x1b\\"},
           {false, true, Style::kTitle, "", "", ""},
           {false, true, Style::kTitle, "javascript:alert(1)", "", ""},
           {false, true, Style::kTitle, "file:///etc/passwd", "", ""},
           {false, true, Style::kTitle, "https://a.org/가", "\x1b]8;;https://a.org/%EA%B0%80\x1b\\", "\x1b]8;;\x1b\\"},
       }) {
    INFO(row.url << row.on);
    const Run run = StyledLines({row.color, 80, row.links}).run("a", row.style, row.url);
    CHECK(run.text == "a");
    CHECK(run.on == row.on);
    CHECK(run.off == row.off);
  }
  const StyledLines lines({true, 80, false});
  const std::vector<Run> runs = lines.runs({{"a ", false}, {"b", true}}, Style::kTitle, Style::kMatch);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].on == "\x1b[1m");
  CHECK(runs[1].on == "\x1b[1;33m");
}

TEST_CASE("no text gives a terminal an order, no line is wider than the terminal, and no letter is lost") {
  const std::string pieces[] = {"a",        "가",   "나다", " ",    "\x1b[31m",         "\n",
                                "\t",       "\xFF", "😀",    "\x9B", "longlonglonglong", "\xE2\x80\xAE",
                                "\xCC\x81", "\a"};
  std::mt19937 random(8);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (auto left = random() % 60; left > 0; --left) text += pieces[random() % std::size(pieces)];
    const std::size_t width = kNarrowest + random() % 60;
    StyledLines lines({random() % 2 == 0, width, random() % 2 == 0});
    lines.line("1.", text, Style::kTitle, "https://a.org/\x1b]8;;x");
    lines.line("", text, Style::kPlain);
    const std::string out = without_style(lines.take());
    INFO(text);
    std::string said;
    for (const std::string_view line : split_nonempty(out, "\n")) {
      REQUIRE(terminal_safe(line) == line);
      REQUIRE(display_width(line) <= width);
      said += line;
    }
    std::string wanted = "1." + terminal_safe(text) + terminal_safe(text);
    std::erase(said, ' ');
    std::erase(wanted, ' ');
    REQUIRE(said == wanted);
  }
}

TEST_CASE("numbers of papers are written with commas between thousands") {
  CHECK(thousands(0) == "0");
  CHECK(thousands(999) == "999");
  CHECK(thousands(1000) == "1,000");
  CHECK(thousands(1234567) == "1,234,567");
  CHECK(thousands(18446744073709551615U) == "18,446,744,073,709,551,615");
  CHECK(papers(0) == "0 papers");
  CHECK(papers(1) == "1 paper");
  CHECK(papers(1234) == "1,234 papers");
}

}  // namespace papersearch::styled_lines_test
