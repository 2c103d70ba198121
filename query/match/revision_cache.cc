// SPDX-License-Identifier: GPL-2.0-or-later
// What a process keeps of one revision of an index.
#include "query/match/revision_cache.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace papersearch {
namespace {

constexpr std::size_t kOfPlaces = 200;  // bytes of a value's places in the cache
constexpr std::size_t kMinDefaultBytes = std::size_t{40} << 20U;
constexpr std::size_t kDefaultBytesPerPaper = 400;

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
  std::optional<std::size_t> chosen_limit;
  std::size_t limit = kMinDefaultBytes;

  // Whether values of this revision are kept. A thread that still reads an older one than others do keeps nothing.
  bool turn_to(const IndexRevision& asked, const Xapian::Database& index) {
    if (!asked.is_known()) return false;
    if (revision.uuid == asked.uuid && revision.number >= asked.number) return revision == asked;
    clear();
    revision = asked;
    limit = chosen_limit ? *chosen_limit : RevisionCache::default_bytes(index.get_doccount());
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

std::size_t RevisionCache::default_bytes(Xapian::doccount papers) {
  return std::max(kMinDefaultBytes, papers * kDefaultBytesPerPaper);
}

RevisionCache::RevisionCache(const Xapian::Database& index) : revision_(index_revision(index)), index_(index) {}

RevisionCache::Kept RevisionCache::find(const std::string& key) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(revision_, index_)) return nullptr;
  const auto found = kept.by_key.find(key);
  if (found == kept.by_key.end()) return nullptr;
  kept.entries.splice(kept.entries.begin(), kept.entries, found->second);
  return found->second->value;
}

void RevisionCache::keep(const std::string& key, Kept value, std::size_t bytes) const {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(revision_, index_) || kept.by_key.contains(key)) return;
  kept.entries.push_front({key, std::move(value), 2 * key.size() + bytes + kOfPlaces});
  kept.by_key[key] = kept.entries.begin();
  kept.bytes += kept.entries.front().bytes;
  kept.shrink();
}

void RevisionCache::limit(std::optional<std::size_t> bytes) {
  Cache& kept = cache();
  const std::lock_guard lock(kept.mutex);
  kept.chosen_limit = bytes;
  kept.limit = bytes.value_or(kMinDefaultBytes);  // turn_to() knows how many papers there are
  kept.shrink();
}

void RevisionCache::forget() {
  const std::lock_guard lock(cache().mutex);
  cache().clear();
}

}  // namespace papersearch
