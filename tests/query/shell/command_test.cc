// SPDX-License-Identifier: GPL-2.0-or-later
// Commands that are run beside this program.
#include "query/shell/command.h"

#include <csignal>
#include <filesystem>

#include "tests/catch.h"
#include "tests/child.h"

namespace papersearch::command_test {

TEST_CASE("a command gets its argument as text alone, and says how it ended") {
  struct Row {
    std::string command, argument;
    int status;
    std::string said;
  };
  const TemporaryFolder folder;
  const std::string trap = (folder / "trap").string();
  for (const Row& row : {
           Row{"true", "", 0, ""},
           {"exit 3", "", 3, ""},
           {"exit 255", "", 255, ""},
           {"no-such-program-here", "", 127, ""},
           {"kill -9 $$", "", -1, ""},
           {"printf %s \"$1\"", "a b", 0, "a b"},
           {"printf %s \"$1\"", "$(touch " + trap + ")`touch " + trap + "`; touch " + trap, 0,
            "$(touch " + trap + ")`touch " + trap + "`; touch " + trap},
           {"printf %s \"$1\"", "-n", 0, "-n"},
           {"printf %s \"$1\"", "\xFF\x01\n", 0, "\xFF\x01\n"},
           {"printf %s $#", "", 0, "1"},
       }) {
    INFO(row.command << " " << row.argument);
    const ChildEnd end = run_in_child([&] {
      const CommandEnd command = run_command(row.command, row.argument);
      return command.status == row.status ? 0 : 1;
    });
    CHECK(end.status == 0);
    CHECK(end.out.empty());
    if (row.status != 127) CHECK(end.err == row.said);
  }
  CHECK_FALSE(std::filesystem::exists(trap));
}

TEST_CASE("a command that reads is asked whether it read all") {
  const std::string big(500'000, 'x');
  struct Row {
    std::string command, input;
    int status;
    bool took_all;
    std::size_t printed;
  };
  for (const Row& row : {
           Row{"cat", "text", 0, true, 4},
           {"cat", "", 0, true, 0},
           {"cat", big, 0, true, big.size()},
           {"head -c 3", big, 0, false, 3},
           {"true", big, 0, false, 0},
           {"exit 4", "text", 4, false, 0},
           {"cat >/dev/null; exit 5", big, 5, true, 0},
           {"no-such-program-here", "text", 127, false, 0},
       }) {
    INFO(row.command);
    const ChildEnd end = run_in_child([&] {
      const CommandEnd command = pipe_to_command(row.command, row.input);
      if (command.by_user) return 3;
      return command.status != row.status ? 1 : command.took_all != row.took_all ? 2 : 0;
    });
    CHECK(end.status == 0);
    CHECK(end.out.size() == row.printed);
  }
}

TEST_CASE("an interrupt that is meant for the command ends the command alone, and is told") {
  const ChildEnd end = run_in_child([] {
    const CommandEnd command = pipe_to_command("kill -INT $PPID; exit 130", "text");
    return command.by_user && command.status == 130 ? 0 : 1;
  });
  CHECK(end.status == 0);
}

}  // namespace papersearch::command_test
