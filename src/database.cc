// Opens, creates and follows the index on disk; the only place that knows Xapian's exceptions.
#include "src/database.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <mutex>
#include <stop_token>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

#include "src/diagnostic.h"
#include "src/schema.h"
#include "src/text/analyzer.h"

namespace papersearch {
namespace {

namespace fs = std::filesystem;

constexpr int kReadTries = 5;                         // of an index that stays as it is
constexpr auto kPatience = std::chrono::seconds(10);  // with one that does not
constexpr const char* kMakeHint = "make one with: paperindex ARCHIVE (or point --db at an existing index)";
constexpr const char* kRemakeHint = "make it anew with: paperindex --rebuild ARCHIVE";
constexpr std::string_view kStubBegin = "glass generations/";
constexpr auto kLockPoll = std::chrono::milliseconds(20);
constexpr auto kWritebackPause = std::chrono::milliseconds(2);

std::string errno_text(int number) { return std::generic_category().message(number); }

[[noreturn]] void rethrow(const std::string& path) {
  const std::string index = "the index " + path;
  try {
    throw;
  } catch (const Xapian::DatabaseLockError& e) {
    if (e.get_msg().find("Unable to get write lock") != std::string::npos) {
      throw Error(index + " is being written by another program", "wait until it is done, then run again",
                  Trouble::kLocked);
    }
    throw Error(index + " cannot be written: " + e.get_msg(), "check the permissions of the folder");
  } catch (const Xapian::DatabaseNotFoundError&) {
    throw Error("no index at " + path, kMakeHint);
  } catch (const Xapian::DatabaseVersionError&) {
    throw Error(index + " has a format that this Xapian does not read", kRemakeHint, Trouble::kVersion);
  } catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(index + " is damaged: " + e.get_msg(), kRemakeHint, Trouble::kDamaged);
  } catch (const Xapian::DatabaseOpeningError& e) {
    throw Error(index + " does not open: " + e.get_msg(), kRemakeHint, Trouble::kDamaged);
  } catch (const Xapian::Error& e) {
    const char* system = e.get_error_string();
    const bool full = system != nullptr && (errno_text(ENOSPC) == system || errno_text(EFBIG) == system);
    throw Error(index + ": " + e.get_msg() + (system != nullptr ? std::string(" (") + system + ")" : ""),
                full ? "free some space and run again; the index is as it was" : kRemakeHint,
                full ? Trouble::kNoSpace : Trouble::kDamaged);
  }
}

void sync_folder(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) throw Error("cannot open the folder " + path + " to make the index durable");
  const int failed = ::fsync(fd);
  ::close(fd);
  if (failed != 0) throw Error("cannot make the index " + path + " durable");
}

// A folder that some other program's files live in is no place for an index.
bool holds_other_files(const std::string& path) {
  std::error_code ignored;
  const fs::directory_iterator files(path, ignored);
  return !ignored && files != fs::directory_iterator() && !fs::exists(path + "/current", ignored) &&
         !fs::exists(path + "/generations", ignored) && !fs::exists(path + "/lock", ignored) &&
         !fs::exists(path + "/iamglass", ignored);
}

[[noreturn]] void throw_errno(const std::string& what, int number) {
  const bool full = number == ENOSPC || number == EFBIG || number == EDQUOT;
  throw Error(what + ": " + errno_text(number), full ? "free some space and run again; the index is as it was" : "",
              full ? Trouble::kNoSpace : Trouble::kOther);
}

void sync_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) throw_errno("cannot open " + path, errno);
  const int failed = ::fsync(fd) != 0 ? errno : 0;
  ::close(fd);
  if (failed != 0) throw_errno("cannot make " + path + " durable", failed);
}

// The old file or the new one, whatever happens.
void replace_file(const std::string& folder, const std::string& name, const std::string& text) {
  const std::string temporary = folder + "/" + name + ".new";
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) throw_errno("cannot write " + temporary, errno);
  const ssize_t written = ::write(fd, text.data(), text.size());
  int failed = written == static_cast<ssize_t>(text.size()) ? 0 : written < 0 ? errno : ENOSPC;
  if (failed == 0 && ::fsync(fd) != 0) failed = errno;
  ::close(fd);
  if (failed != 0) throw_errno("cannot write " + temporary, failed);
  if (::rename(temporary.c_str(), (folder + "/" + name).c_str()) != 0) throw_errno("cannot write " + name, errno);
  sync_folder(folder);
}

// Has the disk write what a commit merges while it still merges: what is left to its sync then is short. 100,000 papers
// take a day's update in 24 MB of blocks all over the index. Only hastens what the kernel would do anyway.
class EarlyWriteback {
 public:
  explicit EarlyWriteback(const std::string& generation)
      : fd_(::open((generation + "/postlist.glass").c_str(), O_RDONLY | O_CLOEXEC)) {
    try {
      if (fd_ >= 0) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    } catch (const std::system_error&) {  // no thread to be had: it goes without
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

void check_version(const Xapian::Database& database, const std::string& path) {
  const std::string stamp = database.get_metadata(kVersionKey);
  if (stamp == version_stamp()) return;
  if (stamp.empty() && database.get_doccount() == 0) throw Error("the index " + path + " is still empty", kMakeHint);
  if (stamp.empty()) throw Error(path + " is a Xapian database, but not an index of papersearch", kMakeHint);
  throw Error(
      "the index " + path + " was made by other rules (" + stamp + ", this program has " + version_stamp() + ")",
      kRemakeHint, Trouble::kVersion);
}

}  // namespace

std::string default_index_path() {
  const auto value = [](const char* name) -> std::string {
    const char* found = std::getenv(name);
    return found == nullptr ? "" : found;
  };
  if (std::string db = value("PAPERSEARCH_DB"); !db.empty()) return db;
  std::string data = value("XDG_DATA_HOME");
  if (data.empty()) data = value("HOME") + "/.local/share";
  return data + "/papersearch/index";
}

std::string version_stamp() {
  return "schema " + std::to_string(kSchemaVersion) + ", analyzer " + std::to_string(kAnalyzerVersion);
}

std::uint64_t revision_of(const Xapian::Database& index) {
  std::uint64_t revision = 0;
  const std::string text = index.get_metadata(kRevisionKey);
  std::from_chars(text.data(), text.data() + text.size(), revision);
  return revision;
}

void with_index_errors(const std::string& path, const std::function<void()>& work) {
  try {
    work();
  } catch (const Xapian::Error&) {
    rethrow(path);
  }
}

std::string current_generation(const std::string& path) {
  const int fd = ::open((path + "/current").c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return "";
  std::array<char, 128> bytes{};
  const ssize_t size = ::read(fd, bytes.data(), bytes.size());
  ::close(fd);
  std::string_view text(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
  // We read the stub ourselves: Xapian opens an empty one as an empty database, and follows one that names itself for
  // ever.
  if (!text.starts_with(kStubBegin) || !text.ends_with('\n')) {
    throw Error("the index " + path + " is damaged: the file \"current\" names no generation", kRemakeHint,
                Trouble::kDamaged);
  }
  text.remove_prefix(kStubBegin.size());
  text.remove_suffix(1);
  if (text.empty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    throw Error("the index " + path + " is damaged: the file \"current\" names no generation", kRemakeHint,
                Trouble::kDamaged);
  }
  return path + "/generations/" + std::string(text);
}

ReadIndex::ReadIndex(std::string path) : path_(std::move(path)) {
  for (int tries = 1;; ++tries) {
    try {
      open();
      return;
    } catch (const Xapian::DatabaseError&) {  // a new generation may just have taken the place of the one we read of
      if (tries == kReadTries) rethrow(path_);
    } catch (const Xapian::Error&) {
      rethrow(path_);
    }
  }
}

void ReadIndex::open() {
  generation_ = current_generation(path_);
  if (generation_.empty()) {
    std::error_code ignored;
    if (fs::exists(path_ + "/iamglass", ignored))
      throw Error("the index " + path_ + " was made by other rules", kRemakeHint, Trouble::kVersion);
    throw Error("no index at " + path_, kMakeHint);
  }
  database_ = Xapian::Database(generation_);
  check_version(database_, path_);
}

void ReadIndex::read(const std::function<void(const Xapian::Database&)>& work) {
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  for (int tries = 1;; ++tries) {
    const std::string generation = generation_;
    const Xapian::rev revision = database_.get_revision();
    try {
      if (tries > 2 || current_generation(path_) != generation_) {
        open();
      } else if (database_.reopen()) {
        check_version(database_, path_);
      }
      // A writer that went on meanwhile is what was in the way, not damage: that try does not count.
      if ((generation_ != generation || database_.get_revision() != revision) &&
          std::chrono::steady_clock::now() < deadline)
        tries = std::min(tries, kReadTries - 1);
      work(database_);
      return;
    } catch (const Xapian::DatabaseError&) {
      if (tries == kReadTries) rethrow(path_);
    } catch (const Xapian::Error&) {
      rethrow(path_);
    }
  }
}

WriteLock::WriteLock(const std::string& path, std::chrono::milliseconds wait) {
  std::error_code failed;
  fs::create_directories(path, failed);
  if (failed) throw Error("cannot make the folder " + path + ": " + failed.message(), "choose another with --db");
  if (holds_other_files(path)) {
    throw Error(path + " holds files that are no index", "choose an empty or a new folder with --db");
  }
  const std::string file = path + "/lock";
  fd_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (fd_ < 0) {
    throw Error("the index " + path + " cannot be written: " + errno_text(errno),
                "check the permissions of the folder");
  }
  const auto deadline = std::chrono::steady_clock::now() + wait;
  while (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (std::chrono::steady_clock::now() >= deadline) {
      std::array<char, 32> holder{};
      const ssize_t size = ::pread(fd_, holder.data(), holder.size() - 1, 0);
      ::close(fd_);
      const std::string pid(holder.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
      throw Error("the index " + path + " is being written by another paperindex" +
                      (pid.empty() ? "" : ", process " + pid.substr(0, pid.find('\n'))),
                  "run again when it is done, or wait for it with --wait SECONDS", Trouble::kLocked);
    }
    std::this_thread::sleep_for(kLockPoll);
  }
  const std::string pid = std::to_string(::getpid()) + "\n";
  if (::ftruncate(fd_, 0) != 0 || ::pwrite(fd_, pid.data(), pid.size(), 0) < 0) {
    // Nobody will know who holds it; the lock holds all the same.
  }
}

WriteLock::~WriteLock() { ::close(fd_); }

WriteIndex::WriteIndex(std::string path, Mode mode, std::chrono::milliseconds wait)
    : path_(std::move(path)), lock_(path_, wait) {
  // How many documents Xapian inverts in memory before it merges them into its tables, also inside a transaction.
  // 100 takes a third less CPU and a seventh of the memory of its default of 10,000; 200 takes 5 % more for 5,000
  // papers and 9 % less for 100,000.
  ::setenv("XAPIAN_FLUSH_THRESHOLD", "100", 0);
  std::error_code ignored;
  const bool old_layout = fs::exists(path_ + "/iamglass", ignored);
  std::string current;
  try {
    current = current_generation(path_);
  } catch (const Error&) {
    if (mode != Mode::kReplace) throw;
  }
  if (current.empty() && old_layout && mode != Mode::kReplace) {
    throw Error("the index " + path_ + " was made by other rules", kRemakeHint, Trouble::kVersion);
  }
  fresh_ = mode == Mode::kReplace || current.empty();
  clear_leftovers();
  with_index_errors(path_, [&] {
    if (!fresh_) {
      generation_ = current;
      database_ = Xapian::WritableDatabase(generation_, Xapian::DB_OPEN);
      check_version(database_, path_);
      revision_ = revision_of(database_);
      return;
    }
    replaced_ = current;
    read_replaced([this](const Xapian::Database& old) { revision_ = revision_of(old); });
    const int last = current.empty() ? 0 : std::atoi(current.substr(current.rfind('/') + 1).c_str());
    generation_ = path_ + "/generations/" + std::to_string(last + 1);
    fs::create_directories(path_ + "/generations");
    // Nobody reads it before it is whole, so nothing is synced before publish().
    database_ = Xapian::WritableDatabase(generation_ + ".new", Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  });
}

WriteIndex::~WriteIndex() {
  if (!fresh_) return;
  try {
    database_.close();
  } catch (const Xapian::Error&) {  // it goes away in any case
  }
  std::error_code ignored;
  fs::remove_all(generation_ + ".new", ignored);  // not published: gives its space back at once
}

void WriteIndex::read_replaced(const std::function<void(const Xapian::Database&)>& work) const {
  if (replaced_.empty()) return;
  try {
    work(Xapian::Database(replaced_));
  } catch (const Xapian::Error&) {  // damage may be why it is replaced
  }
}

void WriteIndex::clear_leftovers() {
  std::string kept;
  try {
    kept = current_generation(path_);
  } catch (const Error&) {  // damaged: all of them are leftovers
  }
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(path_ + "/generations", ignored)) {
    if (entry.path().string() != kept) fs::remove_all(entry.path(), ignored);
  }
}

void WriteIndex::commit(const std::function<void(Xapian::WritableDatabase&)>& work) {
  with_index_errors(path_, [&] {
    // Also of a fresh generation, which nobody reads yet: else Xapian would keep each value in memory until publish().
    database_.begin_transaction();
    std::optional<EarlyWriteback> writeback;
    if (!fresh_) writeback.emplace(generation_);
    try {
      work(database_);
      database_.set_metadata(kRevisionKey, std::to_string(revision_ + 1));
      database_.set_metadata(kChangedKey, std::to_string(std::time(nullptr)));
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
  const std::string loose = generation_ + ".new";
  with_index_errors(path_, [&] {
    database_.commit();
    database_.close();
    Xapian::Database(loose).compact(generation_);
  });
  for (const auto& file : fs::directory_iterator(generation_)) sync_file(file.path().string());
  sync_folder(generation_);
  sync_folder(path_ + "/generations");
  const std::string name = generation_.substr(generation_.rfind('/') + 1);
  replace_file(path_, "current", std::string(kStubBegin) + name + "\n");
  clear_leftovers();
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(path_, ignored)) {  // an index of the layout before generations
    const std::string file = entry.path().filename().string();
    if (file == "iamglass" || file == "flintlock" || file.ends_with(".glass")) fs::remove(entry.path(), ignored);
  }
}

}  // namespace papersearch
