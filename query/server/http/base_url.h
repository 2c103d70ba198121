// SPDX-License-Identifier: GPL-2.0-or-later
// The address at which clients reach this server.
#pragma once

#include <string>
#include <string_view>

namespace papersearch {

// What a reverse proxy says of the request that it passes on; both empty where there is no trusted proxy.
struct ForwardedFor {
  std::string proto;   // X-Forwarded-Proto: "https"
  std::string prefix;  // X-Forwarded-Prefix: the path that the proxy has removed, "/search"
};

// The address of the path "/" without its last slash: "https://example.org/search". `host` is HttpRequest::host; where
// it is empty, or has a character that neither a host name nor a port has, "localhost" stands for it. A `proto` other
// than http and https counts as none, which is http, and so does a prefix that is not a path of letters, digits and
// ".-_~". The result can be written into XML, HTML and headers as it is. Any thread may call it.
std::string base_url(std::string_view host, const ForwardedFor& forwarded);

// Whether the text is an address as base_url() gives it.
bool is_base_url(std::string_view text);

}  // namespace papersearch
