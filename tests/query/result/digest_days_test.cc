// SPDX-License-Identifier: GPL-2.0-or-later
// The days that have a digest.
#include "query/result/digest_days.h"

#include "query/result/search.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::digest_days_test {

TEST_CASE("each day that has a digest is told with its papers, in order") {
  Library library;
  library.add("1", "One", "하나", "2024-10-22");
  library.add("2", "Two", "둘", "2023-01-31");
  library.add("3", "Three", "셋", "2024-10-22");
  library.papers.back().days.push_back(*parse_date("2024-10-23"));  // on two days
  library.write();
  const auto days = Searcher(library.path()).digest_days();
  REQUIRE(days.size() == 3);
  CHECK(to_string(days[0].day) == "2023-01-31");
  CHECK(days[0].papers == 1);
  CHECK(to_string(days[1].day) == "2024-10-22");
  CHECK(days[1].papers == 2);
  CHECK(to_string(days[2].day) == "2024-10-23");
  CHECK(days[2].papers == 1);
  const auto beside = [&](const char* day) {
    const DaysBeside found = days_beside(*parse_date(day), days);
    return (found.previous ? to_string(*found.previous) : "-") + " " + (found.next ? to_string(*found.next) : "-");
  };
  CHECK(beside("2024-10-22") == "2023-01-31 2024-10-23");
  CHECK(beside("2024-01-01") == "2023-01-31 2024-10-22");
  CHECK(beside("2023-01-31") == "- 2024-10-22");
  CHECK(beside("2025-01-01") == "2024-10-23 -");
}

TEST_CASE("an index without papers has no days and no concepts") {
  Library library;
  library.write();
  Searcher searcher(library.path());
  CHECK(searcher.digest_days().empty());
  CHECK(searcher.rising_concepts(7, 5).concepts.empty());
}

}  // namespace papersearch::digest_days_test
