// SPDX-License-Identifier: GPL-2.0-or-later
// Opens an index for writing. A commit becomes visible as a whole or not at all, and a new generation is built beside
// the current one.
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

// The right to write an index, which one process at a time has, whatever it writes. It ends with the process.
class WriteLock {
 public:
  // Creates the folder where there is none. Throws Error where the folder has files that are not ours (see
  // look_into()). Where another process has the lock, waits for up to `wait` and then throws Error (kLocked) with its
  // process id.
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
    kUpdate,   // writes into the current generation, or a new one where there is none
    kReplace,  // writes a new generation, while readers use the current one until publish(); a damaged index allows
               // only this
  };

  // Throws Error where another writer has the lock, where the folder is not ours, where we have no permission, and,
  // except with kReplace, where the index is damaged or of another version. Removes what a killed run left behind, but
  // leaves until publish() whatever may be the index that readers want.
  explicit WriteIndex(std::string path, Mode mode = Mode::kUpdate, std::chrono::milliseconds wait = {});
  ~WriteIndex();
  WriteIndex(const WriteIndex&) = delete;
  WriteIndex& operator=(const WriteIndex&) = delete;

  [[nodiscard]] Xapian::WritableDatabase& database() { return database_; }

  // Runs `work` on the generation that a fresh one will replace, if there is one that can be read. Exceptions of Xapian
  // end `work` and are ignored, because damage may be the reason why it is replaced.
  void read_replaced(const std::function<void(const Xapian::Database&)>& work) const;

  // Whether a new generation is written, which nobody reads before publish().
  [[nodiscard]] bool fresh() const { return fresh_; }
  // The revision that readers see. While a fresh generation is written, that of the one it replaces, or 0.
  [[nodiscard]] std::uint64_t revision() const { return revision_; }

  // Makes all that `work` writes visible and durable at once, or nothing of it. After Xapian's transaction this syncs
  // the folder, which Xapian does not do: it renames its version file there, and a loss of power could leave the index
  // unreadable. Throws Error, and what `work` throws; the index is then as before. In a fresh generation nothing is
  // visible before publish(), and all commits count as one revision.
  void commit(const std::function<void(Xapian::WritableDatabase&)>& work);

  // Compacts a fresh generation, makes it durable, has readers use it from now on, and removes the old one. Nothing
  // else may be called afterwards. Throws Error; readers then keep the old one.
  void publish();

 private:
  std::string path_;
  WriteLock lock_;
  IndexFolder folder_;
  std::string generation_;  // for a fresh one its name after publish(); until then its folder ends with ".new"
  std::string replaced_;    // the generation that a fresh one replaces; empty where there is none
  bool fresh_ = false;
  std::uint64_t revision_ = 0;
  std::string history_;
  Xapian::WritableDatabase database_;
};

}  // namespace papersearch
