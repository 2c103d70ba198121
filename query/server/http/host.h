// Which names a server answers to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/server/http/listen.h"

namespace papersearch {

// Against DNS rebinding: a page of another site can have its own name lead to our address and then read what we answer,
// but the browser sends that name as Host. So only names that are ours are answered.
class HostRule {
 public:
  // `names` are answered beside those that need no telling: localhost, the loopback addresses, the address that is
  // listened on, and where that is every address of the machine, any literal address. "*" is any name. On a UNIX
  // socket, which no browser reaches, any name is answered unless some are given.
  HostRule(const ListenAddress& listen, std::vector<std::string> names);

  // `host` is the header: a name or a literal, with or without a port.
  [[nodiscard]] bool answers(std::string_view host) const;

 private:
  std::vector<std::string> names_;  // lower case
  std::string address_;
  bool any_ = false;
  bool any_literal_ = false;
};

// Whether a Host header is well-formed: a name, an IPv4 literal or an IPv6 literal in brackets, then perhaps a port.
bool is_host(std::string_view host);

}  // namespace papersearch
