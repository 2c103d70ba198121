// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the loanwords of a paper: 트랜스포머, which is "transformer".
#include "indexer/write/loanword.h"

#include <algorithm>

#include "indexer/read/limits.h"
#include "src/concepts/key.h"
#include "src/text/korean/sound.h"
#include "src/text/memo.h"

namespace papersearch {
namespace {

constexpr std::size_t kMinLatinBytes = 3;
constexpr std::size_t kMinHangulBytes = 6;  // two syllables

// How alike two words must sound whose consonants agree: the fewer consonants, the more the vowels must agree.
double min_likeness(std::size_t consonants) { return consonants == 2 ? 0.6 : consonants == 3 ? 0.5 : 0.4; }

struct Heard {
  Sound sound;
  const std::string* word;
};

}  // namespace

std::vector<GlossPair> find_loanwords(const std::vector<std::string>& hangul, const std::vector<std::string>& latin) {
  thread_local Memo<std::vector<Sound>> sounds;
  std::vector<Heard> heard;
  for (const std::string& word : latin) {
    if (word.size() < kMinLatinBytes) continue;
    for (const Sound& sound : sounds.get(word, [&] { return sounds_of_latin(word); })) {
      if (sound.consonants.size() >= 2) heard.push_back({sound, &word});
    }
  }
  std::sort(heard.begin(), heard.end(),
            [](const Heard& a, const Heard& b) { return a.sound.consonants < b.sound.consonants; });
  std::vector<GlossPair> out;
  std::size_t compared = 0;
  for (const std::string& word : hangul) {
    if (word.size() < kMinHangulBytes) continue;
    const Sound sound = sound_of_hangul(word);
    auto at = std::lower_bound(heard.begin(), heard.end(), sound.consonants,
                               [](const Heard& h, const std::string& c) { return h.sound.consonants < c; });
    for (; at != heard.end() && at->sound.consonants == sound.consonants; ++at) {
      if (out.size() == kMostLoanwords || ++compared > kMostSoundsCompared) break;
      if (likeness(sound, at->sound) >= min_likeness(sound.consonants.size()))
        out.push_back({word, *at->word, word, concept_key(*at->word)});
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace papersearch
