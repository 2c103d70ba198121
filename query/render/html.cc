// SPDX-License-Identifier: GPL-2.0-or-later
// Writes answers as plain HTML.
#include "query/render/html.h"

#include <cstddef>

#include "query/render/link.h"
#include "query/render/markup.h"
#include "src/base/terminal.h"
#include "src/base/utf8.h"
#include "src/text/latex.h"

namespace papersearch {
namespace {

constexpr std::size_t kMaxDescription = 300;  // bytes, about as much as previews show
constexpr std::size_t kListedAuthors = 3;

// An element with text in it.
std::string element(const std::string& name, std::string_view text) {
  return "<" + name + ">" + html_text(text) + "</" + name + ">";
}

// A link to another page of ours, by one parameter of its address.
std::string link_to(const std::string& parameter, std::string_view value, std::string_view text) {
  return "<a href=\"?" + parameter + "=" + encoded_value(value) + "\">" + html_text(text) + "</a>";
}

std::string authors_of(const Paper& paper, std::size_t max) {
  std::string out;
  for (std::size_t i = 0; i < paper.authors.size() && i < max; ++i)
    out += (out.empty() ? "" : ", ") + link_to("author", paper.authors[i], paper.authors[i]);
  if (paper.authors.size() > max) return out + " +" + std::to_string(paper.authors.size() - max);
  return paper.more_authors ? out + " +" : out;
}

std::string facts(const Paper& paper, std::size_t authors) {
  std::string out = "<p class=\"facts\">" + link_to("day", to_string(paper.day()), to_string(paper.day()));
  if (paper.votes) out += " · ▲ " + std::to_string(*paper.votes);
  if (!paper.authors.empty()) out += " · " + authors_of(paper, authors);
  return out + "</p>";
}

std::string marked(const std::vector<SnippetPiece>& pieces) {
  std::string out;
  for (const SnippetPiece& piece : pieces) out += piece.match ? element("mark", piece.text) : html_text(piece.text);
  return out;
}

std::string first_bullet(const Paper& paper) {
  for (const Section& section : paper.sections) {
    if (!section.bullets.empty()) return section.bullets.front();
  }
  return {};
}

// The beginning of a text, cut between code points.
std::string beginning(const std::string& text) {
  if (text.size() <= kMaxDescription) return text;
  return text.substr(0, code_point_begin(text, kMaxDescription)) + "…";
}

std::string hit_item(const Hit& hit) {
  std::string out = "<li><h2><a href=\"?paper=" + encoded_value(hit.paper.id) + "\">" +
                    (hit.title.empty() ? html_text(latex_to_text(hit.paper.title)) : marked(hit.title)) + "</a></h2>" +
                    facts(hit.paper, kListedAuthors);
  const std::string snippet = hit.snippet.empty() ? html_text(first_bullet(hit.paper)) : marked(hit.snippet);
  if (!snippet.empty()) out += "<p>" + snippet + "</p>";
  return out + "</li>\n";
}

}  // namespace

std::string html_text(std::string_view text) {
  return markup_text(text, [](char32_t c) { return shown_as_is(c) ? std::nullopt : std::optional("\uFFFD"); });
}

std::string papers_in_words(std::size_t papers, PageLanguage language) {
  const std::string number = std::to_string(papers);
  if (language == PageLanguage::kKorean) return "논문 " + number + "편";
  return number + (papers == 1 ? " paper" : " papers");
}

PlainPage render_html_hits(const Response& response, const std::string& heading, const std::string& next,
                           PageLanguage language) {
  PlainPage out;
  out.title = heading;
  out.description = papers_in_words(response.total, language);
  out.body = (heading.empty() ? "" : element("h1", heading)) + element("p", out.description) + "\n<ol>\n";
  for (const Hit& hit : response.hits) out.body += hit_item(hit);
  out.body += "</ol>\n";
  if (!next.empty()) {
    out.body += "<p><a rel=\"next\" href=\"" + html_text(next) + "\">" +
                std::string(in_language(language, "더 보기", "More")) + "</a></p>\n";
  }
  if (response.hits.empty()) out.has = PlainPage::Has::kNothing;
  return out;
}

PlainPage render_html_paper(const Hit& hit, PageLanguage language) {
  const Paper& paper = hit.paper;
  PlainPage out;
  out.title = latex_to_text(paper.title);
  out.description = beginning(first_bullet(paper));
  out.body = "<article>" + element("h1", out.title) + facts(paper, paper.authors.size());
  if (const auto link = web_link(paper.url))
    out.body += "<p><a rel=\"noopener noreferrer\" href=\"" + html_text(*link) + "\">" + html_text(*link) + "</a></p>";
  for (const Section& section : paper.sections) {
    out.body += "\n<section>" +
                element("h2", section.name.empty() ? in_language(language, "요약", "Summary") : section.name) + "<ul>";
    for (const std::string& bullet : section.bullets) out.body += element("li", bullet);
    out.body += "</ul></section>";
  }
  out.body += "</article>\n";
  return out;
}

PlainPage render_html_day(Date day, const std::vector<Hit>& papers, std::optional<Date> previous,
                          std::optional<Date> next) {
  PlainPage out;
  out.title = to_string(day);
  out.description = papers.empty() ? "" : latex_to_text(papers.front().paper.title);
  out.body = element("h1", to_string(day)) + "<p>";
  if (previous) out.body += link_to("day", to_string(*previous), "‹ " + to_string(*previous)) + " ";
  if (next) out.body += link_to("day", to_string(*next), to_string(*next) + " ›");
  out.body += "</p>\n<ol>\n";
  for (const Hit& hit : papers) out.body += hit_item(hit);
  out.body += "</ol>\n";
  return out;
}

}  // namespace papersearch
