// SPDX-License-Identifier: GPL-2.0-or-later
// Picks the part of a paper's text that answers a query best, and marks the matches in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "query/plan/highlight.h"
#include "query/result/response.h"
#include "src/paper/paper.h"

namespace papersearch {

// The whole text with its matches marked; pieces joined are the text.
std::vector<SnippetPiece> mark(std::string_view text, const Highlighter& highlighter);

// The pieces of a title with its LaTeX as people read it (read_latex() in src/text/latex.h). What stands for a formula
// is highlighted where any part of the formula was.
std::vector<SnippetPiece> readable(const std::vector<SnippetPiece>& pieces);

// Text of the paper's sections that takes at most `cells` cells of a terminal: the part that shows most of the query,
// starting at a sentence or at least at a word, with "…" where it was cut. What is in a URL or an e-mail address is
// shown only where nothing else matches. The beginning where nothing matches.
// Newlines inside bullets become blanks.
std::vector<SnippetPiece> make_snippet(const Paper& paper, const Highlighter& highlighter, std::size_t cells);

}  // namespace papersearch
