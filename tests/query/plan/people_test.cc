// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people.
#include "query/plan/people.h"

#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::people_test {

TEST_CASE("a name finds a person in any order, with initials, without accents, and in Hangul") {
  Library library;
  const std::vector<std::vector<std::string>> authors = {{"Yu Qiao"},
                                                         {"José García"},
                                                         {"Jean-Paul Sartre"},
                                                         {"Yoshua Bengio", "Yu Li"},
                                                         {"Samy Bengio"},
                                                         {"Lee Juhyung"},
                                                         {"Yu Feng Qiao"},
                                                         {"Yu A C Qiao"},
                                                         {}};
  for (const auto& names : authors)
    library.add(std::to_string(library.papers.size()), "T", "글", "2024-10-21", 1, names);
  library.write();
  struct Row {
    std::string name, papers;
  };
  read(library, [&](const Xapian::Database& index) {
    for (const Row& row : {
             Row{"Yu Qiao", "1 7"},
             {"qiao yu", "1 7"},
             {"Y. Qiao", "1 7"},
             {"Jose Garcia", "2"},
             {"JOSÉ GARCÍA", "2"},
             {"Jean Paul Sartre", "3"},
             {"J-P Sartre", "3"},
             {"Bengio", "4 5"},
             {"Y. Bengio", "4"},
             {"Yu Bengio", "nothing"},
             {"이주형", "6"},
             {"Zebra", "nothing"},
             {"", "nothing"},
             {"...", "nothing"},
             {"\xFF", "nothing"},
             {"\x01\x02", "nothing"},
         }) {
      INFO(row.name);
      Plan plan;
      const IndexQuery query = plan_name(row.name, index, plan);
      CHECK(matched(query, index) == row.papers);
      if (query.empty()) CHECK(plan.evidence.empty());
    }
    Plan plan;
    CHECK(plan_name(std::string(5000, 'x'), index, plan).empty());
    std::string many;
    for (int i = 0; i < 500; ++i) many += "Yu ";
    plan_name(many, index, plan);
    std::string syllables;
    for (int i = 0; i < 300; ++i) syllables += "이";
    plan_name(syllables, index, plan);
  });
}

}  // namespace papersearch::people_test
