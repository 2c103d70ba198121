// The best stretch of a paper's text for a query, and what lights up in it.
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
std::vector<SnippetPiece> mark(std::string_view text, const Highlight& highlight);

// A stretch of the paper's sections that takes at most `cells` of a terminal: the one with the most of
// what was asked, begun at a sentence or at least at a word, with "…" where it was cut. Without any
// match, the beginning. Newlines inside bullets become blanks.
std::vector<SnippetPiece> make_snippet(const Paper& paper, const Highlight& highlight, std::size_t cells);

}  // namespace papersearch
