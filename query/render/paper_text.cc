// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a whole paper as text, for people at a terminal.
#include "query/render/paper_text.h"

#include <string_view>

#include "src/base/split.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr std::size_t kBulletIndent = 2;  // cells of "- "

std::string facts(const Paper& paper) {
  std::string out;
  for (const Date day : paper.days) out += (out.empty() ? "" : ", ") + to_string(day);
  out += " · " + (paper.votes ? "▲" + std::to_string(*paper.votes) : tr("votes unknown"));
  return out + " · " + paper.id;
}

std::string authors(const Paper& paper) {
  std::string out;
  for (const std::string& author : paper.authors) out += (out.empty() ? "" : ", ") + author;
  return paper.more_authors ? out + " +" : out;
}

// A bullet, and below it what is nested in it or continues it.
void put_bullet(const std::string& bullet, StyledLines& page) {
  bool first = true;
  for (const std::string_view line : split(bullet, '\n')) {
    page.line(first ? "- " : "  ", std::string(line), Style::kPlain);
    first = false;
  }
}

}  // namespace

std::string render_paper(const Hit& hit, const std::vector<Hit>& similar, const TextStyle& style) {
  const Paper& paper = hit.paper;
  StyledLines page(style, kBulletIndent);
  page.add("", hit.title.empty() ? std::vector<Run>{page.run(paper.title, Style::kTitle, paper.url)}
                                 : page.runs(hit.title, Style::kTitle, Style::kTitleMatch, paper.url));
  for (const std::string& title : paper.other_titles) page.line("", filled(tr("also: %1"), {title}), Style::kQuiet);
  page.line("", facts(paper), Style::kQuiet);
  if (!paper.authors.empty()) page.line("", authors(paper), Style::kPlain);
  if (!paper.url.empty()) page.line("", paper.url, Style::kQuiet, paper.url);
  for (const Section& section : paper.sections) {
    page.blank();
    if (!section.name.empty()) page.line("", section.name, Style::kTitle);
    for (const std::string& bullet : section.bullets) put_bullet(bullet, page);
  }
  if (!similar.empty()) {
    page.blank();
    page.line("", tr("Similar papers"), Style::kTitle);
  }
  for (const Hit& other : similar)
    page.add("· ", {page.run(other.paper.id, Style::kQuiet),
                    page.run("  " + other.paper.title, Style::kPlain, other.paper.url)});
  return page.take();
}

}  // namespace papersearch
