// SPDX-License-Identifier: GPL-2.0-or-later
// The values of a slot, beside what Xapian gives for each paper.
#include "query/match/slot_reader.h"

#include <chrono>
#include <map>
#include <random>
#include <string>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::slot_reader_test {

namespace {

constexpr Xapian::valueno kSlot = 3;

// Papers of which some have no value and some are deleted again.
Xapian::WritableDatabase with_values(const std::string& path, unsigned seed, int papers) {
  Xapian::WritableDatabase index(path, Xapian::DB_CREATE_OR_OVERWRITE);
  std::mt19937 random(seed);
  for (int i = 0; i < papers; ++i) {
    Xapian::Document document;
    if (random() % 3 > 0) document.add_value(kSlot, "v" + std::string(random() % 5, '\0') + std::to_string(i));
    document.add_value(kSlot + 1, "other");
    const Xapian::docid number = index.add_document(document);
    if (random() % 6 == 0) index.delete_document(number);
  }
  index.commit();
  return index;
}

std::string value_by_xapian(const Xapian::Database& index, Xapian::docid paper) {
  try {
    return index.get_document(paper).get_value(kSlot);
  } catch (const Xapian::DocNotFoundError&) {
    return {};
  }
}

}  // namespace

TEST_CASE("a reader of a slot gives what Xapian has for each paper, in any rising order of papers") {
  const TemporaryFolder folder;
  for (unsigned seed = 1; seed <= 5; ++seed) {
    const Xapian::WritableDatabase index = with_values((folder / "index").string(), seed, 300);
    std::mt19937 random(seed);
    for (int round = 0; round < 10; ++round) {
      SlotReader reader(index, kSlot);
      PaperSet papers(400);
      std::map<Xapian::docid, std::string> wanted;
      const auto step = 1 + random() % 20;
      for (Xapian::docid paper = 1; paper <= 320; paper += 1 + static_cast<Xapian::docid>(random() % step)) {
        const std::string value = value_by_xapian(index, paper);
        REQUIRE(reader.value_of(paper) == value);
        REQUIRE(reader.value_of(paper) == value);  // asked again
        papers.add(paper);
        if (!value.empty()) wanted[paper] = value;
      }
      std::map<Xapian::docid, std::string> found;
      for_each_value(index, kSlot, papers, [&](Xapian::docid paper, const std::string& value) {
        REQUIRE(found.emplace(paper, value).second);
      });
      REQUIRE(found == wanted);
    }
  }
}

TEST_CASE("an empty index, an empty slot and an empty set have no values") {
  const TemporaryFolder folder;
  const Xapian::WritableDatabase empty = with_values((folder / "empty").string(), 1, 0);
  CHECK(SlotReader(empty, kSlot).value_of(1).empty());
  const Xapian::WritableDatabase index = with_values((folder / "index").string(), 1, 20);
  CHECK(SlotReader(index, kSlot + 7).value_of(1).empty());
  PaperSet papers(20);
  int calls = 0;
  const auto count = [&](Xapian::docid, const std::string&) { ++calls; };
  for_each_value(index, kSlot, papers, count);
  for (Xapian::docid paper = 1; paper <= 20; ++paper) papers.add(paper);
  for_each_value(index, kSlot + 7, papers, count);
  for_each_value(empty, kSlot, papers, count);
  CHECK(calls == 0);
}

TEST_CASE("reading values ends with the deadline of the thread") {
  const TemporaryFolder folder;
  const Xapian::WritableDatabase index = with_values((folder / "index").string(), 1, 20);
  PaperSet papers(20);
  papers.add(20);
  const Deadline late(std::chrono::seconds(-1));
  CHECK_THROWS_AS(for_each_value(index, kSlot, papers, [](Xapian::docid, const std::string&) {}), Error);
}

}  // namespace papersearch::slot_reader_test
