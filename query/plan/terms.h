// SPDX-License-Identifier: GPL-2.0-or-later
// The terms of the index by which the words of a query are found.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/expand/compound.h"
#include "query/match/index_memory.h"
#include "query/match/index_query.h"
#include "query/plan/highlight.h"
#include "src/index/schema.h"
#include "src/text/analyzer.h"

namespace papersearch {

// Every function gives only terms that the index has, and takes a step of the thread's deadline with each look-up
// (src/base/deadline.h). Throws Xapian's exceptions, so it lives inside ReadIndex::read.
class TermFinder {
 public:
  // Finds words in the field `in`, or in all text fields.
  TermFinder(const Xapian::Database& index, In in);

  // The fields that words are looked for in, in the order of kTextFields.
  [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }

  // Whether the atom is looked for in the field, one of these: an acronym in the names of authors only where they alone
  // are asked for.
  [[nodiscard]] bool looks_in(Field field, const Atom& atom) const {
    return field != Field::kAuthor || !atom.is_acronym || fields_.size() == 1;
  }

  [[nodiscard]] const Xapian::Database& index() const { return index_; }

  // The term of a form of a token where the index has it; of a name the terms of all its spellings (name_spellings()).
  [[nodiscard]] std::vector<std::string> terms(Field field, Form form, Script script, const std::string& token) const;

  // Whatever has the stem of the atom.
  [[nodiscard]] std::vector<std::string> stem_terms(const Atom& atom, Field field) const;

  // Those, and the compounds among `units` that the atom `i` is part of.
  [[nodiscard]] std::vector<std::string> same_terms(const std::vector<Atom>& atoms, std::size_t i,
                                                    const std::vector<Unit>& units, Field field) const;

  // Several words written as one.
  [[nodiscard]] std::vector<std::string> joined_terms(Field field, const std::string& joined) const {
    return terms(field, Form::kJoined, Script::kOther, joined);
  }

  // The same, whatever has the stem of that word, and longer names with it: FlashAttention2 has Flash Attention.
  [[nodiscard]] std::vector<std::string> compound_terms(Field field, const std::string& joined) const;

  // The atoms from `first` to before `last` side by side, wherever blanks are between them or inside them
  // (query/expand/spacing.h); nothing where the field has not all of the words.
  [[nodiscard]] std::optional<SpellingVariant> any_spacing(const std::vector<Atom>& atoms, std::size_t first,
                                                           std::size_t last, Field field) const;

  // The atom where it is written apart (제로 샷), in the fields of words; nothing where no paper has it so.
  [[nodiscard]] std::vector<SpellingVariant> written_apart(const Atom& atom) const;

  // What the order of words has for the atoms from `first` to before `last`; a position without terms is empty.
  [[nodiscard]] Positions positions(const std::vector<Atom>& atoms, std::size_t first, std::size_t last,
                                    Field field) const;

  // Papers with the word as a part of a longer one, wherever in it: all syllable pairs of its stem. With
  // `across_stems` also words that have it across the end of their stem, as 끊임없이 has 없이 and 필요하거나 요하거나.
  // Empty where the index has no such word.
  [[nodiscard]] IndexQuery inside_words(const Atom& atom, Field field, bool across_stems) const;

 private:
  const Xapian::Database& index_;
  IndexMemory& memory_;
  std::vector<Field> fields_;
};

// Highlights the word, its stem, and both inside longer words.
void highlight_atom(const Atom& atom, std::size_t aspect, Highlight& highlight);

// Highlights Hangul words wherever they stand side by side as in the variant, with the first of its spacings.
void highlight_spacings(const SpellingVariant& variant, std::size_t aspect, Highlight& highlight);

// The stem, which is the word itself where it has no ending.
const std::string& stem_of(const Atom& atom);

// What a match in a field counts beside one in the summary (query/rank/ranking.h).
double field_weight(Field field);

// " in the title", for explanations.
std::string where(Field field);

}  // namespace papersearch
