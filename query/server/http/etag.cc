// SPDX-License-Identifier: GPL-2.0-or-later
// Which entity tags an If-None-Match header names (RFC 9110, 13.1.2).
#include "query/server/http/etag.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>

#include "query/server/http/optional_whitespace.h"

namespace papersearch {
namespace {

// The tag in its quotes, without the mark of a weak tag.
std::string_view opaque(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

}  // namespace

bool names_tag(std::string_view if_none_match, std::string_view tag) {
  if (names_any_tag(if_none_match)) return true;
  while (!if_none_match.empty()) {  // the text of a tag may contain commas, so this cannot split at commas
    if_none_match = trim_whitespace(if_none_match);
    const std::size_t begin = if_none_match.starts_with("W/") ? 2 : 0;
    const bool is_tag = begin < if_none_match.size() && if_none_match[begin] == '"';
    const std::size_t quote = is_tag ? if_none_match.find('"', begin + 1) : std::string_view::npos;
    if (quote != std::string_view::npos && opaque(if_none_match.substr(0, quote + 1)) == opaque(tag)) return true;
    const std::size_t comma = if_none_match.find(',', quote == std::string_view::npos ? 0 : quote);
    if_none_match.remove_prefix(std::min(comma == std::string_view::npos ? comma : comma + 1, if_none_match.size()));
  }
  return false;
}

bool names_any_tag(std::string_view if_none_match) { return trim_whitespace(if_none_match) == "*"; }

HttpResponse tagged(HttpResponse answer, const HttpRequest& request, const std::string& cache_control) {
  const std::string tag = "\"" + std::to_string(std::hash<std::string>()(answer.body)) + "\"";
  answer.headers = {{"ETag", tag}, {"Cache-Control", cache_control}};
  if (answer.status == 200 && names_tag(request.if_none_match, tag)) {
    answer.status = 304;
    answer.body.clear();
  }
  return answer;
}

}  // namespace papersearch
