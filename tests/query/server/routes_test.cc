// SPDX-License-Identifier: GPL-2.0-or-later
// What paths are answered, without sockets.
#include "query/server/routes.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <variant>

#include "query/server/http/target.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::routes_test {

namespace {

HttpResponse ask(const Routes& routes, const std::string& target, const std::string& if_none_match = {}) {
  auto request = parse_target(target);
  REQUIRE(std::holds_alternative<HttpRequest>(request));
  std::get<HttpRequest>(request).if_none_match = if_none_match;
  return routes.handle(std::get<HttpRequest>(request));
}

nlohmann::json get(const Routes& routes, const std::string& target) {
  const HttpResponse reply = ask(routes, target);
  REQUIRE(reply.status == 200);
  return nlohmann::json::parse(reply.body);
}

std::string header(const HttpResponse& reply, const std::string& name) {
  const auto found = std::find_if(reply.headers.begin(), reply.headers.end(),
                                  [&](const auto& header) { return header.first == name; });
  return found == reply.headers.end() ? std::string() : found->second;
}

RouteOptions options_of(Library& library) {
  RouteOptions out;
  out.index_path = library.path();
  return out;
}

// A library with one paper, whose id has a slash.
struct OnePaper : Library {
  OnePaper() {
    add("cs/0112019", "One", "모델", "2024-10-21");
    write();
  }
};

}  // namespace

TEST_CASE("what changes with the program only has a tag, by which a client learns that it is as it was") {
  const Routes routes{RouteOptions()};
  for (const std::string path : {"/v1/openapi.json", "/v1/opensearch.xml", "/robots.txt"}) {
    INFO(path);
    const HttpResponse first = ask(routes, path);
    REQUIRE(first.status == 200);
    CHECK(first.headers.at(0).first == "ETag");
    CHECK(first.headers.at(1) == std::pair<std::string, std::string>("Cache-Control", "no-cache"));
    CHECK(ask(routes, path, first.headers.at(0).second).status == 304);
  }
}

TEST_CASE("the document of the API and the table of routes have the same paths and parameters") {
  using Names = std::set<std::string>;  // of parameters, with "..." after one that may be repeated
  std::map<std::string, Names> documented;
  const auto document = get(Routes(RouteOptions()), "/v1/openapi.json");
  for (const auto& [path, item] : document.at("paths").items()) {
    Names& names = documented[path];
    for (const auto& parameter : item.at("get").value("parameters", nlohmann::json::array())) {
      const bool is_repeated = parameter.at("schema").at("type") == "array";
      if (parameter.at("in") == "query")
        names.insert(parameter.at("name").get<std::string>() + (is_repeated ? "..." : ""));
    }
  }
  std::map<std::string, Names> routed;
  for (const RouteDescription& route : describe_routes()) {
    Names& names = routed[std::string(route.pattern)];
    for (const std::string_view name : route.single_parameters) names.insert(std::string(name));
    for (const std::string_view name : route.repeated_parameters) names.insert(std::string(name) + "...");
  }
  for (const char* const path : {"/", "/robots.txt", "/app.js", "/app.{hash}.js", "/style.css", "/style.{hash}.css"})
    CHECK(routed.erase(path) == 1);  // not of the API
  CHECK(routed == documented);
}

TEST_CASE("each path is answered by its route") {
  OnePaper library;
  const Routes routes(options_of(library));
  struct Case {
    const char* target;
    int status;
    const char* route;
    bool is_quick;
  };
  for (const Case& c : {
           Case{"/", 200, "page", false},
           {"/?q=one", 200, "page", false},
           {"/?paper=cs/0112019&any=1", 200, "page", false},
           {"/app.0123.js", 200, "page", true},
           {"/style.0123.css", 200, "page", true},
           {"/app.js", 200, "page", true},
           {"/style.css", 200, "page", true},
           {"/healthz", 200, "/healthz", true},
           {"/healthz?any=1", 200, "/healthz", true},
           {"/readyz", 200, "/readyz", false},
           {"/metrics", 200, "/metrics", true},
           {"/v1/openapi.json", 200, "/v1/openapi.json", true},
           {"/v1/opensearch.xml", 200, "/v1/opensearch.xml", true},
           {"/v1/search?q=one", 200, "/v1/search", false},
           {"/v1/facets", 200, "/v1/facets", false},
           {"/v1/trends?q=one&q=two", 200, "/v1/trends", false},
           {"/v1/suggest?q=on", 200, "/v1/suggest", false},
           {"/v1/feed.atom", 200, "/v1/feed.atom", false},
           {"/v1/index", 200, "/v1/index", false},
           {"/v1/papers/cs/0112019", 200, "/v1/papers/{id}", false},
           {"/v1/papers/cs%2F0112019", 200, "/v1/papers/{id}", false},
           {"/v1/papers/cs/0112019/similar", 200, "/v1/papers/{id}/similar", false},
           {"/v1/papers/similar", 404, "/v1/papers/{id}", false},
           {"/v1/papers//similar", 404, "/v1/papers/{id}", false},
           {"/v1/papers/2410.1/similar", 404, "/v1/papers/{id}/similar", false},
           {"/v1/papers/-", 404, "/v1/papers/{id}", false},
           {"/v1/papers/", 404, "unknown", false},
           {"/v1/digests/2024-10-21", 200, "/v1/digests/{date}", false},
           {"/v1/digests/2024-10-22", 404, "/v1/digests/{date}", false},
           {"/v1/digests/today", 400, "/v1/digests/{date}", false},
           {"/v1/digests/2024-02-30", 400, "/v1/digests/{date}", false},
           {"/v1/digests", 200, "/v1/digests", false},
           {"/v1/papers?ids=cs/0112019,-,2410.1", 200, "/v1/papers", false},
           {"/v1/papers?ids=,", 400, "/v1/papers", false},
           {"/v1/papers/cs/0112019?format=bibtex", 200, "/v1/papers/{id}", false},
           {"/v1/papers/cs/0112019?format=xml", 400, "/v1/papers/{id}", false},
           {"/v1/search?format=csv", 200, "/v1/search", false},
           {"/v1/search?fields=id,title", 200, "/v1/search", false},
           {"/v1/search?fields=id,nothing", 400, "/v1/search", false},
           {"/v1/concepts", 200, "/v1/concepts", false},
           {"/v1/concepts?days=0", 400, "/v1/concepts", false},
           {"/v1/concepts/%EB%AA%A8%EB%8D%B8", 200, "/v1/concepts/{key}", false},
           {"/v1/concepts/nothing", 404, "/v1/concepts/{key}", false},
           {"/v1/authors/Nobody", 404, "/v1/authors/{name}", false},
           {"/v1/authors/-", 400, "/v1/authors/{name}", false},
           {"/v1/opensearch-suggestions?q=on", 200, "/v1/opensearch-suggestions", false},
           {"/problems/not-found", 200, "/problems/{type}", true},
           {"/problems/nothing", 404, "/problems/{type}", true},
           {"/v1/digests/2024/10", 400, "/v1/digests/{date}", false},
           {"/v1/search/", 404, "unknown", false},
           {"/v1/", 404, "unknown", false},
           {"/v1", 404, "unknown", true},
           {"/index.html", 404, "unknown", true},
           {"/v1/search?limit=x", 400, "/v1/search", false},
           {"/v1/index?q=one", 400, "/v1/index", false},
           {"/v1/search?since_revision=57", 410, "/v1/search", false},
       }) {
    CAPTURE(c.target);
    const HttpResponse reply = ask(routes, c.target);
    CHECK(reply.status == c.status);
    CHECK(reply.route == c.route);
    CHECK(Routes::is_quick(std::get<HttpRequest>(parse_target(c.target)).path) == c.is_quick);
    CHECK((reply.type == "application/problem+json") == (reply.status != 200));
  }
}

TEST_CASE("a problem says which parameter is wrong and where it is") {
  OnePaper library;
  const Routes routes(options_of(library));
  const std::string target = "/v1/search?q=one&limit=x";
  const auto problem = nlohmann::json::parse(ask(routes, target).body);
  CHECK(problem.at("type") == "/problems/invalid-parameter");
  CHECK(problem.at("detail") == "'limit': a number from 0 to 100");
  CHECK(problem.at("span") == nlohmann::json{target.find("limit"), target.size()});
  CHECK_FALSE(nlohmann::json::parse(ask(routes, "/v1/trends").body).contains("span"));
}

TEST_CASE("an entity tag stands for the answer, and an error has none") {
  OnePaper library;
  const Routes routes(options_of(library));
  const std::string tag = header(ask(routes, "/v1/search?q=one"), "ETag");
  CHECK(ask(routes, "/v1/search?q=one", tag).status == 304);
  CHECK(ask(routes, "/v1/search?q=one", tag).body.empty());
  CHECK(ask(routes, "/v1/search?q=one", "*").status == 304);
  CHECK(ask(routes, "/v1/search?q=two", tag).status == 200);
  const HttpResponse missing = ask(routes, "/v1/papers/2410.1", "*");
  CHECK(missing.status == 404);
  CHECK(header(missing, "ETag").empty());
}

TEST_CASE("without an index the server lives, is not ready, and asks for patience") {
  TemporaryFolder folder;
  RouteOptions options;
  options.index_path = (folder / "none").string();
  const Routes routes(options);
  CHECK(ask(routes, "/healthz").status == 200);
  CHECK(ask(routes, "/readyz").status == 503);
  CHECK(ask(routes, "/readyz").body == "no index\n");
  const HttpResponse reply = ask(routes, "/v1/search");
  CHECK(reply.status == 503);
  CHECK(header(reply, "Retry-After") == "5");
}

TEST_CASE("a server that stops is not ready") {
  OnePaper library;
  Routes routes(options_of(library));
  CHECK(ask(routes, "/readyz").body == "ready\n");
  routes.is_stopping = [] { return true; };
  CHECK(ask(routes, "/readyz").status == 503);
  CHECK(ask(routes, "/readyz").body == "stopping\n");
}

TEST_CASE("a kept answer is one of today") {
  Library library;
  library.add("1", "Monday", "모델", "2024-10-21");
  library.add("2", "Tuesday", "모델", "2024-10-22");
  library.write();
  RouteOptions options = options_of(library);
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
  OnePaper library;
  Routes routes(options_of(library));
  const double first = get(routes, "/v1/search?q=one").at("took_ms");
  CHECK(get(routes, "/v1/search?q=one").at("took_ms") == first);  // to the nanosecond: kept
  routes.reopen();
  CHECK(get(routes, "/v1/search?q=one").at("took_ms") != first);
}

}  // namespace papersearch::routes_test
