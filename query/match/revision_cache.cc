// SPDX-License-Identifier: GPL-2.0-or-later
// What a process keeps of one revision of an index.
#include "query/match/revision_cache.h"

#include <list>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kOfPlaces = 200;  // bytes of a value's places in the cache

struct Entry {
  std::string key;
  std::shared_ptr<const void> value;
  std::size_t bytes;
};

struct Cache {
  std::mutex mutex;  // of all the others
  IndexRevision revision;
  std::list<Entry> entries;  // the one that was asked for last comes first
  std::unordered_map<std::string, std::list<Entry>::iterator> by_key;
  std::size_t bytes = 0;
  std::size_t limit = RevisionCache::kDefaultBytes;

  // Whether values of this revision are kept. A thread that still reads an older one than others do keeps nothing.
  bool turn_to(const IndexRevision& asked) {
    if (!asked.is_known()) return false;
    if (revision.uuid == asked.uuid && revision.number >= asked.number) return revision == asked;
    clear();
    revision = asked;
    return true;
  }

  void clear() {
    entries.clear();
    by_key.clear();
    bytes = 0;
    revision = {};
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

RevisionCache::RevisionCache(const Xapian::Database& index) : revision_(index_revision(index)) {}

RevisionCache::Kept RevisionCache::find(const std::string& key) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(revision_)) return nullptr;
  const auto found = kept.by_key.find(key);
  if (found == kept.by_key.end()) return nullptr;
  kept.entries.splice(kept.entries.begin(), kept.entries, found->second);
  return found->second->value;
}

void RevisionCache::keep(const std::string& key, Kept value, std::size_t bytes) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(revision_) || kept.by_key.contains(key)) return;
  kept.entries.push_front({key, std::move(value), 2 * key.size() + bytes + kOfPlaces});
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
