// An answer for bibliographies.
#include "query/render/bibtex.h"

#include <algorithm>
#include <string_view>

namespace papersearch {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
    } else if (c == '\\') {
      out += "\\textbackslash{}";
    } else if (c == '~') {
      out += "\\textasciitilde{}";
    } else if (c == '^') {
      out += "\\textasciicircum{}";
    } else {
      out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
  }
  return out;
}

bool balanced(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth == 0;
}

// Between two $ a formula, all else text.
std::string tex(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('$');
    const std::size_t close = open == std::string_view::npos ? open : text.find('$', open + 1);
    if (close == std::string_view::npos || !balanced(text.substr(open, close - open))) return out + escaped(text);
    out += escaped(text.substr(0, open));
    out += text.substr(open, close + 1 - open);
    text.remove_prefix(close + 1);
  }
  return out;
}

// Of an id such as 2410.04199 the year it was given; else the year of the digest.
std::string year(const Paper& paper) {
  const bool dated = paper.id.size() >= 9 && paper.id[4] == '.' &&
                     std::all_of(paper.id.begin(), paper.id.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
  return dated ? "20" + paper.id.substr(0, 2) : to_string(paper.day()).substr(0, 4);
}

// What may stand in a key.
std::string key(const std::string& id) {
  std::string out;
  for (const char c : id) {
    const bool plain =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
    out += plain ? c : '_';
  }
  return "arxiv:" + out;
}

}  // namespace

std::string render_bibtex(const Response& response) {
  std::string out;
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    std::string authors;
    for (const std::string& author : paper.authors) authors += (authors.empty() ? "" : " and ") + tex(author);
    if (paper.more_authors) authors += authors.empty() ? "others" : " and others";
    out += "@misc{" + key(paper.id) + ",\n  title = {{" + tex(paper.title) + "}},\n";
    if (!authors.empty()) out += "  author = {" + authors + "},\n";
    out += "  year = {" + year(paper) + "},\n  eprint = {" + escaped(paper.id) + "},\n  archivePrefix = {arXiv},\n";
    if (!paper.url.empty()) out += "  url = {" + escaped(paper.url) + "},\n";
    out += "}\n\n";
  }
  return out;
}

}  // namespace papersearch
