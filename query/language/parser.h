// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a query to its tree, and remarks about it. Knows no index, and takes any text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/language/ast.h"
#include "query/language/limits.h"
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

// The best reading of any text; never throws but bad_alloc. `today` is what "today" and "-30d.." mean, else
// what the clock says when a query asks for it. Words in `literal` are not read, whatever they say.
ParsedQuery parse_query(std::string_view text, std::optional<Date> today = std::nullopt,
                        Wording wording = Wording::kRead, const std::vector<Span>& literal = {});

// A query for the papers whose field has the value, whatever characters are in it; `field` is a name of the query
// language. nullopt where the value has no word, or more than a query may have: such a query would find other papers.
std::optional<std::string> field_query(const std::string& field, const std::string& value);

}  // namespace papersearch
