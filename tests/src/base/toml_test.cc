// SPDX-License-Identifier: GPL-2.0-or-later
// TOML, as far as settings go.
#include "src/base/toml.h"

#include <random>
#include <string>
#include <vector>

#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::toml_test {

namespace {

// "key=value|value; key=value; ", or the line of the mistake.
std::string read(const std::string& text) {
  std::string out;
  try {
    for (const TomlEntry& entry : read_toml(text)) {
      out += entry.key + "=";
      for (std::size_t i = 0; i < entry.values.size(); ++i) out += (i > 0 ? "|" : "") + entry.values[i];
      out += "; ";
    }
  } catch (const TomlMistake& mistake) {
    return std::to_string(mistake.line) + ": " + mistake.text;
  }
  return out;
}

}  // namespace

TEST_CASE("settings are read as TOML has them") {
  struct Row {
    std::string text, wanted;
  };
  for (const Row& row : {
           Row{"", ""},
           {"# remark\n\n  a = 1  # one\r\nb=\"x # y\"\n", "a=1; b=x # y; "},
           {"a = 'C:\\x'\nb = \"C:\\\\x \\\"\\u00e9\\U0001F600\\t\"", "a=C:\\x; b=C:\\x \"é😀\t; "},
           {"a = [\"1\", 'x,y', # remark\n  \"]\",\n]\n", "a=1|x,y|]; "},
           {"a = []\n", "a=; "},
           {"\"a b\" = true\nlimit = 1_000\n", "a b=true; limit=1000; "},
           {"color = always\n", "color=always; "},
           {"[search] # remark\nlimit = 3\n[[x]]\n", "[search]=; limit=3; [[x]]=; "},
           {"a.b.c = 1\n", "a.b.c=1; "},
           {"\n\nlimit\n", "3: limit"},
           {"a = \nb = 1", "1: a = "},
           {"a = x y\n", "1: a = x y"},
           {"a = \"x\n", "1: a = \"x"},
           {"a = \"\\x\"\n", "1: a = \"\\x\""},
           {"a = \"\\ud800\"\n", "1: a = \"\\ud800\""},
           {"a = \"\\u12\"", "1: a = \"\\u12\""},
           {"a = \"\\", "1: a = \"\\"},
           {"a = [1 2]\n", "1: a = [1 2]"},
           {"a = [1,\n", "1: a = [1,"},
           {"a = {b = 1}\n", "1: a = {b = 1}"},
           {"a = \"\"\"x\"\"\"\n", "1: a = \"\"\"x\"\"\""},
           {"= 1\n", "1: = 1"},
       }) {
    INFO(row.text);
    CHECK(read(row.text) == row.wanted);
  }
}

TEST_CASE("any text that is written is read again, on one line that a terminal shows") {
  std::mt19937 random(12);  // NOLINT: the same texts each time
  const std::vector<std::string> pieces = {"\"",     "'",
                                           "\\",     "#",
                                           ",",      "[",
                                           "]",      " ",
                                           "\n",     "\r",
                                           "\t",     "\x1b[2J",
                                           "\x7f",   "~/",
                                           "가",     "é",
                                           "=",      "\\u",
                                           "\u202e", "\u2028",
                                           "\u200b", "\U000e0001",
                                           "x",      "7",
                                           "\u0085", std::string(1, '\0')};
  for (int n = 0; n < 3000; ++n) {
    std::string text;
    for (auto left = random() % 12; left > 0; --left) text += pieces[random() % pieces.size()];
    const std::string line = "a = " + toml_string(text) + "  # remark";
    INFO(line);
    CHECK(terminal_safe(line) == line);
    const std::vector<TomlEntry> found = read_toml(line);
    REQUIRE(found.size() == 1);
    CHECK(found[0].values == std::vector<std::string>{text});
  }
  CHECK(toml_string("\xff") == "\"\uFFFD\"");
}

TEST_CASE("hostile settings are read in linear time") {
  for (const std::string piece : {"[", "\"", "a=[", "'\n", "#", "=", "\\", "a = [1,\n", "a = 1\n"}) {
    std::string text;
    while (text.size() < 2'000'000) text += piece;
    CHECK_NOTHROW(read(text));
  }
}

}  // namespace papersearch::toml_test
