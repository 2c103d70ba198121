// Text to terms: segments in, the forms of each word out.
#include "src/text/analyzer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

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
    if (s.script == Script::kHangul) {
      hangul(piece, s.at, before);
    } else {
      plain(piece, s.at, s.script, piece);
    }
  }

  // A word that is not Hangul. `original` has the capitals that show the pieces of a name.
  void plain(std::string_view piece, Span at, Script script, std::string_view original) {
    std::string folded = limited(normalize_word(piece));
    if (folded.empty()) return;
    before_.clear();
    begin_word(at, {folded, script == Script::kNumber});
    const std::string stem = script == Script::kLatin ? english_stem(folded) : folded;
    const bool changed = stem != folded;
    emit(std::move(folded), Form::kWord, script, at);
    if (changed) emit(stem, Form::kStem, script, at);
    if (script == Script::kLatin) {
      for (const Piece p : name_pieces(original)) {
        emit(normalize_word(original.substr(p.begin, p.end - p.begin)), Form::kPart, script,
             {at.begin + static_cast<std::uint32_t>(p.begin), at.begin + static_cast<std::uint32_t>(p.end)});
      }
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
  std::vector<Part> parts_;  // of the hyphenated name that is being read
  Span name_;
  std::uint32_t name_position_ = 0;
  std::uint32_t next_position_ = 0;
  std::uint32_t position_ = 0;
};

}  // namespace

std::vector<Token> analyze(std::string_view utf8) { return Analysis(utf8).run(); }

}  // namespace papersearch
