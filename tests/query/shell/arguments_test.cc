// SPDX-License-Identifier: GPL-2.0-or-later
// Words of a query and options, mixed.
#include "query/shell/arguments.h"

#include <string>
#include <vector>

#include "query/shell/options.h"
#include "src/base/split.h"
#include "tests/catch.h"

namespace papersearch::arguments_test {

TEST_CASE("words and options are told apart") {
  ShellOptions options;
  CLI::App app;
  add_options(app, options);
  using Texts = std::vector<std::string>;
  struct Row {
    Texts arguments, options, words, given;
  };
  for (const Row& row : {
           Row{{"a", "--limit", "3", "b"}, {"--limit", "3"}, {"a", "b"}, {"--limit"}},
           {{"-n", "3", "-survey"}, {"-n", "3"}, {"-survey"}, {"--limit"}},
           {{"-n20", "-n2b", "-V2"}, {"-n20"}, {"-n2b", "-V2"}, {"--limit"}},
           {{"--limit=3", "a"}, {"--limit=3"}, {"a"}, {"--limit"}},
           {{"--limit", "-5", "a"}, {"--limit=-5"}, {"a"}, {"--limit"}},
           {{"-n", "-5", "a"}, {"-n-5"}, {"a"}, {"--limit"}},
           {{"--facets", "a"}, {"--facets"}, {"a"}, {"--facets"}},
           {{"--limit", "--facets"}, {"--limit", "--facets"}, {}, {"--limit", "--facets"}},
           {{"--nonsense", "a"}, {"--nonsense"}, {"a"}, {}},
           {{"--", "--limit", "-x"}, {}, {"--limit", "-x"}, {}},
           {{"-", "-1", "-가"}, {}, {"-", "-1", "-가"}, {}},
       }) {
    const Arguments found = tell_apart(row.arguments, app);
    INFO(joined(row.arguments, ' '));
    CHECK(found.options == row.options);
    CHECK(found.words == row.words);
    CHECK(found.given == row.given);
  }
}

}  // namespace papersearch::arguments_test
