// SPDX-License-Identifier: GPL-2.0-or-later
// What a word that was begun on a command line may become.
#include "query/render/argument.h"

#include <string>
#include <utility>
#include <vector>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::argument_test {

TEST_CASE("fields are completed by name, and behind them what the index has") {
  Library library;
  library.add("2410.00001", "A", "b", "2024-10-21", 3, {"Yu Qiao", "Dayiheng Liu", "이주형"}, {{"Limits", {"x"}}});
  library.add("2411.00002", "B", "b", "2024-11-02", 3, {"Yu Qiao", "O'Neil \"Q\" Yun"});
  library.write();
  Searcher searcher(library.path());
  for (const auto& [begun, wanted] : std::vector<std::pair<std::string, std::vector<std::string>>>{
           {"au", {"author:", "authors:"}},
           {"-sec", {"-section:"}},
           {"저", {"저자:"}},
           {"author:y", {R"(author:"Yu Qiao")", R"(author:"O'Neil  Q  Yun")"}},
           {R"(author:\"Yu\ Q)", {R"(author:"Yu Qiao")"}},
           {R"(author:="yu q)", {R"(author:="Yu Qiao")"}},
           {"-저자:이", {R"(-저자:"이주형")"}},
           {"section:lim", {R"(section:"Limits")"}},
           {"month:2024-1", {"month:2024-10", "month:2024-11"}},
           {"month:10", {}},
           {"votes:", {}},
           {"nothing:x", {}},
           {"mamba", {}}}) {
    CAPTURE(begun);
    CHECK(complete_argument(&searcher, begun) == wanted);
  }
  CHECK(complete_argument(&searcher, "").size() == 8);
  CHECK(complete_argument(nullptr, "au") == complete_argument(&searcher, "au"));
  CHECK(complete_argument(nullptr, "author:a").empty());
}

}  // namespace papersearch::argument_test
