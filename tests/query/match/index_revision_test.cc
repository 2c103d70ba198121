// SPDX-License-Identifier: GPL-2.0-or-later
// Which revision of an index is read.
#include "query/match/index_revision.h"

#include <xapian.h>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::index_revision_test {

namespace {

Xapian::WritableDatabase with_papers(const std::string& path, int papers) {
  Xapian::WritableDatabase index(path, Xapian::DB_CREATE_OR_OPEN);
  for (int i = 0; i < papers; ++i) index.add_document({});
  index.commit();
  return index;
}

}  // namespace

TEST_CASE("an index has another revision after a commit, and one in memory has none") {
  TemporaryFolder folder;
  Xapian::WritableDatabase index = with_papers((folder / "one").string(), 1);
  const IndexRevision before = index_revision(index);
  CHECK(before.is_known());
  CHECK(index_revision(index) == before);
  index.add_document({});
  index.commit();
  CHECK(index_revision(index).uuid == before.uuid);
  CHECK(index_revision(index).number > before.number);
  CHECK_FALSE(index_revision(Xapian::WritableDatabase("", Xapian::DB_BACKEND_INMEMORY)).is_known());
}

TEST_CASE("the revision that a thread reads is asked for once, and that of another index anew") {
  TemporaryFolder folder;
  Xapian::WritableDatabase one = with_papers((folder / "one").string(), 1);
  const Xapian::WritableDatabase other = with_papers((folder / "other").string(), 2);
  const IndexRevision of_one = index_revision(one);
  const IndexRevision of_other = index_revision(other);
  {
    const OneRevision reading(one);
    one.add_document({});
    one.commit();
    CHECK(index_revision(one) == of_one);
    CHECK(index_revision(other) == of_other);
    {
      const OneRevision inside(other);
      CHECK(index_revision(other) == of_other);
      CHECK(index_revision(one).number > of_one.number);
    }
    CHECK(index_revision(one) == of_one);
  }
  CHECK(index_revision(one).number > of_one.number);
}

}  // namespace papersearch::index_revision_test
