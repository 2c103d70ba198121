// SPDX-License-Identifier: GPL-2.0-or-later
// Korean names in Latin letters, as people write their own.
#include "src/text/korean/romanize.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "src/base/hangul.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

using Romanizations = std::array<std::string_view, 5>;  // unused elements are empty; the first may be empty too

constexpr std::size_t kMaxRomanizations = 24;

// In the order of Unicode's composed syllables.
constexpr auto kLeadSpellings = std::to_array<Romanizations>({{"g", "k"},
                                                              {"kk", "gg"},
                                                              {"n"},
                                                              {"d", "t"},
                                                              {"tt", "dd"},
                                                              {"r", "l"},
                                                              {"m"},
                                                              {"b", "p"},
                                                              {"pp", "bb"},
                                                              {"s", "sh"},
                                                              {"ss"},
                                                              {""},
                                                              {"j", "ch"},
                                                              {"jj"},
                                                              {"ch"},
                                                              {"k"},
                                                              {"t"},
                                                              {"p"},
                                                              {"h"}});
constexpr auto kVowelSpellings = std::to_array<Romanizations>({{"a", "ah"},
                                                               {"ae", "e"},
                                                               {"ya"},
                                                               {"yae"},
                                                               {"eo", "u", "o", "uh", "eu"},
                                                               {"e", "ae"},
                                                               {"yeo", "yu", "you", "yo", "yeou"},
                                                               {"ye"},
                                                               {"o", "oh"},
                                                               {"wa"},
                                                               {"wae", "wei"},
                                                               {"oe", "oi", "we"},
                                                               {"yo"},
                                                               {"u", "oo", "woo", "wu"},
                                                               {"wo", "weo"},
                                                               {"we"},
                                                               {"wi", "wee"},
                                                               {"yu", "yoo", "you"},
                                                               {"eu", "u"},
                                                               {"ui", "eui", "ee", "i"},
                                                               {"i", "ee", "yi"}});
constexpr auto kTailSpellings = std::to_array<Romanizations>({{""},       {"k", "g", "ck"},
                                                              {"k"},      {"k"},
                                                              {"n"},      {"n"},
                                                              {"n"},      {"t"},
                                                              {"l", "r"}, {"k"},
                                                              {"m"},      {"l"},
                                                              {"l"},      {"l"},
                                                              {"p"},      {"l"},
                                                              {"m"},      {"p", "b"},
                                                              {"p"},      {"t"},
                                                              {"t"},      {"ng"},
                                                              {"t"},      {"t"},
                                                              {"k"},      {"t"},
                                                              {"p"},      {"t"}});

struct Family {
  std::u32string_view hangul;
  std::array<std::string_view, 6> latin;
};

// How people write family names that they write otherwise than by the rules, or not by these alone.
constexpr auto kFamilies = std::to_array<Family>({
    {U"김", {"kim", "gim"}},
    {U"이", {"lee", "yi", "rhee", "ri", "i", "li"}},
    {U"박", {"park", "bak", "pak"}},
    {U"최", {"choi", "choe"}},
    {U"정", {"jung", "jeong", "chung", "cheong", "joung"}},
    {U"조", {"cho", "jo"}},
    {U"윤", {"yoon", "yun", "youn"}},
    {U"임", {"lim", "im", "rim", "yim"}},
    {U"서", {"seo", "suh", "so"}},
    {U"신", {"shin", "sin"}},
    {U"권", {"kwon", "gwon", "kweon"}},
    {U"안", {"ahn", "an"}},
    {U"유", {"yoo", "yu", "you", "ryu"}},
    {U"류", {"ryu", "ryoo", "yoo", "yu"}},
    {U"전", {"jeon", "jun", "chun", "cheon"}},
    {U"문", {"moon", "mun"}},
    {U"손", {"son", "sohn"}},
    {U"백", {"baek", "paik", "back", "baik"}},
    {U"허", {"heo", "huh", "hur"}},
    {U"노", {"noh", "roh", "no", "ro"}},
    {U"구", {"koo", "ku", "gu", "goo"}},
    {U"우", {"woo", "u", "wu"}},
    {U"원", {"won", "weon"}},
    {U"엄", {"um", "eom", "uhm"}},
    {U"여", {"yeo", "yuh", "yo"}},
    {U"염", {"yeom", "youm", "yum"}},
    {U"석", {"seok", "suk", "sok"}},
    {U"독고", {"dokgo", "dokko"}},
    {U"남궁", {"namgung", "namkoong", "namgoong", "namkung"}},
    {U"황보", {"hwangbo", "hwangpo"}},
    {U"제갈", {"jegal", "jekal"}},
    {U"선우", {"sunwoo", "seonwoo", "seonu"}},
});

std::vector<std::string> filled(const std::array<std::string_view, 6>& spellings) {
  std::vector<std::string> out;
  for (const std::string_view spelling : spellings) {
    if (!spelling.empty()) out.emplace_back(spelling);
  }
  return out;
}

const Family* family(std::u32string_view hangul) {
  const auto* const found =
      std::find_if(kFamilies.begin(), kFamilies.end(), [&](const Family& f) { return f.hangul == hangul; });
  return found == kFamilies.end() ? nullptr : found;
}

}  // namespace

std::vector<std::string> romanizations(char32_t syllable) {
  const Jamo jamo = split_syllable(syllable);
  std::vector<std::string> out;
  for (const std::string_view lead : kLeadSpellings[static_cast<std::size_t>(jamo.lead)]) {
    if (lead.empty() && jamo.lead != 11) continue;
    for (const std::string_view vowel : kVowelSpellings[static_cast<std::size_t>(jamo.vowel)]) {
      if (vowel.empty()) continue;
      for (const std::string_view tail : kTailSpellings[static_cast<std::size_t>(jamo.tail)]) {
        if (tail.empty() && jamo.tail != 0) continue;
        std::string spelling = std::string(lead) + std::string(vowel) + std::string(tail);
        if (out.size() < kMaxRomanizations && std::find(out.begin(), out.end(), spelling) == out.end())
          out.push_back(std::move(spelling));
        if (jamo.tail == 0) break;
      }
    }
    if (jamo.lead == 11) break;
  }
  return out;
}

std::optional<KoreanName> korean_name(std::string_view hangul) {
  const std::u32string text = to_code_points(hangul);
  if (text.size() < 2 || text.size() > 5 || !std::all_of(text.begin(), text.end(), is_hangul_syllable))
    return std::nullopt;
  std::size_t size = 1;
  const Family* known = text.size() > 2 ? family(text.substr(0, 2)) : nullptr;
  if (known != nullptr) {
    size = 2;
  } else {
    known = family(text.substr(0, 1));
  }
  if (text.size() > size + 3) return std::nullopt;
  KoreanName out;
  out.family = known != nullptr ? filled(known->latin) : romanizations(text.front());
  for (std::size_t i = size; i < text.size(); ++i) out.given.push_back(romanizations(text[i]));
  return out;
}

}  // namespace papersearch
