// SPDX-License-Identifier: GPL-2.0-or-later
// Settings: the file, the environment and the command line, and which of them counts.
#include "src/base/settings.h"

#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/environment.h"
#include "tests/temporary.h"

namespace papersearch::settings_test {

namespace {

using Texts = std::vector<std::string>;

// A program with the options that a file may set. Gives "db color limit", or what is wrong.
struct Program {
  CLI::App app;
  std::string db = "none";
  std::string color = "auto";
  int limit = 10;
  Settings settings{app};

  Program() {
    app.add_option("--db", db)->capture_default_str();
    app.add_option("--color", color)->capture_default_str();
    app.add_option("--limit", limit)->capture_default_str();
  }

  std::string run(const Texts& arguments) {
    Texts all = settings.with_environment(arguments);
    std::reverse(all.begin(), all.end());  // as CLI11 wants them
    try {
      app.parse(all);
    } catch (const CLI::Error& error) {
      return error.what();
    }
    return db + " " + color + " " + std::to_string(limit);
  }
};

struct NothingSet {
  Environment set{
      {"HOME", "/home/a"}, {"XDG_CONFIG_HOME", ""}, {"PAPERSEARCH_DB", ""}, {"NO_COLOR", ""}, {"CLICOLOR_FORCE", ""}};
};

}  // namespace

TEST_CASE("the command line counts before the environment, and that before the file") {
  const TemporaryFolder folder;
  folder.write("papersearch/config.toml", "\xEF\xBB\xBF# mine\ndb = \"~/index\"\ncolor = 'never'\nlimit = 5\n");
  const NothingSet nothing;
  const Environment home{{"XDG_CONFIG_HOME", (folder / "").c_str()}};
  CHECK(settings_path() == (folder / "").string() + "/papersearch/config.toml");
  CHECK(Program().run({}) == "/home/a/index never 5");
  CHECK(Program().run({"--limit", "7"}) == "/home/a/index never 7");
  CHECK(Program().run({"--db=x"}) == "x never 5");
  const Environment set{{"PAPERSEARCH_DB", "/env"}, {"CLICOLOR_FORCE", "1"}};
  CHECK(Program().run({}) == "/env always 5");
  CHECK(Program().run({"--db", "x", "--color=auto"}) == "x auto 5");
}

TEST_CASE("where there is no file, all is as the program has it") {
  const TemporaryFolder folder;
  const NothingSet nothing;
  const Environment home{{"XDG_CONFIG_HOME", (folder / "").c_str()}};
  Program program;
  CHECK(program.run({}) == "none auto 10");
  CHECK(program.settings.values("db").empty());
  CHECK(program.settings.values("nonsense").empty());
  CHECK_THAT(program.settings.text({}, "/the/index"), has_part("there is no such file"));
  CHECK_THAT(program.settings.text({}, "/the/index"), has_part("db = \"/the/index\"  # default\n"));
  const Environment homeless{{"HOME", ""}, {"XDG_CONFIG_HOME", ""}};
  CHECK(settings_path().empty());
}

TEST_CASE("a wrong file is a mistake that names the file and what is wrong") {
  struct Row {
    std::string text, mistake;
  };
  const NothingSet nothing;
  for (const Row& row : {
           Row{"nonsense = 1\n", "there is no setting nonsense"},
           {"lmit = 1\n", "did you mean limit?"},
           {"[paper]\nlimit = 1\n", "there is no setting [paper]"},
           {"limit = 1\nlimit = 2\n", "limit is set twice"},
           {"limit = [1, 2]\n", "limit takes one value"},
           {"db = \"\"\n", "db has no value"},
           {"archive = []\n", "archive has no value"},
           {"a line\n", "line 1 is no setting: a line"},
           {"limit = 1\n\xFF\n", "line 2 is no setting"},
           {std::string(1024 * 1024 + 1, '\n'), "is too large for settings"},
           {"limit = many\n", "limit"},
       }) {
    const TemporaryFolder folder;
    folder.write("x.toml", row.text);
    const std::string file = (folder / "x.toml").string();
    const std::string said = Program().run({"--config", file});
    INFO(row.text.substr(0, 40));
    CHECK_THAT(said, has_part(row.mistake));
  }
}

TEST_CASE("settings are printed with where each comes from, as a file that may be read again") {
  const TemporaryFolder folder;
  folder.write("x.toml", "archive = [\"~/a\", \"~b\"]\nlimit = 3\n");
  const std::string file = (folder / "x.toml").string();
  const NothingSet nothing;
  Program program;
  const Texts arguments = {"--config", file, "--db", "~/odd\"\n\x1b"};
  REQUIRE(program.run(arguments) == "~/odd\"\n\x1b auto 3");
  CHECK(program.settings.values("archive") == Texts{"/home/a/a", "~b"});
  const std::string text = program.settings.text(arguments, "/the/index");
  CHECK_THAT(text, has_part("# " + file + "\n"));
  CHECK_THAT(text, has_part("archive = [\"/home/a/a\", \"~b\"]  # " + file));
  CHECK_THAT(text, has_part("limit = 3  # " + file));
  CHECK_THAT(text, has_part("color = \"auto\"  # default"));
  CHECK_THAT(text, has_part("# command line"));
  CHECK(text.find('\x1b') == std::string::npos);
  folder.write("again.toml", text);
  Program again;
  CHECK(again.run({"--config", (folder / "again.toml").string()}) == "./~/odd\"\n\x1b auto 3");
  CHECK(again.settings.values("archive") == program.settings.values("archive"));
}

TEST_CASE("each setting has a name of its own and an option that some program has") {
  for (const SettingSpec& one : setting_specs()) {
    CHECK_FALSE(one.key.empty());
    CHECK((one.option.empty() || one.option.starts_with("--")));
    CHECK(std::count_if(setting_specs().begin(), setting_specs().end(),
                        [&](const SettingSpec& other) { return other.key == one.key; }) == 1);
  }
}

}  // namespace papersearch::settings_test
