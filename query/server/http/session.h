// SPDX-License-Identifier: GPL-2.0-or-later
// A session serves one connection: it reads the requests and writes the answers.
#pragma once

#include <string>

#include "query/server/http/server_state.h"

namespace papersearch {

// Serves a connection on the I/O thread until the client closes it or asks the server to close it, a request is refused
// in such a way that the next one could be misread, a deadline passes, or the server stops. `server.connections` counts
// the connection from this call until it has ended. `client` is the literal address of the peer, or "unix" (see
// ProxyTrust). Must be called on the I/O thread; `server` must exist as long as its `io` runs.
//
// Requests for which `server.is_quick` is true are handled on the I/O thread. All others wait in a bounded queue for a
// thread of the pool; where the queue is full, or a request has waited for two seconds, the answer is 503.
void start_session(ServerState& server, StreamSocket socket, std::string client);

}  // namespace papersearch
