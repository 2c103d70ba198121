// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the head of a request, and refuses what is malformed or ambiguous.
#include "query/server/http/request_head.h"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/verb.hpp>
#include <utility>

#include "query/server/http/gzip.h"
#include "query/server/http/target.h"

namespace papersearch {
namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

constexpr std::size_t kMaxTargetBytes = 4 << 10;
constexpr const char* kMethods = "GET, HEAD, OPTIONS";

bool is_known_method(const RequestHead& head) {
  const auto method = head.method();
  return method == http::verb::get || method == http::verb::head || method == http::verb::options;
}

HttpResponse unknown_method() {
  HttpResponse out = problem(405, "method-not-allowed", "Only GET, HEAD and OPTIONS are known here");
  out.headers.emplace_back("Allow", kMethods);
  return out;
}

HttpResponse answer_to_options(bool allowed_origin) {
  HttpResponse out;
  out.status = 204;
  out.type = "";
  out.headers = {{"Allow", kMethods}};
  if (allowed_origin) {
    out.headers.emplace_back("Access-Control-Allow-Methods", kMethods);
    out.headers.emplace_back("Access-Control-Allow-Headers", "If-None-Match, X-Request-Id");
    out.headers.emplace_back("Access-Control-Max-Age", "600");
  }
  return out;
}

// Whether a proxy in front of this server could find the end of the body at another byte.
bool has_ambiguous_framing(const RequestHead& head) {
  const auto codings = head.count(http::field::transfer_encoding);
  if (codings == 0) {
    return head.count(http::field::content_length) > 1 ||
           head[http::field::content_length].find(',') != beast::string_view::npos;
  }
  return codings > 1 || head.version() != 11 || head.count(http::field::content_length) > 0 ||
         !beast::iequals(head[http::field::transfer_encoding], "chunked");
}

// The host that the request is for; nullopt unless there is exactly one and it is well-formed. It is empty for a
// request of HTTP/1.0 without a Host header.
std::optional<std::string> host_of(const RequestHead& head, std::string_view target) {
  const auto authority = authority_of(target);
  std::string host(authority ? *authority : std::string_view(head[http::field::host]));
  const bool is_missing = (head.version() == 11 && head[http::field::host].empty()) || (authority && host.empty());
  if (is_missing || head.count(http::field::host) > 1 || (!host.empty() && !is_host(host))) return std::nullopt;
  return host;
}

}  // namespace

HttpResponse malformed_request(const std::string& detail) {
  return problem(400, "malformed-request", "The request is malformed", detail);
}

std::optional<HttpResponse> refusal_before_body(const RequestHead& head, bool folds, bool has_body) {
  if (folds) return malformed_request("a header goes on in the next line");
  const bool waits = head.count(http::field::expect) > 0 && has_body;
  if (waits)
    return is_known_method(head) ? problem(417, "expectation-failed", "No body is read here") : unknown_method();
  if (has_ambiguous_framing(head))
    return malformed_request("Transfer-Encoding may be chunked alone, and Content-Length one number");
  return std::nullopt;
}

ReadHead read_head(const RequestHead& head, const HostRule& hosts, const std::vector<std::string>& cors_origins) {
  ReadHead out;
  out.style.without_body = head.method() == http::verb::head;
  const std::string target(head.target());
  const auto host = host_of(head, target);
  if (!host) {
    out.outcome = malformed_request("one Host header is needed");
    return out;
  }
  out.style.keep_alive = head.keep_alive();
  out.style.gzip = accepts_gzip(head[http::field::accept_encoding]);
  const std::string origin(head[http::field::origin]);
  if (std::find(cors_origins.begin(), cors_origins.end(), origin) != cors_origins.end()) out.style.cors_origin = origin;
  if (!host->empty() && !hosts.answers(*host)) {
    out.outcome =
        problem(421, "unknown-host", "This server does not answer to that name", "start it with --host to add a name");
  } else if (target.size() > kMaxTargetBytes) {
    out.outcome = problem(414, "uri-too-long", "The address is too long", "at most 4 KiB");
  } else if (head.method() == http::verb::options) {
    out.outcome = answer_to_options(!out.style.cors_origin.empty());
  } else if (!is_known_method(head)) {
    out.outcome = unknown_method();
  } else {
    auto parsed = parse_target(target);
    if (const Span* const bad = std::get_if<Span>(&parsed)) {
      out.outcome =
          problem(400, "malformed-request", "The address is malformed", "escapes and UTF-8 must be well-formed", *bad);
    } else {
      HttpRequest& request = out.outcome.emplace<HttpRequest>(std::get<HttpRequest>(std::move(parsed)));
      request.method = out.style.without_body ? "HEAD" : "GET";
      request.if_none_match = joined_values(head, "If-None-Match");
      request.accept_language = joined_values(head, "Accept-Language");
      request.host = *host;
    }
  }
  return out;
}

std::optional<std::size_t> end_of_head(std::string_view bytes) {
  constexpr std::string_view kEmptyLine = "\r\n\r\n";
  const std::size_t end = bytes.find(kEmptyLine);
  return end == std::string_view::npos ? std::nullopt : std::optional(end + kEmptyLine.size());
}

bool folds_headers(std::string_view head) {
  return head.find("\n ") != std::string_view::npos || head.find("\n\t") != std::string_view::npos;
}

std::string joined_values(const RequestHead& head, std::string_view name) {
  std::string out;
  const auto [begin, end] = head.equal_range(beast::string_view(name.data(), name.size()));
  for (auto field = begin; field != end; ++field) {
    if (!out.empty()) out += ", ";
    out.append(field->value().data(), field->value().size());
  }
  return out;
}

}  // namespace papersearch
