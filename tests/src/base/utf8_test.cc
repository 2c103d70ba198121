// SPDX-License-Identifier: GPL-2.0-or-later
// Stepping through UTF-8, well-formed or not.
#include "src/base/utf8.h"

#include <vector>

#include "tests/catch.h"

namespace papersearch::utf8_test {

TEST_CASE("every code point is written and read again") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    std::size_t at = 0;
    REQUIRE(next_code_point(text, at) == c);
    REQUIRE(at == text.size());
    REQUIRE(last_code_point("가" + text) == c);
    REQUIRE(code_point_end(text + "a", 0) == text.size());
    REQUIRE(code_point_begin("a" + text, text.size()) == 1);
  }
}

TEST_CASE("ill-formed bytes are one U+FFFD for each part that cannot be read on") {
  struct Row {
    const char* bytes;
    std::u32string_view read;
  };
  const auto row = GENERATE(values<Row>({
      {"a\xFFz", U"a\uFFFDz"},
      {"\x80\x80", U"\uFFFD\uFFFD"},  // continuations alone
      {"\xC0\xAF", U"\uFFFD\uFFFD"},  // "/" written too long
      {"\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
      {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},  // a surrogate
      {"\xEA\xB0", U"\uFFFD"},                  // the end is missing
      {"\xEA\xB0z", U"\uFFFDz"},
      {"\xF0\x9F\x98", U"\uFFFD"},
      {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},  // beyond U+10FFFF
  }));
  CHECK(to_code_points(row.bytes) == row.read);
  CHECK(to_utf8(to_code_points(row.bytes)) == valid_utf8(row.bytes));
  CHECK_FALSE(is_valid_utf8(row.bytes));
  CHECK(is_valid_utf8(valid_utf8(row.bytes)));
}

TEST_CASE("ill-formed bytes can be told from a U+FFFD in the text") {
  std::size_t at = 0;
  CHECK(next_code_point("\xFF", at, kNoCodePoint) == kNoCodePoint);
  at = 0;
  CHECK(next_code_point("\uFFFD", at, kNoCodePoint) == kReplacementCharacter);
  CHECK(last_code_point("가\xFF") == kNoCodePoint);
  CHECK(last_code_point("") == kNoCodePoint);
  CHECK(last_code_point("\x80\x80\x80\x80\x80") == kNoCodePoint);
}

TEST_CASE("valid_utf8 repairs and says where") {
  std::optional<std::size_t> at;
  CHECK(valid_utf8("\xEF\xBB\xBFok", &at) == "ok");
  CHECK_FALSE(at);
  CHECK(valid_utf8("모델\xFFx", &at) == "모델\uFFFDx");
  CHECK(at == 6);
}

TEST_CASE("text is cut between two code points") {
  const std::string_view text = "a가😀";
  const std::vector<std::string_view> cuts = {"", "a", "a", "a", "a가", "a가", "a가", "a가", "a가😀", "a가😀"};
  for (std::size_t size = 0; size < cuts.size(); ++size) CHECK(cut_utf8(text, size) == cuts[size]);
  CHECK(first_letter("가나") == "가");
  CHECK(first_letter("").empty());
  CHECK(code_point_begin(text, 3) == 1);
  CHECK(code_point_begin(text, 100) == text.size());
}

}  // namespace papersearch::utf8_test
