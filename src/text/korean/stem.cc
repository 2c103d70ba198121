// Korean words: takes endings off one at a time, by data/korean_endings.tsv, until nothing more comes off.
#include "src/text/korean/stem.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>

#include "src/base/hangul.h"
#include "src/text/korean/table.h"

namespace papersearch {
namespace {

// 모델/들/에서/까지/도 takes four cuts. What still shrinks after these is no word, and stays as it is.
constexpr int kCuts = 6;
constexpr std::size_t kLongestChain = 12;  // syllables of particles glued to a Latin word

bool all_syllables(std::u32string_view run) {
  return !run.empty() && std::all_of(run.begin(), run.end(), is_hangul_syllable);
}

// Calls `use(entry, length)` for what is known of the ends of a word, the longest first, until it returns true.
template <typename Use>
void for_each_end(const KoreanTable& table, std::u32string_view word, Use use) {
  const unsigned lengths = table.lengths(word.back());
  if (lengths == 0) return;
  for (std::size_t length = std::min<std::size_t>(word.size(), 15); length > 0; --length) {
    if ((lengths >> length & 1U) == 0) continue;
    const KoreanTable::Entry* entry = table.find(word.substr(word.size() - length));
    if (entry != nullptr && use(*entry, length)) return;
  }
}

// Syllables of the longest protected noun that the word ends in.
std::size_t kept_end(const KoreanTable& table, std::u32string_view word) {
  std::size_t kept = 0;
  for_each_end(table, word, [&](const KoreanTable::Entry& entry, std::size_t length) {
    if (entry.kept_end || (entry.kept_word && length == word.size())) kept = length;
    return kept > 0;
  });
  return kept;
}

bool fits(const KoreanTable& table, const KoreanTable::Entry& entry, std::u32string_view before, bool after_digit) {
  const int tail = split_syllable(before.back()).tail;
  const auto found = tail == 0 ? KoreanTable::kVowel : tail == kTailL ? KoreanTable::kL : KoreanTable::kOther;
  if ((entry.after & found) == 0 || (before.back() == U'으' && kept_end(table, before) == 0)) return false;
  if (before.size() > 1) return true;
  if (!entry.noun) return false;
  if (after_digit) return true;
  const KoreanTable::Entry* noun = table.find(before);
  return noun != nullptr && noun->syllable;
}

// An ending that has melted into the last syllable of a predicate that the table does not have:
// 가로챕니다, 가로챈다, 가로챘다 -> 가로채. Two syllables are left at least.
bool unmelt(std::u32string& word) {
  const auto melted = [&](std::size_t drop, int tail) {
    if (word.size() < drop + 2) return false;
    const Jamo jamo = split_syllable(word[word.size() - drop - 1]);
    if (jamo.tail != tail) return false;
    word.resize(word.size() - drop);
    word.back() = join_jamo({jamo.lead, jamo.vowel, 0});
    return true;
  };
  const std::u32string_view view = word;
  if (word.back() != U'있' && word.back() != U'겠' && melted(0, kTailSs)) return true;
  if (view.ends_with(U"니다") && !view.ends_with(U"습니다") && melted(2, kTailB)) return true;
  if (view.ends_with(U"다") && melted(1, kTailN)) return true;
  constexpr auto kAfterPast =
      std::to_array<std::u32string_view>({U"습니다", U"는가", U"는지", U"다고", U"다는", U"다면", U"으며", U"으나",
                                          U"지만", U"는데", U"나", U"다", U"고", U"던", U"음", U"을", U"기"});
  for (const std::u32string_view ending : kAfterPast) {
    if (view.ends_with(ending)) return melted(ending.size(), kTailSs);
  }
  return false;
}

// Takes one thing off. Where several may come off, or the end may be part of the word, the reading wins that
// explains most syllables: 카메라/는 by its protected noun, not 카메/라는; 학습/하지도, not the noun 지도. Sets
// `conjugated` where it is no particle.
bool shorten(const KoreanTable& table, std::u32string& word, bool after_digit, bool& conjugated) {
  const std::u32string_view view = word;
  std::size_t explained = kept_end(table, view);
  if (explained == view.size()) return false;
  if (const std::u32string* stem = table.predicate(view)) {
    if (word == *stem) return false;
    word = *stem;
    conjugated = true;
    return true;
  }
  std::size_t cut = 0;
  bool particle = false;
  for_each_end(table, view, [&](const KoreanTable::Entry& entry, std::size_t length) {
    if (length == view.size()) {  // all of it is one ending: 했습니다
      explained = entry.after == KoreanTable::kNever ? explained : length;
      return explained == length;
    }
    const std::u32string_view before = view.substr(0, view.size() - length);
    if (!fits(table, entry, before, after_digit)) return false;
    const std::size_t explains = length + kept_end(table, before);
    if (explains > explained) {
      explained = explains;
      cut = length;
      particle = entry.noun;
    }
    return false;
  });
  if (cut > 0) {
    word.resize(word.size() - cut);
    conjugated = conjugated || !particle;
    return true;
  }
  if (explained != 0 || !unmelt(word)) return false;
  conjugated = true;
  return true;
}

}  // namespace

KoreanStem korean_stem(std::u32string_view run, bool after_digit) {
  std::u32string word(run);
  bool conjugated = false;
  if (all_syllables(run)) {
    const KoreanTable& table = KoreanTable::get();
    int cuts = 0;
    while (cuts <= kCuts && word.size() > 1 && shorten(table, word, after_digit, conjugated)) ++cuts;
    if (cuts > kCuts) word = run;
  }
  const std::size_t covered = std::min(word.size(), run.size());
  return {std::move(word), covered, conjugated};
}

bool is_particle(std::u32string_view run) {
  if (!all_syllables(run) || run.size() > kLongestChain) return false;
  const KoreanTable& table = KoreanTable::get();
  if (kept_end(table, run) == run.size()) return false;
  // From the left: anything that comes off may stand first, only particles after it.
  std::bitset<kLongestChain + 1> reached;
  reached.set(0);
  for (std::size_t end = 1; end <= run.size(); ++end) {
    for (std::size_t begin = 0; begin < end; ++begin) {
      if (!reached[begin]) continue;
      const KoreanTable::Entry* entry = table.find(run.substr(begin, end - begin));
      if (entry == nullptr || entry->after == KoreanTable::kNever) continue;
      if (begin == 0 || (entry->noun && !entry->plural)) reached.set(end);
    }
  }
  return reached[run.size()];
}

}  // namespace papersearch
