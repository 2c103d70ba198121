// SPDX-License-Identifier: GPL-2.0-or-later
// The key by which spellings of a concept are compared.
#include "src/concepts/key.h"

#include "tests/catch.h"

namespace papersearch::key_test {

TEST_CASE("spellings of a concept have one key") {
  CHECK(concept_key("Pre-Training") == concept_key("pretraining"));
  CHECK(concept_key("강화 학습") == concept_key("강화학습"));
  CHECK(concept_key("LLMs") == concept_key("llm"));
  CHECK(concept_key("언어 모델의") == concept_key("언어 모델"));
  CHECK(concept_key("GPT-4") != concept_key("GPT-4o"));
  CHECK(concept_key(" ( ) ").empty());
}

}  // namespace papersearch::key_test
