// An answer for bibliographies.
#include "query/render/bibtex.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "query/render/formula.h"
#include "query/render/link.h"

namespace papersearch {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool small_letter(char c) { return c >= 'a' && c <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

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

// Between two $ a formula, if it is one that may pass; all else text. A price is none: a blank stands at one of its $.
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

// Whether BibTeX would read one name as several ("and" between blanks), as the end of a list ("others"), or its parts
// at commas. Biber has more kinds of blanks than BibTeX: a word "and" beside anything but letters and digits counts.
bool needs_braces(std::string_view name) {
  std::string small(name);
  std::transform(small.begin(), small.end(), small.begin(), lower);
  if (small == "others" || small.find(',') != std::string::npos) return true;
  const auto of_word = [](char c) { return small_letter(c) || digit(c); };
  for (std::size_t at = small.find("and"); at != std::string::npos; at = small.find("and", at + 1)) {
    const bool begins = at == 0 || !of_word(small[at - 1]);
    const bool ends = at + 3 == small.size() || !of_word(small[at + 3]);
    if (begins && ends) return true;
  }
  return false;
}

std::string author(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return "";
  const std::string_view name = text.substr(begin, text.find_last_not_of(' ') - begin + 1);
  return needs_braces(name) ? "{" + escaped(name) + "}" : escaped(name);
}

// An id as arXiv gives them since April 2007: https://info.arxiv.org/help/arxiv_identifier.html
bool is_arxiv_id(std::string_view id) {
  return (id.size() == 9 || id.size() == 10) && id[4] == '.' && std::all_of(id.begin(), id.begin() + 4, digit) &&
         std::all_of(id.begin() + 5, id.end(), digit);
}

std::string key(const std::string& id) {
  if (is_arxiv_id(id)) return "arxiv:" + id;
  std::string out = "paper:";
  for (const char c : id) {
    if (small_letter(c) || digit(c) || c == '.' || c == '-') {
      out += c;
    } else {
      std::array<char, 4> code{};
      std::snprintf(code.data(), code.size(), "_%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += code.data();
    }
  }
  return out;
}

// Of an arXiv id the year it was given; else the year of the digest.
std::string year(const Paper& paper) {
  return is_arxiv_id(paper.id) ? "20" + paper.id.substr(0, 2) : to_string(paper.day()).substr(0, 4);
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
