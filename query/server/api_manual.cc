// SPDX-License-Identifier: GPL-2.0-or-later
// The manual page of the API, made of its OpenAPI document.
#include "query/server/api_manual.h"

#include <nlohmann/json.hpp>

#include "data/openapi.h"
#include "src/base/manual.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& object, const char* key) { return troff_lines(object.value(key, "")); }

// What a schema allows: its few words, or the type.
std::string values_of(const Json& schema) {
  if (schema.contains("items")) return values_of(schema["items"]);
  if (!schema.contains("enum")) return troff(schema.value("type", "string"));
  std::string out;
  for (const Json& value : schema["enum"]) out += (out.empty() ? "" : ", ") + troff(value.get<std::string>());
  return out;
}

std::string route(const std::string& path, const Json& operation) {
  std::string out = ".SS GET " + troff(path) + "\n" + text_of(operation, "summary") + ".\n";
  for (const Json& parameter : operation.value("parameters", Json::array()))
    out += ".TP\n.BR " + text_of(parameter, "name") + " \" (" + values_of(parameter["schema"]) + ")\"\n" +
           text_of(parameter, "description") + "\n";
  return out;
}

}  // namespace

std::string api_manual() {
  const Json document = Json::parse(data::openapi);
  std::string out = manual_title("PAPERSEARCH-API", 7) +
                    ".SH NAME\npapersearch\\-api \\- the HTTP API of paperserve\n.SH DESCRIPTION\n" +
                    text_of(document["info"], "description") +
                    "\n.PP\nErrors are application/problem+json (RFC 9457). The server gives the contract itself, at "
                    "/v1/openapi.json.\n.SH ADDRESSES\n";
  for (const auto& [path, item] : document["paths"].items()) out += route(path, item["get"]);
  return out + ".SH SEE ALSO\n.BR paperserve (1),\n.BR papersearch\\-query (7)\n";
}

}  // namespace papersearch
