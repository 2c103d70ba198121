// What the index knows of the files of an archive, as it keeps it in its metadata.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace papersearch {

// What the index knows of a file, as in git's index: size and time say "unchanged" without reading it.
struct Known {
  std::uint64_t size = 0;
  std::int64_t modified = 0;  // ns; 0: never trust it
  std::int64_t changed = 0;   // ns, of the file's status
  std::uint64_t inode = 0;
  std::uint64_t content = 0;  // fingerprint
  bool digest = false;
};

using KnownFolder = std::map<std::string, Known, std::less<>>;  // by file name

// Begins the metadata key of a folder's record; the folder, with its "/", follows.
inline constexpr std::string_view kManifest = "files:";

// A file key as folder, with its "/", and name.
std::pair<std::string_view, std::string_view> split_key(std::string_view file_key);

// One record a folder, since a day's update reads them all; and back.
std::string write_folder(const KnownFolder& folder);
KnownFolder read_folder(std::string_view record);

// The same, file by file in the order of the names, without a map of them: a day's update looks at each once.
void read_folder(std::string_view record, const std::function<void(std::string_view name, const Known& known)>& use);

}  // namespace papersearch
