// SPDX-License-Identifier: GPL-2.0-or-later
// Accepts the connections of a listening socket.
#include "query/server/http/listener.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <boost/asio.hpp>
#include <chrono>
#include <cstring>
#include <exception>
#include <string>
#include <utility>

#include "query/server/http/session.h"

namespace papersearch {
namespace {

namespace net = boost::asio;
using boost::system::error_code;

constexpr auto kPauseAfterFailure = std::chrono::milliseconds(50);

// The literal address of a peer by TCP.
std::string address_of(const StreamProtocol::endpoint& peer) {
  net::ip::tcp::endpoint out;
  if (peer.size() > out.capacity()) return {};
  std::memcpy(out.data(), peer.data(), peer.size());
  out.resize(peer.size());
  return out.address().to_string();
}

}  // namespace

Listener::Listener(ServerState& server, const ListeningSocket& socket)
    : server_(server),
      is_tcp_(!socket.address().is_unix()),
      acceptor_(server.io),
      pause_(server.io),
      room_(server.io, net::steady_timer::time_point::max()) {
  const int family = !is_tcp_ ? AF_UNIX : socket.address().is_v6() ? AF_INET6 : AF_INET;
  acceptor_.assign(StreamProtocol(family, 0), ::fcntl(socket.fd(), F_DUPFD_CLOEXEC, 0));
  server.connections.on_room = [this] { room_.cancel(); };
}

Listener::~Listener() {
  server_.connections.on_room = [] {};
}

void Listener::start() {
  net::co_spawn(server_.io, accept_all(), [](const std::exception_ptr& failed) {
    if (failed) std::rethrow_exception(failed);
  });
}

void Listener::close() {
  ::shutdown(acceptor_.native_handle(), SHUT_RDWR);
  error_code ignored;
  acceptor_.close(ignored);
  room_.cancel();
}

net::awaitable<void, IoExecutor> Listener::accept_all() {
  while (true) {
    auto [failed, socket] = co_await acceptor_.async_accept(kResult);
    if (!acceptor_.is_open() || server_.stopping) co_return;
    if (failed) {  // usually because no file descriptor is left; without the pause this loop would use a whole core
      pause_.expires_after(kPauseAfterFailure);
      co_await pause_.async_wait(kResult);
      continue;
    }
    if (server_.connections.is_full()) {
      if (!server_.connections.end_oldest_idle()) continue;
      co_await wait_for_room();
      if (!acceptor_.is_open()) co_return;
    }
    begin(std::move(socket));
  }
}

net::awaitable<void, IoExecutor> Listener::wait_for_room() {
  while (acceptor_.is_open()) {
    co_await room_.async_wait(kResult);
    if (!server_.connections.is_full()) co_return;
    server_.connections.end_oldest_idle();
  }
}

void Listener::begin(StreamSocket socket) {
  std::string client = "unix";
  if (is_tcp_) {
    error_code ignored;
    socket.set_option(net::ip::tcp::no_delay(true), ignored);
    client = address_of(socket.remote_endpoint(ignored));
  }
  start_session(server_, std::move(socket), std::move(client));
}

}  // namespace papersearch
