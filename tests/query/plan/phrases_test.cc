// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases, patterns and near words.
#include "query/plan/phrases.h"

#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::phrases_test {

TEST_CASE("a phrase has its words in their order, or near each other in any") {
  Library library;
  library.add("1", "Chain of thought", "강화 학습을 쓴다");
  library.add("2", "Thought of chain", "학습 강화");
  library.add("3", "Chain rule", "thought of a chain of many words");
  library.add("4", "T", "강화를 학습에 쓴다");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const auto phrase = [&](const std::string& text, In in, std::optional<unsigned> within) {
      Plan plan;
      return matched(plan_phrase(text, in, within, index, plan), index);
    };
    CHECK(phrase("chain of thought", std::nullopt, std::nullopt) == "1");
    CHECK(phrase("Chain-of-Thought", std::nullopt, std::nullopt) == "1");
    CHECK(phrase("thought of chain", Field::kTitle, std::nullopt) == "2");
    CHECK(phrase("chain of thought", Field::kBody, std::nullopt) == "nothing");
    CHECK(phrase("chain thought", Field::kTitle, 1) == "1 2");
    CHECK(phrase("chain thought", Field::kTitle, 0) == "nothing");
    CHECK(phrase("강화 학습", std::nullopt, std::nullopt) == "1 4");
    CHECK(phrase("zebra", std::nullopt, std::nullopt) == "nothing");
    for (const std::string text : {"", "..", "\xFF", "\x01"})
      CHECK(phrase(text, std::nullopt, std::nullopt) == "nothing");
  });
}

TEST_CASE("a pattern stands for the most common words like it, and says where there are more") {
  Library library;
  library.add("1", "T", "attention attenuation");
  library.add("2", "T", "attention at-ten-tion");
  library.add("3", "T", "retention");
  library.add("4", "T", "모델링");
  library.add("5", "T", "모델");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    const auto pattern = [&](const std::string& text, unsigned max, std::size_t* notes) {
      Plan plan;
      const std::string out = matched(plan_pattern(text, std::nullopt, max, {3, 7}, index, plan), index);
      *notes = plan.notes.size();
      for (const Diagnostic& note : plan.notes) CHECK(note.at == Span{3, 7});
      return out;
    };
    std::size_t notes = 0;
    CHECK(pattern("att*ion", 10, &notes) == "1 2");
    CHECK(notes == 0);
    CHECK(pattern("*tention", 10, &notes) == "1 2 3");
    CHECK(pattern("*tention", 1, &notes) == "1 2");
    CHECK(notes == 1);
    CHECK(pattern("모델*", 10, &notes) == "4 5");
    CHECK(pattern("zebra*", 10, &notes) == "nothing");
    CHECK(notes == 0);
    std::string stars;
    for (int i = 0; i < 500; ++i) stars += "a*";
    CHECK(pattern(stars, 10, &notes) == "nothing");
    Plan plan;
    CHECK(matched(plan_half_typed("atten", std::nullopt, 10, index, plan), index) == "1 2");
    CHECK(matched(plan_half_typed("몯", std::nullopt, 10, index, plan), index) == "4 5");
    CHECK(matched(plan_half_typed("zebr", std::nullopt, 10, index, plan), index) == "nothing");
    CHECK(matched(plan_near_words({"attention", "retention"}, std::nullopt, index, plan), index) == "1 2 3");
    CHECK(matched(plan_near_words({"zebra"}, std::nullopt, index, plan), index) == "nothing");
    CHECK(matched(plan_near_words({}, std::nullopt, index, plan), index) == "nothing");
  });
}

}  // namespace papersearch::phrases_test
