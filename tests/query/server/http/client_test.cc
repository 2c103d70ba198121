// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/client.h"

#include <string>
#include <vector>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::client_test {
using std::chrono::seconds;

TEST_CASE("the client is the right-most address that is no trusted proxy") {
  const ProxyTrust trust({"127.0.0.1", "10.0.0.0/8", "2001:db8::/33", "unix"});
  struct Case {
    std::string peer, forwarded_for, client;
  };
  const Case cases[] = {
      {"203.0.113.9", "", "203.0.113.9"},
      {"203.0.113.9", "198.51.100.1", "203.0.113.9"},  // who is no proxy may say what he wants
      {"127.0.0.1", "", "127.0.0.1"},
      {"127.0.0.1", "198.51.100.1", "198.51.100.1"},
      {"127.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"},  // what the client wrote himself
      {"127.0.0.1", "1.2.3.4, 198.51.100.1, 10.9.8.7", "198.51.100.1"},
      {"127.0.0.1", "10.1.1.1,10.2.2.2", "10.1.1.1"},
      {"127.0.0.1", "1.2.3.4, nonsense", "127.0.0.1"},
      {"127.0.0.1", "1.2.3.4, nonsense, 10.0.0.1", "10.0.0.1"},
      {"127.0.0.1", " 198.51.100.1:4711 ", "198.51.100.1"},
      {"127.0.0.1", "[2001:db9::1]:4711", "2001:db9::1"},
      {"::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"},
      {"2001:db8:7fff::1", "198.51.100.1", "198.51.100.1"},
      {"2001:db8:8000::1", "198.51.100.1", "2001:db8:8000::1"},
      {"unix", "198.51.100.1", "198.51.100.1"},
      {"unix", "", "unix"},
      {"unix", "1.2.3.4, unix", "unix"},
      {"11.0.0.1", "198.51.100.1", "11.0.0.1"},
  };
  for (const Case& c : cases) {
    INFO(c.peer << " for " << c.forwarded_for);
    CHECK(trust.client_of(c.peer, c.forwarded_for) == c.client);
  }
  CHECK(ProxyTrust({}).client_of("unix", "198.51.100.1") == "unix");
  CHECK(ProxyTrust({"10.0.0.0/8"}).trusts_peer("10.1.2.3"));
  CHECK_FALSE(ProxyTrust({"10.0.0.0/8"}).trusts_peer("11.1.2.3"));
  CHECK_FALSE(ProxyTrust({"10.0.0.0/8"}).trusts_peer("unix"));
  CHECK(ProxyTrust({"unix"}).trusts_peer("unix"));
  for (const char* nonsense : {"", "example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/", "::/129", "10.0.0/8"})
    CHECK_THROWS_WITH(ProxyTrust({nonsense}), has_part("no address of a proxy"));
}

TEST_CASE("a rate lets a burst of twice itself through, then one at a time") {
  RateLimit limit(2, 10);
  const RateLimit::Clock::time_point start;
  for (int i = 0; i < 4; ++i) CHECK(limit.wait_for("203.0.113.9", start) == 0);
  CHECK(limit.wait_for("203.0.113.9", start) == 1);
  CHECK(limit.wait_for("203.0.113.10", start) == 0);
  CHECK(limit.wait_for("203.0.113.9", start + seconds(1)) == 0);
  for (int i = 0; i < 4; ++i) CHECK(limit.wait_for("unix", start) == 0);
  CHECK(limit.wait_for("unix", start) == 1);
  RateLimit slow(0.1, 10);
  CHECK(slow.wait_for("203.0.113.9", start) == 0);
  CHECK(slow.wait_for("203.0.113.9", start) == 11);
  RateLimit hardly(1e-300, 10);
  CHECK(hardly.wait_for("203.0.113.9", start) == 0);
  CHECK(hardly.wait_for("203.0.113.9", start) == 24 * 60 * 60);
  RateLimit none(0, 10);
  for (int i = 0; i < 100; ++i) CHECK(none.wait_for("203.0.113.9", start) == 0);
}

TEST_CASE("many clients push out those that have not asked for long, not one that is over its rate") {
  RateLimit limit(1, 100);
  const RateLimit::Clock::time_point start;
  while (limit.wait_for("203.0.113.9", start) == 0) {
  }
  for (int i = 0; i < 10'000; ++i) {
    limit.wait_for("10.0." + std::to_string(i / 256) + "." + std::to_string(i % 256), start);
    if (i % 50 == 0) CHECK(limit.wait_for("203.0.113.9", start) > 0);
  }
  CHECK(limit.clients() == 100);
}

TEST_CASE("addresses of one subscriber of IPv6 are one client") {
  RateLimit limit(1, 100);
  const RateLimit::Clock::time_point start;
  CHECK(limit.wait_for("2001:db8:1:2::1", start) == 0);
  CHECK(limit.wait_for("2001:db8:1:2::2", start) == 0);
  CHECK(limit.wait_for("2001:db8:1:2:3:4:5:6", start) > 0);
  CHECK(limit.wait_for("2001:db8:1:3::1", start) == 0);
  CHECK(limit.wait_for("::ffff:1.2.3.4", start) == 0);
  CHECK(limit.wait_for("1.2.3.4", start) == 0);
  CHECK(limit.wait_for("::ffff:1.2.3.4", start) > 0);
  CHECK(limit.wait_for("::ffff:1.2.3.5", start) == 0);
}

}  // namespace papersearch::client_test
