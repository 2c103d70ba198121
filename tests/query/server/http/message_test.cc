#include "query/server/http/message.h"

#include <catch2/catch.hpp>
#include <string>
#include <variant>

using namespace papersearch;

TEST_CASE("If-None-Match names a tag in a list, weak or strong, or by a star") {
  const std::string tag = "W/\"a,b\"";
  for (const char* names : {"W/\"a,b\"", "\"a,b\"", "\"x\", W/\"a,b\"", "\"x\",\"a,b\"", "*", " * ",
                            "W/\"x\" , \"a,b\" , \"y\"", ", , \"a,b\"", "nonsense, \"a,b\""}) {
    INFO(names);
    CHECK(names_tag(names, tag));
  }
  for (const char* other : {"", "\"a\"", "\"b\"", "a,b", "\"x\", \"y\"", "\"a,b", "W/", ",", "\"*\"", "\"x,*\""}) {
    INFO(other);
    CHECK_FALSE(names_tag(other, tag));
  }
  CHECK(names_tag("\"1\"", "\"1\""));
}

TEST_CASE("a star names any tag, and a list none but its own") {
  for (const char* star : {"*", " * "}) CHECK(names_any_tag(star));
  for (const char* other : {"", "\"*\"", "*, \"x\"", "**", "W/*"}) CHECK_FALSE(names_any_tag(other));
}

TEST_CASE("the authority and the path of an absolute target") {
  struct Case {
    std::string target, authority, path;
  };
  for (const Case& c : {Case{"http://localhost/a?q=b", "localhost", "/a"},
                        {"HTTPS://[::1]:80/a", "[::1]:80", "/a"},
                        {"http://localhost", "localhost", "/"},
                        {"http://localhost?q=/a", "localhost", "/"},
                        {"http://localhost#/a", "localhost", "/"},
                        {"http:///a", "", "/a"}}) {
    INFO(c.target);
    CHECK(authority_of(c.target) == c.authority);
    const auto read = parse_target(c.target);
    REQUIRE(std::holds_alternative<HttpRequest>(read));
    CHECK(std::get<HttpRequest>(read).path == c.path);
  }
  for (const char* other : {"/a", "", "*", "/http://x/", "ftp://x/", "http:/x", "http"})
    CHECK_FALSE(authority_of(other));
}

TEST_CASE("folded headers are seen") {
  CHECK(folds_headers("GET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n"));
  CHECK(folds_headers("GET / HTTP/1.1\r\nX: a\r\n\tb\r\n\r\n"));
  CHECK_FALSE(folds_headers("GET / HTTP/1.1\r\nX: a \r\nY: \tb\r\n\r\n"));
}

TEST_CASE("dates as HTTP writes them") {
  CHECK(http_date(0) == "Thu, 01 Jan 1970 00:00:00 GMT");
  CHECK(http_date(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");  // the example of RFC 9110
  CHECK(http_date(1709164799) == "Wed, 28 Feb 2024 23:59:59 GMT");
}
