// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/etag.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::etag_test {

TEST_CASE("If-None-Match names a tag in a list, weak or strong, or by a star") {
  const std::string tag = "W/\"a,b\"";
  for (const char* names : {"W/\"a,b\"", "\"a,b\"", "\"x\", W/\"a,b\"", "\"x\",\"a,b\"", "*", " * ",
                            "W/\"x\" , \"a,b\" , \"y\"", ", , \"a,b\"", "nonsense, \"a,b\""}) {
    INFO(names);
    CHECK(names_tag(names, tag));
  }
  for (const char* other : {"", "\"a\"", "\"b\"", "a,b", "\"x\", \"y\"", "\"a,b", "W/", ",", "\"*\"", "\"x,*\""}) {
    INFO(other);
    CHECK_FALSE(names_tag(other, tag));
  }
  CHECK(names_tag("\"1\"", "\"1\""));
}

TEST_CASE("a star names any tag, and a list none but its own") {
  for (const char* star : {"*", " * "}) CHECK(names_any_tag(star));
  for (const char* other : {"", "\"*\"", "*, \"x\"", "**", "W/*"}) CHECK_FALSE(names_any_tag(other));
}

}  // namespace papersearch::etag_test
