// SPDX-License-Identifier: GPL-2.0-or-later
// What a process keeps of one revision of an index.
#include "query/match/revision_cache.h"

#include <list>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kOfEntry = 200;  // bytes of a value's places in the cache

struct Entry {
  std::string key;
  std::shared_ptr<const void> value;
  std::size_t bytes;
};

struct Cache {
  std::mutex mutex;  // of all the others
  std::string uuid;
  Xapian::rev revision = 0;
  std::list<Entry> entries;  // the one that was asked for last comes first
  std::unordered_map<std::string, std::list<Entry>::iterator> by_key;
  std::size_t bytes = 0;
  std::size_t limit = RevisionCache::kDefaultBytes;

  // Whether values of this revision are kept. A thread that still reads an older one than others do keeps nothing.
  bool turn_to(const std::string& asked, Xapian::rev asked_revision) {
    if (asked.empty()) return false;
    if (uuid == asked && revision >= asked_revision) return revision == asked_revision;
    clear();
    uuid = asked;
    revision = asked_revision;
    return true;
  }

  void clear() {
    entries.clear();
    by_key.clear();
    bytes = 0;
    uuid.clear();
  }

  void shrink() {
    while (bytes > limit && !entries.empty()) {
      bytes -= entries.back().bytes;
      by_key.erase(entries.back().key);
      entries.pop_back();
    }
  }
};

Cache& cache() {
  static Cache the_cache;
  return the_cache;
}

}  // namespace

RevisionCache::RevisionCache(const Xapian::Database& index)
    : uuid_(index.get_uuid()), revision_(uuid_.empty() ? 0 : index.get_revision()) {}

RevisionCache::Kept RevisionCache::find(const std::string& key) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(uuid_, revision_)) return nullptr;
  const auto found = kept.by_key.find(key);
  if (found == kept.by_key.end()) return nullptr;
  kept.entries.splice(kept.entries.begin(), kept.entries, found->second);
  return found->second->value;
}

void RevisionCache::keep(const std::string& key, Kept value, std::size_t bytes) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(uuid_, revision_) || kept.by_key.contains(key)) return;
  kept.entries.push_front({key, std::move(value), 2 * key.size() + bytes + kOfEntry});
  kept.by_key[key] = kept.entries.begin();
  kept.bytes += kept.entries.front().bytes;
  kept.shrink();
}

void RevisionCache::limit(std::size_t bytes) {
  const std::lock_guard lock(cache().mutex);
  cache().limit = bytes;
  cache().shrink();
}

void RevisionCache::forget() {
  const std::lock_guard lock(cache().mutex);
  cache().clear();
}

}  // namespace papersearch
