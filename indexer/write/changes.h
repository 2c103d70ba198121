// SPDX-License-Identifier: GPL-2.0-or-later
// Which files of an archive changed since the index last read them.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/archive.h"
#include "indexer/read/manifest.h"
#include "src/base/diagnostic.h"

namespace papersearch {

enum class FileState : std::uint8_t {
  kUnchanged,   // the index has what the file says, or the file was no digest and is none
  kUnreadable,  // it cannot be read now, or not as text, so that what the index has of it stays
  kDigest,      // a digest whose text the index does not have
  kNoDigest,    // it was a digest and is none any more, so that its entries go
};

// What a look at a file showed.
struct FileLook {
  FileState state = FileState::kUnchanged;
  bool digest = false;                      // the file counts as a digest of the archive
  bool known = false;                       // of kDigest and kNoDigest: the index may have papers of the file
  std::string text;                         // where it was read: valid UTF-8
  std::optional<std::size_t> first_repair;  // of kDigest: where in the text ill-formed bytes were replaced first
  bool read = false;                        // the file was read, and `findings` are all that are of it as a whole
  // Of its encoding (indexer/read/encoding.h), or "no-digest": it looks as if it should be one. Spans are in the text.
  std::vector<Diagnostic> findings;
};

// Compares the files of a listing with the manifest of an index (indexer/read/manifest.h), and keeps what the manifest
// must say of them after the next commit. For one run and one thread.
class FileChanges {
 public:
  // Reads the manifest of `index`, which may be an empty database. `listing` must outlive this object. With `deep` no
  // size, time or fingerprint says that a digest is unchanged. Throws Xapian's exceptions.
  FileChanges(const Listing& listing, const Xapian::Database& index, bool deep);

  // Looks at a file of the listing, by its position there, and reads it unless size and time show that it is unchanged.
  FileLook look_at(std::size_t file);

  // The keys of the digests that the index knows and the archive no longer has. A part of the archive that could not be
  // listed (Listing::unseen) loses none.
  [[nodiscard]] const std::vector<std::string>& vanished() const { return vanished_; }

  // Removes a vanished digest from the manifest.
  void forget(const std::string& file_key) { records_[file_key] = std::nullopt; }

  // Has the manifest written although nothing else in it is worth a commit: what was found in a file is new.
  void keep_findings() { has_findings_ = true; }

  // Has the next run read a file, whatever its size and time are then.
  void read_next_time(const std::string& file_key);

  // Whether the entries that the index has of a file no longer count: it vanished, or it is no digest any more.
  [[nodiscard]] bool is_gone(const std::string& file_key) const { return gone_.contains(file_key); }

  // Whether a file may exist though it is not listed, because its part of the archive could not be listed.
  [[nodiscard]] bool is_unseen(std::string_view file_key) const;

  // The file of the listing with this key, or a null pointer.
  [[nodiscard]] const SourceFile* find(std::string_view file_key) const;

  // Whether the manifest must be written. A file that is no digest, or was touched without a change, is worth no commit
  // of its own and gets into the manifest with the next one.
  [[nodiscard]] bool worth_a_commit() const { return !records_.empty() || has_findings_; }

  // Writes what changed in the manifest since the last end_batch(); belongs into the commit of the papers.
  void write_manifest(Xapian::WritableDatabase& index) const;

  // After that commit: what it wrote is done with.
  void end_batch();

 private:
  void match(const std::string& folder, std::string_view name, const Known& known);
  [[nodiscard]] std::vector<SourceFile>::const_iterator first_not_before(std::string_view file_key) const;
  void vanish(const std::string& file_key, const Known& known);
  static void tell_no_digest(FileLook& look);
  void note_minor(const SourceFile& file, const Known& known);

  using Records = std::map<std::string, std::optional<Known>>;  // by file key; no value removes the record

  const Listing& listing_;
  bool deep_;
  std::vector<std::optional<Known>> known_;        // what the index knows of each file of the listing
  std::vector<SourceFile>::const_iterator match_;  // where the file of the next record is expected
  std::vector<std::string> vanished_;
  std::set<std::string> gone_;
  // Of the batch:
  Records records_;
  Records minor_records_;  // worth no commit of their own
  bool has_findings_ = false;
};

}  // namespace papersearch
