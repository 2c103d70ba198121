// SPDX-License-Identifier: GPL-2.0-or-later
// The papers of a query as a set: beside what Xapian finds, while the index stays and when it changes.
#include <xapian.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "query/match/evaluation.h"
#include "query/match/group.h"
#include "query/match/phrase.h"
#include "src/base/deadline.h"
#include "src/base/diagnostic.h"
#include "src/index/word_order.h"
#include "tests/query/library.h"

using namespace papersearch;
using Xapian::Query;

namespace {

std::string random_term(std::mt19937& random) {  // "a" is common, "i" is rare
  return {static_cast<char>('a' + random() % (random() % 9 + 1))};
}

void add_documents(Xapian::WritableDatabase& index, int count, std::mt19937& random) {
  for (int i = 0; i < count; ++i) {
    Xapian::Document document;
    WordOrder order;
    for (std::uint32_t at = 0; at < 1 + random() % 8; ++at) {
      const std::string term = random_term(random);
      document.add_term(term);
      order.add(term, at);
    }
    document.add_value(order_slot(Field::kBody), order.packed());
    document.add_value(kVotesSlot, Xapian::sortable_serialise(static_cast<double>(random() % 50)));
    if (const Xapian::docid added = index.add_document(document); added % 7 == 0) index.delete_document(added);
  }
}

Query random_query(std::mt19937& random, int depth) {
  switch (random() % (depth == 0 ? 4 : 11)) {
    case 0:
      return random() % 8 == 0 ? Query::MatchAll : Query("none");
    case 1:
      return in_order({{random_term(random)}, {random_term(random), random_term(random)}}, Field::kBody);
    case 2:
      return as_one_word({{Field::kBody, {{random_term(random)}}}, {Field::kBody, {{"a"}, {random_term(random)}}}},
                         kRanking);
    case 4:
      return {Query::OP_AND_NOT, random_query(random, depth - 1), random_query(random, depth - 1)};
    case 5:
      return {Query::OP_AND_MAYBE, random_query(random, depth - 1), random_query(random, depth - 1)};
    case 6:
      return {Query::OP_FILTER, random_query(random, depth - 1), random_query(random, depth - 1)};
    case 7:
      return {Query::OP_SCALE_WEIGHT, random_query(random, depth - 1), .5};
    case 8:
      return {Query::OP_AND, random_query(random, depth - 1), random_query(random, depth - 1)};
    case 9:
      return {Query::OP_OR, random_query(random, depth - 1), random_query(random, depth - 1)};
    case 10:
      return {Query::OP_FILTER, random_query(random, depth - 1),
              Query(Query::OP_VALUE_GE, kVotesSlot, Xapian::sortable_serialise(20))};
    default:
      return Query(random_term(random));
  }
}

std::set<Xapian::docid> searched(const Query& query, const Xapian::Database& index) {
  Xapian::Enquire enquire(index);
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, index.get_doccount());
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("the papers of a query are those that Xapian finds, while the index stays and when it grows") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase writer((folder / "index").string(), Xapian::DB_CREATE);
  std::mt19937 random(23);
  Xapian::Database index;
  for (int round = 0; round < 4; ++round) {
    add_documents(writer, 150, random);
    writer.commit();
    if (round == 0) index = Xapian::Database((folder / "index").string());
    index.reopen();
    std::mt19937 same(29);  // the same questions of each state
    for (int i = 0; i < 200; ++i) {
      const Query query = random_query(same, 3);
      INFO(round << ": " << query.get_description());
      const std::set<Xapian::docid> wanted = searched(query, index);
      const PaperSet set = papers_of(query, index);
      REQUIRE(set.size() == wanted.size());
      REQUIRE(std::all_of(wanted.begin(), wanted.end(), [&](Xapian::docid paper) { return set.has(paper); }));
      REQUIRE(count_papers(query, index) == wanted.size());
      REQUIRE(searched(among(Query::MatchAll, set), index) == wanted);
    }
  }
}

TEST_CASE("counting gives up in time") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase writer((folder / "index").string(), Xapian::DB_CREATE);
  std::mt19937 random(31);
  add_documents(writer, 10, random);
  writer.commit();
  const Deadline passed(std::chrono::seconds(-1));
  CHECK_THROWS_AS(count_papers(Query("a"), writer), Error);
}

TEST_CASE("pages of a list of words, those with all of them first, are the whole cut into pieces") {
  Library library;
  std::mt19937 random(37);
  for (int i = 0; i < 120; ++i) {
    std::string body;
    for (int n = 0; n < 6; ++n) body += std::string(n > 0 ? " " : "") + "word" + random_term(random);
    library.add("p" + std::to_string(i), "word" + random_term(random), body, "2024-01-0" + std::to_string(1 + i % 9),
                i % 40);
  }
  library.write();
  Searcher searcher(library.path());
  for (const std::string query : {"worda wordb", "wordc wordf", "wordi wordh", "wordd worde wordi", "wordi none"}) {
    CAPTURE(query);
    Request request;
    request.query = query;
    request.limit = 1000;
    request.facets = true;  // looks at every paper
    const Response whole = searcher.search(request);
    request.facets = false;
    for (const std::size_t limit : {1U, 7U, 1000U}) {
      request.limit = limit;
      for (request.offset = 0; request.offset < whole.hits.size() + limit; request.offset += limit) {
        const Response page = searcher.search(request);
        REQUIRE(page.total == whole.total);
        REQUIRE(page.hits.size() == std::min(limit, whole.hits.size() - std::min(whole.hits.size(), request.offset)));
        for (std::size_t i = 0; i < page.hits.size(); ++i) {
          const Hit& wanted = whole.hits[request.offset + i];
          REQUIRE(page.hits[i].paper.id == wanted.paper.id);
          REQUIRE(page.hits[i].score == Approx(wanted.score));
          REQUIRE(page.hits[i].rank == wanted.rank);
        }
      }
    }
  }
}
