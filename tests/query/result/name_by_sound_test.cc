// SPDX-License-Identifier: GPL-2.0-or-later
// Names in titles that Hangul words sound like.
#include "query/result/name_by_sound.h"

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::name_by_sound_test {

namespace {

struct Titles : Library {
  Titles() {
    add("1", "Ring Attention with Blockwise Transformers", "긴 문맥을 여러 장치에 나누어 어텐션을 계산합니다.");
    add("2", "Mixture-of-Depths: Dynamic Compute", "토큰마다 depth가 다른 계산을 하는 모델입니다.");
    add("3", "Improving Virtual Try-On with Garment Diffusion", "옷을 입은 모습을 생성하는 어텐션 모델입니다.");
    add("4", "No More Adam: Learning Rate Scaling", "옵티마이저의 메모리를 줄입니다.");
    add("5", "Layer Normalization Revisited", "트리-링 워터마크와 어텐션을 다룹니다.");
    add("6", "Attention Rings", "어텐션을 다시 봅니다.");
    add("7", "Link Attention", "그래프의 링크를 예측합니다.");
    add("8", "More Ring Attention", "링 구조로 통신합니다.");
    add("9", "World Models with FlashDecoding", "Flash decoding으로 긴 비디오를 다룹니다.");
    write();
  }
  std::optional<std::string> name(const std::vector<std::string>& words) {
    return name_by_sound(words, ReadIndex(path()).database());
  }
};

}  // namespace

TEST_CASE("words that sound like a title's side by side are its name") {
  Titles titles;
  const std::vector<std::pair<std::vector<std::string>, std::string>> names = {
      {{"링", "어텐션"}, "Ring Attention"},  // two titles have it, one has "Link Attention"
      {{"믹스처", "오브", "뎁스"}, "Mixture-of-Depths"},
      {{"버추얼", "트라이온"}, "Virtual Try-On"},
      {{"노", "모어", "아담"}, "No More Adam"},
      {{"레이어", "노멀라이제이션"}, "Layer Normalization"},
      {{"플래시", "디코딩"}, "FlashDecoding"},  // pieces of a name
  };
  for (const auto& [hangul, latin] : names) {
    INFO(latin);
    CHECK(titles.name(hangul) == latin);
  }
}

TEST_CASE("other words are no name") {
  Titles titles;
  const std::vector<std::vector<std::string>> none = {
      {},
      {"어텐션"},                // one word
      {"트랜스포머", "어텐션"},  // no title has them side by side
      {"어텐션", "믹스처"},
      {"온", "가먼트", "버추얼"},  // in another order
      {"연구", "방법"},
      {"\xEB\xA7", "어텐션"},  // broken UTF-8
      {"attention", "어텐션"},
  };
  for (const auto& words : none) CHECK(titles.name(words) == std::nullopt);
}

TEST_CASE("a name by its sound is searched where hardly a paper has the words") {
  Titles titles;
  const Response read = titles.ask("메모리 믹스처 오브 뎁스");
  REQUIRE(read.repaired.size() == 1);
  CHECK(read.repaired.front().from == "믹스처 오브 뎁스");
  CHECK(read.repaired.front().to == "Mixture-of-Depths");
  CHECK(read.repaired_query == "메모리 Mixture-of-Depths");
  CHECK(titles.ask("버추얼 트라이온").hits.front().paper.id == "3");
  CHECK(titles.ask("\"버추얼 트라이온\"").repaired.empty());
  CHECK(titles.ask("그래프 링크").repaired.empty());  // a paper has these words
}

}  // namespace papersearch::name_by_sound_test
