// SPDX-License-Identifier: GPL-2.0-or-later
// Loanwords sound like what they were.
#include "src/text/korean/sound.h"

#include "tests/catch.h"

namespace papersearch::sound_test {

TEST_CASE("loanwords keep the consonants") {
  struct Row {
    const char* hangul;
    const char* latin;
  };
  const Row row = GENERATE(
      Row{"트랜스포머", "transformer"}, Row{"디퓨전", "diffusion"}, Row{"오픈소스", "opensource"},
      Row{"데이터셋", "dataset"}, Row{"토크나이저", "tokenizer"}, Row{"파인튜닝", "finetuning"},
      Row{"벤치마크", "benchmark"}, Row{"임베딩", "embedding"}, Row{"에이전트", "agent"}, Row{"멀티모달", "multimodal"},
      Row{"컨텍스트", "context"}, Row{"프롬프트", "prompt"}, Row{"어텐션", "attention"}, Row{"제로샷", "zeroshot"},
      Row{"할루시네이션", "hallucination"}, Row{"커리큘럼", "curriculum"}, Row{"로봇", "robot"}, Row{"토큰", "token"},
      Row{"인코더", "encoder"}, Row{"파라미터", "parameter"}, Row{"가우시안", "gaussian"}, Row{"쿼리", "query"},
      Row{"인스트럭션", "instruction"}, Row{"얼라인먼트", "alignment"}, Row{"챗봇", "chatbot"});
  const Sound hangul = sound_of_hangul(row.hangul);
  double best = 0;
  for (const Sound& latin : sounds_of_latin(row.latin)) best = std::max(best, likeness(hangul, latin));
  CHECK(best >= 0.5);
}

TEST_CASE("a before a last e is said as its name is") {
  struct Row {
    const char* hangul;
    const char* latin;
  };
  for (const Row& row : {Row{"게임", "game"}, Row{"스테이블", "stable"}, Row{"스케일", "scale"}, Row{"프레임", "frame"},
                         Row{"케이스", "case"}, Row{"에이블", "able"}, Row{"베이스", "based"}, Row{"게임", "games"}}) {
    INFO(row.latin);
    const Sound hangul = sound_of_hangul(row.hangul);
    const Sound latin = sounds_of_latin(row.latin).front();
    CHECK(hangul.letters == latin.letters.substr(0, hangul.letters.size()));
  }
  CHECK(sounds_of_latin("software").front().letters == sounds_of_latin("softwar").front().letters);
}

TEST_CASE("other words do not") {
  const auto alike = [](const char* hangul, const char* latin) {
    return likeness(sound_of_hangul(hangul), sounds_of_latin(latin).front());
  };
  CHECK(alike("연구", "transformer") == 0);
  CHECK(alike("방법", "video") == 0);
  CHECK(alike("데이터", "body") < 0.5);
  CHECK(alike("아이", "eye") == 0);  // too little to tell
}

TEST_CASE("letters are said as Koreans write them") {
  for (const auto& [hangul, latin] : std::vector<std::pair<std::string, std::string>>{
           {"버추얼", "virtual"}, {"뮤추얼", "mutual"}, {"라이트", "light"}, {"하이", "high"}, {"웨이트", "weight"}}) {
    INFO(latin);
    CHECK(likeness_among_others(sound_of_hangul(hangul), sounds_of_latin(latin).front()) >= 0.6);
  }
}

TEST_CASE("among others one consonant is enough") {
  const auto both = [](const char* hangul, const char* latin) {
    const Sound one = sound_of_hangul(hangul);
    const Sound other = sounds_of_latin(latin).front();
    return std::pair(likeness(one, other), likeness_among_others(one, other));
  };
  CHECK(both("오브", "of") == std::pair(0.0, 1.0));
  CHECK(both("아이", "eye") == std::pair(0.0, 0.0));  // none is not
  CHECK(both("오브", "on") == std::pair(0.0, 0.0));
  const auto [alone, among] = both("어텐션", "attention");
  CHECK(alone == among);
}

TEST_CASE("a name begins with a letter of its sound") {
  for (const auto& [hangul, latin] : std::vector<std::pair<std::string, char>>{{"얀", 'y'},
                                                                               {"제프리", 'g'},
                                                                               {"요슈아", 'y'},
                                                                               {"허", 'h'},
                                                                               {"일리야", 'i'},
                                                                               {"리", 'l'},
                                                                               {"세르게이", 's'}}) {
    INFO(hangul);
    CHECK(initials_in_latin(hangul).find(latin) != std::string_view::npos);
  }
  CHECK(initials_in_latin("").empty());
  CHECK(initials_in_latin("ㄱ").empty());
  CHECK(initials_in_latin("a").empty());
}

TEST_CASE("what is no word of one script has no sound") {
  CHECK(sound_of_hangul("a가").consonants.empty());
  CHECK(sound_of_hangul("").letters.empty());
  CHECK(sounds_of_latin("gpt4").empty());
  CHECK(sounds_of_latin("Café").empty());
  CHECK(sounds_of_latin("").front().letters.empty());
}

}  // namespace papersearch::sound_test
