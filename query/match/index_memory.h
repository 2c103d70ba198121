// SPDX-License-Identifier: GPL-2.0-or-later
// What the searches of one thread found out about an index and will ask again, as long as the index stays as it is.
#pragma once

#include <xapian.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "query/match/index_query.h"
#include "query/match/index_revision.h"
#include "src/concepts/spelling.h"

namespace papersearch {

// The words of one field, those of the same size in bytes one after another without separators.
struct Vocabulary {
  struct Words {
    std::size_t size = 0;  // bytes of each word
    std::string letters;
    std::vector<Xapian::doccount> papers;  // that have each word
    // Of each word, by which most others are told from it without a look at them; made by whoever asks first.
    std::vector<std::uint64_t> marks;                      // TypingDistance::marks()
    std::vector<std::array<std::uint32_t, 2>> consonants;  // hashes of those of the sounds that it may have

    [[nodiscard]] std::string_view word(std::size_t i) const {
      return std::string_view(letters).substr(i * size, size);
    }
  };
  std::map<std::size_t, Words> by_size;
};

inline std::size_t bytes_of(bool /*value*/) { return sizeof(bool); }
std::size_t bytes_of(const std::vector<std::string>& words);
std::size_t bytes_of(const std::vector<OtherSpelling>& spellings);
std::size_t bytes_of(const std::optional<SpellingVariant>& variant);

// One memory per thread, so nothing here is locked. It is emptied when the index changes. What depends on the words of
// queries is emptied too when it exceeds 12 MiB; the rest is bounded by the index. A caller keeps what it uses alive by
// the shared pointer.
class IndexMemory {
 public:
  enum class Grows : std::uint8_t { kWithIndex, kWithQueries };

  template <typename Value, Grows grows = Grows::kWithQueries>
  class Cache {
   public:
    explicit Cache(IndexMemory& memory) : memory_(memory) {}

    // The value kept under `key`; else the one that `make` returns, which is kept from now on.
    template <typename Make>
    std::shared_ptr<Value> get(const std::string& key, Make make) {
      if (const auto found = values_.find(key); found != values_.end()) return found->second;
      auto made = std::make_shared<Value>(make());
      if constexpr (grows == Grows::kWithQueries) memory_.reserve(key.size() + bytes_of(*made));
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

  // How many papers have a term, and how often all papers together have it. Terms are told apart by fingerprints
  // (src/base/fingerprint.h).
  [[nodiscard]] Xapian::doccount papers_having(const std::string& term, const Xapian::Database& index);
  [[nodiscard]] Xapian::termcount occurrences_of(const std::string& term, const Xapian::Database& index);

  Cache<const std::string, Grows::kWithIndex> lexicon{*this};        // under one key; see src/index/lexicon.h
  Cache<Vocabulary, Grows::kWithIndex> vocabulary{*this};            // by field and script
  Cache<const std::vector<std::string>> words_around{*this};         // by the Hangul they contain
  Cache<const std::vector<OtherSpelling>> other_spellings{*this};    // by the words of the query
  Cache<const bool> collocations{*this};                             // by field and words; see query/plan/wanted.cc
  Cache<const std::optional<SpellingVariant>> written_apart{*this};  // by field and word; see query/expand/spacing.h

 private:
  IndexMemory() = default;

  static IndexMemory& of_this_thread();
  // Counts a value that grows with queries, and first forgets all of these where it no longer fits.
  void reserve(std::size_t bytes);
  void forget_queries();
  void clear();

  // Looking up a term in the index takes some microseconds, and planning a query asks for some hundred terms, most of
  // which no paper has. A term has one of kWays places, by its fingerprint; of those the one that was asked for longest
  // ago goes first.
  struct Count {
    static constexpr std::uint32_t kUnknown = static_cast<std::uint32_t>(-1);
    std::uint64_t term = 0;
    Xapian::doccount papers = kUnknown;
    Xapian::termcount occurrences = kUnknown;
  };
  Count& count_of(const std::string& term);
  std::vector<Count> counts_;

  IndexRevision revision_;
  std::size_t bytes_ = 0;
};

// The same, by this thread's memory of the index.
Xapian::doccount papers_having(const std::string& term, const Xapian::Database& index);
Xapian::termcount occurrences_of(const std::string& term, const Xapian::Database& index);

}  // namespace papersearch
