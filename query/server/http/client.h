// Who asks, and how often.
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

// The reverse proxies that may say for whom they ask.
class ProxyTrust {
 public:
  // Each of `proxies` is an address, a network such as 10.0.0.0/8, or "unix" for whoever connects by a UNIX socket.
  // Throws Error, with the text in it, where it is none of these.
  explicit ProxyTrust(const std::vector<std::string>& proxies);

  // The address that a rate counts for: of a peer that is no trusted proxy its own, else the right-most one in its
  // X-Forwarded-For headers that is not one either. `peer` is a literal address, or "unix" for a UNIX socket.
  // What is left of it, and so may be made up, is never believed.
  [[nodiscard]] std::string client_of(const std::string& peer, std::string_view forwarded_for) const;

 private:
  struct Network {
    std::string bytes;  // as IPv6; IPv4 addresses are mapped into it
    unsigned bits = 0;
  };
  [[nodiscard]] bool trusts(const std::string& address) const;

  std::vector<Network> networks_;
  bool unix_ = false;
};

// Requests a second and client, with a burst of twice that. Not thread-safe.
class RateLimit {
 public:
  using Clock = std::chrono::steady_clock;

  // `rate` 0: no limit. Of at most `clients` the state is remembered; the one that has not asked for the longest time,
  // so that its allowance has mostly been filled up again, is forgotten first, and no others with it.
  RateLimit(double rate, std::size_t clients) : rate_(rate), most_(clients) {}

  // Seconds, at most a day, that the client has to wait; 0 where it may go on. An address of IPv6 counts by its first
  // 64 bits, which is what one subscriber has. What is no address, such as "unix", is a client as well.
  int wait_for(const std::string& client, Clock::time_point now);

  [[nodiscard]] std::size_t clients() const { return buckets_.size(); }

 private:
  struct Bucket {
    std::string client;
    double tokens = 0;
    Clock::time_point filled;
  };

  double rate_;
  std::size_t most_;
  std::list<Bucket> buckets_;  // the last to ask first
  std::unordered_map<std::string_view, std::list<Bucket>::iterator> by_client_;
};

}  // namespace papersearch
