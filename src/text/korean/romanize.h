// Korean names in Latin letters, as their bearers write them: 이주형 is Juhyung Lee, Joohyeong Yi, Ju-Hyung Rhee.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// The ways of one syllable (U+AC00..U+D7A3), the official one (Revised Romanization, 2000) first, then those that names
// have kept: 형 hyeong, hyung, hyoung; 우 u, woo. Lower case, at most 24.
std::vector<std::string> romanizations(char32_t syllable);

struct KoreanName {
  std::vector<std::string> family;              // lower case: lee, yi, rhee
  std::vector<std::vector<std::string>> given;  // of each syllable
};

// A family name of one syllable (or one of the few of two: 남궁, 황보, 제갈, 선우) and a given name of one to three.
// Empty where the text is no such word of two to five syllables. A title or particle after it (교수, 님, 의) is not
// taken off.
std::optional<KoreanName> korean_name(std::string_view hangul);

}  // namespace papersearch
