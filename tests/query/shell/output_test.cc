// SPDX-License-Identifier: GPL-2.0-or-later
// Where answers are written to, and in which style.
#include "query/shell/output.h"

#include "tests/catch.h"
#include "tests/child.h"
#include "tests/environment.h"

namespace papersearch::shell_output_test {

TEST_CASE("colours follow what is asked for, then the environment, and a file has none by itself") {
  struct Row {
    const char *color, *no_color, *force, *links;
    bool has_color, has_links;
  };
  for (const Row& row : {
           Row{"auto", "", "", "", false, false},
           {"always", "", "", "", true, false},
           {"always", "1", "", "", true, false},
           {"never", "", "1", "", false, false},
           {"auto", "", "1", "", true, false},
           {"auto", "1", "1", "", false, false},
           {"auto", "", "", "1", false, true},
           {"auto", "", "", "0", false, false},
       }) {
    const Environment set{{"NO_COLOR", row.no_color},
                          {"CLICOLOR_FORCE", row.force},
                          {"FORCE_HYPERLINK", row.links},
                          {"CLICOLOR", ""},
                          {"TERM", "xterm-kitty"}};
    const ChildEnd end = run_in_child([&] {
      if (is_terminal()) return 3;
      const TextStyle style = terminal_style(row.color);
      return style.color == row.has_color && style.links == row.has_links && style.width >= kNarrowest &&
                     style.width <= 110
                 ? 0
                 : 1;
    });
    CHECK(end.status == 0);
  }
}

TEST_CASE("an answer in a file goes through no pager, and its exit code says whether there is one") {
  const Environment set{{"PAPERSEARCH_PAGER", "echo paged"}};
  const std::string lines(2000, '\n');
  const ChildEnd found = run_in_child([&] { return written(lines, true, true); });
  CHECK(found.status == kFound);
  CHECK(found.out == lines);
  CHECK(run_in_child([] { return written("", false, true); }).status == kNothing);
  const ChildEnd failed = run_in_child([] {
    ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
    return written("text", true, false);
  });
  CHECK(failed.status == kError);
  CHECK_THAT(failed.err, has_part("papersearch: cannot write the answer"));
}

TEST_CASE("the notes of an answer are printed below its query, safe for a terminal") {
  Response response;
  response.query = "a \x1b[31m \"b";
  response.notes = {{Level::kNote, "quote-not-closed", {9, 11}, "not closed: \x1b", "close it"}};
  const ChildEnd end = run_in_child([&] {
    print_notes(response);
    return 0;
  });
  CHECK(end.out.empty());
  CHECK_THAT(end.err, has_part("query:1:"));
  CHECK_THAT(end.err, has_part("not closed"));
  CHECK_THAT(end.err, has_part("close it"));
  CHECK(end.err.find('\x1b') == std::string::npos);
}

}  // namespace papersearch::shell_output_test
