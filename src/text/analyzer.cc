// SPDX-License-Identifier: GPL-2.0-or-later
// Text to terms: segments in, the forms of each word out.
#include "src/text/analyzer.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <utility>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/compatibility.h"
#include "src/text/english.h"
#include "src/text/korean/stem.h"
#include "src/text/latex.h"
#include "src/text/memo.h"
#include "src/text/normalize.h"
#include "src/text/numbers.h"
#include "src/text/segment.h"
#include "src/text/word_forms.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxParts = 6;    // of a joined name
constexpr std::size_t kMaxPaired = 24;  // bytes; longer words are no part of a compound

// A particle is glued to a word that is not Hangul, a number, or what closes a bracket or quotation: "LLM은",
// "(RAG)에서는", "30%의".
bool glues_particle(std::string_view before) {
  if (before.empty()) return false;
  const char last = before.back();
  if (static_cast<unsigned char>(last) < 0x80) {
    return std::isalnum(static_cast<unsigned char>(last)) != 0 ||
           std::string_view(")]}\"'%*`>+#$").find(last) != std::string_view::npos;
  }
  const char32_t c = last_code_point(before);
  return c != kNoCodePoint && (u_isalpha(static_cast<UChar32>(c)) || c == U'”' || c == U'’' || c == U'」' ||
                               c == U'》' || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC));
}

// What may stand between the parts of one name: a hyphen of any kind or an underscore, dressed in LaTeX or not.
bool joins(std::string_view gap) {
  constexpr auto kHyphens = std::to_array<std::string_view>({"-", "_", "^", "‐", "‑", "–"});
  if (gap.empty() || gap.size() > 12) return false;
  bool hyphen = false;
  while (!gap.empty()) {
    const auto found =
        std::find_if(kHyphens.begin(), kHyphens.end(), [&](std::string_view h) { return gap.starts_with(h); });
    if (found != kHyphens.end()) {
      if (hyphen) return false;  // "--" is a dash
      hyphen = true;
      gap.remove_prefix(found->size());
    } else if (std::string_view("${}\\").find(gap.front()) != std::string_view::npos) {
      gap.remove_prefix(1);
    } else {
      return false;
    }
  }
  return hyphen;
}

// What stands behind a part of a name that is above or below its line: M$^{2}$UGen.
bool closes_raised(std::string_view gap) {
  return !gap.empty() && gap.size() <= 2 && gap.find_first_not_of("}$") == std::string_view::npos;
}

bool has_digit(std::string_view word) { return std::any_of(word.begin(), word.end(), is_digit); }

// A number and an apostrophe: "GPT-4's", which UAX #29 cuts before the s, unlike "GPT's".
bool ends_number_possessed(std::string_view before) {
  for (const std::string_view apostrophe : {"'", "’"}) {
    if (before.size() > apostrophe.size() && before.ends_with(apostrophe))
      return is_digit(before[before.size() - apostrophe.size() - 1]);
  }
  return false;
}

class Analysis {
 public:
  Analysis(std::string_view text, const TokenVisitor& visit) : text_(text), visit_(visit) {}

  void run() {
    const std::vector<Segment> segments = segment(text_);
    for (std::size_t i = 0; i < segments.size(); ++i) {
      if (const std::size_t last = last_of_word(segments, i); last > i) {
        explained(segments, i, last);
        i = last;
      } else if (segments[i].word) {
        word(segments[i]);
      }
    }
    close_name();
  }

 private:
  struct Part {
    std::string term;  // as it goes into the joined form
    bool number = false;
    std::uint32_t end = 0;
  };

  [[nodiscard]] std::string_view text_of(const Segment& s) const { return text_.substr(s.at.begin, s.at.size()); }

  // The last segment of the word that begins with a Hangul one: Hanja in parentheses may explain a part of it, as in
  // 대(大)규모. What a particle follows is explained as a whole and ends there: 인공지능(人工知能)은.
  [[nodiscard]] std::size_t last_of_word(const std::vector<Segment>& segments, std::size_t first) const {
    const auto is_hangul_run = [](const Segment& s) { return s.word && s.script == Script::kHangul; };
    const auto hanja_behind = [&](std::size_t i) { return hanja_in_parentheses(text_.substr(segments[i].at.end)); };
    std::size_t last = first;
    for (std::size_t i = first; is_hangul_run(segments[i]) && hanja_behind(i) > 0; last = i) {
      const std::size_t begin = segments[i].at.end + hanja_behind(i);
      while (i < segments.size() && segments[i].at.begin < begin) ++i;
      if (i == segments.size() || !is_hangul_run(segments[i])) break;
      if (hanja_behind(i) == 0 && is_particle(to_code_points(text_of(segments[i])))) break;
    }
    return last;
  }

  // A Hangul word of which Hanja explain a part: the word as if they were not there, and the Hanja as pieces of it.
  void explained(const std::vector<Segment>& segments, std::size_t first, std::size_t last) {
    const Span at{segments[first].at.begin, segments[last].at.end};
    std::string word;
    for (std::size_t i = first; i <= last; ++i) {
      if (segments[i].script == Script::kHangul) word += text_of(segments[i]);
    }
    const std::string_view before = text_.substr(0, at.begin);
    Eojeol e = read_eojeol(word, follows_digit(before));
    e.as_written = false;
    e.ends = syllable_begins(text_.substr(at.begin, at.size()));
    hangul(e, at, before);
    for (std::size_t i = first; i <= last; ++i) {
      if (segments[i].word && segments[i].script != Script::kHangul)
        emit(folded_word(text_of(segments[i])), Form::kPart, Script::kOther, segments[i].at);
    }
  }

  void word(const Segment& s) {
    const std::string_view before = text_.substr(0, s.at.begin);
    const std::string_view piece = text_of(s);
    if (before.ends_with('\\') && s.script == Script::kLatin) {
      const std::string_view meant = latex_command(piece);
      if (meant.data() != nullptr) {
        if (!meant.empty()) plain(meant, {s.at.begin - 1, s.at.end}, Script::kLatin, {});
        return;
      }
    }
    if (piece == "s" && ends_number_possessed(before)) return;
    if (s.script == Script::kHangul) {
      hangul(piece, s.at, before);
    } else {
      plain(piece, s.at, s.script, piece);
    }
  }

  // A word that is not Hangul. `original` has the capitals that show the pieces of a name.
  void plain(std::string_view piece, Span at, Script script, std::string_view original) {
    constexpr std::size_t kMaxKept = 32;  // bytes; longer words are rare and not worth their memory
    const bool common = script == Script::kLatin && original == piece && piece.size() <= kMaxKept;
    thread_local Memo<PlainWord> latin;
    const auto read = [&] { return read_plain(piece, script, original); };
    const PlainWord rare = common ? PlainWord() : read();
    const PlainWord& w = common ? latin.get(piece, read) : rare;
    if (w.folded.empty()) return;
    before_.clear();
    begin_word(at, {w.folded, script == Script::kNumber, at.end});
    emit(w.folded, Form::kWord, w.script, at);
    if (w.stem != w.folded) emit(w.stem, Form::kStem, w.script, at);
    join_number(w.folded, at);
    last_.word = w.folded;
    last_.at = at;
    last_.position = position_;
    last_.capital = w.capital;
    for (const PlainWord::Part& part : w.parts)
      emit(part.term, Form::kPart, part.script, {at.begin + part.at.begin, at.begin + part.at.end});
  }

  // A name and its number, and a number and its unit, are one word as well: "Qwen 2.5" is also qwen2.5, "70 B" 70b,
  // "4bit" 4비트. Not "in 2024": a name has a capital.
  void join_number(const std::string& word, Span at) {
    const std::string_view gap = last_.at.end <= at.begin ? text_.substr(last_.at.end, at.begin - last_.at.end) : "";
    const bool apart = gap == " ";
    if (apart && last_.capital && is_letter(last_.word.front()) && is_digit(word.front())) {
      emit_joined(last_.word + word, last_.position, {last_.at.begin, at.end});
    } else if (is_number(last_.word) && (apart || gap == "-")) {
      if (const Measure* const m = measure(word))
        emit_measure(last_.word, *m, last_.position, {last_.at.begin, at.end}, apart);
    } else if (is_digit(word.front())) {
      const std::size_t digits = word.find_first_not_of("0123456789.");
      const Measure* const m = digits == std::string::npos ? nullptr : measure(std::string_view(word).substr(digits));
      if (m != nullptr && !m->korean.empty())
        emit_joined(word.substr(0, digits) + std::string(m->korean), position_, at);
    }
  }

  // The number and its unit as one word, and with the Korean name of the unit. A hyphen joins them already.
  void emit_measure(const std::string& number, const Measure& m, std::uint32_t position, Span at, bool join = true) {
    if (join) emit_joined(number + std::string(m.unit), position, at);
    if (!m.korean.empty()) emit_joined(number + std::string(m.korean), position, at);
  }

  void emit_joined(std::string_view term, std::uint32_t position, Span at) {
    visit_(cut_utf8(term, kMaxTermBytes), Form::kJoined, Script::kOther, position, at);
  }

  // The unit of thousands that a word is, or that stands before a particle: 천만에서, whose stem is 천.
  static std::uint64_t thousands_in(std::string_view word) {
    for (const std::size_t size : {2 * kSyllableBytes, kSyllableBytes}) {
      if (size > word.size()) continue;
      const std::uint64_t unit = unit_of_thousands(word.substr(0, size));
      if (unit != 0 && (size == word.size() || is_particle(to_code_points(word.substr(size))))) return unit;
    }
    return 0;
  }

  // A Korean unit behind a number: "1만" is also 10000, "1만 2천" 12000 and 2000, "4비트" and "4 비트" 4bit. But
  // "GPT-4만" is GPT-4 alone.
  void measure_number(const Eojeol& e, Span at) {
    const std::string_view gap = text_.substr(last_.at.end, at.begin - last_.at.end);
    if ((!gap.empty() && gap != " ") || !is_number(last_.word)) return;
    const std::string& unit = e.stem.empty() ? e.folded : e.stem;
    if (const std::uint64_t thousands = gap.empty() ? thousands_in(e.folded) : 0) {
      const std::string digits = parts_.size() > 1 ? std::string() : digits_of(last_.word, thousands);
      if (digits.empty()) return;
      const std::uint64_t value = std::stoull(digits);
      const std::string_view between = text_.substr(sum_.at.end, last_.at.begin - sum_.at.end);
      const bool goes_on = sum_.unit > value && (between.empty() || between == " ");
      const Span own{last_.at.begin, at.end};
      if (goes_on) visit_(std::to_string(value), Form::kJoined, Script::kNumber, last_.position, own);
      sum_ = goes_on ? Sum{sum_.value + value, thousands, sum_.position, {sum_.at.begin, at.end}}
                     : Sum{value, thousands, last_.position, own};
      visit_(std::to_string(sum_.value), Form::kJoined, Script::kNumber, sum_.position, sum_.at);
    } else if (const Measure* const m = measure(unit); m != nullptr && !m->korean.empty()) {
      emit_measure(last_.word, *m, last_.position, {last_.at.begin, at.end});
    }
  }

  static bool follows_digit(std::string_view before) { return !before.empty() && is_digit(before.back()); }

  void hangul(std::string_view piece, Span at, std::string_view before) {
    const bool after_digit = follows_digit(before);
    const bool common = piece.size() <= kMaxStemmed * kSyllableBytes;  // longer ones are not worth their memory
    thread_local std::array<Memo<Eojeol>, 2> eojeols;
    const auto read = [&] { return read_eojeol(piece, after_digit); };
    if (common) {
      hangul(eojeols[after_digit ? 1 : 0].get(piece, read), at, before);
    } else {
      hangul(read(), at, before);
    }
  }

  void hangul(const Eojeol& e, Span at, std::string_view before) {
    if (e.folded.empty()) return;
    const auto span_of = [&](std::size_t first, std::size_t last) {
      const auto end_of = [&](std::size_t syllable) {
        return at.begin + (e.as_written ? static_cast<std::uint32_t>(syllable * kSyllableBytes) : e.ends[syllable]);
      };
      return e.as_written || last < e.ends.size() ? Span{end_of(first), end_of(last)} : at;
    };
    measure_number(e, at);
    const bool counts = follows_digit(before) && (e.folded == "만" || e.folded == "도");  // ten thousand, degrees
    if (e.particle && !counts && glues_particle(before)) return;
    const bool changed = !e.stem.empty();
    begin_word(at, {changed ? e.stem : e.folded, false, at.end});
    const std::string_view whole = e.syllables < 2 ? std::string_view() : e.folded;
    emit(e.folded, Form::kWord, Script::kHangul, at);
    if (changed) emit(e.stem, Form::kStem, Script::kHangul, span_of(0, e.covered));
    emit(e.noun, Form::kJoined, Script::kHangul, span_of(0, e.noun.size() / kSyllableBytes));
    pair(whole, !changed && !whole.empty(), !changed || !e.ends_phrase, at);
    if (e.syllables == 0) return;
    const std::string_view stem = changed ? e.stem : e.composed;
    if (stem.size() < 3 * kSyllableBytes) return;  // two syllables are their own pair
    const std::size_t covered = changed ? e.covered : e.syllables;
    for (std::size_t i = 0; (i + 2) * kSyllableBytes <= stem.size(); ++i) {
      emit(stem.substr(i * kSyllableBytes, 2 * kSyllableBytes), Form::kBigram, Script::kHangul,
           span_of(i, std::min(i + 2, covered)));
    }
  }

  // A bare word right behind one that may lead it, with one blank, is also one with it: 강화 학습 as 강화학습, 새로운
  // 모델 as 새로운모델. Single syllables are mostly no words of their own.
  void pair(std::string_view word, bool bare, bool leads, Span at) {
    const bool next_to = !before_.empty() && text_.substr(before_at_.end, at.begin - before_at_.end) == " ";
    if (next_to && bare) {
      before_ += word;
      visit_(cut_utf8(before_, kMaxTermBytes), Form::kJoined, Script::kHangul, position_ - 1,
             {before_at_.begin, at.end});
    }
    before_ = leads && word.size() <= kMaxPaired ? word : std::string_view();
    before_at_ = at;
  }

  // Takes the next position, and goes on with the name that the word before began, if a hyphen joins them.
  void begin_word(Span at, Part part) {
    const std::string_view gap = parts_.empty() ? std::string_view() : text_.substr(name_.end, at.begin - name_.end);
    const bool goes_on = parts_.size() < kMaxParts && (joins(gap) || (is_raised_ && closes_raised(gap)));
    if (!goes_on) close_name();
    is_raised_ = goes_on && gap.find_first_of("^_") != std::string_view::npos;
    if (parts_.empty()) {
      name_ = at;
      name_position_ = next_position_;
    }
    name_.end = at.end;
    parts_.push_back(std::move(part));
    position_ = next_position_++;
  }

  void close_name() {
    const bool numbers = std::all_of(parts_.begin(), parts_.end(), [](const Part& p) { return p.number; });
    if (parts_.size() > 1 && !numbers) {  // not "2024-10-21"
      std::string joined;
      for (const Part& p : parts_) joined += p.term;
      emit_joined(joined, name_position_, name_);
      if (std::all_of(joined.begin(), joined.end(), is_letter)) {
        if (const std::string stem = english_stem(joined); stem != joined)
          visit_(cut_utf8(stem, kMaxTermBytes), Form::kJoinedStem, Script::kLatin, name_position_, name_);
      }
      // Claude-3.5-Sonnet is also claude3.5, DeepSeek-R1-Zero deepseekr1.
      if (parts_.size() > 2 && has_digit(parts_[1].term) && !has_digit(parts_[0].term))
        emit_joined(parts_[0].term + parts_[1].term, name_position_, {name_.begin, parts_[1].end});
    }
    parts_.clear();
  }

  void emit(std::string_view term, Form form, Script script, Span at) {
    if (!term.empty()) visit_(term, form, script, position_, at);
  }

  std::string_view text_;
  const TokenVisitor& visit_;
  std::string before_;  // the last word, where it was Hangul of two syllables or more
  Span before_at_;
  struct Last {  // the last word that is not Hangul
    std::string word;
    Span at;
    std::uint32_t position = 0;
    bool capital = false;
  };
  Last last_;
  struct Sum {  // the number of thousands that was read last
    std::uint64_t value = 0;
    std::uint64_t unit = 0;
    std::uint32_t position = 0;
    Span at;
  };
  Sum sum_;
  std::vector<Part> parts_;  // of the hyphenated name that is being read
  Span name_;
  bool is_raised_ = false;  // whether its last part is above or below the line in TeX
  std::uint32_t name_position_ = 0;
  std::uint32_t next_position_ = 0;
  std::uint32_t position_ = 0;
};

bool is_hanja(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return c >= 0x2E80 && uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HAN;
}

}  // namespace

std::size_t hanja_in_parentheses(std::string_view utf8) {
  using Pair = std::pair<std::string_view, std::string_view>;
  for (const auto& [open, close] : {Pair{"(", ")"}, Pair{"（", "）"}}) {
    if (!utf8.starts_with(open)) continue;
    std::size_t at = open.size();
    for (std::size_t next = at; next < utf8.size() && is_hanja(next_code_point(utf8, next, kNoCodePoint));) at = next;
    if (at > open.size() && utf8.substr(at).starts_with(close)) return at + close.size();
  }
  return 0;
}

std::vector<Token> analyze(std::string_view utf8) {
  std::vector<Token> out;
  out.reserve(utf8.size() / 2);
  const auto add = [&](std::string_view term, Form form, Script script, std::uint32_t position, Span at) {
    out.push_back({std::string(term), form, script, position, at});
  };
  analyze(utf8, std::ref(add));
  return out;
}

void analyze(std::string_view utf8, const TokenVisitor& visit) {
  const std::optional<MappedText> written = without_compatibility_signs(utf8);
  if (!written) return Analysis(utf8, visit).run();
  const TokenVisitor in_original = [&](std::string_view term, Form form, Script script, std::uint32_t position,
                                       Span at) { visit(term, form, script, position, written->in_original(at)); };
  Analysis(written->text, in_original).run();
}

}  // namespace papersearch
