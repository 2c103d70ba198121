// SPDX-License-Identifier: GPL-2.0-or-later
// --save, --saved, --new, --peek and --forget.
#include "query/shell/saved_commands.h"

#include <string>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/child.h"
#include "tests/environment.h"
#include "tests/query/library.h"

namespace papersearch::saved_commands_test {

TEST_CASE("a search is saved, listed, asked for news, and forgotten") {
  Library library;
  library.add("1", "Diffusion", "확산", "2024-10-21");
  library.write();
  const TemporaryFolder state;
  const Environment set{{"XDG_STATE_HOME", (state / "").c_str()}};
  ShellOptions options;
  options.index_path = library.path();
  options.save = options.forget = "rl";
  Request request;
  CHECK(run_in_child([&] { return save_search(options, request); }).status == 99);  // nothing is asked
  request.query = "diffusion";
  const auto list = [&] { return run_in_child([&] { return list_saved(options, "text"); }); };
  const auto news = [&](const std::string& name) {
    Arguments arguments;
    if (!name.empty()) arguments.words = {name};
    return run_in_child([&] { return show_news(options, arguments, "oneline", {}); });
  };
  CHECK(list().status == 1);
  CHECK(news("rl").status == 99);
  const ChildEnd saved = run_in_child([&] { return save_search(options, request); });
  CHECK(saved.status == 0);
  CHECK_THAT(saved.out, has_part("rl is saved: diffusion (1 paper so far)"));
  CHECK_THAT(run_in_child([&] { return save_search(options, request); }).out, has_part("instead of what was"));
  CHECK(list().out == "rl\tdiffusion\n");
  CHECK(list().status == 0);
  CHECK_THAT(run_in_child([&] { return list_saved(options, "json"); }).out, has_part("\"seen\":1"));
  CHECK(news("").status == 1);

  library.add("2", "Diffusion again", "확산", "2024-10-22");
  library.write();
  options.peek = true;
  for (int round = 0; round < 2; ++round) {
    const ChildEnd peeked = news("rl");
    CHECK(peeked.status == 0);
    CHECK_THAT(peeked.out, has_part("Diffusion again"));
  }
  options.peek = false;
  CHECK(news("").status == 0);
  CHECK(news("").status == 1);

  state.write("papersearch/searches/bad.json", "x");
  const ChildEnd with_bad = list();
  CHECK(with_bad.status == 0);
  CHECK_THAT(with_bad.err, has_part("papersearch: the saved search bad cannot be read"));
  CHECK(run_in_child([&] { return forget_search(options); }).status == 0);
  CHECK(run_in_child([&] { return forget_search(options); }).status == 99);
  CHECK(list().status == 2);  // the one that is left cannot be read
}

}  // namespace papersearch::saved_commands_test
