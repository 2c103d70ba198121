// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes of a file as UTF-8 text.
#include "indexer/read/encoding.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "src/base/hangul.h"
#include "src/base/npos.h"
#include "src/base/utf8.h"
#include "src/text/icu_data.h"

namespace papersearch {
namespace {

constexpr std::size_t kFewBytes = 8;  // that are ill-formed: a slip, not an encoding

struct Counts {
  std::size_t letters = 0;     // of more than one byte
  std::size_t ill_formed = 0;  // groups of bytes
  std::size_t nuls = 0;
};

Counts count(std::string_view bytes) {
  Counts out;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      out.nuls += bytes[at++] == '\0' ? 1 : 0;
      continue;
    }
    const char32_t c = next_code_point(bytes, at, kNoCodePoint);
    ++(c == kNoCodePoint ? out.ill_formed : out.letters);
  }
  return out;
}

// With ICU's converter of that name; nothing where a byte has no meaning in it.
std::optional<std::string> converted(std::string_view bytes, const char* encoding, bool strict) {
  need_icu_data();  // even the name of a converter is looked up there
  UErrorCode failed = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &failed), &ucnv_close);
  if (U_FAILURE(failed)) return std::nullopt;
  if (strict) ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &failed);
  // No encoding here has more than one unit of UTF-16 a byte.
  std::u16string units(bytes.size() + 2, u'\0');
  const std::int32_t size = ucnv_toUChars(converter.get(), units.data(), static_cast<std::int32_t>(units.size()),
                                          bytes.data(), static_cast<std::int32_t>(bytes.size()), &failed);
  if (U_FAILURE(failed)) return std::nullopt;
  std::string out;
  out.reserve(bytes.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U16_NEXT(units.data(), at, size, c);
    append_utf8(out, U_IS_SURROGATE(c) ? kReplacementCharacter : static_cast<char32_t>(c));
  }
  return out;
}

// Most letters are Korean, so that it is no other encoding of two bytes a letter.
bool is_korean(std::string_view text) {
  std::size_t korean = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c < 0x80 || !u_isalpha(static_cast<UChar32>(c))) continue;
    ++letters;
    if (is_hangul_syllable(c)) ++korean;
  }
  return letters > 0 && korean * 2 > letters;
}

struct Mark {
  std::string_view bytes;
  const char* converter;
  const char* name;
};
// Of these the first that fits: the mark of UTF-16LE begins that of UTF-32LE.
constexpr Mark kMarks[] = {
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE", "UTF-32"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE", "UTF-32"},
    {std::string_view("\xFF\xFE", 2), "UTF-16LE", "UTF-16"},
    {std::string_view("\xFE\xFF", 2), "UTF-16BE", "UTF-16"},
};

void tell(FileText& out, const char* code, Span at, std::string message, const char* hint) {
  out.findings.push_back({Level::kWarning, code, at, std::move(message), hint});
}

Span beginning(const FileText& file) { return {0, static_cast<std::uint32_t>(first_letter(file.text).size())}; }

void unknown(FileText& out, const std::string& what) {
  out.text.clear();
  out.readable = false;
  tell(out, "unknown-encoding", {}, what + "; it is not read, and what the index has of it stays",
       "save the file as UTF-8");
}

// Ends of lines of other systems to "\n", where there are more of them than of that.
void convert_line_ends(FileText& out) {
  const std::string& text = out.text;
  const bool has_returns = text.find('\r') != npos;
  const bool has_separators =
      text.find("\xE2\x80\xA8") != npos || text.find("\xE2\x80\xA9") != npos || text.find("\xC2\x85") != npos;
  if (!has_returns && !has_separators) return;
  std::size_t newlines = 0;
  std::size_t returns = 0;
  std::size_t separators = 0;
  const auto separator_at = [&](std::size_t at) -> std::size_t {
    const std::string_view rest = std::string_view(text).substr(at, 3);
    return rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9" ? 3 : rest.starts_with("\xC2\x85") ? 2 : 0;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') ++newlines;
    if (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')) ++returns;
    if (separator_at(at) > 0) ++separators;
  }
  if (std::max(returns, separators) <= newlines) return;
  std::string lines;
  lines.reserve(text.size());
  const std::optional<std::size_t> repair = out.first_repair;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at == repair) out.first_repair = lines.size();
    const std::size_t separator = separator_at(at);
    const bool ends = separator > 0 || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
    lines += ends ? '\n' : text[at];
    if (separator > 0) at += separator - 1;
  }
  out.text = std::move(lines);
  tell(out, "other-line-ends", beginning(out),
       returns >= separators ? "lines end with a carriage return alone; they are read all the same"
                             : "lines end with separators of Unicode; they are read all the same",
       "save the file with the ends of lines of Unix");
}

}  // namespace

FileText file_text(std::string bytes) {
  FileText out;
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    auto text = converted(std::string_view(bytes).substr(mark.bytes.size()), mark.converter, false);
    if (!text) {
      unknown(out, std::string("the file has the mark of ") + mark.name + " and is none");
      return out;
    }
    out.text = std::move(*text);
    tell(out, "other-encoding", beginning(out), std::string("the file is ") + mark.name + "; it is read as such",
         "save the file as UTF-8");
    convert_line_ends(out);
    return out;
  }
  if (is_valid_utf8(bytes) && bytes.find('\0') == npos) {
    out.text = valid_utf8(std::move(bytes));
    convert_line_ends(out);
    return out;
  }
  const Counts counts = count(bytes);
  if (counts.nuls * 4 > bytes.size()) {
    unknown(out, "the file seems to be UTF-16 without a byte order mark, or no text");
    return out;
  }
  if (counts.ill_formed > counts.letters) {
    if (auto text = converted(bytes, "windows-949", true); text && is_korean(*text)) {
      out.text = std::move(*text);
      tell(out, "other-encoding", beginning(out), "the file is CP949 (EUC-KR); it is read as such",
           "save the file as UTF-8");
      convert_line_ends(out);
      return out;
    }
    if (counts.ill_formed > kFewBytes) {
      unknown(out, "the file is neither UTF-8 nor CP949");
      return out;
    }
  }
  out.text = valid_utf8(std::move(bytes), &out.first_repair);
  convert_line_ends(out);
  if (out.first_repair) {
    const auto at = static_cast<std::uint32_t>(*out.first_repair);
    tell(out, "invalid-utf8", {at, at + 3}, "bytes that are no UTF-8 are read as U+FFFD", "save the file as UTF-8");
  }
  return out;
}

}  // namespace papersearch
