// SPDX-License-Identifier: GPL-2.0-or-later
// The command line of paperindex.
#include "indexer/shell/options.h"

#include <algorithm>
#include <string>
#include <vector>

#include "src/base/split.h"
#include "tests/catch.h"
#include "tests/environment.h"
#include "tests/temporary.h"

namespace papersearch::index_options_test {

namespace {

// Parses a command line with blanks between its arguments; what is wrong with it, or nothing.
std::string mistake(RunOptions& options, const std::string& line) {
  CLI::App app;
  const Settings settings(app);
  add_options(app, options, settings);
  std::vector<std::string> arguments;
  for (const std::string_view one : split_nonempty(line, " ")) arguments.emplace_back(one);
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  try {
    app.parse(arguments);
  } catch (const CLI::Error& error) {
    return error.get_name() + ": " + error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("options say what is done, and what cannot be done at once is a mistake") {
  const TemporaryFolder folder;
  const Environment set{{"XDG_CONFIG_HOME", (folder / "").c_str()}};
  struct Row {
    const char *line, *mistake;
  };
  for (const Row& row : {
           Row{"a", ""},
           {"a b", ""},
           {"--check a", ""},
           {"--watch --rebuild a", ""},
           {"--wait 0 a", ""},
           {"--wait 86400 a", ""},
           {"--report json --strict -q a", ""},
           {"--stats", ""},
           {"--concepts", ""},
           {"", "RequiredError"},
           {"--check", "RequiredError"},
           {"--stats a", "ExcludesError"},
           {"--concepts a", "ExcludesError"},
           {"--watch --stats", "ExcludesError"},
           {"--watch --dry-run a", "ExcludesError"},
           {"--rebuild --check a", "ExcludesError"},
           {"--rebuild --repair a", "ExcludesError"},
           {"--dry-run --repair a", "ExcludesError"},
           {"--dry-run --wait 1 a", "ExcludesError"},
           {"--watch --repair a", "ExcludesError"},
           {"-q -v a", "ExcludesError"},
           {"--stats --strict", "ExcludesError"},
           {"--concepts --report json", "ExcludesError"},
           {"--check --allow-empty a", "ExcludesError"},
           {"--wait -1 a", "ValidationError"},
           {"--wait 86401 a", "ValidationError"},
           {"--wait soon a", "ValidationError"},
           {"--wait nan a", "ValidationError"},
           {"--report xml a", "ValidationError"},
       }) {
    INFO(row.line);
    RunOptions options;
    const std::string said = mistake(options, row.line);
    CHECK(said.substr(0, said.find(':')) == row.mistake);
  }
}

TEST_CASE("what is given is in the options, and the archive may be a setting") {
  const TemporaryFolder folder;
  const Environment set{{"XDG_CONFIG_HOME", (folder / "").c_str()}};
  RunOptions options;
  REQUIRE(mistake(options, "--repair --wait 1.5 --strict --db /x --report prometheus b a") == "");
  CHECK(options.repair);
  CHECK(options.strict);
  CHECK_FALSE(options.check);
  CHECK(options.wait == 1.5);
  CHECK(options.sync.index_path == "/x");
  CHECK(options.report == "prometheus");
  CHECK(options.archives == std::vector<std::string>{"b", "a"});
  folder.write("papersearch/config.toml", "archive = [\"/one\", \"/two\"]\n");
  RunOptions by_file;
  REQUIRE(mistake(by_file, "--dry-run") == "");
  CHECK(by_file.archives == std::vector<std::string>{"/one", "/two"});
  RunOptions given;
  REQUIRE(mistake(given, "c") == "");
  CHECK(given.archives == std::vector<std::string>{"c"});
  RunOptions stats;
  REQUIRE(mistake(stats, "--stats") == "");
  CHECK(stats.archives.empty());
}

}  // namespace papersearch::index_options_test
