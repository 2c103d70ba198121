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

// `text` is valid UTF-8. A quotation that is not closed ends with the text, with a note. Curly quotes count as quotes.
// In a question of several words, in prose, quotes and dashes before words are passed over, with a note.
std::vector<Lexeme> lex(std::string_view text, std::vector<Diagnostic>& notes);

// The text as one quotation for lex(), whatever it holds: what would end it early, every kind of quote, becomes a
// blank.
std::string quotation(std::string_view text);

}  // namespace papersearch
