// What the server counts, in Prometheus' text format.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace papersearch {

// Thread safe.
class Metrics {
 public:
  Metrics();
  ~Metrics();
  void response(const std::string& route, int status, double seconds);
  void gauge(std::size_t connections, std::size_t waiting);
  [[nodiscard]] std::string text() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace papersearch
