// SPDX-License-Identifier: GPL-2.0-or-later
// What the types of problems mean: a page for each.
#include "query/server/problems.h"

#include <algorithm>
#include <array>
#include <string>

namespace papersearch {
namespace {

struct ProblemType {
  std::string_view type;
  int status;
  std::string_view meaning;  // HTML
};

constexpr auto kTypes = std::to_array<ProblemType>({
    {"invalid-parameter", 400,
     "A parameter has a wrong value, is unknown, or is given twice. The detail says what would be right, and the span "
     "says where it is in the path and query as sent."},
    {"malformed-request", 400, "The request or its address is not well-formed. Escapes must be of valid UTF-8."},
    {"not-found", 404, "There is no such paper, day, author, concept or address."},
    {"method-not-allowed", 405, "Everything here is read with GET or HEAD."},
    {"request-timeout", 408, "The request did not arrive as a whole within the time for it."},
    {"revision-gone", 410,
     "The index never had this revision, or belongs to another history. Ask without it, and begin again with the "
     "revision of the reply."},
    {"content-too-large", 413, "Requests need no body, and at most 16 KiB of one are read."},
    {"uri-too-long", 414, "An address has at most 4 KiB."},
    {"expectation-failed", 417, "No body is read here, so none has to be announced."},
    {"unknown-host", 421,
     "The server does not answer to the name in the Host header. Its operator can add the name with --host."},
    {"too-many-requests", 429, "This client sends more requests than its share. Retry-After says when to go on."},
    {"headers-too-large", 431, "The headers have at most 8 KiB."},
    {"internal", 500, "A fault of the program. The X-Request-Id of the answer finds it in the log."},
    {"overloaded", 503, "More requests wait than the server can answer in time. Retry-After says when to try again."},
    {"query-timeout", 503, "The search was ended because it took too long. A shorter query helps."},
    {"index-unavailable", 503, "The index cannot be read at the moment. Retry-After says when to try again."},
});

}  // namespace

HttpResponse problem_page(std::string_view type) {
  const auto* const found =
      std::find_if(kTypes.begin(), kTypes.end(), [&](const ProblemType& row) { return row.type == type; });
  if (found == kTypes.end()) return problem(404, "not-found", "There is nothing here");
  HttpResponse out;
  out.type = "text/html; charset=utf-8";
  const std::string name(found->type);
  out.body = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + name +
             "</title></head><body><main><h1>" + name + "</h1><p>Status " + std::to_string(found->status) + ". " +
             std::string(found->meaning) + "</p></main></body></html>\n";
  out.headers = {{"Cache-Control", "public, max-age=86400"}};
  return out;
}

}  // namespace papersearch
