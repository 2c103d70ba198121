// SPDX-License-Identifier: GPL-2.0-or-later
// The address at which clients reach the server.
#include "query/server/http/base_url.h"

#include "tests/catch.h"

namespace papersearch::base_url_test {

TEST_CASE("the base of links is the host that the client asked, with what a trusted proxy adds") {
  struct Case {
    const char* host;
    const char* proto;
    const char* prefix;
    const char* base;
  };
  for (const Case& c : {
           Case{"example.org", "", "", "http://example.org"},
           {"localhost:8080", "http", "/", "http://localhost:8080"},
           {"[::1]:80", "https", "/search", "https://[::1]:80/search"},
           {"A-1", "https", "/a/b-c_d~e.f/", "https://A-1/a/b-c_d~e.f"},
           {"", "https", "", "https://localhost"},
           {"a b", "", "", "http://localhost"},
           {"a\"/><x", "", "", "http://localhost"},
           {"user@a", "", "", "http://localhost"},
           {"한글", "", "", "http://localhost"},
           {"a", "javascript", "", "http://a"},
           {"a", "https, http", "", "http://a"},
           {"a", "", "search", "http://a"},
           {"a", "", "//evil.example", "http://a"},
           {"a", "", "/../x", "http://a"},
           {"a", "", "/x\"><script>", "http://a"},
           {"a", "", "/한글", "http://a"},
       }) {
    INFO(c.host << " " << c.proto << " " << c.prefix);
    CHECK(base_url(c.host, {c.proto, c.prefix}) == c.base);
    CHECK(is_base_url(c.base));
  }
}

TEST_CASE("an address that an operator gives is http or https, a host and perhaps a path") {
  for (const char* const good : {"http://a", "https://example.org:8443/search", "https://[::1]/x/y"})
    CHECK(is_base_url(good));
  for (const char* const bad :
       {"", "a", "ftp://a", "https://", "https:///x", "https://a/", "https://a/?q=1", "https://a b"})
    CHECK_FALSE(is_base_url(bad));
}

}  // namespace papersearch::base_url_test
