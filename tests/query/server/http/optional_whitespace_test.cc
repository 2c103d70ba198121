// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/optional_whitespace.h"

#include "tests/catch.h"

namespace papersearch::optional_whitespace_test {

TEST_CASE("spaces and tabs around a text are no part of it") {
  CHECK(trim_whitespace(" \t a b\t ") == "a b");
  CHECK(trim_whitespace(" \t ").empty());
  CHECK(trim_whitespace("\na") == "\na");
}

}  // namespace papersearch::optional_whitespace_test
