// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of a program.
#include "src/base/command_line.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::command_line_test {

TEST_CASE("arguments are read in their order; help, version and mistakes end the program") {
  CLI::App app{"A program.", "program"};
  std::vector<std::string> words;
  std::size_t limit = 10;
  app.add_option("WORDS", words);
  app.add_option("--limit", limit);
  app.set_version_flag("--version", "program 1");
  CHECK_FALSE(parse_command_line(app, {"a", "--limit", "3", "b"}));
  CHECK(words == std::vector<std::string>{"a", "b"});
  CHECK(limit == 3);
  std::ostringstream out;
  std::ostringstream errors;
  auto* const usual_out = std::cout.rdbuf(out.rdbuf());
  auto* const usual_errors = std::cerr.rdbuf(errors.rdbuf());
  const auto version = parse_command_line(app, {"--version"});
  const auto mistake = parse_command_line(app, {"--limit", "x\x1b[2J"});
  std::cout.rdbuf(usual_out);
  std::cerr.rdbuf(usual_errors);
  CHECK(version == 0);
  CHECK(out.str() == "program 1\n");
  CHECK(mistake == exit_code(Trouble::kOther));
  CHECK(errors.str().starts_with("program: "));
  CHECK(errors.str().ends_with("\nhint: see program --help\n"));
  CHECK(errors.str().find('\x1b') == std::string::npos);
}

}  // namespace papersearch::command_line_test
