// Writes an answer as text, for people at a terminal.
#include "query/render/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

constexpr std::size_t kIndent = 4;     // cells before all but the rank
constexpr std::size_t kMinWidth = 20;  // cells
constexpr std::size_t kShownAuthors = 3;

enum class Style { kPlain, kTitle, kMatch, kTitleMatch, kQuiet };

std::string_view code(Style style) {
  switch (style) {
    case Style::kPlain:
      return "";
    case Style::kTitle:
      return "\x1b[1m";
    case Style::kMatch:
    case Style::kTitleMatch:
      return "\x1b[1;33m";
    case Style::kQuiet:
      return "\x1b[2m";
  }
  return "";
}

// Text in one style, which may be broken at blanks.
struct Run {
  std::string text;  // safe for a terminal
  Style style = Style::kPlain;
};

// Breaks runs into lines of `width` cells with an indent, at blanks and inside words that are too long for a line.
class Page {
 public:
  Page(const TextStyle& style) : color_(style.color), width_(std::max(style.width, kMinWidth)) {}

  // `lead` is written into the indent of the first line.
  void paragraph(const std::string& lead, const std::vector<Run>& runs) {
    line_ = lead;
    used_ = display_width(lead);
    if (used_ < kIndent) {
      line_.append(kIndent - used_, ' ');
      used_ = kIndent;
    }
    fresh_ = true;
    for (const Word& word : words(runs)) put(word);
    end_line();
  }

  void blank() { out_ += '\n'; }
  std::string take() { return std::move(out_); }

 private:
  struct Word {  // pieces between two blanks
    std::vector<Run> pieces;
    std::size_t cells = 0;
    bool blank_before = false;
    Style blank_style = Style::kPlain;
  };

  static std::vector<Word> words(const std::vector<Run>& runs) {
    std::vector<Word> out;
    bool blank = true;
    Style blank_style = Style::kPlain;
    for (const Run& run : runs) {
      std::string_view rest = run.text;
      while (!rest.empty()) {
        if (rest.front() == ' ') {
          blank = true;
          blank_style = run.style;
          rest.remove_prefix(1);
          continue;
        }
        const std::string_view piece = rest.substr(0, rest.find(' '));
        if (blank || out.empty()) out.push_back({{}, 0, !out.empty(), blank_style});
        blank = false;
        out.back().pieces.push_back({std::string(piece), run.style});
        out.back().cells += display_width(piece);
        rest.remove_prefix(piece.size());
      }
    }
    return out;
  }

  void put(const Word& word) {
    const bool blank = word.blank_before && !fresh_;
    if (!fresh_ && used_ + (blank ? 1 : 0) + word.cells > width_) {
      end_line();
      next_line();
    } else if (blank) {
      line_ += ' ';
      ++used_;
    }
    fresh_ = false;
    for (const Run& piece : word.pieces) write(piece);
  }

  void write(const Run& piece) {
    const bool styled = color_ && piece.style != Style::kPlain;
    if (styled) line_ += code(piece.style);
    for (std::size_t i = 0; i < piece.text.size();) {
      const std::size_t next = code_point_end(piece.text, i);
      const std::string_view character = std::string_view(piece.text).substr(i, next - i);
      const std::size_t cells = display_width(character);
      if (used_ + cells > width_ && used_ > kIndent) {
        if (styled) line_ += "\x1b[0m";
        end_line();
        next_line();
        if (styled) line_ += code(piece.style);
      }
      line_ += character;
      used_ += cells;
      i = next;
    }
    if (styled) line_ += "\x1b[0m";
  }

  void next_line() {
    line_.assign(kIndent, ' ');
    used_ = kIndent;
    fresh_ = true;
  }

  void end_line() {
    while (line_.ends_with(' ')) line_.pop_back();
    out_ += line_ + "\n";
  }

  bool color_;
  std::size_t width_;
  std::string out_;
  std::string line_;
  std::size_t used_ = 0;
  bool fresh_ = true;
};

std::vector<Run> runs_of(const std::vector<SnippetPiece>& pieces, Style plain, Style match) {
  std::vector<Run> out;
  for (const SnippetPiece& piece : pieces) out.push_back({terminal_safe(piece.text), piece.match ? match : plain});
  return out;
}

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

std::string thousands(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

// Shows the share of each month's papers that match as a bar of eight heights; the month with the largest share is
// full.
void put_trend(const std::vector<TrendMonth>& trend, Page& page, std::size_t width) {
  if (trend.empty()) return;
  constexpr std::array<const char*, 8> kBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const auto share = [](const TrendMonth& m) {
    return m.all == 0 ? 0.0 : static_cast<double>(m.papers) / static_cast<double>(m.all);
  };
  const std::size_t room = std::max(width, kMinWidth) - kIndent;
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
  page.paragraph("", {{bars, Style::kMatch}});
  std::array<char, 96> legend{};
  std::snprintf(legend.data(), legend.size(), "%s to %s; most in %s: %.1f%% of %zu papers", trend[first].month.c_str(),
                trend.back().month.c_str(), top->month.c_str(), most * 100, top->all);
  page.paragraph("", {{legend.data(), Style::kQuiet}});
  page.blank();
}

void put_facet(const std::string& name, const std::vector<FacetValue>& values, std::size_t most, Page& page) {
  if (values.empty()) return;
  page.paragraph("", {{name, Style::kTitle}});
  for (std::size_t i = 0; i < std::min(values.size(), most); ++i) {
    std::string count = thousands(values[i].papers);
    if (count.size() < 7) count.insert(0, 7 - count.size(), ' ');
    page.paragraph(count + "  ", {{terminal_safe(values[i].value), Style::kPlain}});
  }
  page.blank();
}

void put_facets(const Facets& facets, Page& page) {
  constexpr std::size_t kAll = 1000;
  put_facet("authors", facets.authors, 10, page);
  put_facet("sections", facets.sections, 10, page);
  put_facet("months", facets.months, kAll, page);
  put_facet("votes", facets.votes, kAll, page);
}

// A thin line with a text in it.
void put_rule(const std::string& text, const TextStyle& style, Page& page) {
  std::string line = "── " + text + " ";
  for (std::size_t used = kIndent + display_width(line); used < std::max(style.width, kMinWidth); ++used) line += "─";
  page.paragraph("", {{line, Style::kQuiet}});
  page.blank();
}

std::string papers(std::size_t count) { return thousands(count) + (count == 1 ? " paper" : " papers"); }

// "3 of 32 papers (and 2,535 with some of the words)"
std::string counted(const Response& response) {
  if (response.total + response.total_partial == 0) return "nothing found";
  std::string out = papers(response.total);
  if (response.hits.empty()) {
    out += response.total == 1 ? " matches" : " match";
  } else {
    const std::size_t first = response.hits.front().rank;
    const std::size_t end = std::min(response.hits.back().rank, response.total);
    const bool whole = first == 1 && end == response.total;
    if (!whole && first <= end) out = (first == 1 ? "" : thousands(first) + "–") + thousands(end) + " of " + out;
  }
  if (response.total_partial > 0) out += " (and " + thousands(response.total_partial) + " with some of the words)";
  if (response.hits.empty() && response.total > 0) out += "; none left to show";
  return out;
}

}  // namespace

std::size_t snippet_cells(const TextStyle& style, std::size_t lines) {
  const std::size_t line = std::max(style.width, kMinWidth) - kIndent;
  return line * lines - (lines > 1 ? line / 10 : 0);  // words at the end of a line leave some cells empty
}

std::string render_text(const Response& response, const TextStyle& style) {
  Page page(style);
  const Hit* before = nullptr;
  for (const Hit& hit : response.hits) {
    if (hit.partial && (before == nullptr || !before->partial)) put_rule("with some of the words", style, page);
    before = &hit;
    std::string rank = std::to_string(hit.rank);
    if (rank.size() < 2) rank.insert(0, " ");
    page.paragraph(rank + "  ", runs_of(hit.title, Style::kTitle, Style::kTitleMatch));
    page.paragraph("", {{facts_line(hit), Style::kQuiet}});
    if (!hit.paper.url.empty()) page.paragraph("", {{terminal_safe(hit.paper.url), Style::kQuiet}});
    if (!hit.snippet.empty()) page.paragraph("", runs_of(hit.snippet, Style::kPlain, Style::kMatch));
    for (const ScorePart& part : hit.parts) {
      std::array<char, 32> score{};
      std::snprintf(score.data(), score.size(), "%8.2f  ", part.score);
      page.paragraph(score.data(), {{terminal_safe(part.what), Style::kQuiet}});
    }
    page.blank();
  }
  if (response.trend) put_trend(*response.trend, page, style.width);
  if (response.facets) put_facets(*response.facets, page);
  std::array<char, 32> time{};
  std::snprintf(time.data(), time.size(), "%.1f ms", response.seconds * 1000);
  std::string out = page.take();
  std::string last = counted(response) + ", " + time.data();
  if (const std::size_t some = last.find(" (and"); some != std::string::npos && display_width(last) > style.width)
    last[some] = '\n';
  out += (style.color ? "\x1b[2m" : "") + last + (style.color ? "\x1b[0m" : "") + "\n";
  std::string also;
  for (const std::string& spelling : response.also) also += (also.empty() ? "also searched: " : ", ") + spelling;
  if (!also.empty()) {
    Page line(style);
    line.paragraph("", {{terminal_safe(also + " (--exact turns this off)"), Style::kQuiet}});
    out += line.take();
  }
  for (const Suggestion& s : response.suggestions) {
    const std::string total = " (" + thousands(s.total) + (s.total == 1 ? " paper)" : " papers)");
    out += terminal_safe(s.kind == Suggestion::Kind::kSpelling ? "did you mean: " + s.query + total
                                                               : "without " + s.what + ": " + s.query + total) +
           "\n";
  }
  return out;
}

std::string render_concept(const ConceptAnswer& answer, const TextStyle& style) {
  Page page(style);
  page.paragraph("", {{terminal_safe(answer.words), Style::kTitle}, {"  " + papers(answer.papers), Style::kQuiet}});
  if (answer.spellings.empty()) page.paragraph("", {{"no other spelling is known", Style::kQuiet}});
  for (const ConceptSpelling& s : answer.spellings) {
    page.blank();
    std::string says = s.why;
    if (s.evidence > 0) says += " in " + papers(s.evidence);
    page.paragraph("  ",
                   {{terminal_safe(s.text), Style::kMatch}, {"  " + papers(s.papers) + ", " + says, Style::kQuiet}});
    for (const ConceptSpelling::Example& e : s.examples)
      page.paragraph("", {{terminal_safe("· " + e.id + "  " + e.title), Style::kQuiet}});
  }
  return page.take();
}

}  // namespace papersearch
