// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a whole paper as text, for people at a terminal.
#pragma once

#include <string>
#include <vector>

#include "query/render/styled_lines.h"

namespace papersearch {

// The title, days, votes, authors, link and other titles of a paper, all its sections, and the titles of similar ones
// with their ids. Lines of UTF-8 that are safe for a terminal; any thread may call it.
std::string render_paper(const Hit& paper, const std::vector<Hit>& similar, const TextStyle& style);

}  // namespace papersearch
