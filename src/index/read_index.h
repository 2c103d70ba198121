// SPDX-License-Identifier: GPL-2.0-or-later
// Opens an index for reading, and keeps up with what writers do to it.
#pragma once

#include <sys/types.h>
#include <xapian.h>

#include <functional>
#include <string>

namespace papersearch {

// A file that is held open. Meanwhile no other file can have its inode number, so is_at() can tell whether a path still
// leads to this file.
class HeldFile {
 public:
  HeldFile() = default;
  explicit HeldFile(const std::string& path);  // throws Error, with the path, where it cannot be opened
  ~HeldFile();
  HeldFile(HeldFile&& other) noexcept;
  HeldFile& operator=(HeldFile&& other) noexcept;
  [[nodiscard]] bool is_at(const std::string& path) const;

 private:
  int fd_ = -1;
  dev_t device_ = 0;
  ino_t inode_ = 0;
};

// An index open for reading. Each thread needs its own.
class ReadIndex {
 public:
  // Throws Error where there is no index (kMissing), where it is damaged (kDamaged) or of another version (kVersion),
  // and where the system does not let us read it.
  explicit ReadIndex(std::string path);

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Runs `work` on the newest revision of the index that is at the path now, also after a commit, after a new
  // generation, and after another index was moved there. Where no index is left it throws Error (kMissing) instead of
  // answering from deleted files. Runs `work` again when a commit or a new generation took away blocks that it was
  // reading: Xapian then throws DatabaseModifiedError, or now and then reports damage that is none, in queries and
  // document reads alike. So all reads of one answer belong into one call. Throws Error after five tries without a
  // writer at work, or after ten seconds with one.
  void read(const std::function<void(const Xapian::Database&)>& work);

 private:
  void open();
  [[nodiscard]] bool is_current() const;  // whether the path still leads to what is open

  std::string path_;
  std::string generation_;  // the folder of the generation that is open
  HeldFile table_;          // a file of it that commits write into and that a new generation does not share
  Xapian::Database database_;
};

}  // namespace papersearch
