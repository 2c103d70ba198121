// SPDX-License-Identifier: GPL-2.0-or-later
// Small answers for the tests of formats.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/result/response.h"
#include "src/base/date.h"

namespace papersearch {

// An answer with one hit.
inline Response titled(const std::string& title, std::vector<std::string> authors = {},
                       const std::string& id = "2410.04199",
                       const std::string& url = "https://arxiv.org/abs/2410.04199") {
  Response response;
  Hit hit;
  hit.rank = 1;
  hit.paper.id = id;
  hit.paper.title = title;
  hit.paper.url = url;
  hit.paper.authors = std::move(authors);
  hit.paper.days = {{2023, 1, 2}};
  response.hits = {hit};
  return response;
}

// The same, of a query and with a snippet.
inline Response one(const std::string& title, std::vector<std::string> authors) {
  Response response = titled(title, std::move(authors), "2410.04199", "https://arxiv.org/abs/2410.04199?a=1&b=2");
  response.query = "a <b> & \"c\" 확산";
  response.hits[0].paper.days = {{2024, 10, 21}};
  response.hits[0].snippet = {{"요약 ", false}, {"<script>", true}};
  return response;
}

// The answer to "long-context" with one hit, whose text has matches.
inline Response sample() {
  Hit hit;
  hit.rank = 1;
  hit.score = 12.34567;
  hit.paper.id = "2410.04199";
  hit.paper.title = "LongGenBench: Long-context Generation";
  hit.paper.url = "https://arxiv.org/abs/2410.04199";
  hit.paper.authors = {"A One", "B Two", "C Three", "D Four"};
  hit.paper.votes = 18;
  hit.paper.days = {*parse_date("2024-10-21")};
  hit.title = {{"LongGenBench: ", false}, {"Long-context", true}, {" Generation", false}};
  hit.snippet = {{"…", false},
                 {"긴 문맥을 다루는 ", false},
                 {"long-context", true},
                 {" 모델의 생성 능력을 재는 벤치마크입니다.", false}};
  Response response;
  response.query = "long-context";
  response.hits = {hit};
  response.total = 1234;
  response.seconds = 0.0021;
  return response;
}

// Braces that are open at the end of the text; less than 0 where one is closed that was not open.
inline int brace_depth(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (depth < 0) return depth;
  }
  return depth;
}

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace papersearch
