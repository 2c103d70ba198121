// SPDX-License-Identifier: GPL-2.0-or-later
// Searching Korean and English together.
#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "query/result/search.h"
#include "src/concepts/rules.h"
#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::result_concepts_test {

namespace {

// What the score of a paper is made of.
std::vector<ScorePart> parts_of(TaughtIndex& taught, const std::string& query, const std::string& id) {
  Request request;
  request.query = query;
  request.explain = true;
  request.limit = 100;
  for (const Hit& hit : Searcher(taught.path()).search(request).hits) {
    if (hit.paper.id == id) return hit.parts;
  }
  return {};
}

double score_of(const std::vector<ScorePart>& parts, const std::string& what) {
  const auto part = std::find_if(parts.begin(), parts.end(), [&](const ScorePart& p) { return p.what == what; });
  return part == parts.end() ? 0 : part->score;
}

}  // namespace

TEST_CASE("a question in either language finds both, what was typed first") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.add("ko", "One", "지식 증류로 작은 모델을 만든다");
  taught.add("en", "Two", "knowledge distillation으로 작은 모델을 만든다");
  taught.add("title", "Knowledge Distillation Revisited", "작은 모델을 만든다");
  taught.write();
  const Response korean = taught.ask("지식 증류");
  CHECK(korean.also == std::vector<std::string>{"knowledge distillation"});
  CHECK(taught.id_set("지식 증류").contains("en"));
  CHECK(taught.id_set("knowledge distillation").contains("ko"));
  const auto rank = [&](const Response& r, const std::string& id) {
    return std::find_if(r.hits.begin(), r.hits.end(), [&](const Hit& h) { return h.paper.id == id; })->rank;
  };
  CHECK(rank(korean, "ko") < rank(korean, "en"));
  CHECK(rank(korean, "title") < rank(korean, "ko"));  // titles are in English, also for those who ask in Korean
  const Response english = taught.ask("knowledge distillation");
  CHECK(rank(english, "en") < rank(english, "ko"));
  CHECK(rank(english, "title") < rank(english, "en"));
}

TEST_CASE("to exclude an everyday word is not to exclude all that it may stand for") {
  TaughtIndex taught;
  taught.add("typed", "One", "그림으로 로봇을 만든다");
  taught.add("title", "Images for Robots", "로봇을 만든다");
  taught.write();
  CHECK(taught.id_set("로봇 -그림") == std::set<std::string>{"title"});
  CHECK(taught.id_set("그림").contains("title"));
}

TEST_CASE("to exclude a word is to exclude titles that have another spelling of it") {
  TaughtIndex taught;
  taught.teach("확산(diffusion)", 3);
  taught.add("typed", "One", "확산으로 로봇을 만든다");
  taught.add("title", "Diffusion for Robots", "로봇을 만든다");
  taught.add("mention", "Two", "diffusion이 아닌 방법으로 로봇을 만든다");
  taught.add("other", "Three", "로봇을 만든다");
  taught.write();
  CHECK(taught.id_set("로봇 -확산") == std::set<std::string>{"mention", "other"});
  CHECK(taught.id_set("로봇 확산 제외") == std::set<std::string>{"mention", "other"});
  CHECK(taught.id_set("로봇 -\"확산\"") == std::set<std::string>{"title", "mention", "other"});
  CHECK(taught.id_set("로봇 -body:확산") == std::set<std::string>{"title", "mention", "other"});
  const Response reply = taught.ask("로봇 -확산");
  const auto note = std::find_if(reply.notes.begin(), reply.notes.end(),
                                 [](const Diagnostic& one) { return one.code == "also-excluded"; });
  REQUIRE(note != reply.notes.end());
  CHECK(note->message == "titles with diffusion are excluded as well");
  Request exact;
  exact.query = "로봇 -확산";
  exact.exact = true;
  CHECK(Searcher(taught.path()).search(exact).total == 3);
}

TEST_CASE("a word that names a concept counts beside a run that names one as much as that") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.teach("로봇(robot)", 3);
  taught.add("both", "One", "로봇을 지식 증류로 만든다");
  taught.write();
  const auto of_robots = [&](const std::string& query) {
    return score_of(parts_of(taught, query, "both"), "로봇 or another spelling of its concept");
  };
  CHECK(of_robots("로봇 만든다") > 0);
  CHECK(of_robots("로봇 지식 증류") > 4 * of_robots("로봇 만든다"));
}

TEST_CASE("a title weighs more than a summary also in the language that was not typed") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.teach("로봇(robot)", 3);
  for (int i = 0; i < 9; ++i) taught.add("o" + std::to_string(i), "Other", "다른 이야기를 하는 글이다");
  taught.add("b1", "One", "로봇을 만드는 이야기를 하는 글이다");
  taught.add("t1", "Robot", "글이다");
  taught.add("b2", "Two", "지식 증류를 하는 글이다");
  taught.add("t2", "Knowledge Distillation", "글이다");
  taught.write();
  const std::string of_word = "로봇 in another spelling in the title";
  CHECK(score_of(parts_of(taught, "로봇", "t1"), of_word) > 0);
  CHECK(score_of(parts_of(taught, "로봇", "b1"), of_word) == 0);
  CHECK(score_of(parts_of(taught, "지식 증류", "t2"), "지식증류 or another spelling of it in the title") > 0);
  // The order of a long list is another matter.
  const std::vector<ScorePart> of_long = parts_of(taught, "로봇 만드는 다른 이야기 하는 글이다", "t1");
  CHECK_FALSE(of_long.empty());
  CHECK(score_of(of_long, of_word) == 0);
}

TEST_CASE("words that describe what the query names as well are wanted themselves") {
  TaughtIndex taught;  // "에이전트 … 토론" describes multi-agent
  taught.add("both", "One", "멀티 에이전트 토론으로 답한다");
  taught.add("named", "Multi-Agent Systems", "멀티 에이전트로 답한다");
  taught.add("other", "Two", "다른 이야기를 한다");
  taught.write();
  const auto whole = [&](const std::string& query) {
    std::string out;
    for (const Hit& hit : taught.ask(query).hits) out += hit.partial ? "" : hit.paper.id + " ";
    return out;
  };
  CHECK(whole("멀티에이전트 토론") == "both ");
  CHECK(whole("에이전트 토론") == "both named ");
}

TEST_CASE("quotes, --exact, fields and what is excluded mean the words themselves") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.add("ko", "One", "지식 증류로 만든다");
  taught.add("en", "Knowledge Distillation Revisited", "만든다");
  taught.write();
  CHECK_FALSE(taught.id_set("\"지식 증류\"").contains("en"));
  CHECK_FALSE(taught.id_set("title:증류").contains("en"));
  CHECK(taught.id_set("만든다 -증류").contains("en"));
  Request request;
  request.query = "지식 증류";
  request.exact = true;
  const Response exact = Searcher(taught.path()).search(request);
  CHECK(exact.also.empty());
  for (const Hit& hit : exact.hits) CHECK(hit.paper.id != "en");
  request.exact = false;
  request.concept_rules = std::make_shared<ConceptRules>();  // those built in have "knowledge" for 지식 by itself
  request.without = {"Knowledge-Distillation"};
  CHECK(Searcher(taught.path()).search(request).also.empty());
}

TEST_CASE("advice counts as the search does: with other spellings or without") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.add("en", "Knowledge Distillation Revisited", "만든다");
  taught.write();
  Request request;
  request.query = "지식 증류 votes:999..";
  const auto total = [&] {
    const Response response = Searcher(taught.path()).search(request);
    return response.suggestions.empty() ? 0 : response.suggestions.front().total;
  };
  CHECK(total() == 4);
  request.exact = true;
  CHECK(total() == 3);
}

TEST_CASE("what is found by another spelling lights up there") {
  TaughtIndex taught;
  taught.teach("지식 증류(knowledge distillation)", 3);
  taught.add("en", "Knowledge Distillation Revisited", "만든다");
  taught.write();
  for (const Hit& hit : taught.ask("지식 증류").hits) {
    if (hit.paper.id != "en") continue;
    std::string lit;
    for (const SnippetPiece& piece : hit.title) lit += piece.match ? piece.text + "|" : "";
    CHECK(lit == "Knowledge|Distillation|");
  }
}

TEST_CASE("a concept is explained with counts and examples") {
  TaughtIndex taught;
  taught.teach("지연 증류(lazy distillation)", 3);
  taught.write();
  const ConceptAnswer answer = Searcher(taught.path()).look_up("지연 증류");
  CHECK(answer.papers == 3);
  REQUIRE(answer.spellings.size() == 1);
  CHECK(answer.spellings[0].text == "lazy distillation");
  CHECK(answer.spellings[0].why == "glossed so");
  CHECK(answer.spellings[0].evidence == 3);
  CHECK(answer.spellings[0].papers == 3);
  CHECK(answer.spellings[0].examples.size() == 2);
  CHECK(Searcher(taught.path()).look_up("없음").spellings.empty());
}

}  // namespace papersearch::result_concepts_test
