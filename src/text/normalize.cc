// One word to the form that is compared: NFKC, case folded, Latin accents kept.
#include "src/text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "src/base/diagnostic.h"
#include "src/text/icu_data.h"

namespace papersearch {
namespace {

constexpr int kMaxMarks = 30;  // UAX #15, stream-safe text format

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whether NFKC_Casefold makes of a character the one that u_foldCase() gives, for which ICU needs no data; of kOthers
// it makes something else. Nearly all words are of such characters alone ("don’t" too).
bool folds_alone(UChar32 c) {
  if (c < 0xC0) return c >= 0 && c < 0x80;
  if (c <= 0x17F) {
    constexpr std::u32string_view kOthers = U"ßİĲĳĿŀŉ";
    return kOthers.find(static_cast<char32_t>(c)) == kOthers.npos;
  }
  const bool greek = c >= 0x391 && c <= 0x3CE;
  return greek || c == U'‘' || c == U'’' || (c >= 0xAC00 && c <= 0xD7A3);
}

template <typename Sink>
void each_code_point(std::string_view utf8, Sink sink) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto size = static_cast<std::int32_t>(utf8.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    sink(c);
  }
}

void append(std::string& out, UChar32 c) {
  char piece[4];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(piece, length, c);
  out.append(piece, static_cast<std::size_t>(length));
}

// The NFKC_Casefold of text that is made of such characters alone: each by itself, as no two of them compose.
std::optional<std::string> folded_plainly(std::string_view utf8) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto size = static_cast<std::int32_t>(utf8.size());
  std::string out;
  out.reserve(utf8.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT(bytes, i, size, c);
    if (!folds_alone(c)) return std::nullopt;
    append(out, u_foldCase(c, U_FOLD_CASE_DEFAULT));
  }
  return out;
}

// Well-formed, and no run of marks long enough to make normalisation slow.
std::string made_safe(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  int marks = 0;
  each_code_point(utf8, [&](UChar32 c) {
    marks = u_getCombiningClass(c) == 0 ? 0 : marks + 1;
    if (marks <= kMaxMarks) append(out, c);
  });
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

}  // namespace

std::string normalize_word(std::string_view utf8) {
  if (is_ascii(utf8)) {
    std::string out(utf8);
    for (char& c : out) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
  }
  if (std::optional<std::string> folded = folded_plainly(utf8)) return *std::move(folded);
  return normalize_by_tables(utf8);
}

std::string normalize_by_tables(std::string_view utf8) {
  static const icu::Normalizer2* const kForm = nfkc_casefold();
  return normalized(kForm, made_safe(utf8));
}

std::string normalize_name(std::string_view utf8) {
  std::string folded = normalize_word(utf8);
  if (is_ascii(folded)) return folded;
  static const icu::Normalizer2* const kForm = instance(icu::Normalizer2::getNFDInstance);
  static const icu::Normalizer2* const kComposed = instance(icu::Normalizer2::getNFCInstance);
  std::string out;
  each_code_point(normalized(kForm, folded), [&](UChar32 c) {
    if (u_charType(c) != U_NON_SPACING_MARK) append(out, c);
  });
  return normalized(kComposed, out);  // Hangul was taken apart too
}

std::string name_identity(std::string_view utf8) {
  std::string out = normalize_name(utf8);
  std::erase_if(out, [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
  });
  return out;
}

std::string valid_utf8(std::string bytes, std::optional<std::size_t>* first_repair) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int32_t>(bytes.size());
  std::int32_t at = 0;
  std::int32_t begin = 0;
  for (UChar32 c = 0; at < size && c >= 0;) {
    begin = at;
    U8_NEXT(data, at, size, c);
    if (c >= 0) begin = at;
  }
  if (begin == size) return bytes;
  if (first_repair != nullptr) *first_repair = static_cast<std::size_t>(begin);
  std::string out;
  out.reserve(bytes.size() + 16);
  each_code_point(bytes, [&](UChar32 c) { append(out, c); });
  return out;
}

bool is_valid_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(data, at, size, c);
    if (c < 0) return false;
  }
  return true;
}

std::string_view cut_utf8(std::string_view utf8, std::size_t most) {
  if (utf8.size() <= most) return utf8;
  while (most > 0 && (static_cast<unsigned char>(utf8[most]) & 0xC0) == 0x80) --most;
  return utf8.substr(0, most);
}

std::string first_letter(std::string_view word) {
  std::size_t end = word.empty() ? 0 : 1;
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
  return std::string(word.substr(0, end));
}

std::string normalize_input(std::string_view utf8) {
  if (is_ascii(utf8)) return std::string(utf8);
  static const icu::Normalizer2* const kForm = instance(icu::Normalizer2::getNFCInstance);
  return normalized(kForm, made_safe(utf8));
}

std::u32string to_code_points(std::string_view utf8) {
  std::u32string out;
  out.reserve(utf8.size() / 3 + 1);  // Hangul takes three bytes
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto size = static_cast<std::int32_t>(utf8.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    out.push_back(static_cast<char32_t>(c));
  }
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (const char32_t c : text) {
    char piece[4];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(piece, length, static_cast<UChar32>(c));
    out.append(piece, static_cast<std::size_t>(length));
  }
  return out;
}

}  // namespace papersearch
