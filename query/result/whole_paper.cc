// SPDX-License-Identifier: GPL-2.0-or-later
// One paper, and those beside which it is read.
#include "query/result/whole_paper.h"

#include <utility>

#include "query/language/parser.h"
#include "src/base/diagnostic.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {

std::optional<Request> paper_request(const std::string& id) {
  const auto query = field_query("id", id);
  if (!query) return std::nullopt;
  Request out;
  out.filters = {*query};
  out.limit = 1;
  out.snippet_width = 0;
  return out;
}

Response paper_with_id(Searcher& searcher, const std::string& id) {
  const Error missing("the index has no paper " + id, "an id looks like 2410.04199", Trouble::kNotFound);
  const auto wanted = paper_request(id);
  if (!wanted) throw missing;
  Response out = searcher.search(*wanted);
  if (out.hits.empty()) throw missing;
  return out;
}

std::vector<Hit> similar_papers(Searcher& searcher, const std::string& id, std::size_t most) {
  Request wanted;
  wanted.like = id;
  wanted.limit = most;
  wanted.snippet_width = 0;
  try {
    return std::move(searcher.search(wanted).hits);
  } catch (const Error& error) {
    if (error.trouble() == Trouble::kNotFound) return {};
    throw;
  }
}

}  // namespace papersearch
