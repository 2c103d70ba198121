// SPDX-License-Identifier: GPL-2.0-or-later
// A cache of values for words.
#include "src/text/memo.h"

#include <stdexcept>

#include "tests/catch.h"

namespace papersearch::memo_test {

TEST_CASE("a value is made once for a word, until there are too many") {
  Memo<int, 3> memo;
  int made = 0;
  const auto make = [&] { return ++made; };
  CHECK(memo.get("a", make) == 1);
  CHECK(memo.get("a", make) == 1);
  CHECK(memo.get("b", make) == 2);
  CHECK(memo.get("c", make) == 3);
  CHECK(memo.get("b", make) == 2);
  CHECK(memo.get("d", make) == 4);  // all others are forgotten
  CHECK(memo.get("a", make) == 5);
}

TEST_CASE("what could not be made is made by the next call") {
  Memo<int, 3> memo;
  CHECK_THROWS(memo.get("a", []() -> int { throw std::runtime_error("no"); }));
  CHECK(memo.get("a", [] { return 7; }) == 7);
}

}  // namespace papersearch::memo_test
