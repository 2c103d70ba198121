// SPDX-License-Identifier: GPL-2.0-or-later
// The first and the last day of an archive.
#include "src/index/archive_days.h"

#include <string>

#include "src/index/read_index.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::archive_days_test {

TEST_CASE("the first and the last day of an archive are those of its papers") {
  const auto days = [](Library& library) {
    std::string out;
    ReadIndex(library.path()).read([&](const Xapian::Database& index) {
      for (const auto& day : {first_day(index), last_day(index)}) out += (day ? to_string(*day) : "none") + " ";
    });
    return out;
  };
  Library empty;
  empty.write();
  CHECK(days(empty) == "none none ");
  Library library;
  library.add("1", "One", "하나", "2024-02-01");
  library.add("2", "Two", "둘", "2023-12-31");
  library.add("3", "Three", "셋", "2024-01-31");
  library.write();
  CHECK(days(library) == "2023-12-31 2024-02-01 ");
}

}  // namespace papersearch::archive_days_test
