// SPDX-License-Identifier: GPL-2.0-or-later
// What came for a saved search since its last look.
#pragma once

#include <string>
#include <vector>

#include "query/render/styled_lines.h"
#include "query/shell/saved_searches.h"

namespace papersearch {

struct News {
  SavedSearch search;
  Response response;             // its hits are the new papers alone, newest first
  std::vector<std::string> ids;  // of all papers that the search finds now
  bool other_index = false;      // the index was made anew since the last look
};

// What is new, with snippets of so many cells; throws what a search throws.
News news_of(Searcher& searcher, const SavedSearch& search, std::size_t snippet_width);

// As text, each search under its name and those without news left out; as lines (query/render/oneline.h) with the name
// of the search as a fifth column; as jsonl with a key "search"; or as json: {version, searches: [{name, other_index,
// and the keys of an answer}]}.
std::string render_news(const std::vector<News>& news, const std::string& format, const TextStyle& style);

}  // namespace papersearch
