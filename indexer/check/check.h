// SPDX-License-Identifier: GPL-2.0-or-later
// Checks whether an index is sound, whether it holds what the archive says, and whether the archive itself is in order.
#pragma once

#include <cstddef>
#include <string>

#include "indexer/write/sync.h"

namespace papersearch {

struct CheckReport {
  bool damaged = false;       // the files of the index are not what was written
  std::size_t different = 0;  // papers that are missing, extra or stale
  std::size_t unindexed = 0;  // papers that the archive links to and the index does not have
  std::size_t quality = 0;    // remarks about the archive (quality.h)
  std::size_t papers = 0;     // of the archive; 0 where the index is damaged
};

// Looks first at the files of the index: by Xapian's own check, then whether each document has its fingerprint, then
// whether postings and documents agree. Then compares index and archive paper by paper, unless the index is damaged,
// and looks at the quality of the archive. Changes nothing. The listener hears of each finding. The files are read by a
// child process, which is stopped after ten minutes, because Xapian may crash or run for ever on damaged files; so no
// other thread may run. Throws Error where there is no index, where it has another version, and where the system does
// not let us read it, none of which is damage. Of `options`, dry_run and deep are ignored.
CheckReport check(const SyncOptions& options, const SyncListener& listener);

// Only the first of the three: what is wrong with the files, in one line for people; empty where they are sound. Throws
// as above.
std::string damage_of(const std::string& index_path);

}  // namespace papersearch
