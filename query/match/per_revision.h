// SPDX-License-Identifier: GPL-2.0-or-later
// What all searches of a process need of every paper, read once for each revision of the index.
#pragma once

#include <xapian.h>

#include <memory>
#include <mutex>
#include <utility>

#include "query/match/evaluation.h"
#include "query/match/index_query.h"
#include "query/match/index_revision.h"
#include "query/match/paper_set.h"
#include "src/base/deadline.h"

namespace papersearch {

// Columns(index, papers) of at least `papers`. The columns of all papers are made once a revision, by the second call
// and without regard to its deadline, and shared by all threads of the process from then on. The first call, which is
// all that a short process makes, and those that come while the columns are made read only their own papers, with steps
// of the thread's deadline. Throws Error (kTooLate) and Xapian's exceptions. May be called by several threads at once.
template <typename Columns>
std::shared_ptr<const Columns> columns_of(const Xapian::Database& index, const PaperSet& papers) {
  static std::mutex mutex;        // of these three
  static IndexRevision known;     // that was asked about last
  static bool is_making = false;  // some thread makes the columns of all its papers
  static std::shared_ptr<const Columns> all;
  const IndexRevision asked = index_revision(index);
  bool is_mine_to_make = false;
  {
    const std::lock_guard lock(mutex);
    if (known != asked || !asked.is_known()) {
      known = asked;
      all.reset();
      is_making = false;
    } else if (all) {
      return all;
    } else if (!is_making) {
      is_making = is_mine_to_make = true;
    }
  }
  if (!is_mine_to_make) return std::make_shared<const Columns>(index, papers);
  const auto end_with = [&](std::shared_ptr<const Columns> made) {
    const std::lock_guard lock(mutex);
    if (known != asked) return;  // the index has changed meanwhile
    all = std::move(made);
    is_making = false;
  };
  try {
    const Deadline::Suspended unlimited;  // a search that takes too long must not end what the later ones need
    auto made = std::make_shared<const Columns>(index, papers_of(all_papers(), index));
    end_with(made);
    return made;
  } catch (...) {
    end_with(nullptr);
    throw;
  }
}

}  // namespace papersearch
