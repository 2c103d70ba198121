// SPDX-License-Identifier: GPL-2.0-or-later
// What came for a saved search since its last look.
#include "query/shell/news.h"

#include <algorithm>
#include <utility>

#include "query/render/json.h"
#include "query/render/oneline.h"
#include "query/render/text.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"

namespace papersearch {
namespace {

constexpr int kNewsVersion = 1;
constexpr std::chrono::milliseconds kPatience{50'000};  // all papers of a search are asked for

bool is_new(const SavedSearch& search, const Hit& hit) {
  return !std::binary_search(search.seen.begin(), search.seen.end(), hit.paper.id);
}

std::string as_text(const News& news, const TextStyle& style) {
  if (news.response.hits.empty()) return "";
  StyledLines lines(style, 0);
  lines.add("", {lines.run(news.search.name, Style::kTitle), lines.run("  " + news.search.query, Style::kQuiet)});
  lines.blank();
  return lines.take() + render_text(news.response, style) + "\n";
}

std::string as_lines(const News& news) {
  std::string out;
  Response one;
  for (const Hit& hit : news.response.hits) {
    one.hits = {hit};
    out += render_oneline(one);
    out.insert(out.size() - 1, "\t" + terminal_safe(news.search.name));
  }
  return out;
}

std::string as_json(const std::vector<News>& news) {
  nlohmann::ordered_json searches = nlohmann::ordered_json::array();
  for (const News& one : news) {
    nlohmann::ordered_json search = {{"name", one.search.name}, {"other_index", one.other_index}};
    const nlohmann::ordered_json answer = response_json(one.response);
    for (const auto& [key, value] : answer.items()) {
      if (key != "version") search[key] = value;
    }
    searches.push_back(std::move(search));
  }
  return to_line({{"version", kNewsVersion}, {"searches", std::move(searches)}});
}

}  // namespace

News news_of(Searcher& searcher, const SavedSearch& search, std::size_t snippet_width) {
  News out;
  out.search = search;
  Request request = search.request();
  request.timeout = kPatience;
  out.response = searcher.search(request);
  std::size_t end = 0;  // behind the last that is new: a newest one is among the first, so few are read twice
  for (const Hit& hit : out.response.hits) {
    out.ids.push_back(hit.paper.id);
    if (is_new(search, hit)) end = out.ids.size();
  }
  if (snippet_width > 0 && end > 0) {
    request.limit = end;
    request.snippet_width = snippet_width;
    request.as_of = RevisionName{out.response.history, out.response.revision};
    out.response.hits = searcher.search(request).hits;
  }
  std::erase_if(out.response.hits, [&](const Hit& hit) { return !is_new(search, hit); });
  std::size_t rank = 0;
  for (Hit& hit : out.response.hits) hit.rank = ++rank;
  out.response.total = out.response.hits.size();
  out.response.total_partial = 0;
  out.response.suggestions.clear();
  out.other_index = !search.history.empty() && search.history != out.response.history;
  return out;
}

std::string render_news(const std::vector<News>& news, const std::string& format, const TextStyle& style) {
  if (format == "json") return as_json(news);
  std::string out;
  for (const News& one : news) {
    if (format == "text") out += as_text(one, style);
    if (format == "oneline") out += as_lines(one);
    if (format != "jsonl") continue;
    for (const Hit& hit : one.response.hits) {
      nlohmann::ordered_json line = hit_json(hit);
      line["search"] = one.search.name;
      out += to_line(line);
    }
  }
  return out.empty() && format == "text" ? tr("nothing new") + "\n" : out;
}

}  // namespace papersearch
