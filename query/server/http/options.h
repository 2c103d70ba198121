// SPDX-License-Identifier: GPL-2.0-or-later
// The options of an HTTP server, and the functions that it calls.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "query/server/http/listen.h"
#include "query/server/http/message.h"

namespace papersearch {

struct HttpOptions {
  ListenAddress listen;                             // of the socket; see HostRule
  std::vector<std::string> hosts;                   // further host names to answer to, see HostRule
  std::vector<std::string> trusted_proxies;         // see ProxyTrust
  std::string base_url;                             // of clients, where no header needs to say it; see is_base_url()
  unsigned threads = 2;                             // threads that run handlers
  std::size_t connections = 4096;                   // maximum open connections
  double rate = 0;                                  // requests per second and client, see RateLimit; 0: no limit
  std::vector<std::string> cors_origins;            // allowed origins (CORS), compared byte by byte
  std::chrono::milliseconds header_deadline{5000};  // for a whole request from its first byte
  std::chrono::milliseconds idle_deadline{60000};   // for the first byte of the next request of a connection
  std::chrono::milliseconds first_deadline{10000};  // for the first byte of a new connection
  std::chrono::milliseconds drain{10000};           // for unfinished answers when the server stops
  // The answer to a request whose client sends too many, or where too many wait, for which `problem` was the answer.
  // Any thread calls it; it may be empty.
  std::function<struct HttpResponse(const struct HttpRequest&, const struct HttpResponse& problem)> when_refused;
  bool access_log = false;  // prints a JSON object per request to stderr
};

// Answers one request. Several threads call it at the same time. An exception is printed to stderr, and the client gets
// the status 500.
using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

// Whether the handler answers the path at once, without waiting for a disk or a lock. The I/O thread calls it, and runs
// the handler of such a path itself.
using IsQuick = std::function<bool(const std::string& path)>;

// Functions for metrics. Members may be empty.
struct HttpObserver {
  // Called for each response, before it is sent, by the thread that made it: several may call it at once. `route` is
  // HttpResponse::route; `seconds` have passed since the request had been read.
  std::function<void(const std::string& route, int status, double seconds)> on_response;

  // Called by the I/O thread when the number of open connections, or of requests that wait for a thread or run on one,
  // changes.
  std::function<void(std::size_t connections, std::size_t waiting)> on_gauge;
};

}  // namespace papersearch
