// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the target of a request (RFC 9112, 3.2).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "query/server/http/message.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// Takes the target of a request, in origin form ("/v1/search?q=a") or absolute form ("http://host/v1/search?q=a"), and
// gives a request with its path, target and parameters; the other members stay empty. Escapes are decoded, and in
// parameters "+" is a space, as HTML forms send it. Characters that should have been escaped, such as raw UTF-8 or
// quotes, are accepted as they are. Where the target is malformed (it has no path, a bad escape, a NUL, or text that is
// not UTF-8), gives the span of the first malformed part, in bytes from the start of the path.
std::variant<HttpRequest, Span> parse_target(const std::string& target);

// The authority (host and port) of a target in absolute form, "http://host:80/path", as proxies send it; nullopt for
// other forms. It takes precedence over the Host header (RFC 9112, 3.2.2). The view is into `target`.
std::optional<std::string_view> authority_of(std::string_view target);

}  // namespace papersearch
