// SPDX-License-Identifier: GPL-2.0-or-later
// Completion scripts. tests/programs/packaging runs them in the shells themselves.
#include "src/base/completion.h"

#include <CLI/CLI.hpp>
#include <string>

#include "tests/catch.h"

namespace papersearch::base_completion_test {

TEST_CASE("each shell gets every option, its choices and its help, quoted; other shells get nothing") {
  CLI::App app{"A program.", "program"};
  std::string format;
  app.add_option("--format", format, "it's [how]: \\ so")->check(CLI::IsMember({"text", "json"}));
  const std::string bash = completion_script(app, "bash");
  CHECK(bash.find("    --format)\n") != std::string::npos);
  CHECK(bash.find("compgen -W 'text json'") != std::string::npos);
  CHECK(completion_script(app, "zsh").find("--format=[it'\\''s \\[how\\]\\: \\\\ so]:TEXT:(text json)") !=
        std::string::npos);
  CHECK(completion_script(app, "fish").find("-l format -x -a 'text json' -d 'it\\'s [how]: \\\\ so'\n") !=
        std::string::npos);
  CHECK(completion_script(app, "tcsh").empty());
}

TEST_CASE("a program that completes words itself is asked for them") {
  CLI::App app{"A program.", "program"};
  std::string begun;
  app.add_option("WORDS");
  CHECK(completion_script(app, "bash").find("--complete") == std::string::npos);
  CHECK(completion_script(app, "zsh").find("_files") != std::string::npos);
  app.add_option("--complete", begun)->group("");
  for (const char* shell : {"bash", "zsh", "fish"})
    CHECK(completion_script(app, shell).find("program --complete") != std::string::npos);
}

}  // namespace papersearch::base_completion_test
