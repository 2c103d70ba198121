// SPDX-License-Identifier: GPL-2.0-or-later
#include "query/server/http/server_state.h"

#include <string>
#include <utility>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::server_state_test {

TEST_CASE("a server tells how many connections are open and requests wait") {
  std::string told;
  HttpObserver observer;
  observer.on_gauge = [&](std::size_t connections, std::size_t waiting) {
    told += std::to_string(connections) + "/" + std::to_string(waiting) + " ";
  };
  ServerState server({}, {}, {}, observer);
  {
    const Connections::Entry entry(server.connections, [] {});
    server.waiting = 7;
    server.show_gauges();
  }
  CHECK(told == "1/0 1/7 0/7 ");
  CHECK(server.connections.limit() == HttpOptions().connections);
}

TEST_CASE("a malformed option is an error before anything is served") {
  HttpOptions options;
  options.trusted_proxies = {"proxy"};
  CHECK_THROWS_AS(ServerState(std::move(options), {}, {}, {}), Error);
}

}  // namespace papersearch::server_state_test
