// SPDX-License-Identifier: GPL-2.0-or-later
// What the index keeps of a paper is read again, and nothing else is taken for it.
#include "src/paper/stored.h"

#include <random>
#include <string>

#include "data/stored_words.h"
#include "src/base/fingerprint.h"
#include "src/index/schema.h"
#include "tests/catch.h"

namespace papersearch::stored_test {
namespace {

Paper paper(const std::string& bullet) {
  Paper out;
  out.id = "2410.04199";
  out.title = "A title";
  out.days = {*parse_date("2024-10-16")};
  out.sections = {{"What's New", {bullet}}};
  return out;
}

}  // namespace

TEST_CASE("a stored paper is read again, whatever its size") {
  std::mt19937 random(7);  // NOLINT: seeded, so that a failure can be seen again
  for (const std::size_t size : {0U, 1U, 50U, 4'000U, 70'000U, 3'000'000U}) {
    std::string noise;
    while (noise.size() < size) noise += static_cast<char>('a' + random() % 26);
    for (const std::string& bullet : {noise, std::string(size, 'x')}) {
      const Paper stored = paper(bullet);
      CHECK(paper_from_stored(stored_form(stored)) == stored);
      CHECK(stored_json(stored_form(stored)) == to_json(stored));
    }
  }
}

TEST_CASE("usual words cost little") {
  const Paper one = paper("새로운 방법을 제안합니다. 다양한 데이터셋에서 기존의 모델보다 높은 성능을 보였습니다.");
  CHECK(stored_form(one).size() * 2 < to_json(one).size());
}

TEST_CASE("whatever is changed in a stored paper or missing, no other paper is read") {
  const Paper original = paper("검색 증강 생성의 환각을 줄이는 방법");
  const std::string stored = stored_form(original);
  for (std::size_t at = 0; at < stored.size(); ++at) {
    CAPTURE(at);
    CHECK_THROWS_AS(paper_from_stored(std::string_view(stored).substr(0, at)), Error);
    for (const int bit : {0, 3, 7}) {
      std::string changed = stored;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      Paper read = original;  // as it is where the bit only fills a byte
      try {
        read = paper_from_stored(changed);
      } catch (const Error&) {
      }
      CHECK(read == original);
    }
  }
  CHECK_THROWS_AS(paper_from_stored(stored + "x"), Error);
  CHECK_THROWS_AS(paper_from_stored("{\"id\":"), Error);
  CHECK(paper_from_stored(stored).title == "A title");  // a failure leaves nothing behind
}

TEST_CASE("the words that are not stored belong to the version of the index") {
  // Whoever changes data/stored_words.txt raises kSchemaVersion, and both numbers here.
  CHECK(kSchemaVersion == 12);
  CHECK(fingerprint(data::stored_words) == 9229372981284627682U);
}

}  // namespace papersearch::stored_test
