// SPDX-License-Identifier: GPL-2.0-or-later
// Which function answers which path: the table of routes, the cache of answers, and errors as problems.
#include "query/server/routes.h"

#include <array>
#include <optional>
#include <utility>
#include <variant>

#include "data/openapi.h"
#include "query/result/search.h"
#include "query/server/answers.h"
#include "query/server/http/etag.h"
#include "query/server/page.h"
#include "query/server/parameters.h"
#include "query/server/plain_page.h"
#include "query/server/problems.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

// Answers a request about the server itself.
using ServerAnswer = HttpResponse (*)(const Routes& routes, const HttpRequest& request);

// Answers a request for papers.
using IndexAnswer = HttpResponse (*)(const PaperRequest& request);

// A response that no cache may store.
HttpResponse uncached(const std::string& type, std::string body) {
  HttpResponse out;
  out.type = type;
  out.body = std::move(body);
  out.headers = {{"Cache-Control", "no-store"}};
  return out;
}

// A document that changes with the program only: browsers and programs keep it, and ask whether it is as it was.
HttpResponse fixed_text(const HttpRequest& request, const std::string& type, std::string body) {
  HttpResponse out;
  out.type = type;
  out.body = std::move(body);
  return tagged(std::move(out), request, "no-cache");
}

HttpResponse not_found() { return problem(404, "not-found", "There is nothing here"); }

// The part of the path where the pattern has a name in braces, or "" where the pattern has none; nullopt where the path
// does not match. The part is not empty; it may have "/" in it, as the id "cs/0112019" has.
std::optional<std::string_view> match_pattern(std::string_view path, std::string_view pattern) {
  const std::size_t open = pattern.find('{');
  if (open == std::string_view::npos) return path == pattern ? std::optional(std::string_view()) : std::nullopt;
  const std::size_t close = pattern.find('}');
  const std::string_view prefix = pattern.substr(0, open);
  const std::string_view suffix = pattern.substr(close + 1);
  if (!path.starts_with(prefix) || !path.ends_with(suffix) || path.size() <= prefix.size() + suffix.size())
    return std::nullopt;
  return path.substr(open, path.size() - prefix.size() - suffix.size());
}

// Where the first parameter of a name is in the target of the request.
std::optional<Span> position_of(const HttpRequest& request, std::string_view name) {
  const auto* const found = request.find(name);
  return found != nullptr ? std::optional(found->at) : std::nullopt;
}

HttpResponse problem_of(const BadParameter& bad, const HttpRequest& request) {
  return problem(400, "invalid-parameter", "Invalid parameter", "'" + bad.name + "': " + bad.detail,
                 bad.at ? bad.at : position_of(request, bad.name));
}

HttpResponse problem_of(const Error& error, const HttpRequest& request) {
  if (error.trouble() == Trouble::kNotFound) return problem(404, "not-found", "There is nothing here", error.what());
  if (error.trouble() == Trouble::kGone)
    return problem(410, "revision-gone", "The index of that revision is gone", error.hint());
  HttpResponse out =
      error.trouble() == Trouble::kTooLate
          ? problem(503, "query-timeout", "The query takes too long", error.hint(), position_of(request, "q"))
          : problem(503, "index-unavailable", "The index cannot be read now");
  out.headers.emplace_back("Retry-After", "5");
  return out;
}

// A number that no other call in this process gives, so that a thread does not take the index that it opened for one
// Routes for that of another.
unsigned next_epoch() {
  static std::atomic<unsigned> last{0};
  return ++last;
}

}  // namespace

// A row of the table.
struct Routes::Route {
  std::string_view pattern;  // a path; names in braces stand for any text, see match_pattern()
  bool is_quick;             // see Routes::is_quick()
  std::variant<ServerAnswer, IndexAnswer> answer;
  ParameterNames parameters = {};    // of an IndexAnswer; a ServerAnswer ignores all parameters
  bool has_addresses = false;        // of an IndexAnswer: whether it has addresses of this server, HttpRequest::base
  std::string_view label = pattern;  // HttpResponse::route
};

// The route of a path, and the part of the path where its pattern has a name in braces.
struct Routes::Match {
  const Route* route = nullptr;  // null where the path has no route
  std::string_view path_part;    // a view into the path
};

// Where several patterns match a path, the first of them counts.
struct Routes::Table {
  static constexpr bool kQuick = true;  // see Route::is_quick
  static constexpr bool kSlow = false;

  // Answers with a file of the page; `Answer` is a function of query/server/page.h.
  template <auto Answer>
  static HttpResponse page(const Routes& routes, const HttpRequest& request) {
    return Answer(request, routes.options_.assets);
  }

  // The page comes also where the index cannot be read now: its script then says so, and robots come again.
  static HttpResponse document(const Routes& routes, const HttpRequest& request) {
    try {
      const PlainPage plain = plain_page({request, {}, routes.searcher_of_thread(), routes.options_.today()});
      return page_document(request, routes.options_.assets, plain);
    } catch (const Error& error) {
      return page_of_problem(request, routes.options_.assets, problem_of(error, request));
    }
  }

  static HttpResponse opensearch(const Routes&, const HttpRequest& request) {
    return fixed_text(request, "application/opensearchdescription+xml", opensearch_description(request.base));
  }

  static HttpResponse openapi(const Routes&, const HttpRequest& request) {
    return fixed_text(request, "application/json", std::string(data::openapi));
  }

  static HttpResponse problem_type(const Routes&, const HttpRequest& request) {
    return problem_page(request.path.substr(std::string_view("/problems/").size()));
  }

  // Robots read the page; of the API they would read every answer.
  static HttpResponse robots(const Routes&, const HttpRequest& request) {
    return fixed_text(request, "text/plain", "User-agent: *\nDisallow: /v1/\n");
  }

  static HttpResponse liveness(const Routes&, const HttpRequest&) { return uncached("text/plain", "ok\n"); }

  static HttpResponse readiness(const Routes& routes, const HttpRequest&) {
    const bool ready = routes.is_ready();
    HttpResponse out = uncached("text/plain", ready ? "ready\n" : routes.is_stopping() ? "stopping\n" : "no index\n");
    out.status = ready ? 200 : 503;
    return out;
  }

  static HttpResponse metrics(const Routes& routes, const HttpRequest&) {
    return uncached("text/plain; version=0.0.4", routes.metrics());
  }

  static constexpr auto kRoutes = std::to_array<Route>({
      {"/v1/search",
       kSlow,
       answer_search,
       {.single = {"q", "limit", "offset", "cursor", "sort", "rank", "match", "facets", "trend", "explain", "exact",
                   "typing", "since_revision", "facet_limit", "facet_values", "concepts", "format", "fields"},
        .repeated = {"without"},
        .has_filters = true}},
      {"/v1/facets",
       kSlow,
       answer_facets,
       {.single = {"q", "match", "exact", "typing", "facet_limit", "facet_values"}, .has_filters = true}},
      {"/v1/trends",
       kSlow,
       answer_trends,
       {.single = {"match", "exact", "typing"}, .repeated = {"q"}, .has_filters = true}},
      {"/v1/suggest", kSlow, answer_suggest, {.single = {"q", "limit"}}},
      {"/v1/papers/{id}/similar", kSlow, answer_similar, {.single = {"limit"}, .has_filters = true}},
      {"/v1/papers/{id}", kSlow, answer_paper, {.single = {"format"}}},
      {"/v1/papers", kSlow, answer_papers, {.single = {"ids", "format", "fields"}}},
      {"/v1/digests/{date}", kSlow, answer_digest},
      {"/v1/digests", kSlow, answer_digests, {.single = {"limit"}}},
      {"/v1/concepts/{key}", kSlow, answer_concept},
      {"/v1/concepts", kSlow, answer_concepts, {.single = {"q", "days", "limit"}}},
      {"/v1/authors/{name}", kSlow, answer_author, {.single = {"limit", "cursor"}}},
      {"/v1/feed.atom", kSlow, answer_feed, kFeedParameters, true},
      {"/v1/index", kSlow, answer_index},
      {"/v1/opensearch-suggestions", kSlow, answer_opensearch_suggestions, {.single = {"q"}}},
      {"/v1/opensearch.xml", kQuick, opensearch},
      {"/v1/openapi.json", kQuick, openapi},
      {"/problems/{type}", kQuick, problem_type},
      {"/healthz", kQuick, liveness},
      {"/readyz", kSlow, readiness},
      {"/metrics", kQuick, metrics},
      {"/robots.txt", kQuick, robots, {}, false, "page"},
      {"/", kSlow, document, {}, false, "page"},
      {"/app.js", kQuick, page<page_script>, {}, false, "page"},
      {"/app.{hash}.js", kQuick, page<page_script>, {}, false, "page"},
      {"/style.css", kQuick, page<page_style>, {}, false, "page"},
      {"/style.{hash}.css", kQuick, page<page_style>, {}, false, "page"},
  });
};

Routes::Match Routes::find_route(std::string_view path) {
  for (const Route& route : Table::kRoutes) {
    if (const auto part = match_pattern(path, route.pattern)) return {&route, *part};
  }
  return {};
}

std::vector<RouteDescription> describe_routes() {
  std::vector<RouteDescription> out;
  for (const Routes::Route& route : Routes::Table::kRoutes)
    out.push_back({route.pattern, route.parameters.all_single(), route.parameters.all_repeated()});
  return out;
}

Routes::Routes(RouteOptions options)
    : options_(std::move(options)), epoch_(next_epoch()), cache_(std::make_unique<AnswerCache>(options_.cache)) {}

void Routes::reopen() {
  epoch_ = next_epoch();
  cache_->clear();
}

Searcher& Routes::searcher_of_thread() const {
  thread_local std::unique_ptr<Searcher> searcher;
  thread_local unsigned opened = 0;
  if (!searcher || opened != epoch_) {
    searcher = std::make_unique<Searcher>(options_.index_path);
    opened = epoch_;
  }
  return *searcher;
}

// Makes a search, which reads the tables of the index that every search reads.
bool Routes::is_ready() const {
  try {
    Request newest;
    newest.sort = Sort::kDate;
    newest.limit = 1;
    searcher_of_thread().search(newest);
    return !is_stopping();
  } catch (const Error&) {
    return false;
  }
}

// A path below /v1/ without a route needs no index, but is not quick, so that the rate of its client is limited.
bool Routes::is_quick(std::string_view path) {
  const Route* const route = find_route(path).route;
  return route != nullptr ? route->is_quick : !path.starts_with("/v1/");
}

HttpResponse Routes::refused(const HttpRequest& request, const HttpResponse& problem) const {
  if (request.path != "/") return problem;
  HttpResponse out = page_of_problem(request, options_.assets, problem);
  out.route = "page";
  return out;
}

HttpResponse Routes::handle(const HttpRequest& request) const {
  const Match match = find_route(request.path);
  if (match.route == nullptr) return not_found();
  const auto* const answer = std::get_if<ServerAnswer>(&match.route->answer);
  HttpResponse out = answer != nullptr ? (*answer)(*this, request) : answer_from_index(match, request);
  out.route = std::string(match.route->label);
  return out;
}

// Answers a route that has an IndexAnswer.
HttpResponse Routes::answer_from_index(const Match& match, const HttpRequest& request) const {
  try {
    Searcher& searcher = searcher_of_thread();
    // The answer depends on the day too ("date:-30d.."), so the day is part of its entity tag.
    const Date today = options_.today();
    const std::string state = searcher.identity() + "-" + compact(today) + "-";
    const std::string key = state + (match.route->has_addresses ? request.base + "\n" : "") + request.target;
    const std::string tag = "W/\"" + state + std::to_string(std::hash<std::string>()(key)) + "\"";
    const bool is_unchanged = names_tag(request.if_none_match, tag);
    HttpResponse out;
    // A client that names this tag has had the answer. "*" stands for any answer, but only if there is one (RFC 9110,
    // 13.1.2), so there the request is answered to find out.
    if (is_unchanged && !names_any_tag(request.if_none_match)) {
      out.status = 304;
    } else if (const auto cached = cache_->find(key)) {
      out = *cached;
    } else {
      check_names(request, match.route->parameters);
      const auto answer = std::get<IndexAnswer>(match.route->answer);
      out = answer({request, std::string(match.path_part), searcher, today});
      if (out.status == 200) cache_->keep(key, std::make_shared<const HttpResponse>(out));
    }
    if (is_unchanged && out.status == 200) {
      out.status = 304;
      out.body.clear();
    }
    out.headers.emplace_back("ETag", tag);
    out.headers.emplace_back("Cache-Control", "public, max-age=60, stale-while-revalidate=300");
    return out;
  } catch (const BadParameter& bad) {
    return problem_of(bad, request);
  } catch (const Error& error) {
    return problem_of(error, request);
  }
}

}  // namespace papersearch
