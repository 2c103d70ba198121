// An answer for bibliographies.
#include "query/render/bibtex.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <set>
#include <string_view>

#include "src/terminal.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

// Commands of mathematics beside those that the analyzer knows: each is a sign or changes the look of its argument.
// What reads files, defines or expands anything is in neither list.
constexpr auto kSigns = std::to_array<std::string_view>({
    "Rightarrow", "approx",   "ast",     "bar", "bullet",  "cap",     "circ",   "cup",        "dagger",   "dot",
    "ell",        "emptyset", "equiv",   "exp", "ge",      "geq",     "in",     "int",        "ldots",    "le",
    "leftarrow",  "leq",      "log",     "max", "mid",     "min",     "nabla",  "ne",         "neq",      "odot",
    "oplus",      "otimes",   "partial", "pm",  "prime",   "prod",    "propto", "rightarrow", "setminus", "sim",
    "star",       "subset",   "sum",     "to",  "uparrow", "widehat",
});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Text as TeX prints it. BibTeX counts braces, escaped ones too, so a brace is written by its name.
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
      case '"':  // quotes end a field of some readers
        out += "''";
        break;
      default:
        out += c;
    }
  }
  return out;
}

bool is_harmless_command(std::string_view name) {
  return latex_command(name).data() != nullptr || std::find(kSigns.begin(), kSigns.end(), name) != kSigns.end();
}

// A formula that may go out as it is: balanced braces, commands of the lists, and no sign that ends or comments.
bool is_harmless_formula(std::string_view formula) {
  int depth = 0;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    const char c = formula[i];
    if (c == '{') ++depth;
    if (c == '}' && --depth < 0) return false;
    if (formula.substr(i).starts_with("^^")) return false;  // TeX reads ^^5c as a backslash
    if (c == '%' || c == '#' || c == '&' || c == '~' || c == '"' || c == '$' || c == '@') return false;
    if (c != '\\') continue;
    const std::size_t begin = i + 1;
    while (i + 1 < formula.size() && is_letter(formula[i + 1])) ++i;
    if (!is_harmless_command(formula.substr(begin, i + 1 - begin))) return false;
  }
  // "$5 and $6" are prices: a formula touches its signs, as in Pandoc.
  return depth == 0 && !formula.empty() && formula.front() != ' ' && formula.back() != ' ';
}

// What stands between two $ is a formula where it is harmless; all else is text.
std::string tex(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('$');
    const std::size_t close = open == std::string_view::npos ? open : text.find('$', open + 1);
    if (close == std::string_view::npos) return out + escaped(text);
    const std::string_view formula = text.substr(open + 1, close - open - 1);
    if (is_harmless_formula(formula)) {
      out += escaped(text.substr(0, open)) + "$" + std::string(formula) + "$";
      text.remove_prefix(close + 1);
    } else {
      out += escaped(text.substr(0, open + 1));  // its end may begin the next
      text.remove_prefix(open + 1);
    }
  }
  return out;
}

// BibTeX parts names at "and" and at commas, but not within braces.
std::string name(const std::string& author) {
  const std::string text = tex(terminal_safe(author));
  std::string padded = " " + author + " ";
  std::transform(padded.begin(), padded.end(), padded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const bool parted = padded.find(" and ") != std::string::npos || author.find(',') != std::string::npos;
  return parted ? "{" + text + "}" : text;
}

bool is_arxiv_id(std::string_view id) {
  const std::size_t dot = id.find('.');
  const auto digits = [](std::string_view t) { return std::all_of(t.begin(), t.end(), is_digit); };
  return dot == 4 && (id.size() == 9 || id.size() == 10) && digits(id.substr(0, 4)) && digits(id.substr(5));
}

// Of an arXiv id the year it was given; else the year of the digest.
std::string year(const Paper& paper) {
  return is_arxiv_id(paper.id) ? "20" + paper.id.substr(0, 2) : to_string(paper.day()).substr(0, 4);
}

// What may stand in a key, not twice in a file.
std::string key(const std::string& id, std::set<std::string>& used) {
  std::string out = is_arxiv_id(id) ? "arxiv:" : "paper:";
  for (const char c : id) out += is_letter(c) || is_digit(c) || c == '.' || c == '-' ? c : '_';
  std::string one = out;
  for (int n = 2; !used.insert(one).second; ++n) one = out + "_" + std::to_string(n);
  return one;
}

// A link is read verbatim, so what BibTeX would act on is percent-encoded, as it may be in every link (RFC 3986).
std::string link(std::string_view url) {
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte < 0x7F && std::string_view("{}\\\"<>^`|").find(c) == std::string_view::npos) {
      out += c;
      continue;
    }
    std::array<char, 4> code{};
    std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned>(byte));
    out += code.data();
  }
  return out;
}

}  // namespace

std::string render_bibtex(const Response& response) {
  std::string out;
  std::set<std::string> keys;
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    std::string authors;
    for (const std::string& author : paper.authors) authors += (authors.empty() ? "" : " and ") + name(author);
    if (paper.more_authors) authors += authors.empty() ? "others" : " and others";
    out += "@misc{" + key(paper.id, keys) + ",\n  title = {{" + tex(terminal_safe(paper.title)) + "}},\n";
    if (!authors.empty()) out += "  author = {" + authors + "},\n";
    out += "  year = {" + year(paper) + "},\n";
    if (is_arxiv_id(paper.id)) out += "  eprint = {" + paper.id + "},\n  archivePrefix = {arXiv},\n";
    if (is_web_link(paper.url)) out += "  url = {" + link(paper.url) + "},\n";
    out += "}\n\n";
  }
  return out;
}

}  // namespace papersearch
