// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as plain HTML.
#include "query/render/html.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>

#include "tests/catch.h"

namespace papersearch::html_test {

namespace {

Hit hostile() {
  Hit out;
  out.paper.id = "\"><script>1</script>";
  out.paper.title = "<img src=x onerror=alert(1)> SL$^{2}$ \u202Etxt";
  out.paper.url = "javascript:alert(1)";
  out.paper.authors = {"A\"B", "<b>C</b>", "D", "E"};
  out.paper.days = {*parse_date("2024-10-21")};
  out.paper.sections = {{"<h1>", {"one & <svg onload=alert(1)>\x1b[31m"}}};
  return out;
}

bool has_only(const std::string& html, std::initializer_list<const char*> tags) {
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const std::size_t begin = at + (html[at + 1] == '/' ? 2 : 1);
    const std::string name = html.substr(begin, html.find_first_of(" >", begin) - begin);
    if (std::find(tags.begin(), tags.end(), name) == tags.end()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("text is text in HTML and in attributes") {
  CHECK(html_text("a<b>&\"'\n\x07\u202E한글") == "a&lt;b&gt;&amp;&quot;&#39; \uFFFD\uFFFD한글");
  CHECK(html_text("\xFF") == "\uFFFD");
}

TEST_CASE("a hostile paper is text on every plain page") {
  Response response;
  response.total = 1;
  response.hits = {hostile()};
  for (const PlainPage& page :
       {render_html_hits(response, "<q>", "?q=<&offset=20", PageLanguage::kKorean),
        render_html_paper(hostile(), PageLanguage::kEnglish),
        render_html_day(*parse_date("2024-10-21"), {hostile()}, std::nullopt, parse_date("2024-10-22"))}) {
    INFO(page.body);
    CHECK(has_only(page.body, {"a", "article", "h1", "h2", "li", "mark", "ol", "p", "section", "ul"}));
    CHECK(page.body.find("javascript:") == std::string::npos);
    CHECK(page.body.find('\x1b') == std::string::npos);
    CHECK(page.body.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("plain pages link to papers, authors, days and the next page") {
  Response response;
  response.total = 41;
  response.hits = {hostile()};
  response.hits.front().paper.id = "2410.1";
  const PlainPage hits = render_html_hits(response, "모델", "?q=a&offset=20", PageLanguage::kKorean);
  CHECK(hits.title == "모델");
  CHECK_THAT(hits.body, has_part("<h1>모델</h1>") && has_part("41편") && has_part("SL²") &&
                            has_part("href=\"?paper=2410.1\"") && has_part("href=\"?q=a&amp;offset=20\"") &&
                            has_part(" +"));
  const PlainPage day = render_html_day(*parse_date("2024-10-21"), response.hits, parse_date("2024-10-18"), {});
  CHECK_THAT(day.body, has_part("‹ 2024-10-18") && !has_part("›"));
  const PlainPage paper = render_html_paper(response.hits.front(), PageLanguage::kKorean);
  CHECK_THAT(paper.body, has_part("<li>one &amp;") && has_part("A&quot;B"));
  CHECK_FALSE(paper.description.empty());
  response.hits.front().paper.authors = {"A", "B", "C", "D", "E"};  // of which three are shown
  CHECK_THAT(render_html_hits(response, "모델", "", PageLanguage::kKorean).body, has_part("</a> +2</p>"));
}

TEST_CASE("the words of a plain page are in one language") {
  Response response;
  response.total = 1;
  response.hits = {hostile()};
  response.hits.front().paper.sections = {{"", {"one"}}};
  for (const PageLanguage language : {PageLanguage::kKorean, PageLanguage::kEnglish}) {
    const PlainPage hits = render_html_hits(response, "q", "?q=q&offset=20", language);
    const std::string bodies = hits.body + hits.description + render_html_paper(response.hits.front(), language).body;
    const std::string more(in_language(language, "더 보기", "More"));
    const std::string less(in_language(language, "More", "더 보기"));
    CHECK_THAT(bodies, has_part(papers_in_words(1, language)) && has_part(">" + more + "<") && !has_part(less));
    CHECK_THAT(bodies, has_part(std::string(in_language(language, ">요약<", ">Summary<"))) &&
                           !has_part(std::string(in_language(language, "Summary", "요약"))));
  }
  CHECK(papers_in_words(2, PageLanguage::kEnglish) == "2 papers");
}

}  // namespace papersearch::html_test
