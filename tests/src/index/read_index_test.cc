// SPDX-License-Identifier: GPL-2.0-or-later
#include "src/index/read_index.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "src/base/diagnostic.h"
#include "src/index/index_folder.h"
#include "src/index/stamp.h"
#include "src/index/write_index.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::read_index_test {
namespace fs = std::filesystem;

namespace {

// An index with one paper, in `commits` commits.
void make_index(const fs::path& folder, const std::string& paper, int commits = 1) {
  WriteIndex index(folder.string(), WriteIndex::Mode::kReplace);
  for (int i = 0; i < commits; ++i) {
    index.commit([&](Xapian::WritableDatabase& database) {
      Xapian::Document document;
      document.add_boolean_term("Q" + paper);
      database.replace_document("Q" + paper, document);
    });
  }
  index.publish();
}

std::string paper_of(ReadIndex& reader) {
  std::string out;
  reader.read([&](const Xapian::Database& index) { out = (*index.allterms_begin()).substr(1); });
  return out;
}

}  // namespace

TEST_CASE("a reader answers from what is at its path now, whatever happened to what it had open") {
  struct Case {
    std::string what;
    std::function<void(const fs::path& index, const fs::path& other)> replace;
  };
  const Case cases[] = {
      {"removed and made anew",
       [](const fs::path& index, const fs::path&) {
         fs::remove_all(index);
         make_index(index, "new");
       }},
      {"the stub damaged, then made anew",
       [](const fs::path& index, const fs::path&) {
         std::ofstream(index / "current") << "nonsense";
         make_index(index, "new");
       }},
      {"the stub removed, then made anew",
       [](const fs::path& index, const fs::path&) {
         fs::remove(index / "current");
         make_index(index, "new");
       }},
      {"another index moved in",
       [](const fs::path& index, const fs::path& other) {
         fs::remove_all(index);
         fs::rename(other, index);
       }},
      {"another one copied in under the same name of its generation",
       [](const fs::path& index, const fs::path& other) {
         const std::string generation = current_generation(index.string());
         fs::remove_all(generation);
         fs::copy(current_generation(other.string()), generation);
       }},
      {"its files copied over one by one, as rsync does",
       [](const fs::path& index, const fs::path& other) {
         const fs::path generation = current_generation(index.string());
         for (const auto& file : fs::directory_iterator(current_generation(other.string()))) {
           fs::copy_file(file.path(), generation / "received");
           fs::rename(generation / "received", generation / file.path().filename());
         }
       }},
  };
  for (const Case& c : cases) {
    for (const int commits : {1, 4}) {  // the other index's revision: the same, or ahead
      TemporaryFolder folder;
      make_index(folder / "index", "old");
      make_index(folder / "other", "new", commits);
      ReadIndex reader((folder / "index").string());
      REQUIRE(paper_of(reader) == "old");
      c.replace(folder / "index", folder / "other");
      INFO(c.what << ", " << commits);
      CHECK(paper_of(reader) == "new");
      CHECK(paper_of(reader) == "new");
    }
  }
}

TEST_CASE("a reader of an index that was removed says so, and goes on when there is one again") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  make_index(index, "old");
  ReadIndex reader(index.string());
  fs::remove_all(index);
  CHECK_THROWS_WITH(paper_of(reader), has_part("no index at"));
  make_index(index, "new");
  CHECK(paper_of(reader) == "new");
  fs::remove_all(index / "generations");
  CHECK_THROWS_WITH(paper_of(reader), has_part("is missing"));
  make_index(index, "newest");
  CHECK(paper_of(reader) == "newest");
}

TEST_CASE("a history outlives commits and rebuilds, and ends with the index") {
  TemporaryFolder folder;
  const fs::path index = folder / "index";
  const auto history = [&] { return history_of(ReadIndex(index.string()).database()); };
  make_index(index, "one");
  const std::string first = history();
  CHECK(first.size() == 16);
  make_index(index, "two");
  CHECK(history() == first);
  fs::remove_all(index);
  make_index(index, "three");
  CHECK(history() != first);
}

}  // namespace papersearch::read_index_test
