// SPDX-License-Identifier: GPL-2.0-or-later
// How terms and values are written.
#include "src/index/schema.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace papersearch::schema_test {

TEST_CASE("a term is the prefix of its field, the letter of its form, and the token") {
  CHECK(index_term(Field::kBody, Form::kWord, Script::kLatin, "model") == "model");
  CHECK(index_term(Field::kTitle, Form::kWord, Script::kLatin, "model") == "Smodel");
  CHECK(index_term(Field::kAuthor, Form::kJoined, Script::kLatin, "yuqiao") == "Ayuqiao");
  CHECK(index_term(Field::kTitle, Form::kStem, Script::kLatin, "gener") == "SZgener");
  CHECK(index_term(Field::kBody, Form::kStem, Script::kHangul, "학습") == "학습");
  CHECK(index_term(Field::kBody, Form::kPart, Script::kLatin, "ion") == "Pion");
  CHECK(index_term(Field::kBody, Form::kBigram, Script::kHangul, "강화") == "B강화");
}

TEST_CASE("long terms are cut on a code-point border, alike on both sides") {
  std::string word;
  for (int i = 0; i < 100; ++i) word += "가";
  const std::string term = index_term(Field::kTitle, Form::kWord, Script::kHangul, word);
  CHECK(term.size() <= 245);
  CHECK(term.size() > 240);
  CHECK((term.size() - 1) % 3 == 0);
  CHECK(cut_term(term) == term);
  CHECK(index_term(Field::kTitle, Form::kWord, Script::kHangul, word + "나") == term);
}

TEST_CASE("of a word, the token that keeps the order is the Hangul stem or the word") {
  const std::vector<Token> tokens = analyze("학습을 models");
  std::vector<std::string> ordered;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (stands_in_order(tokens, i)) ordered.push_back(tokens[i].term);
  }
  CHECK(ordered == std::vector<std::string>{"학습", "models"});
}

}  // namespace papersearch::schema_test
