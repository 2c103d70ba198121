// SPDX-License-Identifier: GPL-2.0-or-later
// Writing an index: what lies on disk when.
#include "src/index/write_index.h"

#include <xapian.h>

#include <filesystem>

#include "src/index/read_index.h"
#include "src/index/stamp.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::write_index_test {

TEST_CASE("each commit of a fresh index goes to its files, though nobody reads them before it is published") {
  const TemporaryFolder folder;
  const std::string path = (folder / "index").string();
  {
    WriteIndex index(path);
    for (int batch = 1; batch <= 3; ++batch) {
      index.commit([](Xapian::WritableDatabase& database) {
        Xapian::Document document;
        document.add_value(0, "value");
        database.add_document(document);
      });
      // Values, above all: Xapian keeps them in memory until it commits.
      const std::filesystem::directory_iterator generations(path + "/generations");
      const Xapian::Database on_disk(generations->path().string());
      CHECK(on_disk.get_value_freq(0) == static_cast<Xapian::doccount>(batch));
    }
    CHECK(current_generation(path).empty());
    CHECK(index.revision() == 0);
    index.publish();
  }
  ReadIndex reader(path);
  CHECK(reader.database().get_doccount() == 3);
  CHECK(revision_of(reader.database()) == 1);
}

TEST_CASE("a fresh index that fails on the way leaves what was there") {
  const TemporaryFolder folder;
  const std::string path = (folder / "index").string();
  const auto add = [](Xapian::WritableDatabase& database) { database.add_document(Xapian::Document()); };
  {
    WriteIndex index(path);
    index.commit(add);
    index.publish();
  }
  {
    WriteIndex index(path, WriteIndex::Mode::kReplace);
    index.commit(add);
    index.commit(add);
    CHECK_THROWS(index.commit([](Xapian::WritableDatabase&) { throw std::runtime_error("stop"); }));
  }
  CHECK(ReadIndex(path).database().get_doccount() == 1);
}

}  // namespace papersearch::write_index_test
