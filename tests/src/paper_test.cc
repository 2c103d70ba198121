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
}

TEST_CASE("what is no stored paper is an Error, never a crash") {
  for (const char* bad : {"", "{}", "[]", "null", R"({"id":1})",
                          R"({"id":"a","title":"t","url":"","authors":[],"votes":null,"days":[],"sections":[]})",
                          R"({"id":"a","title":"t","url":"","authors":[],"votes":null,"days":["x"],"sections":[]})"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(paper_from_json(bad), Error);
  }
}
