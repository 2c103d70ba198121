// SPDX-License-Identifier: GPL-2.0-or-later
// Papers that are called what a query says.
#include "query/plan/called.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "query/match/index_memory.h"
#include "src/base/ascii.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

// How a paper is spoken of by the name of what it presents; with blanks, in small letters.
constexpr auto kPaperOf = std::to_array<std::string_view>({
    "tech report",
    "technical report",
    "report",
    "paper",
    "논문",
    "기술 보고서",
    "기술보고서",
    "보고서",
    "기술 리포트",
    "테크 리포트",
    "테크니컬 리포트",
    "리포트",
});

}  // namespace

std::vector<CalledPapers> papers_called(const std::vector<std::string>& words, const Ranking& ranking,
                                        const Xapian::Database& index) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + lowered(word);
  std::vector<CalledPapers> out;
  const auto add = [&](std::string term, double bonus, const char* what) {
    const auto is_same = [&](const CalledPapers& one) { return one.term == term; };
    if (term.empty() || papers_having(term, index) == 0 || std::any_of(out.begin(), out.end(), is_same)) return;
    out.push_back({std::move(term), bonus, what});
  };
  const auto add_name = [&](const std::string& name) {
    add(name_term(Field::kTitle, name), ranking.exact_title, "the title itself");
    add(title_head_term(name), ranking.title_head, "the name before the colon of the title");
  };
  add_name(text);
  for (const std::string_view paper : kPaperOf) {
    const std::string end = " " + std::string(paper);
    if (!text.ends_with(end)) continue;
    const std::string name = text.substr(0, text.size() - end.size());
    add_name(name);
    add_name(name + " technical report");
    add_name(name + " a technical report");
    break;
  }
  return out;
}

}  // namespace papersearch
