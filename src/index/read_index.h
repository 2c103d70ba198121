// Opens the index for reading and follows what writers do to it.
#pragma once

#include <sys/types.h>
#include <xapian.h>

#include <functional>
#include <string>

namespace papersearch {

// A file held open: as long as it is, no other file can have its number, so that a path can be asked whether it still
// leads to it.
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

// An index open for reading. One per thread.
class ReadIndex {
 public:
  // Throws Error: none there (kMissing), damaged, of another version, or not to be read for what the system says.
  explicit ReadIndex(std::string path);

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Runs `work` on the newest revision of what is at the path now: a commit, a new generation, another index moved to
  // the path are all followed; where nothing is left there it throws Error (kMissing) rather than answer from deleted
  // files. Runs it again when a commit or a new generation took its blocks away: a stale reader sees
  // DatabaseModifiedError, and now and then false corruption, in queries and document reads alike, so all reads of one
  // answer belong into one call. Throws Error when five tries fail though no writer went on meanwhile, or ten seconds
  // of them.
  void read(const std::function<void(const Xapian::Database&)>& work);

 private:
  void open();
  [[nodiscard]] bool is_current() const;  // what is open is what the path leads to

  std::string path_;
  std::string generation_;  // its folder
  HeldFile table_;          // of that generation; commits write into it, whatever replaces the generation does not
  Xapian::Database database_;
};

}  // namespace papersearch
