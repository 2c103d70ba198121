// An answer for people at a terminal.
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

enum class Ink { kPlain, kTitle, kMatch, kTitleMatch, kQuiet };

std::string_view code(Ink ink) {
  switch (ink) {
    case Ink::kPlain:
      return "";
    case Ink::kTitle:
      return "\x1b[1m";
    case Ink::kMatch:
    case Ink::kTitleMatch:
      return "\x1b[1;33m";
    case Ink::kQuiet:
      return "\x1b[2m";
  }
  return "";
}

// Text in one ink that may be broken at blanks.
struct Run {
  std::string text;  // safe for a terminal
  Ink ink = Ink::kPlain;
};

// Lays runs out in lines of `width` cells behind an indent, breaking at blanks and inside what is too long for a line.
class Page {
 public:
  Page(const TextStyle& style) : color_(style.color), width_(std::max(style.width, kMinWidth)) {}

  // `lead` stands in the first line's indent.
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
    Ink blank_ink = Ink::kPlain;
  };

  static std::vector<Word> words(const std::vector<Run>& runs) {
    std::vector<Word> out;
    bool blank = true;
    Ink blank_ink = Ink::kPlain;
    for (const Run& run : runs) {
      std::string_view rest = run.text;
      while (!rest.empty()) {
        if (rest.front() == ' ') {
          blank = true;
          blank_ink = run.ink;
          rest.remove_prefix(1);
          continue;
        }
        const std::string_view piece = rest.substr(0, rest.find(' '));
        if (blank || out.empty()) out.push_back({{}, 0, !out.empty(), blank_ink});
        blank = false;
        out.back().pieces.push_back({std::string(piece), run.ink});
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
    for (const Run& piece : word.pieces) ink(piece);
  }

  void ink(const Run& piece) {
    const bool inked = color_ && piece.ink != Ink::kPlain;
    if (inked) line_ += code(piece.ink);
    for (std::size_t i = 0; i < piece.text.size();) {
      const std::size_t next = code_point_end(piece.text, i);
      const std::string_view character = std::string_view(piece.text).substr(i, next - i);
      const std::size_t cells = display_width(character);
      if (used_ + cells > width_ && used_ > kIndent) {
        if (inked) line_ += "\x1b[0m";
        end_line();
        next_line();
        if (inked) line_ += code(piece.ink);
      }
      line_ += character;
      used_ += cells;
      i = next;
    }
    if (inked) line_ += "\x1b[0m";
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

std::vector<Run> runs_of(const std::vector<SnippetPiece>& pieces, Ink plain, Ink match) {
  std::vector<Run> out;
  for (const SnippetPiece& piece : pieces) out.push_back({terminal_safe(piece.text), piece.match ? match : plain});
  return out;
}

std::string facts_line(const Hit& hit) {
  const Paper& paper = hit.paper;
  std::vector<std::string> authors = hit.matched_authors;  // first, so that one sees why
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

// The share of each month's papers that match, as bars of eight heights, the highest month full.
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
  page.paragraph("", {{bars, Ink::kMatch}});
  std::array<char, 96> legend{};
  std::snprintf(legend.data(), legend.size(), "%s to %s; most in %s: %.1f%% of %zu papers", trend[first].month.c_str(),
                trend.back().month.c_str(), top->month.c_str(), most * 100, top->all);
  page.paragraph("", {{legend.data(), Ink::kQuiet}});
  page.blank();
}

void put_facet(const std::string& name, const std::vector<FacetValue>& values, std::size_t most, Page& page) {
  if (values.empty()) return;
  page.paragraph("", {{name, Ink::kTitle}});
  for (std::size_t i = 0; i < std::min(values.size(), most); ++i) {
    std::string count = thousands(values[i].papers);
    if (count.size() < 7) count.insert(0, 7 - count.size(), ' ');
    page.paragraph(count + "  ", {{terminal_safe(values[i].value), Ink::kPlain}});
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

}  // namespace

std::size_t snippet_cells(const TextStyle& style, std::size_t lines) {
  const std::size_t line = std::max(style.width, kMinWidth) - kIndent;
  return line * lines - (lines > 1 ? line / 10 : 0);  // words at the end of a line leave some cells empty
}

std::string render_text(const Response& response, const TextStyle& style) {
  Page page(style);
  for (const Hit& hit : response.hits) {
    std::string rank = std::to_string(hit.rank);
    if (rank.size() < 2) rank.insert(0, " ");
    page.paragraph(rank + "  ", runs_of(hit.title, Ink::kTitle, Ink::kTitleMatch));
    page.paragraph("", {{facts_line(hit), Ink::kQuiet}});
    if (!hit.paper.url.empty()) page.paragraph("", {{terminal_safe(hit.paper.url), Ink::kQuiet}});
    if (!hit.snippet.empty()) page.paragraph("", runs_of(hit.snippet, Ink::kPlain, Ink::kMatch));
    for (const ScorePart& part : hit.parts) {
      std::array<char, 32> score{};
      std::snprintf(score.data(), score.size(), "%8.2f  ", part.score);
      page.paragraph(score.data(), {{terminal_safe(part.what), Ink::kQuiet}});
    }
    page.blank();
  }
  if (response.trend) put_trend(*response.trend, page, style.width);
  if (response.facets) put_facets(*response.facets, page);
  std::array<char, 32> time{};
  std::snprintf(time.data(), time.size(), "%.1f ms", response.seconds * 1000);
  std::string last;
  if (response.hits.empty()) {
    last = response.total == 0 ? "nothing found"
                               : thousands(response.total) +
                                     (response.total == 1 ? " paper matches" : " papers match") + "; none left to show";
  } else {
    const std::size_t first = response.hits.front().rank;
    const std::size_t end = response.hits.back().rank;
    const std::string shown = first == 1 ? thousands(end) : thousands(first) + "–" + thousands(end);
    last = (end == response.total && first == 1 ? "" : shown + " of ") + thousands(response.total) +
           (response.total == 1 ? " paper" : " papers");
  }
  std::string out = page.take();
  out += (style.color ? "\x1b[2m" : "") + last + ", " + time.data() + (style.color ? "\x1b[0m" : "") + "\n";
  std::string also;
  for (const std::string& spelling : response.also) also += (also.empty() ? "also searched: " : ", ") + spelling;
  if (!also.empty()) {
    Page line(style);
    line.paragraph("", {{terminal_safe(also + " (--exact turns this off)"), Ink::kQuiet}});
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
  const auto papers = [](std::size_t count) { return thousands(count) + (count == 1 ? " paper" : " papers"); };
  Page page(style);
  page.paragraph("", {{terminal_safe(answer.words), Ink::kTitle}, {"  " + papers(answer.papers), Ink::kQuiet}});
  if (answer.spellings.empty()) page.paragraph("", {{"no other spelling is known", Ink::kQuiet}});
  for (const ConceptSpelling& s : answer.spellings) {
    page.blank();
    std::string says = s.why;
    if (s.evidence > 0) says += " in " + papers(s.evidence);
    page.paragraph("  ", {{terminal_safe(s.text), Ink::kMatch}, {"  " + papers(s.papers) + ", " + says, Ink::kQuiet}});
    for (const ConceptSpelling::Example& e : s.examples)
      page.paragraph("", {{terminal_safe("· " + e.id + "  " + e.title), Ink::kQuiet}});
  }
  return page.take();
}

}  // namespace papersearch
