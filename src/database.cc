// Opens, creates and follows the index on disk; the only place that knows Xapian's exceptions.
#include "src/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "src/diagnostic.h"
#include "src/schema.h"
#include "src/text/analyzer.h"

namespace papersearch {
namespace {

namespace fs = std::filesystem;

constexpr int kReadTries = 3;
constexpr const char* kMakeHint = "make one with: paperindex ARCHIVE (or point --db at an existing index)";
constexpr const char* kRemakeHint = "make it anew with: paperindex --rebuild ARCHIVE";

std::string errno_text(int number) { return std::generic_category().message(number); }

[[noreturn]] void rethrow(const std::string& path) {
  const std::string index = "the index " + path;
  try {
    throw;
  } catch (const Xapian::DatabaseLockError& e) {
    if (e.get_msg().find("Unable to get write lock") != std::string::npos) {
      throw Error(index + " is being written by another paperindex", "wait until it is done, then run again");
    }
    throw Error(index + " cannot be written: " + e.get_msg(), "check the permissions of the folder");
  } catch (const Xapian::DatabaseNotFoundError&) {
    throw Error("no index at " + path, kMakeHint);
  } catch (const Xapian::DatabaseVersionError&) {
    throw Error(index + " has a format that this Xapian does not read", kRemakeHint);
  } catch (const Xapian::DatabaseCorruptError& e) {
    throw Error(index + " is damaged: " + e.get_msg(), kRemakeHint);
  } catch (const Xapian::DatabaseOpeningError& e) {
    throw Error(index + " does not open: " + e.get_msg(), kRemakeHint);
  } catch (const Xapian::Error& e) {
    const char* system = e.get_error_string();
    const bool full = system != nullptr && (errno_text(ENOSPC) == system || errno_text(EFBIG) == system);
    throw Error(index + ": " + e.get_msg() + (system != nullptr ? std::string(" (") + system + ")" : ""),
                full ? "free some space and run again; the index is as it was" : "");
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
  return !ignored && files != fs::directory_iterator() && !fs::exists(path + "/iamglass", ignored);
}

void check_version(const Xapian::Database& database, const std::string& path) {
  const std::string stamp = database.get_metadata(kVersionKey);
  if (stamp == version_stamp()) return;
  if (stamp.empty() && database.get_doccount() == 0) throw Error("the index " + path + " is still empty", kMakeHint);
  if (stamp.empty()) throw Error(path + " is a Xapian database, but not an index of papersearch", kMakeHint);
  throw Error(
      "the index " + path + " was made by other rules (" + stamp + ", this program has " + version_stamp() + ")",
      kRemakeHint);
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

ReadIndex::ReadIndex(std::string path) : path_(std::move(path)) {
  with_index_errors(path_, [this] { open(); });
}

void ReadIndex::open() {
  std::error_code ignored;
  if (!fs::is_directory(path_, ignored) || !fs::exists(path_ + "/iamglass", ignored)) {
    throw Error("no index at " + path_, kMakeHint);
  }
  database_ = Xapian::Database(path_);
  check_version(database_, path_);
}

void ReadIndex::read(const std::function<void(const Xapian::Database&)>& work) {
  for (int tries = 1;; ++tries) {
    try {
      if (tries == 1) {
        if (database_.reopen()) check_version(database_, path_);
      } else {
        open();
      }
      work(database_);
      return;
    } catch (const Xapian::DatabaseError&) {
      if (tries == kReadTries) rethrow(path_);
    } catch (const Xapian::Error&) {
      rethrow(path_);
    }
  }
}

WriteIndex::WriteIndex(std::string path, bool discard_old) : path_(std::move(path)) {
  std::error_code failed;
  fs::create_directories(path_, failed);
  if (failed) throw Error("cannot make the folder " + path_ + ": " + failed.message(), "choose another with --db");
  if (holds_other_files(path_)) {
    throw Error(path_ + " holds files that are no index", "choose an empty or a new folder with --db");
  }
  // How many documents Xapian inverts in memory before it merges them into its tables, also inside a transaction.
  // 200 took a third less CPU and a seventh of the memory of its default of 10,000.
  ::setenv("XAPIAN_FLUSH_THRESHOLD", "200", 0);
  with_index_errors(path_, [&] {
    database_ = Xapian::WritableDatabase(path_, Xapian::DB_CREATE_OR_OPEN);
    const std::string stamp = database_.get_metadata(kVersionKey);
    if (!discard_old && (!stamp.empty() || database_.get_doccount() > 0)) check_version(database_, path_);
  });
}

void WriteIndex::commit(const std::function<void(Xapian::WritableDatabase&)>& work) {
  with_index_errors(path_, [&] {
    const std::uint64_t revision = revision_of(database_) + 1;
    database_.begin_transaction(true);
    try {
      work(database_);
      database_.set_metadata(kRevisionKey, std::to_string(revision));
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
  sync_folder(path_);
}

}  // namespace papersearch
