// The evidence for concepts as it lies in the index: terms that each paper brings and takes along.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "src/concept_spelling.h"

namespace papersearch {

inline constexpr std::size_t kMostLooked = 400;     // spellings of one key; the commonest have fewer
inline constexpr std::size_t kMostBack = 12;        // that are looked at from the other side
inline constexpr Xapian::doccount kSurePapers = 3;  // that say what one alone might say by mistake

// A term of evidence: its key, how the other is written, and the key of that.
struct Evidence {
  std::string key, other, text;
};

// Nothing where it was too long for a term. `kind` is kGlossPrefix or kLoanPrefix, with which the term begins.
std::optional<Evidence> read_evidence(std::string_view term, std::string_view kind);

// What stands beside a key, by its own; what has one key counts together under the commonest spelling.
std::map<std::string, OtherSpelling> beside(const std::string& key, const Xapian::Database& index,
                                            std::string_view kind);

// The Latin words, by key, that a Hangul one stands beside in glosses of as many words.
std::map<std::string, Xapian::doccount> words_beside(const std::string& hangul, const Xapian::Database& index);

// Papers with a word, by its stem or key.
Xapian::doccount papers_with(const std::string& key, const Xapian::Database& index);

}  // namespace papersearch
