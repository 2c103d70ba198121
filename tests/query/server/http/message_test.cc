// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/message.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "tests/catch.h"

namespace papersearch::message_test {

TEST_CASE("the first parameter of a name is found") {
  HttpRequest request;
  request.parameters = {{"q", "one", {0, 5}}, {"p", "", {6, 8}}, {"q", "two", {9, 14}}};
  CHECK(request.parameter("q") == "one");
  CHECK(request.find("q")->at == Span{0, 5});
  CHECK(request.parameter("p") == "");
  CHECK(request.find("x") == nullptr);
  CHECK(request.parameter("x") == std::nullopt);
}

TEST_CASE("a problem says what it is and where") {
  const HttpResponse bare = problem(404, "not-found", "Nothing");
  CHECK(bare.status == 404);
  CHECK(bare.type == "application/problem+json");
  CHECK(bare.body == "{\"type\":\"/problems/not-found\",\"title\":\"Nothing\",\"status\":404}\n");
  CHECK(bare.headers.at(0) == std::pair<std::string, std::string>("Cache-Control", "no-store"));
  const auto full = nlohmann::json::parse(problem(400, "x", "X", "ill-formed \xFF text", Span{3, 7}).body);
  CHECK(full.at("detail") == "ill-formed \xEF\xBF\xBD text");
  CHECK(full.at("span") == nlohmann::json({3, 7}));
}

}  // namespace papersearch::message_test
