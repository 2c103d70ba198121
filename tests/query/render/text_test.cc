// SPDX-License-Identifier: GPL-2.0-or-later
// What a person sees, in cells and without surprises.
#include "query/render/text.h"

#include <sstream>

#include "src/base/terminal.h"
#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::text_test {

TEST_CASE("text for people") {
  CHECK(render_text(sample(), {false, 60}) ==
        " 1  LongGenBench: Long-context Generation\n"
        "    2024-10-21 · ▲18 · A One, B Two, C Three +1\n"
        "    https://arxiv.org/abs/2410.04199\n"
        "    …긴 문맥을 다루는 long-context 모델의 생성 능력을 재는\n"
        "    벤치마크입니다.\n"
        "\n"
        "1 of 1,234 papers, 2.1 ms\n");
}

TEST_CASE("authors that the query named come first") {
  Response response = sample();
  response.hits[0].matched_authors = {"D Four"};
  CHECK(render_text(response, {false, 60}).find("D Four, A One, B Two +1") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal, whatever the text") {
  Response response = sample();
  response.hits[0].snippet.push_back(
      {std::string(300, 'x') + "가나다라마바사아자차카타파하가나다라마바사아자차카타파하", true});
  for (const std::size_t width : {20U, 40U, 61U, 110U}) {
    std::istringstream lines(render_text(response, {false, width}));
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line, width);
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("colours mark the matches and end with each line") {
  std::istringstream lines(render_text(sample(), {true, 40}));
  bool any = false;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begins = line.rfind("\x1b[1");
    any = any || begins != std::string::npos;
    if (begins != std::string::npos) CHECK(line.find("\x1b[0m", begins) != std::string::npos);
  }
  CHECK(any);
}

TEST_CASE("hostile text does not reach the terminal") {
  Response response = sample();
  response.hits[0].title = {
      {"\x1b[2J\xE2\x80\xAE"
       "evil\x07",
       true}};
  response.hits[0].paper.authors = {"\x1b]0;x\x07"};
  response.hits[0].paper.url = "https://x/\x1b[31m";
  response.hits[0].snippet = {{"a\x08\x0C\xE2\x81\xA2z", false}};
  const std::string shown = render_text(response, {false, 80});
  CHECK(shown.find('\x1b') == std::string::npos);
  CHECK(shown.find('\x07') == std::string::npos);
  CHECK(shown.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(shown.find("az") != std::string::npos);
}

TEST_CASE("totals in words") {
  Response response = sample();
  response.total = 1;
  CHECK(render_text(response, {}).ends_with("1 paper, 2.1 ms\n"));
  response.hits.clear();
  response.total = 0;
  CHECK(render_text(response, {}) == "nothing found, 2.1 ms\n");
  response.total = 5;
  CHECK(render_text(response, {}) == "5 papers match; none left to show, 2.1 ms\n");
}

}  // namespace papersearch::text_test
