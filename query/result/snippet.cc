// SPDX-License-Identifier: GPL-2.0-or-later
// Picks the part of a paper's text that answers a query best, and marks the matches in it.
#include "query/result/snippet.h"

#include <algorithm>
#include <cstdint>

#include "src/base/deadline.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxBullet = 64 * 1024;  // bytes looked at; no real bullet has a fifth of it
constexpr double kRepeat = 0.1;                // what showing an aspect again is worth, beside showing it once

// How far from `begin` the text fits into `cells`.
std::size_t fitting_end(std::string_view text, std::size_t begin, std::size_t cells) {
  std::size_t used = 0;
  for (std::size_t next = begin; next < text.size(); begin = next) {
    const auto byte = static_cast<unsigned char>(text[next]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++used;
      ++next;
    } else if (byte == 0xEB || byte == 0xEC) {  // U+B000 to U+CFFF, most of Hangul
      used += 2;
      next += 3;
    } else {
      used += static_cast<std::size_t>(code_point_width(next_code_point(text, next)));
    }
    if (used > cells) return begin;
  }
  return begin;
}

// Where the last words begin that fit into `cells`.
std::size_t fitting_begin(std::string_view text, std::size_t cells) {
  std::size_t begin = text.size();
  std::size_t used = 0;
  std::size_t word = begin;
  while (begin > 0) {
    const std::size_t before = code_point_begin(text, begin - 1);
    used += display_width(text.substr(before, begin - before));
    if (used > cells) return word;
    begin = before;
    if (begin > 0 && text[begin - 1] == ' ') word = begin;
  }
  return 0;
}

// Where a stretch that must show `match` at best begins: at the sentence, else at a word not far before.
std::size_t good_begin(std::string_view text, std::size_t match, std::size_t cells) {
  const std::size_t reach = cells * 2;  // bytes; Hangul has three bytes in two cells
  std::size_t at = match;
  std::size_t word = match;
  while (at > 0 && match - at < reach) {
    if (text[at - 1] == '\n') return at;
    if (text[at - 1] == ' ') {
      word = at;
      if (at >= 2 && std::string_view(".!?").find(text[at - 2]) != std::string_view::npos) return at;
    }
    --at;
  }
  if (at == 0) return 0;
  // No sentence begins near: half of the reach as context, from a word on.
  std::size_t begin = match;
  while (begin > 0 && match - begin < reach / 2) {
    --begin;
    if (begin > 0 && text[begin - 1] == ' ') word = begin;
  }
  return word;
}

// Cuts back to a word border when the text goes on after `end`.
std::size_t good_end(std::string_view text, std::size_t begin, std::size_t end) {
  if (end == text.size() || text[end] == ' ' || text[end] == '\n') return end;
  const std::size_t blank = text.find_last_of(" \n", end);
  return blank != std::string_view::npos && blank > begin + (end - begin) / 2 ? blank : end;
}

std::vector<SnippetPiece> marked(std::string_view text, std::size_t begin, std::size_t end,
                                 const std::vector<Match>& matches) {
  std::vector<SnippetPiece> out;
  const auto add = [&](std::size_t from, std::size_t to, bool match) {
    if (from >= to) return;
    const std::string_view piece = text.substr(from, to - from);
    if (!out.empty() && out.back().match == match) {
      out.back().text += piece;  // 강화 and 학습 of 강화학습
    } else {
      out.push_back({std::string(piece), match});
    }
  };
  std::size_t at = begin;
  for (const Match& match : matches) {
    const auto from = std::max<std::size_t>(match.at.begin, at);
    const auto to = std::min<std::size_t>(match.at.end, end);
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return out;
}

bool has_address(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.find("www.") != std::string_view::npos ||
         text.find('@') != std::string_view::npos;
}

// Whether a match stands in a URL or an e-mail address, which says little about a paper.
bool is_in_address(std::string_view text, std::size_t at) {
  constexpr std::size_t kReach = 256;  // bytes; no address that is worth a thought is longer
  std::size_t begin = at;
  while (begin > 0 && at - begin < kReach && text[begin - 1] != ' ' && text[begin - 1] != '\n') --begin;
  std::string_view word = text.substr(begin, 2 * kReach);
  word = word.substr(0, word.find_first_of(" \n", at - begin));
  return has_address(word);
}

struct Stretch {
  std::size_t bullet = 0;
  std::size_t begin = 0;
  double score = -1;
};

// The best beginning in one bullet, if it is better than `least`: every match is tried as the first one shown.
Stretch best_stretch(std::string_view text, const std::vector<Match>& matches, const Highlight& highlight,
                     std::size_t cells, double least) {
  Stretch best{0, 0, least};
  if (matches.empty()) return best;
  std::vector<bool> in_address(matches.size());
  if (has_address(text)) {
    std::transform(matches.begin(), matches.end(), in_address.begin(),
                   [&](const Match& match) { return is_in_address(text, match.at.begin); });
  }
  std::vector<bool> seen(highlight.aspects.size());
  const auto worth = [&](std::size_t i) {  // of a match beside those that were seen
    const std::size_t aspect = matches[i].aspect;
    const double weight = in_address[i] ? 0 : highlight.aspects[aspect].weight * (seen[aspect] ? kRepeat : 1);
    if (!in_address[i]) seen[aspect] = true;
    return weight;
  };
  std::vector<double> most(matches.size() + 1);  // of all matches from one on
  for (std::size_t i = matches.size(); i-- > 0;) most[i] = most[i + 1] + worth(i);
  std::size_t tried = std::string_view::npos;  // the last beginning
  for (const Match& first : matches) {
    const std::size_t begin = good_begin(text, first.at.begin, cells / 3);
    if (begin == tried) continue;  // several matches of one sentence
    tried = begin;
    const auto shown = std::lower_bound(matches.begin(), matches.end(), begin,
                                        [](const Match& match, std::size_t at) { return match.at.begin < at; });
    auto i = static_cast<std::size_t>(shown - matches.begin());
    if (most[i] <= best.score) break;  // wherever it ends, and later beginnings show no more
    const std::size_t end = fitting_end(text, begin, cells);
    double score = 0;
    std::fill(seen.begin(), seen.end(), false);
    for (; i < matches.size() && matches[i].at.end <= end; ++i) score += worth(i);
    if (score > best.score) best = {0, begin, score};
    if (std::find(seen.begin(), seen.end(), false) == seen.end()) break;
  }
  return best;
}

}  // namespace

std::vector<SnippetPiece> mark(std::string_view text, const Highlighter& highlighter) {
  return marked(text, 0, text.size(), highlighter.find(text));
}

std::vector<SnippetPiece> readable(const std::vector<SnippetPiece>& pieces) {
  std::string text;
  for (const SnippetPiece& piece : pieces) text += piece.text;
  const std::vector<LatexReading> readings = read_latex(text);
  if (readings.empty()) return pieces;
  std::vector<SnippetPiece> out;
  const auto add = [&](std::string_view piece, bool match) {
    if (piece.empty()) return;
    if (out.empty() || out.back().match != match) out.push_back({"", match});
    out.back().text += piece;
  };
  auto reading = readings.begin();
  bool in_match = false;  // whether a part of the reading before was highlighted
  std::size_t at = 0;
  for (const SnippetPiece& piece : pieces) {
    const std::size_t end = at + piece.text.size();
    std::size_t done = at;
    for (; reading != readings.end() && reading->at.begin < end; ++reading) {
      if (reading->at.begin >= done) add(std::string_view(text).substr(done, reading->at.begin - done), piece.match);
      in_match = in_match || piece.match;
      done = std::min<std::size_t>(end, reading->at.end);
      if (reading->at.end > end) break;
      add(reading->text, in_match);
      in_match = false;
    }
    add(std::string_view(text).substr(done, end - done), piece.match);
    at = end;
  }
  return out;
}

std::vector<SnippetPiece> make_snippet(const Paper& paper, const Highlighter& highlighter, std::size_t cells) {
  if (cells < 4) return {};
  std::vector<std::string_view> bullets;
  for (const Section& section : paper.sections) {
    for (const std::string& bullet : section.bullets) bullets.push_back(cut_utf8(bullet, kMaxBullet));
  }
  if (bullets.empty()) return {};
  const std::size_t room = cells - 2;  // for the two "…"
  Stretch best;
  std::vector<Match> best_matches;
  for (std::size_t i = 0; i < bullets.size(); ++i) {
    Deadline::step();
    std::vector<Match> matches = highlighter.find(bullets[i]);
    Stretch stretch = best_stretch(bullets[i], matches, highlighter.highlight(), room, best.score);
    if (stretch.score <= best.score) continue;
    stretch.bullet = i;
    best = stretch;
    best_matches = std::move(matches);
  }
  const std::string_view text = bullets[best.bullet];
  std::size_t begin = best.begin;
  std::size_t end = fitting_end(text, begin, room);
  if (end == text.size())
    begin = std::min(begin, fitting_begin(text, room));  // the bullet ends early: show more before
  end = good_end(text, begin, fitting_end(text, begin, room));
  std::vector<SnippetPiece> pieces = marked(text, begin, end, best_matches);
  for (SnippetPiece& piece : pieces) std::replace(piece.text.begin(), piece.text.end(), '\n', ' ');
  if (begin > 0) pieces.insert(pieces.begin(), {"…", false});
  if (end < text.size()) pieces.push_back({"…", false});
  return pieces;
}

}  // namespace papersearch
