// SPDX-License-Identifier: GPL-2.0-or-later
// What the searches of one thread found out about an index and will ask again, as long as the index stays as it is.
#include "query/match/index_memory.h"

#include <algorithm>

#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxBytes = 12U << 20U;  // of what one thread keeps of queries
constexpr std::size_t kOfEntry = 200;          // bytes of a value's place in a cache, beside its key
constexpr std::size_t kCounts = 1U << 17U;     // of terms; 2 MB
constexpr std::size_t kWays = 4;               // places that a count may have

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

std::size_t bytes_of(const std::optional<SpellingVariant>& variant) {
  if (!variant) return 0;
  std::size_t out = variant->wide.size() * sizeof(WideTerm);
  for (const WideTerm& wide : variant->wide) out += wide.term.size();
  for (const auto& terms : variant->positions) out += sizeof terms + bytes_of(terms);
  return out;
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

IndexMemory::Count& IndexMemory::count_of(const std::string& term) {
  const std::uint64_t key = fingerprint(term);
  if (counts_.empty()) counts_.resize(kCounts);
  Count* const first = &counts_[key % (kCounts / kWays) * kWays];
  Count* const last = first + kWays;
  Count* place = std::find_if(first, last, [&](const Count& count) { return count.term == key; });
  if (place == last) *--place = {key, Count::kUnknown, Count::kUnknown};
  std::rotate(first, place, place + 1);
  return *first;
}

Xapian::doccount IndexMemory::papers_having(const std::string& term, const Xapian::Database& index) {
  Count& count = count_of(term);
  if (count.papers == Count::kUnknown) count.papers = index.get_termfreq(term);
  return count.papers;
}

Xapian::termcount IndexMemory::occurrences_of(const std::string& term, const Xapian::Database& index) {
  Count& count = count_of(term);
  if (count.occurrences == Count::kUnknown) count.occurrences = index.get_collection_freq(term);
  return count.occurrences;
}

Xapian::doccount papers_having(const std::string& term, const Xapian::Database& index) {
  return IndexMemory::of(index).papers_having(term, index);
}

Xapian::termcount occurrences_of(const std::string& term, const Xapian::Database& index) {
  return IndexMemory::of(index).occurrences_of(term, index);
}

void IndexMemory::reserve(std::size_t bytes) {
  if (bytes_ + bytes + kOfEntry > kMaxBytes) forget_queries();
  bytes_ += bytes + kOfEntry;
}

void IndexMemory::forget_queries() {
  words_around.clear();
  other_spellings.clear();
  collocations.clear();
  written_apart.clear();
  bytes_ = 0;
}

void IndexMemory::clear() {
  counts_.clear();
  lexicon.clear();
  vocabulary.clear();
  forget_queries();
}

}  // namespace papersearch
