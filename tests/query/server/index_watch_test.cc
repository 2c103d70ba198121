// SPDX-License-Identifier: GPL-2.0-or-later
// Looks at the index now and then.
#include "query/server/index_watch.h"

#include <string>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::index_watch_test {

TEST_CASE("metrics of an index say what it holds, or that it cannot be read, and end at once") {
  Library library;
  library.add("2410.00001", "A", "b", "2024-10-21");
  CHECK(IndexWatch(library.path()).text().find("\npapersearch_index_up 0\n") != std::string::npos);
  library.write();
  const std::string text = IndexWatch(library.path()).text();
  for (const char* line : {"papersearch_index_up 1\n", "papersearch_index_papers 1\n",
                           "papersearch_index_newest_day_timestamp_seconds 1729468800\n"}) {
    CHECK(text.find(line) != std::string::npos);
  }
}

}  // namespace papersearch::index_watch_test
