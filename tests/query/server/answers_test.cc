// What the routes that search the index answer.
#include "query/server/answers.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "data/version.h"
#include "query/server/http/target.h"
#include "query/server/parameters.h"
#include "src/base/diagnostic.h"
#include "tests/query/library.h"

using namespace papersearch;

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
  for (const char* const day : {"2024-10-23", "2024-10", "2024-13-01", "today", "-"}) {
    CAPTURE(day);
    CHECK(ask.finds_none(answer_digest, day));
  }
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
