// SPDX-License-Identifier: GPL-2.0-or-later
// The lexicon: the inflected Hangul words of an index, to find a piece of text that crosses the end of a stem.
//
// Syllable pairs are indexed only of stems, because those of endings were a quarter of all postings and did not tell
// papers apart. A piece across the end of a stem, such as 없이 in 끊임없이, is therefore looked for in the words
// themselves. The lexicon has every word with an ending once. It is stored in the index's metadata and takes some 400
// kB for 3,600 papers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// A Hangul word of three syllables or more whose stem is another.
struct InflectedWord {
  std::string_view word;    // composed syllables, as in its term
  std::size_t covered = 0;  // how many of its first syllables belong to the stem, up to 24
};

// The metadata key of a part of the lexicon is this and a number of six digits. A part is the fingerprint of its
// entries, as eight bytes, and the entries.
inline constexpr std::string_view kLexiconKey = "words:";
inline constexpr std::size_t kLexiconCheckBytes = 8;

// The words of a lexicon, or of a part without its fingerprint, in their order. They point into `entries`.
std::vector<InflectedWord> read_lexicon(std::string_view entries);

// An entry is one byte of ASCII, which says what is covered, and the word, which has no ASCII; so entries need nothing
// between them.
std::string lexicon_entry(const InflectedWord& word);

// The words of the lexicon that contain `piece` and more, and in which `piece` does not lie wholly inside the stem;
// each once, in the order of the lexicon, which begins with the commoner words; at most `most`. They point into
// `lexicon`.
std::vector<std::string_view> words_across(std::string_view lexicon, std::string_view piece, std::size_t most);

}  // namespace papersearch
