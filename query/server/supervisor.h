// SPDX-License-Identifier: GPL-2.0-or-later
// Starts the server again when it crashes.
#pragma once

#include <functional>
#include <string>

namespace papersearch {

// Blocks the signals that supervise() handles, so that those that arrive before it runs wait for it. Must be called
// before the program creates anything that it has to remove when it ends, such as the file of a UNIX socket.
void block_signals();

// Runs `serve` in a child process and returns its exit code when it ends, or 0 where a signal ends the server while
// no child runs. Where the child crashes (a damaged index can
// crash Xapian) or is killed, this prints a message to stderr, which begins with the name of the program, and starts a
// new child, at most once per second. So a request that crashes the server interrupts the service only briefly.
//
// SIGTERM, SIGINT and SIGHUP are passed on to the child, and the child gets SIGTERM if this process is killed. `serve`
// starts with these signals blocked, so that none is lost, and must unblock them as soon as it can handle them. Must be
// called while the process has a single thread. Throws Error where no process can be started.
int supervise(const std::string& program, const std::function<int()>& serve);

}  // namespace papersearch
