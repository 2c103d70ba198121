// Cuts text into words and what stands between them, by ICU and by script.
#include "src/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <memory>

namespace papersearch {
namespace {

// Making a break iterator costs a third of a millisecond, so each thread keeps one.
icu::BreakIterator& word_breaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw Error("ICU has no word rules", "install the packages libicu72 and its data");
    return made;
  }();
  return *iterator;
}

// A class of characters that share a word. Letters that are neither Hangul nor Han go together ("ε1", "naïve").
enum class Class : std::uint8_t { kNone, kHangul, kHan, kLetter, kDigit, kMark };

Class class_of(UChar32 c) {
  if (c < 0x80) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::kLetter;
    return c >= '0' && c <= '9' ? Class::kDigit : Class::kNone;
  }
  if (c >= 0xAC00 && c <= 0xD7A3) return Class::kHangul;
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
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto end = static_cast<std::int32_t>(at.end);
  auto next = static_cast<std::int32_t>(at.begin);
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
  while (next < end) {
    const auto here = static_cast<std::uint32_t>(next);
    UChar32 c = 0;
    U8_NEXT(bytes, next, end, c);
    Class found = c < 0 ? Class::kNone : class_of(c);
    if (found == Class::kMark) continue;  // belongs to what stands before it
    // Inside a word of letters or digits, UAX #29 keeps "don't", "v1.5" and "10,000" together for good reason.
    const bool inner = found == Class::kNone && c != '_' && c != '@' && c >= 0 &&
                       (current == Class::kLetter || current == Class::kDigit) && next < end;
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

}  // namespace

std::vector<Segment> segment(std::string_view utf8) {
  std::vector<Segment> out;
  if (utf8.empty()) return out;
  out.reserve(utf8.size() / 4);
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  icu::BreakIterator& breaks = word_breaks();
  breaks.setText(&text, status);
  if (U_FAILURE(status)) {
    utext_close(&text);
    return {{{0, static_cast<std::uint32_t>(utf8.size())}, false, Script::kOther}};
  }
  std::int32_t begin = breaks.first();
  for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; begin = end, end = breaks.next()) {
    const Span at{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (breaks.getRuleStatus() != UBRK_WORD_NONE) {
      cut(utf8, at, out);
      continue;
    }
    // "C++", "C#": the signs belong to a single letter before them.
    const std::string_view piece = utf8.substr(at.begin, at.size());
    if (!out.empty() && out.back().word && out.back().script == Script::kLatin && out.back().at.end == at.begin) {
      Segment& last = out.back();
      const bool plus = piece == "+" && (last.at.size() == 1 || utf8[last.at.end - 1] == '+');
      if (plus || (piece == "#" && last.at.size() == 1)) {
        last.at.end = at.end;
        continue;
      }
    }
    out.push_back({at, false, Script::kOther});
  }
  utext_close(&text);
  return out;
}

}  // namespace papersearch
