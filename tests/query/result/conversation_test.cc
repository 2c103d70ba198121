// SPDX-License-Identifier: GPL-2.0-or-later
// What the search says beside its hits: spellings, restrictions to drop, what a score is made of, what is new.
#include <chrono>

#include "query/language/parser.h"
#include "query/result/advice.h"
#include "src/base/deadline.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::conversation_test {

namespace {

std::vector<std::string> suggested(const Response& response, Suggestion::Kind kind) {
  std::vector<std::string> out;
  for (const Suggestion& s : response.suggestions) {
    if (s.kind == kind) out.push_back(s.query);
  }
  return out;
}

bool noted(const Response& response, const std::string& code, Span at) {
  return std::any_of(response.notes.begin(), response.notes.end(),
                     [&](const Diagnostic& d) { return d.code == code && d.at == at; });
}

struct Small : Library {
  Small() {
    add("1", "A transformer for vision", "강화학습으로 트랜스포머를 학습한다", "2024-10-21", 5, {"Yu Qiao"});
    add("2", "Diffusion transformers", "디퓨전 모델의 강화 학습", "2024-11-02", 12, {"Xiao-Yang Liu", "Yu Qiao"});
    add("3", "State space models", "긴 문맥을 다루는 모델", "2024-11-03", std::nullopt,
        {"José García", "Michael I. Jordan"});
    write();
  }
};

}  // namespace

TEST_CASE("a word that no paper has is repaired where its repair is clear, which is said with its place") {
  Small library;
  const Response english = library.ask("transfomer");
  CHECK(english.total == 2);
  CHECK(noted(english, "repaired", {0, 10}));
  REQUIRE(english.repaired.size() == 1);
  CHECK(english.repaired.front().from == "transfomer");
  CHECK(english.repaired.front().to == "transformer");
  CHECK(english.repaired_query == "transformer");
  CHECK(library.ask("강하학습").repaired_query == "강화학습");
  CHECK(library.ask("트렌스포머의").repaired_query == "트랜스포머");
  CHECK(library.ask("디퓨젼").repaired_query == "디퓨전");
  CHECK(library.ask("디퓨젼 date:2024-11").repaired_query == "디퓨전 date:2024-11-01..2024-11-30");
  CHECK(noted(library.ask("zzzzzz"), "word-not-found", {0, 6}));
  CHECK(library.ask("zzzzzz").suggestions.empty());
  // The stem 풀 is too short to tell what was meant.
  Library water;
  for (int i = 0; i < 10; ++i) water.add(std::to_string(i), "Untitled", "물을 마신다");
  water.write();
  CHECK(water.ask("푸는").repaired.empty());
  CHECK(library.ask("트랜스포머").repaired.empty());
}

TEST_CASE("nothing is repaired in quotation marks, of an exact search, of what is excluded or one way among others") {
  Small library;
  for (const std::string query : {"\"transfomer\"", "transformer OR difusion", "models -transfomer", "~transfomer"}) {
    INFO(query);
    CHECK(library.ask(query).repaired.empty());
  }
  Request request;
  request.query = "transfomer";
  request.exact = true;
  CHECK(Searcher(library.path()).search(request).repaired.empty());
  CHECK(Searcher(library.path()).search(request).suggestions.front().query == "transformer");
}

TEST_CASE("a number is no slip for another, nor a name with one") {
  Library library;
  library.add("1", "ImageNet 2017", "Qwen2 모델");
  library.write();
  for (const std::string query : {"ImageNet 2012", "2018", "Qwen9", "ImageNet-2012"}) {
    INFO(query);
    CHECK(library.ask(query).repaired.empty());
  }
  CHECK(library.ask("ImageNte").repaired_query == "imagenet");
}

TEST_CASE("two names that no author has together are repaired to those of one") {
  Small library;
  CHECK(library.ask("Jose Garcai").repaired_query == "Jose garcia");
  CHECK(library.ask("Michel Jordan").repaired_query == "michael Jordan");
  CHECK(library.ask("Yu Qiao").repaired.empty());
  CHECK(library.ask("Yu Liu").repaired.empty());
}

TEST_CASE("the restriction that leaves nothing is named") {
  Small library;
  const Response response = library.ask("모델 date:2030 votes:10..");
  CHECK(response.total == 0);
  CHECK(suggested(response, Suggestion::Kind::kWithout) == std::vector<std::string>{"모델 votes:10.."});
  CHECK(suggested(library.ask("title:문맥"), Suggestion::Kind::kWithout) == std::vector<std::string>{"문맥"});
  CHECK(suggested(library.ask("\"모델 문맥\""), Suggestion::Kind::kWithout) == std::vector<std::string>{"모델 문맥"});
}

TEST_CASE("a suggestion says its query alone where the filters of the request stay as they are") {
  Small library;
  Request request;
  request.query = "transfomer";
  request.exact = true;
  request.filters = {"author:\"Yu Qiao\"", "votes:5.."};
  const auto spelt = Searcher(library.path()).search(request).suggestions;
  REQUIRE_FALSE(spelt.empty());
  CHECK(spelt.front().words == "transformer");
  CHECK_THAT(spelt.front().query, has_part("author:"));
  request.query = "transformer";
  request.filters = {"date:2030", "votes:5.."};
  const auto without = Searcher(library.path()).search(request).suggestions;
  REQUIRE_FALSE(without.empty());
  CHECK(without.front().what == "date:2030-01-01..2030-12-31");
  CHECK_FALSE(without.front().words);
  const auto of_query = library.ask("모델 date:2030 votes:10..").suggestions;
  REQUIRE_FALSE(of_query.empty());
  CHECK(of_query.front().words == of_query.front().query);
}

TEST_CASE("a word after ~ finds what is spelt nearly so, and says which words") {
  Small library;
  const Response response = library.ask("~transfomer");
  CHECK(response.total == 2);
  CHECK(noted(response, "near-spellings", {0, 11}));
  CHECK(library.id_set("~디퓨젼") == std::set<std::string>{"2"});
}

TEST_CASE("a person: in any order, by initials, with or without hyphens and accents") {
  Small library;
  using Ids = std::set<std::string>;
  for (const std::string name : {"Yu Qiao", "Qiao Yu", "Qiao, Yu", "Y. Qiao", "Yu Q.", "yu-qiao"})
    CHECK(library.id_set("author:\"" + name + "\"") == Ids{"1", "2"});
  for (const std::string name : {"Xiao-Yang Liu", "Xiaoyang Liu", "Xiao Yang Liu", "Liu Xiaoyang", "X. Liu"})
    CHECK(library.id_set("author:\"" + name + "\"") == Ids{"2"});
  for (const std::string name :
       {"Jose Garcia", "José García", "J. Garcia", "Michael Jordan", "M. Jordan", "Michael I Jordan"})
    CHECK(library.id_set("author:\"" + name + "\"") == Ids{"3"});
  CHECK(library.id_set("author:\"Yu Liu\"").empty());  // names of two people
  CHECK(library.id_set("author:\"Z. Qiao\"").empty());
}

TEST_CASE("a person whose name has letters that a keyboard lacks") {
  Library library;
  const auto by = [&](const std::string& id, std::vector<std::string> authors) {
    library.add(id, "Untitled", "모델", "2024-10-21", std::nullopt, std::move(authors));
  };
  by("umlaut", {"Thomas Müller"});
  by("letters", {"Thomas Mueller"});
  by("plain", {"Thomas Muller"});
  by("stroke", {"Bjørn Sørensen"});
  by("another", {"Michael Manuel"});
  library.write();
  using Ids = std::set<std::string>;
  struct Row {
    std::string query;
    Ids ids;
  };
  for (const Row& row : {Row{"author:Müller", {"umlaut", "letters", "plain"}},
                         {"author:Mueller", {"umlaut", "letters"}},
                         {"author:\"T. Mueller\"", {"umlaut", "letters"}},
                         {"author:Muller", {"umlaut", "plain"}},
                         {"author:Soerensen", {"stroke"}},
                         {"author:\"Bjoern Soerensen\"", {"stroke"}},
                         {"Mueller", {"umlaut", "letters"}},
                         {"Müller", {"umlaut", "letters", "plain"}},
                         {"Søren", {}},
                         {"Sørensen Thomas", {"stroke", "umlaut", "letters", "plain"}},
                         {"author:Manül", {"another"}}}) {
    INFO(row.query);
    CHECK(library.id_set(row.query) == row.ids);
  }
  CHECK(library.ask("author:Soerensen").hits.at(0).matched_authors == std::vector<std::string>{"Bjørn Sørensen"});
}

TEST_CASE("the parts of a score add up to it") {
  Small library;
  Request request;
  request.explain = true;
  request.today = *parse_date("2024-11-05");
  for (const char* query :
       {"강화학습", "강화 학습 모델", "transformer vision", "\"디퓨전 모델\"", "author:\"Yu Qiao\"", "trans*",
        "title:transformer OR 문맥", "모델 -vision", "~transfomer", "A transformer for vision"}) {
    request.query = query;
    const Response response = Searcher(library.path()).search(request);
    CAPTURE(query);
    REQUIRE_FALSE(response.hits.empty());
    for (const Hit& hit : response.hits) {
      double sum = 0;
      for (const ScorePart& part : hit.parts) sum += part.score;
      CHECK(sum == Approx(hit.score).epsilon(1e-6));
    }
  }
}

TEST_CASE("similar papers share words that set a paper apart; a filter holds, an unknown id is an error") {
  Library library;
  library.add("a", "Diffusion for images", "확산 모델로 이미지를 생성한다");
  library.add("b", "Images by diffusion", "이미지를 생성하는 확산 모델의 속도", "2023-01-01");
  library.add("c", "Legal text", "법률 문서를 요약한다");
  for (int i = 0; i < 20; ++i) library.add("f" + std::to_string(i), "Filler", "전혀 다른 이야기 " + std::to_string(i));
  library.write();
  Request request;
  request.like = "a";
  CHECK(Searcher(library.path()).search(request).hits.at(0).paper.id == "b");
  for (const Hit& hit : Searcher(library.path()).search(request).hits) CHECK(hit.paper.id != "a");
  request.query = "date:2024";
  for (const Hit& hit : Searcher(library.path()).search(request).hits) CHECK(hit.paper.id != "b");
  request.like = "2410.99999";
  try {
    Searcher(library.path()).search(request);
    FAIL("there is such a paper");
  } catch (const Error& error) {
    CHECK(error.trouble() == Trouble::kNotFound);
    CHECK_THAT(error.what(), has_part("2410.99999"));
  }
}

TEST_CASE("what came after a revision, and pages that stay while papers arrive") {
  Small library;
  Request request;
  request.query = "모델";
  const std::uint64_t before = Searcher(library.path()).search(request).revision;
  {
    WriteIndex index(library.path());
    Paper paper = library.papers.back();
    paper.id = "4";
    index.commit([&](Xapian::WritableDatabase& database) {
      database.replace_document(paper_term("4"), make_document(paper, {"file"}, revision_of(database) + 1));
    });
  }
  const Response now = Searcher(library.path()).search(request);
  CHECK(now.revision == before + 1);
  CHECK(now.total == 3);
  request.since = RevisionName{"", before};
  const Response fresh = Searcher(library.path()).search(request);
  REQUIRE(fresh.total == 1);
  CHECK(fresh.hits[0].paper.id == "4");
  request.since = RevisionName{"", now.revision};
  CHECK(Searcher(library.path()).search(request).total == 0);
  request.since.reset();
  request.as_of = RevisionName{"", before};
  CHECK(Searcher(library.path()).search(request).total == 2);
}

TEST_CASE("a search that takes too long stops with an error") {
  Library library;
  for (int i = 0; i < 600; ++i) library.add(std::to_string(i), "t", "모델 강화 학습");
  library.write();
  Request request;
  request.query = "모델 강화";
  request.timeout = std::chrono::milliseconds(-1000);
  CHECK_THROWS_WITH(Searcher(library.path()).search(request), has_part("too long"));
}

TEST_CASE("advice that takes too long is left out") {
  Small library;
  const Node root = parse_query("transfomer attention", *parse_date("2024-10-23")).root;
  ReadIndex(library.path()).read([&](const Xapian::Database& index) {
    CHECK_FALSE(advise(root, 0, {}, index).notes.empty());
    const Deadline passed(std::chrono::hours(-1));
    CHECK(advise(root, 0, {}, index).suggestions.empty());
  });
}

}  // namespace papersearch::conversation_test
