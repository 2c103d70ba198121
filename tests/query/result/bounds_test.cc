// SPDX-License-Identifier: GPL-2.0-or-later
// No query goes on past its deadline, and none costs by anything but what the index holds.
#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "query/language/parser.h"
#include "query/plan/planner.h"
#include "query/result/search.h"
#include "query/result/snippet.h"
#include "src/base/deadline.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::bounds_test {

namespace {

// A clock that goes on by a millisecond whenever it is looked at, which is once in Deadline::kStepsPerLook steps.
struct CountingClock {
  std::size_t looks = 0;
  Deadline::Now now() {
    return [this] { return Deadline::Clock::time_point(std::chrono::milliseconds(++looks)); };
  }
};

// Papers of common and of rare words, of many authors and of two years.
struct Crowd : Library {
  Crowd() {
    for (int i = 0; i < 1200; ++i) {
      const std::string n = std::to_string(i);
      const std::string month = (i % 12 < 9 ? "0" : "") + std::to_string(i % 12 + 1);
      add("24" + month + "." + std::to_string(10000 + i), "Model of paper" + n + " data",
          "모델 데이터를 학습" + std::string(i % 3 == 0 ? "하는" : "한") + " 강화 학습 word" + n + " 언어" +
              std::string(i % 2 == 0 ? " 모델" : "모델"),
          "202" + std::to_string(3 + i % 2) + "-" + month + "-" + (i % 20 < 9 ? "0" : "") + std::to_string(i % 20 + 1),
          i % 7 == 0 ? std::nullopt : std::optional(i % 50), {"Yu Qiao", "Juhyung Lee", "Name" + n + " Kim"});
    }
    write();
  }
};

// CPU of this thread, the least of nine runs: what else the machine does changes nothing of it.
double seconds(const std::function<void()>& work) {
  const auto now = [] {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  };
  double best = 1e9;
  for (int run = 0; run < 9; ++run) {
    const double start = now();
    work();
    best = std::min(best, now() - start);
  }
  return best;
}

}  // namespace

TEST_CASE("a deadline stops every kind of query, wherever it stands") {
  Crowd crowd;
  Searcher searcher(crowd.path());
  struct Kind {
    const char* name;
    const char* query;
    bool facets = false;
    bool trend = false;
    bool explain = false;
    const char* like = "";
    Sort sort = Sort::kRelevance;
  };
  const std::vector<Kind> kinds = {
      {"a word", "모델"},
      {"words", "모델 데이터 학습"},
      {"a long question", "모델 데이터를 학습하는 강화 학습 언어 모델 data paper7 word9"},
      {"a concept", "강화 학습 model"},
      {"a phrase", "\"강화 학습\""},
      {"words near one another", "\"모델 언어\"~5"},
      {"alternatives", "모델 OR data OR 언어"},
      {"an exclusion", "모델 -paper7"},
      {"a beginning", "word*"},
      {"a near spelling", "~wrod12"},
      {"a person", "author:\"Yu Qiao\""},
      {"a Korean name", "저자:이주형"},
      {"days", "date:2023-02-03.."},
      {"a month of words", "모델 date:..2024-06"},
      {"votes", "votes:5.."},
      {"unknown votes", "votes:unknown"},
      {"everything", ""},
      {"all but something", "-word7"},
      {"a word that no paper has", "wrod12"},
      {"a restriction that leaves nothing", "모델 author:nobody date:2023"},
      {"counts", "모델", true},
      {"a trend", "date:2023..", false, true},
      {"an explanation", "모델 데이터", false, false, true},
      {"another order", "모델", false, false, false, "", Sort::kDate},
      {"what resembles a paper", "", false, false, false, "2401.10000"},
  };
  for (const Kind& kind : kinds) {
    INFO(kind.name);
    const auto ask = [&](std::size_t looks, CountingClock& clock) {
      Request request;
      request.query = kind.query;
      request.facets = kind.facets;
      request.trend = kind.trend;
      request.explain = kind.explain;
      request.like = kind.like;
      request.sort = kind.sort;
      request.timeout = std::chrono::milliseconds(looks);
      request.clock = clock.now();
      // Another searcher each time would remember as much: what is known of an index is kept by its thread.
      return searcher.search(request);
    };
    CountingClock first;
    const Response whole = ask(1'000'000, first);
    CountingClock again;
    ask(1'000'000, again);  // what is remembered of the index is not looked up again
    REQUIRE(again.looks >= 2);
    for (const std::size_t share : {0U, 1U, 2U, 3U}) {
      CountingClock clock;
      std::optional<Response> got;
      std::optional<Trouble> trouble;
      try {
        got = ask((again.looks - 2) * share / 4, clock);
      } catch (const Error& e) {
        trouble = e.trouble();
      }
      INFO("stopped at " << share << " quarters of " << again.looks << " looks");
      if (got) {  // only advice was missing
        CHECK(share > 0);
        CHECK(got->total == whole.total);
        CHECK(got->suggestions.empty());
      } else {
        CHECK(trouble == Trouble::kTooLate);
      }
      CHECK(clock.looks <= again.looks);
    }
  }
}

TEST_CASE("planning by itself and each snippet look at the deadline") {
  Crowd crowd;
  ReadIndex(crowd.path()).read([&](const Xapian::Database& index) {
    for (const char* query : {"모델", "모델 데이터", "\"강화 학습\"", "\"모델 언어\"~5", "모델 OR data", "-paper7",
                              "word*", "~wrod12", "author:\"Yu Qiao\"", "저자:이주형", "date:2023-02-03..", "없는말"}) {
      INFO(query);
      const Node root = parse_query(query).root;
      const Deadline passed(std::chrono::seconds(-1));
      CHECK_THROWS_AS(make_plan(root, index), Error);
    }
    const Plan plan = make_plan(parse_query("모델").root, index);
    const Deadline passed(std::chrono::seconds(-1));
    CHECK_THROWS_AS(make_snippet(crowd.papers.front(), Highlighter(plan.highlight), 160), Error);
  });
}

TEST_CASE("half-typed words and looked-up concepts have a deadline, too") {
  Crowd crowd;
  Searcher searcher(crowd.path());
  using std::chrono::milliseconds;
  CHECK_FALSE(searcher.complete("wor", 8).words.empty());
  CHECK_THROWS_WITH(searcher.complete("wor", 8, milliseconds(-1)), has_part("too long"));
  CHECK(searcher.look_up("강화 학습").papers > 0);
  CHECK_THROWS_WITH(searcher.look_up("강화 학습", nullptr, milliseconds(-1)), has_part("too long"));
}

TEST_CASE("a range of days costs by the days that papers are of, not by the calendar") {
  Library library;
  for (int month = 1; month <= 9; ++month)
    library.add(std::to_string(month), "t", "모델", "2024-0" + std::to_string(month) + "-15");
  library.add("old", "t", "모델", "0001-01-01");
  library.add("far", "t", "모델", "9999-12-31");
  library.write();
  for (const char* query : {"date:2024-02..", "date:..2024-02", "date:0001-01-02..9999-12-30", "date:0500..9998"}) {
    INFO(query);
    ReadIndex(library.path()).read([&](const Xapian::Database& index) {
      const std::string scored = make_plan(parse_query(query).root, index).query.scored.text();
      CHECK(std::count(scored.begin(), scored.end(), '"') <= 2 * 11);  // a term for each paper at the most
    });
  }
  CHECK(library.id_set("date:2024-08..") == std::set<std::string>{"8", "9", "far"});
  CHECK(library.id_set("date:0001-01-02..2024-01") == std::set<std::string>{"1"});
  CHECK(library.id_set("date:3000..9998").empty());
}

TEST_CASE("ranges of days agree with the days of the papers, over years and leap days") {
  std::mt19937 random(41);
  const auto some_day = [&] {
    const int year = static_cast<int>(random() % 8 == 0 ? 1 + random() % 9999 : 2022 + random() % 4);
    const int month = 1 + static_cast<int>(random() % 12);
    const int last = days_in_month(year, month);
    const int day = random() % 3 == 0 ? last : 1 + static_cast<int>(random() % static_cast<unsigned>(last));
    return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  };
  Library library;
  for (int i = 0; i < 150; ++i) {
    library.add(std::to_string(i), "t", "모델");
    std::set<Date> days;
    for (std::size_t n = 1 + random() % 3; n > 0; --n) days.insert(some_day());
    library.papers.back().days.assign(days.begin(), days.end());
  }
  library.write();
  for (int round = 0; round < 200; ++round) {
    Date from = some_day();
    Date to = some_day();
    if (to < from) std::swap(from, to);
    const std::string query = "date:" + to_string(from) + ".." + (round % 4 == 0 ? "" : to_string(to));
    std::set<std::string> wanted;
    for (const Paper& paper : library.papers) {
      if (std::any_of(paper.days.begin(), paper.days.end(),
                      [&](Date day) { return from <= day && (round % 4 == 0 || day <= to); }))
        wanted.insert(paper.id);
    }
    INFO(query);
    REQUIRE(library.id_set(query) == wanted);
  }
}

TEST_CASE("a paper dated years ahead makes no other paper old") {
  Library library;
  library.add("older", "t", "모델", "2022-10-21");
  library.add("newer", "t", "모델", "2024-10-21");
  library.add("older, too", "t", "모델", "2022-10-20");
  library.add("far", "t", "강화", "9999-10-21");
  library.write();
  CHECK(library.ids("모델").starts_with("newer"));
}

TEST_CASE("a stretch of a text is chosen in time that grows as the text does") {
  Highlight highlight;
  highlight.add_term("model", highlight.add_aspect(1));
  highlight.add_term("absent", highlight.add_aspect(1));
  const auto snippet_of = [&](std::size_t words) {
    Paper paper;
    paper.sections = {{"", {""}}};
    for (std::size_t i = 0; i < words; ++i) paper.sections[0].bullets[0] += "model ";
    return seconds([&] { CHECK_FALSE(make_snippet(paper, Highlighter(highlight), 160).empty()); });
  };
  CHECK(snippet_of(10'000) < 20 * snippet_of(1250));  // 8 times the text; it took some 50 times as long
}

TEST_CASE("what planning and filters leave out is told in a note") {
  Library library;
  for (int i = 0; i < 120; ++i) library.add(std::to_string(i), "t", "word" + std::to_string(i));
  library.write();
  const auto codes = [&](const Request& request) {
    std::set<std::string> out;
    for (const Diagnostic& note : Searcher(library.path()).search(request).notes) out.insert(note.code);
    return out;
  };
  Request request;
  request.query = "word*";
  CHECK(codes(request) == std::set<std::string>{"many-completions"});
  request.query = "word1*";
  CHECK(codes(request).empty());
  request.query = "";
  request.filters = {"date:nonsense"};
  CHECK(codes(request).contains("not-a-date"));
  request.filters.assign(25, "word1");
  CHECK(codes(request) == std::set<std::string>{"too-many-filters"});
}

}  // namespace papersearch::bounds_test
