// SPDX-License-Identifier: GPL-2.0-or-later
// BibTeX for bibliographies.
#include "query/render/bibtex.h"

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::bibtex_test {

TEST_CASE("bibtex keeps formulas and escapes signs") {
  const std::string bib = render_bibtex(one("50% of $\\pi_{0}$ & {x", {"A_B", "García"}));
  CHECK(has(bib, "@misc{arxiv:2410.04199,"));
  CHECK(has(bib, "title = {{50\\% of $\\pi_{0}$ \\& \\textbraceleft{}x}}"));
  CHECK(has(bib, "author = {A\\_B and García}"));
  CHECK(has(bib, "year = {2024}"));
}

TEST_CASE("bibtex: a title cannot leave its field") {
  const auto title = [](const std::string& text) {
    const std::string bib = render_bibtex(titled(text));
    CHECK(brace_depth(bib) == 0);
    CHECK(std::count(bib.begin(), bib.end(), '@') == 1 + std::count(text.begin(), text.end(), '@'));
    const std::size_t begin = bib.find("title = {{") + 10;
    const std::size_t end = bib.find("}},\n  year", begin);
    REQUIRE(end != std::string::npos);
    CHECK(brace_depth(bib.substr(begin, end - begin)) == 0);
    return bib.substr(begin, end - begin);
  };
  CHECK(title("a { b") == "a \\textbraceleft{} b");
  CHECK(title("}} @misc(evil, title = {") ==
        "\\textbraceright{}\\textbraceright{} @misc(evil, title = \\textbraceleft{}");
  CHECK(title("$\\input{/etc/passwd}$") ==
        "\\$\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}\\$");
  CHECK(title("\\input{x}") == "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}");
  CHECK(title("$^^5cinput$") == "\\$\\textasciicircum{}\\textasciicircum{}5cinput\\$");
  CHECK(title("$\\pi_{0}$ of $L_2$") == "$\\pi_{0}$ of $L_2$");
  CHECK(title("$x^2$ $\\input{y}$ $z$") ==
        "$x^2$ \\$\\textbackslash{}input\\textbraceleft{}y\\textbraceright{}\\$ $z$");
  CHECK(title("From $5 to $10") == "From \\$5 to \\$10");
  CHECK(title("$") == "\\$");
  CHECK(title("$$") == "\\$\\$");
  CHECK(title("50% #1 a_b ~ ^ & \\ 𝔸 확산") ==
        "50\\% \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\& \\textbackslash{} 𝔸 확산");
}

TEST_CASE("bibtex: a name is one name") {
  const auto authors = [](std::vector<std::string> names) {
    const std::string bib = render_bibtex(titled("T", std::move(names)));
    CHECK(brace_depth(bib) == 0);
    const std::size_t begin = bib.find("author = {");
    return begin == std::string::npos ? "" : bib.substr(begin + 10, bib.find("},\n  year") - begin - 10);
  };
  CHECK(authors({"A B", "José García", "Andersand Brandand"}) == "A B and José García and Andersand Brandand");
  CHECK(authors({"Smith and Wesson"}) == "{Smith and Wesson}");
  CHECK(authors({"and"}) == "{and}");
  CHECK(authors({"A AND\u3000B"}) == "{A AND B}");
  CHECK(authors({"others", "Others"}) == "{o}thers and {O}thers");
  CHECK(authors({"Smith, Jr., A, B"}) == "{Smith, Jr., A, B}");
  CHECK(authors({"{", "}} @misc{x,", "a_b~c\\d%#"}) ==
        "\\textbraceleft{} and {\\textbraceright{}\\textbraceright{} @misc\\textbraceleft{}x,} and "
        "a\\_b\\textasciitilde{}c\\textbackslash{}d\\%\\#");
  CHECK(authors({"\x1b", " ", "\u3000\u2028", "A\u00A0B"}) == "A B");
  CHECK(authors({"family=A, given=B", "useprefix=true"}) == "{family{=}A, given{=}B} and useprefix{=}true");
  CHECK(authors({}).empty());
}

TEST_CASE("bibtex: keys are safe and unique, and only arXiv's ids are arXiv's") {
  std::set<std::string> keys;
  for (const char* id :
       {"foo", "Foo", "FOO", "foo_", "foo_5f", "foo,", "foo}", "foo{", "foo bar", "foo-bar", "가", "title-0a",
        "2410.0419", "2410.04199", "2410.041999", "2410x04199", "24a0.04199", "2410.04199 ", "%#~\\\"'=@()"}) {
    CAPTURE(id);
    const std::string bib = render_bibtex(titled("T", {}, id));
    std::smatch found;
    REQUIRE(std::regex_search(bib, found, std::regex("^@misc\\{((?:arxiv|paper):[a-z0-9._-]+),\n")));
    CHECK(keys.insert(found[1]).second);
    const bool arxiv = std::string(id) == "2410.04199" || std::string(id) == "2410.0419";
    CHECK(has(bib, "archivePrefix = {arXiv}") == arxiv);
    CHECK(has(bib, "eprint = {") == arxiv);
    CHECK(has(bib, arxiv ? "year = {2024}" : "year = {2023}"));
  }
}

TEST_CASE("bibtex: an url cannot leave its field") {
  const std::string bib = render_bibtex(titled("T", {}, "x", "https://x/a_b~c?d=%20&e#f}, g = {h\\i^$"));
  CHECK(has(
      bib, "url = {https://x/a\\_b\\textasciitilde{}c?d=\\%20\\&e\\#f\\%7D,\\%20g\\%20=\\%20\\%7Bh\\%5Ci\\%5E\\$},\n"));
  CHECK(brace_depth(bib) == 0);
}

}  // namespace papersearch::bibtex_test
