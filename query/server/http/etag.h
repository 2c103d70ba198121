// SPDX-License-Identifier: GPL-2.0-or-later
// Which entity tags an If-None-Match header names (RFC 9110, 13.1.2).
#pragma once

#include <string>
#include <string_view>

#include "query/server/http/message.h"

namespace papersearch {

// Whether an If-None-Match header, which is a list of tags or "*", names the tag. `tag` is written as in an ETag
// header, with its quotes. A weak tag equals the strong tag with the same text. Malformed parts of the list are
// skipped.
bool names_tag(std::string_view if_none_match, std::string_view tag);

// Whether the header is "*", which names the tag of every successful answer. A caller must make sure that the answer is
// no error before it relies on names_tag().
bool names_any_tag(std::string_view if_none_match);

// The answer with the strong tag of its body and this Cache-Control as its headers, and with the status 304 without a
// body where the request names the tag and the status would be 200.
HttpResponse tagged(HttpResponse answer, const HttpRequest& request, const std::string& cache_control);

}  // namespace papersearch
