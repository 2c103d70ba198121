// What the connections of one server share.
#pragma once

#include <atomic>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstddef>

#include "query/server/http/client.h"
#include "query/server/http/connections.h"
#include "query/server/http/host.h"
#include "query/server/http/options.h"

namespace papersearch {

// The executor of the I/O thread by its own type: one of any type costs several microseconds a request.
using IoExecutor = boost::asio::io_context::executor_type;

// A connection by TCP or by a UNIX socket.
using StreamProtocol = boost::asio::generic::stream_protocol;
using StreamSocket = boost::asio::basic_stream_socket<StreamProtocol, IoExecutor>;

// Everything but `stopping` and `pool` belongs to the I/O thread, which runs `io`; `handle` is called on the pool too.
struct ServerState {
  // Throws Error where an option is malformed (the address of a trusted proxy).
  ServerState(HttpOptions options, HttpHandler handle, IsQuick is_quick, HttpObserver observer);

  void show_gauges() const;  // to the observer

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

  // Last, so that they are destroyed first: what they still hold are sessions, which use the members above as they end.
  boost::asio::io_context io{1};
  boost::asio::thread_pool pool;
};

}  // namespace papersearch
