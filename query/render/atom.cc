// SPDX-License-Identifier: GPL-2.0-or-later
// Writes an answer as an Atom feed, for feed readers.
#include "query/render/atom.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "query/render/link.h"
#include "query/render/markup.h"
#include "src/base/ascii.h"
#include "src/base/terminal.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

// Text for XML 1.0, as one line. Characters that a terminal could act on become character references, which lose
// nothing; controls, most of which XML does not allow, and U+FFFE and U+FFFF become U+FFFD.
std::string xml(std::string_view text) {
  return markup_text(text, [](char32_t c) -> std::optional<std::string> {
    if (c == 0x85) return " ";
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF) return "\uFFFD";
    if (!shown_as_is(c)) return "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
    return std::nullopt;
  });
}

std::string moment(Date day) { return to_string(day) + "T00:00:00Z"; }

}  // namespace

std::string render_atom(const Response& response, const FeedNames& names) {
  Date newest{1970, 1, 1};
  for (const Hit& hit : response.hits) newest = std::max(newest, hit.paper.day());
  const std::string subject(trimmed(response.query + names.filters));
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  "
      "<title>papersearch: " +
      xml(subject) + "</title>\n  <id>urn:papersearch:query:" + encoded_value(subject) + "</id>\n  <updated>" +
      moment(newest) + "</updated>\n  <author><name>papersearch</name></author>\n";
  if (!names.self.empty())
    out += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"" + xml(names.self) + "\"/>\n";
  if (!names.alternate.empty())
    out += "  <link rel=\"alternate\" type=\"text/html\" href=\"" + xml(names.alternate) + "\"/>\n";
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
