// What the page says without JavaScript.
#include "query/server/plain_page.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "query/render/link.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "query/server/parameters.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

constexpr std::size_t kPageHits = 20;
constexpr std::size_t kDayPapers = 200;
constexpr auto kAsked = std::to_array<std::string_view>(
    {"q", "author", "section", "month", "votes", "from", "to", "min_votes", "sort", "exact", "without", "offset"});

PlainPage nothing(const std::string& what) {
  PlainPage out;
  out.title = what;
  out.body = "<h1>" + html_text(what) + "</h1><p>찾은 논문이 없습니다. · Nothing found.</p>\n";
  out.is_found = false;
  return out;
}

Response search(const PaperRequest& request, Request wanted) {
  wanted.today = request.today;
  return request.searcher.search(wanted);
}

PlainPage paper_page(const PaperRequest& request, const std::string& id) {
  const auto wanted = paper_request(id);
  if (!wanted) return nothing(id);
  const Response found = search(request, *wanted);
  return found.hits.empty() ? nothing(id) : render_html_paper(found.hits.front());
}

PlainPage day_page(const PaperRequest& request, const std::string& text) {
  const auto day = parse_date(text);
  if (!day) return nothing(text);
  Request wanted;
  wanted.filters = {"date:" + to_string(*day)};
  wanted.sort = Sort::kVotes;
  wanted.limit = kDayPapers;
  wanted.snippet_width = 0;
  const Response found = search(request, wanted);
  if (found.hits.empty()) return nothing(text);
  std::optional<Date> previous;
  std::optional<Date> next;
  for (const DigestDay& other : request.searcher.digest_days()) {
    if (other.day < *day) previous = other.day;
    if (other.day > *day && !next) next = other.day;
  }
  PlainPage out = render_html_day(*day, found.hits, previous, next);
  out.feed = "v1/feed.atom";
  return out;
}

// The parameters that search_request() may see, as a request and as the query part of an address.
std::pair<HttpRequest, std::string> asked_for(const HttpRequest& request) {
  HttpRequest out;
  std::string query;
  for (const HttpRequest::Parameter& one : request.parameters) {
    if (std::find(kAsked.begin(), kAsked.end(), one.name) == kAsked.end()) continue;
    out.parameters.push_back(one);
    if (one.name != "offset") query += (query.empty() ? "?" : "&") + one.name + "=" + encoded_value(one.value);
  }
  return {std::move(out), std::move(query)};
}

PlainPage hits_page(const PaperRequest& request) {
  const auto [http, query] = asked_for(request.http);
  std::string heading = http.parameter("q").value_or("");
  if (heading.empty()) heading = http.parameter("author").value_or("papersearch");
  Request wanted;
  try {
    wanted = search_request(http);
  } catch (const BadParameter&) {
    return nothing(heading);
  }
  wanted.limit = kPageHits;
  const Response found = search(request, wanted);
  const std::size_t end = wanted.offset + found.hits.size();
  const bool has_more = !found.hits.empty() && end < found.total + found.total_partial;
  PlainPage out = render_html_hits(found, heading, has_more ? query + "&offset=" + std::to_string(end) : std::string());
  out.feed = "v1/feed.atom" + query;
  return out;
}

}  // namespace

PlainPage plain_page(const PaperRequest& request) {
  const auto value = [&](std::string_view name) { return request.http.parameter(name).value_or(""); };
  if (const std::string id = value("paper"); !id.empty()) return paper_page(request, id);
  if (const std::string day = value("day"); !day.empty()) return day_page(request, day);
  if (!asked_for(request.http).second.empty()) return hits_page(request);
  const auto days = request.searcher.digest_days();
  PlainPage out = days.empty() ? nothing("papersearch") : day_page(request, to_string(days.back().day));
  out.title = "";
  return out;
}

}  // namespace papersearch
