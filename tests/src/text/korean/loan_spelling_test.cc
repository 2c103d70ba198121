// SPDX-License-Identifier: GPL-2.0-or-later
// Spellings of loanwords: those that are one word, and those that are two.
#include "src/text/korean/loan_spelling.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <utility>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::loan_spelling_test {

namespace {

bool same(const std::string& one, const std::string& other) {
  const std::vector<std::string> all = loan_spellings(one);
  return std::find(all.begin(), all.end(), other) != all.end();
}

using Pair = std::pair<const char*, const char*>;

}  // namespace

TEST_CASE("the same sound is the same loanword, from either spelling") {
  constexpr auto kPairs = std::to_array<Pair>({{"콘텐츠", "컨텐츠"},
                                               {"유튜브", "유투브"},
                                               {"메시지", "메세지"},
                                               {"애플리케이션", "어플리케이션"},
                                               {"알고리즘", "알고리듬"},
                                               {"레이블", "라벨"},
                                               {"파라미터", "파라메터"},
                                               {"데이터셋", "데이타셋"},
                                               {"데이터세트", "데이터셋"},
                                               {"컴퓨터", "컴퓨타"},
                                               {"디지털", "디지탈"},
                                               {"센터", "센타"},
                                               {"리포트", "레포트"},
                                               {"네트워크", "네트웍"},
                                               {"소프트웨어", "소프트웨아"},
                                               {"컨텍스트", "콘텍스트"},
                                               {"태스크", "테스크"},
                                               {"캡처", "캡쳐"},
                                               {"타깃", "타겟"},
                                               {"라이선스", "라이센스"},
                                               {"셰이딩", "쉐이딩"},
                                               {"플로", "플로우"},
                                               {"워크숍", "워크샵"},
                                               {"챗봇", "챗보트"},
                                               {"비전", "비젼"},
                                               {"메커니즘", "매커니즘"},

                                               {"컨셉", "컨셉트"}});
  for (const auto& [one, other] : kPairs) {
    INFO(one << " " << other);
    CHECK(same(one, other));
    CHECK(same(other, one));
  }
}

TEST_CASE("words that sound otherwise are apart") {
  constexpr auto kPairs = std::to_array<Pair>(
      {{"샘플", "심플"},         {"그래프", "글리프"}, {"트리", "틀리"},     {"느리", "늘리"},
       {"라벨", "레벨"},         {"베이스", "베이즈"}, {"랭크", "링크"},     {"하드", "헤드"},
       {"스택", "스틱"},         {"트랙", "트릭"},     {"모듈러", "모듈로"}, {"모델", "모달"},
       {"토큰", "태큰"},         {"데는", "되는"},     {"머리", "멀리"},     {"프라이어", "플레이어"},
       {"드래프트", "드리프트"}, {"교차", "교체"},     {"감소", "검사"},     {"기반모델", "기본모델"}});
  for (const auto& [one, other] : kPairs) {
    INFO(one << " " << other);
    CHECK_FALSE(same(one, other));
    CHECK_FALSE(same(other, one));
  }
}

TEST_CASE("any word has few spellings") {
  std::mt19937 random(23);  // NOLINT: seeded, so that a failure can be seen again
  for (int i = 0; i < 2000; ++i) {
    std::u32string word;
    for (std::size_t k = random() % 12; k > 0; --k) word += static_cast<char32_t>(0xAC00 + random() % 11172);
    CHECK(loan_spellings(to_utf8(word)).size() <= 400);
  }
  CHECK(loan_spellings("").empty());
  CHECK(loan_spellings("transformer").empty());
  CHECK(loan_spellings(std::string(100000, 'a')).empty());
}

}  // namespace papersearch::loan_spelling_test
