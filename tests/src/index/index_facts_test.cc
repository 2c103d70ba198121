// SPDX-License-Identifier: GPL-2.0-or-later
// What monitoring wants to know of an index.
#include "src/index/index_facts.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

#include "indexer/write/sync.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::index_facts_test {
namespace fs = std::filesystem;

namespace {

struct Archive {
  TemporaryFolder folder;
  SyncOptions options;

  Archive() {
    fs::create_directories(folder / "archive/2024/10");
    options.index_path = (folder / "index").string();
    options.roots = {(folder / "archive").string()};
  }
  void put(const std::string& day, const std::string& votes) {
    std::ofstream(folder / ("archive/2024/10/" + day + ".md"))
        << "## Daily Papers (2024-10-" << day << ")\n\n### [A](https://arxiv.org/abs/2410.000" << day
        << ")\n\nVote: " << votes << "\n\n- b\n";
  }
  IndexFacts run() {
    sync(options, {});
    ReadIndex index(options.index_path);
    return index_facts(index);
  }
};

}  // namespace

TEST_CASE("the facts follow what each run finds, also a run that changes nothing") {
  Archive archive;
  archive.put("20", "3");
  archive.put("21", "many");
  IndexFacts facts = archive.run();
  CHECK(facts.papers == 2);
  CHECK(facts.newest_day == 1729468800);  // 2024-10-21
  CHECK(facts.open_findings == 1);
  CHECK(facts.revision > 0);
  const std::int64_t now = std::time(nullptr);
  CHECK(facts.changed >= now - 60);
  CHECK(facts.last_run >= now - 60);

  const auto current = fs::path(archive.options.index_path) / "current";
  fs::last_write_time(current, fs::last_write_time(current) - std::chrono::hours(5));
  CHECK(last_run(archive.options.index_path) < now - 10'000);
  SyncOptions dry = archive.options;
  dry.dry_run = true;
  sync(dry, {});
  CHECK(last_run(archive.options.index_path) < now - 10'000);
  const std::uint64_t revision = facts.revision;
  facts = archive.run();
  CHECK(facts.revision == revision);
  CHECK(facts.last_run >= now - 60);

  fs::remove(archive.folder / "archive/2024/10/21.md");
  facts = archive.run();
  CHECK(facts.papers == 1);
  CHECK(facts.newest_day == 1729382400);
  CHECK(facts.open_findings == 0);
}

TEST_CASE("what is not known has no number") {
  CHECK(gauges({}).size() == 4);
  IndexFacts facts;
  facts.newest_day = 1;
  facts.open_findings = 2;
  CHECK(gauges(facts).size() == 6);
  CHECK(last_run("/nonexistent/index") == 0);
  note_run("/nonexistent/index");
}

}  // namespace papersearch::index_facts_test
