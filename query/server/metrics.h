// SPDX-License-Identifier: GPL-2.0-or-later
// Counters and gauges of the server, in the text format of Prometheus.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace papersearch {

// Any thread may call the functions.
class Metrics {
 public:
  Metrics();
  ~Metrics();

  // Counts a response. `route` is HttpResponse::route: it must be one of a few values, since each becomes a time series
  // of its own. `seconds` is the time from the end of the request to the start of the response.
  void count_response(const std::string& route, int status, double seconds);

  // Sets how many connections are open, and how many requests wait for a search thread or run on one.
  void set_gauges(std::size_t connections, std::size_t waiting);

  // All metrics, version 0.0.4 of the format, in UTF-8.
  [[nodiscard]] std::string text() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace papersearch
