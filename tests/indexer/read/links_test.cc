// SPDX-License-Identifier: GPL-2.0-or-later
// Links inside a line.
#include "indexer/read/links.h"

#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::links_test {

namespace {

// "text -> address", one after the other.
std::string links(const std::string& line, const LinkDefinitions& definitions = {}) {
  std::string out;
  for (const MarkdownLink& link : markdown_links(line, definitions))
    out += (out.empty() ? "" : "; ") + line.substr(link.text.begin, link.text.size()) + " -> " + link.address;
  return out;
}

}  // namespace

TEST_CASE("links in every form") {
  struct Row {
    const char* line;
    const char* links;
  };
  for (const Row& row : {
           Row{"[a](http://x)", "a -> http://x"},
           {"[a](http://x \"hover\")", "a -> http://x"},
           {"[a](http://x 'hover')", "a -> http://x"},
           {"[a](http://x (hover))", "a -> http://x"},
           {"[a](<http://x y>)", "a -> http://x y"},
           {"[a]( http://x )", "a -> http://x"},
           {"[a](http://x/(b(c)d))", "a -> http://x/(b(c)d)"},
           {"[a](http://x/b\\)c)", "a -> http://x/b)c"},
           {"[a](http://x?b=1&amp;c=2)", "a -> http://x?b=1&c=2"},
           {"[[v2] a [b]](http://x)", "[v2] a [b] -> http://x"},
           {"[a](b](http://x)", "a](b -> http://x"},
           {"[a [b](http://x)", "a [b -> http://x"},
           {"[a\\] b](http://x)", "a\\] b -> http://x"},
           {"[v2] [a](http://x)", "a -> http://x"},
           {"[a](http://x) (b) | [c](http://y)", "a -> http://x; c -> http://y"},
           {"![i](http://i) [a](http://x)", "a -> http://x"},
           {"[a](http://x", "a -> http://x"},
           {"[a](http://x y)", "a -> http://x y"},
           {"<http://x> b", " -> http://x"},
           {"a http://x/b, c", " -> http://x/b"},
           {"a (http://x/b) c", " -> http://x/b"},
           {"a http://x/b가 c", " -> http://x/b"},
           {"arxiv.org/abs/2410.1 c", " -> arxiv.org/abs/2410.1"},
           {"<a href=\"http://x\">a b</a>", "a b -> http://x"},
           {"<a class=c href='http://x'>a</a>", "a -> http://x"},
           {"[a] b", ""},
           {"a(b) [c", ""},
       }) {
    CAPTURE(row.line);
    CHECK(links(row.line) == row.links);
  }
  LinkDefinitions definitions;
  CHECK(definitions.add("[One  two]: <http://x> \"title\""));
  CHECK(definitions.add("[b]: http://y"));
  CHECK_FALSE(definitions.add("[b]: http://y and more"));
  CHECK_FALSE(definitions.add("[^1]: http://footnote"));
  CHECK_FALSE(definitions.add("text [b]: http://y"));
  CHECK(links("[a][one Two]", definitions) == "a -> http://x");
  CHECK(links("[b][]", definitions) == "b -> http://y");
  CHECK(links("[b] c", definitions) == "b -> http://y");
}

TEST_CASE("an address that is cut for its length ends between two characters") {
  std::string line = "[a](https://x.org/";
  while (line.size() < 5000) line += "가";
  const std::vector<MarkdownLink> found = markdown_links(line, {});
  REQUIRE(found.size() == 1);
  CHECK(is_valid_utf8(found.front().address));
  CHECK(found.front().address.size() > 4000);
}

}  // namespace papersearch::links_test
