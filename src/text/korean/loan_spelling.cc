// SPDX-License-Identifier: GPL-2.0-or-later
// How else a loanword is spelt in Hangul. A spelling becomes another by up to three changes, of which two at most, and
// one in a word of two syllables, are of a kind that could tell Korean words apart.
#include "src/text/korean/loan_spelling.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "src/text/korean/sound.h"
#include "src/text/korean/table.h"

namespace papersearch {
namespace {

constexpr std::size_t kMinSyllables = 2;
constexpr std::size_t kMaxSyllables = 10;
constexpr std::size_t kMaxSpellings = 400;
constexpr int kMaxChanges = 3;
constexpr int kMaxBold = 2;
constexpr std::size_t kLongSyllables = 3;  // from here on two bold changes leave enough of a word

// Letters by their numbers in Unicode's order.
enum Lead : int { kG, kGG, kN, kD, kDD, kR, kM, kB, kBB, kS, kSS, kNone, kJ, kJJ, kCh, kK, kT, kP, kH };
enum Vowel : int {
  kA,
  kAe,
  kYa,
  kYae,
  kEo,
  kE,
  kYeo,
  kYe,
  kO,
  kWa,
  kWae,
  kOe,
  kYo,
  kU,
  kWeo,
  kWe,
  kWi,
  kYu,
  kEu,
  kYi,
  kI
};
enum Tail : int { kNoTail = 0, kTailG = 1, kTailS = 19 };

struct Swap {
  int one, other;
  bool bold;
};
constexpr auto kVowelSwaps = std::to_array<Swap>({{kAe, kE, false},
                                                  {kWe, kE, false},
                                                  {kWae, kOe, false},
                                                  {kWae, kWe, false},
                                                  {kOe, kWe, false},
                                                  {kO, kEo, true},  // 콘텐츠 컨텐츠
                                                  {kI, kE, true},   // 메시지 메세지
                                                  {kA, kEo, true},  // 센터 센타
                                                  {kEo, kE, true},
                                                  {kAe, kA, true}});     // 액세서리 악세서리
constexpr auto kAfterSibilants = std::to_array<Swap>({{kYa, kA, false},  // 챠트 차트
                                                      {kYeo, kEo, false},
                                                      {kYo, kO, false},
                                                      {kYu, kU, false},
                                                      {kYo, kYa, true},   // 샵 숍
                                                      {kYe, kWe, false},  // 셰이딩 쉐이딩
                                                      {kYe, kE, false},
                                                      {kWi, kI, false}});  // 리더쉽 리더십
constexpr auto kLeadSwaps = std::to_array<Swap>({{kGG, kK, false},         // 까페 카페
                                                 {kDD, kT, false},
                                                 {kBB, kP, false},
                                                 {kSS, kS, false},
                                                 {kJJ, kJ, false}});
// f: 판타지 환타지
constexpr auto kOfF =
    std::to_array<Swap>({{kA, kWa, true}, {kE, kWe, true}, {kI, kWi, true}, {kEo, kWeo, true}, {kEu, kU, true}});

class Changes {
 public:
  Changes(const std::u32string& word, std::size_t from) : word_(word), from_(from) {}

  // Calls `use` with each word that one change from the syllable `from` on makes, with whether it is a bold one and
  // where the syllables behind it begin.
  template <typename Use>
  void for_each(Use use) const {
    for (std::size_t i = from_; i < word_.size(); ++i) {
      const Jamo jamo = split_syllable(word_[i]);
      const auto put = [&](Jamo other, bool bold) { use(with(i, 1, {join_jamo(other)}), bold, i + 1); };
      const auto vowel = [&](const Swap& s) {
        if (jamo.vowel == s.one) put({jamo.lead, s.other, jamo.tail}, s.bold);
        if (jamo.vowel == s.other) put({jamo.lead, s.one, jamo.tail}, s.bold);
      };
      const bool last = i + 1 == word_.size();
      for (const Swap& s : kVowelSwaps) {
        const bool is_particle = last && jamo.tail == kNoTail && s.one == kO;  // 모듈러 is no 모듈로
        const bool is_thin = word_.size() < kLongSyllables && (s.one == kAe || s.other == kE) && s.bold && s.one != kI;
        if (!is_particle && !is_thin) vowel(s);
      }
      if (jamo.lead == kNone && i == 0) vowel({kAe, kEo, true});  // 애플리케이션 어플리케이션
      if (jamo.lead == kS || jamo.lead == kSS || jamo.lead == kJ || jamo.lead == kJJ || jamo.lead == kCh) {
        for (const Swap& s : kAfterSibilants) vowel(s);
      }
      if (jamo.lead == kT || jamo.lead == kD) vowel({kYu, kU, true});  // 유튜브 유투브
      for (const Swap& s : kLeadSwaps) {
        if (jamo.lead == s.one) put({s.other, jamo.vowel, jamo.tail}, s.bold);
        if (jamo.lead == s.other) put({s.one, jamo.vowel, jamo.tail}, s.bold);
      }
      for (const Swap& s : kOfF) {
        if (jamo.lead == kP && jamo.vowel == s.one) put({kH, s.other, jamo.tail}, s.bold);
        if (jamo.lead == kH && jamo.vowel == s.other) put({kP, s.one, jamo.tail}, s.bold);
      }
      if (jamo.vowel == kEu && jamo.tail == kTailM) {  // th: 알고리즘 알고리듬
        if (jamo.lead == kJ) put({kD, kEu, kTailM}, true);
        if (jamo.lead == kD) put({kJ, kEu, kTailM}, true);
      }
      final_stop(i, jamo, use);
      if (!last) with_next(i, jamo, use);
      if (last && jamo.vowel == kO && jamo.tail == kNoTail) use(word_ + U'우', false, i + 2);  // 윈도 윈도우
    }
  }

 private:
  // The word with other syllables instead of `count` from `at` on.
  [[nodiscard]] std::u32string with(std::size_t at, std::size_t count, const std::u32string& other) const {
    std::u32string out = word_;
    return out.replace(at, count, other);
  }

  // A stop at the end of a syllable, or as one of its own: 네트웍 네트워크, 로봇 로보트.
  template <typename Use>
  void final_stop(std::size_t i, Jamo jamo, Use use) const {
    constexpr auto kStops =
        std::to_array<std::pair<int, char32_t>>({{kTailG, U'크'}, {kTailS, U'트'}, {kTailB, U'프'}});
    for (const auto& [tail, own] : kStops) {
      const char32_t open = join_jamo({jamo.lead, jamo.vowel, kNoTail});
      if (jamo.tail == tail && i > 0) use(with(i, 1, {open, own}), true, i + 2);
      const bool has_own = i + 1 < word_.size() && word_[i + 1] == own;
      if (jamo.tail == kNoTail && has_own) use(with(i, 2, {join_jamo({jamo.lead, jamo.vowel, tail})}), true, i + 1);
      if (own == U'트' && jamo.tail == kTailB && i + 2 == word_.size() && has_own)
        use(with(i + 1, 1, U""), true, i + 1);
      if (own == U'트' && jamo.tail == kTailB && i + 1 == word_.size()) use(word_ + own, true, i + 2);  // 컨셉 컨셉트
    }
  }

  template <typename Use>
  void with_next(std::size_t i, Jamo jamo, Use use) const {
    const Jamo next = split_syllable(word_[i + 1]);
    if (i + 2 == word_.size() && word_[i + 1] == U'우' && jamo.vowel == kO && jamo.tail == kNoTail)
      use(with(i + 1, 1, U""), false, i + 1);
    // -able and -abel: 레이블 라벨
    const bool open = jamo.tail == kNoTail;
    if (open && jamo.vowel == kA && next.vowel == kE && next.tail == kTailL)
      use(with(i, 2, {join_jamo({jamo.lead, kE, kNoTail}), U'이', join_jamo({next.lead, kEu, kTailL})}), true, i + 3);
    if (!open || i + 2 >= word_.size() || word_[i + 1] != U'이' || (jamo.vowel != kE && jamo.vowel != kAe)) return;
    const Jamo after = split_syllable(word_[i + 2]);
    if (after.vowel == kEu && after.tail == kTailL)
      use(with(i, 3, {join_jamo({jamo.lead, kA, kNoTail}), join_jamo({after.lead, kE, kTailL})}), true, i + 2);
  }

  const std::u32string& word_;
  std::size_t from_;
};

// A form of a verb, or its stem, which 고 may follow.
bool is_verb(const std::u32string& word) {
  return !predicate_stem(word).empty() || !predicate_stem(word + U"고").empty();
}

}  // namespace

std::vector<std::string> loan_spellings(std::string_view word) {
  const std::u32string typed = to_code_points(word);
  if (typed.size() < kMinSyllables || typed.size() > kMaxSyllables ||
      !std::all_of(typed.begin(), typed.end(), is_hangul_syllable) || is_verb(typed))
    return {};
  struct Spelling {
    std::u32string text;
    int bold;
    std::size_t next;  // syllable that may be changed; so none is changed twice, by which ㅐ would become ㅣ
  };
  std::vector<Spelling> found = {{typed, 0, 0}};
  std::set<std::u32string> seen = {typed};
  std::size_t from = 0;
  for (int change = 0; change < kMaxChanges; ++change) {
    for (const std::size_t to = found.size(); from < to && found.size() <= kMaxSpellings; ++from) {
      const Spelling before = found[from];
      Changes(before.text, before.next).for_each([&](std::u32string text, bool is_bold, std::size_t next) {
        const int bold = before.bold + (is_bold ? 1 : 0);
        const int most = std::min(text.size(), typed.size()) < kLongSyllables ? 1 : kMaxBold;
        if (bold <= most && found.size() <= kMaxSpellings && text.size() >= kMinSyllables && seen.insert(text).second)
          found.push_back({std::move(text), bold, next});
      });
    }
  }
  const bool seemed_korean = seems_korean(word);
  std::vector<std::string> out;
  for (std::size_t i = 1; i < found.size(); ++i) {
    std::string text = to_utf8(found[i].text);
    const bool seems = seems_korean(text);
    // No Korean word is spelt 비젼, so 비전 is no other word.
    const bool is_loan = found[i].bold == 0 ? !(seemed_korean && seems) : !seemed_korean && !seems;
    if (is_loan && !is_verb(found[i].text)) out.push_back(std::move(text));
  }
  return out;
}

}  // namespace papersearch
