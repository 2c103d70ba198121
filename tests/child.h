// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a part of a test in a process of its own: what writes to stdout, changes signals or ends the process.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>

#include "tests/temporary.h"

namespace papersearch {

struct ChildEnd {
  int status = 0;  // its exit status; of one that a signal ended, the signal with a minus
  std::string out, err;
};

// `work` returns the exit status; an exception is 99. stdin is empty.
inline ChildEnd run_in_child(const std::function<int()>& work) {
  const TemporaryFolder folder;
  const auto file = [&](const char* name) { return (folder / name).string(); };
  std::cout.flush();
  std::cerr.flush();
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(::open(file("out").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDOUT_FILENO);
    ::dup2(::open(file("err").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
    int status = 99;
    try {
      status = work();
    } catch (const std::exception& error) {
      std::cerr << error.what();
    }
    std::cout.flush();
    std::cerr.flush();
    ::_exit(status);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  const auto text = [&](const char* name) {
    std::ifstream in(file(name), std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
  };
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), text("out"), text("err")};
}

}  // namespace papersearch
