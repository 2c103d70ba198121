// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a query to its smallest pieces: words, quotations, parentheses, operators.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct Lexeme {
  enum class Kind : std::uint8_t { kWord, kQuotation, kOpen, kClose, kAnd, kOr, kNot, kMinus };
  Kind kind = Kind::kWord;
  std::string_view text;  // a word as typed; a quotation without its quotes
  Span at;
  bool glued = false;  // no blank before it: title:"x", "a b"~5
};

// Whether the text is a question in prose, where quotes set off a name and a dash joins what it adds. With a colon it
// may have fields, and of few words anything may be an order.
bool is_question(std::string_view text);

// What quotes, and dashes before words, are: kText passes over them, with a note.
enum class Marks : std::uint8_t { kOperators, kText };

// `text` is valid UTF-8. A quotation that is not closed ends with the text, with a note. Curly quotes count as quotes.
std::vector<Lexeme> lex(std::string_view text, Marks marks, std::vector<Diagnostic>& notes);

// The text as one quotation for lex(), whatever it holds: what would end it early, every kind of quote, becomes a
// blank.
std::string quotation(std::string_view text);

}  // namespace papersearch
