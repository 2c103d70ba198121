// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/request_head.h"

#include <boost/beast/http/field.hpp>
#include <boost/beast/http/verb.hpp>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "tests/catch.h"

namespace papersearch::request_head_test {

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

RequestHead head_of(const std::string& method, const std::string& target, const Headers& headers,
                    unsigned version = 11) {
  RequestHead head;
  head.method_string(method);
  head.target(target);
  head.version(version);
  for (const auto& [name, value] : headers) head.insert(name, value);
  return head;
}

ReadHead read(const RequestHead& head) {
  ListenAddress address;
  address.address = "127.0.0.1";
  return read_head(head, HostRule(address, {}), {"https://example.org"});
}

int status_of(const RequestHead& head) {
  const ReadHead out = read(head);
  const HttpResponse* const answer = std::get_if<HttpResponse>(&out.outcome);
  return answer != nullptr ? answer->status : 0;
}

const Headers kLocal = {{"Host", "localhost"}};

}  // namespace

TEST_CASE("a head becomes what routes see") {
  const ReadHead out = read(head_of("HEAD", "http://LOCALHOST:80/a?b=c",
                                    {{"Host", "elsewhere"},
                                     {"If-None-Match", "\"a\""},
                                     {"If-None-Match", "\"b\""},
                                     {"Accept-Encoding", "gzip"},
                                     {"Origin", "https://example.org"}}));
  REQUIRE(std::holds_alternative<HttpRequest>(out.outcome));
  const auto& request = std::get<HttpRequest>(out.outcome);
  CHECK(request.method == "HEAD");
  CHECK(request.path == "/a");
  CHECK(request.parameter("b") == "c");
  CHECK(request.host == "LOCALHOST:80");
  CHECK(request.if_none_match == "\"a\", \"b\"");
  CHECK(out.style.without_body);
  CHECK(out.style.keep_alive);
  CHECK(out.style.gzip);
  CHECK(out.style.cors_origin == "https://example.org");
}

TEST_CASE("a client is answered as it asks") {
  const ReadHead plain =
      read(head_of("GET", "/", {{"Host", "localhost"}, {"Connection", "close"}, {"Origin", "null"}}));
  CHECK_FALSE(plain.style.without_body);
  CHECK_FALSE(plain.style.keep_alive);
  CHECK_FALSE(plain.style.gzip);
  CHECK(plain.style.cors_origin.empty());
  CHECK_FALSE(read(head_of("GET", "/", {}, 10)).style.keep_alive);
  CHECK(read(head_of("GET", "/", {{"Connection", "keep-alive"}}, 10)).style.keep_alive);
}

TEST_CASE("what is wrong with a head decides the status") {
  CHECK(status_of(head_of("GET", "/", kLocal)) == 0);
  CHECK(status_of(head_of("GET", "/", {}, 10)) == 0);  // HTTP/1.0 may do without a host
  CHECK(status_of(head_of("GET", "/", {})) == 400);
  CHECK(status_of(head_of("GET", "/", {{"Host", "localhost"}, {"Host", "localhost"}})) == 400);
  CHECK(status_of(head_of("GET", "/", {{"Host", "a b"}})) == 400);
  CHECK(status_of(head_of("GET", "http:///", kLocal)) == 400);
  CHECK(status_of(head_of("GET", "/%zz", kLocal)) == 400);
  CHECK(status_of(head_of("GET", "/", {{"Host", "evil.example.org"}})) == 421);
  CHECK(status_of(head_of("GET", "http://evil.example.org/", kLocal)) == 421);
  CHECK(status_of(head_of("GET", "/" + std::string(4095, 'a'), kLocal)) == 0);
  CHECK(status_of(head_of("GET", "/" + std::string(4096, 'a'), kLocal)) == 414);
  CHECK(status_of(head_of("OPTIONS", "*", kLocal)) == 204);
  for (const char* method : {"POST", "DELETE", "get", "BREW"}) CHECK(status_of(head_of(method, "/", kLocal)) == 405);
}

TEST_CASE("only an allowed origin is told which methods it may use") {
  for (const auto& [origin, count] : {std::pair("https://example.org", 4U), std::pair("https://example.com", 1U)}) {
    const ReadHead out = read(head_of("OPTIONS", "/", {{"Host", "localhost"}, {"Origin", origin}}));
    CHECK(std::get<HttpResponse>(out.outcome).headers.size() == count);
  }
}

TEST_CASE("framing that a proxy might read differently is refused, and a body that waits to be asked for") {
  const auto status = [](const Headers& headers, bool has_body = true, unsigned version = 11, bool folds = false) {
    const auto refusal = refusal_before_body(head_of("GET", "/", headers, version), folds, has_body);
    return refusal ? refusal->status : 0;
  };
  CHECK(status({}) == 0);
  CHECK(status({{"Content-Length", "5"}}) == 0);
  CHECK(status({{"Transfer-Encoding", "Chunked"}}) == 0);
  CHECK(status({}, false, 11, true) == 400);
  for (const Headers& odd : std::vector<Headers>{{{"Content-Length", "5"}, {"Content-Length", "5"}},
                                                 {{"Content-Length", "5, 5"}},
                                                 {{"Transfer-Encoding", "gzip, chunked"}},
                                                 {{"Transfer-Encoding", ""}},
                                                 {{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}},
                                                 {{"Transfer-Encoding", "chunked"}, {"Content-Length", "5"}}}) {
    INFO(odd.front().first + ": " + odd.front().second);
    CHECK(status(odd) == 400);
  }
  CHECK(status({{"Transfer-Encoding", "chunked"}}, true, 10) == 400);
  CHECK(status({{"Expect", "100-continue"}, {"Content-Length", "5"}}) == 417);
  CHECK(status({{"Expect", "100-continue"}}, false) == 0);
  CHECK(refusal_before_body(head_of("POST", "/", {{"Expect", "100-continue"}}), false, true)->status == 405);
}

TEST_CASE("the end of a head, and folded headers in it") {
  CHECK(end_of_head("GET / HTTP/1.1\r\n\r\nGET") == 18U);
  CHECK_FALSE(end_of_head("GET / HTTP/1.1\r\nA: b\r\n"));
  CHECK(folds_headers("GET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n"));
  CHECK(folds_headers("GET / HTTP/1.1\r\nX: a\r\n\tb\r\n\r\n"));
  CHECK_FALSE(folds_headers("GET / HTTP/1.1\r\nX: a \r\nY: \tb\r\n\r\n"));
}

TEST_CASE("several headers of a name are one list") {
  const RequestHead head = head_of("GET", "/", {{"X-A", "1, 2"}, {"X-B", "9"}, {"x-a", "3"}});
  CHECK(joined_values(head, "X-a") == "1, 2, 3");
  CHECK(joined_values(head, "X-C").empty());
  CHECK(malformed_request("why").status == 400);
}

}  // namespace papersearch::request_head_test
