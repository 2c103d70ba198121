// SPDX-License-Identifier: GPL-2.0-or-later
// What the searches of one thread found out about an index and will ask again, as long as the index stays as it is.
#include "query/match/index_memory.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxBytes = 32U << 20U;  // of all values of one thread

}  // namespace

std::size_t bytes_of(const Vocabulary& vocabulary) {
  std::size_t out = 0;
  for (const auto& [size, words] : vocabulary.by_size)
    out += words.letters.size() + words.papers.size() * sizeof(Xapian::doccount);
  return out;
}

std::size_t bytes_of(const std::string& text) { return text.size(); }

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
  const std::string uuid = index.get_uuid();
  const Xapian::rev revision = uuid.empty() ? 0 : index.get_revision();
  if (uuid.empty() || uuid != memory.uuid_ || revision != memory.revision_) {
    memory.clear();
    memory.uuid_ = uuid;
    memory.revision_ = revision;
  }
  return memory;
}

void IndexMemory::forget() {
  IndexMemory& memory = of_this_thread();
  memory.clear();
  memory.uuid_.clear();
}

void IndexMemory::reserve(std::size_t bytes) {
  if (bytes_ + bytes > kMaxBytes) clear();
  bytes_ += bytes;
}

void IndexMemory::clear() {
  lexicon.clear();
  words_around.clear();
  vocabulary.clear();
  other_spellings.clear();
  bytes_ = 0;
}

}  // namespace papersearch
