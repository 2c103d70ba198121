// SPDX-License-Identifier: GPL-2.0-or-later
// Lengths, votes and days of papers, beside the papers themselves.
#include "query/match/paper_columns.h"

#include <string>

#include "src/base/date.h"
#include "src/index/schema.h"
#include "tests/catch.h"
#include "tests/temporary.h"

namespace papersearch::paper_columns_test {

TEST_CASE("a day is eight digits of a day that exists, and is counted from 1970") {
  struct Row {
    std::string digits;
    std::optional<int> days;
  };
  for (const Row& row : {
           Row{"19700101", 0},
           {"19700102", 1},
           {"19691231", -1},
           {"20241021", 20017},
           {"20240229", 19782},
           {"00010101", -719162},
           {"99991231", 2932896},
           {"20230229", std::nullopt},
           {"20241301", std::nullopt},
           {"20241000", std::nullopt},
           {"20241032", std::nullopt},
           {"99999999", std::nullopt},
           {"00000101", std::nullopt},
           {"", std::nullopt},
           {"2024102", std::nullopt},
           {"202410210", std::nullopt},
           {"2024-10-21", std::nullopt},
           {"2024102x", std::nullopt},
           {"-2024102", std::nullopt},
           {" 2024102", std::nullopt},
           {std::string("2024102\0", 8), std::nullopt},
           {"\xEF\xBC\x92\xEF\xBC\x90"
            "24",
            std::nullopt},
       }) {
    INFO(row.digits);
    CHECK(day_number(row.digits) == row.days);
  }
}

TEST_CASE("the columns have what the index has of each paper that is asked for") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase index((folder / "index").string(), Xapian::DB_CREATE_OR_OVERWRITE);
  const auto add = [&](Xapian::termcount length, const std::string& votes, const std::string& day) {
    Xapian::Document document;
    if (length > 0) document.add_term("word", length);
    if (!votes.empty()) document.add_value(kVotesSlot, Xapian::sortable_serialise(std::stod(votes)));
    if (!day.empty()) document.add_value(kDateSlot, day);
    return index.add_document(document);
  };
  add(3, "7", "20241021");
  add(0, "", "20241021");
  const Xapian::docid gone = add(9, "9", "20241022");
  add(1, "0", "");
  add(5, "", "2024");  // a damaged index
  add(2, "1000000000", "20241022");
  index.delete_document(gone);
  index.commit();
  PaperSet papers(index.get_lastdocid());
  for (const Xapian::docid paper : {1U, 2U, 3U, 4U, 5U, 6U}) papers.add(paper);
  const PaperColumns columns(index, papers);
  constexpr std::int32_t kNone = PaperColumns::kUnknown;
  CHECK(columns.lengths == std::vector<Xapian::termcount>{0, 3, 0, 0, 1, 5, 2});
  CHECK(columns.votes == std::vector<std::int32_t>{kNone, 7, kNone, kNone, 0, kNone, 1'000'000'000});
  CHECK(columns.days == std::vector<std::int32_t>{kNone, 20017, 20017, kNone, kNone, kNone, 20018});

  PaperSet some(index.get_lastdocid());
  some.add(4);
  some.add(6);
  const PaperColumns of_some(index, some);
  for (const Xapian::docid paper : {4U, 6U}) {
    CHECK(of_some.lengths[paper] == columns.lengths[paper]);
    CHECK(of_some.votes[paper] == columns.votes[paper]);
    CHECK(of_some.days[paper] == columns.days[paper]);
  }
  const Xapian::WritableDatabase empty((folder / "empty").string(), Xapian::DB_CREATE_OR_OVERWRITE);
  CHECK(PaperColumns(empty, PaperSet(0)).votes.size() == 1);
}

}  // namespace papersearch::paper_columns_test
