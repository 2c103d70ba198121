// SPDX-License-Identifier: GPL-2.0-or-later
// Columns that are made once for each revision of an index and shared by all threads.
#include "query/match/per_revision.h"

#include <atomic>
#include <chrono>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::per_revision_test {

namespace {

// Columns that count how often they are made, and of how many papers. Each test has some of its own, as those of a
// process outlive it.
template <int test>
struct Counted {
  Counted(const Xapian::Database& index, const PaperSet& asked) : papers(asked.size()) {
    if (fails) throw std::runtime_error("no columns");
    Deadline::step();
    last = index.get_lastdocid();
    ++(papers == index.get_doccount() ? whole : parts);
  }
  std::size_t papers;
  Xapian::docid last = 0;

  static inline std::atomic<int> whole{0};
  static inline std::atomic<int> parts{0};
  static inline std::atomic<bool> fails{false};
};

Xapian::WritableDatabase shelf(const std::string& path, int papers) {
  Xapian::WritableDatabase index(path, Xapian::DB_CREATE_OR_OVERWRITE);
  for (int i = 0; i < papers; ++i) index.add_document({});
  index.commit();
  return index;
}

PaperSet first_paper(const Xapian::Database& index) {
  PaperSet out(index.get_lastdocid());
  out.add(1);
  return out;
}

}  // namespace

TEST_CASE("the first search reads its own papers, the second all, and the later ones share them until a commit") {
  using Columns = Counted<1>;
  const TemporaryFolder folder;
  Xapian::WritableDatabase index = shelf((folder / "index").string(), 10);
  CHECK(columns_of<Columns>(index, first_paper(index))->papers == 1);
  CHECK(Columns::whole == 0);
  const auto all = columns_of<Columns>(index, first_paper(index));
  CHECK(all->papers == 10);
  CHECK(columns_of<Columns>(index, first_paper(index)) == all);
  CHECK(Columns::whole == 1);
  CHECK(Columns::parts == 1);
  index.add_document({});
  index.commit();
  CHECK(columns_of<Columns>(index, first_paper(index))->papers == 1);
  CHECK(columns_of<Columns>(index, first_paper(index))->papers == 11);
  CHECK(all->papers == 10);  // who still reads the old ones keeps them
}

TEST_CASE("the deadline of a search ends what it reads for itself, and not what all later ones need") {
  using Columns = Counted<2>;
  const TemporaryFolder folder;
  const Xapian::WritableDatabase index = shelf((folder / "index").string(), 10);
  {
    const Deadline late(std::chrono::seconds(-1));
    CHECK_THROWS_AS(columns_of<Columns>(index, first_paper(index)), Error);
    CHECK(columns_of<Columns>(index, first_paper(index))->papers == 10);
  }
  CHECK(Columns::whole == 1);
}

TEST_CASE("where making the columns fails, the next search tries again") {
  using Columns = Counted<3>;
  const TemporaryFolder folder;
  const Xapian::WritableDatabase index = shelf((folder / "index").string(), 10);
  CHECK(columns_of<Columns>(index, first_paper(index))->papers == 1);
  Columns::fails = true;
  CHECK_THROWS_AS(columns_of<Columns>(index, first_paper(index)), std::runtime_error);
  CHECK_THROWS_AS(columns_of<Columns>(index, first_paper(index)), std::runtime_error);
  Columns::fails = false;
  CHECK(columns_of<Columns>(index, first_paper(index))->papers == 10);
}

TEST_CASE("an index that is not on disk has no identity, so nothing is kept of it") {
  using Columns = Counted<4>;
  Xapian::WritableDatabase index("", Xapian::DB_BACKEND_INMEMORY);
  index.add_document({});
  index.add_document({});
  for (int i = 0; i < 3; ++i) CHECK(columns_of<Columns>(index, first_paper(index))->papers == 1);
}

TEST_CASE("threads that search at once share one set of columns, also while a writer commits") {
  using Columns = Counted<5>;
  const TemporaryFolder folder;
  const std::string path = (folder / "index").string();
  Xapian::WritableDatabase writer = shelf(path, 50);
  constexpr int kCommits = 8;
  std::atomic<int> wrong{0};
  std::atomic<bool> ends{false};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 2; ++thread) {
    threads.emplace_back([&] {
      Xapian::Database index(path);
      while (!ends) {
        try {
          index.reopen();
          const OneRevision reading(index);
          const auto columns = columns_of<Columns>(index, first_paper(index));
          if (columns->last != index.get_lastdocid()) ++wrong;
          if (columns->papers != 1 && columns->papers != index.get_doccount()) ++wrong;
        } catch (const Xapian::DatabaseModifiedError&) {
          continue;
        }
      }
    });
  }
  for (int i = 0; i < kCommits; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    writer.add_document({});
    writer.commit();
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
  ends = true;
  for (std::thread& thread : threads) thread.join();
  CHECK(wrong == 0);
  // A thread that lags behind may ask for an old revision once more.
  CHECK(Columns::whole <= 4 * (kCommits + 1));
}

}  // namespace papersearch::per_revision_test
