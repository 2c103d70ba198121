// A request and an answer of HTTP, as routes see them: no sockets.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

struct HttpRequest {
  std::string method;  // GET or HEAD; nothing else comes through
  std::string path;    // decoded, valid UTF-8, begins with "/"
  std::string target;  // path and query as sent
  struct Parameter {
    std::string name, value;  // decoded
    Span at;                  // in the target
  };
  std::vector<Parameter> parameters;  // in order
  std::string if_none_match;          // of several such headers the values, joined by commas
  std::string host;

  // The first of a name; nullptr where there is none.
  [[nodiscard]] const Parameter* find(std::string_view name) const;
  [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;  // its value
};

struct HttpResponse {
  int status = 200;
  std::string type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  // values are never what a client sent
  std::string route = "unknown";                             // for metrics: the template of the path
};

// application/problem+json, after RFC 9457. `type` is the last part of its URL; `at` is where in the target of the
// request, in bytes, what is wrong with it stands.
HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail = {},
                     std::optional<Span> at = std::nullopt);

}  // namespace papersearch
