// SPDX-License-Identifier: GPL-2.0-or-later
// The entries of papers in the archive as it is now, as far as one batch of changed digests concerns them.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "indexer/read/archive.h"
#include "indexer/write/changes.h"
#include "indexer/write/merge.h"

namespace papersearch {

// What the archive says of one paper.
struct FoundEntries {
  std::vector<PaperEntry> entries;
  // The keys of files to read again in the next run, because a digest that the paper stands in cannot be read now.
  // Where there are any, `entries` are not all, and the index must keep what it has of the paper.
  std::vector<std::string> unread;
};

// Holds the entries of the digests of a batch, and reads unchanged digests again where a paper of the batch also stands
// in them. For one thread.
class BatchEntries {
 public:
  // `files` must outlive this object. Calls `on_unreadable` for each file that cannot be read.
  BatchEntries(const FileChanges& files, std::function<void(const SourceFile&)> on_unreadable);

  // Adds the papers of a digest of the batch.
  void add(const SourceFile& file, std::vector<Paper> papers);

  // All entries of a paper. `indexed_files` are the keys of the files that the index has it from.
  FoundEntries find(const std::string& id, const std::vector<std::string>& indexed_files);

  // Begins another batch. What was read again is forgotten as well: it would be the whole archive after a while.
  void clear();

 private:
  using Entries = std::map<std::string, std::vector<PaperEntry>>;  // by id

  const std::optional<Entries>& reread(const std::string& file_key);

  const FileChanges& files_;
  std::function<void(const SourceFile&)> on_unreadable_;
  Entries added_;
  std::set<std::string> added_files_;                     // keys
  std::map<std::string, std::optional<Entries>> reread_;  // by file key; no value: it cannot be read
};

}  // namespace papersearch
