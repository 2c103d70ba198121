// SPDX-License-Identifier: GPL-2.0-or-later
// The normal forms of Unicode in which words, names and queries are compared.
#include "src/text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "src/base/ascii.h"
#include "src/base/diagnostic.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/icu_data.h"

namespace papersearch {
namespace {

constexpr int kMaxMarks = 30;  // UAX #15, stream-safe text format

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whether NFKC_Casefold makes of a character the one that u_foldCase() gives, for which ICU needs no data; of kOthers
// it makes something else. Nearly all words are of such characters alone ("don’t" too).
bool folds_alone(char32_t c) {
  if (c < 0xC0) return c < 0x80;
  if (c <= 0x17F) {
    constexpr std::u32string_view kOthers = U"ßİĲĳĿŀŉ";
    return kOthers.find(c) == kOthers.npos;
  }
  const bool greek = c >= 0x391 && c <= 0x3CE;
  return greek || c == U'‘' || c == U'’' || is_hangul_syllable(c);
}

// The NFKC_Casefold of text that is made of such characters alone: each by itself, as no two of them compose.
std::optional<std::string> folded_plainly(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    if (!folds_alone(c)) return std::nullopt;
    append_utf8(out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  }
  return out;
}

// Well-formed, and no run of marks long enough to make normalisation slow.
std::string made_safe(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  int marks = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    marks = u_getCombiningClass(static_cast<UChar32>(c)) == 0 ? 0 : marks + 1;
    if (marks <= kMaxMarks) append_utf8(out, c);
  }
  return out;
}

std::string normalized(const icu::Normalizer2* form, const std::string& safe) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  form->normalizeUTF8(0, safe, sink, nullptr, status);
  return U_FAILURE(status) ? safe : out;
}

const icu::Normalizer2* instance(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = get(status);
  if (U_FAILURE(status)) throw Error(std::string("ICU has no normal form: ") + u_errorName(status), kIcuDataHint);
  return form;
}

// Its table is in ICU's data; those of NFC and NFD are part of ICU's code.
const icu::Normalizer2* nfkc_casefold() {
  need_icu_data();
  return instance(icu::Normalizer2::getNFKCCasefoldInstance);
}

// What people type for a small Latin letter that is no letter with a mark to Unicode, as CLDR's Latin-ASCII has it;
// empty for other characters. (The transliterator itself would load ICU's data for every name.)
std::string_view plain_letters(char32_t c) {
  switch (c) {
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'þ':
      return "th";
    case U'ß':
      return "ss";
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ı':
      return "i";
    case U'ŧ':
      return "t";
    default:
      return {};
  }
}

// How German and the Nordic languages write a letter where it is missing.
std::string_view two_letters(char32_t c) {
  switch (c) {
    case U'ä':
      return "ae";
    case U'ö':
    case U'ø':
      return "oe";
    case U'ü':
      return "ue";
    case U'å':
      return "aa";
    default:
      return {};
  }
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'ʹ' || c == U'`'; }

// An apostrophe between two letters of a name is a joint like a hyphen: D'Souza is DSouza and Souza, too.
std::string with_hyphens_for_apostrophes(std::string name) {
  constexpr std::array kFirstBytes = {'\'', '`', '\xE2', '\xCA'};
  if (std::none_of(kFirstBytes.begin(), kFirstBytes.end(),
                   [&](char first) { return name.find(first) != std::string::npos; }))
    return name;
  const std::u32string letters = to_code_points(name);
  std::u32string out = letters;
  for (std::size_t i = 1; i + 1 < letters.size(); ++i) {
    if (is_apostrophe(letters[i]) && u_isalpha(static_cast<UChar32>(letters[i - 1])) &&
        u_isalpha(static_cast<UChar32>(letters[i + 1])))
      out[i] = U'-';
  }
  return to_utf8(out);
}

// ASCII and syllables of Hangul, which are most words of queries.
bool has_letters_without_marks(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c >= 0x80 && !is_hangul_syllable(c)) return false;
  }
  return true;
}

// Letters without their nonspacing marks, and those that no mark makes another letter of as plain ones.
std::string without_marks(const std::string& folded) {
  if (has_letters_without_marks(folded)) return folded;
  static const icu::Normalizer2* const kForm = instance(icu::Normalizer2::getNFDInstance);
  static const icu::Normalizer2* const kComposed = instance(icu::Normalizer2::getNFCInstance);
  std::string out;
  const std::string decomposed = normalized(kForm, folded);
  for (std::size_t at = 0; at < decomposed.size();) {
    const char32_t c = next_code_point(decomposed, at);
    if (u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) continue;
    const std::string_view plain = plain_letters(c);
    if (plain.empty()) {
      append_utf8(out, c);
    } else {
      out += plain;
    }
  }
  return normalized(kComposed, out);  // Hangul was taken apart too
}

}  // namespace

std::string normalize_word(std::string_view utf8) {
  if (is_ascii(utf8)) return lowered(utf8);
  if (std::optional<std::string> folded = folded_plainly(utf8)) return *std::move(folded);
  return normalize_by_tables(utf8);
}

std::string normalize_by_tables(std::string_view utf8) {
  static const icu::Normalizer2* const kForm = nfkc_casefold();
  return normalized(kForm, made_safe(utf8));
}

std::string without_accents(const std::string& word) {
  if (is_ascii(word)) return word;
  std::string plain = without_marks(word);
  return is_ascii(plain) ? plain : word;
}

std::string normalize_name(std::string_view utf8) {
  const std::string folded = with_hyphens_for_apostrophes(normalize_word(utf8));
  return without_marks(folded);
}

std::vector<std::string> name_spellings(std::string_view utf8) {
  std::vector<std::string> out;
  out.push_back(normalize_name(utf8));  // an initializer list would copy it
  if (is_ascii(utf8)) return out;
  const std::string folded = normalize_word(utf8);
  std::string longer;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    const std::string_view two = two_letters(c);
    if (two.empty()) {
      append_utf8(longer, c);
    } else {
      longer += two;
    }
  }
  if (longer == folded) return out;
  if (longer = normalize_name(longer); longer != out.front()) out.push_back(std::move(longer));
  return out;
}

std::string name_identity(std::string_view utf8) {
  std::string name = normalize_name(utf8);
  if (is_ascii(name)) {
    std::erase_if(name, [](char c) { return !is_letter(c) && !is_digit(c); });
    return name;
  }
  std::u32string points = to_code_points(name);
  std::erase_if(points, [](char32_t point) {
    const auto c = static_cast<UChar32>(point);
    return !u_isalnum(c) && (U_GET_GC_MASK(c) & U_GC_M_MASK) == 0;
  });
  return to_utf8(points);
}

std::string normalize_input(std::string_view utf8) {
  if (is_ascii(utf8)) return std::string(utf8);
  static const icu::Normalizer2* const kForm = instance(icu::Normalizer2::getNFCInstance);
  return normalized(kForm, made_safe(utf8));
}

}  // namespace papersearch
