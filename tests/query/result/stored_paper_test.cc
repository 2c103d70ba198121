// SPDX-License-Identifier: GPL-2.0-or-later
// Papers as the index stores them.
#include "query/result/stored_paper.h"

#include "query/match/revision_cache.h"
#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::stored_paper_test {

TEST_CASE("a paper comes out of the index as it went in, also when it is asked for again") {
  Library library;
  library.add("2410.1", "A \"title\" \\pi\n😀", "글\x01 <b>", "2024-10-21", 7, {"Yu Qiao", "이주형"},
              {{"Limits", {"a", "b"}}});
  library.add("2410.2", "B", "글");
  library.write();
  read(library, [&](const Xapian::Database& index) {
    for (int round = 0; round < 2; ++round) {
      CHECK(stored_paper(1, index) == library.papers[0]);
      CHECK(stored_paper(2, index) == library.papers[1]);
    }
    RevisionCache::forget();
    CHECK(stored_paper(1, index) == library.papers[0]);
    CHECK_THROWS_AS(stored_paper(3, index), Xapian::DocNotFoundError);
  });
}

TEST_CASE("of an index that was made anew the new papers are given, and what is no paper is an error") {
  Library library;
  library.add("2410.1", "A", "글");
  library.write();
  read(library, [&](const Xapian::Database& index) { CHECK(stored_paper(1, index).title == "A"); });
  library.papers[0].title = "B";
  library.write();
  read(library, [&](const Xapian::Database& index) { CHECK(stored_paper(1, index).title == "B"); });
  Xapian::WritableDatabase damaged("", Xapian::DB_BACKEND_INMEMORY);
  for (const std::string& data :
       {std::string(), std::string("x"), std::string("{}"), std::string("\x78\x9c\xff\xff", 4)}) {
    Xapian::Document document;
    document.set_data(data);
    const Xapian::docid number = damaged.add_document(document);
    CHECK_THROWS_AS(stored_paper(number, damaged), Error);
  }
}

}  // namespace papersearch::stored_paper_test
