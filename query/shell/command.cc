// SPDX-License-Identifier: GPL-2.0-or-later
// Runs other programs: browsers and pagers.
#include "query/shell/command.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string>

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

constexpr std::array kFromTerminal = {SIGINT, SIGQUIT};

volatile std::sig_atomic_t interrupted = 0;
void on_interrupt(int /*signal*/) { interrupted = 1; }

int exit_status(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Another end of the same pipe to read from, so that what is in it outlives its reader; -1 where the system has none.
int reader_of(int pipe) {
  return ::open(("/proc/self/fd/" + std::to_string(pipe)).c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
}

bool is_drained(int pipe) {
  int unread = 0;
  return ::ioctl(pipe, FIONREAD, &unread) != 0 || unread == 0;
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
  if (child < 0) return {kNotRun};
  if (child == 0) {
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    become(command, argument);
  }
  return {exit_status(child)};
}

CommandEnd pipe_to_command(const std::string& command, const std::string& input) {
  ::alarm(0);
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return {kNotRun};
  std::signal(SIGPIPE, SIG_IGN);
  interrupted = 0;
  for (const int signal : kFromTerminal) std::signal(signal, on_interrupt);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
    become(command, "");
  }
  ::close(ends[0]);
  const bool wrote_all = child > 0 && write_all(ends[1], input);
  const int rest = wrote_all ? reader_of(ends[1]) : -1;
  ::close(ends[1]);
  CommandEnd out{child > 0 ? exit_status(child) : kNotRun};
  out.took_all = wrote_all && is_drained(rest);
  out.by_user = interrupted != 0;
  if (rest >= 0) ::close(rest);
  return out;
}

}  // namespace papersearch
