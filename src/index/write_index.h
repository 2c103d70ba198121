// Opens the index for writing: commits that become visible whole or not at all, and generations beside the current one.
#pragma once

#include <xapian.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include "src/index/index_folder.h"

namespace papersearch {

// How many documents Xapian inverts in memory before it merges them into its tables, also inside a transaction. Xapian
// reads this from the environment when it opens a database for writing, so a program that writes an index sets the
// variable in main(), before it starts a thread. 100 takes a third less CPU and a seventh of the memory of Xapian's
// default of 10,000; 200 takes 5 % more for 5,000 papers and 9 % less for 100,000.
inline constexpr const char* kFlushVariable = "XAPIAN_FLUSH_THRESHOLD";
inline constexpr const char* kFlushThreshold = "100";

// The right to write an index; one process at a time, whatever kind of write. Goes with the process.
class WriteLock {
 public:
  // Creates the folder where there is none. Throws Error where the folder holds what is not ours (see look_into), and
  // (kLocked), after waiting up to `wait`, where another process holds the lock; its number is in the message.
  WriteLock(const std::string& path, std::chrono::milliseconds wait);
  ~WriteLock();
  WriteLock(const WriteLock&) = delete;
  WriteLock& operator=(const WriteLock&) = delete;

 private:
  int fd_ = -1;
};

// An index open for writing.
class WriteIndex {
 public:
  enum class Mode : std::uint8_t {
    kUpdate,   // the current generation, in place; a new one where there is none
    kReplace,  // a new generation beside the current one, which serves until publish(); the only mode for a damaged
               // index
  };

  // Throws Error: locked by another writer, not ours, no permission, damaged or of another version (unless kReplace).
  // Removes what a killed run left behind; what might be the index that readers want stays until publish().
  explicit WriteIndex(std::string path, Mode mode = Mode::kUpdate, std::chrono::milliseconds wait = {});
  ~WriteIndex();
  WriteIndex(const WriteIndex&) = delete;
  WriteIndex& operator=(const WriteIndex&) = delete;

  [[nodiscard]] Xapian::WritableDatabase& database() { return database_; }

  // Runs `work` on the generation that a fresh one will replace, if there is one that can be read; whatever it throws
  // for damage is passed over.
  void read_replaced(const std::function<void(const Xapian::Database&)>& work) const;

  // A new generation that nobody reads yet.
  [[nodiscard]] bool fresh() const { return fresh_; }
  // Of the generation that readers see; for a fresh index the revision it takes over from the one it replaces.
  [[nodiscard]] std::uint64_t revision() const { return revision_; }

  // All that `work` writes becomes visible and durable at once, or not at all: a transaction, then the
  // sync of the folder that Xapian leaves out (glass renames its version file without it, and a power
  // loss then can leave the index unreadable). Throws Error; the index is then as before. In a fresh generation all
  // commits together are one step, which publish() ends.
  void commit(const std::function<void(Xapian::WritableDatabase&)>& work);

  // Packs a fresh generation, makes it durable, and turns readers over to it; the old one goes. Nothing else may be
  // called afterwards.
  void publish();

 private:
  std::string path_;
  WriteLock lock_;
  IndexFolder folder_;
  std::string generation_;  // in a fresh index that of publish(); what is written to until then has ".new" behind it
  std::string replaced_;    // generation; empty: none
  bool fresh_ = false;
  std::uint64_t revision_ = 0;
  std::string history_;
  Xapian::WritableDatabase database_;
};

}  // namespace papersearch
