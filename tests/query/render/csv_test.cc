// SPDX-License-Identifier: GPL-2.0-or-later
// CSV for spreadsheets.
#include "query/render/csv.h"

#include <string>

#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::csv_test {

TEST_CASE("csv quotes what needs it and disarms formulas") {
  const std::string csv = render_csv(one("=cmd|' /C calc'!A0, \"x\"\nnext", {"A B", "C, D"}));
  CHECK(csv.starts_with(
      "rank,id,title,url,date,votes,authors,partial\r\n1,2410.04199,\"'=cmd|' /C calc'!A0, \"\"x\"\" next\","));
  CHECK(csv.ends_with(",2024-10-21,,\"A B; C, D\",false\r\n"));
}

TEST_CASE("csv disarms formulas wherever a spreadsheet begins a cell") {
  const auto title = [](const std::string& text) {
    const std::string csv = render_csv(titled(text, {}, "x", ""));
    const std::size_t begin = csv.find("1,x,") + 4;
    return csv.substr(begin, csv.rfind(",,2023-01-02") - begin);
  };
  CHECK(title("=1+1") == "'=1+1");
  CHECK(title("+1") == "'+1");
  CHECK(title("-1") == "'-1");
  CHECK(title("@x") == "'@x");
  CHECK(title("\t=1") == "' =1");
  CHECK(title("\r=1") == "' =1");
  CHECK(title("\x1b=1") == "'=1");
  CHECK(title("  =1") == "'  =1");
  CHECK(title("＝1") == "'＝1");
  CHECK(title("a;=1") == "\"a;'=1\"");
  CHECK(title("a; @x;b;") == "\"a;' @x;b;\"");
  CHECK(title("a\";=1\"") == "\"a\"\";'=1\"\"\"");
  CHECK(title("a = b-c") == "a = b-c");
  CHECK(title("") == "");
}

}  // namespace papersearch::csv_test
