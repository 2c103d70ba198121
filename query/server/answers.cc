// What the routes that search the index answer.
#include "query/server/answers.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

#include "query/render/atom.h"
#include "query/render/json.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "query/server/parameters.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxDigestPapers = 500;
constexpr std::size_t kMaxTrends = 5;  // queries of one request
constexpr std::size_t kFeedPapers = 50;
constexpr std::size_t kSimilarPapers = 10;  // where no limit is given
constexpr std::size_t kCompletions = 8;     // where no limit is given
constexpr std::size_t kMaxCompletions = 20;

HttpResponse json_answer(const Json& body) {
  HttpResponse out;
  out.body = to_line(body);
  return out;
}

Response search(const PaperRequest& request, Request wanted) {
  wanted.today = request.today;
  return request.searcher.search(wanted);
}

Error no_paper(const std::string& what) { return Error("the index has no paper " + what, {}, Trouble::kNotFound); }

}  // namespace

HttpResponse answer_search(const PaperRequest& request) {
  const Request wanted = search_request(request.http);
  const Response found = search(request, wanted);
  Json body = response_json(found);
  const std::size_t end = wanted.offset + found.hits.size();
  const std::size_t all = found.total + (found.sort == Sort::kRelevance ? found.total_partial : 0);
  const RevisionName as_of = wanted.as_of.value_or(RevisionName{found.history, found.revision});
  body["next"] = end < all && !found.hits.empty() ? Json(to_string(Cursor{as_of, end})) : Json(nullptr);
  return json_answer(body);
}

HttpResponse answer_facets(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.limit = 0;
  wanted.facets = true;
  const Response found = search(request, wanted);
  return json_answer({{"query", found.query},
                      {"total", found.total},
                      {"revision", found.revision},
                      {"took_ms", found.seconds * 1000},
                      {"facets", facets_json(*found.facets)}});
}

HttpResponse answer_trends(const PaperRequest& request) {
  Json out = Json::array();
  std::uint64_t revision = 0;
  double seconds = 0;
  for (const auto& [name, value, at] : request.http.parameters) {
    if (name != "q") continue;
    if (out.size() == kMaxTrends) throw BadParameter{"q", "at most five queries", at};
    Request wanted = search_request(request.http);
    wanted.query = value;
    wanted.limit = 0;
    wanted.trend = true;
    const Response found = search(request, wanted);
    out.push_back({{"query", found.query}, {"total", found.total}, {"trend", trend_json(*found.trend)}});
    revision = found.revision;
    seconds += found.seconds;
  }
  if (out.empty()) throw BadParameter{"q", "is needed"};
  return json_answer({{"revision", revision}, {"took_ms", seconds * 1000}, {"trends", std::move(out)}});
}

HttpResponse answer_suggest(const PaperRequest& request) {
  const std::string typed = request.http.parameter("q").value_or("");
  const std::size_t limit = number_parameter(request.http, "limit", 1, kMaxCompletions, kCompletions);
  return json_answer(completions_json(request.searcher.complete(typed, limit)));
}

HttpResponse answer_paper(const PaperRequest& request) {
  const Response found = paper_with_id(request.searcher, request.path_part);
  Json body = paper_json(found.hits.front());
  body["revision"] = found.revision;
  return json_answer(body);
}

HttpResponse answer_similar(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.like = request.path_part;
  wanted.limit = number_parameter(request.http, "limit", 0, kMaxHits, kSimilarPapers);
  return json_answer(response_json(search(request, wanted)));
}

HttpResponse answer_digest(const PaperRequest& request) {
  const auto day = parse_date(request.path_part);
  if (!day) throw no_paper("of " + request.path_part);
  Request wanted;
  wanted.filters = {"date:" + to_string(*day)};
  wanted.sort = Sort::kVotes;
  wanted.limit = kMaxDigestPapers;
  wanted.snippet_width = 0;
  const Response found = search(request, wanted);
  if (found.hits.empty()) throw no_paper("of " + request.path_part);
  Json papers = Json::array();
  for (const Hit& hit : found.hits) papers.push_back(paper_json(hit));
  return json_answer(
      {{"date", to_string(*day)}, {"total", found.total}, {"revision", found.revision}, {"papers", std::move(papers)}});
}

HttpResponse answer_feed(const PaperRequest& request) {
  Request wanted = search_request(request.http);
  wanted.limit = kFeedPapers;
  wanted.sort = Sort::kDate;
  HttpResponse out;
  out.type = "application/atom+xml; charset=utf-8";
  out.body = render_atom(search(request, wanted));
  return out;
}

HttpResponse answer_index(const PaperRequest& request) {
  Request wanted;
  wanted.sort = Sort::kDate;
  wanted.limit = 1;
  wanted.snippet_width = 0;
  const Response found = search(request, wanted);
  const Json newest = found.hits.empty() ? Json(nullptr) : Json(to_string(found.hits.front().paper.day()));
  return json_answer({{"papers", found.total},
                      {"revision", found.revision},
                      {"history", found.history},
                      {"newest", newest},
                      {"version", PAPERSEARCH_VERSION}});
}

}  // namespace papersearch
