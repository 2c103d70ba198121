// SPDX-License-Identifier: GPL-2.0-or-later
// Which files of an archive changed since the index last read them.
#include "indexer/write/changes.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "indexer/read/digest.h"
#include "indexer/read/encoding.h"
#include "indexer/read/paper_links.h"
#include "src/base/fingerprint.h"

namespace papersearch {
namespace {

// A file that was modified so shortly before it was read may change once more without another time or size.
constexpr std::int64_t kRacyNanoseconds = 2'000'000'000;

std::int64_t now_ns() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

}  // namespace

FileChanges::FileChanges(const Listing& listing, const Xapian::Database& index, bool deep)
    : listing_(listing), deep_(deep), known_(listing.files.size()), match_(listing.files.begin()) {
  const std::string manifest(kManifest);
  for (auto key = index.metadata_keys_begin(manifest); key != index.metadata_keys_end(manifest); ++key) {
    const std::string folder = (*key).substr(manifest.size());
    read_folder(index.get_metadata(*key),
                [&](std::string_view name, const Known& known) { match(folder, name, known); });
  }
}

// Listing and manifest are both sorted, so that the file of a record mostly is the one after that of the record before;
// comparing folder and name there spares a day's update a string for each of thousands of files.
void FileChanges::match(const std::string& folder, std::string_view name, const Known& known) {
  const auto is_match = [&] {
    return match_ != listing_.files.end() && match_->key.size() == folder.size() + name.size() &&
           match_->key.ends_with(name) && match_->key.starts_with(folder);
  };
  if (!is_match()) match_ = first_not_before(folder + std::string(name));
  if (!is_match()) return vanish(folder + std::string(name), known);
  known_[static_cast<std::size_t>(match_++ - listing_.files.begin())] = known;
}

std::vector<SourceFile>::const_iterator FileChanges::first_not_before(std::string_view file_key) const {
  return std::lower_bound(listing_.files.begin(), listing_.files.end(), file_key,
                          [](const SourceFile& file, std::string_view key) { return file.key < key; });
}

void FileChanges::vanish(const std::string& file_key, const Known& known) {
  if (is_unseen(file_key)) return;
  if (!known.digest) {
    minor_records_[file_key] = std::nullopt;
    return;
  }
  gone_.insert(file_key);
  vanished_.push_back(file_key);
}

FileLook FileChanges::look_at(std::size_t file) {
  const SourceFile& source = listing_.files.at(file);
  const std::optional<Known>& old = known_[file];
  FileLook look;
  look.digest = old && old->digest;
  // Whoever puts size and time back cannot put back when that was done, nor a file's number where it was replaced.
  const bool same_time = old && old->modified == source.modified && source.modified != 0 &&
                         old->changed == source.changed && old->inode == source.inode;
  if (same_time && old->size == source.size && !deep_) return look;
  const std::int64_t read_at = now_ns();
  std::optional<std::string> bytes = read_file(source);
  if (!bytes) {
    look.state = FileState::kUnreadable;
    return look;
  }
  const bool racy = source.modified + kRacyNanoseconds > read_at;
  Known now{bytes->size(), racy ? 0 : source.modified, source.changed, source.inode, fingerprint(*bytes), look.digest};
  const bool same_bytes = old && old->content == now.content && old->size == now.size;
  if (same_bytes && !deep_) {
    note_minor(source, now);
    return look;
  }
  const bool was_digest = look.digest;
  look.known = old.has_value();
  FileText read = file_text(std::move(*bytes));
  look.read = true;
  look.text = std::move(read.text);
  look.first_repair = read.first_repair;
  if (!read.readable) {
    // Of other files than digests nobody minds.
    if (!was_digest && !day_in_path(source.path)) {
      note_minor(source, now);
      return look;
    }
    look.findings = std::move(read.findings);
    records_[std::string(source.key)] = now;
    look.state = FileState::kUnreadable;
    return look;
  }
  look.digest = now.digest = is_digest(look.text);
  if (now.digest) look.findings = std::move(read.findings);
  if (!now.digest && (was_digest || day_in_path(source.path))) tell_no_digest(look);
  if (!now.digest && !was_digest) {
    note_minor(source, now);
    return look;
  }
  const std::string key(source.key);
  records_[key] = now;
  if (!now.digest) gone_.insert(key);
  look.state = now.digest ? FileState::kDigest : FileState::kNoDigest;
  return look;
}

// A digest whose heading was changed would go without a word, and all its papers with it.
void FileChanges::tell_no_digest(FileLook& look) {
  const std::vector<PaperLink> links = paper_links(look.text);
  if (links.empty()) return;
  const auto at = static_cast<std::uint32_t>(links.front().at);
  look.findings.push_back({Level::kWarning,
                           "no-digest",
                           {at, at + 1},
                           "the file has no heading of a digest, so its " + std::to_string(links.size()) +
                               (links.size() == 1 ? " paper is not indexed: " : " papers are not indexed: ") +
                               links.front().id + (links.size() == 1 ? "" : ", …"),
                           "put \"## Daily Papers (2024-10-21)\" above them"});
}

// A record without a time would not spare the next run the reading.
void FileChanges::note_minor(const SourceFile& file, const Known& known) {
  if (known.modified != 0) minor_records_[std::string(file.key)] = known;
}

void FileChanges::read_next_time(const std::string& file_key) {
  Known unknown;
  unknown.digest = true;
  records_[file_key] = unknown;
}

bool FileChanges::is_unseen(std::string_view file_key) const {
  return std::any_of(listing_.unseen.begin(), listing_.unseen.end(),
                     [&](const std::string& begin) { return file_key.starts_with(begin); });
}

const SourceFile* FileChanges::find(std::string_view file_key) const {
  const auto file = first_not_before(file_key);
  return file != listing_.files.end() && file->key == file_key ? &*file : nullptr;
}

void FileChanges::write_manifest(Xapian::WritableDatabase& index) const {
  std::map<std::string, KnownFolder> folders;  // by metadata key
  const auto enter = [&](const std::string& file_key, const std::optional<Known>& known) {
    const auto [path, name] = split_key(file_key);
    const auto [folder, is_new] = folders.try_emplace(std::string(kManifest) + std::string(path));
    if (is_new) folder->second = read_folder(index.get_metadata(folder->first));
    if (known) {
      folder->second[std::string(name)] = *known;
    } else {
      folder->second.erase(std::string(name));
    }
  };
  for (const auto& [key, known] : minor_records_) enter(key, known);
  for (const auto& [key, known] : records_) enter(key, known);
  for (const auto& [key, folder] : folders) index.set_metadata(key, write_folder(folder));
}

void FileChanges::end_batch() {
  records_.clear();
  minor_records_.clear();
  has_findings_ = false;
}

}  // namespace papersearch
