// SPDX-License-Identifier: GPL-2.0-or-later
// Which host names a server answers to.
#include "query/server/http/host.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

namespace papersearch {
namespace {

// A name in lower case, without the period that stands for the root of DNS.
std::string normal_name(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
  if (out.size() > 1 && out.ends_with('.')) out.pop_back();
  return out;
}

// The name or literal address in a Host header, without the port and brackets.
std::string name_of(std::string_view host) {
  if (host.starts_with('[')) return normal_name(host.substr(1, host.find(']') - 1));
  return normal_name(host.substr(0, host.find(':')));
}

bool is_v4(const std::string& name) {
  in_addr parsed{};
  return ::inet_pton(AF_INET, name.c_str(), &parsed) == 1;
}

bool is_v6(const std::string& name) {
  in6_addr parsed{};
  return ::inet_pton(AF_INET6, name.c_str(), &parsed) == 1;
}

// Whether two literals are the same address: "::1" has several spellings.
bool same_literal(const std::string& a, const std::string& b) {
  in6_addr one{}, two{};
  if (::inet_pton(AF_INET6, a.c_str(), &one) == 1 && ::inet_pton(AF_INET6, b.c_str(), &two) == 1)
    return std::memcmp(&one, &two, sizeof one) == 0;
  return a == b;
}

}  // namespace

bool is_host(std::string_view host) {
  if (host.starts_with('[')) {
    const std::size_t close = host.find(']');
    if (close == std::string_view::npos || !is_v6(std::string(host.substr(1, close - 1)))) return false;
    host = host.substr(close + 1);
  } else {
    const std::size_t colon = std::min(host.find(':'), host.size());
    const std::string_view name = host.substr(0, colon);
    const bool plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || c == '-' || c == '.' || c == '_';
    });
    if (name.empty() || !plain) return false;
    host = host.substr(colon);
  }
  if (host.empty()) return true;
  return host.front() == ':' &&
         std::all_of(host.begin() + 1, host.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

HostRule::HostRule(const ListenAddress& listen, std::vector<std::string> names)
    : address_(listen.address),
      any_(listen.is_unix() && names.empty()),
      any_local_(names.empty()),
      any_literal_(listen.is_wildcard()) {
  for (const std::string& name : names) {
    if (name == "*") any_ = true;
    names_.push_back(name_of(name));
  }
}

bool HostRule::answers(std::string_view host) const {
  if (any_) return true;
  const std::string name = name_of(host);
  if (name == "localhost" || std::find(names_.begin(), names_.end(), name) != names_.end()) return true;
  if (is_v4(name)) return name.starts_with("127.") || any_literal_ || name == address_;
  if (is_v6(name)) return any_literal_ || same_literal(name, "::1") || same_literal(name, address_);
  return any_local_ && name.find('.') == std::string::npos;
}

}  // namespace papersearch
