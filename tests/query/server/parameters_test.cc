// SPDX-License-Identifier: GPL-2.0-or-later
// Which values parameters take, and what is said of the others.
#include "query/server/parameters.h"

#include <string>
#include <variant>
#include <vector>

#include "query/language/parser.h"
#include "query/server/http/target.h"
#include "tests/catch.h"

namespace papersearch::parameters_test {

namespace {

HttpRequest request_of(const std::string& query) {
  const auto out = parse_target("/?" + query);
  REQUIRE(std::holds_alternative<HttpRequest>(out));
  return std::get<HttpRequest>(out);
}

Request search_of(const std::string& query) { return search_request(request_of(query)); }

// What is wrong, as "name: detail [part of the target]", or without the part where no position is given; "" where
// nothing is.
template <typename Read>
std::string wrong(const std::string& query, const Read& read) {
  const HttpRequest request = request_of(query);
  try {
    read(request);
    return {};
  } catch (const BadParameter& bad) {
    const std::string part = bad.at ? " [" + request.target.substr(bad.at->begin, bad.at->size()) + "]" : "";
    return bad.name + ": " + bad.detail + part;
  }
}

std::string wrong_in_search(const std::string& query) { return wrong(query, search_request); }

}  // namespace

TEST_CASE("a list has commas between its parts, blanks around them do not count, and it has an end") {
  struct Case {
    const char* query;
    std::vector<std::string> parts;
  };
  for (const Case& c :
       {Case{"", {}}, {"l=", {}}, {"l=,,", {}}, {"l=a", {"a"}}, {"l=%20a%20,%20b,", {"a", "b"}}, {"l=a%20b", {"a b"}}})
    CHECK(list_parameter(std::get<HttpRequest>(parse_target("/?" + std::string(c.query))), "l", 2) == c.parts);
  CHECK_THROWS_AS(list_parameter(std::get<HttpRequest>(parse_target("/?l=1,2,3")), "l", 2), BadParameter);
}

TEST_CASE("a parameter is repeated 40 times at most") {
  ParameterNames names;
  names.repeated = {"x"};
  std::string target = "/?x=1";
  for (int i = 1; i < 40; ++i) target += "&x=1";
  CHECK_NOTHROW(check_names(std::get<HttpRequest>(parse_target(target)), names));
  CHECK_THROWS_AS(check_names(std::get<HttpRequest>(parse_target(target + "&x=1")), names), BadParameter);
}

TEST_CASE("a search has defaults for what is not given") {
  const Request request = search_of("");
  CHECK(request.query.empty());
  CHECK(request.filters.empty());
  CHECK(request.limit == 20);
  CHECK(request.offset == 0);
  CHECK_FALSE(request.as_of);
  CHECK_FALSE(request.since);
  CHECK_FALSE(request.sort);
  CHECK(request.rank == Rank::kFull);
  CHECK(request.match == MatchMode::kAll);
  CHECK_FALSE(request.facets);
  CHECK_FALSE(request.trend);
  CHECK_FALSE(request.explain);
  CHECK_FALSE(request.exact);
  CHECK(request.without.empty());
  CHECK(request.timeout.count() == 2000);
}

TEST_CASE("a search takes what is given") {
  CHECK(search_of("q=%EB%AA%A8%EB%8D%B8+a").query == "모델 a");
  CHECK(search_of("limit=0").limit == 0);
  CHECK(search_of("limit=100").limit == 100);
  CHECK(search_of("offset=9900&limit=100").offset == 9900);
  CHECK(search_of("sort=date").sort == Sort::kDate);
  CHECK(search_of("sort=votes").sort == Sort::kVotes);
  CHECK(search_of("sort=relevance").sort == Sort::kRelevance);
  CHECK(search_of("rank=plain").rank == Rank::kPlain);
  CHECK(search_of("match=any").match == MatchMode::kAny);
  CHECK(search_of("facets=1").facets);
  CHECK(search_of("trend=true").trend);
  CHECK(search_of("explain").explain);
  CHECK_FALSE(search_of("exact=false").exact);
  CHECK_FALSE(search_of("exact=0").exact);
  CHECK(search_of("without=a&without=b").without == std::vector<std::string>{"a", "b"});
  CHECK(search_of("since_revision=57").since->revision == 57);
  CHECK(search_of("since_revision=0123456789abcdef-57").since->history == "0123456789abcdef");
  const Request next = search_of("offset=5&cursor=0123456789abcdef-57-40");
  CHECK(next.as_of->history == "0123456789abcdef");
  CHECK(next.as_of->revision == 57);
  CHECK(next.offset == 40);  // the cursor counts, not the offset
}

TEST_CASE("filters become queries") {
  using Filters = std::vector<std::string>;
  const std::vector<std::pair<std::string, Filters>> cases = {
      {"author=Yu+Qiao", {R"(author:="Yu Qiao")"}},
      {"author=A&author=&author=B", {R"(author:="A" OR author:="B")"}},
      {"author=%22A%22", {R"(author:=" A ")"}},
      {"section=Limits&author=A", {R"(author:="A")", R"(section:="Limits")"}},
      {"author=", {}},
      {"from=2024", {"date:2024.."}},
      {"to=2024-10", {"date:..2024-10"}},
      {"from=2024-10-21&to=2024-10-21", {"date:2024-10-21..2024-10-21"}},
      {"from=&to=", {}},
      {"min_votes=3", {"votes:3.."}},
      {"min_votes=0", {}},
      {"min_votes=1000000&to=2024&section=S&author=A",
       {R"(author:="A")", R"(section:="S")", "date:..2024", "votes:1000000.."}},
  };
  for (const auto& [query, filters] : cases) {
    CAPTURE(query);
    CHECK(search_of(query).filters == filters);
  }
}

TEST_CASE("a wrong value is named with what would be right") {
  const std::string number = "a number from 0 to 100";
  const std::string day = "a day, month or year: 2024-10-21, 2024-10, 2024";
  const std::string name = "a name of letters or digits";
  const std::string revision = "a revision as a reply says it: 57, or HISTORY-57";
  const std::string cursor = "take it from the reply before";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"limit=", "limit: " + number},
      {"limit=x", "limit: " + number},
      {"limit=101", "limit: " + number},
      {"limit=-1", "limit: " + number},
      {"limit=+1", "limit: " + number},
      {"limit=%2B1", "limit: " + number},
      {"limit=1.5", "limit: " + number},
      {"limit=1%20", "limit: " + number},
      {"limit=18446744073709551617", "limit: " + number},
      {"offset=10001", "offset: a number from 0 to 10000"},
      {"offset=9901&limit=100", "offset: at most 10,000 hits deep"},
      {"cursor=", "cursor: " + cursor},
      {"cursor=5", "cursor: " + cursor},
      {"cursor=5-", "cursor: " + cursor},
      {"cursor=5-x", "cursor: " + cursor},
      {"cursor=5-10001", "cursor: " + cursor},
      {"cursor=5-10000", "offset: at most 10,000 hits deep"},
      {"sort=", "sort: relevance, date, votes or oldest"},
      {"sort=Date", "sort: relevance, date, votes or oldest"},
      {"rank=best", "rank: full or plain"},
      {"match=some", "match: all or any"},
      {"facets=maybe", "facets: 1 or 0"},
      {"trend=2", "trend: 1 or 0"},
      {"explain=yes", "explain: 1 or 0"},
      {"exact=True", "exact: 1 or 0"},
      {"since_revision=", "since_revision: " + revision},
      {"since_revision=x", "since_revision: " + revision},
      {"since_revision=-1", "since_revision: " + revision},
      {"from=soon", "from: " + day},
      {"from=2024..2025", "from: " + day},
      {"to=2024-13", "to: " + day},
      {"to=2023-02-29", "to: " + day},
      {"from=2025&to=2024", "to: a day not before from"},
      {"min_votes=-1", "min_votes: a number from 0 to 1000000"},
      {"min_votes=1000001", "min_votes: a number from 0 to 1000000"},
      // A filter may be repeated, so the wrong one is pointed at.
      {"author=A&author=-", "author: " + name + " [author=-]"},
      {"section=S&section=%22&section=T", "section: " + name + " [section=%22]"},
  };
  for (const auto& [query, expected] : cases) {
    CAPTURE(query);
    CHECK(wrong_in_search(query) == expected);
  }
}

TEST_CASE("a filter that a limit of queries would cut is refused where the limit is") {
  std::string query = "author=A0";
  for (int i = 1; i < 40; ++i) query += "&author=A" + std::to_string(i);
  CHECK(wrong_in_search(query).empty());
  CHECK_THAT(wrong_in_search(query + "&author=One+more"), Catch::Matchers::EndsWith(" [author=One+more]"));
  CHECK_THAT(wrong_in_search("section=" + std::string(2000, 'a')), Catch::Matchers::StartsWith("section: "));
}

TEST_CASE("names are checked: the unknown, and those given twice") {
  constexpr ParameterNames kNames = {.single = {"q", "limit"}, .repeated = {"without"}};
  constexpr ParameterNames kWithFilters = {.single = {"q"}, .has_filters = true};
  const std::string unknown = "there is no such parameter here";
  struct Case {
    const ParameterNames& names;
    std::string query;
    std::string wrong;
  };
  for (const Case& c : {
           Case{kNames, "", ""},
           {kNames, "q=a&limit=1&without=a&without=b", ""},
           {kNames, "q=a&q=b", "q: given twice [q=b]"},
           {kNames, "q=a&limit=x&q=a&limit=y", "q: given twice [q=a]"},
           {kNames, "Q=a", "Q: " + unknown + " [Q=a]"},
           {kNames, "q=a&author=A", "author: " + unknown + " [author=A]"},
           {kNames, "=", ": " + unknown + " [=]"},
           {kNames, "=a", ": " + unknown + " [=a]"},
           {kWithFilters, "q=a&author=A&author=B&section=S&section=T&from=2024&to=2024&min_votes=1", ""},
           {kWithFilters, "from=2024&from=2025", "from: given twice [from=2025]"},
           {kWithFilters, "without=a", "without: " + unknown + " [without=a]"},
           {ParameterNames{}, "q", "q: " + unknown + " [q]"},
       }) {
    CAPTURE(c.query);
    CHECK(wrong(c.query, [&](const HttpRequest& request) { check_names(request, c.names); }) == c.wrong);
  }
}

TEST_CASE("a number has the bounds that the route gives it") {
  const auto read = [](const HttpRequest& request) { return number_parameter(request, "n", 1, 20, 8); };
  CHECK(read(request_of("")) == 8);
  CHECK(read(request_of("n=1")) == 1);
  CHECK(read(request_of("n=020")) == 20);
  CHECK(wrong("n=0", read) == "n: a number from 1 to 20");
  CHECK(wrong("n=21", read) == "n: a number from 1 to 20");
}

TEST_CASE("a query for the value of a field takes any characters, but needs a word") {
  CHECK(field_query("id", "2410.04199") == R"(id:"2410.04199")");
  CHECK(field_query("author", "O\"Neil (x) OR y") == R"(author:"O Neil (x) OR y")");
  CHECK_FALSE(field_query("author", ""));
  CHECK_FALSE(field_query("author", " - "));
  std::string words;
  for (int i = 0; i < 17; ++i) words += "w" + std::to_string(i) + " ";
  CHECK_FALSE(field_query("author", words));
}

TEST_CASE("a cursor is read as it is written") {
  for (const Cursor& cursor : {Cursor{{"", 0}, 0}, Cursor{{"0123456789abcdef", 57}, 10'000}}) {
    const auto read = parse_cursor(to_string(cursor));
    REQUIRE(read);
    CHECK(read->as_of.history == cursor.as_of.history);
    CHECK(read->as_of.revision == cursor.as_of.revision);
    CHECK(read->offset == cursor.offset);
  }
  CHECK(to_string(Cursor{{"0123456789abcdef", 57}, 40}) == "0123456789abcdef-57-40");
  for (const char* const text :
       {"", "-", "--", "5", "5-", "-5", "x-5", "5-x", "5-5-5", "5- 5", "5-99999999999999999999"})
    CHECK_FALSE(parse_cursor(text));
}

}  // namespace papersearch::parameters_test
