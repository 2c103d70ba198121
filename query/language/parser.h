// The text of a query to its tree, and remarks about it. Knows no index, and takes any text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "query/language/ast.h"
#include "query/language/order.h"
#include "query/language/readings.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

struct ParsedQuery {
  Node root;
  std::optional<Sort> order;      // that the query asks for, in words or by sort:
  std::vector<Reading> readings;  // of its words
  std::vector<Diagnostic> notes;  // spans into the text given
};

// Whether words that are no syntax are read as what they say: "2024년 10월", 최신순, "RAG 제외" (readings.h). They are
// read in the list of words that the query consists of, beside its fields and operators; not between OR.
enum class Wording : std::uint8_t { kRead, kLiteral };

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
ParsedQuery parse_query(std::string_view text, std::optional<Date> today = std::nullopt,
                        Wording wording = Wording::kRead);

}  // namespace papersearch
