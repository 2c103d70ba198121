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
  bool dry_run = false;       // say what would be done, touch nothing
  bool rebuild = false;       // as if the index were empty, whatever version it has; the old one serves until the end
  bool deep = false;          // trust no fingerprint: compare every paper
  std::optional<Date> today;  // by which days are unlikely (indexer/read/digest.h); else what the clock says
  bool tell_open = false;     // tell again what earlier runs found and nobody has mended
  bool allow_empty = false;   // an archive without a digest empties the index
  std::chrono::milliseconds wait = {};  // for another writer
};

struct SyncReport {
  std::size_t digests = 0;  // files with papers in the archive
  std::size_t papers = 0;   // in the index afterwards
  std::size_t added = 0;    // papers
  std::size_t changed = 0;
  std::size_t removed = 0;
  std::size_t findings = 0;        // told in this run; notes are not counted
  std::size_t findings_open = 0;   // not mended, whenever they were found
  std::optional<Date> newest_day;  // of a digest in the index
  std::uint64_t revision = 0;      // of the index afterwards
  bool rebuilt = false;            // a new generation was made
};

// What run() tells while it works. Both may be empty.
struct SyncListener {
  // A remark about a file of the archive; `source` is the text its span is in (empty: about the file as a whole).
  std::function<void(const Diagnostic&, const std::string& file, std::string_view source)> on_finding;
  std::function<void(std::size_t done, std::size_t all)> on_progress;  // digest files
};

// Reads what changed since the last run, by fingerprint, and commits it: a digest's papers and its
// fingerprint become visible together or not at all, and a killed run is completed by the next. The
// same entry in several digests is one paper, with the newest text and all its days. A file that cannot
// be read keeps what the index has of it. Throws Error; the index then is as after the last commit.
SyncReport sync(const SyncOptions& options, const SyncListener& listener);

}  // namespace papersearch
