// One paper, and those beside which it is read.
#include "query/result/whole_paper.h"

#include <utility>

#include "query/language/parser.h"
#include "src/base/diagnostic.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {

Response paper_with_id(Searcher& searcher, const std::string& id, std::size_t concepts) {
  const Error missing("the index has no paper " + id, "an id looks like 2410.04199", Trouble::kNotFound);
  const auto query = field_query("id", id);
  if (!query) throw missing;
  Request wanted;
  wanted.filters = {*query};
  wanted.limit = 1;
  wanted.snippet_width = 0;
  wanted.concepts = concepts;
  Response out = searcher.search(wanted);
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
