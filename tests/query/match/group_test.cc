// SPDX-License-Identifier: GPL-2.0-or-later
// A word and its other spellings as one: beside a scan of the documents, and beside Xapian's own OP_SYNONYM.
#include "query/match/group.h"

#include <xapian.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

#include "query/rank/ranking.h"
#include "src/index/word_order.h"

using namespace papersearch;
using Xapian::Query;

namespace {

// Documents of random words in order, in the body and the title.
struct Shelf {
  Xapian::WritableDatabase index{"", Xapian::DB_BACKEND_INMEMORY};
  std::map<Xapian::docid, std::map<Field, std::vector<std::string>>> words;

  explicit Shelf(unsigned seed, int documents) {
    std::mt19937 random(seed);
    for (int i = 0; i < documents; ++i) {
      Xapian::Document document;
      std::map<Field, std::vector<std::string>> fields;
      for (const Field field : {Field::kBody, Field::kTitle}) {
        WordOrder order;
        const auto count = static_cast<std::uint32_t>(random() % (field == Field::kTitle ? 4 : 12));
        for (std::uint32_t at = 0; at < count; ++at) {
          const std::string term =
              std::string(spec(field).prefix) + static_cast<char>('a' + random() % (random() % 9 + 1));
          document.add_term(term);
          order.add(term, at);
          fields[field].push_back(term);
        }
        if (!order.empty()) document.add_value(order_slot(field), order.packed());
      }
      words[index.add_document(document)] = std::move(fields);
    }
  }

  [[nodiscard]] bool has(Xapian::docid document, const SpellingVariant& variant) const {
    const auto field = words.at(document).find(variant.field);
    if (field == words.at(document).end()) return false;
    const std::vector<std::string>& text = field->second;
    for (std::size_t from = 0; from + variant.positions.size() <= text.size(); ++from) {
      bool here = true;
      for (std::size_t i = 0; i < variant.positions.size(); ++i) {
        const auto& terms = variant.positions[i];
        here = here && std::find(terms.begin(), terms.end(), text[from + i]) != terms.end();
      }
      if (here) return true;
    }
    return false;
  }

  [[nodiscard]] std::set<Xapian::docid> scan(const std::vector<SpellingVariant>& variants) const {
    std::set<Xapian::docid> out;
    for (const auto& [document, fields] : words) {
      if (std::any_of(variants.begin(), variants.end(),
                      [&, d = document](const SpellingVariant& variant) { return has(d, variant); }))
        out.insert(document);
    }
    return out;
  }

  [[nodiscard]] std::map<Xapian::docid, double> ask(const Query& query, Xapian::doccount most = 0) const {
    Xapian::Enquire enquire(index);
    enquire.set_weighting_scheme(weighting(kRanking));
    enquire.set_query(query);
    std::map<Xapian::docid, double> out;
    const Xapian::MSet found = enquire.get_mset(0, most == 0 ? index.get_doccount() : most);
    for (auto at = found.begin(); at != found.end(); ++at) out[*at] = at.get_weight();
    return out;
  }
};

std::set<Xapian::docid> documents(const std::map<Xapian::docid, double>& found) {
  std::set<Xapian::docid> out;
  for (const auto& [document, weight] : found) out.insert(document);
  return out;
}

std::vector<SpellingVariant> random_variants(std::mt19937& random) {
  std::vector<SpellingVariant> out(1 + random() % 4);
  for (SpellingVariant& variant : out) {
    variant.field = random() % 3 == 0 ? Field::kTitle : Field::kBody;
    variant.positions.resize(1 + random() % 3);
    for (auto& terms : variant.positions) {
      for (std::size_t n = 1 + random() % 2; n > 0; --n)
        terms.push_back(std::string(spec(variant.field).prefix) + static_cast<char>('a' + random() % 9));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("any spelling variant: as a scan says, alone and among other conditions") {
  const Shelf shelf(7, 400);
  std::mt19937 random(13);
  for (int i = 0; i < 300; ++i) {
    const std::vector<SpellingVariant> variants = random_variants(random);
    const std::set<Xapian::docid> expected = shelf.scan(variants);
    INFO("case " << i);
    CHECK(documents(shelf.ask(any_variant(variants))) == expected);
    CHECK(documents(shelf.ask(as_one_word(variants, kRanking))) == expected);
    // Asked of the documents that something else has, and beside something else.
    std::set<Xapian::docid> with_h;
    std::set<Xapian::docid> either = expected;
    for (const auto& [document, weight] : shelf.ask(Query("h"))) {
      either.insert(document);
      if (expected.contains(document)) with_h.insert(document);
    }
    CHECK(documents(shelf.ask(Query(Query::OP_AND, Query("h"), as_one_word(variants, kRanking)))) == with_h);
    CHECK(documents(shelf.ask(Query(Query::OP_OR, Query("h"), as_one_word(variants, kRanking)))) == either);
    // The best few are the best of all: the bound of its weight is one.
    const auto all = shelf.ask(Query(Query::OP_OR, Query("h"), as_one_word(variants, kRanking)));
    for (const auto& [document, weight] :
         shelf.ask(Query(Query::OP_OR, Query("h"), as_one_word(variants, kRanking)), 5)) {
      CHECK(weight == Approx(all.at(document)));
      const auto better =
          std::count_if(all.begin(), all.end(), [w = weight](const auto& a) { return a.second > w + 1e-9; });
      CHECK(better < 5);
    }
  }
}

TEST_CASE("it weighs as Xapian's synonyms do") {
  const Shelf shelf(3, 500);
  const SpellingVariant nothing{Field::kBody, {{"none"}, {"such"}}};  // no term alone, so not OP_SYNONYM
  for (const std::vector<std::string>& terms :
       {std::vector<std::string>{"h"}, {"f", "Sf"}, {"a", "b"}, {"g", "i", "Se"}}) {
    std::vector<SpellingVariant> variants = {nothing};
    for (const std::string& term : terms) variants.push_back({term[0] == 'S' ? Field::kTitle : Field::kBody, {{term}}});
    const auto ours = shelf.ask(as_one_word(variants, kRanking));
    const auto theirs = shelf.ask(Query(Query::OP_SYNONYM, terms.begin(), terms.end()));
    CHECK(documents(ours) == documents(theirs));
    for (const auto& [document, weight] : theirs) CHECK(ours.at(document) == Approx(weight).epsilon(.02));
  }
}

TEST_CASE("the best few are the best of all, whatever is scaled and whatever is asked besides") {
  const Shelf shelf(5, 600);
  std::mt19937 random(17);
  const auto best = [](const std::map<Xapian::docid, double>& found, std::size_t most) {
    std::vector<double> out;
    for (const auto& [document, weight] : found) out.push_back(weight);
    std::sort(out.rbegin(), out.rend());
    out.resize(std::min(out.size(), most));
    return out;
  };
  for (int i = 0; i < 300; ++i) {
    const std::vector<Query> parts = {Query("h"), Query(.5, Query("c")),
                                      Query(2.5, as_one_word(random_variants(random), kRanking)),
                                      Query(.7, as_one_word(random_variants(random), kRanking))};
    const Query any(Query::OP_OR, parts.begin(), parts.end());
    for (const Query& query :
         {any, Query(Query::OP_FILTER, any, Query("e")), Query(Query::OP_AND_MAYBE, any, Query("b"))}) {
      INFO("case " << i);
      CHECK(best(shelf.ask(query, 3), 3) == best(shelf.ask(query), 3));
    }
  }
}
