// SPDX-License-Identifier: GPL-2.0-or-later
// The bonus for votes and for being new.
#include "query/plan/votes_and_recency.h"

#include "query/match/weigher.h"
#include "tests/catch.h"
#include "tests/query/matched.h"

namespace papersearch::votes_and_recency_test {

namespace {

// The scores of the papers to the plan with its bonus, in the order of the index.
std::vector<double> scores(Library& library, Date today, std::size_t* evidence = nullptr) {
  std::vector<double> out;
  read(library, [&](const Xapian::Database& index) {
    Plan plan;
    plan.query.scored = term_query("word");
    add_votes_and_recency(plan, index, today);
    if (evidence != nullptr) *evidence = plan.evidence.size();
    const PaperSet papers = papers_of(plan.query.scored, index);
    out.clear();
    for (const WeighedPaper& one : Weigher(index, *plan.ranking, papers).weigh(plan.query.scored, papers))
      out.push_back(one.score);
  });
  return out;
}

}  // namespace

TEST_CASE("more votes and a newer day weigh more, whatever day it is today") {
  Library library;
  library.add("1", "T", "word", "2024-10-01", 1);
  library.add("2", "T", "word", "2024-10-01", 50);
  library.add("3", "T", "word", "2024-10-21", 1);
  library.add("4", "T", "other", "2024-10-21", 99);
  library.add("5", "T", "word", "2024-10-01");
  library.write();
  std::size_t evidence = 0;
  const std::vector<double> found = scores(library, {2024, 10, 22}, &evidence);
  CHECK(evidence == 2);
  REQUIRE(found.size() == 4);  // what has only the bonus is no match
  CHECK(found[1] > found[0]);
  CHECK(found[2] > found[0]);
  CHECK(found[3] <= found[0]);
  CHECK(scores(library, {2030, 1, 1}) == found);
}

TEST_CASE("a digest that is dated years ahead makes no other paper old") {
  Library library;
  library.add("1", "T", "word", "2024-10-01", 1);
  library.add("2", "T", "word", "2024-10-21", 1);
  library.write();
  const std::vector<double> before = scores(library, {2024, 10, 21});
  library.add("3", "T", "word", "2042-10-21", 1);
  library.write();
  const std::vector<double> after = scores(library, {2024, 10, 21});
  REQUIRE(after.size() == 3);
  CHECK(after[1] - after[0] > (before[1] - before[0]) / 2);
  std::size_t evidence = 0;
  Library none;
  none.write();
  CHECK(scores(none, {2024, 10, 21}, &evidence).empty());
  CHECK(evidence == 1);
}

}  // namespace papersearch::votes_and_recency_test
