// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of one word by itself.
#include "src/text/word_forms.h"

#include <string>

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::word_forms_test {

TEST_CASE("a word is folded: case, width, possessives, separators and the names of letters") {
  struct Row {
    std::string_view word, folded;
  };
  for (const Row& row : {
           Row{"Attention", "attention"},
           {"ＧＰＴ", "gpt"},
           {"model's", "model"},
           {"model’s", "model"},
           {"10,000", "10000"},
           {"DALL·E", "dalle"},
           {"ε", "epsilon"},
           {"ε-greedy", "epsilon-greedy"},
           {"αβγ", "αβγ"},  // a word of Greek
           {"3×3", "3x3"},
           {"naïve", "naïve"},
           {"e\xCC\x81", "é"},
           {"", ""},
           {"\xE2\x80\x8B", ""},
           {"\xFF", "\xEF\xBF\xBD"},
       }) {
    INFO(row.word);
    CHECK(folded_word(row.word) == row.folded);
  }
  const std::string longest = folded_word(std::string(1U << 20U, 'a') + "é");
  CHECK(longest.size() <= kMaxTermBytes);
  std::string syllables;
  while (syllables.size() < (1U << 16U)) syllables += "é";
  const std::string cut = folded_word(syllables);
  CHECK(cut.size() <= kMaxTermBytes);
  CHECK(valid_utf8(cut) == cut);
}

TEST_CASE("a word that is not Hangul has a stem, a script and the parts of a name") {
  struct Row {
    std::string word;
    Script script;
    std::string folded, stem, parts;
    bool capital;
  };
  for (const Row& row : {
           Row{"models", Script::kLatin, "models", "model", "", false},
           {"LLMs", Script::kLatin, "llms", "llm", "", true},
           {"1990s", Script::kNumber, "1990s", "1990", "", false},
           {"ControlNet", Script::kLatin, "controlnet", "controlnet", "control[Control] net[Net]", true},
           {"naïve", Script::kLatin, "naïve", "naiv", "", false},
           {"∞", Script::kOther, "infinity", "infin", "", false},
           {"👍🏽", Script::kOther, "👍🏽", "👍", "", false},
           {"🏽", Script::kOther, "🏽", "🏽", "", false},
           {"", Script::kLatin, "", "", "", false},
           {"\xE2\x80\x8B", Script::kOther, "", "", "", false},
       }) {
    INFO(row.word);
    const PlainWord word = read_plain(row.word, row.script, row.word);
    CHECK(word.folded == row.folded);
    CHECK(word.stem == row.stem);
    CHECK(word.capital == row.capital);
    std::string parts;
    for (const PlainWord::Part& part : word.parts)
      parts += (parts.empty() ? "" : " ") + part.term + "[" + row.word.substr(part.at.begin, part.at.size()) + "]";
    CHECK(parts == row.parts);
  }
  CHECK(read_plain("infinity", Script::kLatin, "").script == Script::kLatin);
  CHECK(read_plain("∞", Script::kOther, "∞").script == Script::kLatin);
  CHECK(read_plain("ControlNet", Script::kLatin, "").parts.empty());
}

TEST_CASE("a run of Hangul has a stem where something comes off, and says what a phrase needs") {
  const Eojeol word = read_eojeol("모델에서는", false);
  CHECK(word.folded == "모델에서는");
  CHECK(word.composed == "모델에서는");
  CHECK(word.stem == "모델");
  CHECK(word.syllables == 5);
  CHECK(word.covered == 2);
  CHECK(word.as_written);
  CHECK(word.ends.empty());
  CHECK(word.ends_phrase);
  CHECK_FALSE(word.particle);
  const Eojeol particle = read_eojeol("에서는", false);
  CHECK(particle.particle);
  const Eojeol plain = read_eojeol("모델", false);
  CHECK(plain.stem.empty());
  CHECK_FALSE(plain.ends_phrase);

  const std::string decomposed = "\u1106\u1169\u1103\u1166\u11AF\u110B\u1173\u11AF";  // 모델을
  const Eojeol composed = read_eojeol(decomposed, false);
  CHECK(composed.composed == "모델을");
  CHECK(composed.stem == "모델");
  CHECK_FALSE(composed.as_written);
  CHECK(composed.ends == std::vector<std::uint32_t>{0, 6, 15, 24});

  const Eojeol jamo = read_eojeol("ㅋㅋ", false);
  CHECK(jamo.syllables == 0);
  CHECK(jamo.stem.empty());
  CHECK(read_eojeol("", false).folded.empty());
  CHECK(read_eojeol("\xFF", false).syllables == 0);

  std::string run;
  for (std::size_t i = 0; i < kMaxStemmed; ++i) run += "가";
  run.replace(run.size() - 6, 6, "모델");
  CHECK(read_eojeol(run, false).syllables == kMaxStemmed);
  CHECK(read_eojeol(run + "은", false).stem.empty());  // no eojeol is so long
  std::string huge;
  while (huge.size() < (1U << 20U)) huge += "는";
  const Eojeol longest = read_eojeol(huge, false);
  CHECK(longest.folded.size() <= kMaxTermBytes);
  CHECK(longest.syllables == huge.size() / 3);
  CHECK(longest.stem.empty());
}

TEST_CASE("syllables begin where they begin, also decomposed, and with invisible characters or Hanja between") {
  struct Row {
    std::string_view run;
    std::vector<std::uint32_t> begins;
  };
  for (const Row& row : {
           Row{"", {0}},
           {"가나", {0, 3, 6}},
           {"대(大)규", {0, 8, 11}},
           {"\u1112\u1161\u11AB\u1100\u1173\u11AF", {0, 9, 18}},
           {"가\u200B나", {0, 6, 9}},
           {"\u1161", {3}},
           {"ab", {2}},
           {"\xFF가\xEA", {1, 5}},
       }) {
    INFO(row.run);
    CHECK(syllable_begins(row.run) == row.begins);
  }
}

}  // namespace papersearch::word_forms_test
