// SPDX-License-Identifier: GPL-2.0-or-later
// The other spellings of words, with the papers that give them.
#include "query/result/concept.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::concept_test {

TEST_CASE("a concept says its other spellings, why, how many papers say so, and the newest of them") {
  TaughtIndex index;
  index.add("old", "Old", "초구분화(hyperzorbing)를 쓴다", "2024-10-01");
  index.add("new", "New", "초구분화(hyperzorbing)를 쓴다", "2024-10-03");
  index.add("mid", "Mid", "초구분화(hyperzorbing)를 쓴다", "2024-10-02");
  index.add("other", "Other", "hyperzorbing 은 다르다", "2024-10-04");
  index.write();
  index.read([](const Xapian::Database& database) {
    const ConceptAnswer found = look_up_concept("초구분화", {}, database);
    CHECK(found.words == "초구분화");
    CHECK(found.papers == 3);
    const auto spelling = std::find_if(found.spellings.begin(), found.spellings.end(),
                                       [](const ConceptSpelling& one) { return one.text == "hyperzorbing"; });
    REQUIRE(spelling != found.spellings.end());
    CHECK(spelling->why == "glossed so");
    CHECK(spelling->evidence == 3);
    CHECK(spelling->papers == 4);
    REQUIRE(spelling->examples.size() == 2);
    CHECK(spelling->examples[0].id == "new");
    CHECK(spelling->examples[0].title == "New");
    CHECK(spelling->examples[1].id == "mid");
    for (const std::string& words :
         {std::string(), std::string("zebra"), std::string("\xFF"), std::string("\x01 \""), std::string(2000, 'x')}) {
      INFO(words.substr(0, 20));
      const ConceptAnswer none = look_up_concept(words, {}, database);
      CHECK(none.words == words);
      CHECK(none.spellings.empty());
    }
  });
}

}  // namespace papersearch::concept_test
