// SPDX-License-Identifier: GPL-2.0-or-later
// Compounds: splits words that were typed as one and joins words that were typed apart, by the words that the index
// has.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/text/analyzer.h"

namespace papersearch {

// All functions take UTF-8. Several threads may call them, each with a database object of its own. Those that take an
// index throw Xapian's exceptions, so they run inside ReadIndex::read(), and Error when the thread's deadline has
// passed; for all see also analyze() (src/text/analyzer.h).

// One word of the query in the forms in which it is searched.
struct Atom {
  std::string word;  // as typed, folded
  std::string stem;  // empty where the stem is the word itself
  Script script = Script::kOther;
  std::size_t syllables = 0;         // of the word; 0 where it has anything but Hangul syllables
  std::vector<std::string> bigrams;  // the pairs of neighbouring syllables of the stem; of Hangul words only
  bool is_acronym = false;           // ends with a capital behind small letters: LoRA, which is not the name Lora
  std::size_t typed = 0;             // the number of the word that it is part of, as typed
};

// Neighbouring atoms, [first, last), that may be written as one word as well.
struct Unit {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string joined;
};

// The atoms of words as they were typed. Where papers have the parts of a word as neighbouring words (강화 학습 for
// 강화학습, long context for longcontext), the word becomes these, so that a compound is the same query whether it is
// typed as one word, with a hyphen or apart. `few` says that the query is short: in a long one only words that the
// index does not have are split.
std::vector<Atom> read_atoms(const std::vector<std::string>& words, bool few, const Xapian::Database& index);

// The atoms of a phrase, of which no word is split.
std::vector<Atom> phrase_atoms(std::string_view text);

// The atoms of a phrase with the Latin words that papers have apart as these words: flash, attention and 2 for
// FlashAttention2. Hangul words are not cut here, because any_spacing() (query/expand/spacing.h) cuts them anywhere.
std::vector<Atom> with_names_apart(const std::vector<Atom>& atoms, const Xapian::Database& index);

// Whether an atom is a Korean verb that is no noun with a light verb: 줄이는, but not 학습하는. It ends no compound,
// and what stands beside it is its object and no part of its name.
bool is_plain_verb(const Atom& atom);

// The runs of two to four atoms that may be one word: those that the index has as one word, and all pairs unless the
// first has an ending; none that ends with a plain verb.
std::vector<Unit> find_units(const std::vector<Atom>& atoms, const Xapian::Database& index);

// The atoms [first, last) written as one word, the last of them without its ending where it is Hangul.
std::string joined(const std::vector<Atom>& atoms, std::size_t first, std::size_t last);

// The Porter2 stem of such a word of Latin letters, by which the index has finetuning and fine-tuned as well (kStem and
// kJoinedStem in src/text/analyzer.h); empty for other words.
std::string stem_of_joined(const std::string& joined);

}  // namespace papersearch
