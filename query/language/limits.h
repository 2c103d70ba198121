// SPDX-License-Identifier: GPL-2.0-or-later
// What bounds a query.
#pragma once

#include <cstddef>

namespace papersearch {

// Limits, each with a note where it cuts; measured so that no query outgrows its time (docs/query-syntax.md).
inline constexpr std::size_t kMaxQueryBytes = 1024;
inline constexpr std::size_t kMaxLeaves = 40;   // words and other leaves
inline constexpr std::size_t kMaxTerms = 64;    // words as the index cuts them, also in quotations: 가a나b is three
inline constexpr std::size_t kMaxDepth = 8;     // of parentheses, as typed and as print() writes them
inline constexpr std::size_t kMaxPrefixes = 4;  // words with a "*"
inline constexpr std::size_t kMaxNear = 4;      // "~word"
inline constexpr std::size_t kMaxPhraseWords = 16;
inline constexpr unsigned kMaxWithin = 999;  // words between those of "a b"~N

}  // namespace papersearch
