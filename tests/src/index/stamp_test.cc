// SPDX-License-Identifier: GPL-2.0-or-later
// What an index says of itself.
#include "src/index/stamp.h"

#include <string>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::stamp_test {

namespace {

Trouble trouble_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& e) {
    return e.trouble();
  }
  FAIL("no error");
  return Trouble::kOther;
}

}  // namespace

TEST_CASE("only the very version of this program is read") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "x").string(), Xapian::DB_CREATE);
  CHECK_FALSE(is_stamped(index));
  CHECK_THROWS_WITH(check_version(index, "x"), has_part("still empty"));
  index.add_document(Xapian::Document());
  CHECK_THROWS_WITH(check_version(index, "x"), has_part("not an index of papersearch"));
  index.set_metadata(kVersionKey, "schema 1, analyzer 1");
  CHECK(is_stamped(index));
  CHECK(trouble_of([&] { check_version(index, "x"); }) == Trouble::kVersion);
  index.set_metadata(kVersionKey, version_stamp());
  CHECK_NOTHROW(check_version(index, "x"));
}

TEST_CASE("revisions are read as they are printed") {
  for (const char* text : {"0", "57", "0123456789abcdef-57", "9007199254740992"}) {
    const auto read = parse_revision(text);
    REQUIRE(read);
    CHECK(to_string(*read) == text);
  }
  for (const char* text :
       {"", "-", "-5", "x", "57x", " 57", "0123456789abcdef-", "0123456789abcde-57", "0123456789abcdeg-57",
        "0123456789abcdeF-57", "57-57", "99999999999999999999", "9007199254740993"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_revision(text));
  }
}

TEST_CASE("each new history is another one, and can be part of a revision") {
  const std::string history = new_history();
  CHECK(history.size() == 16);
  CHECK(new_history() != history);
  const auto read = parse_revision(to_string({history, 57}));
  REQUIRE(read);
  CHECK(read->history == history);
  CHECK(read->revision == 57);
}

TEST_CASE("a revision that the index never had is gone") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "x").string(), Xapian::DB_CREATE);
  CHECK(revision_of(index) == 0);
  CHECK(history_of(index).empty());
  index.set_metadata(kRevisionKey, "3");
  index.set_metadata(kHistoryKey, "0123456789abcdef");
  CHECK(revision_of(index) == 3);
  CHECK_NOTHROW(check_revision({"0123456789abcdef", 3}, index));
  CHECK_NOTHROW(check_revision({"0123456789abcdef", 0}, index));
  CHECK_NOTHROW(check_revision({"", 3}, index));
  CHECK(trouble_of([&] { check_revision({"", 4}, index); }) == Trouble::kGone);
  CHECK(trouble_of([&] { check_revision({"fedcba9876543210", 1}, index); }) == Trouble::kGone);
}

}  // namespace papersearch::stamp_test
