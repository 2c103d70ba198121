// An answer as it is sent: its headers and its bytes. Knows Beast's messages and no sockets.
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
  std::string id;         // of its X-Request-Id header: 16 hexadecimal digits, drawn at random
  std::size_t bytes = 0;  // of the body, after compression, also where the body is not sent (HEAD)
};

// Adds the headers that every answer has, the security headers among them, and compresses a body of more than a packet
// where the client accepts that. Headers of `answer` with a control character in their value are left out.
// `varies_by_origin` is whether any origin is allowed, so that caches keep the answers to different origins apart. Not
// thread-safe: draws the id.
Reply make_reply(HttpResponse answer, const AnswerStyle& style, bool varies_by_origin);

// A time as HTTP writes it: "Mon, 21 Oct 2024 07:28:00 GMT" (IMF-fixdate, RFC 9110, 5.6.7). `seconds` since the epoch.
std::string http_date(std::int64_t seconds);

}  // namespace papersearch
