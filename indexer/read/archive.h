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

// A Markdown file of the archive; whether it is a digest shows only in its text. Key and path live in its listing.
struct SourceFile {
  std::string_view key;  // path below its root, with "/"; of the second root on with "2:" before it; a very
                         // long one is cut and made unique by a hash. Stable between runs
  std::string_view path;
  std::uint64_t size = 0;     // bytes
  std::int64_t modified = 0;  // nanoseconds since the epoch
  std::int64_t changed = 0;   // likewise, of its status: nobody can put that back
  std::uint64_t inode = 0;
};

struct Listing {
  std::vector<SourceFile> files;     // by key
  std::vector<Diagnostic> troubles;  // what could not be looked at; the message names it
  // Keys that begin so were not seen, though they may exist: nothing may be removed because of that.
  std::vector<std::string> unseen;
  // What keys and paths are views of: thousands of strings would cost more than all else that is not the kernel's.
  std::vector<std::unique_ptr<std::pmr::monotonic_buffer_resource>> texts;
};

// All Markdown files below the roots (a root may be a file): *.md, *.markdown, *.mdown, in small letters or capitals;
// except in hidden folders and node_modules. Links to files inside the root are followed; links out of it and links to
// folders are passed over and told. Throws Error where a root is missing.
Listing list_archive(const std::vector<std::filesystem::path>& roots);

inline constexpr std::uint64_t kMaxFileBytes = 64 << 20;  // larger ones are no digests

// The bytes of a file; nullopt where it cannot be read or keeps changing while it is read.
std::optional<std::string> read_file(const SourceFile& file);

// The day that a path ending like "2024/10/21.md" or "2024-10-21.md" names.
std::optional<Date> day_in_path(std::string_view path);

}  // namespace papersearch
