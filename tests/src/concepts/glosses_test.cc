// SPDX-License-Identifier: GPL-2.0-or-later
// What glosses mean.
#include "src/concepts/glosses.h"

#include <string>
#include <vector>

#include "src/concepts/key.h"
#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::glosses_test {

TEST_CASE("what one paper says is read word by word, against what longer glosses say of each") {
  TaughtIndex taught;
  taught.teach("객체 감지(object detection)", 2);
  taught.teach("다중 에이전트(multi agent)", 2);
  taught.teach("생성 모델(generative model)", 2);
  taught.teach("다중 객체(multi object)를 다룬다");
  taught.teach("생성 모델(Zorblax)을 쓴다");
  taught.teach("생성 모델(AB)을 쓴다");
  taught.teach("생성 모델(GM)을 쓴다");
  taught.teach("자동 생성 모델(generative models of text)을 쓴다");
  taught.teach("객체감지(detection of objects)를 한다");
  taught.write();
  CHECK(taught.also("multi object") == "다중 객체");
  CHECK(taught.also("Zorblax").empty());  // known to mean something else
  CHECK(taught.also("AB").empty());       // no letter of it
  CHECK(taught.also("GM") == "생성 모델");
}

TEST_CASE("a gloss begins where all of it is said, and no later") {
  TaughtIndex taught;
  taught.teach("다중 에이전트(multi agent)", 2);
  taught.teach("모달 학습(multimodal learning)", 2);
  taught.teach("모달 정렬(modal alignment)", 2);
  taught.teach("다중 모달(multimodal)을 다룬다");
  taught.teach("빠른 모달 정렬(modal alignment)을 쓴다");
  for (const char* kind : {"품질", "데이터", "직접", "전문가"}) taught.teach(std::string(kind) + " 주석(annotation)");
  taught.write();
  CHECK(taught.also("multimodal") == "다중 모달");
  CHECK(taught.also("modal alignment") == "모달 정렬");
  CHECK(taught.also("annotation") == "주석");  // so many kinds of it
}

TEST_CASE("a name of several words is not one common noun") {
  TaughtIndex taught;
  taught.teach("이 모델(VLM)은 크다", 3);
  taught.write();
  CHECK(taught.also("VLM").empty());
}

TEST_CASE("a dictionary knows a word by its own glosses, by its sound and by its position in longer glosses") {
  TaughtIndex taught;
  taught.teach("객체 감지(object detection)", 2);
  taught.teach("객체 추적(object tracking)", 2);
  taught.teach("증류(distillation)를 한다", 2);
  taught.teach("확률(probability)을 본다");
  taught.teach("트랜스포머 구조를 바꾼다", 3, "A Transformer for All");
  taught.teach("다른 이야기를 한다", 20, "Other Things");
  taught.write();
  taught.read([](const Xapian::Database& index) {
    Dictionary dictionary(index);
    const auto means = [&](const char* hangul, const char* latin) {
      return dictionary.meanings(concept_key(hangul)) == std::vector<std::string>{concept_key(latin)};
    };
    CHECK(means("객체", "object"));
    CHECK(means("증류", "distillation"));
    CHECK(means("트랜스포머", "transformer"));
    CHECK(dictionary.meanings("확률").empty());  // a single paper says so
    CHECK(dictionary.meanings("없는말").empty());
    CHECK(&dictionary.meanings("객체") == &dictionary.meanings("객체"));
  });
}

TEST_CASE("glossed spellings are those of the whole gloss, with its acronym") {
  TaughtIndex taught;
  taught.teach("심층 강화 학습(reinforcement learning)을 쓴다");
  taught.teach("강화 학습(reinforcement learning, RL)을 쓴다", 3);
  taught.write();
  taught.read([](const Xapian::Database& index) {
    Dictionary dictionary(index);
    std::string all;
    for (const OtherSpelling& s :
         glossed_spellings("reinforcement learning", concept_key("reinforcement learning"), dictionary))
      all += s.text + ":" + std::to_string(s.papers) + " ";
    CHECK(all == "RL:3 강화 학습:4 ");
  });
}

}  // namespace papersearch::glosses_test
