// SPDX-License-Identifier: GPL-2.0-or-later
// The manifest: what the index knows of the files of an archive, stored in the index's metadata.
#include "indexer/read/manifest.h"

#include <algorithm>
#include <charconv>

namespace papersearch {

std::pair<std::string_view, std::string_view> split_key(std::string_view file_key) {
  const std::size_t name = file_key.rfind('/') + 1;
  return {file_key.substr(0, name), file_key.substr(name)};
}

// A "/" ends the name and ends the numbers, because no file name contains one.
std::string write_folder(const KnownFolder& folder) {
  std::string out;
  for (const auto& [name, known] : folder) {
    out += name + '/' + std::to_string(known.size) + ' ' + std::to_string(known.modified) + ' ' +
           std::to_string(known.changed) + ' ' + std::to_string(known.inode) + ' ' + std::to_string(known.content) +
           ' ' + (known.digest ? '1' : '0') + '/';
  }
  return out;
}

KnownFolder read_folder(std::string_view record) {
  KnownFolder out;
  read_folder(record, [&](std::string_view name, const Known& known) { out.emplace_hint(out.end(), name, known); });
  return out;
}

void read_folder(std::string_view record, const std::function<void(std::string_view name, const Known& known)>& use) {
  const auto piece = [&] {
    const std::size_t end = std::min(record.find('/'), record.size());
    const std::string_view found = record.substr(0, end);
    record.remove_prefix(std::min(end + 1, record.size()));
    return found;
  };
  while (!record.empty()) {
    const std::string_view name = piece();
    const std::string_view numbers = piece();
    const char* at = numbers.data();
    const char* const end = at + numbers.size();
    const auto next = [&](auto& number) {
      at = std::from_chars(at, end, number).ptr;
      if (at != end) ++at;
    };
    Known known;
    int digest = 0;
    next(known.size);
    next(known.modified);
    next(known.changed);
    next(known.inode);
    next(known.content);
    next(digest);
    known.digest = digest == 1;
    use(name, known);
  }
}

}  // namespace papersearch
