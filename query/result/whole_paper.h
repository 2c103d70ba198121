// SPDX-License-Identifier: GPL-2.0-or-later
// One paper, and those beside which it is read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/result/search.h"

namespace papersearch {

// The request for a paper alone: `id` is an id or a link in any form that src/paper/arxiv_id.h reads. nullopt where it
// is none.
std::optional<Request> paper_request(const std::string& id);

// The answer that has this paper alone: `id` is an id or a link in any form that src/paper/arxiv_id.h reads. Throws
// Error (kNotFound) where the index has no such paper, and what a search throws.
Response paper_with_id(Searcher& searcher, const std::string& id);

// At most `most` papers that are similar to the one with this id, the most similar first, without snippets. None where
// a writer took the paper away meanwhile.
std::vector<Hit> similar_papers(Searcher& searcher, const std::string& id, std::size_t most);

}  // namespace papersearch
