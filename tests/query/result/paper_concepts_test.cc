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

}  // namespace papersearch::paper_concepts_test
