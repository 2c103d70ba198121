// SPDX-License-Identifier: GPL-2.0-or-later
// Facets say what choosing a value gives, over random papers, queries and filters.
#include "query/result/facets.h"

#include <array>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "query/language/parser.h"
#include "src/index/read_index.h"
#include "src/text/normalize.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::facets_test {

namespace {

using Random = std::mt19937;
using Strings = std::vector<std::string>;

const std::string& one_of(Random& random, const Strings& choices) { return choices[random() % choices.size()]; }

// Spellings of one name, names inside longer ones, names with quotes and without letters.
const Strings kNames = {"Yang Li",         "Yang Li Wang", "yang li", "José García", "Jose Garcia", "Ann \"Annie\" Ray",
                        "Ann “Annie” Ray", "이주형",       "Li",      "O'Neil",      "...",         "Yu-Gang Jiang"};
const Strings kSections = {"Limits", "Limits of it", "한계", "what's new", "What’s New"};
const Strings kWords = {"zorb", "quix", "plam", "vurt", "강화학습", "강화 학습", "nesk"};

void add_papers(Library& library, Random& random, int count) {
  for (int i = 0; i < count; ++i) {
    std::string body;
    for (int n = 0; n < 3; ++n) body += one_of(random, kWords) + " ";
    std::set<std::string> authors;
    for (std::size_t n = random() % 4; n > 0; --n) authors.insert(one_of(random, kNames));
    std::vector<Section> sections;
    if (random() % 2 == 0) sections.push_back({one_of(random, kSections), {one_of(random, kWords)}});
    const std::string day = std::to_string(2023 + random() % 2) + "-1" + std::to_string(random() % 3) + "-05";
    library.add("p" + std::to_string(i), "Title", body, day,
                random() % 5 == 0 ? std::nullopt : std::optional(static_cast<int>(random() % 130)),
                {authors.begin(), authors.end()}, sections);
  }
}

Request request_of(const std::string& query, const std::map<Facet, std::string>& chosen) {
  Request request;
  request.query = query;
  request.limit = 1;
  request.partial = false;
  for (const auto& [facet, filter] : chosen) request.filters.push_back(filter);
  return request;
}

const std::vector<FacetValue>& values_of(const Facets& facets, Facet facet) {
  return facet == Facet::kAuthor    ? facets.authors
         : facet == Facet::kMonth   ? facets.months
         : facet == Facet::kSection ? facets.sections
                                    : facets.votes;
}

}  // namespace

TEST_CASE("each number of each facet is the total after choosing its value instead of what was chosen") {
  Random random(41);
  Library library;
  add_papers(library, random, 400);
  library.write();
  Searcher searcher(library.path());
  std::size_t checked = 0;
  for (int round = 0; round < 80; ++round) {
    std::string query;
    for (std::size_t n = random() % 3; n > 0; --n) query += one_of(random, kWords) + " ";
    if (random() % 6 == 0) query += "-" + one_of(random, kWords);
    if (random() % 6 == 0) query = "which of the papers show how zorb or quix can improve plam and vurt";  // a question
    std::map<Facet, std::string> chosen;
    const auto choose = [&](Facet facet, const Facets& facets) {
      const auto& values = values_of(facets, facet);
      if (values.empty()) return;
      std::string filter = values[random() % values.size()].filter;
      if (random() % 2 == 0) filter += " OR " + values[random() % values.size()].filter;
      chosen[facet] = filter;
    };
    Request first = request_of(query, {});
    first.facets = true;
    const Response all = searcher.search(first);
    for (const Facet facet : kFacets) {
      if (random() % 2 == 0) choose(facet, *all.facets);
    }
    Request narrowed = request_of(query, chosen);
    narrowed.facets = true;
    const Response response = searcher.search(narrowed);
    CAPTURE(query, narrowed.filters);
    for (const Facet facet : kFacets) {
      for (const FacetValue& value : values_of(*response.facets, facet)) {
        auto instead = chosen;
        instead[facet] = value.filter;
        CAPTURE(value.filter);
        CHECK(searcher.search(request_of(query, instead)).total == value.papers);
        ++checked;
      }
    }
  }
  CHECK(checked > 1000);
}

TEST_CASE("what is counted does not depend on which call of a process counts it, or on the thread") {
  Random random(43);
  Library library;
  add_papers(library, random, 300);
  library.write();
  Request request = request_of("zorb", {});
  request.facets = request.trend = true;
  const auto printed = [&] {
    std::string out;
    const Response response = Searcher(library.path()).search(request);
    for (const Facet facet : kFacets) {
      for (const FacetValue& value : values_of(*response.facets, facet))
        out += value.filter + " " + std::to_string(value.papers) + "\n";
    }
    for (const TrendMonth& month : *response.trend) out += month.month + " " + std::to_string(month.papers) + "\n";
    return out;
  };
  const std::string first = printed();
  std::array<std::string, 4> later;
  std::vector<std::thread> threads;
  for (std::string& out : later) threads.emplace_back([&] { out = printed(); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& out : later) CHECK(out == first);
  CHECK(first.find("author:=\"José García\"") != std::string::npos);
}

TEST_CASE("values are limited, and searched by the letters in them") {
  Library library;
  library.add("a", "T", "zorb", "2024-10-21", 1, {"Yang Li", "Yang Li Wang", "Ann Lee"});
  library.add("b", "T", "zorb", "2024-10-21", 1, {"yang li"});
  library.write();
  Request request = request_of("zorb", {});
  request.facets = true;
  request.facet_settings = {1, "ang li"};
  const auto found = [&] {
    std::string out;
    const Response response = Searcher(library.path()).search(request);
    for (const FacetValue& value : response.facets->authors)
      out += (out.empty() ? "" : ", ") + value.value + " " + std::to_string(value.papers);
    return out;
  };
  CHECK(found() == "Yang Li 2");
  request.facet_settings.limit = 10;
  CHECK(found() == "Yang Li 2, Yang Li Wang 1");
  request.facet_settings.values = "W yang";
  CHECK(found() == "Yang Li Wang 1");
}

TEST_CASE("filters are about a facet where all of their leaves are") {
  struct Row {
    const char* filter;
    std::optional<Facet> facet;
  };
  for (const Row& row : {Row{"author:=\"Yang Li\"", Facet::kAuthor},
                         {"author:Li OR author:\"Ann Lee\"", Facet::kAuthor},
                         {"-author:Li", Facet::kAuthor},
                         {"month:2024-10 OR date:2024-11-01..", Facet::kMonth},
                         {"votes:10..19 OR votes:unknown", Facet::kVotes},
                         {"section:limits", Facet::kSection},
                         {"author:Li votes:10..", std::nullopt},
                         {"title:zorb", std::nullopt},
                         {"zorb", std::nullopt}}) {
    CAPTURE(row.filter);
    CHECK(facet_of(parse_query(row.filter).root) == row.facet);
  }
}

TEST_CASE("a whole name is asked for with =, and its words where nobody is called so") {
  Library library;
  library.add("a", "T", "zorb", "2024-10-21", 1, {"Yang Li"});
  library.add("b", "T", "zorb", "2024-10-21", 1, {"Yang Li Wang"}, {{"Limits of it", {"x"}}});
  library.write();
  CHECK(library.id_set("author:=\"yang-li\"") == std::set<std::string>{"a"});
  CHECK(library.id_set("author:\"Yang Li\"") == std::set<std::string>{"a", "b"});
  CHECK(library.id_set("author:=Wang") == std::set<std::string>{"b"});
  CHECK(library.ask("author:=Wang").notes.at(0).code == "no-such-name");
  Request request;
  request.query = "zorb";
  request.filters = {"author:=Wang"};
  const std::vector<Diagnostic> notes = Searcher(library.path()).search(request).notes;
  REQUIRE(notes.size() == 1);
  CHECK(notes.front().at.size() == 0);  // of the query, which says nothing of a name
  CHECK(library.id_set("section:=\"limits of it\"") == std::set<std::string>{"b"});
  CHECK(library.id_set("section:=limits") == std::set<std::string>{"b"});
  CHECK(library.id_set("zorb -author:=\"Yang Li\"") == std::set<std::string>{"b"});
  CHECK(print(parse_query("author:=\"Yang Li\" zorb").root) == "author:=\"Yang Li\" zorb");
}

}  // namespace papersearch::facets_test
