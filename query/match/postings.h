// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as arrays, and the process's cache of them.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace papersearch {

// The papers that have a term, or something that is weighed like one.
struct Postings {
  std::vector<Xapian::docid> papers;  // ascending
  std::vector<std::uint16_t> times;   // how often each has it, 65,535 for more; empty where nobody asks
  // In how many papers it is by BM25: for several terms an estimate, which needs no look at the papers.
  double estimated = 0;

  void add(Xapian::docid paper, Xapian::termcount times_in_paper);
  [[nodiscard]] std::size_t bytes() const;
};

// What the process keeps of one revision of an index, the last one that was asked for: its threads share what each of
// them has decoded. The memory is bounded; what was asked for longest ago goes first. A commit may change any list, and
// telling which costs as much as decoding it again, so a new revision begins with nothing.
//
// An object of this class is a view on the cache for one index as it is now; to be made anew for each search.
class PostingsCache {
 public:
  static constexpr std::size_t kDefaultBytes = std::size_t{64} << 20U;

  explicit PostingsCache(const Xapian::Database& index);

  // The list kept under `key`; else what `make` returns, which is kept from now on. An index that is not on disk has no
  // identity, so nothing of it is kept. `make` may throw; two threads that ask for the same list at once may both make
  // it.
  std::shared_ptr<const Postings> get(const std::string& key, const std::function<Postings()>& make) const;

  // These may be called at any time by any thread.
  static void limit(std::size_t bytes);  // how much is kept
  static void forget();                  // keeps nothing of what was asked for until now

 private:
  std::string uuid_;
  Xapian::rev revision_ = 0;
};

// Decodes the list of a term, with steps of the thread's deadline (src/base/deadline.h).
Postings read_postings(const std::string& term, const Xapian::Database& index);

// The papers of any of the lists, each with the sum of its times. `estimated` is left 0.
Postings merged(const std::vector<std::shared_ptr<const Postings>>& lists);

}  // namespace papersearch
