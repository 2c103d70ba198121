// SPDX-License-Identifier: GPL-2.0-or-later
// The address at which clients reach this server.
#include "query/server/http/base_url.h"

#include <algorithm>
#include <cstddef>

#include "query/server/http/host.h"
#include "src/base/ascii.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxPrefix = 256;

bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

// Whether the text consists of characters of host names, ports and IPv6 addresses, which need no escapes anywhere.
bool is_plain_host(std::string_view host) {
  return is_host(host) && std::all_of(host.begin(), host.end(), [](char c) {
           return is_letter_or_digit(c) || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
         });
}

bool is_prefix(std::string_view path) {
  return path.size() <= kMaxPrefix && path.starts_with('/') && !path.ends_with('/') &&
         path.find("//") == std::string_view::npos && path.find("/.") == std::string_view::npos &&
         std::all_of(path.begin(), path.end(), [](char c) {
           return is_letter_or_digit(c) || c == '/' || c == '.' || c == '-' || c == '_' || c == '~';
         });
}

std::string_view without_last_slash(std::string_view path) {
  return path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
}

}  // namespace

std::string base_url(std::string_view host, const ForwardedFor& forwarded) {
  const std::string_view prefix = without_last_slash(forwarded.prefix);
  std::string out = forwarded.proto == "https" ? "https://" : "http://";
  out += is_plain_host(host) ? host : "localhost";
  if (is_prefix(prefix)) out += prefix;
  return out;
}

bool is_base_url(std::string_view text) {
  const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
  if (scheme == 0) return false;
  const std::string_view rest = text.substr(scheme);
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  return is_plain_host(rest.substr(0, slash)) && (slash == rest.size() || is_prefix(rest.substr(slash)));
}

}  // namespace papersearch
