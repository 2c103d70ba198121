// Links, and marks inside a line.
#include "indexer/read/inline.h"

#include <catch2/catch.hpp>

#include "src/base/utf8.h"

using namespace papersearch;

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

TEST_CASE("marks inside a word join it; LaTeX and lone marks stay") {
  struct Row {
    const char* line;
    const char* plain;
    const char* bare;  // without all marks
  };
  for (const Row& row : {
           Row{"**강화**학습", "강화학습", "강화학습"},
           {"*대조*학습", "대조학습", "대조학습"},
           {"***가***나", "가나", "가나"},
           {"Trans**former**", "Transformer", "Transformer"},
           {"Trans*former*", "Transformer", "Transformer"},
           {"~~지도~~학습", "지도학습", "지도학습"},
           {"`LoRA`를", "LoRA를", "LoRA를"},
           {"``a`b``를", "a`b를", "a`b를"},
           {"가 **나** 다", "가 **나** 다", "가 나 다"},
           {"**가(b)**를", "**가(b)**를", "**가(b)**를"},
           {"_a_ b", "_a_ b", "a b"},
           {"snake_case_name", "snake_case_name", "snake_case_name"},
           {"A*와 B*를", "A*와 B*를", "A*와 B*를"},
           {"V* and V*Bench", "V* and V*Bench", "V* and V*Bench"},
           {"2**10 and 3**5", "2**10 and 3**5", "2**10 and 3**5"},
           {"1120*1120", "1120*1120", "1120*1120"},
           {"$a*b*c$ $\\textbf{x}_1$", "$a*b*c$ $\\textbf{x}_1$", "$a*b*c$ $\\textbf{x}_1$"},
           {"3.6\\% \\_x\\_ \\*a\\*b", "3.6\\% \\_x\\_ \\*a\\*b", "3.6\\% \\_x\\_ \\*a\\*b"},
           {"R&amp;D &lt;b&gt; &#39;&#x26;&#0; &nosuch; &", "R&D <b> '&\uFFFD &nosuch; &",
            "R&D <b> '&\uFFFD &nosuch; &"},
           {"10&nbsp;%", "10 %", "10 %"},
           {"<b>굵은</b>글<br>줄<br/>끝", "굵은글 줄 끝", "굵은글 줄 끝"},
           {"<think> </think> <s> a < b > c", "<think> </think> <s> a < b > c", "<think> </think> <s> a < b > c"},
           {"a<!-- b -->c <!-- d", "ac <!-- d", "ac <!-- d"},
           {"`a&amp;<b>`", "`a&amp;<b>`", "a&amp;<b>"},
           {"`unclosed **가**나", "`unclosed 가나", "`unclosed 가나"},
       }) {
    CAPTURE(row.line);
    CHECK(without_marks(row.line) == row.plain);
    CHECK(without_all_marks(row.line) == row.bare);
  }
}

TEST_CASE("an address that is cut for its length ends between two characters") {
  std::string line = "[a](https://x.org/";
  while (line.size() < 5000) line += "가";
  const std::vector<MarkdownLink> found = markdown_links(line, {});
  REQUIRE(found.size() == 1);
  CHECK(is_valid_utf8(found.front().address));
  CHECK(found.front().address.size() > 4000);
}
