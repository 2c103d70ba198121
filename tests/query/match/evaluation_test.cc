// SPDX-License-Identifier: GPL-2.0-or-later
// What a query matches and weighs: beside a scan of the documents, and beside Xapian's own matcher.
#include "query/match/evaluation.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include "query/match/index_query.h"
#include "query/match/posting_list.h"
#include "query/match/postings.h"
#include "query/match/revision_cache.h"
#include "query/match/weigher.h"
#include "query/rank/ranking.h"
#include "src/base/deadline.h"
#include "src/base/diagnostic.h"
#include "src/base/overloaded.h"
#include "src/index/word_order.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::evaluation_test {

namespace {

std::string random_term(std::mt19937& random, Field field = Field::kBody) {  // "a" is common, "i" is rare
  const auto last = random() % 9 + 1;
  return std::string(spec(field).prefix) + static_cast<char>('a' + random() % last);
}

// Documents of random words in order, in the body and the title, with votes; some are deleted again.
class Shelf {
 public:
  explicit Shelf(unsigned seed) : random_(seed) {}

  void add(int documents) {
    for (int i = 0; i < documents; ++i) {
      Xapian::Document document;
      Text text;
      for (const Field field : {Field::kBody, Field::kTitle}) {
        WordOrder order;
        const auto count = static_cast<std::uint32_t>(random_() % (field == Field::kTitle ? 4 : 12));
        for (std::uint32_t at = 0; at < count; ++at) {
          const std::string term = random_term(random_, field);
          document.add_term(term);
          order.add(term, at);
          text.words[field].push_back(term);
        }
        if (!order.empty()) document.add_value(order_slot(field), order.packed());
      }
      if (random_() % 5 > 0) {
        text.votes = static_cast<int>(random_() % 50);
        document.add_value(kVotesSlot, Xapian::sortable_serialise(*text.votes));
      }
      const Xapian::docid added = writer_.add_document(document);
      if (added % 7 == 0) {
        writer_.delete_document(added);
      } else {
        texts_[added] = std::move(text);
      }
    }
    writer_.commit();
    index_ = Xapian::Database((folder_ / "index").string());
  }

  [[nodiscard]] const Xapian::Database& index() const { return index_; }

  // By looking at each document.
  [[nodiscard]] std::set<Xapian::docid> scan(const IndexQuery& query) const {
    std::set<Xapian::docid> out;
    for (const auto& [document, text] : texts_) {
      if (!query.empty() && has(text, query)) out.insert(document);
    }
    return out;
  }

 private:
  struct Text {
    std::map<Field, std::vector<std::string>> words;
    std::optional<int> votes;

    [[nodiscard]] bool has(const std::string& term) const {
      return std::any_of(words.begin(), words.end(), [&](const auto& field) {
        return std::find(field.second.begin(), field.second.end(), term) != field.second.end();
      });
    }
    [[nodiscard]] bool has(const SpellingVariant& variant, std::uint32_t window) const {
      const auto found = words.find(variant.field);
      if (found == words.end()) return false;
      const std::vector<std::string>& text = found->second;
      const std::size_t length = variant.positions.size();
      std::vector<std::size_t> places(length);  // one for each position, all ways in turn
      while (!text.empty()) {
        bool fits = true;
        for (std::size_t i = 0; i < length; ++i) {
          const auto& terms = variant.positions[i];
          fits = fits && std::find(terms.begin(), terms.end(), text[places[i]]) != terms.end();
          for (std::size_t j = 0; j < i; ++j) fits = fits && places[i] != places[j];
          if (window == 0 && i > 0) fits = fits && places[i] == places[i - 1] + 1;
        }
        const auto [first, last] = std::minmax_element(places.begin(), places.end());
        if (fits && (window == 0 || *last - *first < window)) return true;
        std::size_t i = 0;
        while (i < length && ++places[i] == text.size()) places[i++] = 0;
        if (i == length) return false;
      }
      return false;
    }
  };

  static bool has(const Text& text, const IndexQuery& query) {
    const auto here = [&](const IndexQuery& part) { return has(text, part); };
    return std::visit(
        Overloaded{
            [](const IndexQuery::AllPapers&) { return true; },
            [](const IndexQuery::Bonus&) { return true; },
            [](const IndexQuery::Inside&) { return false; },
            [&](const IndexQuery::Term& t) { return text.has(t.term); },
            [&](const IndexQuery::OneWord& w) {
              return std::any_of(w.variants.begin(), w.variants.end(),
                                 [&](const SpellingVariant& v) { return text.has(v, 0); });
            },
            [&](const IndexQuery::Ordered& o) { return text.has(o.words, o.window); },
            [&](const IndexQuery::Values& v) {
              const std::string votes = text.votes ? Xapian::sortable_serialise(*text.votes) : "";
              return !votes.empty() && votes >= v.least && (!v.most || votes <= *v.most);
            },
            [&](const IndexQuery::Constant& c) { return here(c.which); },
            [&](const IndexQuery::Any& any) { return std::any_of(any.parts.begin(), any.parts.end(), here); },
            [&](const IndexQuery::All& all) { return std::all_of(all.parts.begin(), all.parts.end(), here); },
            [&](const IndexQuery::Without& w) { return here(w.query) && !here(w.unwanted); },
            [&](const IndexQuery::Maybe& m) { return here(m.query); },
            [&](const IndexQuery::Scaled& s) { return here(s.query); },
        },
        query.node().is);
  }

  TemporaryFolder folder_;
  Xapian::WritableDatabase writer_{(folder_ / "index").string(), Xapian::DB_CREATE};
  Xapian::Database index_;
  std::map<Xapian::docid, Text> texts_;
  std::mt19937 random_;
};

std::vector<SpellingVariant> random_variants(std::mt19937& random, std::size_t most_positions) {
  std::vector<SpellingVariant> out(1 + random() % 4);
  for (SpellingVariant& variant : out) {
    variant.field = random() % 3 == 0 ? Field::kTitle : Field::kBody;
    variant.positions.resize(1 + random() % most_positions);
    for (auto& terms : variant.positions) {
      for (std::size_t n = 1 + random() % 2; n > 0; --n) {
        const std::string term = random_term(random, variant.field);
        if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(term);
      }
    }
  }
  return out;
}

std::string votes_value(double votes) { return Xapian::sortable_serialise(votes); }

// With `ours`, also of what Xapian's matcher does not have.
IndexQuery random_query(std::mt19937& random, int depth, bool ours) {
  std::vector<IndexQuery> parts;  // drawn one after the other, so that every build asks the same
  for (int i = 0; depth > 0 && i < 3; ++i) parts.push_back(random_query(random, depth - 1, ours));
  switch (random() % (depth == 0 ? 4 : 12)) {
    case 0:
      return random() % 8 == 0 ? all_papers() : random() % 8 == 0 ? IndexQuery() : term_query("none");
    case 1: {
      if (!ours) return term_query(random_term(random));
      const SpellingVariant variant = random_variants(random, 3).front();
      return random() % 2 == 0 ? in_order(variant.positions, variant.field)
                               : near_each_other(variant.positions, variant.field, 4);
    }
    case 2:
      return one_word(random_variants(random, ours ? 3 : 1));
    case 3:
      return term_query(random_term(random));
    case 4:
      return without(parts[0], parts[1]);
    case 5:
      return with_maybe(parts[0], parts[1]);
    case 6:
      return filtered(parts[0], parts[1]);
    case 7:
      return scaled(parts[0], .5);
    case 8:
      return all_of({parts[0], parts[1]});
    case 9:
      return any_of(parts);
    case 10:
      return constant_for(parts[0], 1.5);
    default:
      return filtered(parts[0], values_between(kVotesSlot, votes_value(20), votes_value(35)));
  }
}

// The same as a query of Xapian. What is excluded is not `weighed`, and so asked without what only weighs:
// Xapian 1.4.22 lets papers through an AND_NOT that an AND_MAYBE inside an AND on its right matches, which a scan
// shows.
Xapian::Query as_xapian(const IndexQuery& query, bool weighed = true) {
  using Xapian::Query;
  if (query.empty()) return {};
  const auto joined = [&](Query::op op, const std::vector<IndexQuery>& parts) {
    std::vector<Query> out;
    for (const IndexQuery& part : parts) out.push_back(as_xapian(part, weighed));
    return Query(op, out.begin(), out.end());
  };
  return std::visit(
      Overloaded{
          [](const IndexQuery::AllPapers&) { return Query(std::string()); },
          [](const IndexQuery::Term& t) { return Query(t.term); },
          [](const IndexQuery::OneWord& w) {
            std::vector<std::string> terms;
            for (const SpellingVariant& v : w.variants)
              terms.insert(terms.end(), v.positions.front().begin(), v.positions.front().end());
            return Query(Query::OP_SYNONYM, terms.begin(), terms.end());
          },
          [](const IndexQuery::Values& v) { return Query(Query::OP_VALUE_RANGE, v.slot, v.least, *v.most); },
          [&](const IndexQuery::Constant& c) {
            const Query weight((new Xapian::FixedWeightPostingSource(c.weight))->release());
            return Query(Query::OP_FILTER, weight, as_xapian(c.which, weighed));
          },
          [&](const IndexQuery::Any& any) { return joined(Query::OP_OR, any.parts); },
          [&](const IndexQuery::All& all) { return joined(Query::OP_AND, all.parts); },
          [&](const IndexQuery::Without& w) {
            return Query(Query::OP_AND_NOT, as_xapian(w.query, weighed), as_xapian(w.unwanted, false));
          },
          [&](const IndexQuery::Maybe& m) {
            const Query must = as_xapian(m.query, weighed);
            return weighed ? Query(Query::OP_AND_MAYBE, must, as_xapian(m.more)) : must;
          },
          [&](const IndexQuery::Scaled& s) {
            return Query(Query::OP_SCALE_WEIGHT, as_xapian(s.query, weighed), s.factor);
          },
          [](const auto& /*ours*/) { return Query(); },
      },
      query.node().is);
}

std::set<Xapian::docid> members(const PaperSet& papers) {
  std::set<Xapian::docid> out;
  for (Xapian::docid paper = papers.next(1); paper != 0; paper = papers.next(paper + 1)) out.insert(paper);
  return out;
}

}  // namespace

TEST_CASE("the papers of a query are those that a scan finds, while the index stays and when it grows") {
  Shelf shelf(23);
  for (int round = 0; round < 4; ++round) {
    shelf.add(150);
    std::mt19937 same(29);  // the same questions of each state
    for (int i = 0; i < 400; ++i) {
      const IndexQuery query = random_query(same, 3, true);
      INFO(round << ": " << query.text());
      const std::set<Xapian::docid> wanted = shelf.scan(query);
      REQUIRE(members(papers_of(query, shelf.index())) == wanted);
      REQUIRE(count_papers(query, shelf.index()) == wanted.size());
    }
  }
}

TEST_CASE("papers weigh what they weigh to Xapian, and come in the same order") {
  Shelf shelf(31);
  shelf.add(500);
  std::mt19937 random(37);
  for (int i = 0; i < 1000; ++i) {
    const IndexQuery query = random_query(random, 4, false);
    const Ranking& ranking = i % 2 == 0 ? kRanking : kQuestionRanking;
    INFO(query.text());
    Xapian::Enquire enquire(shelf.index());
    enquire.set_weighting_scheme(Xapian::BM25Weight(ranking.k1, 0, 1, ranking.b, ranking.min_length));
    enquire.set_docid_order(Xapian::Enquire::DESCENDING);
    enquire.set_query(as_xapian(query));
    const Xapian::MSet theirs = enquire.get_mset(0, shelf.index().get_doccount());
    const PaperSet papers = papers_of(query, shelf.index());
    const Weigher weigher(shelf.index(), ranking, papers);
    const std::vector<WeighedPaper> ours = weigher.best(query, papers, 0, papers.size());
    REQUIRE(ours.size() == theirs.size());
    std::map<Xapian::docid, double> weights;
    for (auto at = theirs.begin(); at != theirs.end(); ++at) weights[*at] = at.get_weight();
    for (std::size_t at = 0; at < ours.size(); ++at) {
      REQUIRE(std::abs(ours[at].score - weights.at(ours[at].paper)) < 1e-9);
      REQUIRE(std::abs(ours[at].score - theirs[static_cast<Xapian::doccount>(at)].get_weight()) < 1e-9);
      if (at > 0 && ours[at].score == ours[at - 1].score) REQUIRE(ours[at].paper < ours[at - 1].paper);
    }
    // Of some of the papers, and where one does not know that they match.
    PaperSet some(shelf.index().get_lastdocid());
    for (const WeighedPaper& one : ours) {
      if (random() % 20 == 0) some.add(one.paper);
    }
    some.add(static_cast<Xapian::docid>(1 + random() % shelf.index().get_lastdocid()));
    for (const WeighedPaper& one : weigher.weigh(query, some))
      REQUIRE(std::abs(one.score - weights.at(one.paper)) < 1e-9);
  }
}

TEST_CASE("what comes from a place on is what comes there of all") {
  Shelf shelf(5);
  shelf.add(600);
  std::mt19937 random(17);
  for (int i = 0; i < 200; ++i) {
    const IndexQuery query = random_query(random, 3, true);
    const PaperSet papers = papers_of(query, shelf.index());
    const Weigher weigher(shelf.index(), kRanking, papers);
    const SortKey key = i % 2 == 0 ? SortKey{} : SortKey{&weigher.columns().votes, i % 4 == 1};
    const auto all = weigher.best(query, papers, 0, papers.size(), key);
    const std::size_t from = random() % 30;
    const auto some = weigher.best(query, papers, from, 5, key);
    INFO(query.text());
    REQUIRE(some.size() == std::min<std::size_t>(5, all.size() - std::min(from, all.size())));
    for (std::size_t at = 0; at < some.size(); ++at) {
      REQUIRE(some[at].paper == all[from + at].paper);
      REQUIRE(some[at].score == all[from + at].score);
    }
    for (std::size_t at = 1; key.column != nullptr && at < all.size(); ++at) {
      const std::int32_t before = (*key.column)[all[at - 1].paper];
      const std::int32_t here = (*key.column)[all[at].paper];
      REQUIRE((key.lowest_first ? before <= here : before >= here));
    }
  }
}

TEST_CASE("spellings of several words weigh as one word does") {
  Shelf shelf(3);
  shelf.add(500);
  // No paper has this one, and of words in order the rarity is another estimate than Xapian has of synonyms.
  const SpellingVariant nothing{Field::kBody, {{"none"}, {"such"}}};
  for (const std::vector<std::string>& terms :
       {std::vector<std::string>{"h"}, {"f", "e"}, {"a", "b"}, {"g", "i", "e"}}) {
    const IndexQuery one = one_word({{Field::kBody, {terms}}});
    const IndexQuery two = one_word({nothing, {Field::kBody, {terms}}});
    const PaperSet papers = papers_of(one, shelf.index());
    CHECK(papers_of(two, shelf.index()) == papers);
    const Weigher weigher(shelf.index(), kRanking, papers);
    const auto ours = weigher.weigh(two, papers);
    const auto theirs = weigher.weigh(one, papers);
    for (std::size_t i = 0; i < ours.size(); ++i) CHECK(ours[i].score == Approx(theirs[i].score).epsilon(.02));
  }
}

TEST_CASE("a text tells a query from any other, whatever its terms are") {
  const std::vector<IndexQuery> queries = {
      any_of(std::vector<std::string>{"a", "b"}),
      all_of(std::vector<std::string>{"a", "b"}),
      term_query("a\" OR \"b"),
      one_word(Field::kBody, {"a", "b"}),
      one_word({{Field::kBody, {{"a"}}}, {Field::kBody, {{"b"}}}}),
      one_word({{Field::kBody, {{"a"}, {"b"}}}}),
      one_word({{Field::kTitle, {{"a"}, {"b"}}}}),
      in_order({{"a"}, {"b"}}, Field::kBody),
      in_order({{"a"}, {"b"}}, Field::kTitle),
      in_order({{"a"}, {"b"}}, Field::kBody, {{0, 2, "ab"}}),
      near_each_other({{"a"}, {"b"}}, Field::kBody, 2),
      near_each_other({{"a"}, {"b"}}, Field::kBody, 3),
      having_inside(term_query("a"), "b", Field::kBody),
      values_between(1, "a", std::nullopt),
      values_between(1, "a", "b"),
      scaled(term_query("a"), 2),
      constant_for(term_query("a"), 2),
  };
  std::set<std::string> texts;
  for (const IndexQuery& query : queries) texts.insert(query.text());
  CHECK(texts.size() == queries.size());
}

TEST_CASE("the cache of posting lists stays within its bounds and answers for the newest revision alone") {
  Shelf shelf(41);
  shelf.add(50);
  RevisionCache::forget();
  int made = 0;
  const auto list = [&](const RevisionCache& cache, const std::string& key, std::size_t papers) {
    return cache.get(key, [&] {
      ++made;
      Postings out;
      for (std::size_t i = 0; i < papers; ++i) out.add(static_cast<Xapian::docid>(i + 1), 1);
      return PostingList(std::move(out), 1'000'000);
    });
  };
  const RevisionCache first(shelf.index());
  CHECK(list(first, "x", 10)->size() == 10);
  CHECK(list(first, "x", 99)->size() == 10);
  CHECK(made == 1);
  shelf.add(50);
  const RevisionCache second(shelf.index());
  CHECK(list(second, "x", 11)->size() == 11);
  CHECK(list(first, "x", 12)->size() == 12);  // asks an older revision, of which nothing is kept
  CHECK(list(second, "x", 99)->size() == 11);
  CHECK(made == 3);
  RevisionCache::limit(10'000);
  CHECK(list(second, "y", 1000)->size() == 1000);
  CHECK(list(second, "x", 99)->size() == 11);
  CHECK(list(second, "z", 1000)->size() == 1000);  // now y goes, which was asked for longest ago
  CHECK(list(second, "x", 99)->size() == 11);
  CHECK(made == 5);
  CHECK(list(second, "y", 7)->size() == 7);
  CHECK(made == 6);
  RevisionCache::limit(std::nullopt);
  RevisionCache::forget();
  CHECK(RevisionCache::default_bytes(0) == RevisionCache::default_bytes(100'000));
  CHECK(RevisionCache::default_bytes(800'000) > 7 * RevisionCache::default_bytes(100'000));
}

TEST_CASE("counting gives up in time") {
  Shelf shelf(31);
  shelf.add(10);
  const Deadline passed(std::chrono::seconds(-1));
  CHECK_THROWS_AS(count_papers(term_query("a"), shelf.index()), Error);
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

}  // namespace papersearch::evaluation_test
