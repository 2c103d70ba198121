// A request and an answer of HTTP, as routes see them: no sockets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
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

// The target of a request in its parts; or where it is not well-formed (bad escapes, NUL, no UTF-8).
std::variant<HttpRequest, Span> parse_target(const std::string& target);

// The authority (host and port) of a target in absolute form, "http://host:80/path", as proxies send it; nullopt for
// other forms. It goes before the Host header (RFC 9112, 3.2.2).
std::optional<std::string_view> authority_of(std::string_view target);

// Whether an If-None-Match header names the tag: a list of tags, or "*"; weak and strong tags are the same here (RFC
// 9110, 13.1.2). `tag` is as it is sent, with its quotes.
bool names_tag(std::string_view if_none_match, std::string_view tag);

// Whether it is "*", which is true of any answer that there is, but of none where the answer would be an error.
bool names_any_tag(std::string_view if_none_match);

// Whether a head of a request, up to its empty line, folds a header over several lines (obs-fold), which RFC 9112, 5.2
// lets a server refuse: a proxy before it may read another request than we.
bool folds_headers(std::string_view head);

// A time as HTTP writes it: "Mon, 21 Oct 2024 07:28:00 GMT" (IMF-fixdate, RFC 9110, 5.6.7). `seconds` since the epoch.
std::string http_date(std::int64_t seconds);

}  // namespace papersearch
