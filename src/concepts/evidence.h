// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the evidence for concepts from the index, where it is terms of the papers that have it.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "src/concepts/spelling.h"

namespace papersearch {

// Strings are UTF-8; a key is that of src/concepts/key.h. Several threads may call these functions, each with a
// database object of its own. They throw Xapian's exceptions, and Error when the thread's deadline has passed.

inline constexpr std::size_t kMaxTermsRead = 400;   // terms of evidence read for one key; real keys have fewer
inline constexpr std::size_t kMaxCandidates = 12;   // other spellings for which the evidence is read in both directions
inline constexpr Xapian::doccount kSurePapers = 3;  // so many papers are no mistake, as a single one might be
inline constexpr Xapian::doccount kSlip = 20;       // where so many papers have one thing, what one has is a mistake

// A term of evidence: two spellings that a paper pairs.
struct ConceptEvidence {
  std::string key;        // of the first spelling
  std::string other_key;  // of the other spelling
  std::string other;      // the other spelling as it is written
  std::string gloss_key;  // for words of a longer gloss (kWordPrefix), the key of that gloss
};

// Reads a term of evidence, which begins with `kind`: kGlossPrefix, kLoanPrefix or kWordPrefix. Nullopt where the term
// was cut because it was too long. `previous` is the result for the term before in the order of the index; its key is
// used again where the other spelling is the same, because computing a key is slow.
std::optional<ConceptEvidence> read_evidence(std::string_view term, std::string_view kind,
                                             const ConceptEvidence& previous = {});

// The spellings for which there is evidence of this kind with the key, by their own keys. Spellings with one key are
// counted together and have the text of the commonest. With `one_word`, spellings of several words are skipped, which
// is quicker.
std::map<std::string, OtherSpelling> paired_with(const std::string& key, const Xapian::Database& index,
                                                 std::string_view kind, bool one_word = false);

// The sum of the papers of these spellings; a paper that has several counts for each.
Xapian::doccount count_papers(const std::map<std::string, OtherSpelling>& spellings);

// The number of papers that have a word, which is a stem or a key of one word.
Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch
