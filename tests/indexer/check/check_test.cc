// SPDX-License-Identifier: GPL-2.0-or-later
// What is wrong with an index is found, and what is not wrong is not.
#include "indexer/check/check.h"

#include <xapian.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "indexer/write/document.h"
#include "src/index/index_folder.h"
#include "src/index/lexicon.h"
#include "src/index/schema.h"
#include "src/index/stamp.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::check_test {

namespace {

struct Bench {
  TemporaryFolder folder;
  std::vector<std::string> codes;

  Bench() {
    folder.write(
        "archive/2024/10/21.md",
        "## Daily Papers (2024-10-21)\n\n### [One](https://arxiv.org/abs/2410.00001)\nVote: 1\nAuthors: Yu Qiao\n"
        "- **What's New**: 강화 학습을 끊임없이\n\n### [Two](https://arxiv.org/abs/2410.00002)\nVote: 2\n"
        "Authors: Yu Qiao\n- **What's New**: 다른 글\n");
    sync(options(), {});
  }
  [[nodiscard]] std::string path() const { return (folder / "index").string(); }
  [[nodiscard]] SyncOptions options() const {
    SyncOptions out;
    out.roots = {folder / "archive"};
    out.index_path = path();
    return out;
  }
  CheckReport run() {
    codes.clear();
    SyncListener listener;
    listener.on_finding = [this](const Diagnostic& finding, const std::string&, std::string_view) {
      codes.push_back(finding.code);
    };
    return check(options(), listener);
  }
  // Writes into the generation as no program of ours does.
  void tamper(const std::function<void(Xapian::WritableDatabase&)>& work) const {
    Xapian::WritableDatabase index(current_generation(path()), Xapian::DB_OPEN);
    work(index);
    index.commit();
  }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a sound index in step with its archive has no findings") {
  Bench bench;
  const CheckReport report = bench.run();
  CHECK_FALSE(report.damaged);
  CHECK(report.different == 0);
  CHECK(report.quality == 0);
  CHECK(report.papers == 2);
  CHECK(bench.codes.empty());
  CHECK(damage_of(bench.path()).empty());
}

TEST_CASE("papers that are missing, extra or stale are told one by one, and nothing is changed") {
  Bench bench;
  bench.folder.write(
      "archive/2024/10/21.md",
      "## Daily Papers (2024-10-21)\n\n### [One](https://arxiv.org/abs/2410.00001)\nVote: 1\n"
      "Authors: Yu Qiao\n- **What's New**: 새 글\n\n### [Three](https://arxiv.org/abs/2410.00003)\nVote: 2\n"
      "Authors: Yu Qiao\n- **What's New**: 다른 글\n");
  for (int i = 0; i < 2; ++i) {
    const CheckReport report = bench.run();
    CHECK_FALSE(report.damaged);
    CHECK(report.different == 3);
    CHECK(bench.codes == Codes{"index-stale", "index-extra", "index-missing", "link-not-indexed"});
  }
}

TEST_CASE("a document or a lexicon that is not what was written is damage") {
  Bench bench;
  const auto change = [&](const std::function<void(Xapian::Document&)>& work) {
    bench.tamper([&](Xapian::WritableDatabase& index) {
      Xapian::Document document = index.get_document(1);
      work(document);
      index.replace_document(1, document);
    });
  };
  change([](Xapian::Document& document) { document.add_term("word"); });
  CHECK_THAT(damage_of(bench.path()), has_part("document 1 is not what was written"));
  const CheckReport report = bench.run();
  CHECK(report.damaged);
  CHECK(report.papers == 0);
  CHECK(bench.codes == Codes{"index-damaged"});

  change([](Xapian::Document& document) { document.remove_term("word"); });
  CHECK(damage_of(bench.path()).empty());
  bench.tamper(
      [](Xapian::WritableDatabase& index) { index.set_metadata(std::string(kLexiconKey) + "000001", "broken words"); });
  CHECK_THAT(damage_of(bench.path()), has_part("lexicon"));
}

TEST_CASE("files that Xapian cannot read are damage") {
  Bench bench;
  for (const auto& file : std::filesystem::directory_iterator(current_generation(bench.path()))) {
    if (file.path().filename() != "postlist.glass") continue;
    std::fstream table(file.path(), std::ios::in | std::ios::out | std::ios::binary);
    for (int i = 0; i < 4000; ++i) table.put('\xEE');
  }
  CHECK_FALSE(damage_of(bench.path()).empty());
  CHECK(bench.run().damaged);
}

TEST_CASE("an index that is missing or of another version is an error and no damage") {
  Bench bench;
  CHECK_THROWS_AS(damage_of((bench.folder / "none").string()), Error);
  bench.tamper([](Xapian::WritableDatabase& index) { index.set_metadata(kVersionKey, "schema 1, analyzer 1"); });
  // Its files are sound; comparing papers is what needs the version.
  try {
    bench.run();
    FAIL("no error");
  } catch (const Error& e) {
    CHECK(e.trouble() == Trouble::kVersion);
  }
  bench.folder.write("index/current", "nonsense");
  CHECK_THAT(damage_of(bench.path()), has_part("current"));
}

}  // namespace papersearch::check_test
