// SPDX-License-Identifier: GPL-2.0-or-later
// Blanks inside compounds do not matter: 대규모언어모델, 대규모 언어모델 and 대규모 언어 모델 are one phrase, and so
// are Qwen2.5 and Qwen 2.5.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/expand/compound.h"
#include "query/match/index_query.h"
#include "src/index/schema.h"

namespace papersearch {

// The atoms from `first` to before `last`, side by side in the field, with the blanks as they were typed, with fewer,
// and with more inside Hangul words of three syllables or more (제로 샷 for 제로샷) and beside numbers (GPT 4 for GPT4,
// but not GPT-4 o for GPT-4o), wherever the index has the words for it. Numbers, units and versions are also what they
// are written like otherwise (src/text/numbers.h): 128k, 4 비트, 1.5 for v1.5. Single syllables that serve grammar (이,
// 수) are no part of a compound. Words have any ending. Nullopt where the index has not all of the words. Of long runs
// only the blanks between atoms are taken out. Throws Xapian's exceptions, so it runs inside ReadIndex::read(), and
// Error when the thread's deadline has passed.
std::optional<SpellingVariant> any_spacing(const std::vector<Atom>& atoms, std::size_t first, std::size_t last,
                                           Field field, const Xapian::Database& index);

// The same for one atom without the word as it was typed: only where it is written otherwise. Nullopt where no paper
// has it so.
std::optional<SpellingVariant> written_apart(const Atom& atom, Field field, const Xapian::Database& index);

// The ways to write a variant, as texts with blanks: "제로 샷", "제로샷". Without the prefix of the field; at most
// `max`.
std::vector<std::string> texts_of(const SpellingVariant& variant, std::size_t max);

// Whether any paper has the variant.
bool stands_anywhere(const SpellingVariant& variant, const Xapian::Database& index);

}  // namespace papersearch
