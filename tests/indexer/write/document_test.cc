// SPDX-License-Identifier: GPL-2.0-or-later
// A paper as the index keeps it.
#include "indexer/write/document.h"

#include <xapian.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "src/index/schema.h"
#include "src/paper/stored.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::document_test {

namespace {

Paper paper() {
  Paper out;
  out.id = "2410.00001";
  out.title = "Attention";
  out.authors = {"Yu Qiao"};
  out.votes = 7;
  out.days = {*parse_date("2024-09-30"), *parse_date("2024-10-21")};
  out.sections = {{"What's New", {"강화 학습(Reinforcement Learning)을 끊임없이"}}, {"Data", {"x"}}};
  return out;
}

std::set<std::string> terms_of(const Xapian::Document& document) {
  std::set<std::string> out;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) out.insert(*term);
  return out;
}

}  // namespace

TEST_CASE("a document has the terms and values that the schema describes") {
  std::vector<std::string> inflected;
  const Xapian::Document document = make_document(
      paper(), {"2024/10/21.md", "a.md"}, 5, [&](const InflectedWord& word) { inflected.emplace_back(word.word); });
  const std::set<std::string> terms = terms_of(document);
  for (const char* term : {"Q2410.00001", "D20240930", "D20241021", "M202409", "M202410", "Y2024", "XFa.md",
                           "XF2024/10/21.md", "Sattention", "Ayu", "AIy", "AIq", "학습", "XLdata"}) {
    CAPTURE(term);
    CHECK(terms.contains(term));
  }
  CHECK(std::any_of(terms.begin(), terms.end(), [](const std::string& t) { return t.starts_with(kGlossPrefix); }));
  CHECK(document.get_value(kDateSlot) == "20241021");
  CHECK(Xapian::sortable_unserialise(document.get_value(kVotesSlot)) == 7);
  CHECK(document.get_value(kAuthorsSlot) == "Yu Qiao");
  CHECK(document.get_value(kHashSlot) == document_hash(document));
  CHECK(paper_from_stored(document.get_data()) == paper());
  CHECK(std::count(inflected.begin(), inflected.end(), "끊임없이") == 1);
  Paper unknown = paper();
  unknown.votes.reset();
  CHECK(make_document(unknown, {"a.md"}, 5).get_value(kVotesSlot).empty());
}

TEST_CASE("what an index has of a paper says its files and its arrival") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "x").string(), Xapian::DB_CREATE);
  index.replace_document(paper_term("2410.00001"), make_document(paper(), {"b/1.md", "a.md"}, 5));
  index.commit();
  CHECK_FALSE(stored_document(index, paper_term("2410.00002")));
  const auto stored = stored_document(index, paper_term("2410.00001"));
  REQUIRE(stored);
  CHECK(file_keys_of(*stored) == std::vector<std::string>{"a.md", "b/1.md"});
  CHECK(arrival_of(*stored) == 5);
  CHECK(index.get_termfreq(file_term("a.md")) == 1);
  CHECK(file_keys_of(Xapian::Document()).empty());
  CHECK_FALSE(arrival_of(Xapian::Document()));
}

TEST_CASE("the hash of a document tells data, values, terms and their counts apart, but not where it comes from") {
  TemporaryFolder folder;
  Xapian::Document document;
  document.set_data("data");
  document.add_value(3, "value");
  document.add_term("term", 2);
  document.add_term("word");
  const std::string hash = document_hash(document);
  std::set<std::string> hashes = {hash};
  const auto changed = [&](const auto& change) {
    Xapian::Document other;
    other.set_data("data");
    other.add_value(3, "value");
    other.add_term("term", 2);
    other.add_term("word");
    change(other);
    return hashes.insert(document_hash(other)).second;
  };
  CHECK_FALSE(changed([](Xapian::Document&) {}));
  CHECK_FALSE(changed([](Xapian::Document& d) { d.add_value(kHashSlot, "hash"); }));
  CHECK(changed([](Xapian::Document& d) { d.set_data("dat"); }));
  CHECK(changed([](Xapian::Document& d) { d.add_value(3, "valve"); }));
  CHECK(changed([](Xapian::Document& d) { d.remove_value(3), d.add_value(2, "value"); }));
  CHECK(changed([](Xapian::Document& d) { d.remove_value(3); }));
  CHECK(changed([](Xapian::Document& d) { d.add_term("term"); }));
  CHECK(changed([](Xapian::Document& d) { d.remove_term("word"); }));
  CHECK(changed([](Xapian::Document& d) { d.remove_term("word"), d.add_term("ward"); }));
  CHECK(changed([](Xapian::Document& d) { d.add_boolean_term("wordy"); }));
  Xapian::WritableDatabase index((folder / "index").string(), Xapian::DB_CREATE);
  index.add_document(document);
  index.commit();
  CHECK(document_hash(index.get_document(1)) == hash);
}

}  // namespace papersearch::document_test
