// SPDX-License-Identifier: GPL-2.0-or-later
// Which browser gets a link.
#include "query/shell/browser.h"

#include <filesystem>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/child.h"
#include "tests/environment.h"

namespace papersearch::browser_test {

TEST_CASE("a link goes to the first browser that takes it, else to xdg-open, and never to the shell") {
  const TemporaryFolder folder;
  const auto program = [&](const std::string& name, int status) {
    folder.write(name, "#!/bin/sh\necho " + name + ": \"$@\"\nexit " + std::to_string(status) + "\n");
    std::filesystem::permissions(folder / name, std::filesystem::perms::owner_all);
  };
  program("good", 0);
  program("bad", 1);
  const std::string link = "https://arxiv.org/abs/1?a=$(id)&b='x'";
  struct Row {
    const char* browser;
    bool has_xdg_open;
    std::string said;  // empty: none took it
  };
  for (const Row& row : {
           Row{"good", false, "good: " + link},
           {"bad:good", false, "bad: " + link + "\ngood: " + link},
           {"good:bad", false, "good: " + link},
           {"good --new %s --end", false, "good: --new " + link + " --end"},
           {"good %s %s", false, "good: " + link + " " + link},
           {"::good:", false, "good: " + link},
           {"", true, "xdg-open: " + link},
           {"bad", true, "bad: " + link + "\nxdg-open: " + link},
           {"good", true, "good: " + link},
           {"", false, ""},
           {"bad", false, ""},
       }) {
    INFO(row.browser);
    if (row.has_xdg_open) program("xdg-open", 0);
    const Environment set{{"PATH", (folder / "").c_str()}, {"BROWSER", row.browser}};
    const ChildEnd end = run_in_child([&] {
      open_in_browser(link);
      return 0;
    });
    CHECK(end.status == (row.said.empty() ? 99 : 0));
    CHECK(end.out.empty());
    if (row.said.empty()) {
      CHECK_THAT(end.err, has_part("no browser took " + link));
    } else {
      CHECK(end.err == row.said + "\n");
    }
    std::filesystem::remove(folder / "xdg-open");
  }
}

}  // namespace papersearch::browser_test
