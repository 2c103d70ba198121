// SPDX-License-Identifier: GPL-2.0-or-later
// What a process keeps of one revision of an index: posting lists and papers, decoded.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "query/match/index_revision.h"

namespace papersearch {

// The threads of a process share what each of them has decoded of the last revision that was asked for. The memory is
// bounded; what was asked for longest ago goes first. A commit may change anything, and telling what costs as much as
// decoding it again, so a new revision begins with nothing.
//
// An object of this class is a view on the cache for one index as it is now; to be made anew for each search. It refers
// to `index`, which must outlive it.
class RevisionCache {
 public:
  // How much is kept unless limit() says otherwise. What is asked for again and again must fit: of lists that are asked
  // for in turn and do not all fit, the one that went is always the one asked for next. 139 queries of all kinds use
  // 450 bytes a paper (docs/performance.md).
  static std::size_t default_bytes(Xapian::doccount papers);

  explicit RevisionCache(const Xapian::Database& index);

  // The value kept under `key`, which must tell it from values of other types too; else what `make` returns, which is
  // kept from now on. It says its size by bytes(). An index that is not on disk has no identity, so nothing of it is
  // kept. `make` may throw; two threads that ask for the same at once may both make it.
  template <typename Make>
  auto get(const std::string& key, const Make& make) const {
    using Value = decltype(make());
    if (auto known = find(key)) return std::static_pointer_cast<const Value>(std::move(known));
    auto made = std::make_shared<const Value>(make());
    keep(key, made, made->bytes());
    return made;
  }

  // These may be called at any time by any thread.
  static void limit(std::optional<std::size_t> bytes);  // how much is kept; nullopt: default_bytes()
  static void forget();                                 // keeps nothing of what was asked for until now

 private:
  using Kept = std::shared_ptr<const void>;
  [[nodiscard]] Kept find(const std::string& key) const;
  void keep(const std::string& key, Kept value, std::size_t bytes) const;

  IndexRevision revision_;
  const Xapian::Database& index_;
};

}  // namespace papersearch
