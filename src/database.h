// Opens, creates and follows the index on disk; the only place that knows Xapian's exceptions.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace papersearch {

// $PAPERSEARCH_DB, else $XDG_DATA_HOME/papersearch/index, else ~/.local/share/papersearch/index.
std::string default_index_path();

// Metadata keys of an index beside those of the indexer ("digest:...").
inline constexpr const char* kVersionKey = "version";
inline constexpr const char* kRevisionKey = "revision";  // counts commits, also over rebuilds

// What is stamped into each index: it answers rightly only to programs with the same stamp, because an
// index made by other rules gives silent zero hits.
std::string version_stamp();

// How many commits made the index what it is: rises by one with each, and outlives a rebuild. 0: none.
std::uint64_t revision_of(const Xapian::Database& index);

// Runs `work` and turns every Xapian exception into an Error with a hint. `path` is named in the message.
void with_index_errors(const std::string& path, const std::function<void()>& work);

// An index open for reading. One per thread. Follows commits by reopen().
class ReadIndex {
 public:
  explicit ReadIndex(std::string path);  // throws Error: none there, damaged, other version

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Runs `work` on the newest revision, again when a commit beside us took its blocks away: a stale
  // reader sees DatabaseModifiedError, and now and then false corruption, in queries and document reads
  // alike, so all reads of one answer belong into one call. Throws Error when three tries fail.
  void read(const std::function<void(const Xapian::Database&)>& work);

 private:
  void open();

  std::string path_;
  Xapian::Database database_;
};

// An index open for writing; at most one at a time.
class WriteIndex {
 public:
  // Creates the folder and an empty index where there is none. Throws Error: locked by another
  // writer, no permission, other version (unless `discard_old`, which starts from empty).
  WriteIndex(std::string path, bool discard_old);

  [[nodiscard]] Xapian::WritableDatabase& database() { return database_; }

  // All that `work` writes becomes visible and durable at once, or not at all: a transaction, then the
  // sync of the folder that Xapian leaves out (glass renames its version file without it, and a power
  // loss then can leave the index unreadable). Throws Error; the index is then as before.
  void commit(const std::function<void(Xapian::WritableDatabase&)>& work);

 private:
  std::string path_;
  Xapian::WritableDatabase database_;
};

}  // namespace papersearch
