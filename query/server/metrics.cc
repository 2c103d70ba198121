// SPDX-License-Identifier: GPL-2.0-or-later
// Counters and gauges of the server, in the text format of Prometheus.
#include "query/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include "data/version.h"

namespace papersearch {

struct Metrics::State {
  prometheus::Registry registry;
  prometheus::Family<prometheus::Counter>& requests =
      prometheus::BuildCounter().Name("http_requests_total").Help("Answers by route and status").Register(registry);
  prometheus::Family<prometheus::Histogram>& durations = prometheus::BuildHistogram()
                                                             .Name("http_request_duration_seconds")
                                                             .Help("From request to answer")
                                                             .Register(registry);
  prometheus::Gauge& connections =
      prometheus::BuildGauge().Name("http_connections").Help("Open connections").Register(registry).Add({});
  prometheus::Gauge& waiting =
      prometheus::BuildGauge().Name("search_queue_depth").Help("Requests that wait or run").Register(registry).Add({});
  State() {
    prometheus::BuildGauge()
        .Name("build_info")
        .Help("The program")
        .Register(registry)
        .Add({{"version", std::string(data::kVersion)}})
        .Set(1);
  }
};

Metrics::Metrics() : state_(new State) {}
Metrics::~Metrics() = default;

void Metrics::count_response(const std::string& route, int status, double seconds) {
  static const prometheus::Histogram::BucketBoundaries kBounds = {.001, .0025, .005, .01, .025, .05,
                                                                  .1,   .25,   .5,   1,   2.5};
  state_->requests.Add({{"route", route}, {"code", std::to_string(status)}}).Increment();
  state_->durations.Add({{"route", route}}, kBounds).Observe(seconds);
}

void Metrics::set_gauges(std::size_t connections, std::size_t waiting) {
  state_->connections.Set(static_cast<double>(connections));
  state_->waiting.Set(static_cast<double>(waiting));
}

std::string Metrics::text() const { return prometheus::TextSerializer().Serialize(state_->registry.Collect()); }

}  // namespace papersearch
