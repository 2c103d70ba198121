// SPDX-License-Identifier: GPL-2.0-or-later
// The index of a sync, as it is opened for a run.
#include "indexer/write/synced_index.h"

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/write/document.h"
#include "src/index/index_folder.h"
#include "src/index/stamp.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::synced_index_test {

namespace {

Paper paper() {
  Paper out;
  out.id = "2410.00001";
  out.title = "One";
  out.days = {*parse_date("2024-10-21")};
  return out;
}

const std::string kTerm = paper_term("2410.00001");

struct Bench {
  TemporaryFolder folder;
  SyncedIndexOptions options;
  std::vector<std::string> codes;

  Bench() { options.path = (folder / "index").string(); }

  SyncedIndex open() {
    return {options, [this](const Diagnostic& note) { codes.push_back(note.code); }};
  }
  SyncedIndex dry(bool must_exist = false, bool rebuild = false) {
    SyncedIndexOptions dry_run = options;
    dry_run.dry_run = true;
    dry_run.must_exist = must_exist;
    dry_run.rebuild = rebuild;
    return {dry_run, [](const Diagnostic&) {}};
  }
  // Writes the paper as a run does, and has it seen.
  void write() {
    SyncedIndex index = open();
    const std::uint64_t arrival = index.arrival(kTerm, stored_document(index.database(), kTerm));
    index.writer()->commit([&](Xapian::WritableDatabase& database) {
      database.replace_document(kTerm, make_document(paper(), {"a.md"}, arrival));
    });
    if (index.fresh()) index.writer()->publish();
  }
};

}  // namespace

TEST_CASE("a dry run creates nothing, and has an empty database where there is no index") {
  Bench bench;
  {
    SyncedIndex index = bench.dry();
    CHECK(index.database().get_doccount() == 0);
    CHECK(index.writer() == nullptr);
    CHECK_FALSE(index.fresh());
  }
  CHECK_FALSE(std::filesystem::exists(bench.options.path));
  CHECK_THROWS_AS(bench.dry(true), Error);
  bench.write();
  CHECK(bench.dry(true).database().get_doccount() == 1);
  CHECK(bench.dry(false, true).database().get_doccount() == 0);
}

TEST_CASE("a paper keeps the revision that brought it over changes and rebuilds") {
  Bench bench;
  CHECK(bench.open().arrival(kTerm, std::nullopt) == 1);
  bench.write();
  bench.write();
  for (const bool rebuild : {false, true}) {
    bench.options.rebuild = rebuild;
    const SyncedIndex index = bench.open();
    CHECK(index.fresh() == rebuild);
    CHECK(index.arrival(kTerm, stored_document(index.database(), kTerm)) == 1);
    CHECK(index.arrival(paper_term("2410.00002"), std::nullopt) == 3);
  }
  CHECK(bench.codes.empty());
}

TEST_CASE("an index of another version is made anew, with a note; to a dry run it is as none") {
  Bench bench;
  bench.write();
  {
    Xapian::WritableDatabase index(current_generation(bench.options.path), Xapian::DB_OPEN);
    index.set_metadata(kVersionKey, "schema 1, analyzer 1");
    index.commit();
  }
  CHECK(bench.dry().database().get_doccount() == 0);
  CHECK_THROWS_AS(bench.dry(true), Error);
  const SyncedIndex index = bench.open();
  CHECK(index.fresh());
  CHECK(index.database().get_doccount() == 0);
  CHECK(bench.codes == std::vector<std::string>{"other-rules"});
}

}  // namespace papersearch::synced_index_test
