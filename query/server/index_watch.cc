// SPDX-License-Identifier: GPL-2.0-or-later
// Looks at the index now and then, for monitoring.
#include "query/server/index_watch.h"

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"
#include "src/base/gauge.h"
#include "src/index/index_facts.h"
#include "src/index/read_index.h"

namespace papersearch {

IndexWatch::IndexWatch(std::string index_path) : index_path_(std::move(index_path)) {
  look();
  thread_ = std::jthread([this](const std::stop_token& stop) {
    constexpr auto kPause = std::chrono::seconds(5);
    while (!stop.stop_requested()) {
      {
        std::unique_lock lock(mutex_);
        wake_.wait_for(lock, stop, kPause, [] { return false; });
      }
      if (!stop.stop_requested()) look();
    }
  });
}

IndexWatch::~IndexWatch() = default;

void IndexWatch::look() {
  std::vector<Gauge> facts;
  double up = 1;
  try {
    ReadIndex index(index_path_);
    facts = gauges(index_facts(index));
  } catch (const Error&) {
    up = 0;
  }
  facts.insert(facts.begin(), {"papersearch_index_up", "Whether the index can be read", up});
  const std::scoped_lock lock(mutex_);
  text_ = prometheus_text(facts);
}

std::string IndexWatch::text() const {
  const std::scoped_lock lock(mutex_);
  return text_;
}

}  // namespace papersearch
