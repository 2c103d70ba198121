// SPDX-License-Identifier: GPL-2.0-or-later
// Runs other programs: browsers and pagers.
#include "query/shell/command.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

namespace papersearch {
namespace {

constexpr int kNotRun = 127;  // as shells say it

// In the child: becomes the command.
[[noreturn]] void become(const std::string& command, const std::string& argument) {
  for (const int signal : {SIGPIPE, SIGINT, SIGQUIT}) std::signal(signal, SIG_DFL);
  ::alarm(0);
  ::execl("/bin/sh", "sh", "-c", command.c_str(), "sh", argument.c_str(), nullptr);
  ::_exit(kNotRun);
}

int exit_status(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool write_all(int file, const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t wrote = ::write(file, text.data() + done, text.size() - done);
    if (wrote < 0 && errno != EINTR) return false;
    if (wrote > 0) done += static_cast<std::size_t>(wrote);
  }
  return true;
}

}  // namespace

CommandEnd run_command(const std::string& command, const std::string& argument) {
  ::alarm(0);
  const pid_t child = ::fork();
  if (child < 0) return {kNotRun, false};
  if (child == 0) {
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    become(command, argument);
  }
  return {exit_status(child), false};
}

CommandEnd pipe_to_command(const std::string& command, const std::string& input) {
  ::alarm(0);
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return {kNotRun, false};
  for (const int signal : {SIGPIPE, SIGINT, SIGQUIT}) std::signal(signal, SIG_IGN);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
    become(command, "");
  }
  ::close(ends[0]);
  const bool took_all = child > 0 && write_all(ends[1], input);
  ::close(ends[1]);
  return child > 0 ? CommandEnd{exit_status(child), took_all} : CommandEnd{kNotRun, false};
}

}  // namespace papersearch
