// SPDX-License-Identifier: GPL-2.0-or-later
// What the routes that search the index answer.
#include "query/server/answers.h"

#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "data/version.h"
#include "query/server/http/target.h"
#include "query/server/parameters.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::answers_test {

namespace {

// Asks an index of three papers of two days.
struct Asked {
  Asked() {
    library.add("2410.1", "Diffusion models", "확산 모델", "2024-10-21", 3, {"Yu Qiao"});
    library.add("2410.2", "Diffusion for video", "비디오 확산 모델", "2024-10-21", 9);
    library.add("2410.3", "Attention", "주의", "2024-10-22");
    library.write();
  }

  HttpResponse reply(HttpResponse (*answer)(const PaperRequest&), const std::string& query,
                     const std::string& path_part = {}) {
    const auto request = std::get<HttpRequest>(parse_target("/?" + query));
    Searcher searcher(library.path());
    return answer({request, path_part, searcher, *parse_date("2024-10-22")});
  }

  nlohmann::json operator()(HttpResponse (*answer)(const PaperRequest&), const std::string& query,
                            const std::string& path_part = {}) {
    const HttpResponse out = reply(answer, query, path_part);
    CHECK(out.status == 200);
    CHECK(out.type == "application/json");
    return nlohmann::json::parse(out.body);
  }

  // Whether the answer is that there is no such paper.
  bool finds_none(HttpResponse (*answer)(const PaperRequest&), const std::string& path_part) {
    try {
      reply(answer, "", path_part);
      return false;
    } catch (const Error& error) {
      return error.trouble() == Trouble::kNotFound;
    }
  }

  Library library;
};

}  // namespace

TEST_CASE("a search says where its list continues until the list ends") {
  Asked ask;
  const auto first = ask(answer_search, "sort=date&limit=2");
  CHECK(first.at("total") == 3);
  CHECK(first.at("hits").size() == 2);
  const auto second = ask(answer_search, "sort=date&limit=2&cursor=" + first.at("next").get<std::string>());
  CHECK(second.at("hits").size() == 1);
  CHECK(second.at("next").is_null());
  CHECK(ask(answer_search, "limit=0").at("next").is_null());
  CHECK(ask(answer_search, "q=date:today").at("total") == 1);
}

TEST_CASE("facets are counted over all matches and come without hits") {
  Asked ask;
  const auto answer = ask(answer_facets, "q=diffusion&limit=1");
  CHECK(answer.at("total") == 2);
  CHECK(answer.at("facets").at("author").at(0).at("value") == "Yu Qiao");
  CHECK_FALSE(answer.contains("hits"));
}

TEST_CASE("trends are those of at least one query and of at most five") {
  Asked ask;
  const auto answer = ask(answer_trends, "q=diffusion&q=attention");
  CHECK(answer.at("trends").at(0).at("total") == 2);
  CHECK(answer.at("trends").at(1).at("total") == 1);
  CHECK(ask(answer_trends, "q=a&q=b&q=c&q=d&q=e").at("trends").size() == 5);
  CHECK_THROWS_AS(ask.reply(answer_trends, "q=a&q=b&q=c&q=d&q=e&q=f"), BadParameter);
  CHECK_THROWS_AS(ask.reply(answer_trends, ""), BadParameter);
}

TEST_CASE("what is typed is completed") {
  Asked ask;
  CHECK(ask(answer_suggest, "q=diffu").at("words").at(0).at("word") == "Diffusion");
  CHECK_THROWS_AS(ask.reply(answer_suggest, "q=diffu&limit=21"), BadParameter);
}

TEST_CASE("a paper is found by its id, and others like it") {
  Asked ask;
  CHECK(ask(answer_paper, "", "2410.1").at("title") == "Diffusion models");
  CHECK(ask(answer_similar, "", "2410.1").at("hits").at(0).at("id") == "2410.2");
  CHECK(ask(answer_similar, "limit=0", "2410.1").at("hits").empty());
  for (const char* const id : {"2410.9", "-", "\"", "a b", "diffusion"}) {
    CAPTURE(id);
    CHECK(ask.finds_none(answer_paper, id));
    CHECK(ask.finds_none(answer_similar, id));
  }
}

TEST_CASE("a digest has the papers of its day, most votes first") {
  Asked ask;
  const auto answer = ask(answer_digest, "", "2024-10-21");
  CHECK(answer.at("total") == 2);
  CHECK(answer.at("papers").at(0).at("id") == "2410.2");
  CHECK(answer.at("previous").is_null());
  CHECK(answer.at("next") == "2024-10-22");
  CHECK(ask.finds_none(answer_digest, "2024-10-23"));
  for (const char* const day : {"2024-10", "2024-13-01", "today", "-"}) {
    CAPTURE(day);
    CHECK_THROWS_AS(ask.reply(answer_digest, "", day), BadParameter);
  }
  CHECK(ask(answer_digests, "").at("days").size() == 2);
}

TEST_CASE("papers are given by their ids, in this order, also as BibTeX and CSV and with some fields only") {
  Asked ask;
  const auto answer = ask(answer_papers, "ids=2410.3,%202410.9,2410.1");
  CHECK(answer.at("papers").at(0).at("id") == "2410.3");
  CHECK(answer.at("papers").at(1).at("id") == "2410.1");
  CHECK(answer.at("missing") == nlohmann::json::array({"2410.9"}));
  const auto some = ask(answer_papers, "ids=2410.1&fields=id,votes");
  CHECK(some.at("papers").at(0) == nlohmann::json({{"id", "2410.1"}, {"votes", 3}}));
  CHECK(ask.reply(answer_papers, "ids=2410.1,2410.2&format=bibtex").type == "application/x-bibtex; charset=utf-8");
  CHECK_THAT(ask.reply(answer_papers, "ids=2410.1&format=csv").body, has_part("2410.1"));
  CHECK_THAT(ask.reply(answer_paper, "format=bibtex", "2410.1").body, Catch::Matchers::StartsWith("@misc{"));
  CHECK_THAT(ask.reply(answer_search, "q=attention&format=bibtex").body, has_part("2410.3"));
  CHECK(ask(answer_search, "q=attention&fields=id").at("hits").at(0).size() == 1);
  std::string many = "ids=1";
  for (int i = 0; i < 100; ++i) many += ",1";
  for (const std::string& wrong : {std::string("ids="), std::string("ids=,,"), std::string("ids=1&fields=x"),
                                   std::string("ids=1&format=xml"), many})
    CHECK_THROWS_AS(ask.reply(answer_papers, wrong), BadParameter);
}

TEST_CASE(
    "an author has papers and those who wrote with them; a concept and an author that are not there are no error") {
  Asked ask;
  const auto author = ask(answer_author, "", "yu qiao");
  CHECK(author.at("total") == 1);
  CHECK(author.at("papers").at(0).at("id") == "2410.1");
  CHECK(author.at("authors").at(0).at("value") == "Yu Qiao");
  CHECK(ask.finds_none(answer_author, "Nobody"));
  CHECK_THROWS_AS(ask.reply(answer_author, "", "-"), BadParameter);
  CHECK(ask(answer_concept, "", "확산").at("papers") == 2);
  CHECK(ask.finds_none(answer_concept, "nothing"));
  CHECK(ask(answer_concepts, "days=7").at("to") == "2024-10-22");
}

TEST_CASE("every answer says the revision, the history and how long it took") {
  Asked ask;
  using Answer = HttpResponse (*)(const PaperRequest&);
  for (const auto& [answer, query, part] : {
           std::tuple<Answer, const char*, const char*>(answer_search, "q=diffusion", ""),
           {answer_facets, "", ""},
           {answer_trends, "q=diffusion", ""},
           {answer_suggest, "q=diff", ""},
           {answer_paper, "", "2410.1"},
           {answer_papers, "ids=2410.1", ""},
           {answer_similar, "", "2410.1"},
           {answer_digests, "", ""},
           {answer_digest, "", "2024-10-21"},
           {answer_concepts, "", ""},
           {answer_concepts, "q=diff", ""},
           {answer_concept, "", "diffusion"},
           {answer_author, "", "Yu Qiao"},
           {answer_index, "", ""},
       }) {
    const auto body = ask(answer, query, part);
    INFO(body.dump());
    CHECK(body.at("revision") == 1);
    CHECK(body.at("history").get<std::string>().size() == 16);
    CHECK(body.at("took_ms").get<double>() >= 0);
  }
}

TEST_CASE("the papers of an author go on where they ended") {
  Asked ask;
  ask.library.add("2410.4", "Later", "글", "2024-10-23", 1, {"Yu Qiao"});
  ask.library.write();
  const auto first = ask(answer_author, "limit=1", "Yu Qiao");
  CHECK(first.at("papers").size() == 1);
  CHECK(first.at("papers").at(0).at("id") == "2410.4");
  const auto second = ask(answer_author, "limit=1&cursor=" + first.at("next").get<std::string>(), "Yu Qiao");
  CHECK(second.at("papers").at(0).at("id") == "2410.1");
  CHECK(second.at("next").is_null());
  CHECK_THROWS_AS(ask.reply(answer_author, "cursor=x", "Yu Qiao"), BadParameter);
}

TEST_CASE("suggestions for search boxes are a list of what was typed and of queries") {
  Asked ask;
  const HttpResponse reply = ask.reply(answer_opensearch_suggestions, "q=diffu");
  CHECK(reply.type == "application/x-suggestions+json");
  const auto list = nlohmann::json::parse(reply.body);
  CHECK(list.at(0) == "diffu");
  CHECK(list.at(1).at(0) == "Diffusion");  // as papers write it
}

TEST_CASE("a feed has the newest papers first, and the index says what it has") {
  Asked ask;
  const HttpResponse feed = ask.reply(answer_feed, "");
  CHECK(feed.type == "application/atom+xml; charset=utf-8");
  CHECK(feed.body.find("Attention") < feed.body.find("Diffusion"));
  const auto index = ask(answer_index, "");
  CHECK(index.at("papers") == 3);
  CHECK(index.at("newest") == "2024-10-22");
  CHECK(index.at("version") == data::kVersion);
}

}  // namespace papersearch::answers_test
