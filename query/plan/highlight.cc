// SPDX-License-Identifier: GPL-2.0-or-later
// Finds what of a paper's text matches a query, with the analyzer that indexed the text.
#include "query/plan/highlight.h"

#include <algorithm>
#include <bitset>
#include <cstdint>

#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/analyzer.h"

namespace papersearch {

std::size_t Highlight::add_aspect(double weight) {
  aspects.push_back({weight});
  return aspects.size() - 1;
}

void Highlight::add_term(const std::string& term, std::size_t aspect) { terms.emplace(term, aspect); }

void Highlight::add_inside(const std::string& hangul, std::size_t aspect) { inside.emplace_back(hangul, aspect); }

void Highlight::add(const Highlight& other) {
  const std::size_t first = aspects.size();
  aspects.insert(aspects.end(), other.aspects.begin(), other.aspects.end());
  for (const auto& [term, aspect] : other.terms) add_term(term, first + aspect);
  for (const auto& [hangul, aspect] : other.inside) add_inside(hangul, first + aspect);
}

namespace {

// The first letters of the terms to highlight. A term starts like the word that it comes from, in folded ASCII or in
// the first consonant (endings change vowels and what follows them), so most words of a text need no analysis.
class Beginnings {
 public:
  explicit Beginnings(const Highlight& highlight) {
    for (const auto& [term, aspect] : highlight.terms) add(term);
    for (const auto& [hangul, aspect] : highlight.inside) {
      inside_ |= bit(syllable(hangul, 0));
      for (std::size_t blank = hangul.find(' '); blank != std::string::npos; blank = hangul.find(' ', blank + 1))
        add(std::string_view(hangul).substr(blank + 1));
    }
  }

  // False where nothing in this text without blanks can match.
  [[nodiscard]] bool may_match(std::string_view stretch) const {
    if (any_) return true;
    char32_t before = 0;  // a letter, a digit, or 0
    bool small = false;   // in the Latin word so far
    bool capital = false;
    bool digit = false;
    for (std::size_t at = 0; at < stretch.size();) {
      const char c = stretch[at];
      if (static_cast<unsigned char>(c) < 0x80) {
        ++at;
        const bool is_small = c >= 'a' && c <= 'z';
        const bool is_capital = c >= 'A' && c <= 'Z';
        const bool is_digit = c >= '0' && c <= '9';
        if (c == '\\') return true;  // LaTeX may name a letter
        if (!is_small && !is_capital && !is_digit) {
          before = 0;
          continue;
        }
        const bool begins = before == 0 || before >= 0x80;
        if (begins) {
          small = capital = digit = false;
          if (ascii_[static_cast<std::size_t>(is_capital ? c - 'A' + 'a' : c)]) return true;
          if ((c | 0x20) != 'e' && at < stretch.size() && stretch[at] == 'e' && ascii_['e'])
            return true;  // oedema: edema
        }
        small = small || is_small;
        digit = digit || is_digit;
        capital = capital || (is_capital && !begins);
        if ((digit && (small || capital)) || (small && capital)) return true;  // a name of several pieces: ControlNet
        before = static_cast<unsigned char>(c);
        continue;
      }
      const char32_t here = syllable(stretch, at);
      if (here == 0) return true;
      at += kSyllableBytes;
      if ((inside_ & bit(here)) != 0) return true;
      if (before < 0x80 && (leads_ >> lead(here) & 1U) != 0) return true;
      before = here;
    }
    return false;
  }

 private:
  void add(std::string_view term) {
    const char first = term.empty() ? '\0' : term.front();
    if (static_cast<unsigned char>(first) >= 0x80) {
      const char32_t c = syllable(term, 0);
      if (c != 0) leads_ |= 1U << lead(c);  // words of other scripts are always analyzed
    } else if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) {
      ascii_.set(static_cast<std::size_t>(first));
    } else {
      any_ = true;
    }
  }

  // The composed syllable at a byte, 0 where there is another letter.
  static char32_t syllable(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const char32_t c = next_code_point(text, at);
    return is_hangul_syllable(c) ? c : 0;
  }
  static unsigned lead(char32_t syllable) { return static_cast<unsigned>(split_syllable(syllable).lead); }
  static std::uint64_t bit(char32_t syllable) { return std::uint64_t{1} << (syllable % 64); }

  std::bitset<128> ascii_;
  unsigned leads_ = 0;
  std::uint64_t inside_ = 0;  // the first syllables of what may be inside words, by bit()
  bool any_ = false;          // some term starts with another kind of letter
};

void add_matches(std::string_view text, std::uint32_t from, const Highlight& highlight, std::vector<Match>& found) {
  for (const auto& [hangul, aspect] : highlight.inside) {
    if (hangul.find(' ') == std::string::npos) continue;
    for (std::size_t at = text.find(hangul); at != std::string_view::npos; at = text.find(hangul, at + hangul.size())) {
      const auto begin = from + static_cast<std::uint32_t>(at);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  }
  // Where the stem was asked for, the stem is highlighted and not the whole eojeol.
  for (const Token& token : analyze(text)) {
    if (token.form == Form::kBigram) continue;
    const auto hit = highlight.terms.find(token.term);
    if (hit != highlight.terms.end()) found.push_back({{from + token.at.begin, from + token.at.end}, hit->second});
    if (token.form != Form::kWord || token.script != Script::kHangul) continue;
    const std::string_view word = text.substr(token.at.begin, token.at.size());
    for (const auto& [hangul, aspect] : highlight.inside) {
      const std::size_t at = word.find(hangul);
      if (at == std::string_view::npos) continue;
      const auto begin = from + token.at.begin + static_cast<std::uint32_t>(at);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  }
}

}  // namespace

std::vector<Match> find_matches(std::string_view text, const Highlight& highlight) {
  std::vector<Match> found;
  if (highlight.aspects.empty()) return found;
  const Beginnings beginnings(highlight);
  // Two neighbours may be one word (강화 학습); nothing else crosses a blank.
  std::size_t begin = std::string_view::npos;  // of the words that are analyzed together
  bool before = false;                         // the previous word may match
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const bool may = end > at && beginnings.may_match(text.substr(at, end - at));
    if ((may || before) && begin == std::string_view::npos) begin = at;
    if (!may && !before && begin != std::string_view::npos) {
      add_matches(text.substr(begin, at - begin), static_cast<std::uint32_t>(begin), highlight, found);
      begin = std::string_view::npos;
    }
    before = may;
    at = end + 1;
  }
  if (begin != std::string_view::npos)
    add_matches(text.substr(begin), static_cast<std::uint32_t>(begin), highlight, found);
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
    return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
  });
  std::vector<Match> merged;
  for (const Match& match : found) {
    if (!merged.empty() && match.at.begin < merged.back().at.end) {
      merged.back().at.end = std::max(merged.back().at.end, match.at.end);
    } else {
      merged.push_back(match);
    }
  }
  return merged;
}

}  // namespace papersearch
