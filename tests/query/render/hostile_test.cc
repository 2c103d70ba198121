// SPDX-License-Identifier: GPL-2.0-or-later
// Nothing of the archive's text acts, in no format: neither on a terminal nor on what reads the format.
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "query/render/atom.h"
#include "query/render/bibtex.h"
#include "query/render/csv.h"
#include "query/render/json.h"
#include "query/render/text.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "tests/catch.h"
#include "tests/query/render/answers.h"

namespace papersearch::hostile_test {

namespace {

// Every place in which an answer has text of the archive or of the query.
Response everywhere(const std::string& text) {
  Hit hit;
  hit.rank = 1;
  hit.paper.id = text;
  hit.paper.title = text;
  hit.paper.other_titles = {text};
  hit.paper.url = "https://x/" + text;
  hit.paper.authors = {text};
  hit.paper.days = {{2024, 10, 21}};
  hit.paper.sections = {{text, {text}}};
  hit.title = {{text, true}};
  hit.snippet = {{text, true}};
  hit.matched_authors = {text};
  hit.parts = {{text, 1.5}};
  Response response;
  response.query = text;
  response.hits = {hit};
  response.total = 1;
  response.notes = {{Level::kNote, "a-code", {0, 0}, text, text}};
  response.also = {text};
  response.suggestions = {{Suggestion::Kind::kWithout, text, text, text, 1}};
  response.facets = Facets{{{text, text, 1}}, {}, {{text, text, 1}}, {}};
  response.explanation = {text, text, text, text};
  return response;
}

ConceptAnswer concept_of(const std::string& text) { return {text, 1, {{text, "gloss", 1, 1, {{text, text}}}}}; }

using Render = std::function<std::string(const Response&, const std::string&)>;
struct Format {
  std::string name;
  Render render;
  bool for_terminal;  // else it goes into a pipe, where what is invisible but no control may stay
};

const std::vector<Format>& formats() {
  static const std::vector<Format> kFormats = {
      {"text",
       [](const Response& r, const std::string&) {
         return render_text(r, {true, 80});
       },
       true},
      {"text without colour",
       [](const Response& r, const std::string&) {
         return render_text(r, {false, 80});
       },
       true},
      {"concept",
       [](const Response&, const std::string& t) {
         return render_concept(concept_of(t), {true, 80});
       },
       true},
      {"json", [](const Response& r, const std::string&) { return response_line(r); }, true},
      {"jsonl", [](const Response& r, const std::string&) { return hit_line(r.hits[0]); }, true},
      {"paper", [](const Response& r, const std::string&) { return to_line(paper_json(r.hits[0])); }, true},
      {"concept json", [](const Response&, const std::string& t) { return to_line(concept_json(concept_of(t))); },
       true},
      {"atom",
       [](const Response& r, const std::string& t) {
         return render_atom(r, {"http://x/?q=" + t, "http://x/?p=" + t, " section:" + t});
       },
       true},
      {"csv", [](const Response& r, const std::string&) { return render_csv(r, Destination::kTerminal); }, true},
      {"bibtex", [](const Response& r, const std::string&) { return render_bibtex(r, Destination::kTerminal); }, true},
      {"csv in a pipe", [](const Response& r, const std::string&) { return render_csv(r); }, false},
      {"bibtex in a pipe", [](const Response& r, const std::string&) { return render_bibtex(r); }, false},
  };
  return kFormats;
}

enum class Kind : std::uint8_t { kShown, kInvisible, kControl };

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> kKinds = [] {
    std::vector<Kind> out(0x110000, Kind::kShown);
    for (std::size_t c = 0; c < out.size(); ++c) {
      switch (u_charType(static_cast<UChar32>(c))) {
        case U_CONTROL_CHAR:
          out[c] = Kind::kControl;
          break;
        case U_FORMAT_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
        case U_SURROGATE:
          out[c] = Kind::kInvisible;
          break;
        default:
          break;
      }
    }
    return out;
  }();
  return kKinds;
}

// What is our own in what a format writes: the ends of lines, and colours.
std::size_t our_own(std::string_view text) {
  for (const std::string_view code : {"\n", "\r\n", "\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;33m"}) {
    if (text.starts_with(code)) return code.size();
  }
  return 0;
}

// The first code point that has no place in what a format writes, or none; U+FFFF for what is no UTF-8.
std::optional<unsigned> fault(const Format& format, const std::string& out) {
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(out, at, kNoCodePoint);
    if (c == kNoCodePoint) return 0xFFFF;
    const Kind kind = kinds()[static_cast<std::size_t>(c)];
    if (kind == Kind::kShown || (kind == Kind::kInvisible && !format.for_terminal)) continue;
    const std::size_t ours = our_own(std::string_view(out).substr(begin));
    if (ours == 0) return static_cast<unsigned>(c);
    at = begin + ours;
  }
  return std::nullopt;
}

// Whether Unicode says the same of each of these code points, as it says no more of any than that it is unassigned or
// private.
bool is_empty(char32_t first, std::size_t size) {
  for (auto c = static_cast<UChar32>(first); c < static_cast<UChar32>(first + size); ++c) {
    if (u_charType(c) != U_UNASSIGNED && u_charType(c) != U_PRIVATE_USE_CHAR) return false;
  }
  return true;
}

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("no code point of the archive acts in any format") {
  constexpr char32_t kBatch = 1024;
  std::map<std::string, std::size_t> lines_of_harmless;
  for (const Format& format : formats()) lines_of_harmless[format.name] = lines(format.render(everywhere("x"), "x"));
  for (char32_t first = 0; first <= 0x10FFFF; first += kBatch) {
    if (first >= 0xD800 && first <= 0xDFFF) continue;  // no UTF-8 has surrogates
    // A batch without characters is like the first and the last of its plane, which has its noncharacters.
    const std::size_t in_plane = first % 0x10000;
    if (in_plane != 0 && in_plane + kBatch != 0x10000 && is_empty(first, kBatch)) continue;
    std::u32string points;
    for (char32_t c = first; c < first + kBatch; ++c) points.push_back(c);
    const std::string text = to_utf8(points);
    const Response response = everywhere(text);
    for (const Format& format : formats()) {
      const std::string out = format.render(response, text);
      if (const auto bad = fault(format, out)) FAIL(format.name << " lets U+" << std::hex << *bad << " pass");
      const bool wraps = format.name.starts_with("text") || format.name == "concept";
      if (!wraps && lines(out) != lines_of_harmless.at(format.name))
        FAIL(format.name << " breaks a line from U+" << std::hex << static_cast<unsigned>(first));
      if (format.name.starts_with("bibtex") && brace_depth(out) != 0) FAIL("a brace is open");
      if (format.name == "atom" && out.find("\uFFFE") != std::string::npos) FAIL("U+FFFE is no XML");
      if (format.name == "atom" && out.find("\uFFFF") != std::string::npos) FAIL("U+FFFF is no XML");
      if (format.name != "paper") continue;
      const auto read = nlohmann::json::parse(out);  // escaped, nothing is lost
      if (read["title"] != text || read["authors"][0] != text || read["sections"][0]["name"] != text ||
          read["sections"][0]["bullets"][0] != text)
        FAIL("JSON loses something from U+" << std::hex << static_cast<unsigned>(first));
    }
  }
}

TEST_CASE("bytes that are no UTF-8 act in no format") {
  const std::string text = "a\xFF\xED\xA0\x80\xC2\x1b[2J\x9B\x31m\x7F z";
  const Response response = everywhere(text);
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    const std::string out = format.render(response, text);
    CHECK_FALSE(fault(format, out));
  }
}

TEST_CASE("an escape sequence that writes the clipboard is dropped from csv, bibtex and atom") {
  const Response response = titled("a\x1b]52;c;ZXZpbA==\x07\xC2\x9B\x7F\u202Eb");
  CHECK(has(render_csv(response), "a]52;c;ZXZpbA==\u202Eb"));
  CHECK(has(render_csv(response, Destination::kTerminal), "a]52;c;ZXZpbA==b"));
  CHECK(has(render_bibtex(response), "{{a]52;c;ZXZpbA==\u202Eb}}"));
  CHECK(has(render_bibtex(response, Destination::kTerminal), "{{a]52;c;ZXZpbA==b}}"));
  CHECK(has(render_atom(response), "<title>a\uFFFD]52;c;ZXZpbA==\uFFFD\uFFFD\uFFFD&#8238;b</title>"));
  CHECK(has(to_line(hit_json(response.hits[0])), R"(a\u001b]52;c;ZXZpbA==\u0007\u009b\u007f\u202eb)"));
}

TEST_CASE("a link of another kind is none in any format that programs read") {
  for (const char* other : {"javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd"}) {
    const Response response = titled("T", {}, "x", other);
    CHECK(hit_json(response.hits[0])["url"] == "");
    CHECK(paper_json(response.hits[0])["url"] == "");
    CHECK_FALSE(has(render_atom(response), "href"));
    CHECK(has(render_atom(response), "<content>"));  // RFC 4287, 4.1.2: a link or a content
    CHECK_FALSE(has(render_bibtex(response), "url"));
    CHECK_FALSE(has(render_csv(response), other));
  }
}

}  // namespace papersearch::hostile_test
