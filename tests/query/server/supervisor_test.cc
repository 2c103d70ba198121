// SPDX-License-Identifier: GPL-2.0-or-later
// A server that is started again when it crashes, and ends when it is told to.
#include "query/server/supervisor.h"

#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/child.h"

namespace papersearch::supervisor_test {

namespace {

// Waits for a signal that the supervisor blocks.
int next_signal() {
  sigset_t all;
  ::sigemptyset(&all);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&all, signal);
  return ::sigwaitinfo(&all, nullptr);
}

}  // namespace

TEST_CASE("the exit code of a server that ends by itself is that of the program") {
  for (const int code : {0, 2, 130}) {
    const ChildEnd end = run_in_child([&] { return supervise("paperserve", [&]() -> int { ::_exit(code); }); });
    CHECK(end.status == code);
    CHECK(end.err.empty());
  }
}

TEST_CASE("a server that crashes or is killed is started again, with a message") {
  const TemporaryFolder folder;
  const ChildEnd end = run_in_child([&] {
    return supervise("paperserve", [&]() -> int {
      const bool is_first = !std::filesystem::exists(folder / "started");
      folder.write("started", "x");
      if (is_first) ::kill(::getpid(), SIGKILL);
      ::_exit(4);
    });
  });
  CHECK(end.status == 4);
  CHECK(end.err == "paperserve: the process that serves crashed; it is started again\n");
}

TEST_CASE("signals are passed on to the server, which starts with them blocked") {
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
    const ChildEnd end = run_in_child([&] {
      return supervise("paperserve", [&]() -> int {
        ::kill(::getppid(), signal);
        ::_exit(next_signal() == signal ? 10 : 1);
      });
    });
    CHECK(end.status == 10);
    CHECK(end.err.empty());
  }
  // A server that crashes while it ends is not started again.
  const ChildEnd end = run_in_child([] {
    return supervise("paperserve", []() -> int {
      ::kill(::getppid(), SIGTERM);
      next_signal();
      ::kill(::getpid(), SIGKILL);
      return 0;
    });
  });
  CHECK(end.status == exit_code(Trouble::kCrashed));
  CHECK(end.err.empty());
}

TEST_CASE("a signal that comes before the server runs waits for it") {
  const ChildEnd end = run_in_child([] {
    block_signals();
    ::kill(::getpid(), SIGTERM);
    return supervise("paperserve", []() -> int { ::_exit(next_signal() == SIGTERM ? 9 : 1); });
  });
  CHECK(end.status == 9);
}

}  // namespace papersearch::supervisor_test
