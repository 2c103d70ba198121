// Glosses and loanwords in a text.
#include "indexer/write/gloss.h"

#include <catch2/catch.hpp>
#include <random>

#include "indexer/read/limits.h"
#include "indexer/write/loanword.h"
#include "src/base/utf8.h"
#include "src/concepts/key.h"

using namespace papersearch;

namespace {
std::string pairs(std::string_view text) {
  std::string out;
  for (const GlossPair& pair : find_glosses(text, analyze(text)))
    out += (out.empty() ? "" : "; ") + pair.left + "=" + pair.right;
  return out;
}

std::string loans(const std::vector<std::string>& hangul, const std::vector<std::string>& latin) {
  std::string out;
  for (const GlossPair& pair : find_loanwords(hangul, latin))
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

TEST_CASE("words of one paper that sound alike") {
  CHECK(loans({"트랜스포머", "사용", "모델"}, {"transformer", "of", "we"}) == "트랜스포머=transformer");
  CHECK(loans({"데이터셋", "토크나이저"}, {"tokenizer", "dataset"}) == "데이터셋=dataset; 토크나이저=tokenizer");
  CHECK(loans({"연구", "방법"}, {"transformer"}).empty());
  CHECK(loans({}, {"a"}).empty());
}

TEST_CASE("words that sound alike by the thousand bring no more pairs than a paper may have, and no more work") {
  std::vector<std::string> hangul;
  std::vector<std::string> latin;
  const std::string vowels = "aeiou";
  for (char32_t a = 0; a < 21; ++a) {
    for (char32_t b = 0; b < 21; ++b) {
      for (char32_t c = 0; c < 21; c += 4) {  // 타나사, 타나소, …
        const std::u32string word = {0xAC00 + (16 * 21 + a) * 28, 0xAC00 + (2 * 21 + b) * 28,
                                     0xAC00 + (9 * 21 + c) * 28};
        hangul.push_back(to_utf8(word));
      }
    }
  }
  for (const char a : vowels) {
    for (const char b : vowels) {
      for (const char c : vowels) {
        latin.push_back(std::string("t") + a + "n" + b + "s" + c);
      }
    }
  }
  CHECK(find_loanwords(hangul, latin).size() == kMostLoanwords);
}
