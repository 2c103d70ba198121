// SPDX-License-Identifier: GPL-2.0-or-later
// Which reading of a query an index bears out.
#include "query/result/asked.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::asked_test {

namespace {

bool noted(const Response& response, const std::string& code) {
  return std::any_of(response.notes.begin(), response.notes.end(), [&](const Diagnostic& d) { return d.code == code; });
}

struct Shelf : Library {
  Shelf() {
    add("1", "Learning without Forgetting", "연속 학습 로봇", "2024-09-10", 5);
    add("2", "Robots that see", "로봇 비전 forgetting", "2024-10-20", 50);
    add("3", "Robots that walk", "로봇 보행", "2024-10-22", 20);
    add("4", "Last week", "음성", "2023-10-05", 1);
    write();
  }

  Response asked(const std::string& query, const std::string& today, bool exact = false) {
    Request request;
    request.query = query;
    request.today = parse_date(today);
    request.exact = exact;
    return Searcher(path()).search(request);
  }

  // Ids in order, with those of partial hits in brackets.
  std::string found(const std::string& query, const std::string& today = "2024-10-23") {
    std::string out;
    for (const Hit& hit : asked(query, today).hits)
      out += (out.empty() ? "" : " ") + (hit.partial ? "[" + hit.paper.id + "]" : hit.paper.id);
    return out;
  }
};

}  // namespace

TEST_CASE("days, votes, orders and exclusions in words choose the papers") {
  Shelf shelf;
  struct Row {
    const char *query, *ids;
  };
  const Row rows[] = {{"2024년 9월 로봇", "1"},
                      {"2024년 9월, 10월 로봇", "2 3 1"},  // of either month
                      {"2024년 9월 10월 최신순", "3 2 1"},
                      {"2024년 상반기 9월 로봇", "1"},     // the months have none in common
                      {"2024년 하반기 10월 로봇", "2 3"},  // both have October
                      {"date:2024-09 date:2024-10", ""},   // as it is written
                      {"로봇 추천 50 이상", "2"},
                      {"로봇 최신순", "3 2 1"},
                      {"로봇 오래된순", "1 2 3"},
                      {"로봇 인기순", "2 3 1"},
                      {"로봇 sort:votes", "2 3 1"},
                      {"최신순 로봇 보행 제외", "2 1"},
                      {"인기 논문", "2 3 1 4"}};
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(shelf.found(row.query) == row.ids);
  }
  Request request;  // what is said beside the query wins
  request.query = "로봇 인기순";
  request.sort = Sort::kDate;
  const Response sorted = Searcher(shelf.path()).search(request);
  CHECK(sorted.sort == Sort::kDate);
  CHECK(sorted.hits.front().paper.id == "3");
}

TEST_CASE("words that a title has are words") {
  Shelf shelf;
  CHECK(shelf.found("learning without forgetting").starts_with("1"));
  CHECK(noted(shelf.asked("learning without forgetting", "2024-10-23"), "words-of-a-title"));
  CHECK(shelf.found("last week").starts_with("4"));
  CHECK(noted(shelf.asked("로봇 without 보행", "2024-10-23"), "words-read"));
  const Response exact = shelf.asked("로봇 최신순", "2024-10-23", true);
  CHECK_FALSE(noted(exact, "words-read"));
  CHECK(exact.sort == Sort::kRelevance);
}

TEST_CASE("papers that say that they do without a thing are not left out for its name") {
  Library library;
  library.add("1", "Training-free video editing", "영상 편집");
  library.add("2", "Video editing", "training of a model");
  library.add("3", "Video editing, too", "영상 편집");
  library.add("4", "Video editing again", "It works without training");
  library.write();
  const auto found = [&](const std::string& query) {
    const Response answer = library.ask(query);
    std::string out;
    for (const Hit& hit : answer.hits) out += hit.partial ? "" : hit.paper.id;
    for (const Diagnostic& note : answer.notes) out += note.code == "words-read" ? " " + note.message : "";
    return out;
  };
  const std::string all = found("video editing without training");
  CAPTURE(all);
  CHECK(all.find_first_of("14") == 0);
  CHECK(all.substr(2, 2) == "3 ");
  CHECK(
      all.ends_with("\"without training\" is read as an exclusion: "
                    "-training OR \"training-free\" OR \"without training\""));
  CHECK(found("video editing without model").ends_with("\"without model\" is read as an exclusion: -model"));
  CHECK(found("video editing except training") == "3 \"except training\" is read as an exclusion: -training");
  CHECK(found("video editing -training") == "3");
}

TEST_CASE("days that the archive cannot have are words") {
  Shelf shelf;
  for (const char* query : {"1996년 로봇", "1996년에 로봇", "2031년 로봇"}) {
    CAPTURE(query);
    const Response answer = shelf.asked(query, "2024-10-23");
    CHECK(noted(answer, query[0] == '1' ? "before-the-archive" : "after-the-archive"));
    CHECK(answer.total == 0);
    CHECK(answer.total_partial == 3);  // 로봇
  }
  CHECK(shelf.asked("date:1996 로봇", "2024-10-23").total_partial == 0);  // a field is exact
  // What else the query says is read.
  const Response sorted = shelf.asked("1996년 2031년 로봇 최신순", "2024-10-23");
  CHECK(sorted.sort == Sort::kDate);
  CHECK(noted(sorted, "before-the-archive"));
  CHECK(noted(sorted, "after-the-archive"));
  CHECK(noted(sorted, "words-read"));
}

TEST_CASE("days behind the end of the archive are counted from there, and other days follow") {
  Shelf shelf;
  CHECK(shelf.found("지난달 로봇", "2026-11-29") == "1 [2] [3]");
  const Response later = shelf.asked("지난달 로봇", "2026-11-29");
  CHECK(later.total == 1);
  CHECK(later.total_partial == 2);
  REQUIRE(noted(later, "after-the-archive"));
  CHECK(shelf.found("10월 음성", "2026-11-29") == "[4]");
  CHECK(shelf.asked("since 2025 로봇", "2026-11-29").total == 0);
  CHECK(shelf.asked("since 2025 로봇", "2026-11-29").total_partial == 3);
  // A field is exact; its note says what the same days are counted from the end.
  const Response field = shelf.asked("date:지난달 로봇", "2026-11-29");
  CHECK(field.hits.empty());
  const auto note = std::find_if(field.notes.begin(), field.notes.end(),
                                 [](const Diagnostic& d) { return d.code == "after-the-archive"; });
  REQUIRE(note != field.notes.end());
  CHECK(note->hint == "write date:2024-09-01..2024-09-30 for the same days counted from there");
  CHECK_FALSE(noted(shelf.asked("지난달 로봇", "2024-10-23"), "after-the-archive"));
}

TEST_CASE("of an archive that has ended all days counted from today are counted from its end") {
  Shelf shelf;
  // By the clock 재작년 is 2024 and 작년 2025, which the archive has not; from its end they are 2022 and 2023.
  CHECK(shelf.found("작년 음성", "2026-11-29") == "4");
  CHECK(noted(shelf.asked("재작년 로봇", "2026-11-29"), "days-before-the-archive"));
  CHECK(shelf.asked("재작년 로봇", "2026-11-29").total == 0);
  CHECK(shelf.asked("재작년 로봇", "2026-11-29").total_partial == 3);
  CHECK(shelf.found("올해 로봇 최신순", "2026-11-29") == "3 2 1");
  CHECK(shelf.found("26개월 전 로봇", "2026-11-29").starts_with("["));
  CHECK(shelf.found("한 달 전 로봇", "2026-11-29") == "1 [2] [3]");
  const Response years = shelf.asked("최근 3년 음성", "2026-11-29");
  CHECK(years.total == 1);
  CHECK(noted(years, "counted-from-the-end"));
  CHECK_FALSE(noted(years, "after-the-archive"));
  CHECK(shelf.asked("최근 3년 이전 음성", "2026-11-29").total == 0);
  // One that rests for a month goes by the clock.
  CHECK(shelf.found("지난달 로봇", "2024-11-20") == "2 3");
  CHECK_FALSE(noted(shelf.asked("지난달 로봇", "2024-11-20"), "counted-from-the-end"));
  CHECK(noted(shelf.asked("지난달 로봇", "2024-12-20"), "after-the-archive"));
  // What is not counted from today stays where it is.
  CHECK(shelf.found("2024년 9월 로봇", "2026-11-29") == "1");
}

}  // namespace papersearch::asked_test
