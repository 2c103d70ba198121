// What the head of a request asks for, or why it is refused. Knows Beast's messages and no sockets.
#pragma once

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "query/server/http/host.h"
#include "query/server/http/message.h"

namespace papersearch {

// Method, target, version and headers, as Beast's parser gives them; never a body.
using RequestHead = boost::beast::http::request<boost::beast::http::empty_body>;

// How the client wants to be answered.
struct AnswerStyle {
  bool keep_alive = false;    // another request may come on this connection
  bool without_body = false;  // the request was HEAD
  bool gzip = false;          // the body may be compressed
  std::string cors_origin;    // the Origin header where it is one of the allowed origins, else empty
};

// What the head asks for; or, where the request is refused or needs no handler (OPTIONS), the answer.
struct ReadHead {
  AnswerStyle style;
  std::variant<HttpRequest, HttpResponse> outcome;
};

// Reads a head whose framing has been checked. Refuses with 400 a missing, repeated or malformed Host and a malformed
// target, with 405 other methods than GET, HEAD and OPTIONS, with 414 a target of more than 4 KiB, and with 421 a host
// that `hosts` does not answer to.
ReadHead read_head(const RequestHead& head, const HostRule& hosts, const std::vector<std::string>& cors_origins);

// Why a request is refused before its body is read; nullopt where the body may be read. `folds` is whether the head
// folds a header (see folds_headers()), `has_body` whether a body follows. Refused are heads that a proxy before this
// server might understand differently: with another end of the body (request smuggling; RFC 9112, 6.1 and 6.3), or with
// folded headers. A client that waits to be told whether to send its body (RFC 9110, 10.1.1) is told at once that no
// body is wanted.
std::optional<HttpResponse> refusal_before_body(const RequestHead& head, bool folds, bool has_body);

// Where the head of a request ends in the bytes received so far, behind its empty line; nullopt where it is incomplete.
std::optional<std::size_t> end_of_head(std::string_view bytes);

// Whether a head, up to its empty line, folds a header over several lines (obs-fold), which RFC 9112, 5.2 lets a server
// refuse. Beast's parser joins such lines silently, so this looks at the bytes.
bool folds_headers(std::string_view head);

// The values of all headers with that name, in order, joined by commas into one list, which is what several headers
// mean (RFC 9110, 5.3). `name` is case-insensitive.
std::string joined_values(const RequestHead& head, std::string_view name);

// 400 for a request that others might read differently, with the reason in `detail`.
HttpResponse malformed_request(const std::string& detail = {});

}  // namespace papersearch
