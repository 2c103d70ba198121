// SPDX-License-Identifier: GPL-2.0-or-later
// From a query to hits, over small archives made for the purpose: what is found, in which order, what lights up.
#include "query/result/search.h"

#include <cmath>
#include <random>
#include <set>

#include "query/rank/ranking.h"
#include "src/base/diagnostic.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/stamp.h"
#include "src/index/write_index.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::search_test {

namespace {

std::string marked(const std::vector<SnippetPiece>& pieces) {
  std::string out;
  for (const SnippetPiece& piece : pieces) out += piece.match ? "<" + piece.text + ">" : piece.text;
  return out;
}

}  // namespace

TEST_CASE("spaced, joined and hyphenated forms are one query") {
  Library library;
  library.add("spaced", "A", "강화 학습을 다룬다");
  library.add("joined", "B", "강화학습의 응용이다");
  library.add("inside", "C", "심층강화학습 알고리즘");
  library.add("neither", "D", "지도 방식을 쓴다");
  library.add("e1", "Long context models", "가");
  library.add("e2", "Long-Context models", "나");
  library.add("e3", "LongContext models", "다");
  library.write();
  for (const char* query : {"강화학습", "강화 학습", "강화-학습", "강화학습을", "강화 학습의"}) {
    CAPTURE(query);
    CHECK(library.id_set(query) == std::set<std::string>{"spaced", "joined", "inside"});
  }
  CHECK(library.ids("강화학습") == library.ids("강화 학습"));
  for (const char* query : {"long context", "long-context", "longcontext", "Long_Context"}) {
    CAPTURE(query);
    CHECK(library.id_set(query) == std::set<std::string>{"e1", "e2", "e3"});
  }
}

TEST_CASE("particles, mixed script, parts of names") {
  Library library;
  library.add("1", "ControlNet for all", "LLM에서는 추론이 느리다");
  library.add("2", "Other", "GPT-4o의 추론기를 쓴다");
  library.add("3", "Third", "GPT-4를 쓴다");
  library.write();
  CHECK(library.id_set("LLM의") == std::set<std::string>{"1"});
  CHECK(library.id_set("추론") == std::set<std::string>{"1", "2"});
  CHECK(library.ids("추론").starts_with("1"));  // the word before the longer word that contains it
  CHECK(library.id_set("control net") == std::set<std::string>{"1"});
  CHECK(library.id_set("net") == std::set<std::string>{"1"});
  CHECK(library.ids("GPT-4o").starts_with("2"));
  CHECK(library.ids("GPT-4").starts_with("3"));
  CHECK(library.id_set("\"GPT-4\"") == std::set<std::string>{"3"});
}

TEST_CASE("papers with all words come first in short queries") {
  Library library;
  library.add("one", "rare rare rare rare", "희귀 희귀 희귀");
  library.add("both", "something else", "a long text of many other words that has rare once and common once too");
  for (int i = 0; i < 20; ++i) library.add("c" + std::to_string(i), "common", "common common");
  library.write();
  CHECK(library.ids("rare common").starts_with("both one"));
  const Response response = library.ask("rare common");
  CHECK(response.total == 1);
  CHECK(response.total_partial == 21);
  REQUIRE(response.hits.size() == 22);
  CHECK_FALSE(response.hits[0].partial);
  CHECK(response.hits[1].partial);
}

TEST_CASE("fields, phrases, exclusion, boolean operators") {
  Library library;
  library.add("1", "State Space Models", "맘바는 상태 공간 모델이다", "2024-09-01", 5, {"Yu Qiao", "José Álvarez"});
  library.add("2", "Space of States", "모델의 상태와 공간", "2024-10-01", 50, {"Qiao Yu"});
  library.add("3", "Survey", "state space 모델의 조사", "2024-10-02", std::nullopt, {"Min-Su Kim"});
  library.write();
  CHECK(library.id_set("title:space") == std::set<std::string>{"1", "2"});
  CHECK(library.id_set("body:space") == std::set<std::string>{"3"});
  CHECK(library.id_set("\"state space\"") == std::set<std::string>{"1", "3"});
  CHECK(library.id_set("title:\"state space\"") == std::set<std::string>{"1"});
  CHECK(library.id_set("\"상태 공간\"") ==
        std::set<std::string>{"1", "2"});  // 상태와 공간: particles do not part a phrase
  CHECK(library.id_set("space -survey") == std::set<std::string>{"1", "2"});
  CHECK(library.id_set("author:qiao") == std::set<std::string>{"1", "2"});
  CHECK(library.id_set("author:\"Yu Qiao\"").contains("1"));
  CHECK(library.ask("author:jose").hits.at(0).matched_authors == std::vector<std::string>{"José Álvarez"});
  CHECK(library.id_set("author:jose") == std::set<std::string>{"1"});
  CHECK(library.id_set("author:kim") == std::set<std::string>{"3"});
  CHECK(library.id_set("votes:10..") == std::set<std::string>{"2"});
  CHECK(library.id_set("votes:unknown") == std::set<std::string>{"3"});
  CHECK(library.id_set("id:2") == std::set<std::string>{"2"});
  CHECK(library.id_set("맘바 OR survey") == std::set<std::string>{"1", "3"});
  CHECK(library.id_set("모델 AND 맘바") == std::set<std::string>{"1"});
  CHECK(library.id_set("section:new") == std::set<std::string>{"1", "2", "3"});
  CHECK(library.id_set("").size() == 3);
  CHECK(library.id_set("-맘바") == std::set<std::string>{"2", "3"});
  CHECK(library.id_set("title:surv*") == std::set<std::string>{"3"});
  CHECK(library.id_set("없는낱말은여기에").empty());
  CHECK(library.id_set("양자역학").empty());  // syllables of other words are no match
}

TEST_CASE("date and vote filters agree with a scan of the papers") {
  Library library;
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    const int year = 2023 + static_cast<int>(random() % 3);
    const int month = 1 + static_cast<int>(random() % 12);
    const int day = 1 + static_cast<int>(random() % static_cast<unsigned>(days_in_month(year, month)));
    const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
    library.add(std::to_string(i), "t", "x", to_string(date),
                random() % 4 == 0 ? std::nullopt : std::optional<int>(static_cast<int>(random() % 40)));
  }
  library.write();
  for (int round = 0; round < 60; ++round) {
    const Paper& a = library.papers[random() % 300];
    const Paper& b = library.papers[random() % 300];
    const Date from = std::min(a.day(), b.day());
    const Date to = std::max(a.day(), b.day());
    const int least = static_cast<int>(random() % 40);
    std::set<std::string> dated;
    std::set<std::string> voted;
    for (const Paper& paper : library.papers) {
      if (from <= paper.day() && paper.day() <= to) dated.insert(paper.id);
      if (paper.votes && *paper.votes >= least) voted.insert(paper.id);
    }
    CHECK(library.id_set("date:" + to_string(from) + ".." + to_string(to)) == dated);
    CHECK(library.id_set("votes:" + std::to_string(least) + "..") == voted);
  }
  std::set<std::string> of_2024;
  for (const Paper& paper : library.papers) {
    if (paper.day().year == 2024) of_2024.insert(paper.id);
  }
  CHECK(library.id_set("date:2024") == of_2024);
  CHECK(library.id_set("date:1999").empty());
}

TEST_CASE("sorting: newest first, most votes first with unknown last, ties by relevance") {
  Library library;
  library.add("old", "모델", "x", "2023-01-01", 7);
  library.add("new", "모델", "x", "2024-01-01", std::nullopt);
  library.add("mid", "모델", "x", "2023-06-01", 0);
  library.write();
  CHECK(library.ids("모델", Sort::kDate) == "new mid old");
  CHECK(library.ids("모델", Sort::kVotes) == "old mid new");
}

TEST_CASE("votes and recency decide between papers that match alike, and no others") {
  Library library;
  library.add("few", "모델", "확산 모델", "2024-10-21", 2);
  library.add("many", "모델", "확산 모델", "2024-10-21", 150);
  library.add("unknown", "모델", "확산 모델", "2024-10-21");
  library.add("old", "모델", "확산 모델", "2022-10-21", 2);
  library.add("popular", "다른 것", "확산 이야기와 관계가 먼 긴 글이 이어진다", "2024-10-21", 100000);
  library.write();
  CHECK(library.ids("확산 모델") == "many few unknown old popular");
  Request request;
  request.query = "확산 모델";
  const double full = Searcher(library.path()).search(request).hits.at(0).score;
  request.rank = Rank::kPlain;
  const Response plain = Searcher(library.path()).search(request);
  CHECK(plain.hits.at(0).score < full);
  CHECK(full - plain.hits.at(0).score <= 0.6001);
  CHECK(plain.hits.at(0).score == plain.hits.at(3).score);
}

TEST_CASE("a word inside a longer one is found, also across the end of its stem") {
  Library library;
  library.add("1", "A", "모델을 끊임없이 고친다");
  library.add("2", "B", "표의 부분이 남는다");
  library.add("3", "C", "심층강화학습을 쓴다");
  library.add("4", "D", "다른 이야기");
  library.write();
  CHECK(library.ids("없이") == "1");
  CHECK(library.ids("분이") == "2");
  CHECK(library.ids("습을") == "3");
  CHECK(library.ids("강화학습") == "3");
  CHECK(library.id_set("없이 분이") == std::set<std::string>{"1", "2"});
  CHECK(library.ids("임없") == "1");
  CHECK(marked(library.ask("없이").hits.at(0).snippet) == "모델을 끊임<없이> 고친다");
}

TEST_CASE("what matched lights up: stems, joined and spaced forms, inside longer words, in titles") {
  Library library;
  library.add("1", "LLMs and Long-Context",
              "강화학습을 쓰고, 강화 학습의 이득과 심층강화학습 그리고 LLM에서는 모델의 크기를 본다.");
  library.write();
  const auto snippet = [&](const std::string& query) { return marked(library.ask(query).hits.at(0).snippet); };
  CHECK(snippet("모델").find("<모델>의") != std::string::npos);
  CHECK(snippet("강화학습") ==
        "<강화학습>을 쓰고, <강화> <학습>의 이득과 심층<강화학습> 그리고 LLM에서는 모델의 크기를 본다.");
  CHECK(snippet("LLM").find("<LLM>에서는") != std::string::npos);
  CHECK(marked(library.ask("llm").hits.at(0).title) == "<LLMs> and Long-Context");
  CHECK(marked(library.ask("longcontext").hits.at(0).title).find("<Long-Context>") != std::string::npos);
}

TEST_CASE("an index of other rules is refused loudly; none, or a foreign folder, is told apart") {
  Library library;
  library.add("1", "T", "x");
  library.write();
  {
    Xapian::WritableDatabase index(current_generation(library.path()));
    index.set_metadata(kVersionKey, "schema 0, analyzer 0");
    index.commit();
  }
  CHECK_THROWS_WITH(Searcher(library.path()), has_part("another version"));
  CHECK_THROWS_WITH(WriteIndex(library.path()), has_part("another version"));
  CHECK_THROWS_WITH(Searcher((library.folder / "nothing").string()), has_part("no index"));
  library.folder.write("foreign/file.txt", "x");
  CHECK_THROWS_WITH(WriteIndex((library.folder / "foreign").string()), has_part("no index"));
}

TEST_CASE("a second writer is told so") {
  Library library;
  library.add("1", "T", "x");
  library.write();
  WriteIndex first(library.path());
  CHECK_THROWS_WITH(WriteIndex(library.path()), has_part("another paperindex"));
}

TEST_CASE("a reader follows commits beside it") {
  Library library;
  library.add("1", "첫째", "x");
  library.write();
  Searcher searcher(library.path());
  Request request;
  request.query = "첫째";
  CHECK(searcher.search(request).total == 1);
  for (int i = 2; i < 6; ++i) {
    library.add(std::to_string(i), "첫째", "x");
    library.write();
    CHECK(searcher.search(request).total == static_cast<std::size_t>(i));
  }
}

TEST_CASE("no query crashes or stalls the search") {
  Library library;
  library.add("1", "Long Context", "강화 학습을 다룬다 GPT-4o ControlNet", "2024-10-21", 3, {"Yu Qiao"});
  library.write();
  static const std::vector<std::string> kPieces = {
      "강화", "학습", "강화학습", "long",           "-",         "context",   " ",          " ",    "\"",
      "(",    ")",    "title:",   "author:",        "date:2024", "votes:1..", "NOT ",       " OR ", " AND ",
      "*",    "ab*",  "~",        "가나다라마바사", "\xFF",      "ε",         "section:new"};
  std::mt19937 random(17);
  Searcher searcher(library.path());
  for (int round = 0; round < 3000; ++round) {
    Request request;
    request.explain = true;
    for (std::size_t n = random() % 12; n > 0; --n) request.query += kPieces[random() % kPieces.size()];
    CAPTURE(request.query);
    REQUIRE_NOTHROW(searcher.search(request));
  }
}

TEST_CASE("a word is worth more where papers that have it say it again and again") {
  CHECK(topicality(0, 0, true, kRanking) == 1);
  CHECK(topicality(7, 7, true, kRanking) == 1);
  CHECK(topicality(14, 7, true, kRanking) == Approx(std::pow(2, kRanking.topical)));
  CHECK(topicality(700, 7, true, kRanking) == topicality(14, 7, true, kRanking));
  CHECK(topicality(14, 7, false, kRanking) == Approx(std::pow(2, kRanking.topical_latin)));
  CHECK(topicality(700, 7, false, kRanking) == Approx(std::pow(3, kRanking.topical_latin)));

  // Three papers have each of 단백질 and 눈부신; the first say it twice.
  Library library;
  for (const char* id : {"p1", "p2", "p3"}) library.add(id, "P", "단백질 구조. 단백질 접힘.");
  for (const char* id : {"n1", "n2", "n3"}) library.add(id, "N", "눈부신 성과. 새삼 놀랍다.");
  library.add("once", "A", "단백질 서열 하나");
  library.add("other", "B", "눈부신 서열 하나");
  library.write();
  const std::string long_query = "단백질 눈부신 가나다라 마바사아 자차카타";
  const std::string ids = library.ids(long_query);
  CHECK(ids.find("once") < ids.find("other"));
  const std::string turned = library.ids("눈부신 단백질 가나다라 마바사아 자차카타");
  CHECK(turned.find("once") < turned.find("other"));
}

TEST_CASE("in a long query a noun by itself weighs more than one with a particle, and that more than a predicate") {
  Library library;
  library.add("bare", "A", "토끼");
  library.add("particle", "B", "거북");
  library.add("predicate", "C", "경주");
  library.write();
  CHECK(library.ids("토끼 거북을 경주하는 가나다라 마바사아") == "bare particle predicate");
  CHECK(library.ids("경주하는 거북을 토끼 가나다라 마바사아") == "bare particle predicate");
  CHECK(library.ids("경주 거북을 토끼하는 가나다라 마바사아") == "predicate particle bare");
}

TEST_CASE("a title that is the query is first, and then one that calls its paper so before a colon") {
  Library library;
  for (int i = 0; i < 8; ++i)
    library.add("other" + std::to_string(i), "GUI Agents and more: A Survey of Surveys", "GUI agents survey GUI agents",
                "2024-10-21", 200);
  library.add("exact", "GUI Agents: A Survey", "요약", "2023-01-01");
  library.add("head", "GUI Agents: Another View of all Agents", "요약", "2023-01-01");
  library.write();
  for (const char* query : {"GUI Agents: A Survey", "gui agents a survey", "GUI-agents - a survey"}) {
    CAPTURE(query);
    CHECK(library.ask(query).hits.at(0).paper.id == "exact");
  }
  const auto called = library.ask("gui agents").hits;
  CHECK(std::set<std::string>{called.at(0).paper.id, called.at(1).paper.id} == std::set<std::string>{"exact", "head"});
}

}  // namespace papersearch::search_test
