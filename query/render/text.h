// An answer for people at a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "query/result/response.h"

namespace papersearch {

struct TextStyle {
  bool color = false;      // ANSI colours; without them matches are not marked
  std::size_t width = 80;  // cells of a line, at least 20
};

// The cells that a snippet may take so that it fills `lines` lines.
std::size_t snippet_cells(const TextStyle& style, std::size_t lines);

// The hits and a last line with total and time. Nothing of the archive's text can steer the terminal.
std::string render_text(const Response& response, const TextStyle& style);

// The words, then each other spelling with its evidence.
std::string render_concept(const ConceptAnswer& answer, const TextStyle& style);

}  // namespace papersearch
