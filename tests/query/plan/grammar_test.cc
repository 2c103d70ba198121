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
        "RAG와 긴 문맥 중 무엇이 더 나은가", "로봇에 대한 최신 논문", "한국어 LLM 뭐가 있어",
        "rewrite text so nobody can tell who wrote it", "speed up diffusion by using a small model"}) {
    CAPTURE(query);
    CHECK(asks(query));
  }
  for (const char* query : {"long context", "강화 학습", "학습 방법", "attention is all you need",
                            "a survey of methods", "지식 증류", "평가", "전문가", "사람과 전문가", "지시 따르기",
                            "물체 크기", "On the Limits of Attention for the Generation of Long Videos"}) {
    CAPTURE(query);
    CHECK_FALSE(asks(query));
  }
}

TEST_CASE("what serves grammar depends on what stands before it, and on the sentence") {
  Library library;
  library.add("a", "T", "글", "2024-10-01");
  library.write();
  ReadIndex index(library.path());
  // The words that are left to be searched.
  const auto content = [&](const std::string& query, bool sentence) {
    std::string out;
    std::vector<std::string> words;
    std::istringstream text(query);
    for (std::string word; text >> word;) words.push_back(word);
    index.read([&](const Xapian::Database& database) {
      out.clear();
      const std::vector<Atom> atoms = read_atoms(words, false, database);
      const std::vector<bool> serves = grammar_among(atoms, sentence);
      for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (!serves[i]) out += (out.empty() ? "" : " ") + atoms[i].word;
      }
    });
    return out;
  };
  CHECK(content("환각 줄이는 법", false) == "환각 줄이는");
  CHECK(content("저작권 법", false) == "저작권 법");
  CHECK(content("사진 한 장 편집", false) == "사진 편집");
  CHECK(content("3 장 편집", false) == "3 편집");
  CHECK(content("그림 그려주는 AI", false) == "그림 그려주는");
  CHECK(content("AI 안전", false) == "ai 안전");
  CHECK(content("best way to combine weights", true) == "combine weights");
  CHECK(content("best of n", false) == "best n");
}

}  // namespace papersearch::grammar_test
