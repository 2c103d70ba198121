// SPDX-License-Identifier: GPL-2.0-or-later
// The manifest: what the index knows of the files of an archive, stored in the index's metadata.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace papersearch {

// What the index knows of a file. As in git's index, the same size and time mean that the file need not be read.
struct Known {
  std::uint64_t size = 0;     // bytes
  std::int64_t modified = 0;  // nanoseconds since the epoch; 0 means that the time must not be trusted
  std::int64_t changed = 0;   // likewise, of the file's status
  std::uint64_t inode = 0;
  std::uint64_t content = 0;  // fingerprint of the bytes (src/base/fingerprint.h)
  bool digest = false;        // whether it is a digest
};

using KnownFolder = std::map<std::string, Known, std::less<>>;  // by file name

// The beginning of the metadata key of a folder's record; the folder's path follows, which is empty or ends with "/".
inline constexpr std::string_view kManifest = "files:";

// Splits a file key (SourceFile::key in archive.h) into the folder, which is empty or ends with "/", and the name.
std::pair<std::string_view, std::string_view> split_key(std::string_view file_key);

// The files of a folder as one record, and a record as files. There is one record for each folder, because a day's
// update reads all of them. read_folder() takes any bytes: where they are no record, it gives files that do not exist
// or have zeros.
std::string write_folder(const KnownFolder& folder);
KnownFolder read_folder(std::string_view record);

// Calls `use` for each file of a record in the order of names. Builds no map, because a day's update looks at each file
// only once.
void read_folder(std::string_view record, const std::function<void(std::string_view name, const Known& known)>& use);

}  // namespace papersearch
