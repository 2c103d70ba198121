// SPDX-License-Identifier: GPL-2.0-or-later
// The state that the connections of a server share.
#pragma once

#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstddef>

#include "query/server/http/client.h"
#include "query/server/http/connections.h"
#include "query/server/http/host.h"
#include "query/server/http/options.h"

namespace papersearch {

// The executor of the I/O thread. The type-erased executor of Asio would cost several microseconds per request.
using IoExecutor = boost::asio::io_context::executor_type;
inline constexpr boost::asio::use_awaitable_t<IoExecutor> kAwaitable;
inline constexpr auto kResult = boost::asio::as_tuple(kAwaitable);  // gives an operation's error, does not throw it

// A connection by TCP or by a UNIX socket.
using StreamProtocol = boost::asio::generic::stream_protocol;
using StreamSocket = boost::asio::basic_stream_socket<StreamProtocol, IoExecutor>;

// Only the I/O thread, which runs `io`, may use the members, except that any thread may use `stopping` and `pool`, and
// the threads of the pool read `options` and call `handle` and `observer.on_response` too.
struct ServerState {
  // Throws Error where the address of a trusted proxy is malformed.
  ServerState(HttpOptions options, HttpHandler handle, IsQuick is_quick, HttpObserver observer);

  void show_gauges() const;  // calls observer.on_gauge

  HttpOptions options;
  HttpHandler handle;
  IsQuick is_quick;
  HttpObserver observer;
  HostRule hosts;
  ProxyTrust proxies;
  RateLimit rate;
  Connections connections;
  std::size_t waiting = 0;  // requests that wait for a thread of the pool or run on one
  std::atomic<bool> stopping{false};

  // These are the last members, so that they are destroyed first: they may hold sessions, whose destructors use the
  // members above.
  boost::asio::io_context io{1};
  boost::asio::thread_pool pool;
};

}  // namespace papersearch
