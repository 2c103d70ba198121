// SPDX-License-Identifier: GPL-2.0-or-later
// What the letters of a spelling tell.
#include "src/concepts/spelling.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace papersearch::concepts_spelling_test {

TEST_CASE("merging adds new spellings and the papers of known ones") {
  std::vector<OtherSpelling> all = {{"RL", "rl", 2, OtherSpelling::Why::kGloss}};
  merge({{"rl", "rl", 3, OtherSpelling::Why::kSound}, {"강화", "강화", 1, OtherSpelling::Why::kGloss}}, all);
  REQUIRE(all.size() == 2);
  CHECK(all[0].text == "RL");
  CHECK(all[0].papers == 5);
  CHECK(all[1].text == "강화");
}

TEST_CASE("words of a spelling") {
  CHECK(split_words("a  b ") == std::vector<std::string>{"a", "b"});
  CHECK(count_words("긴 문맥 이해") == 3);
  CHECK(first_words("긴 문맥 이해", 2) == "긴 문맥");
  CHECK(first_words("긴", 2) == "긴");
  CHECK(without_blanks("Long Take") == "longtake");
  CHECK(expected_words("long context understanding") == 3);
  CHECK(expected_words("RLHF") == 4);
  CHECK(expected_words("LLMs") == 3);
  CHECK(expected_words("transformer") == 1);
}

TEST_CASE("acronyms, products and mixed spellings") {
  for (const char* acronym : {"RL", "LLMs", "KoBERT"}) CHECK(is_acronym(acronym));
  for (const char* other : {"Rl", "transformer", "RL HF", "LLaMA-2"}) CHECK_FALSE(is_acronym(other));
  for (const char* product : {"DragDiffusion", "SwiGLU", "V GPS"}) CHECK(is_product(product));
  for (const char* other : {"BERTSCORE", "diffusion", "long context", "GPT"}) CHECK_FALSE(is_product(other));
  CHECK(letters_of("LLMs") == "LLM");
  CHECK(letters_of("as") == "as");
  CHECK(has_digit("3D"));
  CHECK_FALSE(has_digit("RL"));
  CHECK(is_mixed("3D 재구성"));
  CHECK_FALSE(is_mixed("객체 감지"));
  CHECK_FALSE(is_mixed("3D reconstruction"));
  CHECK(fits("3D 재구성", "3D reconstruction"));
  CHECK_FALSE(fits("3D 재구성", "GSO"));
  CHECK_FALSE(fits("3D 재구성", "2D reconstruction"));
  CHECK_FALSE(fits("3D 재구성", "3D scene reconstruction"));
}

}  // namespace papersearch::concepts_spelling_test
