// SPDX-License-Identifier: GPL-2.0-or-later
// Finds what of a paper's text matches a query, with the analyzer that indexed the text.
#include "query/plan/highlight.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <functional>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/analyzer.h"
#include "src/text/english.h"
#include "src/text/memo.h"

namespace papersearch {
namespace {

constexpr std::size_t kKnown = 512;    // places for words
constexpr std::size_t kMaxKnown = 64;  // bytes of words; longer ones rarely come again
constexpr std::size_t kTokenLists = 8192;

// What a few words are analyzed to. Other queries look at the same words of the same papers, so the thread keeps them.
const std::vector<Token>& tokens_of(std::string_view words) {
  static thread_local Memo<std::vector<Token>, kTokenLists> memo;
  return memo.get(words, [&] { return analyze(words); });
}

}  // namespace

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
// comes from: with the same letters in folded ASCII, of which three are compared (changed_beginnings() has the others);
// in Hangul with the same syllables, but for the last two that both have: the first of them with the same consonant and
// vowel, the last with the same consonant (다르 of 달라, 크 of 커).
class Highlighter::Beginnings {
 public:
  explicit Beginnings(const Highlight& highlight) {
    for (const auto& [term, aspect] : highlight.terms) add(term);
    for (const auto& [hangul, aspect] : highlight.inside) {
      inside_.push_back(std::string_view(hangul).substr(0, hangul.find(' ')));
      phrases_ = phrases_ || inside_.back().size() < hangul.size();
      if (const char32_t first = syllable(hangul, 0); first == 0) {
        any_ = true;
      } else {
        inside_begins_.set(first - kFirstSyllable);
      }
      for (std::size_t blank = hangul.find(' '); blank != std::string::npos; blank = hangul.find(' ', blank + 1))
        add(std::string_view(hangul).substr(blank + 1));
    }
  }

  // False where nothing in the text from `at` to the next blank can match. Moves `at` to that blank.
  [[nodiscard]] bool may_match(std::string_view text, std::size_t& at) const {
    const bool may = any_ || word_may_match(text, at);
    if (may) at = std::min(text.find(' ', at), text.size());
    return may;
  }

  // False where what matches in the word, which is text[begin, end), does not go on behind the blank at its end: only
  // Hangul that a longer term begins with is one word with the next (강화 학습), and what has to do with a number.
  [[nodiscard]] bool may_go_on(std::string_view text, std::size_t begin, std::size_t end) const {
    if (any_ || phrases_) return true;
    const std::string_view word = text.substr(begin, end - begin);
    const std::string_view next = text.substr(std::min(end + 1, text.size()));
    const bool next_known = next.empty() || static_cast<unsigned char>(next.front()) < kAscii || syllable(next, 0) != 0;
    if (!next_known || kind_at(next, 0) == '0' || std::any_of(word.begin(), word.end(), is_digit)) return true;
    if (word.empty() || static_cast<unsigned char>(word.back()) < kAscii) return false;
    std::size_t run = word.size();  // where the Hangul at the end of the word begins
    while (run >= kSyllableBytes && syllable(word, run - kSyllableBytes) != 0) run -= kSyllableBytes;
    const std::string_view hangul = word.substr(run);
    const bool known = run == 0 || static_cast<unsigned char>(word[run - 1]) < kAscii;  // what stands before it
    return !known || hangul.empty() || std::any_of(hangul_.begin(), hangul_.end(), [&](std::string_view term) {
      return term.size() > hangul.size() && term.starts_with(hangul);
    });
  }

 private:
  static constexpr std::size_t kAscii = 128;
  static constexpr std::size_t kLetters = 32;  // a letter is its last five bits, a digit too

  // A small letter, a capital, a digit, or 0 for a sign.
  static constexpr std::array<char, kAscii> kKinds = [] {
    std::array<char, kAscii> out{};
    for (std::size_t c = 0; c < kAscii; ++c) {
      const char letter = static_cast<char>(c);
      out[c] = is_digit(letter) ? '0' : is_capital(letter) ? 'A' : is_letter(letter) ? 'a' : '\0';
    }
    return out;
  }();
  static char kind_at(std::string_view text, std::size_t at) {
    const std::size_t byte = at < text.size() ? static_cast<unsigned char>(text[at]) : kAscii;
    return byte < kAscii ? kKinds[byte] : '\0';
  }

  // Where nothing can match, `at` is at the blank afterwards.
  bool word_may_match(std::string_view text, std::size_t& at) const {
    constexpr char kSyllable = 'S';
    char before = '\0';  // the kind of the letter before
    while (at < text.size() && text[at] != ' ') {
      if (static_cast<unsigned char>(text[at]) < kAscii) {
        if (text[at] == '\\') return true;  // LaTeX may name a letter
        const char kind = kind_at(text, at);
        // Pieces of a name begin with its capitals, and where digits begin or end: ControlNet, 3DGS.
        const bool goes_on = kind == 'a' && before == 'A';
        if (kind != '\0' && (kind != before || kind == 'A') && !goes_on && may_begin_letters(text.substr(at)))
          return true;
        before = kind;
        ++at;
        continue;
      }
      char32_t here = syllable(text, at);
      if (here == 0 || (begins_[here - kFirstSyllable] && may_begin_hangul(text.substr(at)))) return true;
      for (; here != 0; here = syllable(text, at)) {
        if (inside_begins_[here - kFirstSyllable] && is_inside(text.substr(at))) return true;
        at += kSyllableBytes;
      }
      before = kSyllable;
    }
    return false;
  }

  // Whether a term may begin with this text, which begins with a letter or a digit. A number may be written in several
  // ways, and signs may stand between letters.
  [[nodiscard]] bool may_begin_letters(std::string_view text) const {
    const char first = lowered(text.front());
    if (is_digit(first) || kind_at(text, 1) == '\0') return first_[static_cast<std::size_t>(first)];
    return kind_at(text, 2) == '\0' ? first_two_[index(text, 2)] : first_three_[index(text, 3)];
  }

  // The first letters of a text as a number.
  static std::size_t index(std::string_view text, std::size_t letters) {
    std::size_t out = 0;
    for (const char c : text.substr(0, letters)) out = out * kLetters + static_cast<unsigned char>(c) % kLetters;
    return out;
  }

  [[nodiscard]] bool is_inside(std::string_view text) const {
    return std::any_of(inside_.begin(), inside_.end(), [&](std::string_view word) { return text.starts_with(word); });
  }

  // Whether a term may begin with the syllables that this text begins with. A hyphen may join the stem of a word with
  // the next, and then no more than two are certain.
  [[nodiscard]] bool may_begin_hangul(std::string_view text) const {
    const std::string_view all = syllables_of(text);
    const bool joined =
        all.size() < text.size() && std::string_view("-_^${}\\").find(text[all.size()]) != std::string_view::npos;
    const std::string_view word = joined ? all.substr(0, 2 * kSyllableBytes) : all;
    return std::any_of(hangul_.begin(), hangul_.end(), [&](std::string_view term) {
      if (term.size() == kSyllableBytes) return lead(syllable(word, 0)) == lead(syllable(term, 0));
      if (word.size() == kSyllableBytes) return open(syllable(word, 0)) == open(syllable(term, 0));
      const std::size_t last = std::min(word.size(), term.size()) - kSyllableBytes;
      const std::size_t before = last - kSyllableBytes;
      return word.substr(0, before) == term.substr(0, before) &&
             open(syllable(word, before)) == open(syllable(term, before)) &&
             lead(syllable(word, last)) == lead(syllable(term, last));
    });
  }

  void add(std::string_view term) {
    const char first = term.empty() ? '\0' : term.front();
    if (static_cast<unsigned char>(first) >= kAscii) {
      add_hangul(syllables_of(term));  // words of other scripts are always analyzed
    } else if (is_digit(first) || (is_letter(first) && !is_capital(first))) {
      add_letters(term);
      for (const auto& [form, stem] : changed_beginnings()) {
        if (term.starts_with(stem)) add_letters(form);
      }
    } else {
      any_ = true;
    }
  }

  void add_hangul(std::string_view syllables) {
    if (syllables.empty()) return;
    hangul_.push_back(syllables);
    constexpr std::size_t kSameLead = kVowelCount * kTailCount;  // a block of Unicode begins with them
    const std::size_t same = syllables.size() == kSyllableBytes ? kSameLead : kTailCount;
    const std::size_t begin = (syllable(syllables, 0) - kFirstSyllable) / same * same;
    for (std::size_t i = begin; i < begin + same; ++i) begins_.set(i);
  }

  // How a word begins, as far as its first three letters follow from those of a term. A short stem may have lost its
  // third: use of using.
  void add_letters(std::string_view begin) {
    constexpr std::size_t kSure = 4;  // letters of a stem whose first three are those of the word
    first_.set(static_cast<std::size_t>(begin.front()));
    const bool three = begin.size() >= kSure && kind_at(begin, 2) != '\0';
    const std::size_t letters = kind_at(begin, 1) == '\0' ? 1 : three ? 3 : 2;
    const std::size_t at = index(begin, letters);
    const auto set_all = [&](auto& set, std::size_t known) {
      std::size_t size = 1;
      for (std::size_t i = letters; i < known; ++i) size *= kLetters;
      const std::size_t first = letters > known ? at / kLetters : at * size;
      for (std::size_t i = first; i < first + size; ++i) set.set(i);
    };
    set_all(first_two_, 2);
    set_all(first_three_, 3);
  }

  // The composed syllable at a byte, 0 where there is another letter.
  static char32_t syllable(std::string_view text, std::size_t at) {
    if (at + kSyllableBytes > text.size()) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    constexpr char32_t kMarks = 0xE0U << 12U | 0x80U << 6U | 0x80U;  // what three bytes have besides the code point
    const char32_t c = (byte(0) << 12U) + (byte(1) << 6U) + byte(2) - kMarks;
    const bool continued = ((byte(1) ^ 0x80U) | (byte(2) ^ 0x80U)) < 0x40U;
    return continued && is_hangul_syllable(c) ? c : 0;
  }
  // The syllables that a text begins with.
  static std::string_view syllables_of(std::string_view text) {
    std::size_t end = 0;
    while (syllable(text, end) != 0) end += kSyllableBytes;
    return text.substr(0, end);
  }
  static int lead(char32_t syllable) { return split_syllable(syllable).lead; }
  // The syllable without its final consonant, as a number.
  static std::size_t open(char32_t syllable) { return (syllable - kFirstSyllable) / kTailCount; }

  std::bitset<kAscii> first_;                   // first letters or digits of terms
  std::bitset<kLetters * kLetters> first_two_;  // by index(), of words that begin like a term
  std::bitset<kLetters * kLetters * kLetters> first_three_;
  std::bitset<kSyllables> begins_;         // the first syllables of such words
  std::bitset<kSyllables> inside_begins_;  // the first syllables of what may be inside words
  std::vector<std::string_view> hangul_;   // the first syllables of terms in Hangul
  std::vector<std::string_view> inside_;   // what may be inside words, up to the first blank
  bool phrases_ = false;                   // some of it has a blank
  bool any_ = false;                       // some term starts with another kind of letter
};

Highlighter::Highlighter(const Highlight& highlight)
    : highlight_(highlight),
      aspects_(highlight.terms.begin(), highlight.terms.end()),
      beginnings_(std::make_unique<const Beginnings>(highlight)),
      known_(kKnown) {}

Highlighter::~Highlighter() = default;

void Highlighter::add_matches(std::string_view words, std::uint32_t from, std::vector<Match>& found) const {
  const auto add = [&](const std::vector<Match>& matches) {
    for (const Match& match : matches) found.push_back({{from + match.at.begin, from + match.at.end}, match.aspect});
  };
  if (words.size() > kMaxKnown) return add(matches_in(words));
  Known& known = known_[std::hash<std::string_view>()(words) % kKnown];
  if (known.words != words) known = {std::string(words), matches_in(words)};
  add(known.matches);
}

std::vector<Match> Highlighter::matches_in(std::string_view text) const {
  std::vector<Match> found;
  for (const auto& [hangul, aspect] : highlight_.inside) {
    if (hangul.find(' ') == std::string::npos) continue;
    for (std::size_t at = text.find(hangul); at != std::string_view::npos; at = text.find(hangul, at + hangul.size())) {
      const auto begin = static_cast<std::uint32_t>(at);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  }
  // Where the stem was asked for, the stem is highlighted and not the whole eojeol.
  const auto add = [&](const Token& token) {
    if (token.form == Form::kBigram) return;
    const auto hit = aspects_.find(token.term);
    if (hit != aspects_.end()) found.push_back({token.at, hit->second});
    if (token.form != Form::kWord || token.script != Script::kHangul) return;
    const std::string_view word = text.substr(token.at.begin, token.at.size());
    for (const auto& [hangul, aspect] : highlight_.inside) {
      const std::size_t inside = word.find(hangul);
      if (inside == std::string_view::npos) continue;
      const auto begin = token.at.begin + static_cast<std::uint32_t>(inside);
      found.push_back({{begin, begin + static_cast<std::uint32_t>(hangul.size())}, aspect});
    }
  };
  if (text.size() > kMaxKnown) {
    for (const Token& token : analyze(text)) add(token);
  } else {
    for (const Token& token : tokens_of(text)) add(token);
  }
  return found;
}

std::vector<Match> Highlighter::find(std::string_view text) const {
  std::vector<Match> found;
  if (highlight_.aspects.empty()) return found;
  // Two neighbours may be one word (강화 학습); nothing else crosses a blank.
  std::size_t begin = std::string_view::npos;  // of the words that are analyzed together
  bool before = false;                         // the previous word may match, and go on
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word = at;
    const bool may = beginnings_->may_match(text, at);
    if (may && begin == std::string_view::npos) begin = word;
    if (!may && !before && begin != std::string_view::npos) {
      add_matches(text.substr(begin, word - begin), static_cast<std::uint32_t>(begin), found);
      begin = std::string_view::npos;
    }
    before = may && beginnings_->may_go_on(text, word, at);
    ++at;
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
