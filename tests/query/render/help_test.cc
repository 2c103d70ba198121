// SPDX-License-Identifier: GPL-2.0-or-later
// The description of the query language.
#include "query/render/help.h"

#include <string>

#include "query/language/parser.h"
#include "src/base/terminal.h"
#include "src/index/schema.h"
#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::help_test {

TEST_CASE("the help and the manual name every field; their examples are read without a note") {
  const std::string help = query_help();
  const std::string man = query_man();
  for (const FieldSpec& field : kFields) {
    CHECK(has(help, std::string(field.name) + ":"));
    CHECK(has(man, std::string(field.name) + ":"));
    CHECK(parse_query(field.example, Date{2024, 10, 23}).notes.empty());
  }
  for (const QueryForm& form : query_forms()) {
    CAPTURE(form.example);
    // What is read in words always says so; there is nothing else to remark.
    for (const Diagnostic& note : parse_query(form.example, Date{2024, 10, 23}).notes) CHECK(note.code == "words-read");
  }
  for (const std::size_t width : {20U, 40U, 60U, 80U, 110U}) {
    const std::string lines = query_help(width);
    CAPTURE(lines, width);
    std::size_t start = 0;
    for (std::size_t end = lines.find('\n'); end != std::string::npos; start = end + 1, end = lines.find('\n', start))
      CHECK(display_width(lines.substr(start, end - start)) <= width);
  }
}

}  // namespace papersearch::help_test
