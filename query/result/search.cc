// From a request to an answer: the only file that knows the order of the steps.
#include "query/result/search.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <utility>

#include "query/language/parser.h"
#include "query/plan/planner.h"
#include "query/plan/ranking.h"
#include "query/result/snippet.h"
#include "src/database.h"
#include "src/schema.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

void sort(Xapian::Enquire& enquire, Sort by) {
  enquire.set_docid_order(Xapian::Enquire::DESCENDING);  // of equals the later indexed, mostly the newer, first
  if (by == Sort::kDate) enquire.set_sort_by_value_then_relevance(kDateSlot, true);
  if (by == Sort::kVotes)
    enquire.set_sort_by_value_then_relevance(kVotesSlot, true);  // unknown is the empty string: last
}

std::string terms_of(const Highlight& highlight) {
  std::set<std::string> terms;
  for (const auto& [term, aspect] : highlight.terms) terms.insert(term);
  for (const auto& [hangul, aspect] : highlight.inside) terms.insert("*" + hangul + "*");
  std::string out;
  for (const std::string& term : terms) out += (out.empty() ? "" : " ") + term;
  return out;
}

}  // namespace

struct Searcher::State {
  ReadIndex index;
};

Searcher::Searcher(const std::string& index_path) : state_(new State{ReadIndex(index_path)}) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Response Searcher::search(const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  Response response;
  response.query = normalize_input(valid_utf8(request.query));
  ParsedQuery parsed = parse_query(response.query, request.today);
  response.notes = std::move(parsed.notes);
  state_->index.read([&](const Xapian::Database& index) {
    Plan plan = make_plan(parsed.root, index);
    // Filters alone leave all papers equal: they come newest first as they are.
    const bool worded = !plan.highlight.aspects.empty() && !plan.query.empty();
    if (request.rank == Rank::kFull && worded) plan.query = with_votes_and_recency(plan.query, index);
    Xapian::Enquire enquire(index);
    enquire.set_query(plan.query);
    enquire.set_weighting_scheme(weighting());
    sort(enquire, request.sort);
    const Xapian::doccount all = index.get_doccount();
    const auto offset = static_cast<Xapian::doccount>(std::min<std::size_t>(request.offset, all));
    const auto limit = static_cast<Xapian::doccount>(std::min<std::size_t>(request.limit, all));
    const Xapian::MSet found = enquire.get_mset(offset, limit, all);  // all: the total is exact
    response.total = found.get_matches_estimated();
    response.revision = index.get_revision();
    response.hits.clear();  // of a try before this one
    for (auto match = found.begin(); match != found.end(); ++match) {
      Hit hit;
      hit.rank = match.get_rank() + 1;
      hit.score = match.get_weight();
      hit.paper = paper_from_json(match.get_document().get_data());
      hit.title = mark(hit.paper.title, plan.highlight);
      if (request.snippet_width > 0) hit.snippet = make_snippet(hit.paper, plan.highlight, request.snippet_width);
      for (const std::string& author : hit.paper.authors) {
        if (!find_matches(normalize_name(author), plan.highlight).empty()) hit.matched_authors.push_back(author);
      }
      response.hits.push_back(std::move(hit));
    }
    if (request.explain) {
      response.explanation = {print(parsed.root), describe(parsed.root), terms_of(plan.highlight),
                              plan.query.get_description()};
    }
  });
  response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return response;
}

}  // namespace papersearch
