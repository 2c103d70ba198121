// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/target.h"

#include <string>
#include <variant>

#include "tests/catch.h"

namespace papersearch::target_test {

namespace {

HttpRequest read(const std::string& target) {
  auto out = parse_target(target);
  INFO(target);
  REQUIRE(std::holds_alternative<HttpRequest>(out));
  return std::get<HttpRequest>(std::move(out));
}

}  // namespace

TEST_CASE("a target is a path and parameters in order") {
  const HttpRequest request = read("/v1/%73earch?q=%EA%B0%80+%2B&&empty=&bare&=x&a=b=c+d#fragment");
  CHECK(request.path == "/v1/search");
  CHECK(request.target == "/v1/%73earch?q=%EA%B0%80+%2B&&empty=&bare&=x&a=b=c+d");
  std::string all;
  for (const auto& [name, value, at] : request.parameters)
    all += name + "[" + value + "]" + request.target.substr(at.begin, at.size()) + "|";
  CHECK(all == "q[가 +]q=%EA%B0%80+%2B|empty[]empty=|bare[]bare|[x]=x|a[b=c d]a=b=c+d|");
  CHECK(read("/a+b").path == "/a+b");  // a plus is a space in parameters alone
  CHECK(read("/?").parameters.empty());
  CHECK(read("/x?q=%22%3c").parameter("q") == "\"<");
}

TEST_CASE("what people type into a command line is taken as it stands") {
  CHECK(read("/가?q=나\"<|>[]{}^`\\").path == "/가");
  CHECK(read("/가?q=나\"<|>[]{}^`\\").parameter("q") == "나\"<|>[]{}^`\\");
}

TEST_CASE("the first malformed part of a target is named") {
  struct Case {
    std::string target, bad;
  };
  for (const Case& c : {Case{"/v1/%zz", "%zz"},
                        {"/?q=a%4", "%4"},
                        {"/?q=%", "%"},
                        {"/?q=%4&b", "%4"},
                        {"/?q=%u12&r=%", "%u1"},
                        {"/?q=a%00&limit=x", "%00"},
                        {std::string("/?q=a\0b", 7), std::string("\0", 1)},
                        {"/?a=1&q=x%ffy&b", "x%ffy"},
                        {"/?%ff=1", "%ff"},
                        {"/?q=%EA%B0&r=%zz", "%EA%B0"},
                        {"/%ED%A0%80", "/%ED%A0%80"},
                        {"/?q=%+1", "%+1"},
                        {"/?q=%zz%00", "%zz"},
                        {"/?q=%C0%80", "%C0%80"},
                        {"/?q=\xEA\xB0", "\xEA\xB0"},
                        {"", ""},
                        {"x", "x"},
                        {"*", "*"},
                        {"ftp://x/", "ftp://x/"}}) {
    INFO(c.target);
    const auto out = parse_target(c.target);
    REQUIRE(std::holds_alternative<Span>(out));
    const Span at = std::get<Span>(out);
    CHECK(c.target.substr(at.begin, at.size()) == c.bad);
  }
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
    CHECK(read(c.target).path == c.path);
  }
  for (const char* other : {"/a", "", "*", "/http://x/", "ftp://x/", "http:/x", "http"})
    CHECK_FALSE(authority_of(other));
}

TEST_CASE("places in an absolute target count from its path") {
  const HttpRequest request = read("http://localhost?q=a&r=b");
  CHECK(request.target == "/?q=a&r=b");
  CHECK(request.find("r")->at == Span{6, 9});
}

}  // namespace papersearch::target_test
