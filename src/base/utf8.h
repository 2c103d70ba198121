// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8: stepping through it, checking it, cutting it, and converting it to code points and back.
#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// Positions and sizes are in bytes. All functions may be called from any thread and throw nothing but bad_alloc.

// U+FFFD, which stands for bytes that are not well-formed UTF-8.
inline constexpr char32_t kReplacementCharacter = U'\uFFFD';

// No code point; a caller that must tell ill-formed bytes from a U+FFFD in the text asks for it below.
inline constexpr char32_t kNoCodePoint = 0xFFFFFFFF;

// Returns the code point that begins at `at`, which must be inside the text, and moves `at` to the byte after it.
// Where no well-formed code point begins there, returns `ill_formed` and skips the bytes that one U+FFFD replaces in
// the practice that Unicode recommends (The Unicode Standard, chapter 3.9).
inline char32_t next_code_point(std::string_view text, std::size_t& at, char32_t ill_formed = kReplacementCharacter) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c < 0 ? ill_formed : static_cast<char32_t>(c);
}

// The last code point of the text; kNoCodePoint where the text is empty or ends with ill-formed bytes.
char32_t last_code_point(std::string_view text);

// Appends the code point, which must be a Unicode scalar value (no surrogate).
void append_utf8(std::string& out, char32_t c);

// Whether the byte is the second, third or fourth of a code point.
constexpr bool is_continuation(char byte) { return U8_IS_TRAIL(static_cast<std::uint8_t>(byte)); }

// The first byte behind the code point that begins at `at`, which must be inside the text.
std::size_t code_point_end(std::string_view text, std::size_t at);

// The first byte of the code point that the byte at `at` belongs to; the size of the text where `at` is beyond it.
std::size_t code_point_begin(std::string_view text, std::size_t at);

// The longest beginning of the text that has at most `size` bytes and ends between two code points.
std::string_view cut_utf8(std::string_view text, std::size_t size);

// The first code point of the text, which is well-formed; empty where the text is.
std::string first_letter(std::string_view text);

// Whether the text is well-formed UTF-8.
bool is_valid_utf8(std::string_view text);

// Replaces ill-formed bytes by U+FFFD and removes a byte order mark at the front; well-formed text is returned as it
// is, without a copy. Where something was replaced, sets `first_repair`, unless that is null, to the byte of the result
// at which the first U+FFFD stands.
std::string valid_utf8(std::string text, std::optional<std::size_t>* first_repair = nullptr);

// The code points of the text, with U+FFFD for ill-formed bytes.
std::u32string to_code_points(std::string_view text);

// The reverse, for code points that are Unicode scalar values.
std::string to_utf8(std::u32string_view code_points);

}  // namespace papersearch
