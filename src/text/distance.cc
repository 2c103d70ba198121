// How far two words are apart for someone who types: letters in Latin, jamo in Hangul.
#include "src/text/distance.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "src/text/korean.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

// Compatibility jamo in the order of the Unicode arithmetic; of two strokes as they are typed.
constexpr auto kLeads =
    std::to_array<std::u32string_view>({U"ㄱ", U"ㄲ", U"ㄴ", U"ㄷ", U"ㄸ", U"ㄹ", U"ㅁ", U"ㅂ", U"ㅃ", U"ㅅ", U"ㅆ",
                                        U"ㅇ", U"ㅈ", U"ㅉ", U"ㅊ", U"ㅋ", U"ㅌ", U"ㅍ", U"ㅎ"});
constexpr auto kVowels = std::to_array<std::u32string_view>(
    {U"ㅏ",   U"ㅐ", U"ㅑ", U"ㅒ",   U"ㅓ",   U"ㅔ",   U"ㅕ", U"ㅖ", U"ㅗ",   U"ㅗㅏ", U"ㅗㅐ",
     U"ㅗㅣ", U"ㅛ", U"ㅜ", U"ㅜㅓ", U"ㅜㅔ", U"ㅜㅣ", U"ㅠ", U"ㅡ", U"ㅡㅣ", U"ㅣ"});
constexpr auto kTails = std::to_array<std::u32string_view>(
    {U"",     U"ㄱ",   U"ㄲ",   U"ㄱㅅ", U"ㄴ",   U"ㄴㅈ", U"ㄴㅎ", U"ㄷ", U"ㄹ",   U"ㄹㄱ",
     U"ㄹㅁ", U"ㄹㅂ", U"ㄹㅅ", U"ㄹㅌ", U"ㄹㅍ", U"ㄹㅎ", U"ㅁ",   U"ㅂ", U"ㅂㅅ", U"ㅅ",
     U"ㅆ",   U"ㅇ",   U"ㅈ",   U"ㅊ",   U"ㅋ",   U"ㅌ",   U"ㅍ",   U"ㅎ"});
static_assert(kLeads.size() == 19 && kVowels.size() == 21 && kTails.size() == 28);

}  // namespace

std::u32string keystrokes(std::string_view utf8) {
  std::u32string out;
  for (const char32_t code : to_code_points(utf8)) {
    if (!is_hangul_syllable(code)) {
      out += code;
      continue;
    }
    const Jamo jamo = split_syllable(code);
    out += kLeads[static_cast<std::size_t>(jamo.lead)];
    out += kVowels[static_cast<std::size_t>(jamo.vowel)];
    out += kTails[static_cast<std::size_t>(jamo.tail)];
  }
  return out;
}

std::size_t typing_distance(std::u32string_view a, std::u32string_view b, std::size_t most) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer - std::min(a.size(), b.size()) > most) return most + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min(above[b.size()], most + 1);
}

}  // namespace papersearch
