// Answers kept for those who ask the same: a page of one's own asks each prefix of a word again and again.
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

// The least recently used go when the bytes of keys and bodies exceed `most`. Safe to use from several threads.
class AnswerCache {
 public:
  explicit AnswerCache(std::size_t most) : most_(most) {}

  // Null where there is none. The key says all that the answer depends on, the index's revision included.
  std::shared_ptr<const HttpResponse> find(const std::string& key);

  void clear();

  // An answer of more than an eighth of the whole is not kept.
  void keep(const std::string& key, std::shared_ptr<const HttpResponse> answer);

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const HttpResponse>>;

  std::mutex mutex_;
  std::list<Entry> entries_;  // the most recently used first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> by_key_;
  std::size_t bytes_ = 0;
  std::size_t most_;
};

}  // namespace papersearch
