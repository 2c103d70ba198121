// Compounds by what the index knows: words typed joined are taken apart, words typed apart are put together.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/analyzer.h"

namespace papersearch {

// One word of the query in its forms; the smallest thing that is looked for.
struct Atom {
  std::string word;  // as typed, folded
  std::string stem;  // empty where it is the word
  Script script = Script::kOther;
  std::size_t syllables = 0;         // of the word; 0 where it is something else than Hangul syllables
  std::vector<std::string> bigrams;  // of the stem; Hangul only
  std::size_t typed = 0;             // which of the words as typed it is part of
};

// Neighbouring atoms [first, last) that also may be written as one word.
struct Unit {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string joined;
};

// The atoms of words as typed. A word that the index has as neighbours (강화학습 as 강화 학습, longcontext as
// long context) becomes those: what is typed joined, hyphenated or apart is the same query.
// `few`: the query is short. In a long one only words that the index does not have are taken apart.
std::vector<Atom> read_atoms(const std::vector<std::string>& words, bool few, const Xapian::Database& index);

// The atoms of a phrase: as typed, nothing taken apart.
std::vector<Atom> phrase_atoms(std::string_view text);

// Neighbours that the index has as one word, and those that were typed as one.
std::vector<Unit> find_units(const std::vector<Atom>& atoms, const Xapian::Database& index);

// Atoms [first, last) written as one word: the last without its endings.
std::string joined(const std::vector<Atom>& atoms, std::size_t first, std::size_t last);

}  // namespace papersearch
