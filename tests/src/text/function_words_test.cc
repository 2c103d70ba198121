// SPDX-License-Identifier: GPL-2.0-or-later
// Words that say how something is asked.
#include "src/text/function_words.h"

#include "tests/catch.h"

namespace papersearch::function_words_test {

TEST_CASE("function words are told from what is asked for") {
  for (const char* word : {"how", "to", "the", "paper", "방법", "논문", "대한", "어떻게"})
    CHECK(is_function_word(word));
  for (const char* word : {"", "#", "hallucination", "transformer", "학습", "강화", "모델", "How"})
    CHECK_FALSE(is_function_word(word));
  // What is one in a certain place is none by itself.
  for (const char* word : {"법", "장", "best", "nobody", "ai"}) CHECK_FALSE(is_function_word(word));
  CHECK(is_dependent_noun("법"));
  CHECK_FALSE(is_dependent_noun("방법"));
  CHECK(is_function_word_of_sentence("nobody"));
  CHECK_FALSE(is_function_word_of_sentence("the"));
  CHECK(is_question_word("뭐가"));
  CHECK_FALSE(is_question_word("best"));
}

}  // namespace papersearch::function_words_test
