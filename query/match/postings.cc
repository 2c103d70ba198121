// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as arrays, and the process's cache of them.
#include "query/match/postings.h"

#include <algorithm>
#include <limits>
#include <list>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "src/base/deadline.h"

namespace papersearch {
namespace {

constexpr std::size_t kOfEntry = 200;  // bytes of a list and its places in the cache, beside its postings

struct Entry {
  std::string key;
  std::shared_ptr<const Postings> postings;
};

struct Cache {
  std::mutex mutex;  // of all the others
  std::string uuid;
  Xapian::rev revision = 0;
  std::list<Entry> entries;  // the one that was asked for last comes first
  std::unordered_map<std::string, std::list<Entry>::iterator> by_key;
  std::size_t bytes = 0;
  std::size_t limit = PostingsCache::kDefaultBytes;

  // Whether lists of this revision are kept. A thread that still reads an older one than others do keeps nothing.
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
      bytes -= size_of(entries.back());
      by_key.erase(entries.back().key);
      entries.pop_back();
    }
  }

  static std::size_t size_of(const Entry& entry) { return 2 * entry.key.size() + entry.postings->bytes() + kOfEntry; }
};

Cache& cache() {
  static Cache the_cache;
  return the_cache;
}

std::uint16_t bounded(std::size_t times) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(times, std::numeric_limits<std::uint16_t>::max()));
}

Postings merged(const Postings& a, const Postings& b) {
  Postings out;
  out.papers.reserve(a.papers.size() + b.papers.size());
  out.times.reserve(a.papers.size() + b.papers.size());
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.papers.size() || j < b.papers.size()) {
    const bool from_a = j == b.papers.size() || (i < a.papers.size() && a.papers[i] <= b.papers[j]);
    const bool from_b = i == a.papers.size() || (j < b.papers.size() && b.papers[j] <= a.papers[i]);
    out.papers.push_back(from_a ? a.papers[i] : b.papers[j]);
    out.times.push_back(bounded((from_a ? std::size_t{a.times[i]} : 0) + (from_b ? b.times[j] : 0)));
    i += from_a ? 1 : 0;
    j += from_b ? 1 : 0;
  }
  return out;
}

}  // namespace

void Postings::add(Xapian::docid paper, Xapian::termcount times_in_paper) {
  papers.push_back(paper);
  times.push_back(bounded(times_in_paper));
}

std::size_t Postings::bytes() const {
  return papers.capacity() * sizeof(papers.front()) + times.capacity() * sizeof(times.front());
}

PostingsCache::PostingsCache(const Xapian::Database& index)
    : uuid_(index.get_uuid()), revision_(uuid_.empty() ? 0 : index.get_revision()) {}

std::shared_ptr<const Postings> PostingsCache::get(const std::string& key,
                                                   const std::function<Postings()>& make) const {
  Cache& kept = cache();
  {
    const std::lock_guard lock(kept.mutex);
    if (kept.turn_to(uuid_, revision_)) {
      if (const auto found = kept.by_key.find(key); found != kept.by_key.end()) {
        kept.entries.splice(kept.entries.begin(), kept.entries, found->second);
        return found->second->postings;
      }
    }
  }
  auto made = std::make_shared<const Postings>(make());
  const std::lock_guard lock(kept.mutex);
  if (!kept.turn_to(uuid_, revision_) || kept.by_key.contains(key)) return made;
  kept.entries.push_front({key, made});
  kept.by_key[key] = kept.entries.begin();
  kept.bytes += Cache::size_of(kept.entries.front());
  kept.shrink();
  return made;
}

void PostingsCache::limit(std::size_t bytes) {
  const std::lock_guard lock(cache().mutex);
  cache().limit = bytes;
  cache().shrink();
}

void PostingsCache::forget() {
  const std::lock_guard lock(cache().mutex);
  cache().clear();
}

Postings read_postings(const std::string& term, const Xapian::Database& index) {
  Postings out;
  const Xapian::doccount papers = index.get_termfreq(term);
  out.estimated = papers;
  out.papers.reserve(papers);
  out.times.reserve(papers);
  const auto end = index.postlist_end(term);
  for (auto posting = index.postlist_begin(term); posting != end; ++posting) {
    Deadline::step();
    out.add(*posting, posting.get_wdf());
  }
  return out;
}

Postings merged(const std::vector<std::shared_ptr<const Postings>>& lists) {
  Postings out;
  for (const auto& list : lists) out = out.papers.empty() ? *list : merged(out, *list);
  out.estimated = 0;
  return out;
}

}  // namespace papersearch
