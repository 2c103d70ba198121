// SPDX-License-Identifier: GPL-2.0-or-later
// An archive that changes is noticed.
#include "indexer/read/watch.h"

#include <filesystem>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::watch_test {
using namespace std::chrono_literals;

namespace {

// Waits for as long as it takes where a change is expected, and hardly where none is.
bool changed(ArchiveWatch& watch) { return watch.wait(1ms, 30s); }
bool unchanged(ArchiveWatch& watch) { return !watch.wait(1ms, 20ms); }

}  // namespace

TEST_CASE("files that are written, replaced, moved and removed are changes; silence is none") {
  const TemporaryFolder folder;
  folder.write("archive/2024/10/21.md", "x");
  folder.write("archive/a.md", "x");
  ArchiveWatch watch({folder / "archive"});
  CHECK(unchanged(watch));
  folder.write("archive/2024/10/21.md", "y");
  CHECK(changed(watch));
  CHECK(unchanged(watch));
  folder.write("beside.md", "z");
  std::filesystem::rename(folder / "beside.md", folder / "archive/a.md");
  CHECK(changed(watch));
  CHECK(unchanged(watch));
  std::filesystem::remove(folder / "archive/2024/10/21.md");
  CHECK(changed(watch));
  CHECK(unchanged(watch));
}

TEST_CASE("folders that are made later are followed, hidden ones and modules are not") {
  const TemporaryFolder folder;
  folder.write("archive/.git/x.md", "x");
  folder.write("archive/node_modules/x.md", "x");
  ArchiveWatch watch({folder / "archive"});
  folder.write("archive/.git/x.md", "y");
  folder.write("archive/node_modules/x.md", "y");
  CHECK(unchanged(watch));
  std::filesystem::create_directories(folder / "archive/2025/01");
  CHECK(changed(watch));
  CHECK(unchanged(watch));
  folder.write("archive/2025/01/02.md", "x");
  CHECK(changed(watch));
}

TEST_CASE("of a root that is a file the folder is followed, and a change among several roots is one") {
  const TemporaryFolder folder;
  folder.write("single/a.md", "x");
  folder.write("archive/b.md", "x");
  ArchiveWatch watch({folder / "archive", folder / "single/a.md"});
  CHECK(unchanged(watch));
  folder.write("single/a.md", "y");
  CHECK(changed(watch));
  folder.write("archive/b.md", "y");
  CHECK(changed(watch));
}

TEST_CASE("changes that came before the wait count") {
  const TemporaryFolder folder;
  folder.write("a.md", "x");
  ArchiveWatch watch({folder / ""});
  folder.write("a.md", "y");
  folder.write("b.md", "y");
  CHECK(changed(watch));
  CHECK(unchanged(watch));
}

}  // namespace papersearch::watch_test
