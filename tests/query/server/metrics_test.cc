// SPDX-License-Identifier: GPL-2.0-or-later
// What /metrics says after requests.
#include "query/server/metrics.h"

#include <string>
#include <thread>
#include <vector>

#include "data/version.h"
#include "tests/catch.h"

namespace papersearch::metrics_test {

namespace {

// The value of a line "series value"; "" where there is no such series.
std::string value_of(const Metrics& metrics, const std::string& series) {
  const std::string text = "\n" + metrics.text();
  const std::string start = "\n" + series + " ";
  const std::size_t found = text.find(start);
  if (found == std::string::npos) return {};
  const std::size_t begin = found + start.size();
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

TEST_CASE("responses are counted by route and status, and their durations by route") {
  Metrics metrics;
  metrics.count_response("/v1/search", 200, 0.002);
  metrics.count_response("/v1/search", 200, 0.2);
  metrics.count_response("/v1/search", 400, 0.0001);
  metrics.count_response("/v1/papers/{id}", 404, 9);
  CHECK(value_of(metrics, R"(http_requests_total{code="200",route="/v1/search"})") == "2");
  CHECK(value_of(metrics, R"(http_requests_total{code="400",route="/v1/search"})") == "1");
  CHECK(value_of(metrics, R"(http_requests_total{code="404",route="/v1/papers/{id}"})") == "1");
  CHECK(value_of(metrics, R"(http_requests_total{code="404",route="/v1/search"})").empty());
  CHECK(value_of(metrics, R"(http_request_duration_seconds_count{route="/v1/search"})") == "3");
  const std::string bucket = "http_request_duration_seconds_bucket{route=\"/v1/search\",le=";
  CHECK(value_of(metrics, bucket + "\"0.001\"}") == "1");
  CHECK(value_of(metrics, bucket + "\"0.0025\"}") == "2");
  CHECK(value_of(metrics, bucket + "\"2.5\"}") == "3");
  CHECK(value_of(metrics, "http_request_duration_seconds_bucket{route=\"/v1/papers/{id}\",le=\"2.5\"}") == "0");
  CHECK(value_of(metrics, "http_request_duration_seconds_bucket{route=\"/v1/papers/{id}\",le=\"+Inf\"}") == "1");
}

TEST_CASE("gauges have the last value, and the program its version") {
  Metrics metrics;
  CHECK(value_of(metrics, "http_connections") == "0");
  CHECK(value_of(metrics, "search_queue_depth") == "0");
  metrics.set_gauges(7, 3);
  metrics.set_gauges(5, 0);
  CHECK(value_of(metrics, "http_connections") == "5");
  CHECK(value_of(metrics, "search_queue_depth") == "0");
  CHECK(value_of(metrics, "build_info{version=\"" + std::string(data::kVersion) + "\"}") == "1");
}

TEST_CASE("threads may count and read at the same time") {
  Metrics metrics;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) {
        metrics.count_response("/v1/search", 200, 0.01);
        metrics.set_gauges(1, 1);
        if (i % 50 == 0) static_cast<void>(metrics.text());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(value_of(metrics, R"(http_requests_total{code="200",route="/v1/search"})") == "800");
}

}  // namespace papersearch::metrics_test
