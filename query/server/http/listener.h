// Accepts the connections that come to a bound socket.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "query/server/http/listen.h"
#include "query/server/http/server_state.h"

namespace papersearch {

// Accepts connections and starts a session for each. No more than `server.connections` allows are open at once: where
// they are, the connection that has been idle for the longest time is ended, and the new one begins when it has ended;
// where none is idle, the new one is closed. Used on the I/O thread alone; must live as long as `server.io` runs.
class Listener {
 public:
  // Works on a copy of the socket's descriptor: the socket stays open and its owner's.
  Listener(ServerState& server, const ListeningSocket& socket);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  void start();

  // From now on nobody can connect, not by another copy of the descriptor either.
  void close();

 private:
  boost::asio::awaitable<void, IoExecutor> accept_all();
  boost::asio::awaitable<void, IoExecutor> wait_for_room();
  void begin(StreamSocket socket);

  ServerState& server_;
  bool is_tcp_;
  boost::asio::basic_socket_acceptor<StreamProtocol, IoExecutor> acceptor_;
  boost::asio::steady_timer pause_;  // after a failure
  boost::asio::steady_timer room_;   // never expires; is cancelled when there may be room for a connection
};

}  // namespace papersearch
