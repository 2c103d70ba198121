// SPDX-License-Identifier: GPL-2.0-or-later
// What the searches of one thread found out about an index and will ask again, as long as the index stays as it is.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "src/concepts/spelling.h"

namespace papersearch {

// The words of one field, those of the same size in bytes one after another without separators.
struct Vocabulary {
  struct Words {
    std::string letters;
    std::vector<Xapian::doccount> papers;  // that have each word
  };
  std::map<std::size_t, Words> by_size;
};

std::size_t bytes_of(const Vocabulary& vocabulary);
std::size_t bytes_of(const std::string& text);
std::size_t bytes_of(const std::vector<std::string>& words);
std::size_t bytes_of(const std::vector<OtherSpelling>& spellings);

// One memory per thread, so nothing here is locked. It is emptied when the index changes and when its values together
// exceed 32 MiB; a caller keeps what it uses alive by the shared pointer.
class IndexMemory {
 public:
  template <typename Value>
  class Cache {
   public:
    explicit Cache(IndexMemory& memory) : memory_(memory) {}

    // The value kept under `key`; else the one that `make` returns, which is kept from now on.
    template <typename Make>
    std::shared_ptr<Value> get(const std::string& key, Make make) {
      if (const auto found = values_.find(key); found != values_.end()) return found->second;
      auto made = std::make_shared<Value>(make());
      memory_.reserve(key.size() + bytes_of(*made));
      values_[key] = made;
      return made;
    }

    void clear() { values_.clear(); }

   private:
    IndexMemory& memory_;
    std::unordered_map<std::string, std::shared_ptr<Value>> values_;
  };

  IndexMemory(const IndexMemory&) = delete;
  IndexMemory& operator=(const IndexMemory&) = delete;

  // This thread's memory of `index` as it is now. An index that is not on disk has no identity, so nothing is
  // remembered of it between two calls.
  static IndexMemory& of(const Xapian::Database& index);

  // Empties this thread's memory of any index.
  static void forget();

  Cache<const std::string> lexicon{*this};                         // under one key; see src/index/lexicon.h
  Cache<const std::vector<std::string>> words_around{*this};       // by the Hangul they contain
  Cache<const Vocabulary> vocabulary{*this};                       // by field and script
  Cache<const std::vector<OtherSpelling>> other_spellings{*this};  // by the words of the query

 private:
  IndexMemory() = default;

  static IndexMemory& of_this_thread();
  void reserve(std::size_t bytes);  // counts them, and first empties everything where they no longer fit
  void clear();

  std::string uuid_;
  Xapian::rev revision_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace papersearch
