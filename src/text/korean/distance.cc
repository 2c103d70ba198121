// SPDX-License-Identifier: GPL-2.0-or-later
// The distance of two words by the keys that one types for them: letters of Latin words, jamo of Hangul words.
#include "src/text/korean/distance.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "src/base/bits.h"
#include "src/base/hangul.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

// Compatibility jamo in Unicode's order of leads, vowels and tails; those of two keystrokes as they are typed.
constexpr auto kLeadStrokes =
    std::to_array<std::u32string_view>({U"ㄱ", U"ㄲ", U"ㄴ", U"ㄷ", U"ㄸ", U"ㄹ", U"ㅁ", U"ㅂ", U"ㅃ", U"ㅅ", U"ㅆ",
                                        U"ㅇ", U"ㅈ", U"ㅉ", U"ㅊ", U"ㅋ", U"ㅌ", U"ㅍ", U"ㅎ"});
constexpr auto kVowelStrokes = std::to_array<std::u32string_view>(
    {U"ㅏ",   U"ㅐ", U"ㅑ", U"ㅒ",   U"ㅓ",   U"ㅔ",   U"ㅕ", U"ㅖ", U"ㅗ",   U"ㅗㅏ", U"ㅗㅐ",
     U"ㅗㅣ", U"ㅛ", U"ㅜ", U"ㅜㅓ", U"ㅜㅔ", U"ㅜㅣ", U"ㅠ", U"ㅡ", U"ㅡㅣ", U"ㅣ"});
constexpr auto kTailStrokes = std::to_array<std::u32string_view>(
    {U"",     U"ㄱ",   U"ㄲ",   U"ㄱㅅ", U"ㄴ",   U"ㄴㅈ", U"ㄴㅎ", U"ㄷ", U"ㄹ",   U"ㄹㄱ",
     U"ㄹㅁ", U"ㄹㅂ", U"ㄹㅅ", U"ㄹㅌ", U"ㄹㅍ", U"ㄹㅎ", U"ㅁ",   U"ㅂ", U"ㅂㅅ", U"ㅅ",
     U"ㅆ",   U"ㅇ",   U"ㅈ",   U"ㅊ",   U"ㅋ",   U"ㅌ",   U"ㅍ",   U"ㅎ"});
static_assert(kLeadStrokes.size() == 19 && kVowelStrokes.size() == 21 && kTailStrokes.size() == 28);

void append_keystrokes(char32_t code, std::u32string& out) {
  if (!is_hangul_syllable(code)) {
    out += code;
    return;
  }
  const Jamo jamo = split_syllable(code);
  out += kLeadStrokes.at(static_cast<std::size_t>(jamo.lead));
  out += kVowelStrokes.at(static_cast<std::size_t>(jamo.vowel));
  out += kTailStrokes.at(static_cast<std::size_t>(jamo.tail));
}

std::uint64_t marks_of(std::u32string_view strokes) {
  std::uint64_t out = 0;
  for (const char32_t c : strokes) out |= std::uint64_t{1} << (c % 64);
  return out;
}

}  // namespace

std::u32string keystrokes(std::string_view utf8) {
  std::u32string out;
  for (const char32_t code : to_code_points(utf8)) append_keystrokes(code, out);
  return out;
}

TypingDistance::TypingDistance(std::u32string typed, std::size_t max)
    : typed_(std::move(typed)), max_(max), marks_(marks_of(typed_)) {}

std::uint64_t TypingDistance::marks(std::string_view utf8) { return marks_of(keystrokes(utf8)); }

bool TypingDistance::may_reach(std::uint64_t marks) const { return ones(marks_ ^ marks) <= 2 * max_; }

std::size_t TypingDistance::to(std::string_view utf8) {
  other_.clear();
  for (std::size_t at = 0; at < utf8.size();) append_keystrokes(next_code_point(utf8, at), other_);
  return to(std::u32string_view(other_));
}

std::size_t TypingDistance::to(std::u32string_view keystrokes) {
  const std::u32string& a = typed_;
  const std::u32string_view b = keystrokes;
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > max_) return max_ + 1;
  if (!may_reach(marks_of(b))) return max_ + 1;
  before_.assign(b.size() + 1, 0);
  above_.resize(b.size() + 1);
  row_.assign(b.size() + 1, 0);
  for (std::size_t j = 0; j <= b.size(); ++j) above_[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row_[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row_[j] = std::min({above_[j] + 1, row_[j - 1] + 1, above_[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row_[j] = std::min(row_[j], before_[j - 2] + 1);
      least = std::min(least, row_[j]);
    }
    if (least > max_) return max_ + 1;
    std::swap(before_, above_);
    std::swap(above_, row_);
  }
  return std::min(above_[b.size()], max_ + 1);
}

}  // namespace papersearch
