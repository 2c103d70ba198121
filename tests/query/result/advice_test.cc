// SPDX-License-Identifier: GPL-2.0-or-later
// What is said and offered where nothing was found.
#include "query/result/advice.h"

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::advice_test {

namespace {

// Weekdays from Friday to Tuesday, and a digest long before.
struct Week : Library {
  Week() {
    add("1", "Diffusion model", "확산 모델", "2024-10-18", 1, {"Kaiming He"});
    add("2", "Mamba", "상태 공간", "2024-10-21", 1, {"Yann LeCun"});
    add("3", "Robots", "로봇", "2024-10-22", 1, {"Yan Li"});
    add("4", "Old", "로봇", "2023-01-02");
    write();
  }

  Response asked(const std::string& query, const std::vector<std::string>& filters = {}) {
    Request request;
    request.query = query;
    request.filters = filters;
    request.today = parse_date("2024-10-23");
    return Searcher(path()).search(request);
  }

  // "message[words]; … | query total; …" of one kind of note and the suggestions of one kind.
  std::string advised(const std::string& query, const std::string& code, Suggestion::Kind kind,
                      const std::vector<std::string>& filters = {}) {
    const Response answer = asked(query, filters);
    std::string out;
    for (const Diagnostic& note : answer.notes) {
      if (note.code == code) out += note.message + "[" + query.substr(note.at.begin, note.at.size()) + "]; ";
    }
    out += "|";
    for (const Suggestion& one : answer.suggestions) {
      if (one.kind == kind) out += " " + one.query + " " + std::to_string(one.total) + ";";
    }
    return out;
  }
};

}  // namespace

TEST_CASE("days without a digest name the nearest, which are offered with what else is asked") {
  Week week;
  struct Row {
    const char *query, *advice;
  };
  for (const Row& row : {
           Row{"date:2024-10-20",
               "there is no digest of 2024-10-20; the nearest are of 2024-10-18 and 2024-10-21[date:2024-10-20]; "
               "| date:2024-10-18 1; date:2024-10-21 1;"},
           {"2024년 10월 20일",
            "there is no digest of 2024-10-20; the nearest are of 2024-10-18 and 2024-10-21[2024년 10월 20일]; "
            "| date:2024-10-18 1; date:2024-10-21 1;"},
           {"mamba date:2024-10-19..2024-10-20",
            "there is no digest of 2024-10-19..2024-10-20; the nearest are of 2024-10-18 and "
            "2024-10-21[date:2024-10-19..2024-10-20]; | mamba date:2024-10-21 1;"},
           {"date:2022",
            "there is no digest of 2022-01-01..2022-12-31; the next one is of 2023-01-02[date:2022]; "
            "| date:2023-01-02 1;"},
           {"date:2024-10-23", "| date:2024-10-22 1;"},
           {"date:2024-10-21", "|"},
           {"zebra date:2024-10-21", "|"},
           {"date:..2022", "|"},
           {"-date:2024-10-20", "|"},
       }) {
    CAPTURE(row.query);
    CHECK(week.advised(row.query, "no-digest", Suggestion::Kind::kDigest) == row.advice);
  }
  // A filter stands at no place of the query.
  CHECK(week.advised("로봇", "no-digest", Suggestion::Kind::kDigest, {"date:2024-10-23"}) ==
        "| 로봇 date:2024-10-22 1;");
  CHECK(week.advised("로봇", "no-digest", Suggestion::Kind::kDigest, {"date:2023-01-01"})
            .starts_with("there is no digest of 2023-01-01; the next one is of 2023-01-02[]; |"));
}

TEST_CASE("a quotation that no paper has says which slip it may be, and is offered without its quotes") {
  Week week;
  struct Row {
    const char *query, *advice;
  };
  for (const Row& row : {
           Row{"\"difusion model\"",
               "no paper has \"difusion model\" as it is quoted; it may be \"diffusion model\"[\"difusion model\"]; "
               "| \"diffusion model\" 1;"},
           {"\"difusion model\" date:2024-10",
            "no paper has \"difusion model\" as it is quoted; it may be \"diffusion model\"[\"difusion model\"]; "
            "| \"diffusion model\" date:2024-10-01..2024-10-31 1;"},
           {"author:\"Kaimin He\"",
            "no author is called \"Kaimin He\"; it may be \"kaiming He\"[author:\"Kaimin He\"]; "
            "| author:\"kaiming He\" 1;"},
           {"author:\"Yan LeCun\"",
            "no author is called \"Yan LeCun\"; it may be \"yann LeCun\"[author:\"Yan LeCun\"]; "
            "| author:\"yann LeCun\" 1;"},
           {"\"model diffusion\"", "no paper has \"model diffusion\" as it is quoted[\"model diffusion\"]; |"},
           {"\"diffusion model\"", "|"},
           {"-\"difusion model\" zebra", "|"},
       }) {
    CAPTURE(row.query);
    CHECK(week.advised(row.query, "phrase-not-found", Suggestion::Kind::kSpelling) == row.advice);
  }
  CHECK(week.advised("\"model diffusion\" date:2024-10", "", Suggestion::Kind::kWithout) ==
        "| model diffusion date:2024-10-01..2024-10-31 1; date:2024-10-01..2024-10-31 3;");
  CHECK(week.advised("\"difusion model\"", "", Suggestion::Kind::kWithout) == "| diffusion model 1;");
}

}  // namespace papersearch::advice_test
