// An answer for feed readers.
#include "query/render/atom.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include "src/terminal.h"

namespace papersearch {
namespace {

std::string xml(std::string_view raw) {
  const std::string safe = terminal_safe(raw);
  const std::string_view text = safe;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF")) {
          out += "\uFFFD";  // U+FFFE and U+FFFF are no characters of XML
          i += 2;
        } else {
          out += c;
        }
    }
  }
  return out;
}

std::string percent(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
    if (plain) {
      out += c;
    } else {
      std::array<char, 4> code{};
      std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += code.data();
    }
  }
  return out;
}

std::string moment(Date day) { return to_string(day) + "T00:00:00Z"; }

}  // namespace

std::string render_atom(const Response& response, const std::string& self) {
  Date newest{1970, 1, 1};
  for (const Hit& hit : response.hits) newest = std::max(newest, hit.paper.day());
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  "
      "<title>papersearch: " +
      xml(response.query) + "</title>\n  <id>urn:papersearch:query:" + percent(response.query) + "</id>\n  <updated>" +
      moment(newest) + "</updated>\n  <author><name>papersearch</name></author>\n";
  if (!self.empty()) out += "  <link rel=\"self\" href=\"" + xml(self) + "\"/>\n";
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    out += "  <entry>\n    <title>" + xml(paper.title) +
           "</title>\n    <id>urn:papersearch:paper:" + percent(paper.id) + "</id>\n    <updated>" +
           moment(paper.day()) + "</updated>\n";
    if (is_web_link(paper.url)) out += "    <link href=\"" + xml(paper.url) + "\"/>\n";
    for (const std::string& author : paper.authors) out += "    <author><name>" + xml(author) + "</name></author>\n";
    std::string snippet;
    for (const SnippetPiece& piece : hit.snippet) snippet += piece.text;
    if (!snippet.empty()) out += "    <summary>" + xml(snippet) + "</summary>\n";
    out += "  </entry>\n";
  }
  return out + "</feed>\n";
}

}  // namespace papersearch
