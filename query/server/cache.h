// SPDX-License-Identifier: GPL-2.0-or-later
// A cache of answers in memory. It is made for the web page, which sends a request for each
// prefix of a word that is typed.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "query/server/http/message.h"

namespace papersearch {

// Removes the least recently used answers when the keys and bodies together exceed `max_bytes`. Any thread may call the
// functions.
class AnswerCache {
 public:
  explicit AnswerCache(std::size_t max_bytes) : max_bytes_(max_bytes) {}

  // The answer that was kept under the key; null where there is none. The key must contain everything that the answer
  // depends on, which includes the revision of the index.
  std::shared_ptr<const HttpResponse> find(const std::string& key);

  // Adds an answer, unless the cache already has one under the key or the answer is larger than an eighth of
  // `max_bytes`. `answer` must not be null.
  void keep(const std::string& key, std::shared_ptr<const HttpResponse> answer);

  // Removes all answers.
  void clear();

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const HttpResponse>>;

  std::mutex mutex_;
  std::list<Entry> entries_;  // in order of use, the most recently used first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> by_key_;  // views of the keys in entries_
  std::size_t bytes_ = 0;                                                    // of all entries
  std::size_t max_bytes_;
};

}  // namespace papersearch
