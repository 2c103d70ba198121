// A paper survives being stored.
#include "src/paper.h"

#include <catch2/catch.hpp>

#include "src/diagnostic.h"

using namespace papersearch;

TEST_CASE("a paper survives its JSON") {
  Paper paper;
  paper.id = "2410.04199";
  paper.title = "A \"title\" with \\ and 한글";
  paper.other_titles = {"older"};
  paper.url = "https://arxiv.org/abs/2410.04199";
  paper.authors = {"José", "Yu Qiao"};
  paper.more_authors = true;
  paper.days = {*parse_date("2024-10-16"), *parse_date("2024-10-18")};
  paper.sections = {{"What's New", {"a\nb", ""}}, {"", {}}};
  CHECK(paper_from_json(to_json(paper)) == paper);
  paper.votes = 0;
  CHECK(paper_from_json(to_json(paper)).votes == 0);
  CHECK(paper.day() == *parse_date("2024-10-18"));
  std::string all;
  for (int c = 0; c < 128; ++c) all += static_cast<char>(c);
  paper.title = all + "\u007f\u0080\u2028\U0001F600" + all;
  paper.votes = -3;
  paper.sections = {};
  CHECK(paper_from_json(to_json(paper)) == paper);
}

TEST_CASE("a stored paper that was cut or changed anywhere is an Error, or still a paper") {
  Paper paper;
  paper.id = "1";
  paper.title = "제목 \"\x01";
  paper.votes = 10;
  paper.days = {*parse_date("2024-10-16")};
  paper.sections = {{"a", {"나"}}};
  const std::string json = to_json(paper);
  for (std::size_t at = 0; at < json.size(); ++at) {
    CHECK_THROWS_AS(paper_from_json(std::string_view(json).substr(0, at)), Error);
    CHECK_THROWS_AS(paper_from_json(json + json.substr(at)), Error);
    for (const char c : {'"', '\\', '\xEA', 'u', '0', ','}) {
      std::string changed = json;
      changed[at] = c;
      try {
        const Paper read = paper_from_json(changed);
        CHECK(paper_from_json(to_json(read)) == read);
      } catch (const Error&) {
      }
    }
  }
}

TEST_CASE("what is no stored paper is an Error, never a crash") {
  for (const char* bad : {"", "{}", "[]", "null", R"({"id":1})",
                          R"({"id":"a","title":"t","url":"","authors":[],"votes":null,"days":[],"sections":[]})",
                          R"({"id":"a","title":"t","url":"","authors":[],"votes":null,"days":["x"],"sections":[]})"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(paper_from_json(bad), Error);
  }
}
