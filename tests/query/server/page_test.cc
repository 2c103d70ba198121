// The files of the page, and the description for search boxes.
#include "query/server/page.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/temporary.h"

using namespace papersearch;

namespace {

std::string header(const HttpResponse& reply, const std::string& name) {
  for (const auto& [key, value] : reply.headers) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

TEST_CASE("the files of the page are built in") {
  CHECK(page_document({}, "").type == "text/html; charset=utf-8");
  CHECK_THAT(page_document({}, "").body, Catch::Contains("app.js") && Catch::Contains("style.css"));
  CHECK(page_script({}, "").type == "text/javascript; charset=utf-8");
  CHECK_THAT(page_script({}, "").body, Catch::Contains("/v1/search"));
  CHECK(page_style({}, "").type == "text/css; charset=utf-8");
  CHECK_FALSE(page_style({}, "").body.empty());
}

TEST_CASE("a browser that has a file of the page is not sent it again") {
  const HttpResponse first = page_script({}, "");
  CHECK(first.status == 200);
  CHECK(header(first, "Cache-Control") == "no-cache");
  HttpRequest request;
  request.if_none_match = header(first, "ETag");
  const HttpResponse again = page_script(request, "");
  CHECK(again.status == 304);
  CHECK(again.body.empty());
  CHECK(header(again, "ETag") == request.if_none_match);
  CHECK(page_style(request, "").status == 200);
}

TEST_CASE("a folder is read at each request") {
  TemporaryFolder folder;
  const std::string path = (folder / "").string();
  struct Case {
    const char* name;
    HttpResponse (*answer)(const HttpRequest&, const std::string&);
  };
  for (const auto& [name, answer] :
       {Case{"index.html", page_document}, Case{"app.js", page_script}, Case{"style.css", page_style}}) {
    CHECK(answer({}, path).body.empty());
    folder.write(name, "one");
    CHECK(answer({}, path).body == "one");
    HttpRequest request;
    request.if_none_match = header(answer({}, path), "ETag");
    folder.write(name, "two");
    CHECK(answer(request, path).status == 200);
    CHECK(answer(request, path).body == "two");
  }
}

TEST_CASE("the description for search boxes has the host that the client asked") {
  for (const char* const host : {"search.example.org", "localhost:8080", "[::1]:80", "A-1"}) {
    const std::string base = std::string("\"http://") + host;
    CHECK_THAT(opensearch_description(host), Catch::Contains(base + "/?q={searchTerms}\"") &&
                                                 Catch::Contains(base + "/v1/feed.atom?q={searchTerms}\""));
  }
  for (const char* const host : {"", "a b", "a\"/><x", "a&b", "a/b", "user@a", "한글"})
    CHECK_THAT(opensearch_description(host), Catch::Contains("\"http://localhost/?q={searchTerms}\""));
}
