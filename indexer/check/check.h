// The doctor: is the index sound, does it hold what the archive says, and is the archive itself in order?
#pragma once

#include <cstddef>
#include <string>

#include "indexer/write/sync.h"

namespace papersearch {

struct CheckReport {
  bool damaged = false;       // the files of the index are not what was written
  std::size_t different = 0;  // papers that are missing, extra or stale
  std::size_t unindexed = 0;  // papers that the archive links to and the index does not have
  std::size_t quality = 0;    // remarks about the archive
  std::size_t papers = 0;     // of the archive
};

// Looks at the files of the index (Xapian's own check, then our fingerprint of every document, then that postings and
// documents agree), at the index beside the archive paper by paper, and at the archive's quality. Changes nothing. What
// it finds goes to the listener. The files are looked at in a child process of bounded time, because Xapian may crash
// or run for ever on damaged ones. Throws Error where there is no index, one of other rules, or one that the system
// does not let us read: that is no damage.
CheckReport check(const SyncOptions& options, const SyncListener& listener);

// Only the first of the three: one line on what is wrong with the files, empty where they are sound. Throws as above.
std::string damage_of(const std::string& index_path);

}  // namespace papersearch
