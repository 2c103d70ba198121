// SPDX-License-Identifier: GPL-2.0-or-later
// The options of a program as plain values.
#include "src/base/option_table.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace papersearch::option_table_test {

TEST_CASE("a row has what --help says of an option; hidden options have none") {
  CLI::App app{"A program.", "program"};
  std::vector<std::string> words;
  std::vector<std::string> without;
  std::string format = "text";
  std::string folder;
  std::string rules;
  std::size_t limit = 10;
  app.add_option("WORDS", words, "some words");
  app.add_option("-n,--limit", limit, "how many")->capture_default_str();
  app.add_option("--format", format, "how")->check(CLI::IsMember({"text", "json"}))->group("Output");
  app.add_option("--db", folder, "where")->type_name(kFolder);
  app.add_option("--rules", rules)->check(CLI::ExistingFile);
  app.add_option("--without", without)->allow_extra_args(false);
  app.add_flag("--secret")->group("");

  const std::vector<OptionRow> rows = option_table(app);
  REQUIRE(rows.size() == 6);
  CHECK(rows[0].names == std::vector<std::string>{"-h", "--help"});
  CHECK_FALSE(rows[0].takes_value);
  CHECK(rows[1].names == std::vector<std::string>{"-n", "--limit"});
  CHECK(rows[1].value_name == "NUMBER");
  CHECK(rows[1].usual == "10");
  CHECK(rows[1].help == "how many");
  CHECK(rows[2].choices.size() == 2);
  CHECK(rows[2].group == "Output");
  CHECK(rows[3].value_name == kFolder);
  CHECK(rows[4].value_name == kFile);
  CHECK(rows[5].repeats);
  CHECK_FALSE(rows[4].repeats);
  app.set_config("--config", "/home/someone/config.toml", "settings");
  CHECK(option_table(app).back().names == std::vector<std::string>{"--config"});
  CHECK(option_table(app).back().usual.empty());
  const std::vector<OptionRow> positionals = positional_table(app);
  REQUIRE(positionals.size() == 1);
  CHECK(positionals[0].value_name == "WORDS");
}

}  // namespace papersearch::option_table_test
