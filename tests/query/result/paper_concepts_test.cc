// SPDX-License-Identifier: GPL-2.0-or-later
// The concepts that papers name in both scripts.
#include "query/result/paper_concepts.h"

#include <string>

#include "query/result/search.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::paper_concepts_test {

namespace {

// Twelve papers of three months that name one concept, and three of the last week that name another one as well.
struct TwoConcepts : Library {
  TwoConcepts() {
    for (int i = 0; i < 12; ++i)
      add("a" + std::to_string(i), "Old", "이 논문은 강화 학습(reinforcement learning)을 쓴다.",
          "2024-0" + std::to_string(1 + i % 3) + "-11");
    for (int i = 0; i < 3; ++i)
      add("b" + std::to_string(i), "New", "확산 모델(diffusion model)과 강화 학습(reinforcement learning)을 쓴다.",
          "2024-10-2" + std::to_string(i));
    add("c", "Alone", "한 번만 나오는 이름(single name)을 쓴다.", "2024-10-22");
    write();
  }
};

}  // namespace

TEST_CASE("a hit has the concepts that it names in both scripts, those of most papers first") {
  TwoConcepts library;
  Searcher searcher(library.path());
  Request request;
  request.query = "id:b1";
  request.concepts = 4;
  const Response found = searcher.search(request);
  REQUIRE(found.hits.size() == 1);
  const auto& concepts = found.hits.front().concepts;
  REQUIRE(concepts.size() == 2);
  CHECK(concepts[0].text == "reinforcement learning");
  CHECK(concepts[0].other == "강화 학습");
  CHECK(concepts[0].papers == 15);
  CHECK(concepts[1].text == "diffusion model");
  CHECK(concepts[1].other == "확산 모델");
  request.concepts = 1;
  CHECK(searcher.search(request).hits.front().concepts.size() == 1);
  request.concepts = 0;
  CHECK(searcher.search(request).hits.front().concepts.empty());
  request.query = "id:c";  // what one paper says may be a slip
  request.concepts = 4;
  CHECK(searcher.search(request).hits.front().concepts.empty());
}

TEST_CASE("a concept rises where the last days name it more than all days let one expect") {
  TwoConcepts library;
  const RisingConcepts rising = Searcher(library.path()).rising_concepts(7, 5);
  CHECK(to_string(rising.first) == "2024-10-16");
  CHECK(to_string(rising.last) == "2024-10-22");
  CHECK(rising.papers == 4);
  REQUIRE_FALSE(rising.concepts.empty());
  CHECK(rising.concepts.front().other == "확산 모델");
  CHECK(rising.concepts.front().recent == 3);
  CHECK(rising.concepts.front().papers == 3);
  CHECK(Searcher(library.path()).rising_concepts(7, 1).concepts.size() == 1);
}

TEST_CASE("of a concept with several English spellings no more papers are recent than there are, and it rises once") {
  Library library;
  for (int i = 0; i < 12; ++i) library.add("a" + std::to_string(i), "Old", "다른 글", "2024-01-11");
  for (int i = 0; i < 4; ++i)
    library.add("b" + std::to_string(i), "New", "확산 모델(diffusion model)을 쓴다.", "2024-10-2" + std::to_string(i));
  for (int i = 0; i < 3; ++i)
    library.add("c" + std::to_string(i), "New", "확산 모델(diffusive modeling)을 쓴다.",
                "2024-10-2" + std::to_string(i));
  library.write();
  const RisingConcepts rising = Searcher(library.path()).rising_concepts(7, 5);
  std::size_t named = 0;
  for (const RisingConcept& one : rising.concepts) {
    CAPTURE(one.text);
    CHECK(one.recent <= one.papers);
    if (one.other == "확산 모델") ++named;
  }
  CHECK(named == 1);
}

TEST_CASE("what has been usual for a while does not rise, and the numbers are those of a search") {
  Library library;
  const auto add = [&](const std::string& id, const std::string& text, const std::string& day) {
    library.add(id, "Some", text, day);
  };
  // Rare in all, but for weeks in two papers of three; and one that is new in the last week.
  for (int i = 0; i < 40; ++i) add("a" + std::to_string(i), "다른 글", "2024-01-11");
  for (int i = 0; i < 12; ++i)
    add("b" + std::to_string(i), i % 3 == 0 ? "또 다른 글" : "강화 학습(reinforcement learning)을 쓴다.", "2024-09-10");
  for (int i = 0; i < 6; ++i)
    add("c" + std::to_string(i),
        std::string(i < 4 ? "강화 학습(reinforcement learning)" : "무언가") +
            (i < 4 ? "과 확산 모델(diffusion model)을 쓴다." : "를 쓴다."),
        "2024-10-22");
  add("d", "확산 모델을 한국어로만 쓴다.", "2024-10-21");
  library.write();
  Searcher searcher(library.path());
  const RisingConcepts rising = searcher.rising_concepts(7, 5);
  CHECK(rising.before_papers == 12);
  REQUIRE(rising.concepts.size() == 1);
  CHECK(rising.concepts.front().other == "확산 모델");
  CHECK(rising.concepts.front().recent == 5);
  CHECK(rising.concepts.front().before == 0);
  Request same;
  same.query = "확산 모델";
  CHECK(rising.concepts.front().papers == searcher.search(same).total);
  // Asked for by letters, also what does not rise.
  const RisingConcepts asked = searcher.concepts_like("강화", 7, 5);
  REQUIRE(asked.concepts.size() == 1);
  CHECK(asked.concepts.front().text == "reinforcement learning");
  CHECK(asked.concepts.front().other == "강화 학습");
  CHECK(asked.concepts.front().recent == 4);
  CHECK(asked.concepts.front().before == 8);
  CHECK(searcher.concepts_like("reinforcement lea", 7, 5).concepts.front().other == "강화 학습");
}

}  // namespace papersearch::paper_concepts_test
