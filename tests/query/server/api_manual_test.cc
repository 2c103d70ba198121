// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of the API.
#include "query/server/api_manual.h"

#include <string>

#include "query/server/routes.h"
#include "src/base/manual.h"
#include "tests/catch.h"

namespace papersearch::api_manual_test {

TEST_CASE("the manual of the API names every route and every parameter that the server takes") {
  const std::string page = api_manual();
  CHECK(page.starts_with(".TH PAPERSEARCH\\-API 7 "));
  for (const RouteDescription& route : describe_routes()) {
    if (!route.pattern.starts_with("/v1/")) continue;
    CAPTURE(route.pattern);
    CHECK(page.find(".SS GET " + troff(route.pattern) + "\n") != std::string::npos);
    for (const auto& names : {route.single_parameters, route.repeated_parameters}) {
      for (const std::string_view name : names) CHECK(page.find(".BR " + troff(name) + " \"") != std::string::npos);
    }
  }
}

}  // namespace papersearch::api_manual_test
