// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the digests of an archive, and reads them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// A Markdown file of the archive; only its text shows whether it is a digest. Key and path are views into the listing
// that the file is of.
struct SourceFile {
  // The path below the root, with "/" between folders. Below the second root "2:" stands before it, and so on. A very
  // long key is cut and made unique by a fingerprint. The same in every run, so that the index can name files by it.
  std::string_view key;
  std::string_view path;      // to open the file by
  std::uint64_t size = 0;     // bytes
  std::int64_t modified = 0;  // nanoseconds since the epoch
  std::int64_t changed = 0;   // likewise, of its status: nobody can put that back
  std::uint64_t inode = 0;
};

struct Listing {
  std::vector<SourceFile> files;     // sorted by key
  std::vector<Diagnostic> troubles;  // what could not be looked at; the message names it
  // Beginnings of keys. A file whose key begins with one of them may exist though it is not listed, so nothing of it
  // may be removed from an index.
  std::vector<std::string> unseen;
  // Owns the bytes that keys and paths are views of. A string for each of thousands of files would take longer than all
  // the rest of a listing that is not spent in the kernel.
  std::vector<std::unique_ptr<std::pmr::monotonic_buffer_resource>> texts;
};

// All Markdown files below the roots, *.md, *.markdown and *.mdown in small letters or capitals, except hidden ones and
// those in hidden folders and node_modules. A root may also be a single file. Links to files inside the root are
// followed; links out of it and links to folders are not, and are told. Walks with two threads. Throws Error where a
// root is missing.
Listing list_archive(const std::vector<std::filesystem::path>& roots);

inline constexpr std::uint64_t kMaxFileBytes = 64 << 20;  // a larger file is no digest

// The bytes of a file; nullopt where it cannot be read or keeps changing while it is read.
std::optional<std::string> read_file(const SourceFile& file);

// The day that a path names which ends like "2024/10/21.md" or "2024-10-21.md"; nullopt for any other path.
std::optional<Date> day_in_path(std::string_view path);

}  // namespace papersearch
