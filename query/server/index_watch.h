// SPDX-License-Identifier: GPL-2.0-or-later
// Looks at the index now and then, for monitoring.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace papersearch {

// A thread of its own reads the index every few seconds, so that whoever asks for metrics waits for nothing, also while
// searches take all other threads.
class IndexWatch {
 public:
  explicit IndexWatch(std::string index_path);
  ~IndexWatch();
  IndexWatch(const IndexWatch&) = delete;
  IndexWatch& operator=(const IndexWatch&) = delete;

  // The facts of the index in the text format of Prometheus; papersearch_index_up is 0, and the others are missing,
  // where it could not be read. Any thread may call it.
  [[nodiscard]] std::string text() const;

 private:
  void look();

  const std::string index_path_;
  mutable std::mutex mutex_;
  std::condition_variable_any wake_;
  std::string text_;
  std::jthread thread_;  // last, so that it ends before what it uses
};

}  // namespace papersearch
