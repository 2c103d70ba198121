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

TEST_CASE("the whole name of an author is found among words, with the family name at either end") {
  Library library;
  library.add("1", "T", "글", "2024-10-21", 1, {"Kaiming He", "Jun-Yan Zhu"});
  library.add("2", "T", "글", "2024-10-21", 1, {"Kyung Hyun Cho"});
  library.add("3", "Long context", "글", "2024-10-21", 1, {"01 AI", "Long", "Lora Aroyo"});
  library.write();
  struct Row {
    std::vector<std::string> words;
    std::string names;  // "first-last name papers; …"
  };
  read(library, [&](const Xapian::Database& index) {
    for (const Row& row : {
             Row{{"Kaiming", "He", "vision"}, "0-2 Kaiming He 1; "},
             {{"vision", "he", "kaiming"}, "1-3 he kaiming 1; "},
             {{"vision", "by", "Kaiming", "He's", "group"}, "2-4 Kaiming He 1; "},
             {{"Kaiming", "He,", "Jun-Yan", "Zhu"}, "0-2 Kaiming He 1; 2-4 Jun-Yan Zhu 1; "},
             {{"jun", "yan", "zhu"}, "0-3 jun yan zhu 1; "},
             {{"Cho", "Kyung", "Hyun"}, "0-3 Cho Kyung Hyun 2; "},
             {{"Hyun", "Cho"}, ""},  // a part of a name may be of others
             {{"Kaiming"}, ""},
             {{"Kaiming's", "paper"}, "0-1 Kaiming 1; "},
             {{"vision", "by", "kaiming"}, "2-3 kaiming 1; "},
             {{"Cho", "교수", "논문"}, "0-1 Cho 2; "},
             {{"papers", "by", "long"}, ""},  // a text has the word
             {{"Kaiming", "vision", "He"}, ""},
             {{"01", "AI"}, ""},
             {{"LoRA", "Aroyo"}, ""},
             {{"LORA", "AROYO"}, "0-2 LORA AROYO 3; "},
             {{"long", "context"}, ""},
             {{",", "'s"}, ""},
             {{}, ""},
         }) {
      CAPTURE(row.words);
      std::string names;
      for (const NamedAuthor& one : authors_among(row.words, index)) {
        names += std::to_string(one.first) + "-" + std::to_string(one.last) + " " + one.name + " " +
                 matched(one.papers, index) + "; ";
      }
      CHECK(names == row.names);
    }
  });
}

}  // namespace papersearch::people_test
