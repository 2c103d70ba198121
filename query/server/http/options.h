// What a server is told before it starts.
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
  ListenAddress listen;                             // what the socket is bound to; HostRule answers to it
  std::vector<std::string> hosts;                   // names to answer to besides those of HostRule
  std::vector<std::string> trusted_proxies;         // see ProxyTrust
  unsigned threads = 2;                             // threads that run handlers
  std::size_t connections = 4096;                   // maximum open connections
  double rate = 0;                                  // requests per second and client, see RateLimit; 0: no limit
  std::vector<std::string> cors_origins;            // origins that get CORS headers, compared byte by byte
  std::chrono::milliseconds header_deadline{5000};  // for a whole request from its first byte
  std::chrono::milliseconds idle_deadline{60000};   // for the first byte of the next request of a connection
  std::chrono::milliseconds first_deadline{10000};  // for the first byte of a new connection
  std::chrono::milliseconds drain{10000};           // for answers under way when the server is told to stop
  bool access_log = false;                          // one JSON object per request to stderr, without addresses
};

// Answers one request. Called by several threads at once. What it throws is logged to stderr and answered with 500.
using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

// Whether a path is answered at once, without reading anything slow. Called on the I/O thread.
using IsQuick = std::function<bool(const std::string& path)>;

// Called with what the server does, for /metrics, on the I/O thread alone. Members may be empty.
struct HttpObserver {
  std::function<void(const std::string& route, int status, double seconds)> on_response;
  std::function<void(std::size_t connections, std::size_t waiting)> on_gauge;
};

}  // namespace papersearch
