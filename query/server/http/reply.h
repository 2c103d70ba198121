// SPDX-License-Identifier: GPL-2.0-or-later
// A response as it is sent, with all its headers. This file depends on the messages of Beast but not on sockets.
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstddef>
#include <cstdint>
#include <string>

#include "query/server/http/message.h"
#include "query/server/http/request_head.h"

namespace papersearch {

struct Reply {
  boost::beast::http::response<boost::beast::http::string_body> message;
  std::string id;         // the value of its X-Request-Id header: 16 random hexadecimal digits
  std::size_t bytes = 0;  // the size of the body after compression, even where the body is not sent (HEAD)
};

// Adds the headers that every response has, including the security headers, and compresses a body that does not fit
// into a network packet where the client accepts that. Headers of `answer` whose value has a control character are left
// out. `varies_by_origin` tells caches to keep the responses to different origins apart, and must be true where any
// origin is allowed. Any thread may call it.
Reply make_reply(HttpResponse answer, const AnswerStyle& style, bool varies_by_origin);

// A time in the format of HTTP headers: "Mon, 21 Oct 2024 07:28:00 GMT" (IMF-fixdate, RFC 9110, 5.6.7). `seconds` are
// counted since the epoch.
std::string http_date(std::int64_t seconds);

}  // namespace papersearch
