// SPDX-License-Identifier: GPL-2.0-or-later
// Runs other programs: browsers and pagers.
#pragma once

#include <string>

namespace papersearch {

struct CommandEnd {
  int status = 0;         // its exit status; 127 where it was not found, -1 where a signal ended it
  bool took_all = false;  // it read all of the input
  bool by_user = false;   // a person at the terminal ended it, as Ctrl-C does
};

// Runs a command of /bin/sh with `argument` as its $1, which the shell does not read as its own text, and waits until
// it ends. What it prints goes to stderr, as stdout is for answers.
CommandEnd run_command(const std::string& command, const std::string& argument);

// Runs a command that reads `input` and writes to stdout. It has the terminal to itself until it ends: no alarm, and no
// interrupt that is meant for it, ends this program. Interrupts end nothing afterwards either, so it is
// for the last thing that a program does.
CommandEnd pipe_to_command(const std::string& command, const std::string& input);

}  // namespace papersearch
