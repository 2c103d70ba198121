// SPDX-License-Identifier: GPL-2.0-or-later
// What a thread remembers of an index, and when it forgets.
#include "query/match/index_memory.h"

#include <string>
#include <thread>

#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::index_memory_test {

namespace {

Xapian::WritableDatabase with_word(const std::string& path, int papers) {
  Xapian::WritableDatabase index(path, Xapian::DB_CREATE_OR_OVERWRITE);
  Xapian::Document document;
  document.add_term("word");
  for (int i = 0; i < papers; ++i) index.add_document(document);
  index.commit();
  return index;
}

// Whether the memory still knows what it was told under the key, or asks.
bool knows(const Xapian::Database& index, const std::string& key) {
  bool asked = false;
  IndexMemory::of(index).words_around.get(key, [&] {
    asked = true;
    return std::vector<std::string>{"a"};
  });
  return !asked;
}

}  // namespace

TEST_CASE("a thread asks once, until the index changes, and every thread asks for itself") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index = with_word((folder / "index").string(), 3);
  CHECK_FALSE(knows(index, "x"));
  CHECK(knows(index, "x"));
  CHECK_FALSE(knows(index, "y"));
  bool other_knows = true;
  std::thread([&] { other_knows = knows(index, "x"); }).join();
  CHECK_FALSE(other_knows);
  index.add_document({});
  index.commit();
  CHECK_FALSE(knows(index, "x"));
  const Xapian::WritableDatabase other = with_word((folder / "other").string(), 1);
  CHECK_FALSE(knows(other, "x"));
  CHECK_FALSE(knows(index, "x"));
  CHECK(knows(index, "x"));
  IndexMemory::forget();
  CHECK_FALSE(knows(index, "x"));
  Xapian::WritableDatabase in_memory("", Xapian::DB_BACKEND_INMEMORY);
  CHECK_FALSE(knows(in_memory, "x"));
  CHECK_FALSE(knows(in_memory, "x"));
}

TEST_CASE("how many papers have a term is what the index says, for any term") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index = with_word((folder / "index").string(), 3);
  for (int round = 0; round < 2; ++round) {
    CHECK(papers_having("word", index) == 3);
    CHECK(papers_having("none", index) == 0);
    CHECK(papers_having(std::string("\0\xFF", 2), index) == 0);
  }
  index.add_document({});
  Xapian::Document document;
  document.add_term("word");
  index.add_document(document);
  index.commit();
  CHECK(papers_having("word", index) == 4);
  document.add_term("word");  // twice in its paper
  index.add_document(document);
  index.commit();
  CHECK(papers_having("word", index) == 5);
  CHECK(occurrences_of("word", index) == 6);
  CHECK(occurrences_of("none", index) == 0);
  // More terms than there are places, of which there are 131,072.
  Xapian::doccount others = 0;
  for (int i = 0; i < 140'000; ++i) others += papers_having("t" + std::to_string(i), index);
  CHECK(others == 0);
  CHECK(papers_having("word", index) == 5);
  CHECK(occurrences_of("word", index) == 6);
}

TEST_CASE("what grows with queries is forgotten as a whole at 12 MiB, and who uses a value keeps it") {
  const TemporaryFolder folder;
  const Xapian::WritableDatabase index = with_word((folder / "index").string(), 3);
  IndexMemory::forget();
  IndexMemory& memory = IndexMemory::of(index);
  const auto lexicon = memory.lexicon.get("", [] { return std::string("kept"); });
  const std::vector<std::string> big(1, std::string(1U << 20U, 'x'));
  const auto first = memory.words_around.get("0", [&] { return big; });
  for (int i = 1; i < 11; ++i) memory.words_around.get(std::to_string(i), [&] { return big; });
  CHECK(knows(index, "0"));
  for (int i = 11; i < 13; ++i) memory.words_around.get(std::to_string(i), [&] { return big; });
  CHECK_FALSE(knows(index, "0"));
  CHECK(first->front().size() == 1U << 20U);
  bool asked = false;
  memory.lexicon.get("", [&] {
    asked = true;
    return std::string();
  });
  CHECK_FALSE(asked);
  CHECK(*lexicon == "kept");
}

TEST_CASE("words of one size stand one behind another") {
  const Vocabulary::Words words{3, "abcdef가", {1, 2, 3}, {}, {}};
  CHECK(words.word(0) == "abc");
  CHECK(words.word(2) == "가");
  CHECK(bytes_of(std::vector<std::string>{"ab"}) >= 2);
  CHECK(bytes_of(std::vector<std::string>{}) == 0);
  CHECK(bytes_of(std::vector<OtherSpelling>{}) == 0);
}

}  // namespace papersearch::index_memory_test
