// Opens, creates and follows the index on disk; the only place that knows Xapian's exceptions.
#pragma once

#include <xapian.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace papersearch {

// $PAPERSEARCH_DB, else $XDG_DATA_HOME/papersearch/index, else ~/.local/share/papersearch/index.
std::string default_index_path();

// Metadata keys of an index beside those of the indexer ("files:...").
inline constexpr const char* kVersionKey = "version";
inline constexpr const char* kChangedKey = "changed";    // when the last commit was made, seconds since the epoch
inline constexpr const char* kRevisionKey = "revision";  // counts commits, also over rebuilds

// What is stamped into each index: it answers rightly only to programs with the same stamp, because an
// index made by other rules gives silent zero hits.
std::string version_stamp();

// How many commits made the index what it is: rises by one with each, and outlives a rebuild. 0: none.
std::uint64_t revision_of(const Xapian::Database& index);

// Runs `work` and turns every Xapian exception into an Error with a hint. `path` is named in the message.
void with_index_errors(const std::string& path, const std::function<void()>& work);

// An index folder holds:
//   current             one line, "glass generations/NAME": a stub that Xapian's own tools read as well; replaced by
//                       rename, so that it names the old generation or the new one and nothing between
//   generations/NAME/   a glass database; all but the current one are leftovers of a killed run
//   lock                held by flock while something is written, with the writer's pid in it
//
// The folder of the current generation; empty where there is none.
std::string current_generation(const std::string& path);

// An index open for reading. One per thread. Follows commits and new generations.
class ReadIndex {
 public:
  explicit ReadIndex(std::string path);  // throws Error: none there, damaged, other version

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Runs `work` on the newest revision, again when a commit or a new generation took its blocks away: a stale
  // reader sees DatabaseModifiedError, and now and then false corruption, in queries and document reads
  // alike, so all reads of one answer belong into one call. Throws Error when five tries fail
  // though no writer went on meanwhile, or ten seconds of them.
  void read(const std::function<void(const Xapian::Database&)>& work);

  // Opens the index again from the start, whatever it was.
  void open();

 private:
  std::string path_;
  std::string generation_;  // its folder
  Xapian::Database database_;
};

// The right to write an index; one process at a time, whatever kind of write. Goes with the process.
class WriteLock {
 public:
  // Creates the folder where there is none. Waits up to `wait`, then throws Error (kLocked) that says who holds it.
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
    kReplace,  // a new generation beside the current one, which serves until publish()
  };

  // Throws Error: locked by another writer, no permission, other version (unless kReplace). Removes what a killed run
  // left behind.
  explicit WriteIndex(std::string path, Mode mode = Mode::kUpdate, std::chrono::milliseconds wait = {});

  [[nodiscard]] Xapian::WritableDatabase& database() { return database_; }
  ~WriteIndex();
  WriteIndex(const WriteIndex&) = delete;
  WriteIndex& operator=(const WriteIndex&) = delete;

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
  void clear_leftovers();

  std::string path_;
  WriteLock lock_;
  std::string generation_;
  std::string replaced_;  // generation; empty: none
  bool fresh_ = false;
  std::uint64_t revision_ = 0;
  Xapian::WritableDatabase database_;
};

}  // namespace papersearch
