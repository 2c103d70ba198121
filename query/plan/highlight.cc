// SPDX-License-Identifier: GPL-2.0-or-later
// Finds what of a paper's text matches a query, with the analyzer that indexed the text.
#include "query/plan/highlight.h"

#include <algorithm>
#include <bitset>
#include <cstdint>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/analyzer.h"
#include "src/text/english.h"

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

// How the terms to highlight begin, so that most words of a text need no analysis. A term begins like the word that it
// comes from: with the same two letters in folded ASCII (changed_beginnings() has the others); in Hangul with the same
// consonant and vowel, and the same consonant after that (다르 of 달라), or of one syllable with the same consonant
// alone (크 of 커). Of longer ones the last two that both have may differ so, and those before are the same.
class Highlighter::Beginnings {
 public:
  explicit Beginnings(const Highlight& highlight) {
    for (const auto& [term, aspect] : highlight.terms) add(term);
    for (const auto& [hangul, aspect] : highlight.inside) {
      inside_.push_back(std::string_view(hangul).substr(0, hangul.find(' ')));
      if (const char32_t first = syllable(hangul, 0); first == 0) {
        any_ = true;
      } else {
        inside_begins_.set(first - kFirstSyllable);
      }
      for (std::size_t blank = hangul.find(' '); blank != std::string::npos; blank = hangul.find(' ', blank + 1))
        add(std::string_view(hangul).substr(blank + 1));
    }
  }

  // False where nothing in this text without blanks can match.
  [[nodiscard]] bool may_match(std::string_view stretch) const {
    if (any_) return true;
    char32_t before = 0;  // a syllable, the kind of an ASCII letter or digit, or 0
    for (std::size_t at = 0; at < stretch.size();) {
      const char c = stretch[at];
      if (static_cast<unsigned char>(c) < 0x80) {
        if (c == '\\') return true;  // LaTeX may name a letter
        const char32_t kind = ascii_kind(c);
        // Pieces of a name begin with its capitals, and where digits begin or end: ControlNet, 3DGS.
        const bool goes_on = kind == U'a' && before == U'A';
        if (kind != 0 && (kind != before || kind == U'A') && !goes_on && may_begin(stretch.substr(at))) return true;
        before = kind;
        ++at;
        continue;
      }
      const char32_t here = syllable(stretch, at);
      if (here == 0) return true;
      at += kSyllableBytes;
      const std::string_view rest = stretch.substr(at - kSyllableBytes);
      if (inside_begins_[here - kFirstSyllable] && is_inside(rest)) return true;
      if (before < 0x80 && may_begin(here, syllable(stretch, at)) && may_begin_hangul(rest)) return true;
      before = here;
    }
    return false;
  }

 private:
  static constexpr std::size_t kAscii = 128;
  static constexpr std::size_t kOpenSyllables = kSyllables / kTailCount;
  static constexpr std::size_t kLeads = kOpenSyllables / kVowelCount;

  // A small letter, a capital, a digit, or 0 for a sign.
  static char32_t ascii_kind(char c) { return is_digit(c) ? U'0' : is_capital(c) ? U'A' : is_letter(c) ? U'a' : 0; }

  // Whether a term may begin with this text, which begins with a letter or a digit. A number may be written in several
  // ways, and signs may stand between letters.
  [[nodiscard]] bool may_begin(std::string_view text) const {
    const auto first = static_cast<std::size_t>(lowered(text.front()));
    const bool pair = is_letter(text.front()) && text.size() > 1 && ascii_kind(text[1]) != 0;
    return pair ? pairs_[first * kAscii + static_cast<std::size_t>(lowered(text[1]))] : ascii_[first];
  }

  // The same of a word's first syllable and the next; 0 where it has none.
  [[nodiscard]] bool may_begin(char32_t first, char32_t second) const {
    if (single_[lead(first)]) return true;
    return second == 0 ? several_[open(first)] : syllables_[open(first) * kLeads + lead(second)];
  }

  [[nodiscard]] bool is_inside(std::string_view text) const {
    return std::any_of(inside_.begin(), inside_.end(), [&](std::string_view word) { return text.starts_with(word); });
  }

  // Whether a term may begin with the syllables that this text begins with, as far as there are more than two. A hyphen
  // may join the stem of the word with the next, and then only the first syllables are certain.
  [[nodiscard]] bool may_begin_hangul(std::string_view text) const {
    const std::string_view word = syllables_of(text);
    const bool joined =
        word.size() < text.size() && std::string_view("-_^${}\\").find(text[word.size()]) != std::string_view::npos;
    return joined || std::any_of(hangul_.begin(), hangul_.end(), [&](std::string_view term) {
             const std::size_t both = std::min(word.size(), term.size());
             if (both == kSyllableBytes) return lead(syllable(word, 0)) == lead(syllable(term, 0));
             const std::size_t last = both - kSyllableBytes;
             const std::size_t before = last - kSyllableBytes;
             return word.substr(0, before) == term.substr(0, before) &&
                    open(syllable(word, before)) == open(syllable(term, before)) &&
                    lead(syllable(word, last)) == lead(syllable(term, last));
           });
  }

  void add(std::string_view term) {
    const char first = term.empty() ? '\0' : term.front();
    if (static_cast<unsigned char>(first) >= 0x80) {
      const char32_t begin = syllable(term, 0);
      if (begin == 0) return;  // words of other scripts are always analyzed
      const char32_t second = syllable(term, kSyllableBytes);
      if (second == 0) single_.set(lead(begin));
      if (second != 0) syllables_.set(open(begin) * kLeads + lead(second));
      several_.set(open(begin));
      hangul_.push_back(syllables_of(term));
    } else if (is_digit(first) || (is_letter(first) && !is_capital(first))) {
      add_letters(term);
      for (const auto& [form, stem] : changed_beginnings()) {
        if (term.starts_with(stem)) add_letters(form);
      }
    } else {
      any_ = true;
    }
  }

  void add_letters(std::string_view begin) {
    const auto first = static_cast<std::size_t>(begin.front());
    ascii_.set(first);
    if (begin.size() > 1 && ascii_kind(begin[1]) != 0) {
      pairs_.set(first * kAscii + static_cast<std::size_t>(begin[1]));
    } else {
      for (std::size_t second = 0; second < kAscii; ++second) pairs_.set(first * kAscii + second);
    }
  }

  // The composed syllable at a byte, 0 where there is another letter.
  static char32_t syllable(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const char32_t c = next_code_point(text, at);
    return is_hangul_syllable(c) ? c : 0;
  }
  // The syllables that a text begins with.
  static std::string_view syllables_of(std::string_view text) {
    std::size_t end = 0;
    while (syllable(text, end) != 0) end += kSyllableBytes;
    return text.substr(0, end);
  }
  static std::size_t lead(char32_t syllable) { return static_cast<std::size_t>(split_syllable(syllable).lead); }
  // The syllable without its final consonant, as a number.
  static std::size_t open(char32_t syllable) { return (syllable - kFirstSyllable) / kTailCount; }

  std::bitset<kAscii> ascii_;                       // first letters of terms
  std::bitset<kAscii * kAscii> pairs_;              // the first two
  std::bitset<kLeads> single_;                      // by lead(), of terms of one syllable
  std::bitset<kOpenSyllables> several_;             // by open(), of all terms in Hangul
  std::bitset<kOpenSyllables * kLeads> syllables_;  // by open() and lead(), of terms of several syllables
  std::bitset<kSyllables> inside_begins_;           // the first syllables of what may be inside words
  std::vector<std::string_view> hangul_;            // the first syllables of terms in Hangul
  std::vector<std::string_view> inside_;            // what may be inside words, up to the first blank
  bool any_ = false;                                // some term starts with another kind of letter
};

Highlighter::Highlighter(const Highlight& highlight)
    : highlight_(highlight),
      aspects_(highlight.terms.begin(), highlight.terms.end()),
      beginnings_(std::make_unique<const Beginnings>(highlight)) {}

Highlighter::~Highlighter() = default;

void Highlighter::add_matches(std::string_view text, std::uint32_t from, std::vector<Match>& found) const {
  for (const auto& [hangul, aspect] : highlight_.inside) {
    if (hangul.find(' ') == std::string::npos) continue;
    for (std::size_t at = text.find(hangul); at != std::string_view::npos; at = text.find(hangul, at + hangul.size())) {
      const auto begin = from + static_cast<std::uint32_t>(at);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  }
  // Where the stem was asked for, the stem is highlighted and not the whole eojeol.
  analyze(text, [&](std::string_view term, Form form, Script script, std::uint32_t, Span at) {
    if (form == Form::kBigram) return;
    const auto hit = aspects_.find(term);
    if (hit != aspects_.end()) found.push_back({{from + at.begin, from + at.end}, hit->second});
    if (form != Form::kWord || script != Script::kHangul) return;
    const std::string_view word = text.substr(at.begin, at.size());
    for (const auto& [hangul, aspect] : highlight_.inside) {
      const std::size_t inside = word.find(hangul);
      if (inside == std::string_view::npos) continue;
      const auto begin = from + at.begin + static_cast<std::uint32_t>(inside);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  });
}

std::vector<Match> Highlighter::find(std::string_view text) const {
  std::vector<Match> found;
  if (highlight_.aspects.empty()) return found;
  // Two neighbours may be one word (강화 학습); nothing else crosses a blank.
  std::size_t begin = std::string_view::npos;  // of the words that are analyzed together
  bool before = false;                         // the previous word may match
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const bool may = end > at && beginnings_->may_match(text.substr(at, end - at));
    if ((may || before) && begin == std::string_view::npos) begin = at;
    if (!may && !before && begin != std::string_view::npos) {
      add_matches(text.substr(begin, at - begin), static_cast<std::uint32_t>(begin), found);
      begin = std::string_view::npos;
    }
    before = may;
    at = end + 1;
  }
  if (begin != std::string_view::npos) add_matches(text.substr(begin), static_cast<std::uint32_t>(begin), found);
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
