// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts that a query describes instead of naming them.
#include "src/concepts/descriptions.h"

#include <random>
#include <string>
#include <vector>

#include "src/concepts/key.h"
#include "src/concepts/spelling.h"
#include "tests/catch.h"

namespace papersearch::descriptions_test {

namespace {

// What the words describe: "voice cloning 0 1" for the concept and the words that describe it.
std::string described(const std::string& words, const ConceptRules& rules) {
  std::vector<std::string> keys;
  for (const std::string& word : split_words(words)) keys.push_back(concept_key(word));
  std::string out;
  for (const Described& one : find_described(keys, rules)) {
    out += (out.empty() ? "" : "; ") + one.name;
    for (const std::size_t word : one.words) out += " " + std::to_string(word);
  }
  return out;
}

}  // namespace

TEST_CASE("words that describe a concept stand in any order, near each other, and describe one") {
  const ConceptRules rules = read_concept_rules(
      "voice cloning\t음성 복제\t?목소리|음성 흉내\nmodel merging\t?모델 합치|섞\nmixing\t?섞 모델 "
      "많이\none\t?받아쓰기\n",
      "rules.tsv");
  CHECK(described("목소리를 흉내 내는", rules) == "voice cloning 0 1");
  CHECK(described("흉내 목소리", rules) == "voice cloning 0 1");
  CHECK(described("목소리", rules).empty());
  CHECK(described("모델 여러 개를 합쳐서 하나로", rules) == "model merging 0 3");
  CHECK(described("모델 a b c 합치는", rules) == "model merging 0 4");
  CHECK(described("모델 a b c d 합치는", rules).empty());
  CHECK(described("모델을 많이 섞는", rules) == "mixing 0 1 2");  // more words say more
  CHECK(described("모델 합치는 a 모델 섞는", rules) == "model merging 0 1; model merging 3 4");
  CHECK(described("받아쓰기", rules) == "one 0");
  CHECK(described("", rules).empty());
}

TEST_CASE("what people ask without knowing the term is described by the built-in table") {
  struct Case {
    const char* words;
    const char* name;
  };
  for (const auto& [words, name] : {
           Case{"컴퓨터를 대신 조작하는", "GUI"},
           Case{"목소리 복제", "voice cloning"},
           Case{"사진이 가짜인지 판별하기", "deepfake"},
           Case{"모델이 사실이 아닌 말을 하는", "hallucination"},
           Case{"큰 모델을 작은 모델로 옮기는", "knowledge distillation"},
           Case{"휴대폰에서 언어 모델 실행", "on-device"},
           Case{"make a model forget personal data", "machine unlearning"},
           Case{"reduce memory of attention", "memory-efficient"},
           Case{"다음에 올 낱말을 맞히는", "next-token prediction"},
           Case{"plays against itself to get better", "self-play"},
           Case{"사진을 크게 해도 깨지지 않는", "super-resolution"},
           Case{"가짜 사진으로 학습하는", "synthetic data"},
       }) {
    CAPTURE(words);
    CHECK(described(words, built_in_concept_rules()).find(name) != std::string::npos);
  }
  for (const char* words : {"모델", "대형 언어 모델", "reinforcement learning", "그래프 신경망", "사전 학습 데이터",
                            "가짜 사진", "사진 확대", "사진과 글", "프로그램 만들기"}) {
    CAPTURE(words);
    CHECK(described(words, built_in_concept_rules()).empty());
  }
}

TEST_CASE("each word of a query describes at most one concept") {
  const ConceptRules rules = read_concept_rules("x\t?a|b c|d\ny\t?b d e\nz\t?e|a b|c\n", "rules.tsv");
  std::mt19937 random(20);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> keys(random() % 30);
    for (std::string& key : keys) key = std::string(1, static_cast<char>('a' + random() % 8));
    std::vector<int> times(keys.size());
    for (const Described& one : find_described(keys, rules)) {
      CHECK(std::is_sorted(one.words.begin(), one.words.end()));
      for (const std::size_t word : one.words) CHECK(++times.at(word) == 1);
      CHECK(one.words.back() - one.words.front() < one.words.size() + 3);
    }
  }
}

}  // namespace papersearch::descriptions_test
