// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers for monitoring.
#include "src/base/gauge.h"

#include "tests/catch.h"

namespace papersearch::gauge_test {

TEST_CASE("a number is written with its help and its type, whole seconds without an exponent") {
  CHECK(prometheus_text({}).empty());
  CHECK(prometheus_text({{"a_b", "What it is", 1729468800}, {"c", "Half", .5}}) ==
        "# HELP a_b What it is\n# TYPE a_b gauge\na_b 1729468800\n# HELP c Half\n# TYPE c gauge\nc 0.5\n");
}

}  // namespace papersearch::gauge_test
