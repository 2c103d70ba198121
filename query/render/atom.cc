// Writes an answer as an Atom feed, for feed readers.
#include "query/render/atom.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "query/render/link.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

// Text for XML 1.0, as one line. Characters that a terminal could act on become character references, which lose
// nothing; controls, most of which XML does not allow, and U+FFFE and U+FFFF become U+FFFD.
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

std::string moment(Date day) { return to_string(day) + "T00:00:00Z"; }

}  // namespace

std::string render_atom(const Response& response, const FeedLinks& links) {
  Date newest{1970, 1, 1};
  for (const Hit& hit : response.hits) newest = std::max(newest, hit.paper.day());
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  "
      "<title>papersearch: " +
      xml(response.query) + "</title>\n  <id>urn:papersearch:query:" + encoded_value(response.query) +
      "</id>\n  <updated>" + moment(newest) + "</updated>\n  <author><name>papersearch</name></author>\n";
  if (!links.self.empty())
    out += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"" + xml(links.self) + "\"/>\n";
  if (!links.alternate.empty())
    out += "  <link rel=\"alternate\" type=\"text/html\" href=\"" + xml(links.alternate) + "\"/>\n";
  for (const Hit& hit : response.hits) {
    const Paper& paper = hit.paper;
    out += "  <entry>\n    <title>" + xml(latex_to_text(paper.title)) +
           "</title>\n    <id>urn:papersearch:paper:" + encoded_value(paper.id) + "</id>\n    <updated>" +
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
