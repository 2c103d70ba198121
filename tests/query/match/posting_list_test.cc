// SPDX-License-Identifier: GPL-2.0-or-later
// Posting lists as the process keeps them, beside the arrays that they are made of.
#include "query/match/posting_list.h"

#include <random>
#include <utility>
#include <vector>

#include "tests/catch.h"

namespace papersearch::posting_list_test {

namespace {

using Pairs = std::vector<std::pair<Xapian::docid, Xapian::termcount>>;

// Each paper up to `last` with this share, a term at most `most` times.
Postings random_postings(std::mt19937& random, Xapian::docid last, double share, Xapian::termcount most) {
  Postings out;
  std::bernoulli_distribution is_in(share);
  for (Xapian::docid paper = 1; paper <= last; ++paper) {
    if (is_in(random)) out.add(paper, 1 + static_cast<Xapian::termcount>(random() % most));
  }
  out.estimated = static_cast<double>(random() % 1000) / 8;
  return out;
}

PaperSet set_of(const std::vector<Xapian::docid>& papers, Xapian::docid last) {
  PaperSet out(last);
  for (const Xapian::docid paper : papers) out.add(paper);
  return out;
}

}  // namespace

TEST_CASE("a kept posting list says what its arrays say, whether it is long or short") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const auto last = static_cast<Xapian::docid>(1 + random() % 2000);
    const double shares[] = {0, .001, .02, .04, .3, .9, 1};
    const Xapian::termcount most = random() % 4 == 0 ? 70'000 : 255;  // more than a byte can say
    const Postings arrays = random_postings(random, last, shares[random() % 7], most);
    const PostingList list(arrays, last);
    INFO(last << " " << arrays.papers.size());
    REQUIRE(list.size() == arrays.papers.size());
    REQUIRE(list.estimated() == arrays.estimated);
    const Postings again = list.postings();
    REQUIRE(again.papers == arrays.papers);
    REQUIRE(again.times == arrays.times);
    REQUIRE(again.estimated == arrays.estimated);

    const PaperSet before = set_of(random_postings(random, last, .1, 1).papers, last);
    PaperSet joined = before;
    list.add_to(joined);
    PaperSet wanted = set_of(arrays.papers, last);
    wanted |= before;
    REQUIRE(joined == wanted);

    const PaperSet some = set_of(random_postings(random, last, shares[random() % 7], 1).papers, last);
    Pairs found;
    list.for_each_in(some, some.size(),
                     [&](Xapian::docid paper, Xapian::termcount times) { found.emplace_back(paper, times); });
    Pairs expected;
    for (std::size_t i = 0; i < arrays.papers.size(); ++i) {
      if (some.has(arrays.papers[i])) expected.emplace_back(arrays.papers[i], arrays.times[i]);
    }
    REQUIRE(found == expected);
  }
}

TEST_CASE("a long posting list takes a third of its arrays at most, and papers without times are kept, too") {
  std::mt19937 random(12);
  const Postings half = random_postings(random, 50'000, .5, 9);
  const std::size_t in_arrays = half.papers.size() * (sizeof(Xapian::docid) + sizeof(std::uint16_t));
  CHECK(PostingList(half, 50'000).bytes() * 3 < in_arrays);
  for (const double share : {.001, .5}) {
    Postings papers = random_postings(random, 50'000, share, 1);
    papers.times.clear();
    const PostingList list(papers, 50'000);
    CHECK(list.postings().papers == papers.papers);
    CHECK(list.postings().times.empty());
  }
}

}  // namespace papersearch::posting_list_test
