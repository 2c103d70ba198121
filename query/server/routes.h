// SPDX-License-Identifier: GPL-2.0-or-later
// Which function answers which path: the table of routes, the cache of answers, and errors as problems.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/server/cache.h"
#include "query/server/http/message.h"
#include "src/base/date.h"

namespace papersearch {

class Searcher;

struct RouteOptions {
  std::string index_path;
  std::string assets;  // a folder to serve the page from during its development; empty: the page that is built in
  std::size_t cache = std::size_t{16} << 20U;        // bytes of answers to keep; 0: none
  std::function<Date()> today = papersearch::today;  // called by any thread
};

// Answers requests for papers, for the web page and about the server itself. Several threads may call handle() at the
// same time: each has its own Searcher, which follows the changes of the index.
class Routes {
 public:
  explicit Routes(RouteOptions options);

  // Answers a GET or HEAD request; HEAD gets the same body as GET, which is not sent. Errors of the request or of the
  // index become answers too (problem() in query/server/http/message.h); only errors of the program, such as exhausted
  // memory, are thrown. HttpResponse::route becomes the pattern of the route, "page" for the files of the page, or
  // "unknown".
  [[nodiscard]] HttpResponse handle(const HttpRequest& request) const;

  // Whether handle() answers the path at once and without the index, so that the I/O thread may call it. `path` is
  // HttpRequest::path.
  [[nodiscard]] static bool is_quick(std::string_view path);

  // What answers the request at once where handle() has no time for it: the problem, for the page inside the document.
  [[nodiscard]] HttpResponse refused(const HttpRequest& request, const HttpResponse& problem) const;

  // Drops every answer in the cache, and makes each thread open the index again before its next search. Any thread may
  // call it.
  void reopen();

  // These must be set before the first request, and any thread calls them.
  std::function<bool()> is_stopping = [] { return false; };             // whether the server is told to stop
  std::function<std::string()> metrics = [] { return std::string(); };  // the body of /metrics

 private:
  struct Route;
  struct Table;  // all routes
  struct Match;

  [[nodiscard]] static Match find_route(std::string_view path);
  [[nodiscard]] Searcher& searcher_of_thread() const;
  [[nodiscard]] bool is_ready() const;
  [[nodiscard]] HttpResponse answer_from_index(const Match& match, const HttpRequest& request) const;
  friend std::vector<struct RouteDescription> describe_routes();

  RouteOptions options_;
  std::atomic<unsigned> epoch_;  // which index the Searchers of the threads must have opened
  std::unique_ptr<AnswerCache> cache_;
};

// What a test compares with the documentation of a route in data/openapi.json.
struct RouteDescription {
  std::string_view pattern;                           // "/v1/papers/{id}/similar"
  std::vector<std::string_view> single_parameters;    // may be given once
  std::vector<std::string_view> repeated_parameters;  // may be given several times
};

// All routes, including the files of the page.
std::vector<RouteDescription> describe_routes();

}  // namespace papersearch
