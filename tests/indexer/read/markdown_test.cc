// Lines as CommonMark takes them, links, and marks inside a line.
#include "indexer/read/markdown.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <ctime>

using namespace papersearch;

namespace {

// One letter a line: b(lank) t(ext) c(ode) h(idden) m(arkup), or the level of a heading.
std::string kinds(const std::string& text) {
  std::string out;
  for (const MarkdownLine& line : markdown_lines(text).lines) {
    using Kind = MarkdownLine::Kind;
    out += line.kind == Kind::kHeading  ? static_cast<char>('0' + line.level)
           : line.kind == Kind::kBlank  ? 'b'
           : line.kind == Kind::kText   ? 't'
           : line.kind == Kind::kCode   ? 'c'
           : line.kind == Kind::kHidden ? 'h'
                                        : 'm';
  }
  return out;
}

std::string heading(const std::string& text) {
  for (const MarkdownLine& line : markdown_lines(text).lines) {
    if (line.kind == MarkdownLine::Kind::kHeading) return text.substr(line.content.begin, line.content.size());
  }
  return "none";
}

// "text -> address", one after the other.
std::string links(const std::string& line, const LinkDefinitions& definitions = {}) {
  std::string out;
  for (const MarkdownLink& link : markdown_links(line, definitions))
    out += (out.empty() ? "" : "; ") + line.substr(link.text.begin, link.text.size()) + " -> " + link.address;
  return out;
}

}  // namespace

TEST_CASE("lines are what CommonMark takes them for") {
  struct Row {
    const char* text;
    const char* kinds;
  };
  for (const Row& row : {
           Row{"# a\n## b\n###### c\n####### d\n", "126t"},
           {" # a\n   ## b\n    ### c\n", "12c"},
           {"#\ta\n#a\n", "1t"},
           {"a\n===\n\nb\n---\n", "1mb2m"},
           {"a\n\n---\n***\n_ _ _\n", "tbmmm"},
           {"```\n# a\n```\n# b\n", "mcm1"},
           {"~~~ x\n```\n~~~\n", "mcm"},
           {"````\n```\n````\n", "mcm"},
           {"- ```\n  # a\n  ```\n- b\n", "mcmt"},
           {"> ```\n> # a\n> ```\nb\n", "mcmt"},
           {"- a\n\n      code\n", "tbc"},
           {"<!-- a\n# b\n-->\n# c\n", "hhh1"},
           {"<pre>\n# a\n</pre>\n# c\n", "ccc1"},
           {"<script>\n# a\n</script>\n# c\n", "hhh1"},
           {"<div>\n# a\n</div>\n", "t1t"},
           {"| a | b |\n|---|---|\n| c | d |\n", "ttt"},
           {"[a]: http://x\n", "t"},
           {"- # a\n> ## b\n", "12"},
           {"a\r\n\r\n# b\r\n", "tb1"},
           {"", ""},
           {"\n", "b"},
       }) {
    CAPTURE(row.text);
    CHECK(kinds(row.text) == row.kinds);
  }
  CHECK(heading("### a b ###  \n") == "a b");
  CHECK(heading("###\ta #b\n") == "a #b");
  CHECK(heading("  ### *a* `b` [c](d) \\# &amp; ##\n") == "*a* `b` [c](d) \\# &amp;");
  CHECK(heading("가 나\n====\n") == "가 나");
}

TEST_CASE("what nothing closes hides nothing") {
  for (const char* opens : {"```", "~~~~", "```python", "<!-- a", "- ```"}) {
    CAPTURE(opens);
    const std::string text = std::string(opens) + "\ntext\n\n# b\n";
    CHECK(kinds(text).back() == '1');
  }
  CHECK(markdown_lines("a\n```\nb\n").unclosed.size() == 1);
  CHECK(markdown_lines("```\nb\n```\n").unclosed.empty());
  // A fence that a list ended before its end came: what seems to end it opens another.
  CHECK(kinds("- ```\nx\n```\n\n# b\n").back() == '1');
}

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

// Twice the text takes about twice the time of the processor, not four times.
TEST_CASE("hostile nesting takes linear time") {
  const auto seconds = [](const std::string& text) {
    const std::clock_t begin = std::clock();
    const Markdown markdown = markdown_lines(text);
    const LinkDefinitions none;
    for (const MarkdownLine& line : markdown.lines) {
      const std::string content = text.substr(line.content.begin, line.content.size());
      markdown_links(content, none);
      without_marks(content);
      without_all_marks(content);
    }
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  const auto repeated = [](const std::string& piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
  };
  constexpr std::size_t kTimes = 200'000;
  for (const char* piece :
       {"[",       "]",          "[a](",           "![[]()", "[a](b \"", "[a](<",    "[a][b]",  "> ",        "- ",
        "1. ",     "* ",         "> - ",           "**a ",   "a**b",     "*a_ ",     "`a``",    "~~a~~b",    "<!--",
        "<b ",     "<a href=x>", "<a href=x></b>", "&amp",   "&a;",      "$a",       "\\",      "```\n",     "- ```\n",
        "<pre>\n", "\n",         "- a\n\n",        "> a\n",  "[a]: b\n", "a\n===\n", "    a\n", "http://x(", "((",
        "))",      "|a",         "| - ",           "a*b* "}) {
    const double once = seconds(repeated(piece, kTimes));
    const double twice = seconds(repeated(piece, 2 * kTimes));
    CAPTURE(piece, once, twice);
    CHECK(twice < 3 * once + 0.2);
  }
  // Lists inside lists by their indentation, and what closes all of them again and again.
  std::string deep;
  for (std::size_t i = 0; i < 600; ++i) deep += std::string(2 * i, ' ') + "- a\n";
  const std::string blank = deep + std::string(kTimes, '\n');
  CHECK(seconds(blank + blank) < 3 * seconds(blank) + 0.2);
}
