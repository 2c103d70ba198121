// What addresses answer, without sockets.
#include "query/server/routes.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "query/server/http/target.h"
#include "tests/query/library.h"

using namespace papersearch;

namespace {

nlohmann::json get(const Routes& routes, const std::string& target) {
  const auto request = parse_target(target);
  REQUIRE(std::holds_alternative<HttpRequest>(request));
  const HttpResponse reply = routes.handle(std::get<HttpRequest>(request));
  REQUIRE(reply.status == 200);
  return nlohmann::json::parse(reply.body);
}

}  // namespace

TEST_CASE("a kept answer is one of today") {
  Library library;
  library.add("1", "Monday", "모델", "2024-10-21");
  library.add("2", "Tuesday", "모델", "2024-10-22");
  library.write();
  RouteOptions options;
  options.index_path = library.path();
  Date today = *parse_date("2024-10-21");
  options.today = [&] { return today; };
  const Routes routes(options);
  for (int again = 0; again < 2; ++again) {
    today = *parse_date("2024-10-21");
    CHECK(get(routes, "/v1/search?q=date:today").at("hits").at(0).at("title") == "Monday");
    today = *parse_date("2024-10-22");
    CHECK(get(routes, "/v1/search?q=date:today").at("hits").at(0).at("title") == "Tuesday");
  }
}

TEST_CASE("what was kept is forgotten when the index is opened again") {
  Library library;
  library.add("1", "One", "모델");
  library.write();
  RouteOptions options;
  options.index_path = library.path();
  Routes routes(options);
  const double first = get(routes, "/v1/search?q=one").at("took_ms");
  CHECK(get(routes, "/v1/search?q=one").at("took_ms") == first);  // to the nanosecond: kept
  routes.reopen();
  CHECK(get(routes, "/v1/search?q=one").at("took_ms") != first);
}
