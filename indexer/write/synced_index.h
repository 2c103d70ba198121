// SPDX-License-Identifier: GPL-2.0-or-later
// The index that a sync compares with and, unless it is a dry run, writes to.
#pragma once

#include <xapian.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "src/base/diagnostic.h"
#include "src/index/read_index.h"
#include "src/index/write_index.h"

namespace papersearch {

struct SyncedIndexOptions {
  std::string path;
  bool dry_run = false;                 // write nothing, create nothing
  bool rebuild = false;                 // as if the index were empty, whatever version it has
  bool must_exist = false;              // in a dry run: an index that is missing or of another version is an error
  std::chrono::milliseconds wait = {};  // for another writer
};

class SyncedIndex {
 public:
  // An index of another version is made anew beside itself, because the archive has all that this takes; `on_note`
  // hears of it. Throws Error as WriteIndex and ReadIndex do (src/index).
  SyncedIndex(const SyncedIndexOptions& options, const std::function<void(const Diagnostic&)>& on_note);

  // What is written to, or read in a dry run; an empty database in a dry run without an index or with `rebuild`.
  [[nodiscard]] const Xapian::Database& database() const;

  // Null in a dry run.
  [[nodiscard]] WriteIndex* writer() { return writer_.get(); }

  // Whether a new generation is being made, which no reader sees yet and which began empty.
  [[nodiscard]] bool fresh() const { return writer_ && writer_->fresh(); }

  // The revision that brought a paper to the index, which a rebuild and a change leave as it is; of a new paper the
  // next revision. `old` is what database() has of the paper, whose paper_term() is `term`.
  [[nodiscard]] std::uint64_t arrival(const std::string& term, const std::optional<Xapian::Document>& old) const;

 private:
  void read_replaced_arrivals();

  std::unique_ptr<WriteIndex> writer_;
  std::unique_ptr<ReadIndex> reader_;                       // of a dry run
  std::map<std::string, std::uint64_t> replaced_arrivals_;  // by paper term; of the generation that is replaced
};

}  // namespace papersearch
