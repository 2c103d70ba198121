// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as one line a hit, for pipes: grep, cut, fzf.
#pragma once

#include <string>

#include "query/result/response.h"

namespace papersearch {

// Of each hit its id, day, votes ("-" where unknown) and title with a tab between them, none of which has a tab or a
// newline in it. Safe for a terminal. Says nothing of a hit that is partial, so its answer should have none. Any thread
// may call it.
std::string render_oneline(const Response& response);

}  // namespace papersearch
