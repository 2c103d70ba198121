// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers of an index.
#include "indexer/check/stats.h"

#include <ctime>
#include <string>

#include "indexer/write/sync.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::stats_test {

TEST_CASE("an index counts its papers, days and terms, and says when it changed") {
  const TemporaryFolder folder;
  SyncOptions options;
  options.roots = {folder / "archive"};
  options.index_path = (folder / "index").string();
  CHECK_THROWS_AS(index_stats(options.index_path), Error);
  folder.write("archive/1.md",
               "## Daily Papers (2023-11-20)\n\n### [One](https://arxiv.org/abs/2410.00001)\n- 글\n\n"
               "## Daily Papers (2024-10-21)\n\n### [One](https://arxiv.org/abs/2410.00001)\n- 글\n\n"
               "### [Two](https://arxiv.org/abs/2410.00002)\n- 글\n");
  const auto before = static_cast<std::int64_t>(std::time(nullptr));
  sync(options, {});
  const IndexStats stats = index_stats(options.index_path);
  CHECK(stats.papers == 2);
  CHECK(stats.days == 2);
  CHECK(stats.first_day == "2023-11-20");
  CHECK(stats.last_day == "2024-10-21");
  CHECK(stats.terms > 10);
  CHECK(stats.bytes > 1000);
  CHECK(stats.revision == 1);
  CHECK(stats.changed >= before);

  std::filesystem::remove(folder / "archive/1.md");
  options.allow_empty = true;
  sync(options, {});
  const IndexStats none = index_stats(options.index_path);
  CHECK(none.papers == 0);
  CHECK(none.days == 0);
  CHECK(none.first_day.empty());
  CHECK(none.last_day.empty());
  CHECK(none.revision == 2);
}

}  // namespace papersearch::stats_test
