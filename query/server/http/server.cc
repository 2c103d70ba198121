// SPDX-License-Identifier: GPL-2.0-or-later
// An HTTP/1.1 server over TCP or a UNIX socket.
#include "query/server/http/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio.hpp>
#include <chrono>
#include <csignal>
#include <exception>
#include <iostream>
#include <string>
#include <utility>

#include "query/server/http/listener.h"
#include "query/server/http/server_state.h"

namespace papersearch {
namespace {

namespace net = boost::asio;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kOtherFiles = 48;     // files that are open for neither connections nor threads
constexpr std::size_t kFilesOfThread = 20;  // files of an index and of the one that replaces it
constexpr auto kStopCheck = std::chrono::milliseconds(20);
constexpr auto kOutcome = net::as_tuple(net::use_awaitable);

// Raises the limit of open files to what the options need, or else lowers the maximum of connections to what the limit
// allows. Otherwise the server would run out of descriptors before it closes idle connections to make room.
void fit_connections_to_open_files(ServerState& state) {
  const std::size_t others = kOtherFiles + kFilesOfThread * state.options.threads;
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  const std::size_t wanted = state.connections.limit() + others;
  files.rlim_cur = std::max(files.rlim_cur, std::min<rlim_t>(files.rlim_max, wanted));
  ::setrlimit(RLIMIT_NOFILE, &files);
  if (files.rlim_cur >= wanted) return;
  state.connections.set_limit(files.rlim_cur > others ? files.rlim_cur - others : 1);
  std::cerr << "paperserve: the system allows " + std::to_string(files.rlim_cur) + " open files: at most " +
                   std::to_string(state.connections.limit()) + " connections\n";
}

// For the calling thread.
void unblock(std::initializer_list<int> signals) {
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : signals) ::sigaddset(&set, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void rethrow(const std::exception_ptr& failed) {
  if (failed) std::rethrow_exception(failed);
}

// Waits for one of the signals `ends`, then closes the listener and the idle connections, and stops the I/O when every
// connection has ended or the time `drain` is over.
net::awaitable<void> stop_on(net::signal_set& ends, net::signal_set& hangup, ServerState& state, Listener& listener) {
  co_await ends.async_wait(net::use_awaitable);
  state.stopping = true;
  listener.close();
  hangup.cancel();
  state.connections.end_all_idle();
  net::steady_timer timer(state.io);
  const auto until = Clock::now() + state.options.drain;
  while (state.connections.open() > 0 && Clock::now() < until) {
    timer.expires_after(kStopCheck);
    co_await timer.async_wait(net::use_awaitable);
  }
  state.io.stop();
}

// Calls `on_hangup` at each of the signals `hangup`, until the server stops.
net::awaitable<void> call_on(net::signal_set& hangup, const ServerState& state,
                             const std::function<void()>& on_hangup) {
  while (true) {
    const auto [failed, signal] = co_await hangup.async_wait(kOutcome);
    if (failed || state.stopping) co_return;  // the signal may have come just before the wait was cancelled
    on_hangup();
  }
}

}  // namespace

HttpServer::HttpServer(HttpOptions options, HttpHandler handle, IsQuick is_quick, HttpObserver observer)
    : state_(new ServerState(std::move(options), std::move(handle), std::move(is_quick), std::move(observer))) {}

HttpServer::~HttpServer() = default;

bool HttpServer::is_stopping() const { return state_->stopping; }

void HttpServer::run(const ListeningSocket& socket, const std::function<void()>& on_hangup) {
  std::signal(SIGPIPE, SIG_IGN);
  fit_connections_to_open_files(*state_);
  Listener listener(*state_, socket);
  listener.start();
  net::signal_set ends(state_->io, SIGTERM, SIGINT);
  net::signal_set hangup(state_->io, SIGHUP);
  net::co_spawn(state_->io, stop_on(ends, hangup, *state_, listener), rethrow);
  net::co_spawn(state_->io, call_on(hangup, *state_, on_hangup), rethrow);
  unblock({SIGTERM, SIGINT, SIGHUP});
  state_->io.run();
  state_->pool.join();
}

}  // namespace papersearch
