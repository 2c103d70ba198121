// SPDX-License-Identifier: GPL-2.0-or-later
// Starts the server again when it crashes.
#include "query/server/supervisor.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <system_error>

#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

constexpr timespec kRestartPause = {1, 0};  // one second

// Whether a child with this status of waitpid() crashed or was killed, rather than ended by itself.
bool crashed(int status) {
  if (WIFSIGNALED(status)) return true;
  const int code = WEXITSTATUS(status);
  return code == exit_code(Trouble::kCrashed) ||
         code == exit_code(Trouble::kDamaged);  // the exit codes of the crash guard
}

sigset_t handled_signals() {
  sigset_t out;
  ::sigemptyset(&out);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGCHLD}) ::sigaddset(&out, signal);
  return out;
}

// Starts a child process that runs `serve`, and returns its id.
pid_t start(const std::function<int()>& serve) {
  const pid_t parent = ::getpid();
  const pid_t child = ::fork();
  if (child < 0) throw Error("cannot start a process to serve: " + std::generic_category().message(errno));
  if (child > 0) return child;
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() != parent) ::_exit(0);  // the parent ended before the line above, so no SIGTERM will come
  std::exit(serve());
}

}  // namespace

void block_signals() {
  const sigset_t signals = handled_signals();
  ::sigprocmask(SIG_BLOCK, &signals, nullptr);
}

int supervise(const std::string& program, const std::function<int()>& serve) {
  block_signals();
  const sigset_t signals = handled_signals();
  bool ending = false;
  pid_t child = start(serve);
  for (;;) {
    const int signal = ::sigwaitinfo(&signals, nullptr);
    if (signal != SIGCHLD) {
      if (signal > 0) ::kill(child, signal);
      ending = ending || signal == SIGTERM || signal == SIGINT;
      continue;
    }
    int status = 0;
    if (::waitpid(child, &status, WNOHANG) != child) continue;
    if (ending || !crashed(status)) return WIFEXITED(status) ? WEXITSTATUS(status) : exit_code(Trouble::kCrashed);
    std::cerr << program + ": the process that serves crashed; it is started again\n";
    sigset_t ends;
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    if (::sigtimedwait(&ends, nullptr, &kRestartPause) > 0) return 0;
    child = start(serve);
  }
}

}  // namespace papersearch
