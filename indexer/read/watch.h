// Waits for an archive to change.
#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

namespace papersearch {

// Follows the folders of an archive by inotify(7), new ones too. An editor that writes beside and renames counts as a
// change like any other.
class ArchiveWatch {
 public:
  explicit ArchiveWatch(std::vector<std::filesystem::path> roots);  // throws Error where the system has no watches left
  ~ArchiveWatch();
  ArchiveWatch(const ArchiveWatch&) = delete;
  ArchiveWatch& operator=(const ArchiveWatch&) = delete;

  // Returns true once something changed and then nothing for `settle` (at the most ten times that in all), false after
  // `patience` without a change or when a signal came.
  bool wait(std::chrono::milliseconds settle, std::chrono::milliseconds patience);

 private:
  void follow_folders();

  std::vector<std::filesystem::path> roots_;
  int fd_ = -1;
};

}  // namespace papersearch
