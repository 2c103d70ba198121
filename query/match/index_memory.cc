// SPDX-License-Identifier: GPL-2.0-or-later
// What the searches of one thread found out about an index and will ask again, as long as the index stays as it is.
#include "query/match/index_memory.h"

#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxBytes = 12U << 20U;  // of what one thread keeps of queries
constexpr std::size_t kOfEntry = 200;          // bytes of a value's place in a cache, beside its key
constexpr std::size_t kCounts = 1U << 16U;     // of terms; 1 MB

}  // namespace

std::size_t bytes_of(const std::vector<std::string>& words) {
  std::size_t out = 0;
  for (const std::string& word : words) out += word.size() + sizeof word;
  return out;
}

std::size_t bytes_of(const std::vector<OtherSpelling>& spellings) {
  constexpr std::size_t kText = 40;  // bytes of a spelling and its key, about
  return spellings.size() * (sizeof(OtherSpelling) + kText);
}

IndexMemory& IndexMemory::of_this_thread() {
  thread_local IndexMemory memory;
  return memory;
}

IndexMemory& IndexMemory::of(const Xapian::Database& index) {
  IndexMemory& memory = of_this_thread();
  const IndexRevision& revision = index_revision(index);
  if (!revision.is_known() || revision != memory.revision_) {
    memory.clear();
    memory.revision_ = revision;
  }
  return memory;
}

void IndexMemory::forget() {
  IndexMemory& memory = of_this_thread();
  memory.clear();
  memory.revision_ = {};
}

Xapian::doccount IndexMemory::papers_having(const std::string& term, const Xapian::Database& index) {
  const std::uint64_t key = fingerprint(term);
  if (counts_.empty()) counts_.resize(kCounts);
  Count& count = counts_[key % kCounts];
  if (!count.is_known || count.term != key) count = {key, index.get_termfreq(term), true};
  return count.papers;
}

Xapian::doccount papers_having(const std::string& term, const Xapian::Database& index) {
  return IndexMemory::of(index).papers_having(term, index);
}

void IndexMemory::reserve(std::size_t bytes) {
  if (bytes_ + bytes + kOfEntry > kMaxBytes) forget_queries();
  bytes_ += bytes + kOfEntry;
}

void IndexMemory::forget_queries() {
  words_around.clear();
  other_spellings.clear();
  collocations.clear();
  bytes_ = 0;
}

void IndexMemory::clear() {
  counts_.clear();
  lexicon.clear();
  vocabulary.clear();
  forget_queries();
}

}  // namespace papersearch
