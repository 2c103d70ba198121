// SPDX-License-Identifier: GPL-2.0-or-later
// Items of lists.
#include "indexer/read/bullet.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::bullet_test {

TEST_CASE("a bullet is a sign and a blank, and what is behind them is the item") {
  struct Row {
    std::string_view line, item;
  };
  for (const Row& row : {
           Row{"- a", "a"},
           {"* a b", "a b"},
           {"+ a", "a"},
           {"• 가", "가"},
           {"-\ta", "a"},
           {"*\t a \t", "a"},
           {"+\ta", "a"},
           {"-   a", "a"},
           {"- ", ""},
           {"- - a", "- a"},
           {"- \x01", "\x01"},
           {"- \xFF", "\xFF"},
       }) {
    INFO(row.line);
    CHECK(is_bullet(row.line));
    CHECK(behind_bullet(row.line) == row.item);
  }
  for (const std::string_view line :
       {"", "-", "*", "•", "-a", "**a**", "--", "— a", "–", " - a", "1. a", "•\ta", "\xE2\x80"}) {
    INFO(line);
    CHECK_FALSE(is_bullet(line));
  }
}

TEST_CASE("the number of an item has at most four digits, a point or a parenthesis, and a blank") {
  struct Row {
    std::string_view line;
    std::size_t size;
  };
  for (const Row& row : {
           Row{"1. a", 3},
           {"2) b", 3},
           {"1234. c", 6},
           {"0. d", 3},
           {"1. ", 3},
           {"12345. e", 0},
           {"1.", 0},
           {"1.5 f", 0},
           {"1.\tg", 0},
           {"1: h", 0},
           {"1", 0},
           {"", 0},
           {". i", 0},
           {") j", 0},
           {"가. k", 0},
           {"1", 0},
           {"-1. l", 0},
           {"１. m", 0},
       }) {
    INFO(row.line);
    CHECK(size_of_number(row.line) == row.size);
  }
  CHECK(size_of_number(std::string(1U << 20U, '1')) == 0);
}

TEST_CASE("a line begins with one of several texts") {
  CHECK(starts_with_any("ab", {"x", "a"}));
  CHECK(starts_with_any("", {""}));
  CHECK_FALSE(starts_with_any("ab", {"b", "abc"}));
  CHECK_FALSE(starts_with_any("ab", {}));
}

}  // namespace papersearch::bullet_test
