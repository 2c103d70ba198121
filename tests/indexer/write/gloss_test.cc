// SPDX-License-Identifier: GPL-2.0-or-later
// Glosses in a text.
#include "indexer/write/gloss.h"

#include <random>

#include "src/concepts/key.h"
#include "tests/catch.h"

namespace papersearch::gloss_test {

namespace {
std::string pairs(std::string_view text) {
  std::string out;
  for (const GlossPair& pair : find_glosses(text, analyze(text)))
    out += (out.empty() ? "" : "; ") + pair.left + "=" + pair.right;
  return out;
}

}  // namespace

TEST_CASE("glosses in both orders, several in one parenthesis, each length of the left side") {
  struct Row {
    const char* text;
    const char* pairs;
  };
  const Row row = GENERATE(
      Row{"이는 강화 학습(Reinforcement Learning)을 쓴다",
          "강화 학습=Reinforcement Learning; 학습=Reinforcement Learning"},
      Row{"강화 학습(Reinforcement Learning, RL)",
          "Reinforcement Learning=RL; 강화 학습=RL; 강화 학습=Reinforcement Learning; 학습=RL; "
          "학습=Reinforcement Learning"},
      Row{"LLM(대규모 언어 모델)은", "대규모 언어 모델=LLM"},
      Row{"사고의 연쇄 (Chain-of-Thought)", "사고의 연쇄=Chain of Thought; 연쇄=Chain of Thought"},
      Row{"긴 문맥(long context)", "긴 문맥=long context; 문맥=long context"},
      Row{"새로운 모델(model)", "모델=model"},                // 새로운 says nothing of it
      Row{"데이터를 학습(training)", "학습=training"},        // an object ends before it
      Row{"Reinforcement Learning from Feedback (RLF)", ""},  // from: no first letter of it
      Row{"Large Language Models(LLMs)", "Large Language Models=LLMs"}, Row{"모델의(model)", "모델=model"},
      Row{"학습, (learning)", ""},                                   // something stands between
      Row{"모델(예: GPT)", ""}, Row{"결과(Table 3 = 2%)", ""},       // remarks
      Row{"고객 12종의 관심 지점(POI)", "관심 지점=POI; 지점=POI"},  // glued to a number
      Row{"학습 후 미세 조정(tuning)", "미세 조정=tuning; 조정=tuning; 학습 후 미세 조정=tuning"},  // 후 begins no name
      Row{"문맥 내 학습(ICL)", "문맥 내 학습=ICL; 학습=ICL"},  // but may stand in one
      Row{"기존의 모델(model)", "모델=model"}, Row{"결과(such as this)", ""}, Row{"결과(and more)", ""},
      Row{"이해도(𝒢)", ""},  // a formula
      Row{"그림(https://a.b)", ""}, Row{"모델()", ""}, Row{"모델(", ""}, Row{"(model)", ""}, Row{"모델((model))", ""},
      Row{"", ""});
  CHECK(pairs(row.text) == row.pairs);
}

TEST_CASE("glosses of as many words on either side say what each word means") {
  const auto words = [](std::string_view text) {
    std::string out;
    for (const auto& [pair, in] : word_pairs(find_glosses(text, analyze(text))))
      out += (out.empty() ? "" : "; ") + pair.left_key + "=" + pair.right_key + " in " + in;
    return out;
  };
  CHECK(words("실시간 객체 감지(object detection)") == "객체=object in objectdetect; 감지=detect in objectdetect");
  CHECK(words("긴 문맥(long context understanding)").empty());
  CHECK(words("언어 모델(LLaMA 2)").empty());  // the name of one
  CHECK(words("강화 학습(RL)").empty());
}

TEST_CASE("no text is too odd for glosses") {
  std::mt19937 random(11);
  const std::vector<std::string> pieces = {"(",         ")",      "강화 ",        "학습",  "RL", ", ",
                                           "\xff",      "LLMs",   "의",           " ",     "\n", "사고의 ",
                                           "Language ", "Models", "pre-training", "모델을"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t n = random() % 20; n > 0; --n) text += pieces[random() % pieces.size()];
    for (const GlossPair& pair : find_glosses(text, analyze(text))) {
      REQUIRE(!pair.left.empty());
      REQUIRE(!pair.right.empty());
      REQUIRE(pair.left_key == concept_key(pair.left));
      REQUIRE(pair.right_key == concept_key(pair.right));
      REQUIRE(pair.left.find_first_of("()\x1f\n\t") == std::string::npos);
    }
  }
  const std::string brackets(200'000, '(');
  CHECK(find_glosses(brackets, analyze(brackets)).empty());
}

}  // namespace papersearch::gloss_test
