// CSV, BibTeX, Atom and the help of the query language.
#include <catch2/catch.hpp>

#include "query/language/parser.h"
#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/help.h"
#include "src/base/terminal.h"
#include "src/index/schema.h"

using namespace papersearch;

namespace {

Response one(const std::string& title, std::vector<std::string> authors) {
  Response response;
  response.query = "a <b> & \"c\" 확산";
  Hit hit;
  hit.rank = 1;
  hit.paper.id = "2410.04199";
  hit.paper.title = title;
  hit.paper.url = "https://arxiv.org/abs/2410.04199?a=1&b=2";
  hit.paper.authors = std::move(authors);
  hit.paper.days = {{2024, 10, 21}};
  hit.snippet = {{"요약 ", false}, {"<script>", true}};
  response.hits = {hit};
  return response;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("csv quotes what needs it and disarms formulas") {
  const std::string csv = render_csv(one("=cmd|' /C calc'!A0, \"x\"\nnext", {"A B", "C, D"}));
  CHECK(
      csv.starts_with("rank,id,title,url,date,votes,authors,partial\r\n"
                      "1,2410.04199,\"'=cmd|' /C calc'!A0, \"\"x\"\" next\","));
  CHECK(csv.ends_with(",2024-10-21,,\"A B; C, D\",false\r\n"));
}

TEST_CASE("bibtex keeps formulas and escapes signs") {
  const std::string bib = render_bibtex(one("50% of $\\pi_{0}$ & {x", {"A_B", "García"}));
  CHECK(has(bib, "@misc{arxiv:2410.04199,"));
  CHECK(has(bib, "title = {{50\\% of $\\pi_{0}$ \\& \\textbraceleft{}x}}"));
  CHECK(has(bib, "author = {A\\_B and García}"));
  CHECK(has(bib, "year = {2024}"));
}

TEST_CASE("atom escapes everything and drops what XML has no place for") {
  const std::string atom = render_atom(one("<b>\x08 & \xEF\xBF\xBF", {"<A>"}), "http://x/?q=1&r=2");
  CHECK(has(atom, "<title>&lt;b&gt;\uFFFD &amp; \uFFFD</title>"));
  CHECK(has(atom, "<name>&lt;A&gt;</name>"));
  CHECK(has(atom, "요약 &lt;script&gt;"));
  CHECK(has(atom, "href=\"http://x/?q=1&amp;r=2\""));
  CHECK(has(atom, "<updated>2024-10-21T00:00:00Z</updated>"));
  CHECK_FALSE(has(atom, "<script>"));
}

TEST_CASE("the help and the manual name every field; their examples are read without a note") {
  const std::string help = query_help();
  const std::string man = query_man();
  for (const FieldSpec& field : kFields) {
    CHECK(has(help, std::string(field.name) + ":"));
    CHECK(has(man, std::string(field.name) + ":"));
    CHECK(parse_query(field.example, Date{2024, 10, 23}).notes.empty());
  }
  for (const QueryForm& form : query_forms()) {
    CAPTURE(form.example);
    CHECK(parse_query(form.example, Date{2024, 10, 23}).notes.empty());
  }
  std::size_t start = 0;
  for (std::size_t end = help.find('\n'); end != std::string::npos; start = end + 1, end = help.find('\n', start))
    CHECK(display_width(help.substr(start, end - start)) <= 80);
}
