// HTTP/1.1 over TCP or a UNIX socket. Knows sockets and no papers.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "src/diagnostic.h"

namespace papersearch {

struct HttpRequest {
  std::string method;  // GET or HEAD; nothing else comes through
  std::string path;    // decoded, valid UTF-8, begins with "/"
  std::string target;  // path and query as sent
  struct Parameter {
    std::string name, value;  // decoded
    Span at;                  // in the target
  };
  std::vector<Parameter> parameters;  // in order
  std::string if_none_match;
  std::string host;

  // The first of a name; nullptr where there is none.
  [[nodiscard]] const Parameter* find(std::string_view name) const;
  [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;  // its value
};

struct HttpResponse {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  // values are never what a client sent
  std::string route = "unknown";                             // for metrics: the template of the path
};

struct HttpOptions {
  std::string listen = "127.0.0.1:8080";  // address:port, [v6]:port, or unix:/path; port 0 is any
  std::string port_file;                  // where to write the port that was taken
  unsigned threads = 2;                   // that run handlers
  std::size_t connections = 4096;
  double rate = 0;                        // requests a second and client, with a burst of twice that; 0: no limit
  std::vector<std::string> cors_origins;  // exact; others get no CORS headers
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

  HttpServer(HttpOptions options, Handler handle, std::function<bool(const std::string& path)> quick,
             HttpObserver observer);
  ~HttpServer();

  // Serves until SIGTERM or SIGINT, then finishes what is under way. SIGHUP calls `on_hangup`. Throws Error where it
  // cannot listen.
  void run(const std::function<void()>& on_listen, const std::function<void()>& on_hangup);

  [[nodiscard]] bool stopping() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// application/problem+json, after RFC 9457. `type` is the last part of its URL; `at` is where in the target of the
// request, in bytes, what is wrong with it stands.
HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail = {},
                     std::optional<Span> at = std::nullopt);

// The target of a request in its parts; or where it is not well-formed (bad escapes, NUL, no UTF-8).
std::variant<HttpRequest, Span> parse_target(const std::string& target);

std::string gzip(std::string_view bytes, int level);

}  // namespace papersearch
