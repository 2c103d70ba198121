// SPDX-License-Identifier: GPL-2.0-or-later
// What the page says without JavaScript.
#include "query/server/plain_page.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "query/render/link.h"
#include "query/result/digest_days.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "query/server/page.h"
#include "query/server/parameters.h"
#include "src/base/ascii.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

constexpr std::size_t kPageHits = 20;
constexpr std::size_t kDayPapers = 200;
constexpr ParameterNames kPageParameters{
    .single = {"q", "sort", "exact", "offset"}, .repeated = {"without"}, .has_filters = true};

// A page about what is not there.
PlainPage nothing(const std::string& what, std::string_view said, PlainPage::Has has = PlainPage::Has::kMissing) {
  PlainPage out;
  out.title = what;
  out.body = "<h1>" + html_text(what) + "</h1><p>" + html_text(said) + "</p>\n";
  out.has = has;
  return out;
}

// The words of the page in the language of its reader.
std::string_view say(const PaperRequest& request, std::string_view korean, std::string_view english) {
  return in_language(page_language(request.http), korean, english);
}

PlainPage paper_page(const PaperRequest& request, const std::string& id) {
  const std::string_view no_paper = say(request, "그런 논문이 없습니다.", "There is no such paper.");
  const auto wanted = paper_request(id);
  if (!wanted) return nothing(id, no_paper);
  const Response found = search(request, *wanted);
  if (found.hits.empty()) return nothing(id, no_paper);
  PlainPage out = render_html_paper(found.hits.front(), page_language(request.http));
  out.address = "?paper=" + encoded_value(found.hits.front().paper.id);
  return out;
}

PlainPage day_page(const PaperRequest& request, const std::string& text) {
  const auto day = parse_date(text);
  if (!day) return nothing(text, say(request, "그런 날은 없습니다.", "There is no such day."));
  Request wanted;
  wanted.filters = {"date:" + to_string(*day)};
  wanted.sort = Sort::kVotes;
  wanted.limit = kDayPapers;
  wanted.snippet_width = 0;
  const Response found = search(request, wanted);
  if (found.hits.empty())
    return nothing(text, say(request, "그날에는 요약이 없습니다.", "There is no digest of that day."));
  const auto [previous, next] = days_beside(*day, request.searcher.digest_days());
  PlainPage out = render_html_day(*day, found.hits, previous, next);
  out.address = "?day=" + to_string(*day);
  out.feed = "v1/feed.atom";
  return out;
}

// The parameters with these names; of those that may be given once the first.
HttpRequest with_names(const HttpRequest& request, const ParameterNames& names) {
  const auto single = names.all_single();
  const auto repeated = names.all_repeated();
  const auto is_among = [](const auto& all, const std::string& name) {
    return std::find(all.begin(), all.end(), name) != all.end();
  };
  HttpRequest out;
  for (const HttpRequest::Parameter& one : request.parameters) {
    if (is_among(repeated, one.name) || (is_among(single, one.name) && out.find(one.name) == nullptr))
      out.parameters.push_back(one);
  }
  return out;
}

// The parameters as the query part of an address; empty where there are none.
std::string query_part(const HttpRequest& request) {
  std::string out;
  for (const HttpRequest::Parameter& one : request.parameters) {
    if (one.name != "offset") out += (out.empty() ? "?" : "&") + one.name + "=" + encoded_value(one.value);
  }
  return out;
}

PlainPage hits_page(const PaperRequest& request) {
  const HttpRequest http = with_names(request.http, kPageParameters);
  const std::string query = query_part(http);
  std::string heading = http.parameter("q").value_or("");
  if (heading.empty()) heading = http.parameter("author").value_or("");
  Request wanted;
  try {
    wanted = search_request(http);
  } catch (const BadParameter& wrong) {
    return nothing(heading.empty() ? "papersearch" : heading,
                   std::string(say(request, "주소에 쓸 수 없는 값이 있습니다", "The address has a wrong value")) +
                       ": " + wrong.name + ": " + wrong.detail,
                   PlainPage::Has::kNothing);
  }
  wanted.limit = kPageHits;
  const Response found = search(request, wanted);
  const auto next = next_offset(wanted, found);
  PlainPage out = render_html_hits(found, heading, next ? query + "&offset=" + std::to_string(*next) : std::string(),
                                   page_language(request.http));
  out.address = query;
  out.feed = "v1/feed.atom" + query_part(with_names(http, kFeedParameters));
  return out;
}

// The hits of another parameter's value, which is a query.
PlainPage hits_page(const PaperRequest& request, const std::string& query, std::string address) {
  HttpRequest http;
  http.parameters = {{"q", query, {}}};
  http.accept_language = request.http.accept_language;
  PlainPage out = hits_page({http, {}, request.searcher, request.today});
  out.address = std::move(address);
  return out;
}

// Queries that are compared: how many papers each has, and the way to them. Only the picture of their months needs a
// script.
PlainPage compared_page(const PaperRequest& request) {
  PlainPage out;
  std::string rows;
  std::size_t queries = 0;
  for (const HttpRequest::Parameter& one : request.http.parameters) {
    if (one.name != "compare" || trimmed(one.value).empty() || ++queries > kMaxTrends) continue;
    Request wanted;
    wanted.query = one.value;
    wanted.limit = 0;
    const std::string total = papers_in_words(search(request, wanted).total, page_language(request.http));
    rows += "<li><a href=\"?q=" + encoded_value(one.value) + "\">" + html_text(one.value) + "</a> " + total + "</li>\n";
    out.title += (out.title.empty() ? "" : ", ") + one.value;
    out.address += (out.address.empty() ? "?" : "&") + std::string("compare=") + encoded_value(one.value);
    if (out.feed.empty()) out.feed = "v1/feed.atom?q=" + encoded_value(one.value);
  }
  out.body = "<h1>" + std::string(say(request, "추세 비교", "Compare trends")) + "</h1><p>" +
             std::string(say(request, "검색어마다 논문 수입니다. 달마다의 그림에는 JavaScript가 있어야 합니다.",
                             "Papers of each query. The picture by month needs JavaScript.")) +
             "</p>\n<ul>\n" + rows + "</ul>\n";
  return out;
}

}  // namespace

PlainPage plain_page(const PaperRequest& request) {
  // What is blank asks for nothing.
  const auto value = [&](std::string_view name) {
    return std::string(trimmed(request.http.parameter(name).value_or("")));
  };
  if (const std::string id = value("paper"); !id.empty()) return paper_page(request, id);
  if (const std::string day = value("day"); !day.empty()) return day_page(request, day);
  if (const std::string query = value("concept"); !query.empty())
    return hits_page(request, query, "?concept=" + encoded_value(query));
  if (!value("compare").empty()) return compared_page(request);
  if (!query_part(with_names(request.http, kPageParameters)).empty()) return hits_page(request);
  const auto newest = request.searcher.digest_days();
  PlainPage out = newest.empty() ? nothing("papersearch", say(request, "요약이 없습니다.", "There are no digests."),
                                           PlainPage::Has::kNothing)
                                 : day_page(request, to_string(newest.back().day));
  out.title = "";
  out.address = "";
  return out;
}

}  // namespace papersearch
