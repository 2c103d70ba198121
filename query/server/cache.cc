// SPDX-License-Identifier: GPL-2.0-or-later
// A cache of answers in memory.
#include "query/server/cache.h"

namespace papersearch {
namespace {

constexpr std::size_t kEntryOverhead = 256;  // roughly the bytes that the containers need for an entry

std::size_t size_of(const std::string& key, const HttpResponse& answer) {
  return kEntryOverhead + key.size() + answer.body.size();
}

}  // namespace

std::shared_ptr<const HttpResponse> AnswerCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return entries_.front().second;
}

void AnswerCache::clear() {
  const std::lock_guard lock(mutex_);
  by_key_.clear();
  entries_.clear();
  bytes_ = 0;
}

void AnswerCache::keep(const std::string& key, std::shared_ptr<const HttpResponse> answer) {
  const std::size_t size = size_of(key, *answer);
  if (size > max_bytes_ / 8) return;
  const std::lock_guard lock(mutex_);
  if (by_key_.contains(key)) return;  // another thread has answered the same request meanwhile
  entries_.emplace_front(key, std::move(answer));
  by_key_.emplace(entries_.front().first, entries_.begin());
  bytes_ += size;
  while (bytes_ > max_bytes_) {
    const auto& [old_key, old] = entries_.back();
    bytes_ -= size_of(old_key, *old);
    by_key_.erase(old_key);
    entries_.pop_back();
  }
}

}  // namespace papersearch
