// SPDX-License-Identifier: GPL-2.0-or-later
// What a half-typed word may become.
#include "query/expand/completion.h"

#include <algorithm>

#include "query/expand/concept_completion.h"
#include "src/base/deadline.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::expand_completion_test {

namespace {

bool may_become(const std::string& typed, const std::string& word) {
  const std::vector<WordRange> ranges = ranges_of(fold_half_typed(typed));
  return std::any_of(ranges.begin(), ranges.end(), [&](const WordRange& range) { return range.has(word); });
}

std::string words(const std::vector<IndexWord>& all) {
  std::string out;
  for (const IndexWord& w : all) out += (out.empty() ? "" : " ") + w.word + ":" + std::to_string(w.papers);
  return out;
}

struct Shelf : Library {
  std::string complete(const std::string& typed, In in = std::nullopt, std::size_t max = 10) {
    std::string out;
    ReadIndex(path()).read([&](const Xapian::Database& index) { out = words(completions(typed, in, index, max)); });
    return out;
  }
};

}  // namespace

TEST_CASE("a half-typed word becomes what its strokes may still become") {
  struct Row {
    const char *typed, *word;
    bool may;
  };
  const Row row =
      GENERATE(Row{"transfor", "transformer", true}, Row{"TransFor", "transform", true},
               Row{"transfor", "transfer", false}, Row{"transfor", "tran", false}, Row{"ㅎ", "학습", true},
               Row{"ㅎ", "힣", true}, Row{"ㅎ", "파", false}, Row{"강ㅎ", "강화", true}, Row{"강ㅎ", "강하다", true},
               Row{"강ㅎ", "강가", false}, Row{"하", "학습", true}, Row{"하", "하나", true}, Row{"하", "해결", false},
               Row{"호", "화면", true}, Row{"호", "확산", true}, Row{"호", "회귀", true}, Row{"호", "효과", false},
               Row{"화", "호출", false}, Row{"구", "권한", true}, Row{"그", "긔", true}, Row{"그", "기", false},
               // A final consonant moves on to the next syllable.
               Row{"몯", "모델", true}, Row{"몯", "모듈", true}, Row{"몯", "모든", true}, Row{"몯", "모", false},
               Row{"몯", "모르", false}, Row{"몯", "모떼", false}, Row{"확", "화가", true}, Row{"확", "확산", true},
               Row{"학스", "학습", true}, Row{"있", "이쓰", true}, Row{"있", "이스", false},
               // Two final consonants: the second moves on; the first may get one.
               Row{"값", "갑사", true}, Row{"값", "값을", true}, Row{"값", "가바", false}, Row{"갑", "값", true},
               Row{"갑", "가방", true}, Row{"갑", "갑사", true}, Row{"갑", "갓", false}, Row{"각", "갃", true},
               Row{"각", "갂", false}, Row{"달", "닭", true}, Row{"달", "다루", true}, Row{"닭", "달", false},
               Row{"닭", "달가", true},
               // Nothing follows the last of all characters.
               Row{"\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF", true}, Row{"힣", "힣힣", true});
  INFO(row.typed << " -> " << row.word);
  CHECK(may_become(row.typed, row.word) == row.may);
}

TEST_CASE("nothing typed becomes nothing") {
  CHECK(ranges_of(fold_half_typed("")).empty());
  CHECK(ranges_of(fold_half_typed("\xEF\xBB\xBF")).empty());
}

TEST_CASE("completions are words, the most common first, and no joined forms") {
  Shelf shelf;
  shelf.add("1", "LLM-as-a-Judge", "거대한 코퍼스와 거대 모델을 학습");
  shelf.add("2", "LLMs", "거대한 코퍼스, 강화 학습");
  shelf.add("3", "LLM", "강화학습과 LLM과 모델");
  shelf.add("4", "Mode", "모델은 모듈이다", "2024-10-21", {}, {"Modena Kim"});
  shelf.write();
  CHECK(shelf.complete("거") == "거대:2 거대한:2");
  CHECK(shelf.complete("거대한") == "거대한:2");
  CHECK(shelf.complete("llm") == "llm:3 llms:1");
  CHECK(shelf.complete("LL") == "llm:3 llms:1");
  CHECK(shelf.complete("llma").empty());
  // Joined in one paper, a word in another; counted in both.
  CHECK(shelf.complete("강화학") == "강화학습:2 강화학습과:1");
  CHECK(shelf.complete("몯", std::nullopt, 2) == "모델:3 모델은:1");
  CHECK(shelf.complete("mod") == "mode:1 modena:1");
  CHECK(shelf.complete("mod", Field::kTitle) == "mode:1");
  CHECK(shelf.complete("mod", Field::kAuthor) == "modena:1");
  CHECK(shelf.complete("mod", Field::kBody).empty());
}

TEST_CASE("a single letter or consonant completes nothing, a syllable does") {
  Shelf shelf;
  shelf.add("1", "Mode", "모델 3D 학습");
  shelf.write();
  for (const char* typed : {"", "m", "M", "3", "ㅎ", "ㅁ", "ㅏ", "…", "(", "zz"}) {
    INFO(typed);
    CHECK(shelf.complete(typed).empty());
  }
  CHECK(shelf.complete("mo") == "mode:1");
  CHECK(shelf.complete("3d") == "3d:1");
  CHECK(shelf.complete("모") == "모델:1");
  CHECK(shelf.complete("학ㅅ") == "학습:1");
}

TEST_CASE("papers with a word have it neither joined nor with an ending") {
  Library library;
  library.add("1", "t", "강화 학습");        // joined alone
  library.add("2", "t", "강화학습을 한다");  // with an ending
  library.add("3", "t", "강화학습");
  library.write();
  ReadIndex(library.path()).read([](const Xapian::Database& index) {
    using Papers = std::vector<Xapian::docid>;
    CHECK(papers_with_word("강화학습", Field::kBody, index, 9) == Papers{2, 3});
    CHECK(papers_with_word("강화학습", Field::kBody, index, 9, {"강화학습을"}) == Papers{3});
    CHECK(papers_with_word("강화학습", Field::kBody, index, 9, {"없는말", "강화학습을"}) == Papers{3});
    CHECK(papers_with_word("강화학습", Field::kBody, index, 1) == Papers{2});
    CHECK(papers_with_word("강화학습", Field::kBody, index, 0).empty());
    CHECK(papers_with_word("강화학습", Field::kTitle, index, 9).empty());
    CHECK(papers_with_word("없는말", Field::kBody, index, 9).empty());
  });
}

TEST_CASE("half-typed words stop at the deadline") {
  Library library;
  library.add("1", "t", "강화 학습(reinforcement learning)");
  library.write();
  ReadIndex(library.path()).read([](const Xapian::Database& index) {
    CHECK_THROWS_AS((Deadline(std::chrono::seconds(-1)), completions("강", std::nullopt, index, 5)), Error);
    CHECK_THROWS_AS((Deadline(std::chrono::seconds(-1)), complete_concepts("강", {}, {}, index, 5)), Error);
  });
}

TEST_CASE("half a name finds its concept, wherever blanks stand in it") {
  Library library;
  for (int i = 0; i < 3; ++i)
    library.add(std::to_string(i), "t", "강화 학습(reinforcement learning)과 기억(memory), 사전-훈련(pre-training)");
  library.add("once", "t", "강한 기저선(strong baseline), 강화 학습(RL), 쌍둥이(twin)");
  for (int i = 0; i < 4; ++i) library.add("short" + std::to_string(i), "t", "강화 학습(RL)을 쓴다");
  library.add("twice", "t", "쌍둥이(double)");
  library.write();
  const auto known = [&](const std::string& typed, const std::vector<std::string>& last_words = {}) {
    std::string out;
    ReadIndex(library.path()).read([&](const Xapian::Database& index) {
      out.clear();
      for (const ConceptCompletion& c : complete_concepts(typed, last_words, {}, index, 5))
        out += (out.empty() ? "" : ", ") + c.text + " = " + c.other + " " + std::to_string(c.papers);
    });
    return out;
  };
  const std::string ko = "강화 학습 = reinforcement learning 3";
  const std::string en = "reinforcement learning = 강화 학습 3";
  for (const char* typed :
       {"강", "강ㅎ", "강화", "강화 ", "강화 ㅎ", "강화 학", "강화하", "강화학스", "강화 학습", "강화-학"}) {
    INFO(typed);
    CHECK(known(typed) == ko);
  }
  for (const char* typed : {"re", "reinf", "reinforc", "Reinforcement lea", "reinforcement-l", "reinforcement learn"}) {
    INFO(typed);
    CHECK(known(typed) == en);
  }
  // Half a word that is longer than the stem of the whole: what it may become has that stem.
  CHECK(known("reinforceme", {"reinforcement"}) == en);
  CHECK(known("reinforcement learni", {"learning"}) == en);
  CHECK(known("memory", {"memory"}) == "memory = 기억 3");
  CHECK(known("rl") == "RL = 강화 학습 5");  // which is said more often than in full, but is not shown for it
  CHECK(known("강한").empty());              // one paper says so
  CHECK(known("쌍").empty());                // one says this, another that
  CHECK(known("강화 습").empty());
  CHECK(known("습").empty());
  CHECK(known("").empty());
  CHECK(known("-").empty());
}

}  // namespace papersearch::expand_completion_test
