#include "query/server/http/message.h"

#include <catch2/catch.hpp>
#include <string>

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
