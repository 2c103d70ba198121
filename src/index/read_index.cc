// SPDX-License-Identifier: GPL-2.0-or-later
// Opens an index for reading, and keeps up with what writers do to it.
#include "src/index/read_index.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <utility>

#include "src/base/diagnostic.h"
#include "src/index/index_errors.h"
#include "src/index/index_folder.h"
#include "src/index/stamp.h"

namespace papersearch {
namespace {

constexpr int kReadTries = 5;                         // without a writer at work
constexpr auto kPatience = std::chrono::seconds(10);  // with a writer at work

std::string table_of(const std::string& generation) { return generation + "/postlist.glass"; }

}  // namespace

HeldFile::HeldFile(const std::string& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (fd_ < 0) throw system_error("cannot read " + path, errno);
  struct stat info {};
  if (::fstat(fd_, &info) != 0) throw system_error("cannot look at " + path, errno);
  device_ = info.st_dev;
  inode_ = info.st_ino;
}

HeldFile::~HeldFile() {
  if (fd_ >= 0) ::close(fd_);
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), device_(other.device_), inode_(other.inode_) {}

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(device_, other.device_);
  std::swap(inode_, other.inode_);
  return *this;
}

bool HeldFile::is_at(const std::string& path) const {
  struct stat info {};
  return fd_ >= 0 && ::stat(path.c_str(), &info) == 0 && info.st_dev == device_ && info.st_ino == inode_;
}

ReadIndex::ReadIndex(std::string path) : path_(std::move(path)) {
  for (int tries = 1;; ++tries) {
    try {
      open();
      return;
    } catch (const Xapian::DatabaseError&) {  // a new generation may just have replaced the one that we opened
      if (tries == kReadTries) rethrow_as_index_error(path_);
    } catch (const Xapian::Error&) {
      rethrow_as_index_error(path_);
    }
  }
}

void ReadIndex::open() {
  generation_ = current_generation(path_);
  struct stat info {};
  if (generation_.empty()) {
    if (::stat((path_ + "/iamglass").c_str(), &info) == 0)
      throw Error("the index " + path_ + " was made by another version", kRemakeHint, Trouble::kVersion);
    throw Error("no index at " + path_, kMakeHint, Trouble::kMissing);
  }
  if (::stat(generation_.c_str(), &info) != 0) {
    if (errno != ENOENT && errno != ENOTDIR) throw system_error("cannot look at " + generation_, errno);
    if (current_generation(path_) != generation_) return open();  // it was replaced just now
    throw Error("the index " + path_ + " is damaged: " + generation_ + ", which \"current\" names, is missing",
                kRepairHint, Trouble::kDamaged);
  }
  check_readable(generation_);
  table_ = HeldFile(table_of(generation_));
  database_ = Xapian::Database(generation_);
  check_version(database_, path_);
}

bool ReadIndex::is_current() const {
  return current_generation(path_) == generation_ && table_.is_at(table_of(generation_));
}

void ReadIndex::read(const std::function<void(const Xapian::Database&)>& work) {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (int tries = 1;; ++tries) {
    const std::string uuid = database_.get_uuid();
    const Xapian::rev revision = database_.get_revision();
    try {
      if (tries > 2 || !is_current()) {
        open();
      } else if (database_.reopen()) {
        check_version(database_, path_);
      }
      // The last try failed because of a writer and not because of damage, so it does not count.
      if ((database_.get_uuid() != uuid || database_.get_revision() != revision) &&
          std::chrono::steady_clock::now() < deadline)
        tries = std::min(tries, kReadTries - 1);
      work(database_);
      return;
    } catch (const Xapian::DatabaseError&) {
      if (tries == kReadTries) rethrow_as_index_error(path_);
    } catch (const Xapian::Error&) {
      rethrow_as_index_error(path_);
    }
  }
}

}  // namespace papersearch
