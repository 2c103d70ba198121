// SPDX-License-Identifier: GPL-2.0-or-later
// Korean names in Latin letters, as people write their own: 이주형 is Juhyung Lee, Joohyeong Yi, Ju-Hyung Rhee.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The spellings of one composed syllable (src/base/hangul.h), in lower case, at most 24: first that of the Revised
// Romanization of 2000, then those that are common in names, as hyeong, hyung and hyoung for 형, u and woo for 우. The
// lists were written for this project from general knowledge. Any thread may call it.
std::vector<std::string> romanizations(char32_t syllable);

// The spellings of a name in lower case.
struct KoreanName {
  std::vector<std::string> family;              // lee, yi, rhee
  std::vector<std::vector<std::string>> given;  // of each syllable of the given name
};

// Reads a word as a family name of one syllable (or one of the few of two: 독고, 남궁, 황보, 제갈, 선우) and a given
// name of one to three. Nullopt where it is no such word of composed syllables. A title or particle after the name
// (교수, 님, 의) is not removed. UTF-8; any thread may call it.
std::optional<KoreanName> korean_name(std::string_view hangul);

}  // namespace papersearch
