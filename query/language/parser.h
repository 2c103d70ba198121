// The text of a query to its tree, and remarks about it. Knows no index, and takes any text.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "query/language/ast.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

struct ParsedQuery {
  Node root;
  std::vector<Diagnostic> notes;  // spans into the text given
};

// Limits, each with a note where it cuts; measured so that no query outgrows its time (docs/query-syntax.md).
inline constexpr std::size_t kMaxQueryBytes = 1024;
inline constexpr std::size_t kMaxLeaves = 40;  // words and other leaves
inline constexpr std::size_t kMaxTerms = 64;   // words as the index cuts them, also in quotations: 가a나b is four
inline constexpr std::size_t kMaxDepth = 8;    // of parentheses, as typed and as print() writes them
inline constexpr std::size_t kMaxPrefixes = 4;
inline constexpr std::size_t kMaxNear = 4;  // "~word"
inline constexpr std::size_t kMaxPhraseWords = 16;
inline constexpr unsigned kMaxWithin = 999;  // words between those of "a b"~N

// The best reading of any text; never throws but bad_alloc. `today` is what "today" and "-30d.." mean, else
// what the clock says when a query asks for it.
ParsedQuery parse_query(std::string_view text, std::optional<Date> today = std::nullopt);

}  // namespace papersearch
