// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the head of a request, and refuses what is malformed or ambiguous. This file depends on the messages of Beast
// but not on sockets.
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

// The method, target, version and headers of a request, as the parser of Beast gives them.
using RequestHead = boost::beast::http::request<boost::beast::http::empty_body>;

// How to send the answer.
struct AnswerStyle {
  bool keep_alive = false;    // keep the connection open for another request
  bool without_body = false;  // send the headers only (HEAD)
  bool gzip = false;          // the client accepts a compressed body
  std::string cors_origin;    // the Origin header where it is an allowed origin, otherwise empty
};

// A request for the handler; or the answer, where the request is refused or needs no handler (OPTIONS).
struct ReadHead {
  AnswerStyle style;
  std::variant<HttpRequest, HttpResponse> outcome;
};

// Reads a head for which refusal_before_body() has given nullopt. Refuses a missing, repeated or malformed Host header
// and a malformed target with 400, methods other than GET, HEAD and OPTIONS with 405, a target of more than 4 KiB with
// 414, and a host that `hosts` does not answer to with 421.
ReadHead read_head(const RequestHead& head, const HostRule& hosts, const std::vector<std::string>& cors_origins);

// The answer to a request that is refused before its body is read; nullopt where the body may be read. `folds` is
// whether the head folds a header (see folds_headers()), `has_body` whether a body follows. Heads that a proxy in front
// of this server might read differently are refused: those with an ambiguous end of the body (request smuggling;
// RFC 9112, 6.1 and 6.3) and those with folded headers. A client that asks whether to send its body (Expect; RFC 9110,
// 10.1.1) is refused too, since no body is needed.
std::optional<HttpResponse> refusal_before_body(const RequestHead& head, bool folds, bool has_body);

// The size of the head of a request, including the empty line, in the bytes received so far; nullopt where the head is
// incomplete.
std::optional<std::size_t> end_of_head(std::string_view bytes);

// Whether a head, up to its empty line, folds a header over several lines (obs-fold). RFC 9112, 5.2 allows a server to
// refuse that. The parser of Beast joins such lines without notice, so this function reads the bytes.
bool folds_headers(std::string_view head);

// The values of all headers of the name, in their order, joined by commas. Several headers of a name mean the same as
// one header with this list (RFC 9110, 5.3). The case of `name` does not matter.
std::string joined_values(const RequestHead& head, std::string_view name);

// The problem with the status 400 for a malformed or ambiguous request; `detail` is the reason.
HttpResponse malformed_request(const std::string& detail = {});

}  // namespace papersearch
