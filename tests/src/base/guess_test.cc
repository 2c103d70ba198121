// SPDX-License-Identifier: GPL-2.0-or-later
// What a mistyped name was meant to be.
#include "src/base/guess.h"

#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace papersearch::guess_test {

TEST_CASE("a mistyped name is taken for the nearest") {
  const std::vector<std::string> names = {"--format", "--facets", "--limit", "--like", "-n", "json", "jsonl", "csv"};
  struct Row {
    const char* typed;
    const char* meant;  // null: nothing
  };
  for (const Row& row : {Row{"--frmat", "--format"},
                         {"--fromat", "--format"},
                         {"--forrmat", "--format"},
                         {"--farmat", "--format"},
                         {"--facet", "--facets"},
                         {"--lim", "--limit"},
                         {"jsno", "json"},
                         {"cvs", "csv"},
                         {"-x", nullptr},
                         {"", nullptr},
                         {"--nonsense", nullptr},
                         {"xml", nullptr}}) {
    INFO(row.typed);
    CHECK(nearest_name(row.typed, names) ==
          (row.meant == nullptr ? std::nullopt : std::optional<std::string>(row.meant)));
  }
  CHECK_FALSE(nearest_name(std::string(100'000, 'x'), {std::string(100'000, 'x')}));
}

TEST_CASE("an option is known by what other programs call it, where the program has it") {
  const std::vector<std::string> options = {"--listen", "--port-file", "--db", "--host", "--threads"};
  struct Row {
    const char* typed;
    const char* meant;  // null: nothing
  };
  for (const Row& row : {Row{"--port", "--listen"},
                         {"--prot", "--listen"},
                         {"--port-fiel", "--port-file"},
                         {"--bind", "--listen"},
                         {"--database", "--db"},
                         {"--hsot", "--host"},
                         {"--top", nullptr},  // there is no --limit
                         {"--", nullptr},
                         {"-", nullptr},
                         {"", nullptr}}) {
    INFO(row.typed);
    CHECK(meant_option(row.typed, options) ==
          (row.meant == nullptr ? std::nullopt : std::optional<std::string>(row.meant)));
  }
  CHECK(meant_option("database", {"db", "archive"}) == "db");  // as a setting
}

TEST_CASE("one slip in a name of six letters or more is repaired, whatever the slip") {
  const std::vector<std::string> names = {"--format", "--concept", "--offset", "--explain"};
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    const std::string& name = names[random() % names.size()];
    std::string typed = name;
    const std::size_t at = 2 + random() % (name.size() - 3);
    switch (random() % 4) {
      case 0:
        typed.erase(at, 1);
        break;
      case 1:
        typed.insert(at, 1, 'q');
        break;
      case 2:
        typed[at] = 'q';
        break;
      default:
        std::swap(typed[at], typed[at + 1]);
    }
    INFO(typed);
    CHECK(nearest_name(typed, names) == name);
  }
}

}  // namespace papersearch::guess_test
