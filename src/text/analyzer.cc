// Text to terms: segments in, the forms of each word out.
#include "src/text/analyzer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <utility>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/english.h"
#include "src/text/korean/stem.h"
#include "src/text/latex.h"
#include "src/text/memo.h"
#include "src/text/normalize.h"
#include "src/text/segment.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxParticle = 6;  // syllables; no chain of particles is longer
constexpr std::size_t kMaxParts = 6;     // of a joined name
constexpr std::size_t kMaxPaired = 24;   // bytes; longer words are no part of a compound
constexpr std::size_t kMaxStemmed = 24;  // syllables; longer runs are no eojeol

// Last syllables of case particles and conjunctions: nobody writes what follows them without a blank. An adnominal form
// is another matter: 새로운 모델, 새로운모델.
constexpr std::u32string_view kEndsPhrase = U"을를은는이가의에와과로서도며고";

std::string limited(const std::string& term) { return std::string(cut_utf8(term, kMaxTermBytes)); }

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
  return c != kNoCodePoint &&
         (u_isalpha(static_cast<UChar32>(c)) || c == U'”' || c == U'’' || c == U'」' || c == U'》');
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

// The word as it is compared: folded, with straight apostrophes, and Greek letters by their names where they are no
// word of Greek.
std::string folded_word(std::string_view piece) {
  std::string folded = normalize_word(piece);
  if (std::all_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return limited(std::string(without_possessive(folded)));
  std::string out;
  std::size_t letters = 0;
  std::size_t greek = 0;
  for (std::size_t at = 0; at < folded.size(); ++letters) {
    const char32_t c = next_code_point(folded, at);
    const std::string_view name = letter_name(c);
    greek += c >= U'Ͱ' && c <= U'Ͽ' ? 1 : 0;
    if (c == U'‘' || c == U'’') {
      out += '\'';
    } else if (c == U'×') {
      out += 'x';
    } else if (name.empty()) {
      append_utf8(out, c);
    } else {
      out += name;
    }
  }
  return limited(greek > 2 && greek == letters ? folded : std::string(without_possessive(out)));
}

// The digits of a number of thousands: "1000" for "1,000", "128000" for "128k", "10000" for "1" with a unit of 10,000.
// Empty where the word is no such number. A number has at most nine digits, and no fraction remains.
std::string digits_of(std::string_view number, std::uint64_t unit) {
  if (number.ends_with('k')) {
    unit *= 1000;
    number.remove_suffix(1);
  }
  std::uint64_t value = 0;
  std::uint64_t divisor = 0;  // 0: no decimal point yet
  std::size_t group = 0;      // digits after the last comma
  bool commas = false;
  for (const char c : number) {
    if (c == ',') {
      if (divisor != 0 || (commas && group != 3) || group == 0 || group > 3) return {};
      commas = true;
      group = 0;
    } else if (c == '.') {
      if (divisor != 0) return {};
      divisor = 1;
    } else if (is_digit(c)) {
      if (value > 99'999'999) return {};
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
      if (divisor != 0) divisor *= 10;
      if (divisor == 0) ++group;
    } else {
      return {};
    }
  }
  if (commas && group != 3) return {};
  if (divisor == 0) divisor = 1;
  if (value == 0 || (!commas && unit == 1) || value * unit % divisor != 0) return {};
  return std::to_string(value * unit / divisor);
}

// How a number of ten thousands is said in Korean: "1만" for 10000, "12.8만" for 128000. Empty for other numbers.
std::string in_ten_thousands(std::string_view digits) {
  const bool fits = digits.size() > 4 && digits.size() < 10 && digits.ends_with("000") && digits.front() != '0' &&
                    std::all_of(digits.begin(), digits.end(), is_digit);
  if (!fits) return {};
  std::string out(digits.substr(0, digits.size() - 4));
  const char tenth = digits[digits.size() - 4];
  return tenth == '0' ? out + "만" : out + "." + tenth + "만";
}

// The Korean units of large numbers; 0 for other words.
std::uint64_t unit_of_thousands(std::string_view hangul) {
  constexpr auto kUnits = std::to_array<std::pair<std::string_view, std::uint64_t>>(
      {{"천", 1'000}, {"만", 10'000}, {"백만", 1'000'000}, {"천만", 10'000'000}, {"억", 100'000'000}});
  const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& row) { return row.first == hangul; });
  return unit == kUnits.end() ? 0 : unit->second;
}

// What is measured in, after a number: "gb", and how it is said in Korean where it is.
struct Measure {
  std::string_view unit;
  std::string_view korean;
};
constexpr auto kMeasures = std::to_array<Measure>({
    {"b", ""},
    {"bit", "비트"},
    {"bits", ""},
    {"cm", "센티미터"},
    {"d", ""},
    {"db", "데시벨"},
    {"fps", ""},
    {"g", ""},
    {"gb", "기가바이트"},
    {"ghz", ""},
    {"h", ""},
    {"hz", "헤르츠"},
    {"k", ""},
    {"kb", ""},
    {"kg", "킬로그램"},
    {"khz", ""},
    {"km", "킬로미터"},
    {"kw", ""},
    {"m", ""},
    {"mb", "메가바이트"},
    {"mg", ""},
    {"mhz", ""},
    {"mm", "밀리미터"},
    {"ms", ""},
    {"nm", ""},
    {"px", "픽셀"},
    {"s", ""},
    {"shot", "샷"},
    {"t", ""},
    {"tb", "테라바이트"},
    {"w", ""},
    {"x", ""},
});

const Measure* measure(std::string_view unit) {
  const auto found = std::find_if(kMeasures.begin(), kMeasures.end(), [&](const Measure& m) {
    return m.unit == unit || (!m.korean.empty() && m.korean == unit);
  });
  return found == kMeasures.end() ? nullptr : &*found;
}

// A number and an apostrophe: "GPT-4's", which UAX #29 cuts before the s, unlike "GPT's".
bool ends_number_possessed(std::string_view before) {
  for (const std::string_view apostrophe : {"'", "’"}) {
    if (before.size() > apostrophe.size() && before.ends_with(apostrophe))
      return is_digit(before[before.size() - apostrophe.size() - 1]);
  }
  return false;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_number(std::string_view word) {
  return !word.empty() && is_digit(word.front()) &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.' || c == ','; });
}

class Analysis {
 public:
  explicit Analysis(std::string_view text) : text_(text) { out_.reserve(text.size() / 2); }

  std::vector<Token> run() {
    for (const Segment& s : segment(text_)) {
      if (s.word) word(s);
    }
    close_name();
    return std::move(out_);
  }

 private:
  struct Eojeol;
  struct Part {
    std::string term;  // as it goes into the joined form
    bool number = false;
  };

  void word(const Segment& s) {
    const std::string_view before = text_.substr(0, s.at.begin);
    const std::string_view piece = text_.substr(s.at.begin, s.at.size());
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
    std::string folded = folded_word(piece);
    if (folded.empty()) return;
    before_.clear();
    begin_word(at, {folded, script == Script::kNumber});
    std::string stem = digits_of(folded, 1);
    if (stem.empty()) stem = script == Script::kLatin ? english_stem(folded) : folded;
    if (stem == folded && is_plural_of_acronym(original)) stem.pop_back();
    emit(folded, Form::kWord, script, at);
    if (stem != folded) emit(stem, Form::kStem, script, at);
    if (std::string said = in_ten_thousands(stem); !said.empty()) emit_joined(std::move(said), position_, at);
    join_number(folded, at);
    last_ = {folded, at, position_, std::any_of(original.begin(), original.end(), is_capital)};
    if (script == Script::kLatin || script == Script::kNumber) {
      for (const Piece p : name_pieces(original)) {
        emit(folded_word(original.substr(p.begin, p.end - p.begin)), Form::kPart, script,
             {at.begin + static_cast<std::uint32_t>(p.begin), at.begin + static_cast<std::uint32_t>(p.end)});
      }
    }
  }

  // A name and its number, a number and its unit, and two numbers with a cross between them are one word in any
  // spacing: "Qwen 2.5" is also qwen2.5, "70 B" 70b and "512 × 512" 512x512.
  void join_number(const std::string& word, Span at) {
    const std::string_view gap = last_.at.end <= at.begin ? text_.substr(last_.at.end, at.begin - last_.at.end) : "-";
    const bool apart = gap == " ";
    const bool number = is_number(last_.word);
    if (apart && last_.capital && !number && is_digit(word.front()) && is_letter(last_.word.front())) {
      emit_joined(last_.word + word, last_.position, {last_.at.begin, at.end});
    } else if (number && apart && word == "x") {
      crossed_ = last_;
    } else if (number && (apart || gap == "-")) {
      if (const Measure* const m = measure(word))
        emit_measure(last_.word, *m, last_.position, {last_.at.begin, at.end}, apart);
    } else if (number && is_digit(word.front()) && gap == " × ") {
      emit_joined(last_.word + "x" + word, last_.position, {last_.at.begin, at.end});
    } else if (apart && last_.word == "x" && is_digit(word.front()) && crossed_.at.end + 1 == last_.at.begin) {
      emit_joined(crossed_.word + "x" + word, crossed_.position, {crossed_.at.begin, at.end});
    } else if (is_digit(word.front())) {  // "4bit" is 4 비트 as well
      const std::size_t digits = word.find_first_not_of("0123456789.,");
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

  void emit_joined(std::string term, std::uint32_t position, Span at) {
    out_.push_back({limited(term), Form::kJoined, Script::kOther, position, at});
  }

  // A Korean unit behind a number: "1만" is also 10000, "4비트" and "4 비트" 4bit.
  void measure_number(const Eojeol& e, Span at) {
    const std::string_view gap = text_.substr(last_.at.end, at.begin - last_.at.end);
    if ((!gap.empty() && gap != " ") || !is_number(last_.word)) return;
    const std::string& unit = e.stem.empty() ? e.folded : e.stem;
    if (const std::uint64_t thousands = unit_of_thousands(gap.empty() ? e.folded : std::string_view())) {
      if (const std::string digits = digits_of(last_.word, thousands); !digits.empty())
        emit_joined(digits, last_.position, last_.at);
    } else if (const Measure* const m = measure(unit); m != nullptr && !m->korean.empty()) {
      emit_measure(last_.word, *m, last_.position, {last_.at.begin, at.end});
    }
  }

  void hangul(std::string_view piece, Span at, std::string_view before) {
    const bool after_digit = !before.empty() && before.back() >= '0' && before.back() <= '9';
    const bool common = piece.size() <= kMaxStemmed * kSyllableBytes;  // longer ones are not worth their memory
    thread_local std::array<Memo<Eojeol>, 2> eojeols;
    const auto read = [&] { return read_eojeol(piece, after_digit); };
    const Eojeol rare = common ? Eojeol() : read();
    const Eojeol& e = common ? eojeols[after_digit ? 1 : 0].get(std::string(piece), read) : rare;
    if (e.folded.empty()) return;
    const auto span_of = [&](std::size_t first, std::size_t last) {
      if (!e.as_written) return at;
      return Span{at.begin + static_cast<std::uint32_t>(first * kSyllableBytes),
                  at.begin + static_cast<std::uint32_t>(last * kSyllableBytes)};
    };
    measure_number(e, at);
    const bool counts = after_digit && (e.folded == "만" || e.folded == "도");  // ten thousand, degrees
    if (e.particle && !counts && glues_particle(before)) return;
    const bool changed = !e.stem.empty();
    begin_word(at, {changed ? e.stem : e.folded, false});
    const std::string whole = e.syllables < 2 ? std::string() : e.folded;
    emit(e.folded, Form::kWord, Script::kHangul, at);
    if (changed) emit(e.stem, Form::kStem, Script::kHangul, span_of(0, e.covered));
    pair(whole, !changed && !whole.empty(), !changed || !e.ends_phrase, at);
    if (e.syllables == 0) return;
    const std::string& stem = changed ? e.stem : e.composed;
    if (stem.size() < 3 * kSyllableBytes) return;  // two syllables are their own pair
    const std::size_t covered = changed ? e.covered : e.syllables;
    for (std::size_t i = 0; (i + 2) * kSyllableBytes <= stem.size(); ++i) {
      emit(stem.substr(i * kSyllableBytes, 2 * kSyllableBytes), Form::kBigram, Script::kHangul,
           span_of(i, std::min(i + 2, covered)));
    }
  }

  // A run of Hangul by itself: the same words come again and again.
  struct Eojeol {
    std::string folded;         // as its term
    std::string composed;       // all of it
    std::string stem;           // empty: nothing comes off
    std::size_t covered = 0;    // syllables, by the stem
    std::size_t syllables = 0;  // 0: something else than syllables stands in it
    bool as_written = true;     // composed syllables, as nearly all text has them, are their own normal form
    bool particle = false;      // where something stands before it that a particle is glued to
    bool ends_phrase = false;
  };

  static Eojeol read_eojeol(std::string_view piece, bool after_digit) {
    const auto composed = [](std::u32string_view r) { return std::all_of(r.begin(), r.end(), is_hangul_syllable); };
    Eojeol out;
    std::u32string run = to_code_points(piece);
    out.as_written = composed(run);
    out.composed = out.as_written ? std::string(piece) : normalize_word(piece);
    out.folded = limited(out.composed);
    if (out.folded.empty()) return out;
    if (!out.as_written) run = to_code_points(out.composed);
    if (!composed(run)) return out;
    out.syllables = run.size();
    out.particle = run.size() <= kMaxParticle && is_particle(run);
    out.ends_phrase = kEndsPhrase.find(run.back()) != std::u32string_view::npos;
    if (run.size() > kMaxStemmed) return out;
    const KoreanStem stem = korean_stem(run, after_digit);
    if (stem.text == run) return out;
    out.stem = to_utf8(stem.text);
    out.covered = stem.covered;
    return out;
  }

  // A bare word right behind one that may lead it, with one blank, is also one with it: 강화 학습 as 강화학습, 새로운
  // 모델 as 새로운모델. Single syllables are mostly no words of their own.
  void pair(const std::string& word, bool bare, bool leads, Span at) {
    const bool next_to = !before_.empty() && text_.substr(before_at_.end, at.begin - before_at_.end) == " ";
    if (next_to && bare) {
      out_.push_back(
          {limited(before_ + word), Form::kJoined, Script::kHangul, position_ - 1, {before_at_.begin, at.end}});
    }
    before_ = leads && word.size() <= kMaxPaired ? word : std::string();
    before_at_ = at;
  }

  // Takes the next position, and goes on with the name that the word before began, if a hyphen joins them.
  void begin_word(Span at, Part part) {
    const bool goes_on =
        !parts_.empty() && parts_.size() < kMaxParts && joins(text_.substr(name_.end, at.begin - name_.end));
    if (!goes_on) close_name();
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
      out_.push_back({limited(joined), Form::kJoined, Script::kOther, name_position_, name_});
    }
    parts_.clear();
  }

  void emit(std::string term, Form form, Script script, Span at) {
    if (!term.empty()) out_.push_back({std::move(term), form, script, position_, at});
  }

  std::string_view text_;
  std::vector<Token> out_;
  std::string before_;  // the last word, where it was Hangul of two syllables or more
  Span before_at_;
  struct Last {  // the last word that is not Hangul
    std::string word;
    Span at;
    std::uint32_t position = 0;
    bool capital = false;
  };
  Last last_;
  Last crossed_;             // the number before an "x"
  std::vector<Part> parts_;  // of the hyphenated name that is being read
  Span name_;
  std::uint32_t name_position_ = 0;
  std::uint32_t next_position_ = 0;
  std::uint32_t position_ = 0;
};

}  // namespace

std::vector<Token> analyze(std::string_view utf8) { return Analysis(utf8).run(); }

}  // namespace papersearch
