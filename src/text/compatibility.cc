// SPDX-License-Identifier: GPL-2.0-or-later
// Signs that stand for letters, digits or blanks, written as what they stand for.
#include "src/text/compatibility.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "src/base/ascii.h"
#include "src/base/utf8.h"
#include "src/text/icu_data.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Soft hyphen; zero-width space, non-joiner, joiner; marks of direction; word joiner and invisible operators; byte
// order mark.
bool is_invisible(char32_t c) {
  return c == U'\u00AD' || (c >= U'\u200B' && c <= U'\u200F') || (c >= U'\u202A' && c <= U'\u202E') ||
         (c >= U'\u2060' && c <= U'\u206F') || c == U'\uFEFF';
}

// '^' for a digit or sign above the line, '_' for one below it, 0 for any other character.
char raised_mark(char32_t c) {
  if (c == U'¹' || c == U'²' || c == U'³' || c == U'⁰' || (c >= U'⁴' && c <= U'⁾')) return '^';
  return c >= U'₀' && c <= U'₎' ? '_' : 0;
}

// What stands above or below the line, on the line.
std::string_view on_line(char32_t c) {
  constexpr std::string_view kOnLine = "0123456789+-=()";  // in the order of Unicode's block of them
  if (c < U'⁰') return kOnLine.substr(c == U'¹' ? 1 : c == U'²' ? 2 : 3, 1);
  return kOnLine.substr(c - (c < U'₀' ? U'⁰' : U'₀'), 1);
}

// Whether a character that is not ASCII may have to be written out: spaces, punctuation, symbols and the numbers that
// are no decimal digits. These properties are in ICU's code, so the test needs no data.
bool is_compatibility_sign(char32_t c) {
  constexpr std::uint32_t kSigns = U_GC_Z_MASK | U_GC_P_MASK | U_GC_S_MASK | U_GC_NO_MASK;
  const auto character = static_cast<UChar32>(c);
  if ((U_GET_GC_MASK(character) & kSigns) == 0) return false;
  if (c == U'⁄') return true;
  const int type = u_getIntPropertyValue(character, UCHAR_DECOMPOSITION_TYPE);
  if (type == U_DT_NONE || type == U_DT_CANONICAL) return false;
  return c != U'…' && c != U'™' && c != U'℠';  // the two are no part of the name before them
}

// Whether what a sign was written out as is to be taken: a character of ASCII, or text with a letter or a digit. "´" is
// a blank and a mark to NFKC, "…" three full stops: both say less than the sign.
bool says_more(std::string_view written) {
  if (written.size() == 1) return true;
  bool has_word = false;
  for (std::size_t at = 0; at < written.size();) {
    const auto c = static_cast<UChar32>(next_code_point(written, at));
    if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) return false;
    has_word = has_word || u_isalnum(c);
  }
  return has_word;
}

// What is read for such a sign; empty where it stays as it is.
std::string written_out(char32_t c) {
  constexpr std::string_view kFractionSlash = "⁄";
  constexpr char32_t kFullWidth = U'！' - U'!';
  if (c == U'⁄') return "/";
  if (u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR) return " ";
  if (c >= U'！' && c <= U'～') return {static_cast<char>(c - kFullWidth)};
  if (is_emoji(c)) return {};
  std::string out = normalize_word(to_utf8(std::u32string(1, c)));
  if (!says_more(out)) return {};
  if (const std::size_t slash = out.find(kFractionSlash); slash != std::string::npos)
    out.replace(slash, kFractionSlash.size(), "/");
  return out;
}

// Appends characters to a text together with where they come from.
class Writer {
 public:
  explicit Writer(std::string_view original) { out_.original = original; }

  void append(std::string_view text, std::size_t origin) {
    out_.text += text;
    out_.origins.resize(out_.text.size(), static_cast<std::uint32_t>(origin));
  }

  // A digit or sign above or below the line. A full stop between two of them is one of theirs: "₂.₅".
  void append_raised(char mark, std::string_view text, std::size_t origin) {
    const bool goes_on = mark == mark_ && (out_.text.size() == raised_end_ ||
                                           (out_.text.size() == raised_end_ + 1 && out_.text.back() == '.'));
    if (!goes_on) append(std::string_view(&mark, 1), origin);
    append(text, origin);
    mark_ = mark;
    raised_end_ = out_.text.size();
  }

  // What a sign was written out as; two numbers stay two: "2½".
  void append_written(std::string_view text, std::size_t origin) {
    if (!out_.text.empty() && is_digit(out_.text.back()) && is_digit(text.front())) append(" ", origin);
    append(text, origin);
  }

  MappedText take() { return std::move(out_); }

 private:
  MappedText out_;
  char mark_ = 0;
  std::size_t raised_end_ = 0;
};

// Where the first character stands that is not to stay as it is.
std::size_t first_change(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0xC2 || (byte >= 0xE4 && byte <= 0xED)) {  // ASCII; Han and Hangul
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_code_point(utf8, at, kNoCodePoint);
    if (c == kNoCodePoint) continue;
    if (is_invisible(c) || raised_mark(c) != 0 || (is_compatibility_sign(c) && !written_out(c).empty())) return begin;
  }
  return utf8.size();
}

}  // namespace

Span MappedText::in_original(Span piece) const {
  const std::uint32_t last = origins[piece.end - 1];
  if (piece.end < origins.size() && origins[piece.end] != last) return {origins[piece.begin], origins[piece.end]};
  return {origins[piece.begin], static_cast<std::uint32_t>(code_point_end(original, last))};
}

std::optional<MappedText> without_compatibility_signs(std::string_view utf8) {
  const std::size_t first = first_change(utf8);
  if (first == utf8.size()) return std::nullopt;
  Writer out(utf8);
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(utf8, at, kNoCodePoint);
    const std::string_view character = utf8.substr(begin, at - begin);
    if (begin < first || c == kNoCodePoint || c < 0x80) {
      out.append(character, begin);
    } else if (const char mark = raised_mark(c)) {
      out.append_raised(mark, on_line(c), begin);
    } else if (!is_invisible(c)) {
      const std::string written = is_compatibility_sign(c) ? written_out(c) : std::string();
      written.empty() ? out.append(character, begin) : out.append_written(written, begin);
    }
  }
  return out.take();
}

bool is_emoji(char32_t c) {
  need_icu_data();
  constexpr char32_t kFirstSymbol = 0x2600;
  const auto character = static_cast<UChar32>(c);
  return u_hasBinaryProperty(character, UCHAR_EMOJI_PRESENTATION) ||
         u_hasBinaryProperty(character, UCHAR_REGIONAL_INDICATOR) ||
         (c >= kFirstSymbol && u_hasBinaryProperty(character, UCHAR_EXTENDED_PICTOGRAPHIC));
}

}  // namespace papersearch
