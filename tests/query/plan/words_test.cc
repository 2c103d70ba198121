// SPDX-License-Identifier: GPL-2.0-or-later
// A list of words as a query.
#include "query/plan/words.h"

#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::plan_words_test {

TEST_CASE("words are found in any form, joined and apart, and the answer has all of them") {
  Library library;
  library.add("1", "T", "강화학습을 쓴다");
  library.add("2", "T", "강화 학습 방법");
  library.add("3", "Long-context models", "글");
  library.add("4", "A model of long context", "글");
  library.add("5", "T", "강화된 벽");
  library.add("6", "Reinforcement learning", "글");  // another spelling, which is not exact
  library.write();
  struct Row {
    std::vector<std::string> words;
    In in;
    std::string answer;
  };
  read(library, [&](const Xapian::Database& index) {
    for (const Row& row : {
             Row{{"강화학습"}, std::nullopt, "1 2"},
             {{"강화", "학습"}, std::nullopt, "1 2"},
             {{"long", "context"}, std::nullopt, "3 4"},
             {{"longcontext"}, std::nullopt, "3 4"},
             {{"Long-Context"}, Field::kTitle, "3 4"},
             {{"model"}, std::nullopt, "3 4"},
             {{"models", "long"}, std::nullopt, "3 4"},
             {{"long"}, Field::kBody, "nothing"},
             {{"zebra"}, std::nullopt, "nothing"},
             {{"\xFF"}, std::nullopt, "nothing"},
         }) {
      INFO(row.words.front());
      Plan plan;
      plan.concepts.exact = true;
      CHECK(matched(plan_words(row.words, row.in, index, plan).answer, index) == row.answer);
      CHECK(plan.also.empty());
      if (row.answer != "nothing") CHECK_FALSE(plan.highlight.terms.empty());
    }
    Plan plan;
    plan_words(std::vector<std::string>(40, "강화학습"), std::nullopt, index, plan);
    CHECK(plan_words({}, std::nullopt, index, plan).scored.empty());
    CHECK(plan_words({std::string(1024, 'x')}, std::nullopt, index, plan).scored.empty());
  });
}

TEST_CASE("titles in another spelling are those of what the words name, unless none are allowed") {
  Library library;
  library.add("1", "강화 학습", "글");
  library.add("2", "Reinforcement learning", "글");
  library.add("3", "Attention", "reinforcement learning");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    std::vector<std::string> also;
    CHECK(matched(titles_in_other_spelling({"강화학습"}, {}, index, also), index) == "2");
    CHECK_FALSE(also.empty());
    also.clear();
    ConceptSettings exact;
    exact.exact = true;
    CHECK(titles_in_other_spelling({"강화학습"}, exact, index, also).empty());
    CHECK(titles_in_other_spelling({"zebra"}, {}, index, also).empty());
    CHECK(titles_in_other_spelling({}, {}, index, also).empty());
    CHECK(also.empty());
  });
}

}  // namespace papersearch::plan_words_test
