// SPDX-License-Identifier: GPL-2.0-or-later
// A set of papers as bits, beside the set of the standard library.
#include "query/match/paper_set.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "tests/catch.h"

namespace papersearch::paper_set_test {

namespace {

using Numbers = std::set<Xapian::docid>;

Numbers numbers_of(const PaperSet& papers) {
  std::vector<Xapian::docid> out;
  papers.for_each([&](Xapian::docid paper) { out.push_back(paper); });
  REQUIRE(std::is_sorted(out.begin(), out.end()));
  return {out.begin(), out.end()};
}

PaperSet set_of(const Numbers& numbers, Xapian::docid last) {
  PaperSet out(last);
  for (const Xapian::docid number : numbers) out.add(number);
  return out;
}

}  // namespace

TEST_CASE("a set of papers has what was added, up to the last number that it has room for") {
  for (const Xapian::docid last : {1U, 62U, 63U, 64U, 65U, 127U, 128U, 1000U}) {
    INFO(last);
    PaperSet papers(last);
    CHECK(papers.size() == 0);
    CHECK(papers.next(0) == 0);
    CHECK_FALSE(papers.has(last));
    papers.add(last);
    papers.add(last);
    CHECK(papers.has(last));
    CHECK(papers.size() == 1);
    CHECK(papers.next(1) == last);
    CHECK(papers.next(last) == last);
    CHECK(papers.next(last + 1) == 0);
    CHECK(papers.next(last + 1000) == 0);
    CHECK(numbers_of(papers) == Numbers{last});
  }
  const PaperSet none;
  CHECK(none.size() == 0);
  CHECK(none.next(1) == 0);
  CHECK(numbers_of(none).empty());
}

TEST_CASE("sets of papers are joined, met and taken away as those of the standard library") {
  std::mt19937 random(64);
  for (int round = 0; round < 200; ++round) {
    const auto last = static_cast<Xapian::docid>(1 + random() % 300);
    const auto any = [&] { return static_cast<Xapian::docid>(1 + random() % last); };
    Numbers a;
    Numbers b;
    for (auto left = random() % last; left > 0; --left) a.insert(any());
    for (auto left = random() % last; left > 0; --left) b.insert(any());
    Numbers joined = a;
    joined.insert(b.begin(), b.end());
    Numbers met;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(met, met.end()));
    Numbers left_over;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(left_over, left_over.end()));
    const PaperSet one = set_of(a, last);
    const PaperSet other = set_of(b, last);
    PaperSet out = one;
    REQUIRE(numbers_of(out |= other) == joined);
    out = one;
    REQUIRE(numbers_of(out &= other) == met);
    out = one;
    REQUIRE(numbers_of(out -= other) == left_over);
    REQUIRE(one.size() == a.size());
    REQUIRE((one == other) == (a == b));
    std::vector<std::pair<Xapian::docid, std::size_t>> in_other;
    one.for_each_in(other, [&](Xapian::docid number, std::size_t i) { in_other.emplace_back(number, i); });
    std::vector<std::pair<Xapian::docid, std::size_t>> places;
    for (const Xapian::docid number : met) places.emplace_back(number, std::distance(a.begin(), a.find(number)));
    REQUIRE(in_other == places);
    for (Xapian::docid number = 0; number <= last; ++number) {
      const auto next = a.lower_bound(number);
      REQUIRE(one.next(number) == (next == a.end() ? 0 : *next));
      REQUIRE(one.has(number) == a.contains(number));
    }
  }
}

}  // namespace papersearch::paper_set_test
