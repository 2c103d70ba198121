// SPDX-License-Identifier: GPL-2.0-or-later
// Brings an index in step with an archive: adds, replaces, removes.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

struct SyncOptions {
  std::vector<std::filesystem::path> roots;  // folders or single digests; together they are the archive
  std::string index_path;
  bool dry_run = false;  // find out what would be done, and change nothing
  bool rebuild = false;  // as if the index were empty, whatever version it has; readers keep the old one until the end
  bool deep = false;     // trust no size, time or fingerprint: read every file and compare every paper
  std::optional<Date> today;  // decides which days are unlikely (indexer/read/digest.h); without it the clock does
  bool tell_open = false;     // tell again what earlier runs found and nobody has mended
  bool allow_empty = false;   // an archive without a digest empties the index instead of being an error
  std::chrono::milliseconds wait = {};  // for another writer
};

struct SyncReport {
  std::size_t digests = 0;  // files with papers in the archive
  std::size_t papers = 0;   // in the index afterwards; after a dry run, as many as there would be
  std::size_t added = 0;    // papers, as are the next two
  std::size_t changed = 0;
  std::size_t removed = 0;
  std::size_t findings = 0;        // told in this run; notes are not counted
  std::size_t findings_open = 0;   // not mended, whenever they were found
  std::optional<Date> newest_day;  // of a digest in the index
  std::uint64_t revision = 0;      // of the index afterwards
  bool rebuilt = false;            // a new generation was made
};

// Hears of a sync while it works, in the thread that called sync(). Both functions may be empty.
struct SyncListener {
  // A remark about a file of the archive. `source` is the text that its span is in, and is empty where the remark is
  // about the file as a whole. In a deep dry run `file` may also be the id of a paper.
  std::function<void(const Diagnostic&, const std::string& file, std::string_view source)> on_finding;
  std::function<void(std::size_t done, std::size_t all)> on_progress;  // digest files
};

// Reads the files that changed since the last run and commits what they say. The papers of a digest and its record in
// the manifest become visible together or not at all, so that the next run completes one that was killed. Entries of
// one paper in several digests become one paper (merge.h). What the index has of a file that cannot be read stays.
// Throws Error, after which the index is as after the last commit.
SyncReport sync(const SyncOptions& options, const SyncListener& listener);

}  // namespace papersearch
