// SPDX-License-Identifier: GPL-2.0-or-later
// Words that may have been meant.
#include "query/expand/spelling.h"

#include <optional>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::expand_spelling_test {

namespace {

std::string words_of(const std::vector<Spelling>& spellings) {
  std::string out;
  for (const Spelling& s : spellings)
    out += s.word + ":" + std::to_string(s.distance) + ":" + std::to_string(s.papers) + " ";
  return out;
}

}  // namespace

TEST_CASE("longer words may be farther from what was typed") {
  CHECK(allowed_distance(2) == 0);
  CHECK(allowed_distance(3) == 1);
  CHECK(allowed_distance(5) == 1);
  CHECK(allowed_distance(6) == 2);
  CHECK(allowed_distance(13) == 2);
  CHECK(allowed_distance(14) == 3);
}

TEST_CASE("near words come by distance, then by papers; other layouts, initials and begun syllables are read") {
  Library library;
  library.add("1", "Transformer", "강화학습 트랜스포머", "2024-10-21", std::nullopt, {"Jane Transformel"});
  library.add("2", "Transformers", "강화학습을 transformed");
  library.write();
  ReadIndex(library.path()).read([](const Xapian::Database& index) {
    CHECK(words_of(near_spellings("transfomer", std::nullopt, index, 10)) ==
          "transformer:1:1 transformed:2:1 transformel:2:1 transformers:2:1 ");
    CHECK(words_of(near_spellings("transfomer", Field::kAuthor, index, 10)) == "transformel:2:1 ");
    CHECK(near_spellings("transfomer", std::nullopt, index, 1).size() == 1);
    CHECK(words_of(near_spellings("트렌스포머", std::nullopt, index, 10)) == "트랜스포머:1:1 ");
    CHECK(near_spellings("ab", std::nullopt, index, 10).empty());
    CHECK(words_of(other_readings("rkdghkgkrtmq", index, 10)) == "강화학습:0:2 ");
    CHECK(other_readings("ㄱㅎㅎㅅ", index, 10).front().word == "강화학습");
    CHECK(other_readings("강화학ㅅ", index, 10).front().word == "강화학습");
    CHECK(other_readings("transfomer", index, 10).empty());
  });
}

}  // namespace papersearch::expand_spelling_test
