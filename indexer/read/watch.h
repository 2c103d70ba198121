// SPDX-License-Identifier: GPL-2.0-or-later
// Waits for an archive to change.
#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

namespace papersearch {

// Follows the folders of an archive by inotify(7), also those that are made later. Hidden folders and node_modules are
// left out, as list_archive() leaves them out; of a root that is a file, the folder around it is followed. A file that
// an editor replaces by renaming another one counts as changed. For one thread.
class ArchiveWatch {
 public:
  // Changes count from here on. Throws Error where the system has no watches left.
  explicit ArchiveWatch(std::vector<std::filesystem::path> roots);
  ~ArchiveWatch();
  ArchiveWatch(const ArchiveWatch&) = delete;
  ArchiveWatch& operator=(const ArchiveWatch&) = delete;

  // Returns true once something has changed and then nothing more for `settle`; where changes do not end, after ten
  // times `settle`. Returns false after `patience` without a change, or when a signal arrives. Throws Error as above.
  bool wait(std::chrono::milliseconds settle, std::chrono::milliseconds patience);

 private:
  void follow_folders();

  std::vector<std::filesystem::path> roots_;
  int fd_ = -1;
};

}  // namespace papersearch
