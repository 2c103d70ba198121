// SPDX-License-Identifier: GPL-2.0-or-later
// What came for a saved search since its last look.
#include "query/shell/news.h"

#include <string>

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::news_test {

namespace {

SavedSearch diffusion(std::vector<std::string> seen, const std::string& history) {
  return {"rl", "diffusion", "", false, false, {}, history, std::move(seen)};
}

std::string new_ids(const News& news) {
  std::string out;
  for (const Hit& hit : news.response.hits) out += (out.empty() ? "" : " ") + hit.paper.id;
  return out;
}

}  // namespace

TEST_CASE("news are the papers that a search has not shown, the newest first, by their ids") {
  Library library;
  library.add("1", "Diffusion", "확산", "2024-10-21");
  library.add("2", "Diffusion", "확산", "2024-10-23");
  library.add("3", "Diffusion", "확산", "2024-10-22");
  library.add("4", "Attention", "주의", "2024-10-22");
  library.write();
  Searcher searcher(library.path());
  const News all = news_of(searcher, diffusion({}, ""), 40);
  CHECK(new_ids(all) == "2 3 1");
  CHECK(all.ids.size() == 3);
  CHECK_FALSE(all.response.hits.front().snippet.empty());
  const std::string history = all.response.history;
  const News some = news_of(searcher, diffusion({"1", "3"}, history), 40);
  CHECK(new_ids(some) == "2");
  CHECK(some.ids.size() == 3);
  CHECK_FALSE(some.other_index);
  CHECK(new_ids(news_of(searcher, diffusion({"1", "2", "3"}, history), 40)).empty());
  CHECK(news_of(searcher, diffusion({"1"}, "another"), 40).other_index);
}

TEST_CASE("news are written in each format, safe for a terminal, and searches without news are left out of text") {
  Library library;
  library.add("1", "Diffusion \x1b[31m", "확산", "2024-10-21");
  library.write();
  Searcher searcher(library.path());
  const News one = news_of(searcher, diffusion({}, ""), 40);
  SavedSearch quiet = diffusion({"1"}, one.response.history);
  quiet.name = "quiet";
  const std::vector<News> news = {one, news_of(searcher, quiet, 40)};
  const std::string text = render_news(news, "text", {});
  CHECK_THAT(text, has_part("rl"));
  CHECK(text.find("quiet") == std::string::npos);
  CHECK(text.find('\x1b') == std::string::npos);
  const std::string lines = render_news(news, "oneline", {});
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 1);
  CHECK(std::count(lines.begin(), lines.end(), '\t') == 4);
  CHECK_THAT(lines, has_part("\trl\n"));
  CHECK_THAT(render_news(news, "jsonl", {}), has_part("\"search\":\"rl\""));
  const std::string json = render_news(news, "json", {});
  CHECK_THAT(json, has_part("\"name\":\"quiet\""));
  CHECK_THAT(json, has_part("\"other_index\""));
  CHECK(render_news({}, "oneline", {}).empty());
}

}  // namespace papersearch::news_test
