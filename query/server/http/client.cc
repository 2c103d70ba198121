// SPDX-License-Identifier: GPL-2.0-or-later
// The client of a request: its address, and how many requests it may send.
#include "query/server/http/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "query/server/http/optional_whitespace.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

constexpr std::size_t kAddressBytes = sizeof(in6_addr);
constexpr unsigned kMappedBits = 96;             // before the bits of an IPv4 address that is mapped into IPv6
constexpr std::size_t kSubscriberBytes = 8;      // of an IPv6 address
constexpr double kMaxRetryAfter = 24 * 60 * 60;  // seconds

// The bytes of a literal address as an IPv6 address; empty where the text is no address.
std::string bytes_of(const std::string& literal) {
  std::string out(kAddressBytes, '\0');
  if (::inet_pton(AF_INET6, literal.c_str(), out.data()) == 1) return out;
  out[10] = out[11] = '\xFF';
  return ::inet_pton(AF_INET, literal.c_str(), out.data() + 12) == 1 ? out : std::string();
}

// Whether an IPv6 address is a mapped IPv4 address.
bool is_mapped(const std::string& bytes) {
  return std::all_of(bytes.begin(), bytes.begin() + 10, [](char c) { return c == '\0'; }) && bytes[10] == '\xFF' &&
         bytes[11] == '\xFF';
}

// The literal address in an element of X-Forwarded-For, without its port and brackets.
std::string literal_in(std::string_view text) {
  text = trim_whitespace(text);
  if (text.starts_with('[')) return std::string(text.substr(1, std::min(text.find(']'), text.size()) - 1));
  if (std::count(text.begin(), text.end(), ':') == 1) text = text.substr(0, text.find(':'));
  return std::string(text);
}

}  // namespace

ProxyTrust::ProxyTrust(const std::vector<std::string>& proxies) {
  for (const std::string& text : proxies) {
    if (text == "unix") {
      unix_ = true;
      continue;
    }
    const std::size_t slash = std::min(text.find('/'), text.size());
    Network network{bytes_of(text.substr(0, slash)), 0};
    const bool v4 = text.find(':') == std::string::npos;
    const unsigned max_bits = v4 ? 32 : 128;
    network.bits = max_bits;
    bool good = !network.bytes.empty();
    if (slash < text.size()) {
      const char* const end = text.data() + text.size();
      const auto [read, failed] = std::from_chars(text.data() + slash + 1, end, network.bits);
      good = good && failed == std::errc() && read == end && network.bits <= max_bits;
    }
    if (!good) throw Error("no address of a proxy: " + text, "write 127.0.0.1, 10.0.0.0/8, 2001:db8::/32 or unix");
    if (v4) network.bits += kMappedBits;
    networks_.push_back(std::move(network));
  }
}

bool ProxyTrust::trusts(const std::string& address) const {
  const std::string bytes = bytes_of(address);
  if (bytes.empty()) return false;
  return std::any_of(networks_.begin(), networks_.end(), [&](const Network& network) {
    const std::size_t whole = network.bits / 8;
    if (std::memcmp(bytes.data(), network.bytes.data(), whole) != 0) return false;
    const unsigned rest = network.bits % 8;
    const auto high = [&](char c) { return static_cast<unsigned char>(c) >> (8 - rest); };
    return rest == 0 || high(bytes[whole]) == high(network.bytes[whole]);
  });
}

bool ProxyTrust::trusts_peer(const std::string& peer) const { return peer == "unix" ? unix_ : trusts(peer); }

std::string ProxyTrust::client_of(const std::string& peer, std::string_view forwarded_for) const {
  std::string client = peer;
  bool trusted = trusts_peer(peer);
  while (trusted && !forwarded_for.empty()) {
    const std::size_t comma = forwarded_for.rfind(',');
    const std::string next = literal_in(forwarded_for.substr(comma == std::string_view::npos ? 0 : comma + 1));
    if (bytes_of(next).empty()) break;
    client = next;
    trusted = trusts(client);
    forwarded_for = forwarded_for.substr(0, comma == std::string_view::npos ? 0 : comma);
  }
  return client;
}

int RateLimit::wait_for(const std::string& client, Clock::time_point now) {
  if (rate_ <= 0) return 0;
  const double burst = std::max(rate_ * 2, 1.0);
  std::string key = bytes_of(client);
  if (key.empty()) key = client;
  if (key.size() == kAddressBytes && !is_mapped(key)) key.resize(kSubscriberBytes);
  auto found = by_client_.find(key);
  if (found == by_client_.end()) {
    if (buckets_.size() >= max_clients_) {
      by_client_.erase(buckets_.back().client);
      buckets_.pop_back();
    }
    buckets_.push_front({std::move(key), burst, now});
    found = by_client_.emplace(buckets_.front().client, buckets_.begin()).first;
  }
  buckets_.splice(buckets_.begin(), buckets_, found->second);
  Bucket& bucket = buckets_.front();
  bucket.tokens = std::min(burst, bucket.tokens + std::chrono::duration<double>(now - bucket.filled).count() * rate_);
  bucket.filled = now;
  if (bucket.tokens < 1) return static_cast<int>(std::min(1 + (1 - bucket.tokens) / rate_, kMaxRetryAfter));
  bucket.tokens -= 1;
  return 0;
}

}  // namespace papersearch
