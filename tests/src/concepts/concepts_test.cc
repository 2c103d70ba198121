// SPDX-License-Identifier: GPL-2.0-or-later
// Concepts, learnt from what the papers themselves have.
#include "src/concepts/concepts.h"

#include <string>

#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::concepts_concepts_test {

TEST_CASE("what a gloss says holds both ways, and leads on to its other spellings") {
  TaughtIndex taught;
  taught.teach("강화 학습(reinforcement learning)을 쓴다", 3);
  taught.teach("심층 강화 학습(reinforcement learning)을 쓴다");
  taught.teach("강화 학습(RL)으로 배운다", 2);
  taught.teach("보강 학습(reinforcement learning)이라고도 한다", 2);
  taught.write();
  CHECK(taught.also("reinforcement learning") == "강화 학습, 보강 학습");
  CHECK(taught.also("Reinforcement-Learning") == "강화 학습, 보강 학습");
  CHECK(taught.also("강화학습") == "reinforcement learning, RL, 보강 학습");
  CHECK(taught.also("학습").empty());  // "learning" alone was never glossed
  CHECK(taught.also("없는 말").empty());
  CHECK(taught.also("").empty());
}

TEST_CASE("an acronym is said as what it stands for") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 2);
  taught.teach("Knowledge Distillation(KD)");
  taught.write();
  CHECK(taught.also("KD") == "지식 증류, Knowledge Distillation");
}

TEST_CASE("evidence goes with its paper") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 2);
  taught.write();
  CHECK(taught.also("지식 증류") == "knowledge distillation");
  taught.papers.clear();
  taught.teach("다른 이야기");
  taught.write();
  CHECK(taught.also("지식 증류").empty());
}

TEST_CASE("phrases are made of the spellings of their parts where the archive has them") {
  TaughtIndex taught;
  taught.teach("객체(object)를 본다", 2);
  taught.teach("감지(detection)를 한다", 2);
  taught.teach("물체 탐지(object detection)를 한다", 2);
  taught.write();
  CHECK(taught.also("객체 감지") == "object detection");
}

TEST_CASE("a longer gloss says of its first words what they mean, where both sides have as many") {
  TaughtIndex taught;
  taught.teach("긴 문맥 이해(long context understanding)를 잰다");
  taught.teach("공간 추론 능력(spatial reasoning)을 잰다");
  taught.write();
  CHECK(taught.also("긴 문맥") == "long context");
  CHECK(taught.also("long context") == "긴 문맥");
  CHECK(taught.also("공간 추론").empty());
  CHECK(taught.also("문맥 이해").empty());  // the whole gloss means that, not its end
}

TEST_CASE("what one paper says where many say something else counts where titles and bodies bear it out") {
  TaughtIndex taught;
  taught.teach("컨텍스트(context)를 본다", 45);
  taught.teach("교차 파일(context)을 본다");
  taught.teach("맥락(context)을 본다");
  for (int i = 0; i < 8; ++i) taught.teach("맥락이 길다", 1, "Longer Context " + std::to_string(i));
  for (int i = 0; i < 30; ++i) taught.teach("다른 파일을 읽는다", 1, "Reading Once More " + std::to_string(i));
  taught.write();
  CHECK(taught.also("파일").empty());
  CHECK(taught.also("맥락") == "컨텍스트, context");
  CHECK(taught.also("context") == "컨텍스트, 맥락");
}

TEST_CASE("the end of a spelling is in the papers of the whole, and means less") {
  TaughtIndex taught;
  taught.teach("멀티모달(multimodal) 모델", 45);
  taught.teach("단일 모달(multimodal) 모델");
  for (int i = 0; i < 8; ++i) taught.teach("멀티 모달 모델과 모달", 1, "Multimodal Reading " + std::to_string(i));
  for (int i = 0; i < 30; ++i) taught.teach("다른 글을 읽는다", 1, "Reading Once More " + std::to_string(i));
  taught.write();
  CHECK(taught.also("모달").empty());
}

TEST_CASE("all pairs come once, best known first") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation, KD)", 3);
  taught.teach("강화 학습(reinforcement learning)");
  taught.write();
  std::string all;
  ReadIndex(taught.path()).read([&](const Xapian::Database& index) {
    all.clear();
    for (const ConceptPair& pair : all_concepts({}, index)) all += pair.text + "=" + pair.other.text + "; ";
  });
  CHECK(
      all ==
      "KD=knowledge distillation; KD=지식 증류; knowledge distillation=지식 증류; reinforcement learning=강화 학습; ");
}

}  // namespace papersearch::concepts_concepts_test
