// SPDX-License-Identifier: GPL-2.0-or-later
// The answer as a set: who is in it, what counts it, and what follows it.
#include "query/result/answer.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <sstream>

#include "src/base/deadline.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::answer_test {

namespace {

std::set<std::string> answer(const Response& response) {
  std::set<std::string> out;
  for (const Hit& hit : response.hits) {
    if (!hit.partial) out.insert(hit.paper.id);
  }
  return out;
}

Response ask(Library& library, const std::string& query, const std::function<void(Request&)>& change = {}) {
  Request request;
  request.query = query;
  request.limit = 1000;
  request.today = *parse_date("2024-10-23");
  if (change) change(request);
  return Searcher(library.path()).search(request);
}

// Three papers say 강화 학습, two have its words apart.
void add_reinforcement(Library& library) {
  library.add("a", "One", "강화 학습을 쓴다", "2024-10-01", 5);
  library.add("b", "Two", "여기서는 강화학습이다", "2024-10-02", 1);
  library.add("c", "Three", "강화 학습 기반의 로봇", "2024-10-03", 3);
  library.add("apart", "Four", "학습한 모델을 더 강화한다", "2024-10-04", 100);
  library.add("some", "Five", "학습 자료", "2024-10-05", 90);
  for (int i = 0; i < 30; ++i) library.add("x" + std::to_string(i), "Other", "다른 글이다 아무 말", "2024-09-01");
}

}  // namespace

TEST_CASE("a run of words that names one thing is one word: papers with its parts apart have it not") {
  Library library;
  add_reinforcement(library);
  library.write();
  for (const char* query : {"강화 학습", "강화학습", "강화-학습"}) {
    INFO(query);
    const Response response = ask(library, query);
    CHECK(answer(response) == std::set<std::string>{"a", "b", "c"});
    CHECK(response.total == 3);
    CHECK(response.total_partial == 2);
    REQUIRE(response.hits.size() == 5);
    CHECK(response.hits[3].paper.id == "apart");  // all the words, before some of them
  }
  CHECK(answer(ask(library, "강화학습 로봇")) == std::set<std::string>{"c"});
  CHECK(answer(ask(library, "로봇 -강화학습")).empty());
  CHECK(answer(ask(library, "학습 -강화학습")) == std::set<std::string>{"apart", "some"});
}

TEST_CASE("orders, counts and any: all are of the answer") {
  Library library;
  add_reinforcement(library);
  library.write();
  const auto by_votes = ask(library, "강화학습", [](Request& r) { r.sort = Sort::kVotes; });
  REQUIRE(by_votes.hits.size() == 3);
  CHECK(by_votes.hits[0].paper.id == "a");
  CHECK(by_votes.total_partial == 2);
  const auto counted = ask(library, "강화학습", [](Request& r) { r.facets = r.trend = true; });
  std::size_t papers = 0;
  for (const FacetValue& month : counted.facets->months) papers += month.papers;
  CHECK(papers == 3);
  const auto any = ask(library, "강화학습", [](Request& r) { r.match = MatchMode::kAny; });
  CHECK(any.total == 5);
  CHECK(any.total_partial == 0);
  const auto whole = ask(library, "강화학습", [](Request& r) { r.partial = false; });
  CHECK(whole.hits.size() == 3);
}

TEST_CASE("pages go on from the answer into the others without gap or repetition") {
  Library library;
  add_reinforcement(library);
  library.write();
  const Response all = ask(library, "강화 학습");
  for (std::size_t limit = 1; limit <= 4; ++limit) {
    std::vector<std::string> pieces;
    for (std::size_t offset = 0; offset < 6; offset += limit) {
      const Response page = ask(library, "강화 학습", [&](Request& r) {
        r.offset = offset;
        r.limit = limit;
      });
      for (const Hit& hit : page.hits) pieces.push_back(hit.paper.id + (hit.partial ? " partial" : ""));
    }
    REQUIRE(pieces.size() == all.hits.size());
    for (std::size_t i = 0; i < pieces.size(); ++i)
      CHECK(pieces[i] == all.hits[i].paper.id + (all.hits[i].partial ? " partial" : ""));
  }
}

TEST_CASE("where no paper has all the words, the reply says which are the trouble") {
  Library library;
  library.add("1", "One", "양자 회로");
  library.add("2", "Two", "나무 의자");
  library.write();
  const auto trouble = [&](const std::string& query) {
    const Response response = ask(library, query);
    CHECK(response.total == 0);
    CHECK(response.total_partial > 0);
    for (const Diagnostic& note : response.notes) {
      if (note.code == "no-paper-with-all") return note.message;
    }
    return std::string();
  };
  CHECK(trouble("양자 의자") == "no paper has both \"양자\" and \"의자\"");
  CHECK(trouble("양자 zorbquix") == "no paper has \"zorbquix\"");
}

TEST_CASE("words that only serve grammar are asked of no paper, unless there are no others") {
  Library library;
  library.add("1", "Hallucination in models", "환각을 줄인다");
  library.add("2", "How to", "방법");
  library.write();
  CHECK(answer(ask(library, "how to hallucination")) == std::set<std::string>{"1"});
  CHECK(answer(ask(library, "how to")) == std::set<std::string>{"2"});
}

TEST_CASE("while a query is typed its last word is the beginning of one as well") {
  Library library;
  library.add("transformer", "T", "Transformer 기반의 모델", "2024-10-01");
  library.add("transfer", "T", "Transfer 학습", "2024-10-02");
  library.add("model", "T", "거대한 모델", "2024-10-03");
  library.add("robot", "T", "로봇의 강화 학습", "2024-10-04");
  library.write();
  const auto typed = [&](const std::string& query) {
    return answer(ask(library, query, [](Request& r) { r.typing = true; }));
  };
  using Ids = std::set<std::string>;
  CHECK(typed("transfo") == Ids{"transformer"});
  CHECK(typed("transf") == Ids{"transformer", "transfer"});
  CHECK(typed("거대") == Ids{"model"});
  CHECK(typed("기반의 몯") == Ids{"transformer"});  // on the way to 모델
  CHECK(typed("강화 하") == Ids{"robot"});          // to 학습
  CHECK(typed("transfo ").empty());                 // the word is whole
  CHECK(typed("-transfo") == typed("-transfo "));
  CHECK(ask(library, "transfo").total == 0);
  CHECK(ask(library, "transfo", [](Request& r) { r.typing = true; }).suggestions.empty());
}

TEST_CASE("of random words the answer is what a scan of the papers says") {
  constexpr std::array kWords = {"zorb", "quix", "plam", "vurt", "nesk", "drof", "glim", "hask"};
  std::mt19937 random(29);
  Library library;
  for (int i = 0; i < 300; ++i) {
    std::string body;
    for (int n = 0; n < 4; ++n)
      body += (n > 0 ? " filler" + std::to_string(random() % 50) + " " : "") +
              std::string(kWords.at(random() % kWords.size()));
    library.add("p" + std::to_string(i), "Title", body);
  }
  library.write();
  for (int i = 0; i < 200; ++i) {
    std::set<std::string> words;
    for (std::size_t n = 1 + random() % 4; n > 0; --n) words.insert(kWords.at(random() % kWords.size()));
    std::string query;
    for (const std::string& word : words) query += (query.empty() ? "" : " ") + word;
    std::set<std::string> expected;
    for (const Paper& paper : library.papers) {
      std::istringstream text(paper.sections.front().bullets.front());
      std::set<std::string> has;
      for (std::string word; text >> word;) has.insert(word);
      if (std::includes(has.begin(), has.end(), words.begin(), words.end())) expected.insert(paper.id);
    }
    INFO(query);
    const Response response = ask(library, query);
    CHECK(answer(response) == expected);
    CHECK(response.total == expected.size());
  }
}

TEST_CASE("words that serve grammar neither weigh nor are highlighted, and a question is weighed as one") {
  Library library;
  library.add("reduce", "MapReduce: how to reduce", "줄이는 방법에 대한 연구", "2024-10-01");
  library.add("about", "Hallucination", "환각 환각을 다룬다", "2024-10-02");
  library.write();
  const Response response = ask(library, "how to do something about hallucination");
  REQUIRE(!response.hits.empty());
  CHECK(response.hits.front().paper.id == "about");
  CHECK(response.hits.size() == 1);  // nothing but grammar is no match
  const Response korean = ask(library, "환각을 줄이는 방법은?");
  for (const Hit& hit : korean.hits) {
    for (const SnippetPiece& piece : hit.snippet)
      CHECK_FALSE((piece.match && piece.text.find("방법") != std::string::npos));
  }
  CHECK(answer(ask(library, "how to")) == std::set<std::string>{"reduce"});  // they are all there is
}

TEST_CASE("the answer to a question as it was at a revision does not change with papers that came later") {
  Library library;
  for (int i = 0; i < 5; ++i) library.add("old" + std::to_string(i), "T", "zorb quix 글");
  library.write();
  const auto asked = [&](std::optional<RevisionName> as_of) {
    return answer(ask(library, "how do zorb and quix help?", [&](Request& r) { r.as_of = std::move(as_of); }));
  };
  const RevisionName then{"", ask(library, "zorb").revision};
  const std::set<std::string> before = asked(then);
  CHECK(before.size() == 5);
  WriteIndex(library.path()).commit([&](Xapian::WritableDatabase& database) {
    Paper paper = library.papers.back();
    paper.title = "zorb quix";
    for (int i = 0; i < 70; ++i) {
      paper.id = "new" + std::to_string(i);
      database.replace_document(paper_term(paper.id), make_document(paper, {"file"}, revision_of(database) + 1));
    }
  });
  CHECK(asked(then) == before);
  CHECK(asked(std::nullopt).size() == 60);
}

TEST_CASE("a typed word with grammar in it asks for its other words where it stands nowhere as one") {
  Library library;
  library.add("a", "T", "zorb 이며 quix 이다", "2024-10-01");
  library.add("b", "T", "quix 만", "2024-10-02");
  library.write();
  CHECK(answer(ask(library, "zorb-of-quix")) == std::set<std::string>{"a"});
}

TEST_CASE("an answer is of the revision that is given, and ends with the deadline of the thread") {
  Library library;
  library.add("1", "Diffusion", "확산");
  library.write();
  ReadIndex(library.path()).read([](const Xapian::Database& index) {
    Request request;
    request.query = "diffusion \xFF";
    request.filters = {"date:nonsense"};
    const Response found = answer(request, index);
    CHECK(found.query == "diffusion \uFFFD");
    CHECK(found.hits.empty());  // no paper is of days that cannot be read
    CHECK(found.notes.size() == 1);
    CHECK(found.seconds == 0);
    CHECK(found.revision > 0);
    request.filters.clear();
    CHECK(answer(request, index).hits.size() == 1);
    const Deadline late(std::chrono::seconds(-1));
    CHECK_THROWS_AS(answer(request, index), Error);
  });
}

}  // namespace papersearch::answer_test
