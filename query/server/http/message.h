// SPDX-License-Identifier: GPL-2.0-or-later
// An HTTP request and its response as plain data. The routes need no more of HTTP than this.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct HttpRequest {
  struct Parameter {
    std::string name, value;  // decoded, valid UTF-8 without NUL
    Span at;                  // "name=value" in the target
  };

  std::string method;                 // "GET" or "HEAD"; others are refused before
  std::string path;                   // decoded, valid UTF-8 without NUL, begins with "/"
  std::string target;                 // path and query as sent, without a fragment
  std::vector<Parameter> parameters;  // of the query, in its order
  std::string if_none_match;          // the value of the header; the values of several headers are joined by commas
  std::string accept_language;        // likewise
  std::string host;                   // that the client asked: is_host() is true, or it is empty (HTTP/1.0)
  std::string base;                   // the address of "/" as the client sees it, as base_url() gives it

  // The first parameter of the name; nullptr where there is none.
  [[nodiscard]] const Parameter* find(std::string_view name) const;

  // The value of the first parameter of the name; nullopt where there is none.
  [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

struct HttpResponse {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  // must not contain text that the client sent
  std::string route = "unknown";                             // for the metrics: the pattern of the path
};

// The response for an error, application/problem+json after RFC 9457, not to be stored by caches. `type` becomes the
// member "type" as "/problems/TYPE". An empty `detail` is left out. `at` is the part of HttpRequest::target that is
// wrong, in bytes, and becomes the member "span". Texts that are not UTF-8 are repaired.
HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail = {},
                     std::optional<Span> at = std::nullopt);

}  // namespace papersearch
