// SPDX-License-Identifier: GPL-2.0-or-later
// An HTTP/1.1 server over TCP or a UNIX socket. It depends on sockets but not on papers.
#pragma once

#include <functional>
#include <memory>

#include "query/server/http/listen.h"
#include "query/server/http/options.h"

namespace papersearch {

struct ServerState;

// One thread, the I/O thread, reads and writes all connections. HttpOptions::threads further threads take requests from
// a bounded queue and run `handle`; where the queue is full, the answer is 503. Requests for which `is_quick` is true
// are handled on the I/O thread. All responses have security headers, bodies are compressed where the client accepts
// that, and errors are problems after RFC 9457.
class HttpServer {
 public:
  // Throws Error where the address of a trusted proxy is malformed.
  HttpServer(HttpOptions options, HttpHandler handle, IsQuick is_quick, HttpObserver observer);
  ~HttpServer();

  // Serves the connections of the socket until SIGTERM or SIGINT comes, then finishes the answers that have begun,
  // within HttpOptions::drain, and returns. The calling thread becomes the I/O thread. On SIGHUP it calls `on_hangup`.
  // The socket stays open. Must be called once.
  //
  // Unblocks these three signals in the calling thread as soon as it can handle them, and ignores SIGPIPE in the whole
  // process. Raises the limit of open files of the process to what the connections need; where the system does not
  // allow that, lowers the maximum of open connections and prints a note to stderr.
  void run(const ListeningSocket& socket, const std::function<void()>& on_hangup);

  // Whether SIGTERM or SIGINT has come. Any thread may call it.
  [[nodiscard]] bool is_stopping() const;

 private:
  std::unique_ptr<ServerState> state_;
};

}  // namespace papersearch
