// SPDX-License-Identifier: GPL-2.0-or-later
// A visitor out of lambdas.
#include "src/base/overloaded.h"

#include <string>
#include <variant>

#include "tests/catch.h"

namespace papersearch::overloaded_test {

TEST_CASE("each alternative of a variant goes to its own lambda") {
  using Value = std::variant<int, std::string>;
  const Overloaded kind{[](int number) { return "number " + std::to_string(number); },
                        [](const std::string& text) { return "text " + text; }};
  CHECK(std::visit(kind, Value(3)) == "number 3");
  CHECK(std::visit(kind, Value("3")) == "text 3");
}

}  // namespace papersearch::overloaded_test
