// Keeps a server alive over crashes of what serves.
#pragma once

#include <functional>
#include <string>

namespace papersearch {

// Blocks the signals that supervise() handles: one that comes from now on waits for it. To be called before there is
// something that must be cleared away at the end.
void hold_signals();

// Runs `serve` in a child process and returns its exit code. Where the child crashes (a damaged index crashes Xapian),
// or is killed, says so on stderr as `program` and starts it again, at most once a second, so that one bad question
// costs a moment and not the server. SIGTERM, SIGINT and SIGHUP are handed on to the child, which ends with this
// process if that is killed. To be called before the process has a second thread. `serve` begins with these signals
// blocked, so that none is lost or kills it before it can handle them, and unblocks them then.
int supervise(const std::string& program, const std::function<int()>& serve);

}  // namespace papersearch
