// SPDX-License-Identifier: GPL-2.0-or-later
// Removes endings of Korean words one at a time, by data/korean_endings.tsv, until nothing more can be removed.
#include "src/text/korean/stem.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>

#include "src/base/hangul.h"
#include "src/text/korean/table.h"

namespace papersearch {
namespace {

// 모델/들/에서/까지/도 has four endings. What still gets shorter after six is no word, and stays as it is.
constexpr int kMaxRemoved = 6;
constexpr std::size_t kMaxChain = 12;  // syllables of particles glued to a Latin word

bool all_syllables(std::u32string_view run) {
  return !run.empty() && std::all_of(run.begin(), run.end(), is_hangul_syllable);
}

// Syllables of the longest ending of the word that is never removed; all of them where the whole word is kept.
std::size_t kept_size(std::u32string_view word, const KnownEndings& endings) {
  for (const auto& [ending, size] : endings) {
    if (ending.kept_end || (ending.kept_word && size == word.size())) return size;
  }
  return 0;
}
std::size_t kept_size(std::u32string_view word) { return kept_size(word, KnownEndings(word)); }

// Whether the ending may be removed from a word that is `before` and the ending.
bool fits(const KoreanEnding& ending, std::u32string_view before, bool after_digit) {
  const int tail = split_syllable(before.back()).tail;
  const auto found = tail == 0 ? KoreanEnding::kVowel : tail == kTailL ? KoreanEnding::kL : KoreanEnding::kOther;
  if ((ending.after & found) == 0 || (before.back() == U'으' && kept_size(before) == 0)) return false;
  if (before.size() > 1) return true;
  if (!ending.noun) return false;
  if (after_digit) return true;
  const KoreanEnding* noun = find_ending(before);
  return noun != nullptr && noun->syllable;
}

// Removes an ending that is contracted with the last syllable of a predicate that the table does not have:
// 가로챕니다, 가로챈다, 가로챘다 -> 가로채. Leaves two syllables or more.
bool remove_contracted(std::u32string& word) {
  // Removes the last `size` syllables and the final consonant `tail` before them.
  const auto remove = [&](std::size_t size, int tail) {
    if (word.size() < size + 2) return false;
    const Jamo jamo = split_syllable(word[word.size() - size - 1]);
    if (jamo.tail != tail) return false;
    word.resize(word.size() - size);
    word.back() = join_jamo({jamo.lead, jamo.vowel, 0});
    return true;
  };
  const std::u32string_view view = word;
  if (word.back() != U'있' && word.back() != U'겠' && remove(0, kTailSs)) return true;
  if (view.ends_with(U"니다") && !view.ends_with(U"습니다") && remove(2, kTailB)) return true;
  if (view.ends_with(U"다") && remove(1, kTailN)) return true;
  constexpr auto kAfterPast =
      std::to_array<std::u32string_view>({U"습니다", U"는가", U"는지", U"다고", U"다는", U"다면", U"으며", U"으나",
                                          U"지만", U"는데", U"나", U"다", U"고", U"던", U"음", U"을", U"기"});
  for (const std::u32string_view ending : kAfterPast) {
    if (view.ends_with(ending)) return remove(ending.size(), kTailSs);
  }
  return false;
}

// What is known of a word from the endings that were removed from it.
struct Removed {
  bool conjugated = false;  // one was no particle
  bool particle = false;    // the last one follows nouns only
  std::u32string noun;      // that such a particle followed, but which ends like an adnominal form
};

// Removes one ending; false where none can be removed. Of several readings the one wins that the table explains most
// syllables of: 카메라/는 by its protected noun, not 카메/라는; 학습/하지도, not the noun 지도.
bool shorten(std::u32string& word, bool after_digit, Removed& so_far) {
  const std::u32string_view view = word;
  const KnownEndings endings(view);
  std::size_t explained = kept_size(view, endings);
  if (explained == view.size()) return false;
  const bool is_particle = view.size() == 1 && !(endings.begin() == endings.end()) &&
                           endings.begin()->ending.after != KoreanEnding::kNever;  // 와 is seldom a form of 오다
  if (is_particle) return false;
  if (const std::u32string_view stem = predicate_stem(view); !stem.empty()) {
    if (view == stem) return false;
    word = stem;
    so_far.conjugated = true;
    return true;
  }
  if (view.size() == 1) return false;
  std::size_t removed = 0;
  KoreanEnding last;
  for (const auto& [ending, size] : endings) {
    if (size == view.size()) {  // all of it is one ending: 했습니다
      if (ending.after == KoreanEnding::kNever) continue;
      explained = size;
      break;
    }
    const std::u32string_view before = view.substr(0, view.size() - size);
    if (!fits(ending, before, after_digit)) continue;
    const std::size_t explains = size + kept_size(before);
    if (explains > explained) {
      explained = explains;
      removed = size;
      last = ending;
    }
  }
  if (removed > 0) {
    if (last.adnominal && so_far.particle) so_far.noun = word;
    word.resize(word.size() - removed);
    so_far.conjugated = so_far.conjugated || !last.noun;
    so_far.particle = last.noun && !last.bound && !last.adnominal;
    return true;
  }
  if (explained != 0 || !remove_contracted(word)) return false;
  so_far.conjugated = true;
  return true;
}

}  // namespace

KoreanStem korean_stem(std::u32string_view run, bool after_digit) {
  std::u32string word(run);
  Removed so_far;
  if (all_syllables(run)) {
    int removed = 0;
    while (removed <= kMaxRemoved && shorten(word, after_digit, so_far)) ++removed;
    if (removed > kMaxRemoved) return {std::u32string(run), run.size(), false, {}};
  }
  const std::size_t covered = std::min(word.size(), run.size());
  return {std::move(word), covered, so_far.conjugated, std::move(so_far.noun)};
}

bool is_particle(std::u32string_view run) {
  if (!all_syllables(run) || run.size() > kMaxChain) return false;
  if (kept_size(run) == run.size()) return false;
  // From the left: anything that can be removed may be the first, only particles may follow it.
  std::bitset<kMaxChain + 1> reached;
  reached.set(0);
  for (std::size_t end = 1; end <= run.size(); ++end) {
    for (const auto& [ending, size] : KnownEndings(run.substr(0, end))) {
      const std::size_t begin = end - size;
      if (!reached[begin] || ending.after == KoreanEnding::kNever) continue;
      if (begin == 0 || (ending.noun && !ending.plural)) reached.set(end);
    }
  }
  return reached[run.size()];
}

}  // namespace papersearch
