// SPDX-License-Identifier: GPL-2.0-or-later
// The pieces between separators.
#include "src/base/split.h"

#include "tests/catch.h"

namespace papersearch::split_test {
using Pieces = std::vector<std::string_view>;

TEST_CASE("split keeps empty pieces, but none after the last separator") {
  CHECK(split("", ',') == Pieces{});
  CHECK(split("a", ',') == Pieces{"a"});
  CHECK(split("a,b", ',') == Pieces{"a", "b"});
  CHECK(split(",a,,b,", ',') == Pieces{"", "a", "", "b"});
  CHECK(split("강화\n학습\n", '\n') == Pieces{"강화", "학습"});
  CHECK(split(std::string_view("a\0b", 3), '\0') == Pieces{"a", "b"});
}

TEST_CASE("split_nonempty leaves empty pieces out, and takes several separators") {
  CHECK(split_nonempty("", ",") == Pieces{});
  CHECK(split_nonempty(",,", ",") == Pieces{});
  CHECK(split_nonempty(",a;;b,", ",;") == Pieces{"a", "b"});
}

TEST_CASE("joined is the way back") {
  CHECK(joined({}, ' ').empty());
  CHECK(joined({"a"}, ' ') == "a");
  CHECK(joined({"강화", "", "학습"}, ' ') == "강화  학습");
}

}  // namespace papersearch::split_test
