// The evidence for concepts as it lies in the index: terms that each paper brings and takes along.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "src/concepts/spelling.h"

namespace papersearch {

inline constexpr std::size_t kMostLooked = 400;     // spellings of one key; the commonest have fewer
inline constexpr std::size_t kMostBack = 12;        // that are looked at from the other side
inline constexpr Xapian::doccount kSurePapers = 3;  // that say what one alone might say by mistake
inline constexpr Xapian::doccount kSlip = 20;       // papers that say one thing, beside which what one says is a slip

// A term of evidence: its key, how the other is written, and the key of that; of a word, the gloss that it stands in.
struct ConceptEvidence {
  std::string key, other, text, in;
};

// Nothing where it was too long for a term. What was read `before` is spared where the text is the same. `kind` is
// kGlossPrefix, kLoanPrefix or kWordPrefix, with which the term begins.
std::optional<ConceptEvidence> read_evidence(std::string_view term, std::string_view kind,
                                             const ConceptEvidence& before = {});

// What stands beside a key, by its own; what has one key counts together under the commonest spelling. Of several
// words or of one, or of one alone, which is quicker.
std::map<std::string, OtherSpelling> beside(const std::string& key, const Xapian::Database& index,
                                            std::string_view kind, bool one_word = false);

// Of all of these; a paper counts for each.
Xapian::doccount count_papers(const std::map<std::string, OtherSpelling>& spellings);

// Papers with a word, by its stem or key.
Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch
