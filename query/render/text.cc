// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as text, for people at a terminal.
#include "query/render/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr std::size_t kShownAuthors = 3;

std::string facts_line(const Hit& hit) {
  const Paper& paper = hit.paper;
  std::vector<std::string> authors = hit.matched_authors;  // first, to show why the paper matches
  for (const std::string& author : paper.authors) {
    if (std::find(authors.begin(), authors.end(), author) == authors.end()) authors.push_back(author);
  }
  std::string out = to_string(paper.day());
  if (paper.votes) out += " · ▲" + std::to_string(*paper.votes);
  const std::size_t shown = std::min(authors.size(), kShownAuthors);
  for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? " · " : ", ") + terminal_safe(authors[i]);
  if (authors.size() > shown) {
    out += " +" + std::to_string(authors.size() - shown);
  } else if (paper.more_authors) {
    out += " +";
  }
  return out;
}

// Shows the share of each month's papers that match as a bar of eight heights; the month with the largest share is
// full.
void put_trend(const std::vector<TrendMonth>& trend, StyledLines& page, std::size_t width) {
  if (trend.empty()) return;
  constexpr std::array<const char*, 8> kBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const auto share = [](const TrendMonth& m) {
    return m.all == 0 ? 0.0 : static_cast<double>(m.papers) / static_cast<double>(m.all);
  };
  const std::size_t room = std::max(width, kNarrowest) - kIndent;
  const std::size_t first = trend.size() > room ? trend.size() - room : 0;  // the latest that fit
  double most = 0;
  const TrendMonth* top = &trend.front();
  for (std::size_t i = first; i < trend.size(); ++i) {
    if (share(trend[i]) > most) top = &trend[i];
    most = std::max(most, share(trend[i]));
  }
  std::string bars;
  for (std::size_t i = first; i < trend.size(); ++i) {
    if (trend[i].papers == 0) {
      bars += trend[i].all == 0 ? "·" : "_";
    } else {
      bars += kBars.at(static_cast<std::size_t>(share(trend[i]) / most * 7 + 0.5));
    }
  }
  page.line("", bars, Style::kMatch);
  std::array<char, 32> percent{};
  std::snprintf(percent.data(), percent.size(), "%.1f%%", most * 100);
  const std::string legend =
      filled(tr("%1 to %2; most in %3: %4 of %5 papers"),
             {trend[first].month, trend.back().month, top->month, percent.data(), std::to_string(top->all)});
  page.line("", legend, Style::kQuiet);
  page.blank();
}

void put_facet(const std::string& name, const std::vector<FacetValue>& values, std::size_t most, StyledLines& page) {
  if (values.empty()) return;
  page.line("", name, Style::kTitle);
  for (std::size_t i = 0; i < std::min(values.size(), most); ++i) {
    std::string count = thousands(values[i].papers);
    if (count.size() < 7) count.insert(0, 7 - count.size(), ' ');
    page.line(count + "  ", values[i].value, Style::kPlain);
  }
  page.blank();
}

void put_facets(const Facets& facets, StyledLines& page) {
  constexpr std::size_t kAll = 1000;
  put_facet(tr("authors"), facets.authors, 10, page);
  put_facet(tr("sections"), facets.sections, 10, page);
  put_facet(tr("months"), facets.months, kAll, page);
  put_facet(tr("votes"), facets.votes, kAll, page);
}

// A thin line with a text in it.
void put_rule(const std::string& text, const TextStyle& style, StyledLines& page) {
  std::string line = "── " + text + " ";
  for (std::size_t used = kIndent + display_width(line); used < std::max(style.width, kNarrowest); ++used) line += "─";
  page.line("", line, Style::kQuiet);
  page.blank();
}

// "3 of 32 papers (and 2,535 with some of the words)"
std::string counted(const Response& response) {
  if (response.total + response.total_partial == 0) return tr("nothing found");
  std::string out = papers(response.total);
  if (response.hits.empty()) {
    out = filled(tr("%1 paper matches", "%1 papers match", response.total), {thousands(response.total)});
  } else {
    const std::size_t first = response.hits.front().rank;
    const std::size_t end = std::min(response.hits.back().rank, response.total);
    const bool whole = first == 1 && end == response.total;
    if (!whole && first <= end)
      out = filled(tr("%1 of %2"), {(first == 1 ? "" : thousands(first) + "–") + thousands(end), out});
  }
  if (response.total_partial > 0)
    out += filled(tr(" (and %1 with some of the words)"), {thousands(response.total_partial)});
  if (response.hits.empty() && response.total > 0) out += tr("; none left to show");
  return out;
}

}  // namespace

std::size_t snippet_cells(const TextStyle& style, std::size_t lines) {
  const std::size_t line = std::max(style.width, kNarrowest) - kIndent;
  return line * lines - (lines > 1 ? line / 10 : 0);  // words at the end of a line leave some cells empty
}

std::string render_text(const Response& response, const TextStyle& style) {
  StyledLines page(style);
  const Hit* before = nullptr;
  for (const Hit& hit : response.hits) {
    if (hit.partial && (before == nullptr || !before->partial)) put_rule(tr("with some of the words"), style, page);
    before = &hit;
    std::string rank = std::to_string(hit.rank);
    if (rank.size() < 2) rank.insert(0, " ");
    page.add(rank + "  ", page.runs(hit.title, Style::kTitle, Style::kTitleMatch, hit.paper.url));
    page.line("", facts_line(hit), Style::kQuiet);
    if (!hit.paper.url.empty()) page.line("", hit.paper.url, Style::kQuiet, hit.paper.url);
    if (!hit.snippet.empty()) page.add("", page.runs(hit.snippet, Style::kPlain, Style::kMatch));
    for (const ScorePart& part : hit.parts) {
      std::array<char, 32> score{};
      std::snprintf(score.data(), score.size(), "%8.2f  ", part.score);
      page.line(score.data(), part.what, Style::kQuiet);
    }
    page.blank();
  }
  if (response.trend) put_trend(*response.trend, page, style.width);
  if (response.facets) put_facets(*response.facets, page);
  std::array<char, 32> time{};
  std::snprintf(time.data(), time.size(), "%.1f ms", response.seconds * 1000);
  std::string out = page.take();
  std::string last = folded(counted(response) + ", " + time.data(), style.width);
  last.pop_back();  // its newline, which stands behind the end of the color
  out += (style.color ? "\x1b[2m" : "") + last + (style.color ? "\x1b[0m" : "") + "\n";
  std::string also;
  for (const std::string& spelling : response.also) also += (also.empty() ? "" : ", ") + spelling;
  if (!also.empty()) {
    StyledLines line(style);
    line.line("", filled(tr("also searched: %1 (--exact turns this off)"), {also}), Style::kQuiet);
    out += line.take();
  }
  return out + render_suggestions(response);
}

std::string render_suggestions(const Response& response) {
  std::string out;
  for (const Suggestion& s : response.suggestions) {
    std::string says;
    switch (s.kind) {
      case Suggestion::Kind::kSpelling:
        says = filled(tr("did you mean: %1"), {s.query});
        break;
      case Suggestion::Kind::kWithout:
        says = filled(tr("without %1: %2"), {s.what, s.query});
        break;
      case Suggestion::Kind::kDigest:
        says = filled(tr("nearest digest: %1"), {s.query});
        break;
    }
    out += terminal_safe(says + " (" + papers(s.total) + ")") + "\n";
  }
  return out;
}

std::string render_concept(const ConceptAnswer& answer, const TextStyle& style) {
  StyledLines page(style);
  page.add("", {page.run(answer.words, Style::kTitle), page.run("  " + papers(answer.papers), Style::kQuiet)});
  if (answer.spellings.empty()) page.line("", tr("no other spelling is known"), Style::kQuiet);
  for (const ConceptSpelling& s : answer.spellings) {
    page.blank();
    std::string says = in_language(s.why);
    if (s.evidence > 0) says = filled(tr("%1 in %2"), {says, papers(s.evidence)});
    page.add("  ", {page.run(s.text, Style::kMatch), page.run("  " + papers(s.papers) + ", " + says, Style::kQuiet)});
    for (const ConceptSpelling::Example& e : s.examples) page.line("", "· " + e.id + "  " + e.title, Style::kQuiet);
  }
  return page.take();
}

}  // namespace papersearch
