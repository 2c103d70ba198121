// SPDX-License-Identifier: GPL-2.0-or-later
// Accepts the connections of a listening socket.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "query/server/http/listen.h"
#include "query/server/http/server_state.h"

namespace papersearch {

// Accepts connections and starts a session for each. When as many connections are open as `server.connections` allows,
// a new connection replaces the one that has been idle for the longest time, and starts when that one has ended; where
// none is idle, the new connection is closed. Must be used on the I/O thread only, and live as long as `server.io`
// runs.
class Listener {
 public:
  // Duplicates the descriptor of the socket, so the socket stays open when the Listener ends.
  Listener(ServerState& server, const ListeningSocket& socket);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  // Accepts connections from now on, while `server.io` runs.
  void start();

  // Stops accepting. Further connections are refused even where another process has a copy of the descriptor.
  void close();

 private:
  boost::asio::awaitable<void, IoExecutor> accept_all();
  boost::asio::awaitable<void, IoExecutor> wait_for_room();
  void begin(StreamSocket socket);

  ServerState& server_;
  bool is_tcp_;
  boost::asio::basic_socket_acceptor<StreamProtocol, IoExecutor> acceptor_;
  boost::asio::steady_timer pause_;  // before the next attempt after a failure
  boost::asio::steady_timer room_;   // never expires; it is cancelled when there may be room for a connection
};

}  // namespace papersearch
