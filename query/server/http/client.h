// SPDX-License-Identifier: GPL-2.0-or-later
// The client of a request: its address, and how many requests it may send.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace papersearch {

// The reverse proxies whose X-Forwarded headers are trusted. Any thread may call the functions.
class ProxyTrust {
 public:
  // Each of `proxies` is an address, a network such as 10.0.0.0/8, or "unix" for every peer on a UNIX socket.
  // Throws Error, which quotes the text, where it is none of these.
  explicit ProxyTrust(const std::vector<std::string>& proxies);

  // The address of the client that sent a request. A peer that is no trusted proxy is the client. Otherwise the client
  // is the right-most address in `forwarded_for`, the joined X-Forwarded-For headers, that is no trusted proxy; the
  // addresses to the left of it are ignored because the client may have invented them. `peer` is a literal address, or
  // "unix" for a UNIX socket.
  [[nodiscard]] std::string client_of(const std::string& peer, std::string_view forwarded_for) const;

  // Whether a peer, as above, is a trusted proxy.
  [[nodiscard]] bool trusts_peer(const std::string& peer) const;

 private:
  struct Network {
    std::string bytes;  // 16 bytes of an IPv6 address, into which IPv4 addresses are mapped
    unsigned bits = 0;  // the length of the prefix that counts
  };
  [[nodiscard]] bool trusts(const std::string& address) const;

  std::vector<Network> networks_;
  bool unix_ = false;
};

// Limits how many requests per second each client may send; after a pause a client may send those of two seconds at
// once. Not thread-safe.
class RateLimit {
 public:
  using Clock = std::chrono::steady_clock;

  // `rate` is in requests per second; 0 means no limit. The state of at most `max_clients` clients is kept. Where
  // another client comes, the client whose last request is the oldest is forgotten: it has regained most of its burst.
  RateLimit(double rate, std::size_t max_clients) : rate_(rate), max_clients_(max_clients) {}

  // Counts a request of the client and gives 0 where it is allowed; otherwise gives the seconds, at most a day, after
  // which the client may try again. `client` is a literal address, or another name such as "unix". Of IPv6 addresses
  // only the first 64 bits count, since one subscriber usually has all addresses that begin with them.
  int wait_for(const std::string& client, Clock::time_point now);

  // How many clients are remembered.
  [[nodiscard]] std::size_t clients() const { return buckets_.size(); }

 private:
  // A token bucket: each request takes a token, and tokens come back at the rate.
  struct Bucket {
    std::string client;
    double tokens = 0;
    Clock::time_point filled;  // when `tokens` was last brought up to date
  };

  double rate_;
  std::size_t max_clients_;
  std::list<Bucket> buckets_;  // in order of the last request, the newest first
  std::unordered_map<std::string_view, std::list<Bucket>::iterator> by_client_;  // views of the names in buckets_
};

}  // namespace papersearch
