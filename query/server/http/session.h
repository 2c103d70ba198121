// One connection: reads its requests and writes their answers.
#pragma once

#include <string>

#include "query/server/http/server_state.h"

namespace papersearch {

// Serves a connection on the I/O thread until the client closes it, asks for that, breaks a rule or a deadline, or the
// server stops. The connection counts among `server.connections` from this call until it has ended. `client` is the
// peer's literal address, or "unix"; see ProxyTrust. `server` must outlive its `io`.
//
// Requests for which `server.is_quick` holds are handled on the I/O thread, all others on the pool, behind a bounded
// queue: where it is full, or where a request has waited in it for two seconds, the answer is 503.
void start_session(ServerState& server, StreamSocket socket, std::string client);

}  // namespace papersearch
