// An answer for feed readers.
#include "query/render/atom.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "query/render/link.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"

namespace papersearch {
namespace {

// Text for XML 1.0, as one line. What a terminal could act on becomes a character reference, which loses nothing;
// controls, most of which XML has no place for, and U+FFFE and U+FFFF become U+FFFD.
std::string xml(std::string_view text) {
  std::string out;
  for (const char32_t c : to_code_points(text)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\n' || c == '\t' || c == '\r' || c == 0x85) {
      out += ' ';
    } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF) {
      out += "\uFFFD";
    } else if (!shown_as_is(c)) {
      out += "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
    } else {
      out += to_utf8(std::u32string_view(&c, 1));
    }
  }
  return out;
}

// For the last part of a URN.
std::string encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
    out += plain ? std::string(1, c) : percent_encoded(std::string_view(&c, 1));
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
      xml(response.query) + "</title>\n  <id>urn:papersearch:query:" + encoded(response.query) + "</id>\n  <updated>" +
      moment(newest) + "</updated>\n  <author><name>papersearch</name></author>\n";
  if (!self.empty()) out += "  <link rel=\"self\" href=\"" + xml(self) + "\"/>\n";
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    out += "  <entry>\n    <title>" + xml(paper.title) +
           "</title>\n    <id>urn:papersearch:paper:" + encoded(paper.id) + "</id>\n    <updated>" +
           moment(paper.day()) + "</updated>\n";
    const auto link = web_link(paper.url);
    if (link) out += "    <link href=\"" + xml(*link) + "\"/>\n";
    for (const std::string& author : paper.authors) out += "    <author><name>" + xml(author) + "</name></author>\n";
    std::string snippet;
    for (const SnippetPiece& piece : hit.snippet) snippet += piece.text;
    const std::string element = link ? "summary" : "content";  // an entry needs a link or a content (RFC 4287, 4.1.2)
    if (!snippet.empty() || !link) out += "    <" + element + ">" + xml(snippet) + "</" + element + ">\n";
    out += "  </entry>\n";
  }
  return out + "</feed>\n";
}

}  // namespace papersearch
