// SPDX-License-Identifier: GPL-2.0-or-later
// JSON for programs.
#include "query/render/json.h"

#include <string>

#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::json_test {

TEST_CASE("JSON: the schema of a hit") {
  const auto hit = nlohmann::json::parse(to_line(hit_json(sample().hits[0])));
  CHECK(hit["rank"] == 1);
  CHECK(hit["id"] == "2410.04199");
  CHECK(hit["votes"] == 18);
  CHECK(hit["date"] == "2024-10-21");
  CHECK(hit["authors"].size() == 4);
  CHECK(hit["snippet"][2]["text"] == "long-context");
  CHECK(hit["snippet"][2]["match"] == true);
  Response unknown = sample();
  unknown.hits[0].paper.votes.reset();
  unknown.hits[0].paper.title = "bad \xFF";
  CHECK(nlohmann::json::parse(to_line(hit_json(unknown.hits[0])))["votes"].is_null());
  const auto all = nlohmann::json::parse(to_line(response_json(sample())));
  CHECK(all["total"] == 1234);
  CHECK(all["hits"].size() == 1);
}

TEST_CASE("lines that are written without a tree are those of the trees") {
  Response response = sample();
  Hit& hit = response.hits[0];
  CHECK(hit_line(hit) == to_line(hit_json(hit)));
  hit.paper.votes.reset();
  hit.paper.title = "bad \xFF \u202E \"\x1b";
  hit.paper.days = {{2024, 10, 21}, {2024, 10, 23}};
  hit.snippet = {};
  hit.parts = {{"words", 1.25}, {"votes", 1e-9}};
  hit.concepts = {{"reinforcement learning", "강화 학습", 12}};
  for (const double score : {0.0, 25.0, 1.00005, 123456789.125, 1e20, -2.5}) {
    hit.score = score;
    CHECK(hit_line(hit) == to_line(hit_json(hit)));
    CHECK(response_line(response) == to_line(response_json(response)));
  }
  CHECK(hit_line(hit, {"votes", "id", "votes"}) == "{\"votes\":null,\"id\":\"2410.04199\"}\n");
  const std::string some = response_line(response, {"votes", "id"}, {{"next", nullptr}});
  CHECK(some.ends_with(",\"hits\":[{\"id\":\"2410.04199\",\"votes\":null}],\"next\":null}\n"));
  response.hits.clear();
  CHECK(response_line(response) == to_line(response_json(response)));
}

TEST_CASE("one line, of valid UTF-8 that no terminal acts on") {
  CHECK(to_line({{"a", "가\xFF\x1b\u202E\n"}}) == "{\"a\":\"가\uFFFD\\u001b\\u202e\\n\"}\n");
}

TEST_CASE("a paper has what does not depend on a query") {
  Response response = sample();
  response.hits[0].paper.sections = {{"What's New", {"하나", "둘"}}};
  response.hits[0].paper.other_titles = {"Another"};
  const auto paper = paper_json(response.hits[0]);
  for (const char* key : {"rank", "score", "snippet", "title_marked", "matched_authors"})
    CHECK_FALSE(paper.contains(key));
  CHECK(paper["sections"][0]["name"] == "What's New");
  CHECK(paper["sections"][0]["bullets"].size() == 2);
  CHECK(paper["other_titles"][0] == "Another");
}

TEST_CASE("facets, trends, completions and concepts have their keys") {
  const auto facets = facets_json({{{"A", "author:\"A\"", 2}}, {}, {}, {}});
  CHECK(facets["author"][0]["value"] == "A");
  CHECK(facets["author"][0]["filter"] == "author:\"A\"");
  CHECK(facets["author"][0]["papers"] == 2);
  CHECK(facets["votes"].empty());
  CHECK(trend_json({{"2024-10", 3, 5}}).dump() == R"([{"month":"2024-10","papers":3,"all":5}])");
  Completions completions;
  completions.words = {{"long con", "context", 4}};
  completions.authors = {"A B"};
  completions.titles = {{"1", "T"}};
  const auto all = completions_json(completions);
  CHECK(all["words"][0].size() == 3);
  CHECK(all["authors"][0] == "A B");
  CHECK(all["titles"][0]["id"] == "1");
  const auto concept_of = concept_json({"강화 학습", 7, {{"RL", "glossed so", 3, 2, {{"1", "T"}}}}});
  CHECK(concept_of["words"] == "강화 학습");
  CHECK(concept_of["spellings"][0]["why"] == "glossed so");
  CHECK(concept_of["spellings"][0]["examples"][0]["title"] == "T");
}

}  // namespace papersearch::json_test
