// SPDX-License-Identifier: GPL-2.0-or-later
// What an assistant may ask of the archive: search, show, similar, concepts, days.
#pragma once

#include <string>

#include "query/mcp/protocol.h"

namespace papersearch {

// The tools over the index at `index_path`, which is opened with the first call, so that a server may be started before
// there is an index. Each call is a search with a time limit.
McpTools paper_tools(const std::string& index_path);

}  // namespace papersearch
