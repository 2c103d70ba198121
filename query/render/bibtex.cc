// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as BibTeX, for bibliographies.
#include "query/render/bibtex.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "query/render/formula.h"
#include "query/render/link.h"
#include "src/base/ascii.h"
#include "src/base/utf8.h"
#include "src/paper/arxiv_id.h"

namespace papersearch {
namespace {

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
      case '%':
      case '$':
      case '#':
      case '_':
        out += '\\';
        out += c;
        break;
      case '{':
        out += "\\textbraceleft{}";
        break;
      case '}':
        out += "\\textbraceright{}";
        break;
      case '\\':
        out += "\\textbackslash{}";
        break;
      case '~':
        out += "\\textasciitilde{}";
        break;
      case '^':
        out += "\\textasciicircum{}";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// Text between two $ stays a formula if it is a harmless one, everything else is text. Prices are no formulas: one of
// their $ has a blank next to it.
std::string tex(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('$');
    if (open == std::string_view::npos) break;
    out += escaped(text.substr(0, open));
    text.remove_prefix(open + 1);
    const std::size_t close = text.find('$');
    const std::string_view formula = text.substr(0, close);
    if (close == std::string_view::npos || formula.empty() || formula.front() == ' ' || formula.back() == ' ' ||
        !is_harmless_formula(formula)) {
      out += "\\$";
      continue;
    }
    out += '$';
    out += formula;
    out += '$';
    text.remove_prefix(close + 1);
  }
  return out + escaped(text);
}

// The name with each white space character as a plain blank, and none around it: biber loses an entry that has a name
// of unusual white space only.
std::string with_plain_blanks(std::string_view name) {
  std::u32string points = to_code_points(name);
  std::replace_if(
      points.begin(), points.end(), [](char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }, U' ');
  const std::size_t begin = points.find_first_not_of(U' ');
  if (begin == std::u32string::npos) return "";
  return to_utf8(std::u32string_view(points).substr(begin, points.find_last_not_of(U' ') - begin + 1));
}

// Whether BibTeX would read the name as several names, because of a word "and", or as parts of a name, because of a
// comma.
bool needs_braces(std::string_view name) {
  const std::string small = lowered(name);
  if (small.find(',') != std::string::npos) return true;
  const auto of_word = [](char c) { return small_letter(c) || is_digit(c); };
  for (std::size_t at = small.find("and"); at != std::string::npos; at = small.find("and", at + 1)) {
    const bool begins = at == 0 || !of_word(small[at - 1]);
    const bool ends = at + 3 == small.size() || !of_word(small[at + 3]);
    if (begins && ends) return true;
  }
  return false;
}

// One name in a list of names; empty where the name is only blanks. In a name biber reads "family=Knuth" as a part of
// it and "useprefix=true" as an option, unless the equals sign is in braces of its own. It reads "others" as the end of
// the list, even in braces, unless these divide the word.
std::string author(std::string_view text) {
  const std::string name = with_plain_blanks(text);
  if (lowered(name) == "others") return "{" + name.substr(0, 1) + "}" + name.substr(1);
  std::string out;
  for (const char c : escaped(name)) out += c == '=' ? "{=}" : std::string(1, c);
  return needs_braces(name) ? "{" + out + "}" : out;
}

std::string key(const std::string& id) {
  std::string out = is_arxiv_id(id) ? "arxiv:" : "paper:";
  for (const char c : id) {
    if (small_letter(c) || is_digit(c) || c == '.' || c == '-') {
      out += c;
    } else {
      std::array<char, 4> code{};
      std::snprintf(code.data(), code.size(), "_%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += code.data();
    }
  }
  return out;
}

// The year of the arXiv id, for other papers that of the digest.
std::string year(const Paper& paper) {
  return is_arxiv_id(paper.id) ? std::to_string(arxiv_year(paper.id)) : to_string(paper.day()).substr(0, 4);
}

}  // namespace

std::string render_bibtex(const Response& response, Destination destination) {
  std::string out;
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    std::string authors;
    const auto add = [&authors](const std::string& name) {
      if (!name.empty()) authors += (authors.empty() ? "" : " and ") + name;
    };
    for (const std::string& name : paper.authors) add(author(printable(name, destination)));
    if (paper.more_authors) add("others");
    out += "@misc{" + key(paper.id) + ",\n  title = {{" + tex(printable(paper.title, destination)) + "}},\n";
    if (!authors.empty()) out += "  author = {" + authors + "},\n";
    out += "  year = {" + year(paper) + "},\n";
    if (is_arxiv_id(paper.id)) out += "  eprint = {" + paper.id + "},\n  archivePrefix = {arXiv},\n";
    if (const auto link = web_link(paper.url)) out += "  url = {" + escaped(printable(*link, destination)) + "},\n";
    out += "}\n\n";
  }
  return out;
}

}  // namespace papersearch
