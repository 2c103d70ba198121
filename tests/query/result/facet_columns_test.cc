// SPDX-License-Identifier: GPL-2.0-or-later
// What facets count of each paper.
#include "query/result/facet_columns.h"

#include <map>

#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::facet_columns_test {

TEST_CASE("each paper counts for each of its names once, and spellings of one person are told") {
  Library library;
  library.add("1", "T", "글", "2024-10-21", 5, {"José García", "Jose Garcia", "Li"});
  library.add("2", "T", "글", "2024-10-22", std::nullopt, {"Jose Garcia"});
  library.add("3", "T", "글", "2024-11-01", 0, {});
  library.add("4", "T", "글", "2024-11-02", 0, {"...", "Li"}, {{"Limits", {"x"}}});
  library.write();
  read(library, [&](const Xapian::Database& index) {
    PaperSet all(index.get_lastdocid());
    for (const Xapian::docid paper : {1U, 2U, 3U, 4U}) all.add(paper);
    const FacetColumns columns(index, all);
    const auto counted = [](const NameColumn& column, const PaperSet& papers) {
      std::map<std::string, std::uint32_t> out;
      const std::vector<std::uint32_t> counts = column.count(papers);
      for (std::size_t i = 0; i < counts.size(); ++i) out[column.names()[i].printed] = counts[i];
      return out;
    };
    const auto authors = counted(columns.authors, all);
    CHECK(authors.at("José García") == 1);
    CHECK(authors.at("Jose Garcia") == 1);  // of the second paper; the first has printed the person before
    CHECK(authors.at("Li") == 2);
    CHECK(authors.at("...") == 0);  // no letter, no person
    const std::vector<NameColumn::Name>& names = columns.authors.names();
    CHECK(names[0].same == 0);
    CHECK(names[1].same == 0);
    CHECK(columns.authors.identity(0) == "josegarcia");
    CHECK(counted(columns.months, all) == std::map<std::string, std::uint32_t>{{"202410", 2}, {"202411", 2}});
    CHECK(counted(columns.sections, all).at("Limits") == 1);
    CHECK(columns.votes == std::vector<std::int32_t>{-1, 5, -1, 0, 0});
    PaperSet some(index.get_lastdocid());
    some.add(4);
    CHECK(counted(columns.authors, some).at("Li") == 1);
    CHECK(counted(columns.authors, PaperSet(index.get_lastdocid())).at("Li") == 0);
    CHECK(FacetColumns(index, some).votes[4] == 0);
  });
  Library none;
  none.write();
  read(none, [](const Xapian::Database& index) {
    CHECK(FacetColumns(index, PaperSet(index.get_lastdocid())).authors.names().empty());
  });
}

}  // namespace papersearch::facet_columns_test
