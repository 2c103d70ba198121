// SPDX-License-Identifier: GPL-2.0-or-later
// Korean names as they are written in Latin letters.
#include "src/text/korean/romanize.h"

#include <algorithm>

#include "tests/catch.h"

namespace papersearch::romanize_test {

namespace {
bool has(const std::vector<std::string>& ways, const std::string& way) {
  return std::find(ways.begin(), ways.end(), way) != ways.end();
}
}  // namespace

TEST_CASE("a syllable is written in the official way and in those that names keep") {
  struct Row {
    char32_t syllable;
    const char* way;
  };
  const Row row =
      GENERATE(Row{U'형', "hyeong"}, Row{U'형', "hyung"}, Row{U'영', "young"}, Row{U'현', "hyun"}, Row{U'주', "joo"},
               Row{U'주', "ju"}, Row{U'민', "min"}, Row{U'수', "soo"}, Row{U'수', "su"}, Row{U'준', "jun"},
               Row{U'준', "joon"}, Row{U'우', "woo"}, Row{U'지', "ji"}, Row{U'은', "eun"}, Row{U'경', "kyung"},
               Row{U'경', "gyeong"}, Row{U'석', "seok"}, Row{U'석', "suk"}, Row{U'희', "hee"}, Row{U'시', "shi"},
               Row{U'진', "jin"}, Row{U'철', "cheol"}, Row{U'철', "chul"}, Row{U'범', "beom"}, Row{U'범', "bum"},
               Row{U'훈', "hoon"}, Row{U'승', "seung"}, Row{U'학', "hak"});
  CHECK(has(romanizations(row.syllable), row.way));
}

TEST_CASE("every syllable has a way, and none has too many") {
  for (char32_t c = 0xAC00; c <= 0xD7A3; ++c) {
    const auto ways = romanizations(c);
    REQUIRE(!ways.empty());
    REQUIRE(ways.size() <= 24);
    for (const std::string& way : ways)
      REQUIRE(way.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos);
  }
}

TEST_CASE("a name has a family and a given part") {
  const auto lee = korean_name("이주형");
  REQUIRE(lee);
  CHECK(has(lee->family, "lee"));
  CHECK(has(lee->family, "yi"));
  CHECK(lee->given.size() == 2);
  CHECK(has(korean_name("남궁민")->family, "namkoong"));
  CHECK(korean_name("남궁민")->given.size() == 1);
  CHECK(korean_name("강감찬")->family.front() == "gang");
  CHECK(has(korean_name("강감찬")->family, "kang"));
  CHECK_FALSE(korean_name("이"));
  CHECK_FALSE(korean_name("이 주형"));
  CHECK_FALSE(korean_name("강화학습방법"));
  CHECK_FALSE(korean_name("Lee"));
  CHECK_FALSE(korean_name(""));
}

}  // namespace papersearch::romanize_test
