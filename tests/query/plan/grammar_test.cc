// SPDX-License-Identifier: GPL-2.0-or-later
// Questions, and words that only serve grammar.
#include "query/plan/grammar.h"

#include <sstream>

#include "query/expand/compound.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::grammar_test {

TEST_CASE("questions in Korean and English are told from lists of words and names") {
  Library library;
  library.add("a", "T", "글", "2024-10-01");
  library.write();
  ReadIndex index(library.path());
  const auto asks = [&](const std::string& query) {
    bool out = false;
    std::vector<std::string> words;
    std::istringstream text(query);
    for (std::string word; text >> word;) words.push_back(word);
    index.read([&](const Xapian::Database& database) { out = is_sentence(words, read_atoms(words, false, database)); });
    return out;
  };
  for (const char* query :
       {"how to reduce hallucination", "does chain of thought help", "hallucination in VLMs?", "환각을 줄이는 방법",
        "환각을 줄이는 방법은?", "무엇이 더 좋은가", "모델을 합칠 수 있을까", "왜 지시문의 다양성이 중요한가",
        "RAG와 긴 문맥 중 무엇이 더 나은가", "로봇에 대한 최신 논문"}) {
    CAPTURE(query);
    CHECK(asks(query));
  }
  for (const char* query : {"long context", "강화 학습", "학습 방법", "attention is all you need",
                            "a survey of methods", "지식 증류", "평가", "전문가", "사람과 전문가"}) {
    CAPTURE(query);
    CHECK_FALSE(asks(query));
  }
}

}  // namespace papersearch::grammar_test
