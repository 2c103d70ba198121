// SPDX-License-Identifier: GPL-2.0-or-later
// Opens an index for writing.
#include "src/index/write_index.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <ctime>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>

#include "src/base/diagnostic.h"
#include "src/index/index_errors.h"
#include "src/index/stamp.h"

namespace papersearch {
namespace {

constexpr auto kLockPoll = std::chrono::milliseconds(20);
constexpr auto kWritebackPause = std::chrono::milliseconds(2);

// Starts writing dirty blocks of the postlist table while Xapian still merges, so that the fsync at commit is short: a
// day's update touches 24 MB of blocks all over an index of 100,000 papers. Only hastens what the kernel would do
// anyway.
class EarlyWriteback {
 public:
  explicit EarlyWriteback(const std::string& generation)
      : fd_(::open((generation + "/postlist.glass").c_str(), O_RDONLY | O_CLOEXEC)) {
    try {
      if (fd_ >= 0) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    } catch (const std::system_error&) {  // there is no thread to be had, and the commit works without one
    }
  }
  ~EarlyWriteback() {
    thread_ = {};  // stops it
    if (fd_ >= 0) ::close(fd_);
  }
  EarlyWriteback(const EarlyWriteback&) = delete;
  EarlyWriteback& operator=(const EarlyWriteback&) = delete;

 private:
  void run(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    while (!stopped.wait_for(lock, stop, kWritebackPause, [&] { return stop.stop_requested(); })) {
      if (::sync_file_range(fd_, 0, 0, SYNC_FILE_RANGE_WRITE) != 0) return;
    }
  }

  int fd_;
  std::jthread thread_;
};

// Names the process that has a lock, by the text of its file: "papersearch PID".
std::string holder_of(int lock) {
  std::array<char, 64> text{};
  const ssize_t size = ::pread(lock, text.data(), text.size() - 1, 0);
  const std::string held(text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
  const std::size_t begin = held.find_first_of("0123456789");
  return begin == std::string::npos ? "" : ", process " + held.substr(begin, held.find('\n') - begin);
}

}  // namespace

WriteLock::WriteLock(const std::string& path, std::chrono::milliseconds wait) {
  look_into(path);
  std::error_code failed;
  std::filesystem::create_directories(path, failed);
  if (failed) throw system_error("cannot make the folder " + path, failed.value());
  fd_ = ::open((path + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (fd_ < 0) throw system_error("the index " + path + " cannot be written", errno);
  const auto deadline = std::chrono::steady_clock::now() + wait;
  while (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    const int number = errno;
    if (number == EWOULDBLOCK && std::chrono::steady_clock::now() < deadline) {
      std::this_thread::sleep_for(kLockPoll);
      continue;
    }
    const std::string holder = holder_of(fd_);
    ::close(fd_);
    if (number != EWOULDBLOCK) throw system_error("cannot lock the index " + path, number);
    throw Error("the index " + path + " is being written by another paperindex" + holder,
                "run again when it is done, or wait for it with --wait SECONDS", Trouble::kLocked);
  }
  const std::string text = "papersearch " + std::to_string(::getpid()) + "\n";
  if (::ftruncate(fd_, 0) != 0 || ::pwrite(fd_, text.data(), text.size(), 0) < 0) {
    // Others will not be told who has the lock, but it is locked all the same.
  }
}

WriteLock::~WriteLock() { ::close(fd_); }

WriteIndex::WriteIndex(std::string path, Mode mode, std::chrono::milliseconds wait)
    : path_(std::move(path)), lock_(path_, wait), folder_(look_into(path_)) {
  std::string current;
  try {
    current = current_generation(path_);
  } catch (const Error& e) {
    if (mode != Mode::kReplace || e.trouble() != Trouble::kDamaged) throw;
  }
  if (current.empty() && folder_.old_layout && mode != Mode::kReplace)
    throw Error("the index " + path_ + " was made by another version", kRemakeHint, Trouble::kVersion);
  const auto found = std::find(folder_.whole.begin(), folder_.whole.end(), current);
  if (!current.empty() && found == folder_.whole.end() && mode != Mode::kReplace) {
    throw Error("the index " + path_ + " is damaged: " + current + ", which \"current\" names, is missing", kRepairHint,
                Trouble::kDamaged);
  }
  fresh_ = mode == Mode::kReplace || current.empty();
  for (const std::string& leftover : folder_.unfinished) remove_generation(leftover);
  if (found != folder_.whole.end()) {
    for (const std::string& leftover : folder_.whole) {
      if (leftover != current) remove_generation(leftover);
    }
    folder_.whole = {current};
  }
  with_index_errors(path_, [&] {
    if (!fresh_) {
      generation_ = current;
      check_readable(generation_);
      database_ = Xapian::WritableDatabase(generation_, Xapian::DB_OPEN);
      check_version(database_, path_);
      revision_ = revision_of(database_);
      history_ = history_of(database_);
      return;
    }
    // If nothing says which generation readers want, it is the newest one, which may be all that is left of the
    // history.
    if (!folder_.whole.empty()) replaced_ = folder_.whole.back();
    read_replaced([this](const Xapian::Database& old) {
      revision_ = revision_of(old);
      history_ = history_of(old);
    });
    if (history_.empty()) history_ = new_history();
    generation_ = new_generation(path_, folder_);
    create_generation(generation_ + ".new");
    // Nobody reads the generation before it is complete, so nothing is synced before publish().
    database_ = Xapian::WritableDatabase(generation_ + ".new", Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  });
}

WriteIndex::~WriteIndex() {
  if (!fresh_) return;
  try {
    database_.close();
  } catch (const Xapian::Error&) {  // its files are removed in any case
  }
  // Free the space of what was not published at once.
  remove_generation(generation_ + ".new");
  try {
    if (current_generation(path_) != generation_) remove_generation(generation_);
  } catch (const Error&) {  // the next run will find out what to keep
  }
}

void WriteIndex::read_replaced(const std::function<void(const Xapian::Database&)>& work) const {
  if (replaced_.empty()) return;
  try {
    work(Xapian::Database(replaced_));
  } catch (const Xapian::Error&) {  // damage may be why it is replaced
  }
}

void WriteIndex::commit(const std::function<void(Xapian::WritableDatabase&)>& work) {
  with_index_errors(path_, [&] {
    // A fresh generation needs a transaction too, or Xapian would keep all its values in memory until publish().
    database_.begin_transaction();
    std::optional<EarlyWriteback> writeback;
    if (!fresh_) writeback.emplace(generation_);
    try {
      work(database_);
      database_.set_metadata(kRevisionKey, std::to_string(revision_ + 1));
      database_.set_metadata(kChangedKey, std::to_string(std::time(nullptr)));
      database_.set_metadata(kHistoryKey, history_);
      database_.set_metadata(kVersionKey, version_stamp());
      database_.commit_transaction();
    } catch (...) {
      try {
        database_.cancel_transaction();
      } catch (const Xapian::Error&) {  // after a failed commit there is nothing left to cancel
        database_.close();
      }
      throw;
    }
  });
  if (fresh_) return;
  sync_folder(generation_);
  ++revision_;
}

void WriteIndex::publish() {
  with_index_errors(path_, [&] {
    database_.commit();
    database_.close();
    create_generation(generation_);
    Xapian::Database(generation_ + ".new").compact(generation_);
    publish_generation(path_, generation_);
  });
  remove_generation(generation_ + ".new");
  for (const std::string& old : folder_.whole) remove_generation(old);
  if (folder_.old_layout) remove_old_layout(path_);
}

}  // namespace papersearch
