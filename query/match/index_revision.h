// SPDX-License-Identifier: GPL-2.0-or-later
// Which revision of an index is read.
#pragma once

#include <xapian.h>

#include <string>

namespace papersearch {

// Two indexes of one uuid and number have the same papers, and so has one index at two times.
struct IndexRevision {
  std::string uuid;  // empty for an index that is not on disk, which has no identity
  Xapian::rev number = 0;

  [[nodiscard]] bool is_known() const { return !uuid.empty(); }
  [[nodiscard]] std::string text() const { return uuid + "-" + std::to_string(number); }
  friend bool operator==(const IndexRevision&, const IndexRevision&) = default;
};

// The revision that `index` is open at; to be used before this thread asks again.
const IndexRevision& index_revision(const Xapian::Database& index);

// As long as it lives, index_revision() on this thread asks `index` no more: a search wants to know some hundred times.
// The index must not be reopened meanwhile, and the object must go before those that were made before it.
class OneRevision {
 public:
  explicit OneRevision(const Xapian::Database& index);
  ~OneRevision();
  OneRevision(const OneRevision&) = delete;
  OneRevision& operator=(const OneRevision&) = delete;

 private:
  const Xapian::Database* outer_index_;
  IndexRevision outer_;
};

}  // namespace papersearch
