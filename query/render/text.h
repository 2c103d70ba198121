// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as text, for people at a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "query/render/styled_lines.h"
#include "query/result/response.h"

namespace papersearch {

// The number of cells that a snippet may take so that it fills `lines` lines.
std::size_t snippet_cells(const TextStyle& style, std::size_t lines);

// The functions give lines of UTF-8 that are safe for a terminal (src/base/terminal.h), and any thread may call them.

// The hits, facets and trend, a line with the number of papers and the time, and suggestions.
std::string render_text(const Response& response, const TextStyle& style);

// The other queries that an answer suggests, a line each.
std::string render_suggestions(const Response& response);

// The words of a concept, and each of its other spellings with the evidence.
std::string render_concept(const ConceptAnswer& answer, const TextStyle& style);

}  // namespace papersearch
