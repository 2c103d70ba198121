// SPDX-License-Identifier: GPL-2.0-or-later
// Answers on stdout, also where nobody reads them or the disk is full.
#include "src/base/output.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "tests/catch.h"
#include "tests/child.h"

namespace papersearch::output_test {

TEST_CASE("an answer is written whole, behind what was printed before") {
  const std::string big(300'000, 'x');
  const ChildEnd end = run_in_child([&] {
    std::cout << "a";
    std::fputs("b", stdout);
    const bool all = write_to_stdout(std::string("c\0d", 3), "papersearch") == Written::kAll &&
                     write_to_stdout("", "papersearch") == Written::kAll &&
                     write_to_stdout(big, "papersearch") == Written::kAll;
    return all ? 0 : 1;
  });
  CHECK(end.status == 0);
  const bool is_whole = end.out == "ab" + std::string("c\0d", 3) + big;  // too long to print
  CHECK(is_whole);
  CHECK(end.err.empty());
}

TEST_CASE("a reader that has seen enough is no error") {
  const ChildEnd end = run_in_child([] {
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return 1;
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    return write_to_stdout("text", "papersearch") == Written::kPart ? 0 : 2;
  });
  CHECK(end.status == 0);
  CHECK(end.err.empty());
}

TEST_CASE("a full disk fails, and stderr says why, in the name of the program") {
  if (!std::filesystem::exists("/dev/full")) {
    WARN("skipped: this system has no /dev/full");
    return;
  }
  const ChildEnd end = run_in_child([] {
    ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
    if (write_to_stdout("text", "paperserve") != Written::kFailed) return 1;
    return write_to_stdout("more", "paperserve") == Written::kFailed ? 0 : 2;  // what is lost stays lost
  });
  CHECK(end.status == 0);
  CHECK(end.err.starts_with("paperserve: cannot write the answer: No space left on device\n"));
}

}  // namespace papersearch::output_test
