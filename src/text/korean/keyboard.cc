// SPDX-License-Identifier: GPL-2.0-or-later
// Words typed with the wrong keyboard layout (Dubeolsik, KS X 5002, for QWERTY or the other way round), and initials.
#include "src/text/korean/keyboard.h"

#include <algorithm>
#include <array>
#include <utility>

#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/korean/distance.h"

namespace papersearch {
namespace {

constexpr auto kKeys = std::to_array<std::pair<char, char32_t>>(
    {{'r', U'ㄱ'}, {'R', U'ㄲ'}, {'s', U'ㄴ'}, {'e', U'ㄷ'}, {'E', U'ㄸ'}, {'f', U'ㄹ'}, {'a', U'ㅁ'},
     {'q', U'ㅂ'}, {'Q', U'ㅃ'}, {'t', U'ㅅ'}, {'T', U'ㅆ'}, {'d', U'ㅇ'}, {'w', U'ㅈ'}, {'W', U'ㅉ'},
     {'c', U'ㅊ'}, {'z', U'ㅋ'}, {'x', U'ㅌ'}, {'v', U'ㅍ'}, {'g', U'ㅎ'}, {'k', U'ㅏ'}, {'o', U'ㅐ'},
     {'i', U'ㅑ'}, {'O', U'ㅒ'}, {'j', U'ㅓ'}, {'p', U'ㅔ'}, {'u', U'ㅕ'}, {'P', U'ㅖ'}, {'h', U'ㅗ'},
     {'y', U'ㅛ'}, {'n', U'ㅜ'}, {'b', U'ㅠ'}, {'m', U'ㅡ'}, {'l', U'ㅣ'}});

constexpr std::u32string_view kLeads = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u32string_view kVowels = U"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr std::u32string_view kTails = U" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

// Two strokes that are one letter.
constexpr auto kDouble = std::to_array<std::array<char32_t, 3>>({{U'ㅗ', U'ㅏ', U'ㅘ'},
                                                                 {U'ㅗ', U'ㅐ', U'ㅙ'},
                                                                 {U'ㅗ', U'ㅣ', U'ㅚ'},
                                                                 {U'ㅜ', U'ㅓ', U'ㅝ'},
                                                                 {U'ㅜ', U'ㅔ', U'ㅞ'},
                                                                 {U'ㅜ', U'ㅣ', U'ㅟ'},
                                                                 {U'ㅡ', U'ㅣ', U'ㅢ'},
                                                                 {U'ㄱ', U'ㅅ', U'ㄳ'},
                                                                 {U'ㄴ', U'ㅈ', U'ㄵ'},
                                                                 {U'ㄴ', U'ㅎ', U'ㄶ'},
                                                                 {U'ㄹ', U'ㄱ', U'ㄺ'},
                                                                 {U'ㄹ', U'ㅁ', U'ㄻ'},
                                                                 {U'ㄹ', U'ㅂ', U'ㄼ'},
                                                                 {U'ㄹ', U'ㅅ', U'ㄽ'},
                                                                 {U'ㄹ', U'ㅌ', U'ㄾ'},
                                                                 {U'ㄹ', U'ㅍ', U'ㄿ'},
                                                                 {U'ㄹ', U'ㅎ', U'ㅀ'},
                                                                 {U'ㅂ', U'ㅅ', U'ㅄ'}});

char32_t doubled(char32_t a, char32_t b) {
  for (const auto& d : kDouble) {
    if (d[0] == a && d[1] == b) return d[2];
  }
  return 0;
}

bool is_vowel(char32_t c) { return kVowels.find(c) != std::u32string_view::npos; }
bool is_lead(char32_t c) { return kLeads.find(c) != std::u32string_view::npos; }
bool is_tail(char32_t c) { return c != U' ' && kTails.find(c) != std::u32string_view::npos; }

}  // namespace

std::string compose_keystrokes(std::u32string_view jamo) {
  std::u32string out;
  for (std::size_t i = 0; i < jamo.size();) {
    // A syllable begins with a lead and a vowel; everything else stays as it is.
    if (!is_lead(jamo[i]) || i + 1 >= jamo.size() || !is_vowel(jamo[i + 1])) {
      out += jamo[i++];
      continue;
    }
    const char32_t lead = jamo[i];
    char32_t vowel = jamo[i + 1];
    i += 2;
    if (i < jamo.size()) {
      if (const char32_t both = doubled(vowel, jamo[i]); both != 0 && is_vowel(both)) {
        vowel = both;
        ++i;
      }
    }
    // A consonant ends the syllable, unless a vowel follows it: then it is the lead of the next syllable.
    const auto ends = [&](std::size_t at) {
      return at < jamo.size() && is_tail(jamo[at]) && !(at + 1 < jamo.size() && is_vowel(jamo[at + 1]));
    };
    char32_t tail = U' ';
    if (ends(i)) {
      tail = jamo[i++];
      if (ends(i)) {
        if (const char32_t both = doubled(tail, jamo[i]); both != 0) {
          tail = both;
          ++i;
        }
      }
    }
    out += join_jamo({static_cast<int>(kLeads.find(lead)), static_cast<int>(kVowels.find(vowel)),
                      static_cast<int>(kTails.find(tail))});
  }
  return to_utf8(out);
}

std::string as_korean_keys(std::string_view latin) {
  std::u32string jamo;
  for (char c : latin) {
    auto key = std::find_if(kKeys.begin(), kKeys.end(), [c](const auto& k) { return k.first == c; });
    if (key == kKeys.end() && c >= 'A' && c <= 'Z') {  // shift changes few keys
      c = static_cast<char>(c - 'A' + 'a');
      key = std::find_if(kKeys.begin(), kKeys.end(), [c](const auto& k) { return k.first == c; });
    }
    if (key == kKeys.end()) return {};
    jamo += key->second;
  }
  return compose_keystrokes(jamo);
}

std::string as_latin_keys(std::string_view korean) {
  std::string out;
  std::u32string strokes;
  for (const char32_t c : keystrokes(korean)) {  // ㅘ typed alone is two strokes as well
    const auto both = std::find_if(kDouble.begin(), kDouble.end(), [c](const auto& d) { return d[2] == c; });
    if (both != kDouble.end()) {
      strokes += (*both)[0];
      strokes += (*both)[1];
    } else {
      strokes += c;
    }
  }
  for (const char32_t c : strokes) {
    const auto key = std::find_if(kKeys.begin(), kKeys.end(), [c](const auto& k) { return k.second == c; });
    if (key == kKeys.end()) return {};
    out += key->first >= 'A' && key->first <= 'Z' ? static_cast<char>(key->first - 'A' + 'a') : key->first;
  }
  return out;
}

std::u32string initials(std::u32string_view word) {
  std::u32string out;
  for (const char32_t c : word) {
    if (!is_hangul_syllable(c)) return {};
    out += kLeads[static_cast<std::size_t>(split_syllable(c).lead)];
  }
  return out;
}

bool is_initials(std::u32string_view word) {
  return word.size() >= 2 && std::all_of(word.begin(), word.end(), is_lead);
}

}  // namespace papersearch
