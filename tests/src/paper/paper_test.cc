// SPDX-License-Identifier: GPL-2.0-or-later
// A paper survives being stored.
#include "src/paper/paper.h"

#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::paper_test {

namespace {

// Every byte there is, so also the broken UTF-8 that no paper should have, between what a paper has.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {"모델",
                                                   "plain words",
                                                   "\"",
                                                   "\\",
                                                   "/",
                                                   "\n",
                                                   "\r\t\b\f",
                                                   "\x7F",
                                                   "\u0080",
                                                   "\u2028",
                                                   "\U0001F600",
                                                   "\xEF\xBB\xBF",
                                                   "\xED\xA0\x80",
                                                   "\xF0\x9F",
                                                   "\xC0\xAF",
                                                   "\xF4\x90\x80\x80",
                                                   "\xE2\x82"};
  std::string out;
  for (std::size_t n = random() % 8; n > 0; --n) {
    if (random() % 3 == 0) {
      out += static_cast<char>(random() % 256);
    } else {
      out += kPieces[random() % kPieces.size()];
    }
  }
  return out;
}

std::vector<std::string> random_texts(std::mt19937& random) {
  std::vector<std::string> out(random() % 4);
  for (std::string& text : out) text = random_text(random);
  return out;
}

Paper random_paper(std::mt19937& random) {
  Paper paper;
  paper.id = random_text(random);
  paper.title = random_text(random);
  paper.other_titles = random_texts(random);
  paper.url = random_text(random);
  paper.authors = random_texts(random);
  paper.more_authors = random() % 2 == 0;
  constexpr auto kVotes = std::to_array({0, 7, -3, 1234, std::numeric_limits<int>::min()});
  if (random() % 3 != 0) paper.votes = kVotes[random() % kVotes.size()];
  constexpr auto kDays = std::to_array<Date>({{1, 1, 1}, {2024, 10, 21}, {9999, 12, 31}});
  for (std::size_t n = random() % 3; n > 0; --n) paper.days.push_back(kDays[random() % kDays.size()]);
  for (std::size_t n = random() % 4; n > 0; --n) paper.sections.push_back({random_text(random), random_texts(random)});
  return paper;
}

std::string json_of_library(const Paper& paper) {
  nlohmann::ordered_json out;
  out["id"] = paper.id;
  out["title"] = paper.title;
  if (!paper.other_titles.empty()) out["other_titles"] = paper.other_titles;
  out["url"] = paper.url;
  out["authors"] = paper.authors;
  if (paper.more_authors) out["more_authors"] = true;
  out["votes"] = paper.votes ? nlohmann::ordered_json(*paper.votes) : nlohmann::ordered_json(nullptr);
  auto& days = out["days"] = nlohmann::ordered_json::array();
  for (const Date day : paper.days) days.push_back(to_string(day));
  auto& sections = out["sections"] = nlohmann::ordered_json::array();
  for (const Section& section : paper.sections)
    sections.push_back({{"name", section.name}, {"bullets", section.bullets}});
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace

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

TEST_CASE("the JSON of a paper is byte for byte what the JSON library writes") {
  std::mt19937 random(20241023);  // NOLINT: seeded, so that a failure can be seen again
  for (int round = 0; round < 20000; ++round) {
    const Paper paper = random_paper(random);
    const std::string expected = json_of_library(paper);
    REQUIRE(to_json(paper) == expected);
  }
  CHECK(to_json(Paper()) == json_of_library(Paper()));
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

}  // namespace papersearch::paper_test
