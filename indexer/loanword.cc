// The loanwords of a paper: 트랜스포머 beside transformer.
#include "indexer/loanword.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "src/text/concept.h"
#include "src/text/sound.h"

namespace papersearch {
namespace {

constexpr std::size_t kLeastLetters = 3;  // of a Latin word
constexpr std::size_t kLeastBytes = 6;    // of a Hangul one: two syllables

// What is alike enough: the fewer consonants agree, the more the vowels must.
double enough(std::size_t consonants) { return consonants == 2 ? 0.6 : consonants == 3 ? 0.5 : 0.4; }

}  // namespace

std::vector<GlossPair> find_loanwords(const std::vector<std::string>& hangul, const std::vector<std::string>& latin) {
  std::unordered_multimap<std::string, std::pair<Sound, const std::string*>> by_consonants;
  for (const std::string& word : hangul) {
    if (word.size() < kLeastBytes) continue;
    Sound sound = sound_of_hangul(word);
    if (sound.consonants.size() < 2) continue;
    std::string consonants = sound.consonants;
    by_consonants.emplace(std::move(consonants), std::pair(std::move(sound), &word));
  }
  std::vector<GlossPair> out;
  for (const std::string& word : latin) {
    if (word.size() < kLeastLetters) continue;
    for (const Sound& sound : sounds_of_latin(word)) {
      const auto [first, last] = by_consonants.equal_range(sound.consonants);
      for (auto at = first; at != last; ++at) {
        const auto& [other, other_word] = at->second;
        if (likeness(other, sound) >= enough(sound.consonants.size()))
          out.push_back({*other_word, word, *other_word, concept_key(word)});
      }
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace papersearch
