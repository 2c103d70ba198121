// CSV, BibTeX, Atom and the help of the query language.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/language/parser.h"
#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/help.h"
#include "query/render/json.h"
#include "query/render/text.h"
#include "src/schema.h"
#include "src/terminal.h"

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

std::string utf8(char32_t c) {
  std::string out;
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
  } else if (c < 0x10000) {
    out += {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
            static_cast<char>(0x80 | (c & 0x3F))};
  } else {
    out += {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 0x3F)),
            static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
  }
  return out;
}

// Of well-formed UTF-8.
template <typename Use>
void for_each_code_point(const std::string& text, Use use) {
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t c = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t k = 1; k < size; ++k) c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    use(c);
    i += size;
  }
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("csv quotes what needs it and disarms formulas") {
  const std::string csv = render_csv(one("=cmd|' /C calc'!A0, \"x\"\nnext", {"A B", "C, D"}));
  CHECK(
      csv.starts_with("rank,id,title,url,date,votes,authors\r\n1,2410.04199,\"'=cmd|' /C calc'!A0, \"\"x\"\" next\","));
  CHECK(csv.ends_with(",2024-10-21,,\"A B; C, D\"\r\n"));
}

namespace {

struct BibEntry {
  std::string key;
  std::vector<std::pair<std::string, std::string>> fields;
};

// A strict reader of what we write: an entry is "@misc{key," and fields "name = {value}," up to a lone "}". Braces
// count whether escaped or not, as BibTeX counts them.
std::vector<BibEntry> read_bibtex(std::string_view text) {
  std::vector<BibEntry> out;
  while (!text.empty()) {
    REQUIRE(text.starts_with("@misc{"));
    text.remove_prefix(6);
    const std::size_t comma = text.find(",\n");
    BibEntry entry{std::string(text.substr(0, comma)), {}};
    text.remove_prefix(comma + 2);
    while (text.starts_with("  ")) {
      const std::size_t equals = text.find(" = {");
      const std::string field(text.substr(2, equals - 2));
      std::size_t end = equals + 4;
      for (int depth = 1; depth > 0; ++end) {
        REQUIRE(end < text.size());
        depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
      }
      entry.fields.emplace_back(field, text.substr(equals + 4, end - equals - 5));
      REQUIRE(text.substr(end).starts_with(",\n"));
      text.remove_prefix(end + 2);
    }
    REQUIRE(text.starts_with("}\n\n"));
    text.remove_prefix(3);
    out.push_back(std::move(entry));
  }
  return out;
}

std::string title_of(const std::string& title) {
  return read_bibtex(render_bibtex(one(title, {}))).at(0).fields[0].second;
}

}  // namespace

TEST_CASE("bibtex keeps harmless formulas and writes all else as signs") {
  const std::pair<std::string, std::string> cases[] = {
      {"50% of $\\pi_{0}$ & {x", "{50\\% of $\\pi_{0}$ \\& \\textbraceleft{}x}"},
      {"$ } $ {", "{\\$ \\textbraceright{} \\$ \\textbraceleft{}}"},
      {"$\\textbf{Only-IF}$:Revealing", "{$\\textbf{Only-IF}$:Revealing}"},
      {"$\\input{/etc/passwd}$", "{\\$\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}\\$}"},
      {"$^^5cinput{x}$", "{$^^5cinput{x}$}"},
      {"$a$ costs $5", "{$a$ costs \\$5}"},
      {"cheap: $5 and $x^2$", "{cheap: \\$5 and $x^2$}"},
      {"a lone } brace", "{a lone \\textbraceright{} brace}"},
      {"\\def\\x{\\x}\\x",
       "{\\textbackslash{}def\\textbackslash{}x\\textbraceleft{}\\textbackslash{}x\\textbraceright{}\\textbackslash{}"
       "x}"},
      {"say \"x\"", "{say ''x''}"},
      {"a\x1b]52;c\x07\x7f\u009bb\u202Ec", "{a]52;cbc}"},
  };
  for (const auto& [title, wanted] : cases) {
    if (title.find("^^") != std::string::npos) continue;  // below
    INFO(title);
    CHECK(title_of(title) == wanted);
  }
  // TeX reads ^^5c as a backslash.
  CHECK(title_of("$^^5cinput{x}$").find("^^") == std::string::npos);
}

TEST_CASE("bibtex of hostile papers is one entry for each, with the fields it should have") {
  const std::vector<std::string> hostile = {"}} @misc(evil, title={x})",
                                            "}},\n}\n\n@misc{evil,\n  title = {{x",
                                            "{",
                                            "}",
                                            "{{{{",
                                            "}}}}",
                                            "\\{",
                                            "\\}",
                                            "$",
                                            "$$",
                                            "$}$",
                                            "$\\}$",
                                            "%",
                                            "#",
                                            "\\",
                                            "~^_&",
                                            "\"",
                                            "\n\n",
                                            "@comment{",
                                            "\\verb|}|",
                                            "$\\write18{rm -rf ~}$",
                                            "$\\csname input\\endcsname x$",
                                            "$\\$",
                                            "$\\ $",
                                            "한글 $\\beta$ 제목",
                                            ""};
  Response response;
  for (const std::string& text : hostile) {
    Hit hit;
    hit.paper.id = "a/" + text;
    hit.paper.title = text;
    hit.paper.url = "https://example.org/" + text;
    hit.paper.authors = {text, "A and B", "Last, First", "Brandy"};
    hit.paper.days = {{2024, 10, 21}};
    response.hits.push_back(hit);
  }
  const std::vector<BibEntry> entries = read_bibtex(render_bibtex(response));
  REQUIRE(entries.size() == hostile.size());
  std::set<std::string> keys;
  for (const BibEntry& entry : entries) {
    keys.insert(entry.key);
    std::vector<std::string> names;
    for (const auto& [name, value] : entry.fields) names.push_back(name);
    CHECK(names == std::vector<std::string>{"title", "author", "year", "url"});
    CHECK(entry.fields[1].second.ends_with("{A and B} and {Last, First} and Brandy"));
    for (const char* command : {"\\input", "\\write", "\\csname", "\\verb", "\\def"})
      CHECK(entry.fields[0].second.find(command) == std::string::npos);
  }
  CHECK(keys.size() == entries.size());
}

TEST_CASE("links of other schemes are nowhere offered to be followed") {
  Response response = one("t", {});
  for (const char* link : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "//example.org"}) {
    response.hits[0].paper.url = link;
    CHECK_FALSE(has(render_bibtex(response), "url ="));
    CHECK_FALSE(has(render_atom(response), "<link"));
  }
}

TEST_CASE("no format lets through what a terminal acts on, whatever character of Unicode the archive holds") {
  const auto acts = [](char32_t c) {
    if ((c < 0x20 && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0)) return true;
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  };
  constexpr char32_t kBatch = 0x1000;
  for (char32_t from = 0; from < 0x110000; from += kBatch) {
    std::string all;
    for (char32_t c = from; c < from + kBatch; ++c) {
      if (c >= 0xD800 && c < 0xE000) continue;
      all += "a" + utf8(c);
    }
    Response response = one(all, {all});
    response.query = all;
    response.notes = {{Level::kNote, "x", {}, all, all}};
    response.also = {all};
    Hit& hit = response.hits[0];
    hit.paper.id = all;
    hit.paper.url = "https://example.org/" + all;
    hit.paper.sections = {{all, {all}}};
    hit.snippet = {{all, true}};
    hit.title = hit.snippet;
    const std::pair<const char*, std::string> formats[] = {
        {"csv", render_csv(response)},       {"bibtex", render_bibtex(response)},
        {"atom", render_atom(response)},     {"json", to_line(response_json(response))},
        {"paper", to_line(paper_json(hit))}, {"text", render_text(response, TextStyle{false, 80})},
    };
    for (const auto& [name, text] : formats) {
      std::size_t bad = 0;
      for_each_code_point(text, [&](char32_t c) { bad += acts(c) ? 1 : 0; });
      INFO(name << " from " << static_cast<unsigned>(from));
      CHECK(bad == 0);
      if (std::string_view(name) == "json")  // and JSON loses nothing
        CHECK(nlohmann::json::parse(text)["hits"][0]["title"].get<std::string>() == all);
    }
  }
}

TEST_CASE("atom escapes everything and drops what XML has no place for") {
  const std::string atom = render_atom(one("<b>\x08 & \xEF\xBF\xBF", {"<A>"}), "http://x/?q=1&r=2");
  CHECK(has(atom, "<title>&lt;b&gt; &amp; \uFFFD</title>"));
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
