// SPDX-License-Identifier: GPL-2.0-or-later
// The files of the page, and the description for search boxes.
#include "query/server/page.h"

#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::page_test {

namespace {

std::string header(const HttpResponse& reply, const std::string& name) {
  for (const auto& [key, value] : reply.headers) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

TEST_CASE("the files of the page are built in") {
  CHECK(page_document({}, "", {}).type == "text/html; charset=utf-8");
  CHECK(page_script({}, "").type == "text/javascript; charset=utf-8");
  CHECK_THAT(page_script({}, "").body, has_part("v1/search"));
  CHECK(page_style({}, "").type == "text/css; charset=utf-8");
  CHECK_FALSE(page_style({}, "").body.empty());
}

TEST_CASE("the document asks for files whose names change with their content, which browsers keep") {
  const std::string document = page_document({}, "", {}).body;
  struct Case {
    const char* begin;
    const char* end;
    HttpResponse (*answer)(const HttpRequest&, const std::string&);
  };
  for (const auto& [begin, end, answer] :
       {Case{"\"app.", ".js\"", page_script}, Case{"\"style.", ".css\"", page_style}}) {
    const std::size_t at = document.find(begin);
    REQUIRE(at != std::string::npos);
    const std::size_t size = document.find(end, at) + std::string(end).size() - at;
    HttpRequest request;
    request.path = "/" + document.substr(at + 1, size - 2);
    CHECK(request.path.size() > 20);
    CHECK_THAT(header(answer(request, ""), "Cache-Control"), has_part("immutable"));
    request.path = "/" + document.substr(at + 1, 4) + "0000000000000000" + std::string(end);
    CHECK(header(answer(request, ""), "Cache-Control") == "no-cache");
  }
}

TEST_CASE("the document is in the language of its reader, also before its script runs") {
  HttpRequest request;
  request.accept_language = "en-US,en;q=0.9";
  const HttpResponse english = page_document(request, "", {});
  CHECK_THAT(english.body, has_part("<html lang=\"en\">") && has_part(">Search papers<"));
  CHECK(std::none_of(english.body.begin(), english.body.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0xEA; }));
  CHECK(header(english, "Vary") == "Accept-Language");
  for (const char* const korean : {"ko-KR,ko;q=0.9,en;q=0.8", ""}) {
    request.accept_language = korean;
    CHECK_THAT(page_document(request, "", {}).body, has_part("<html lang=\"ko\">") && has_part(">논문 검색<"));
  }
}

TEST_CASE("the document says what it is about, and nothing of that is markup") {
  PlainPage plain;
  plain.title = "</title><script>alert(1)</script>\"";
  plain.description = "a \" & <b>";
  plain.body = "<h1>one</h1>";
  plain.feed = "v1/feed.atom?q=a&b\"";
  HttpRequest request;
  request.base = "https://example.org/search";
  plain.address = "?q=<\"";
  const std::string document = page_document(request, "", plain).body;
  CHECK_THAT(document, has_part("<title>&lt;/title&gt;&lt;script&gt;") && has_part("<h1>one</h1>") &&
                           has_part("og:description\" content=\"a &quot; &amp; &lt;b&gt;\"") &&
                           has_part("og:url\" content=\"https://example.org/search/?q=&lt;&quot;\"") &&
                           has_part("href=\"v1/feed.atom?q=a&amp;b&quot;\"") && !has_part("<script>alert") &&
                           !has_part("noindex"));
  CHECK(page_document(request, "", plain).status == 200);
  plain.has = PlainPage::Has::kNothing;
  CHECK(page_document(request, "", plain).status == 200);
  CHECK_THAT(page_document(request, "", plain).body, has_part("noindex"));
  CHECK_THAT(page_document(request, "", plain).body, !has_part("canonical"));
  plain.has = PlainPage::Has::kMissing;
  CHECK(page_document(request, "", plain).status == 404);
  request.if_none_match = "*";
  CHECK(page_document(request, "", plain).status == 404);
  HttpResponse problem;
  problem.status = 503;
  problem.headers = {{"Retry-After", "5"}};
  const HttpResponse failed = page_of_problem(request, "", problem);
  CHECK(failed.status == 503);
  CHECK(header(failed, "Retry-After") == "5");
  CHECK(header(failed, "ETag").empty());
  CHECK_THAT(failed.body, has_part("<div") || has_part("<main"));
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
       {Case{"index.html", [](const HttpRequest&r, const std::string&f) { return page_document(r, f, {}); }},
        Case{"app.js", page_script}, Case{"style.css", page_style}}) {
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

TEST_CASE("the description for search boxes has the address that the client sees") {
  const std::string xml = opensearch_description("https://example.org/search");
  for (const char* const path :
       {"/?q={searchTerms}", "/v1/feed.atom?q={searchTerms}", "/v1/opensearch-suggestions?q={searchTerms}"})
    CHECK_THAT(xml, has_part("\"https://example.org/search" + std::string(path) + "\""));
}

}  // namespace papersearch::page_test
