// SPDX-License-Identifier: GPL-2.0-or-later
// Cuts text into words and the pieces between them.
#include "src/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <array>
#include <memory>
#include <string>

#include "src/base/ascii.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/compatibility.h"
#include "src/text/icu_data.h"

namespace papersearch {
namespace {

// Making a break iterator costs a third of a millisecond, so each thread keeps one.
icu::BreakIterator& word_breaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    need_icu_data();
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw Error("ICU has no word rules", kIcuDataHint);
    return made;
  }();
  return *iterator;
}

// A class of characters that share a word. Letters that are neither Hangul nor Han go together ("ε1", "naïve").
enum class Class : std::uint8_t { kNone, kHangul, kHan, kLetter, kDigit, kMark };

Class class_of(char32_t code_point) {
  if (is_hangul_syllable(code_point)) return Class::kHangul;
  const auto c = static_cast<UChar32>(code_point);
  if (c < 0x80) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::kLetter;
    return c >= '0' && c <= '9' ? Class::kDigit : Class::kNone;
  }
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_FORMAT_CHAR:
      return Class::kMark;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_OTHER_NUMBER:
      return Class::kDigit;
    default:
      break;
  }
  if (!u_isalnum(c) && !u_hasBinaryProperty(c, UCHAR_ALPHABETIC)) return Class::kNone;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &status);
  if (script == USCRIPT_HANGUL) return Class::kHangul;
  return script == USCRIPT_HAN ? Class::kHan : Class::kLetter;
}

// Cuts one ICU segment where the script changes and at underscores, which UAX #29 takes for letters.
void cut(std::string_view text, Span at, std::vector<Segment>& out) {
  std::size_t next = at.begin;
  std::uint32_t begin = at.begin;
  Class current = Class::kNone;
  bool letters = false;
  const auto close = [&](std::uint32_t stop) {
    if (stop == begin) return;
    const bool word = current != Class::kNone;
    Script script = Script::kOther;
    if (current == Class::kHangul) script = Script::kHangul;
    if (current == Class::kLetter || current == Class::kDigit) script = letters ? Script::kLatin : Script::kNumber;
    out.push_back({{begin, stop}, word, script});
    begin = stop;
    letters = false;
  };
  while (next < at.end) {
    const auto here = static_cast<std::uint32_t>(next);
    const char32_t c = next_code_point(text.substr(0, at.end), next, kNoCodePoint);
    const Class found = c == kNoCodePoint ? Class::kNone : class_of(c);
    if (found == Class::kMark) continue;  // belongs to what stands before it
    // Inside a word of letters or digits, UAX #29 keeps "don't", "v1.5" and "10,000" together for good reason.
    const bool inner = found == Class::kNone && c != '_' && c != '@' && c != kNoCodePoint &&
                       (current == Class::kLetter || current == Class::kDigit) && next < at.end;
    if (inner) continue;
    const bool same = found == current || ((found == Class::kLetter || found == Class::kDigit) &&
                                           (current == Class::kLetter || current == Class::kDigit));
    if (!same) {
      close(here);
      current = found;
    }
    letters = letters || found == Class::kLetter;
  }
  close(at.end);
}

// "C++", "C#": the signs belong to a single letter before them. Says whether the sign was taken in.
bool takes_sign(std::string_view text, Span at, std::vector<Segment>& out) {
  if (out.empty() || !out.back().word || out.back().script != Script::kLatin || out.back().at.end != at.begin)
    return false;
  Segment& last = out.back();
  const std::string_view piece = text.substr(at.begin, at.size());
  const bool plus = piece == "+" && (last.at.size() == 1 || text[last.at.end - 1] == '+');
  if (!plus && !(piece == "#" && last.at.size() == 1)) return false;
  last.at.end = at.end;
  return true;
}

// Signs that are words to who types them. Says whether the piece was such a sign.
bool takes_symbol(std::string_view text, Span at, std::vector<Segment>& out) {
  std::size_t next = at.begin;
  const char32_t c = next_code_point(text.substr(0, at.end), next, kNoCodePoint);
  if (c == kNoCodePoint || c < 0x80 || (c != U'∞' && !is_emoji(c))) return false;
  out.push_back({at, true, Script::kOther});
  return true;
}

// Appends the segments of a stretch of the text, as ICU has them.
void cut_by_rules(std::string_view text, Span stretch, std::vector<Segment>& out) {
  icu::BreakIterator& breaks = word_breaks();  // may throw, so before the text is opened
  UErrorCode status = U_ZERO_ERROR;
  UText part = UTEXT_INITIALIZER;
  utext_openUTF8(&part, text.data() + stretch.begin, stretch.size(), &status);
  breaks.setText(&part, status);
  if (U_FAILURE(status)) {
    utext_close(&part);
    out.push_back({stretch, false, Script::kOther});
    return;
  }
  std::int32_t begin = breaks.first();
  for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; begin = end, end = breaks.next()) {
    const Span at{stretch.begin + static_cast<std::uint32_t>(begin), stretch.begin + static_cast<std::uint32_t>(end)};
    if (breaks.getRuleStatus() != UBRK_WORD_NONE) {
      cut(text, at, out);
    } else if (!takes_sign(text, at, out) && !takes_symbol(text, at, out)) {
      out.push_back({at, false, Script::kOther});
    }
  }
  utext_close(&part);
}

// What a byte means to the plain rules below.
enum class Plain : std::uint8_t { kUnknown, kLetter, kDigit, kMiddle, kJoint, kSign, kSyllable };

constexpr std::array<Plain, 128> kPlain = [] {
  std::array<Plain, 128> out{};
  for (const char c : std::string_view("!\"#$%&()*+-/<=>?[\\]^`{|}~")) out[static_cast<std::size_t>(c)] = Plain::kSign;
  for (const char c : std::string_view(".,;:'")) out[static_cast<std::size_t>(c)] = Plain::kMiddle;
  out['_'] = out['@'] = Plain::kJoint;
  for (std::size_t c = '0'; c <= '9'; ++c) out[c] = Plain::kDigit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) out[c] = out[c - 'a' + 'A'] = Plain::kLetter;
  return out;
}();

// What begins at a byte that is not ASCII: syllables, Latin and Greek letters, dashes and quotation marks.
Plain wide_at(std::string_view text, std::size_t at) {
  const char32_t c = next_code_point(text, at);
  if (is_hangul_syllable(c)) return Plain::kSyllable;
  if (c == U'×' || c == U'÷' || c == U'–' || c == U'—' || c == U'“' || c == U'”') return Plain::kSign;
  if ((c >= U'À' && c <= U'ɏ') || (c >= U'Α' && c <= U'Ρ') || (c >= U'Σ' && c <= U'ω')) return Plain::kLetter;
  return c == U'‘' || c == U'’' ? Plain::kMiddle : Plain::kUnknown;
}

Plain plain_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return Plain::kUnknown;
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80 ? kPlain[c] : wide_at(text, at);
}

// Bytes of the character that begins here, which is well-formed.
std::size_t width_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
}

// What stands between two blanks, by the rules that ICU has for ASCII, Hangul and a few more; 999 words of 1,000 are
// no more than that, and it takes a tenth of the time. False where something else stands there: `out` then holds part
// of it.
bool cut_plainly(std::string_view text, std::size_t& at, std::vector<Segment>& out) {
  const auto span = [&](std::size_t begin) {
    return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
  };
  while (at < text.size() && text[at] != ' ') {
    const std::size_t begin = at;
    Plain here = plain_at(text, at);
    if (here == Plain::kUnknown) return false;
    if (here == Plain::kSyllable) {
      while (plain_at(text, at) == Plain::kSyllable) at += 3;
      out.push_back({span(begin), true, Script::kHangul});
      continue;
    }
    if (here == Plain::kJoint) {  // to ICU a letter or nearly one; cut() makes it stand between words
      while (plain_at(text, at) == Plain::kJoint) ++at;
      if (plain_at(text, at) == Plain::kMiddle) return false;
      out.push_back({span(begin), false, Script::kOther});
      continue;
    }
    if (here == Plain::kSign || here == Plain::kMiddle) {
      at += width_at(text, at);
      if (here == Plain::kMiddle && plain_at(text, at) == Plain::kJoint) return false;
      if (!takes_sign(text, span(begin), out)) out.push_back({span(begin), false, Script::kOther});
      continue;
    }
    bool letters = false;
    while (here == Plain::kLetter || here == Plain::kDigit) {
      letters = letters || here == Plain::kLetter;
      at += width_at(text, at);
      if (plain_at(text, at) == Plain::kMiddle) {  // "v1.5", "10,000", "don't"
        const std::size_t width = width_at(text, at);
        const Plain after = plain_at(text, at + width);
        const char c = text[at];
        const bool digits = here == Plain::kDigit && after == Plain::kDigit;
        const bool letter_pair = here == Plain::kLetter && after == Plain::kLetter;
        if (c == ':' && (digits || letter_pair)) return false;
        if (digits || (letter_pair && c != ',' && c != ';')) at += width;
      }
      here = plain_at(text, at);
    }
    out.push_back({span(begin), true, letters ? Script::kLatin : Script::kNumber});
  }
  return true;
}

std::size_t skip(std::string_view text, std::size_t at, bool blanks) {
  while (at < text.size() && (text[at] == ' ') == blanks) ++at;
  return at;
}

std::vector<Segment> cut_all(std::string_view utf8) {
  std::vector<Segment> out;
  out.reserve(utf8.size() / 4);
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const std::size_t known = out.size();
    at = skip(utf8, at, true);
    if (at > begin)
      out.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, false, Script::kOther});
    if (cut_plainly(utf8, at, out)) continue;
    // Blanks are borders to what is plain alone: a combining mark sticks to the one before it.
    out.resize(known);
    do {
      at = skip(utf8, skip(utf8, at, false), true);
    } while (at < utf8.size() && plain_at(utf8, at) == Plain::kUnknown);
    cut_by_rules(utf8, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, out);
  }
  return out;
}

// Makes one word of a number and what follows it behind a ×, where that begins with a digit (512×512, 8×7B), and a word
// of any other × (H100×8).
std::vector<Segment> with_crosses(std::string_view utf8, std::vector<Segment> segments) {
  constexpr std::string_view kCross = "×";
  if (utf8.find(kCross) == std::string_view::npos) return segments;
  std::vector<Segment> out;
  bool number = false;  // the last word is one, or made of numbers
  for (std::size_t i = 0; i < segments.size(); ++i) {
    Segment s = segments[i];
    if (!s.word && utf8.substr(s.at.begin, s.at.size()) == kCross) {
      const bool before_digit = i + 1 < segments.size() && segments[i + 1].word && is_digit(utf8[s.at.end]);
      if (number && before_digit) {
        out.back() = {{out.back().at.begin, segments[++i].at.end}, true, Script::kLatin};
        continue;
      }
      s = {s.at, true, Script::kLatin};
    }
    number = s.word && s.script == Script::kNumber;
    out.push_back(s);
  }
  return out;
}

}  // namespace

std::vector<Segment> segment(std::string_view utf8) { return with_crosses(utf8, cut_all(utf8)); }

std::vector<Segment> segment_by_rules(std::string_view utf8) {
  std::vector<Segment> out;
  if (!utf8.empty()) cut_by_rules(utf8, {0, static_cast<std::uint32_t>(utf8.size())}, out);
  return with_crosses(utf8, std::move(out));
}

}  // namespace papersearch
