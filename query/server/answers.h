// SPDX-License-Identifier: GPL-2.0-or-later
// What the routes that search the index answer.
#pragma once

#include <chrono>
#include <string>

#include "query/result/search.h"
#include "query/server/http/message.h"
#include "src/base/date.h"

namespace papersearch {

// A request for papers, and what is needed to answer it.
struct PaperRequest {
  const HttpRequest& http;  // the names of its parameters have been checked
  std::string path_part;    // the decoded part of the path that the pattern has in braces, such as an id; else empty
  Searcher& searcher;
  Date today;                                                                      // what "today" means in a query
  std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();  // when it came
};

// Searches for what is wanted, with the day of the request. Throws what Searcher::search() does.
Response search(const PaperRequest& request, Request wanted);

// Each answer in JSON that is an object says the revision and the history of the index, and how long it took.
//
// Each function answers a route; data/openapi.json describes what it takes and gives. They give an answer with status
// 200, and throw BadParameter (query/server/parameters.h) where a parameter is wrong, Error (Trouble::kNotFound) where
// there is no such paper or no paper of the day, and other Errors of Searcher::search().
HttpResponse answer_search(const PaperRequest& request);
HttpResponse answer_facets(const PaperRequest& request);
HttpResponse answer_trends(const PaperRequest& request);
HttpResponse answer_suggest(const PaperRequest& request);
HttpResponse answer_opensearch_suggestions(const PaperRequest& request);
HttpResponse answer_paper(const PaperRequest& request);
HttpResponse answer_papers(const PaperRequest& request);
HttpResponse answer_similar(const PaperRequest& request);
HttpResponse answer_digests(const PaperRequest& request);
HttpResponse answer_digest(const PaperRequest& request);
HttpResponse answer_concepts(const PaperRequest& request);
HttpResponse answer_concept(const PaperRequest& request);
HttpResponse answer_author(const PaperRequest& request);
HttpResponse answer_feed(const PaperRequest& request);
HttpResponse answer_index(const PaperRequest& request);

}  // namespace papersearch
