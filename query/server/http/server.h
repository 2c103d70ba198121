// HTTP/1.1 over TCP or a UNIX socket. Knows sockets and no papers.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "query/server/http/listen.h"
#include "query/server/http/message.h"

namespace papersearch {

struct HttpOptions {
  ListenAddress listen;
  std::vector<std::string> hosts;            // names to answer to beside those of HostRule
  std::vector<std::string> trusted_proxies;  // see ProxyTrust
  unsigned threads = 2;                      // that run handlers
  std::size_t connections = 4096;            // open at once; never more
  double rate = 0;                           // requests a second and client, see RateLimit
  std::vector<std::string> cors_origins;     // exact; others get no CORS headers
  std::chrono::milliseconds header_deadline{5000};
  std::chrono::milliseconds idle_deadline{60000};
  std::chrono::milliseconds first_deadline{10000};
  std::chrono::milliseconds drain{10000};  // for answers under way when asked to stop
  bool access_log = false;                 // a JSON object a line to stderr, without addresses
};

// What the server tells about itself, for /metrics. Called from the I/O thread alone.
struct HttpObserver {
  std::function<void(const std::string& route, int status, double seconds)> on_response;
  std::function<void(std::size_t connections, std::size_t waiting)> on_gauge;
};

// One thread does all I/O, `threads` run `handle` behind a bounded queue; requests for which `quick` is true are
// handled on the I/O thread and must not wait for anything. A full queue answers 503. Answers carry security headers;
// bodies are compressed where the client takes that. Errors are RFC 9457 problems.
class HttpServer {
 public:
  using Handler = std::function<HttpResponse(const HttpRequest&)>;

  // Throws Error where the options do not fit (a proxy's address that is none).
  HttpServer(HttpOptions options, Handler handle, std::function<bool(const std::string& path)> quick,
             HttpObserver observer);
  ~HttpServer();

  // Serves what comes to the socket until SIGTERM or SIGINT, then finishes what is under way. SIGHUP calls `on_hangup`,
  // on the I/O thread. The socket stays open and its owner's. Unblocks these signals in the thread that calls it as
  // soon as they can be handled; the limit of open files is raised to what the connections need, or, where the system
  // does not allow that, the connections are lowered to what it allows, with a note on stderr.
  void run(const ListeningSocket& socket, const std::function<void()>& on_hangup);

  [[nodiscard]] bool stopping() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace papersearch
