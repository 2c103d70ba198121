// SPDX-License-Identifier: GPL-2.0-or-later
// Which host names a server answers to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/server/http/listen.h"

namespace papersearch {

// Protects against DNS rebinding: another web site can make its own host name resolve to the address of this server,
// and its pages could then read the answers. The browser sends that name in the Host header, so the server answers only
// to names that belong to it. Any thread may call the functions.
class HostRule {
 public:
  // Always allowed are localhost, the loopback addresses, and the address that the server listens on; where this is
  // 0.0.0.0 or ::, every literal address. `names` are allowed too, without ports; "*" allows any name. Where `names` is
  // empty, names without a period are allowed, which are those of a local network or of containers: nobody can register
  // one (ICANN, Dotless domains, 2013). On a UNIX socket, which browsers cannot reach, any name is then allowed.
  HostRule(const ListenAddress& listen, std::vector<std::string> names);

  // Whether the server answers to the Host header: a name or a literal address, with or without a port, for which
  // is_host() is true. The port is ignored, and so are the case of letters and a final period.
  [[nodiscard]] bool answers(std::string_view host) const;

 private:
  std::vector<std::string> names_;  // lower case
  std::string address_;             // that the server listens on
  bool any_ = false;
  bool any_local_ = false;  // any name without a period
  bool any_literal_ = false;
};

// Whether a Host header is well-formed: a name, an IPv4 literal or an IPv6 literal in brackets, then perhaps a port.
bool is_host(std::string_view host);

}  // namespace papersearch
