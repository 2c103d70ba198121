// SPDX-License-Identifier: GPL-2.0-or-later
// An HTTP request and its response as plain data.
#include "query/server/http/message.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "src/base/terminal.h"

namespace papersearch {

const HttpRequest::Parameter* HttpRequest::find(std::string_view name) const {
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

std::optional<std::string> HttpRequest::parameter(std::string_view name) const {
  const Parameter* const found = find(name);
  return found != nullptr ? std::optional(found->value) : std::nullopt;
}

HttpResponse problem(int status, const std::string& type, const std::string& title, const std::string& detail,
                     std::optional<Span> at) {
  nlohmann::ordered_json body = {{"type", "/problems/" + type}, {"title", title}, {"status", status}};
  if (!detail.empty()) body["detail"] = detail;
  if (at) body["span"] = {at->begin, at->end};
  HttpResponse out;
  out.status = status;
  out.type = "application/problem+json";
  out.body = json_safe(body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + "\n";
  out.headers.emplace_back("Cache-Control", "no-store");
  return out;
}

}  // namespace papersearch
