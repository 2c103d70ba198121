// SPDX-License-Identifier: GPL-2.0-or-later
// Boolean queries, ranges and facets beside a scan of the papers themselves.
#include <algorithm>
#include <map>
#include <random>
#include <sstream>

#include "query/language/ast.h"
#include "query/language/parser.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::scan_test {

namespace {

constexpr std::array kWords = {"zorb", "quix", "plam", "vurt", "nesk", "drof", "확산", "추론", "양자", "문맥"};
constexpr std::array kNames = {"Ada Plinth", "Bo Vextor", "Cy Nandu"};

bool has_word(const std::string& text, const std::string& word) {
  std::istringstream words(text);
  for (std::string w; words >> w;) {
    if (w == word) return true;
  }
  return false;
}

bool has_phrase(const std::string& text, const std::string& phrase) {
  return (" " + text + " ").find(" " + phrase + " ") != std::string::npos;
}

std::string body(const Paper& paper) { return paper.sections.front().bullets.front(); }

// The plainest reading of a tree: what the engine must agree with.
bool matches(const Node& node, const Paper& paper) {
  const auto in = [&](std::optional<Field> field, const auto& test) {
    return ((!field || field == Field::kTitle) && test(paper.title)) ||
           ((!field || field == Field::kBody) && test(body(paper)));
  };
  if (const auto* w = std::get_if<Words>(&node.is)) {
    return in(w->field, [&](const std::string& text) { return has_word(text, w->words.front().text); });
  }
  if (const auto* p = std::get_if<Phrase>(&node.is)) {
    if (p->field == Field::kAuthor)
      return std::find(paper.authors.begin(), paper.authors.end(), p->text) != paper.authors.end();
    return in(p->field, [&](const std::string& text) { return has_phrase(text, p->text); });
  }
  if (const auto* d = std::get_if<Days>(&node.is)) {
    return (!d->range.first || *d->range.first <= paper.day()) && (!d->range.last || paper.day() <= *d->range.last);
  }
  if (const auto* v = std::get_if<Votes>(&node.is)) {
    if (v->unknown || !paper.votes) return v->unknown && !paper.votes;
    return (!v->least || *v->least <= *paper.votes) && (!v->most || *paper.votes <= *v->most);
  }
  if (const auto* a = std::get_if<And>(&node.is)) {
    return std::all_of(a->nodes.begin(), a->nodes.end(), [&](const Node& n) { return matches(n, paper); });
  }
  if (const auto* o = std::get_if<Or>(&node.is)) {
    return std::any_of(o->nodes.begin(), o->nodes.end(), [&](const Node& n) { return matches(n, paper); });
  }
  if (const auto* n = std::get_if<Not>(&node.is)) return !matches(n->nodes.front(), paper);
  return true;
}

class Scan {
 public:
  Scan() {
    for (int i = 0; i < 250; ++i) {
      const Date day{2024, static_cast<std::uint8_t>(1 + random_() % 12),
                     static_cast<std::uint8_t>(1 + random_() % 28)};
      std::vector<std::string> authors;
      for (const char* name : kNames) {
        if (random_() % 3 == 0) authors.emplace_back(name);
      }
      library.add("p" + std::to_string(i), sentence(2), sentence(6), to_string(day),
                  random_() % 4 == 0 ? std::nullopt : std::optional<int>(static_cast<int>(random_() % 120)), authors);
    }
    library.write();
  }

  // A query in text form.
  std::string query(int depth) {
    const unsigned kind = static_cast<unsigned>(random_() % (depth > 0 ? 10 : 7));
    const std::string word = pick(kWords);
    switch (kind) {
      case 0:
        return "title:" + word;
      case 1:
        return "body:" + word;
      case 2:
        return "\"" + word + " " + pick(kWords) + "\"";
      case 3:
        return "author:\"" + pick(kNames) + "\"";
      case 4:
        return "votes:" + std::to_string(random_() % 60) + ".." + std::to_string(60 + random_() % 60);
      case 5:
        return "date:2024-0" + std::to_string(1 + random_() % 9) + "..";
      case 6:
        return word;
      case 7:
        return "(" + query(depth - 1) + " AND " + query(depth - 1) + ")";
      case 8:
        return "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
      default:
        return "(" + query(depth - 1) + " AND -" + query(depth - 1) + ")";
    }
  }

  Library library;

 private:
  template <std::size_t N>
  std::string pick(const std::array<const char*, N>& from) {
    return from.at(random_() % N);
  }
  std::string sentence(int words) {
    std::string out;
    for (int i = 0; i < words; ++i) out += (i > 0 ? " " : "") + pick(kWords);
    return out;
  }

  std::mt19937 random_{11};
};

// Neighbouring words of one list are ranked, not joined by AND: the scan asks for single words alone.
bool single_words(const Node& node) {
  if (const auto* w = std::get_if<Words>(&node.is)) return w->words.size() == 1;
  const std::vector<Node>* inner = nullptr;
  if (const auto* a = std::get_if<And>(&node.is)) inner = &a->nodes;
  if (const auto* o = std::get_if<Or>(&node.is)) inner = &o->nodes;
  if (const auto* n = std::get_if<Not>(&node.is)) inner = &n->nodes;
  return inner == nullptr || std::all_of(inner->begin(), inner->end(), single_words);
}

}  // namespace

TEST_CASE("random boolean queries and ranges find what a scan finds, and facets count it") {
  Scan scan;
  Searcher searcher(scan.library.path());
  int asked = 0;
  while (asked < 400) {
    Request request;
    request.query = scan.query(3);
    request.limit = 1000;
    request.facets = true;
    request.today = *parse_date("2024-12-31");
    const Node tree = parse_query(request.query, request.today).root;
    if (!single_words(tree)) continue;
    ++asked;
    CAPTURE(request.query);
    std::set<std::string> wanted;
    std::map<std::string, std::size_t> authors;
    std::map<std::string, std::size_t> months;
    std::size_t unknown = 0;
    for (const Paper& paper : scan.library.papers) {
      if (!matches(tree, paper)) continue;
      wanted.insert(paper.id);
      for (const std::string& author : paper.authors) ++authors[author];
      ++months[to_string(paper.day()).substr(0, 7)];
      unknown += paper.votes ? 0U : 1U;
    }
    const Response response = searcher.search(request);
    std::set<std::string> found;
    for (const Hit& hit : response.hits) found.insert(hit.paper.id);
    REQUIRE(found == wanted);
    REQUIRE(response.total == wanted.size());
    std::map<std::string, std::size_t> counted;
    for (const FacetValue& v : response.facets->authors) counted[v.value] = v.papers;
    REQUIRE(counted == authors);
    counted.clear();
    for (const FacetValue& v : response.facets->months) counted[v.value] = v.papers;
    REQUIRE(counted == months);
    std::size_t votes = 0;
    for (const FacetValue& v : response.facets->votes) votes += v.papers;
    REQUIRE(votes == wanted.size());
    const auto last = response.facets->votes.empty() ? 0 : response.facets->votes.back().papers;
    if (unknown > 0) REQUIRE(last == unknown);
  }
}

TEST_CASE("each value of a facet leads to as many papers as it says") {
  Scan scan;
  Request request;
  request.query = "확산";
  request.facets = true;
  const Response response = scan.library.ask("확산");
  Searcher searcher(scan.library.path());
  const Facets facets = *searcher.search(request).facets;
  for (const auto* facet : {&facets.authors, &facets.months, &facets.sections, &facets.votes}) {
    REQUIRE_FALSE(facet->empty());
    for (const FacetValue& value : *facet) {
      request.query = "확산 " + value.filter;
      CAPTURE(request.query);
      CHECK(searcher.search(request).total == value.papers);
    }
  }
}

TEST_CASE("people whose names are printed in two ways count as one") {
  Library library;
  library.add("1", "t", "x", "2024-01-01", 1, {"Jean-Paul Sartre"});
  library.add("2", "t", "x", "2024-03-01", 1, {"Jean Paul Sartre"});
  library.add("3", "t", "x", "2024-03-02", 1, {"Jean-Paul Sartre", "José"});
  library.write();
  Request request;
  request.query = "x";
  request.facets = true;
  request.trend = true;
  const Response response = Searcher(library.path()).search(request);
  REQUIRE(response.facets->authors.size() == 2);
  CHECK(response.facets->authors[0].value == "Jean-Paul Sartre");
  CHECK(response.facets->authors[0].papers == 3);
  REQUIRE(response.trend->size() == 3);  // February has none, and stands there
  CHECK((*response.trend)[1].month == "2024-02");
  CHECK((*response.trend)[2].papers == 2);
  CHECK((*response.trend)[2].all == 2);
}

}  // namespace papersearch::scan_test
