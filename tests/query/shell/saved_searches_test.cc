// SPDX-License-Identifier: GPL-2.0-or-later
// Saved searches in their folder.
#include "query/shell/saved_searches.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <thread>

#include "tests/catch.h"
#include "tests/environment.h"
#include "tests/temporary.h"

namespace papersearch::saved_searches_test {

namespace {

struct State {
  TemporaryFolder folder;
  Environment set{{"XDG_STATE_HOME", (folder / "").c_str()}};
  [[nodiscard]] std::string file(const std::string& name) const { return "papersearch/searches/" + name + ".json"; }
};

SavedSearch asking(const std::string& name) { return {name, "q", "", false, false, {}, "", {}}; }

std::vector<std::string> names(const SavedList& list) {
  std::vector<std::string> out;
  for (const SavedSearch& search : list.searches) out.push_back(search.name);
  return out;
}

}  // namespace

TEST_CASE("a search is kept with all that it asks and has shown, and goes when it is forgotten") {
  const State state;
  SavedSearches saved;
  CHECK(saved.all().searches.empty());
  CHECK_THROWS_AS(saved.find("rl"), Error);
  CHECK_THROWS_AS(saved.forget("rl"), Error);
  SavedSearch search{"rl", "강화학습 \"x\"\n\xEF\xBB\xBF", "2410.04199", true, true, {"a", "b"}, "history", {"2", "1"}};
  CHECK_FALSE(saved.save(search));
  CHECK(saved.save(search));
  const SavedSearch found = SavedSearches().find("rl");
  CHECK(found.query == search.query);
  CHECK(found.like == search.like);
  CHECK(found.exact);
  CHECK(found.any);
  CHECK(found.without == search.without);
  CHECK(found.history == "history");
  CHECK(found.seen == std::vector<std::string>{"1", "2"});
  const Request request = found.request();
  CHECK(request.query == search.query);
  CHECK(request.like == search.like);
  CHECK(request.exact);
  CHECK(request.match == MatchMode::kAny);
  CHECK(request.sort == Sort::kDate);
  CHECK_FALSE(request.partial);
  CHECK(request.limit >= 1'000'000);
  CHECK_THAT(saved_json({found}), has_part("\"seen\":2"));
  CHECK(saved_json({found}).find('\n') + 1 == saved_json({found}).size());
  saved.forget("rl");
  CHECK(saved.all().searches.empty());
}

TEST_CASE("a name is short, shown by a terminal, and no path") {
  const State state;
  SavedSearches saved;
  for (const std::string name : {"a", "강화학습", "a b", "a.b-c", "~", "a'b\"c", "*"}) {
    INFO(name);
    CHECK_FALSE(saved.save(asking(name)));
    CHECK(saved.find(name).query == "q");
  }
  CHECK_FALSE(saved.save(asking(std::string(60, 'x'))));
  for (const std::string& name : {std::string(), std::string("."), std::string("..    "), std::string("-a"),
                                  std::string("../a"), std::string("a/b"), std::string("a\nb"), std::string("a\x1b"),
                                  std::string("a\0b", 3), std::string("a\xE2\x80\xAE"), std::string(61, 'x')}) {
    INFO(name);
    CHECK_THROWS_AS(saved.save(asking(name)), Error);
    CHECK_THROWS_AS(saved.find(name), Error);
  }
  // Hangul that is typed in jamo is the same name.
  CHECK(saved.find("\u1100\u1161\u11BC\u1112\u116A\u1112\u1161\u11A8\u1109\u1173\u11B8").name == "강화학습");
  std::string hint;
  try {
    hint = saved.find("a.b-d").query;
  } catch (const Error& error) {
    hint = error.hint();
  }
  CHECK_THAT(hint, has_part("a.b-c"));
}

TEST_CASE("a file that is damaged is told, keeps no other from being read, and can be replaced and forgotten") {
  const State state;
  SavedSearches saved;
  saved.save(asking("good"));
  for (const std::string& text :
       {std::string(), std::string("{"), std::string("[]"), std::string("{\"version\":2}"), std::string("null"),
        std::string("{\"version\":1,\"query\":7}"), std::string(100'000, '['), std::string("\xFF\0", 2)}) {
    INFO(text.substr(0, 40));
    state.folder.write(state.file("bad"), text);
    const SavedList all = saved.all();
    CHECK(names(all) == std::vector<std::string>{"good"});
    REQUIRE(all.unreadable.size() == 1);
    CHECK_THAT(all.unreadable.front().what(), has_part("bad"));
    CHECK_THROWS_AS(saved.find("bad"), Error);
    saved.forget("bad");
    CHECK(saved.all().unreadable.empty());
  }
  state.folder.write(state.file("bad"), "x");
  CHECK(saved.save(asking("bad")));
  CHECK(saved.find("bad").query == "q");
  state.folder.write("papersearch/searches/other.txt", "no search");
  std::filesystem::create_directories(state.folder / state.file("folder"));
  state.folder.write(state.file("\xFF"), "{}");
  CHECK(names(saved.all()) == std::vector<std::string>{"bad", "good"});
  CHECK(saved.all().unreadable.size() == 2);
}

TEST_CASE("papers are added to what a search has shown, unless it asks something else by now") {
  const State state;
  SavedSearches saved;
  const SavedSearch search{"rl", "q", "", false, false, {}, "one", {"1"}};
  saved.save(search);
  saved.add_seen(search, {"3", "2", "1", "3"}, "two");
  CHECK(saved.find("rl").seen == std::vector<std::string>{"1", "2", "3"});
  CHECK(saved.find("rl").history == "two");
  SavedSearch other = search;
  other.query = "another";
  saved.add_seen(other, {"9"}, "three");
  CHECK(saved.find("rl").seen.size() == 3);
  CHECK(saved.find("rl").history == "two");
  saved.forget("rl");
  saved.add_seen(search, {"9"}, "three");
  CHECK(saved.all().searches.empty());
}

TEST_CASE("what several add at once is all kept") {
  const State state;
  const SavedSearch search = asking("rl");
  SavedSearches().save(search);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 2; ++thread) {
    threads.emplace_back([&, thread] {
      SavedSearches saved;
      for (int i = 0; i < 20; ++i) saved.add_seen(search, {std::to_string(thread * 100 + i)}, "one");
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(SavedSearches().find("rl").seen.size() == 40);
}

TEST_CASE("without a home there is no folder for saved searches") {
  const Environment homeless{{"XDG_STATE_HOME", ""}, {"HOME", ""}};
  CHECK_THROWS_AS(SavedSearches(), Error);
}

}  // namespace papersearch::saved_searches_test
