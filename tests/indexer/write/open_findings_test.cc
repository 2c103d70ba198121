// SPDX-License-Identifier: GPL-2.0-or-later
// Open findings in the index, from run to run.
#include "indexer/write/open_findings.h"

#include <string>

#include "src/index/stamp.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::open_findings_test {

namespace {

OpenFinding finding(const std::string& code, Level level = Level::kWarning) {
  return {"a.md", {level, code, {3, 9}, "a \"message\"\n\x01", "a hint"}};
}

std::string codes(const std::vector<OpenFinding>& findings) {
  std::string out;
  for (const OpenFinding& one : findings) out += (out.empty() ? "" : " ") + one.diagnostic.code;
  return out;
}

}  // namespace

TEST_CASE("what is found is kept as it was found, until something else is found in the same owner") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "index").string(), Xapian::DB_CREATE_OR_OVERWRITE);
  const std::string file = OpenFindings::file_owner("a.md");
  const std::string paper = OpenFindings::paper_owner("2410.1");
  CHECK(file != OpenFindings::paper_owner("a.md"));
  {
    OpenFindings first(index);
    CHECK(first.count() == 0);
    CHECK(first.replace(file, {finding("one"), finding("a-note", Level::kNote), finding("two", Level::kError)}));
    CHECK(first.replace(paper, {finding("three")}));
    CHECK_FALSE(first.replace("file:other.md", {}));
    CHECK_FALSE(first.replace("file:notes.md", {finding("a-note", Level::kNote)}));
    CHECK_FALSE(first.replace(paper, {finding("three")}));
    CHECK(first.count() == 3);
    CHECK(first.earlier().empty());
    first.write(index);
    first.end_batch();
    index.commit();
  }
  CHECK(index.get_metadata(std::string(kOpenFindingsKey)) == "3");
  OpenFindings second(index);
  CHECK(second.count() == 3);
  CHECK(codes(second.earlier()) == "one two three");
  const Diagnostic& kept = second.all().at(file).front().diagnostic;
  CHECK(kept.level == Level::kWarning);
  CHECK(second.all().at(file).back().diagnostic.level == Level::kError);
  CHECK(kept.at == Span{3, 9});
  CHECK(kept.message == "a \"message\"\n\x01");
  CHECK(kept.hint == "a hint");
  CHECK(second.all().at(file).front().file_key == "a.md");
  CHECK_FALSE(second.replace(paper, {finding("three")}));
  CHECK(codes(second.earlier()) == "one two");
  CHECK(second.replace(file, {}));
  CHECK(second.earlier().empty());
  second.write(index);
  index.commit();
  CHECK(OpenFindings(index).count() == 1);
}

TEST_CASE("records of a damaged index are passed over, and text that is no UTF-8 is kept with marks in its place") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "index").string(), Xapian::DB_CREATE_OR_OVERWRITE);
  for (const std::string& record :
       {std::string("x"), std::string("{}"), std::string("null"), std::string("[1]"), std::string("[[]]"),
        std::string("[[\"a\",\"b\",1,-1,2,\"c\",\"d\"]]"), std::string("[[\"a\",\"b\",1,1,2,\"c\"]]"),
        std::string("[[\"a\",\"b\",1,1,2,\"c\",7]]"), std::string(100'000, '[')}) {
    index.set_metadata("open:file:a.md", record);
    INFO(record.substr(0, 40));
    CHECK(OpenFindings(index).count() == 0);
  }
  index.set_metadata("open:file:a.md", R"([7,["a","good",1,1,2,"c","d"]])");
  CHECK(codes(OpenFindings(index).earlier()) == "good");
  OpenFindings findings(index);
  findings.replace("file:b.md", {{"b\xFF.md", {Level::kError, "bad", {1, 2}, "\xFF", ""}}});
  findings.write(index);
  CHECK(OpenFindings(index).all().at("file:b.md").front().diagnostic.message == "\uFFFD");
}

}  // namespace papersearch::open_findings_test
