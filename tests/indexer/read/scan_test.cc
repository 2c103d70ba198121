// SPDX-License-Identifier: GPL-2.0-or-later
// Sets of bytes, and places in a text.
#include "indexer/read/scan.h"

#include <cctype>
#include <string>

#include "tests/catch.h"

namespace papersearch::scan_test {

TEST_CASE("a set of bytes has its bytes, those that are not ASCII and NUL among them") {
  constexpr std::string_view kSome("a\0\x7F\x80\xFF", 5);
  constexpr Bytes bytes(kSome);
  for (int byte = 0; byte < 256; ++byte) {
    INFO(byte);
    const char c = static_cast<char>(byte);
    CHECK(bytes.contain(c) == (kSome.find(c) != std::string_view::npos));
    CHECK(bytes.are_in(std::string("b") + c) == bytes.contain(c));
  }
  CHECK_FALSE(bytes.are_in(""));
  CHECK_FALSE(Bytes("").are_in("abc"));
  CHECK_FALSE(bytes.are_in(std::string(1U << 20U, 'b')));
}

TEST_CASE("punctuation is that of ASCII, as the C locale has it, and blanks are those inside a line") {
  for (int byte = 0; byte < 256; ++byte) {
    INFO(byte);
    const char c = static_cast<char>(byte);
    CHECK(is_punctuation(c) == (byte < 128 && std::ispunct(byte) != 0));
    CHECK(is_blank(c) == (byte == ' ' || byte == '\t'));
  }
}

TEST_CASE("a span without its blanks stays inside itself") {
  struct Row {
    std::string_view text;
    Span at, trimmed;
  };
  for (const Row& row : {
           Row{"  a b  ", {0, 7}, {2, 5}},
           {"xx  a  xx", {2, 7}, {4, 5}},
           {"\t\r\f\va\v", {0, 6}, {4, 5}},
           {"a\nb", {0, 3}, {0, 3}},
           {"\na ", {0, 3}, {0, 2}},
           {"   ", {0, 3}, {3, 3}},
           {"x   ", {1, 3}, {3, 3}},
           {"abc", {1, 1}, {1, 1}},
           {"", {0, 0}, {0, 0}},
           {"\u00A0a", {0, 3}, {0, 3}},
       }) {
    INFO(row.text);
    CHECK(trimmed_span(row.text, row.at) == row.trimmed);
  }
  CHECK(span(1, 5) == Span{1, 5});
}

}  // namespace papersearch::scan_test
