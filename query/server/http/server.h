// HTTP/1.1 over TCP or a UNIX socket. Knows sockets and no papers.
#pragma once

#include <functional>
#include <memory>

#include "query/server/http/listen.h"
#include "query/server/http/options.h"

namespace papersearch {

struct ServerState;

// One thread does all reading and writing, `threads` threads run `handle` behind a bounded queue; requests for which
// `is_quick` is true are handled on the I/O thread and must not wait for anything. A full queue answers 503. Answers
// carry security headers; bodies are compressed where the client accepts that. Errors are RFC 9457 problems.
class HttpServer {
 public:
  // Throws Error where an option is malformed (the address of a trusted proxy).
  HttpServer(HttpOptions options, HttpHandler handle, IsQuick is_quick, HttpObserver observer);
  ~HttpServer();

  // Serves what comes to the socket until SIGTERM or SIGINT, then finishes the answers under way, for at most
  // HttpOptions::drain. SIGHUP calls `on_hangup`, on the I/O thread. The socket stays open and its owner's. Unblocks
  // these signals in the calling thread as soon as they can be handled, and ignores SIGPIPE in the whole process. The
  // limit of open files is raised to what the connections need; where the system does not allow that, the maximum of
  // open connections is lowered to what it allows, with a note on stderr. To be called once.
  void run(const ListeningSocket& socket, const std::function<void()>& on_hangup);

  // Whether the server has been told to stop. May be called on any thread.
  [[nodiscard]] bool stopping() const;

 private:
  std::unique_ptr<ServerState> state_;
};

}  // namespace papersearch
