// SPDX-License-Identifier: GPL-2.0-or-later
// What is kept of an archive's files comes back as it was.
#include "indexer/read/manifest.h"

#include <limits>

#include "tests/catch.h"

namespace papersearch::manifest_test {

TEST_CASE("a folder's record comes back, whatever its files are called") {
  KnownFolder folder;
  folder["21.md"] = {
      1234, 1'700'000'000'000'000'000, 1'700'000'000'000'000'001, 42, std::numeric_limits<std::uint64_t>::max(), true};
  folder["a b\n7 8 9 1.md"] = {0, 0, 0, 0, 0, false};
  folder["요약 \xFF.md"] = {std::numeric_limits<std::uint64_t>::max(), -1, -2,
                            std::numeric_limits<std::uint64_t>::max(), 7,  true};
  const KnownFolder back = read_folder(write_folder(folder));
  REQUIRE(back.size() == folder.size());
  for (const auto& [name, known] : folder) {
    CAPTURE(name);
    const Known& found = back.at(name);
    CHECK(found.size == known.size);
    CHECK(found.modified == known.modified);
    CHECK(found.changed == known.changed);
    CHECK(found.inode == known.inode);
    CHECK(found.content == known.content);
    CHECK(found.digest == known.digest);
  }
  CHECK(read_folder("").empty());
}

TEST_CASE("a file key is a folder and a name") {
  CHECK(split_key("2024/10/21.md") == std::pair<std::string_view, std::string_view>("2024/10/", "21.md"));
  CHECK(split_key("README.md") == std::pair<std::string_view, std::string_view>("", "README.md"));
}

}  // namespace papersearch::manifest_test
