// SPDX-License-Identifier: GPL-2.0-or-later
// One line a hit.
#include "query/render/oneline.h"

#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::oneline_test {

TEST_CASE("a hit is a line with its id, day, votes and title") {
  Response response = titled("A\tTitle\nof two\x1b[2J lines");
  response.hits.push_back(titled("둘째", {}, "x.org/a b").hits[0]);
  response.hits[1].paper.votes = 12;
  CHECK(render_oneline(response) ==
        "2410.04199\t2023-01-02\t-\tA Title of two[2J lines\n"
        "x.org/a b\t2023-01-02\t12\t둘째\n");
  CHECK(render_oneline(Response{}).empty());
}

}  // namespace papersearch::oneline_test
