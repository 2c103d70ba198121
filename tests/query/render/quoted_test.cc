// SPDX-License-Identifier: GPL-2.0-or-later
// Text in double quotes.
#include "query/render/quoted.h"

#include "tests/catch.h"

namespace papersearch::quoted_test {

TEST_CASE("a double quote inside is written twice") {
  CHECK(quoted("") == R"("")");
  CHECK(quoted("a, b") == R"("a, b")");
  CHECK(quoted(R"(say "가")") == R"("say ""가""")");
}

}  // namespace papersearch::quoted_test
