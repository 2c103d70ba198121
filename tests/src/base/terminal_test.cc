// SPDX-License-Identifier: GPL-2.0-or-later
// Nothing that reaches a terminal can steer it.
#include "src/base/terminal.h"

#include <unicode/uchar.h>

#include <random>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::terminal_test {

namespace {

std::string encoded(char32_t c) { return to_utf8(std::u32string_view(&c, 1)); }

bool dangerous(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at, kNoCodePoint);
    if (c == kNoCodePoint) return true;
    const auto type = u_charType(static_cast<UChar32>(c));
    if (type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR)
      return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no code point that steers a terminal passes") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    if (dangerous(terminal_safe(encoded(c)))) FAIL("U+" << std::hex << static_cast<unsigned>(c));
  }
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 20; n > 0; --n) text += static_cast<char>(random() % 256);
    REQUIRE_FALSE(dangerous(terminal_safe(text)));
  }
}

TEST_CASE("plain text passes as it is, line breaks become blanks") {
  CHECK(terminal_safe("한글 ABC é 漢字 ↑") == "한글 ABC é 漢字 ↑");
  CHECK(terminal_safe("a\tb\nc") == "a b c");
  CHECK(terminal_safe("\x1b[31mred\x1b[0m") == "[31mred[0m");
  CHECK(terminal_safe("a\xE2\x80\xAE"
                      "b") == "ab");
  CHECK(terminal_safe("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("in a pipe what is invisible stays, and controls do not") {
  const auto piped = [](std::string_view text) { return printable(text, Destination::kPipe); };
  CHECK(piped("a\u202Eb\u200D\u2028") == "a\u202Eb\u200D\u2028");
  CHECK(piped("a\tb\nc\rd\u0085e") == "a b c d e");
  CHECK(piped("\x1b[31m\x7F\u009B") == "[31m");
  CHECK(piped("\xFF") == "\uFFFD");
  CHECK(piped("a\uFFFE\uFDD0\U0010FFFFb") == "a\uFFFD\uFFFD\uFFFDb");
}

TEST_CASE("JSON escapes what a terminal could act on, and only that") {
  CHECK(json_safe("{\"가\": \"a\u202E\u2028\x7F\u009B\u061C\u00AD\U000E0001b 한 é 😀\"}") ==
        R"({"가": "a\u202e\u2028\u007f\u009b\u061c\u00ad\udb40\udc01b 한 é 😀"})");
  CHECK(json_safe("{}") == "{}");
}

TEST_CASE("cells") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("한글") == 4);
  CHECK(display_width("漢ＡB") == 5);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") == 2);  // 한 in NFD
  CHECK(display_width("😀") == 2);
  CHECK(display_width("🇰🇷") == 2);  // two letters, one flag
}

}  // namespace papersearch::terminal_test
