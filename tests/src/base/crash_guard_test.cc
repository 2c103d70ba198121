// SPDX-License-Identifier: GPL-2.0-or-later
// What a crash prints and how it ends the process.
#include "src/base/crash_guard.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <string>
#include <utility>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::crash_guard_test {

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a crash is a message and an exit code, and so is a run that takes too long") {
  // Runs `work` in a child process with the guard, and returns how that ended and what it printed.
  const auto run = [](unsigned seconds, void (*work)()) {
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      ::dup2(pipe[1], STDERR_FILENO);
      install_crash_guard("program", seconds);
      work();
      ::_exit(0);
    }
    ::close(pipe[1]);
    std::string printed;
    std::array<char, 4096> bytes{};
    for (ssize_t size = 0; (size = ::read(pipe[0], bytes.data(), bytes.size())) > 0;)
      printed.append(bytes.data(), static_cast<std::size_t>(size));
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return std::pair(WIFEXITED(status) ? WEXITSTATUS(status) : -1, printed);
  };
  const auto [crashed, crash] = run(0, [] { std::raise(SIGSEGV); });
  CHECK(crashed == exit_code(Trouble::kCrashed));
  CHECK(crash.starts_with("program: the program crashed (segmentation fault); at\n"));
  CHECK(crash.find("hint: this is a bug") != std::string::npos);
  CHECK(run(0, [] { std::abort(); }).first == exit_code(Trouble::kCrashed));
  const auto [stopped, alarm] = run(1, [] {
    for (;;) ::pause();
  });
  CHECK(stopped == exit_code(Trouble::kTooLate));
  CHECK(alarm.starts_with("program: no answer in time\n"));
  CHECK(run(0, [] {}).first == 0);
}

TEST_CASE("patience ends with the work it was for, also with one that fails") {
  try {
    const Patience patience(60);
    throw Error("failed");
  } catch (const Error&) {
    CHECK(::alarm(0) == 0);
  }
  {
    const Patience patience(60);
    CHECK(::alarm(60) > 0);
  }
  CHECK(::alarm(0) == 0);
}
#endif

}  // namespace papersearch::crash_guard_test
