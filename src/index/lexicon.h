// The inflected Hangul words of an index: what grep would find across the end of a stem.
//
// Syllable pairs are indexed of stems alone; those of endings were a quarter of all postings and told papers apart by
// nothing. So what stands across the end of a stem, 없이 in 끊임없이, is looked for in the words themselves: all that
// have an ending, once each, in the index's metadata, some 400 kB for 3,600 papers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// A Hangul word of three syllables or more whose stem is another.
struct InflectedWord {
  std::string_view word;    // composed syllables, as its term
  std::size_t covered = 0;  // its leading syllables that the stem covers, up to 24
};

// Metadata keys of the parts of a lexicon: this and a number of six digits. A part is eight bytes of check and entries.
inline constexpr std::string_view kLexiconKey = "words:";
inline constexpr std::size_t kLexiconCheckBytes = 8;

// The words of a lexicon, or of a part after its check, in their order. They point into it.
std::vector<InflectedWord> read_lexicon(std::string_view entries);

// An entry is one byte of ASCII and the word: entries are told apart without more, and follow one another.
std::string lexicon_entry(const InflectedWord& word);

// Those of the lexicon's words that contain `piece`, not all of it inside the stem, and are longer than it: at most
// `most`, those first that came first, which are the commoner ones; each once. They point into `lexicon`.
std::vector<std::string_view> words_across(std::string_view lexicon, std::string_view piece, std::size_t most);

}  // namespace papersearch
