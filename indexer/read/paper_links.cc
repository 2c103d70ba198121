// SPDX-License-Identifier: GPL-2.0-or-later
// The links of a text that look like papers.
#include "indexer/read/paper_links.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "src/base/ascii.h"
#include "src/base/npos.h"
#include "src/base/split.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {
namespace {

constexpr std::size_t kMostBytesOfLine = 4096;  // more is no heading

// Every "http…" of a line up to what cannot be in a link.
void add_links(std::string_view line, std::size_t line_at, std::set<std::string>& known, std::vector<PaperLink>& out) {
  for (std::size_t at = line.find("://"); at != npos; at = line.find("://", at + 3)) {
    std::size_t begin = at;
    while (begin > 0 && line[begin - 1] >= 'a' && line[begin - 1] <= 'z') --begin;
    const std::size_t end = std::min(line.find_first_of(" \t\r<>\"'()[]|", at), line.size());
    PaperId id = paper_id(line.substr(begin, end - begin));
    if (id.id.empty() || id.kind == PaperId::Kind::kAddress || !known.insert(id.id).second) continue;
    out.push_back({std::move(id.id), line_at + begin});
  }
}

bool is_heading_tag(std::string_view text) {
  return begins_with(text, "<h") && text.size() > 3 && text[2] >= '1' && text[2] <= '6' &&
         (text[3] == '>' || text[3] == ' ');
}

}  // namespace

std::vector<PaperLink> paper_links(std::string_view text) {
  std::vector<PaperLink> headings;
  std::vector<PaperLink> others;
  std::set<std::string> in_headings;
  std::set<std::string> in_others;
  for (std::string_view line : split(text, '\n')) {
    const auto at = static_cast<std::size_t>(line.data() - text.data());
    line = line.substr(0, kMostBytesOfLine);
    if (line.find("://") == npos) continue;
    const std::size_t first = line.find_first_not_of(" \t>");
    if (first == npos) continue;
    if (line[first] == '#' || is_heading_tag(line.substr(first))) {
      add_links(line, at, in_headings, headings);
      continue;
    }
    const std::size_t content = line.find_first_not_of("-*+_0123456789.) \t", first);
    if (content == npos || (line[content] != '[' && line[content] != '<' && line.substr(content, 4) != "http"))
      continue;
    // Nothing but the link, so that a mention in a sentence is none.
    const std::size_t end = line.find_last_not_of(" \t\r*_");
    if (line[end] == ')' || line[end] == '>' || line.find(' ', content) == npos) add_links(line, at, in_others, others);
  }
  return headings.empty() ? others : headings;
}

}  // namespace papersearch
