// SPDX-License-Identifier: GPL-2.0-or-later
// Signs that stand for letters, digits or blanks, written as what they stand for, before a text is cut into words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// A text that was made of another one, and where each byte comes from.
struct MappedText {
  std::string text;
  std::string_view original;
  std::vector<std::uint32_t> origins;  // for each byte of `text`, the first byte of its character in the original

  // The bytes of the original that a piece of `text` stands for, with what was left out behind it, so that a picture of
  // several characters stays one; the piece must not be empty.
  [[nodiscard]] Span in_original(Span piece) const;
};

// The text in which compatibility characters that are no letters are written out as NFKC has them (UAX #15), so that
// they are cut into words like what people type instead: "25°C" for "25℃", "10kg" for "10㎏", "(주)" for "㈜", "1/2"
// for "½", a plain blank for blanks of other widths, "(" for "（". What stands above or below the line follows "^" or
// "_", as in TeX: "S^2FT" for "S²FT", "H_2O" for "H₂O", "10^-3" for "10⁻³". Invisible characters (soft hyphens,
// zero-width blanks and joiners) are left out. Emoji, ™ and ℠ stay, and so do letters, which normalize_word() folds.
//
// Nullopt where the text has none of these, which is common and quickly known. `original` refers to the given text,
// which may be any bytes of less than 4 GiB; ill-formed ones stay. Takes linear time; any thread may call it. Throws
// bad_alloc, and Error where ICU's data is needed but cannot be loaded (src/text/icu_data.h).
std::optional<MappedText> without_compatibility_signs(std::string_view utf8);

// Whether the character is a picture: not ©, ™ and arrows, which Unicode has among the pictographs. Any thread may call
// it. Throws Error where ICU's data cannot be loaded.
bool is_emoji(char32_t c);

}  // namespace papersearch
