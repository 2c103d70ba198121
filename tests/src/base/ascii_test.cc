// SPDX-License-Identifier: GPL-2.0-or-later
// Letters, digits and blanks of ASCII in text of any language.
#include "src/base/ascii.h"

#include "tests/catch.h"

namespace papersearch::ascii_test {

TEST_CASE("ASCII letters are compared and lowered, other text passes through") {
  CHECK(lowered("ÀB-가C") == "Àb-가c");
  CHECK(begins_with("HTTPS://x", "https://"));
  CHECK_FALSE(begins_with("htt", "https://"));
  CHECK(trimmed(" \t가 나\r") == "가 나");
  CHECK(trimmed(" \t").empty());
}

TEST_CASE("beginnings and ends are taken off, or the text stays as it was") {
  std::string_view text = "Vote: 7 Points";
  CHECK_FALSE(take(text, "author"));
  CHECK(take(text, "vote"));
  CHECK(take_one(text, {"：", ":"}));
  CHECK(take_end(text, "points"));
  CHECK_FALSE(take_end(text, "points"));
  CHECK(text == " 7 ");
}

}  // namespace papersearch::ascii_test
