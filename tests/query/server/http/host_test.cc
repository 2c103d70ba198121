// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/host.h"

#include <string>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::host_test {

TEST_CASE("addresses to listen on") {
  CHECK(parse_listen_address("127.0.0.1:8080").port == 8080);
  CHECK(parse_listen_address("localhost:0").address == "127.0.0.1");
  CHECK(parse_listen_address("[::1]:80").address == "::1");
  CHECK(parse_listen_address("unix:/run/x.sock").path == "/run/x.sock");
  CHECK(parse_listen_address("0.0.0.0:1").is_wildcard());
  CHECK(parse_listen_address("[::]:1").is_wildcard());
  CHECK_FALSE(parse_listen_address("127.0.0.1:1").is_wildcard());
  for (const std::string nonsense :
       {"", ":", "8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:80x9", "127.0.0.1:x", "127.0.0.1:-1", "127.0.0.1:65536",
        "127.0.0.1:99999999999999999999", "127.0.0.1: 80", "example.org:80", "127.0.0.256:80", "::1:80", "[::1]",
        "[::1]80", "[127.0.0.1]:80", "[]:80", "unix:"}) {
    INFO(nonsense);
    CHECK_THROWS_AS(parse_listen_address(nonsense), Error);
  }
  CHECK_THROWS_WITH(parse_listen_address("127.0.0.1:80x9"), has_part("80x9"));
  CHECK_THROWS_WITH(parse_listen_address("unix:/" + std::string(200, 'a')), has_part("too long"));
}

TEST_CASE("the names that a server answers to") {
  const HostRule local(parse_listen_address("127.0.0.1:8080"), {"Search.example.org"});
  for (const char* ours : {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "127.9.9.9", "[::1]", "[::1]:80",
                           "search.example.org", "SEARCH.EXAMPLE.ORG:443", "search.example.org.", "localhost."})
    CHECK(local.answers(ours));
  for (const char* other : {"evil.example.org", "example.org", "192.0.2.1", "[2001:db8::1]", "localhost.evil.org",
                            "127.0.0.1.evil.org", "127.evil.org", "x", "xsearch.example.org", "0.0.0.0"})
    CHECK_FALSE(local.answers(other));
  const HostRule unnamed(parse_listen_address("127.0.0.1:8080"), {});
  for (const char* near : {"papersearch", "papersearch:8080", "NAS."}) CHECK(unnamed.answers(near));
  for (const char* other : {"evil.example.org", "192.0.2.1", "a.b", "[2001:db8::1]"})
    CHECK_FALSE(unnamed.answers(other));
  const HostRule everywhere(parse_listen_address("0.0.0.0:80"), {});
  CHECK(everywhere.answers("192.0.2.1:80"));
  CHECK(everywhere.answers("[2001:db8::1]"));
  CHECK_FALSE(everywhere.answers("evil.example.org"));
  CHECK(HostRule(parse_listen_address("192.0.2.1:80"), {}).answers("192.0.2.1"));
  CHECK(HostRule(parse_listen_address("[2001:db8::1]:80"), {}).answers("[2001:db8:0::1]:80"));
  CHECK(HostRule(parse_listen_address("127.0.0.1:80"), {"[2001:db8::1]"}).answers("[2001:db8::1]:80"));
  CHECK(HostRule(parse_listen_address("127.0.0.1:80"), {"*"}).answers("evil.example.org"));
  CHECK(HostRule(parse_listen_address("unix:/x"), {}).answers("whatever"));
  CHECK_FALSE(HostRule(parse_listen_address("unix:/x"), {"search.example.org"}).answers("whatever"));
}

TEST_CASE("what a Host header may be") {
  for (const char* good : {"localhost", "a.b-c_d.org:80", "127.0.0.1", "[::1]", "[::1]:80", "x:"}) CHECK(is_host(good));
  for (const char* bad :
       {"", ":80", "a b", "a/b", "a@b", "a:b", "[::1", "[]", "[x]", "[::1]80", "a\"b", "a,b", "a:80:80", "한"})
    CHECK_FALSE(is_host(bad));
}

}  // namespace papersearch::host_test
