// SPDX-License-Identifier: GPL-2.0-or-later
// Writes answers as plain HTML, for readers without JavaScript, for search engines and for previews of links.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/result/response.h"

namespace papersearch {

// What the page's own words are in. Those of papers are as they are.
enum class PageLanguage : std::uint8_t { kKorean, kEnglish };

// The one of two texts that is in the language.
constexpr std::string_view in_language(PageLanguage language, std::string_view korean, std::string_view english) {
  return language == PageLanguage::kKorean ? korean : english;
}

// "논문 12편", "12 papers".
std::string papers_in_words(std::size_t papers, PageLanguage language);

// A page without its frame, in UTF-8. Any thread may call the functions below.
struct PlainPage {
  std::string title;        // text
  std::string description;  // text, one or two lines; empty where there is nothing to say
  std::string body;         // HTML: elements only, without scripts and styles
  std::string address;      // of the page, relative to its frame: "?paper=2410.04199"; empty for the first page
  std::string feed;         // address of the feed with the same papers, relative to the page; empty where there is none
  // Search engines keep a page with papers only. kMissing: what the address names does not exist.
  enum class Has : std::uint8_t { kPapers, kNothing, kMissing };
  Has has = Has::kPapers;
};

// Text for HTML and for attributes in double quotes. Controls, and characters that would change the direction of the
// text around them, become U+FFFD; ends of lines become blanks.
std::string html_text(std::string_view text);

// The hits of a query. `heading` is the query as its reader knows it; `next` is the address of the next page, or empty.
// Addresses are relative to the page: "?paper=2410.04199".
PlainPage render_html_hits(const Response& response, const std::string& heading, const std::string& next,
                           PageLanguage language);

// A paper with all its sections.
PlainPage render_html_paper(const Hit& hit, PageLanguage language);

// The papers of a day, with the days before and after it that have a digest.
PlainPage render_html_day(Date day, const std::vector<Hit>& papers, std::optional<Date> previous,
                          std::optional<Date> next);

}  // namespace papersearch
