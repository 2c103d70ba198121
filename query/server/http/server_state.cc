// SPDX-License-Identifier: GPL-2.0-or-later
// The state that the connections of a server share.
#include "query/server/http/server_state.h"

#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kMaxRatedClients = 10'000;  // see RateLimit

}  // namespace

ServerState::ServerState(HttpOptions o, HttpHandler h, IsQuick q, HttpObserver w)
    : options(std::move(o)),
      handle(std::move(h)),
      is_quick(std::move(q)),
      observer(std::move(w)),
      hosts(options.listen, options.hosts),
      proxies(options.trusted_proxies),
      rate(options.rate, kMaxRatedClients),
      connections(options.connections),
      pool(options.threads) {
  connections.on_count = [this] { show_gauges(); };
}

void ServerState::show_gauges() const {
  if (observer.on_gauge) observer.on_gauge(connections.open(), waiting);
}

}  // namespace papersearch
