// SPDX-License-Identifier: GPL-2.0-or-later
// What an assistant may ask of the archive: search, show, similar, concepts, days.
#include "query/mcp/tools.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "query/render/help.h"
#include "query/render/json.h"
#include "query/result/search.h"
#include "query/result/whole_paper.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxHits = 50;
constexpr std::size_t kMaxOffset = 10'000;
constexpr std::size_t kMaxDays = 31;
constexpr std::size_t kMaxPapersOfDay = 100;

enum class Kind : std::uint8_t { kText, kNumber, kFlag };

// An argument of a tool: what its schema says of it, and what it is checked by.
struct ArgumentSpec {
  std::string_view name;
  Kind kind = Kind::kText;
  bool required = false;
  std::string_view help;
  std::size_t least = 0;  // of a number, as are the next two
  std::size_t most = 0;
  std::size_t usual = 0;
  std::array<std::string_view, kSortNames.size()> choices = {};  // of a text; unused ones are empty
};

// The arguments of one call, after they were checked.
class Arguments {
 public:
  explicit Arguments(const Json& given) : given_(given) {}
  [[nodiscard]] std::string text(const char* name) const { return given_.value(name, ""); }
  [[nodiscard]] bool flag(const char* name) const { return given_.value(name, false); }
  [[nodiscard]] std::size_t number(const ArgumentSpec& spec) const {
    return given_.value(std::string(spec.name), spec.usual);
  }

 private:
  const Json& given_;
};

constexpr ArgumentSpec kLimit{"limit", Kind::kNumber, false, "papers at most", 1, kMaxHits, 10};
constexpr ArgumentSpec kOffset{"offset", Kind::kNumber, false, "papers to skip", 0, kMaxOffset, 0};
constexpr ArgumentSpec kDays{"limit", Kind::kNumber, false, "days at most", 1, kMaxDays, 7};

// A hit for a reader: its texts as texts and not as segments, and no numbers that mean nothing outside of this answer.
Json brief(const Hit& hit) {
  Json out = hit_json(hit);
  for (const char* key : {"title_marked", "score", "dates", "more_authors"}) out.erase(key);
  std::string snippet;
  for (const SnippetPiece& piece : hit.snippet) snippet += piece.text;
  out["snippet"] = snippet;
  return out;
}

Json brief(const Response& response) {
  Json out = response_json(response);
  for (const char* key : {"version", "took_ms", "history", "revision"}) out.erase(key);
  out["hits"] = Json::array();
  for (const Hit& hit : response.hits) out["hits"].push_back(brief(hit));
  return out;
}

Json search(Searcher& searcher, const Arguments& arguments) {
  Request request;
  request.query = arguments.text("query");
  request.limit = arguments.number(kLimit);
  request.offset = arguments.number(kOffset);
  request.sort = sort_named(arguments.text("sort"));
  request.exact = arguments.flag("exact");
  request.facets = arguments.flag("facets");
  return brief(searcher.search(request));
}

Json show(Searcher& searcher, const Arguments& arguments) {
  return paper_json(paper_with_id(searcher, arguments.text("id")).hits.front());
}

Json similar(Searcher& searcher, const Arguments& arguments) {
  Request request;
  request.like = arguments.text("id");
  request.limit = arguments.number(kLimit);
  return brief(searcher.search(request));
}

Json concepts(Searcher& searcher, const Arguments& arguments) {
  return concept_json(searcher.look_up(arguments.text("words")));
}

// The newest days first, and of each the papers with most votes first. What the limits cut is said: `total` of a day,
// and `older`, the day to go on from.
Json days(Searcher& searcher, const Arguments& arguments) {
  const std::string text = arguments.text("date");
  const std::optional<DateRange> range = text.empty() ? DateRange{} : parse_date_range(text);
  if (!range)
    throw InvalidToolCall{"date must be a day, a month, a year or a range: 2024-10-21, 2024-10, 2024-10..2024-11"};
  std::vector<DigestDay> asked = searcher.digest_days();
  std::erase_if(asked, [&](const DigestDay& each) {
    return (range->first && each.day < *range->first) || (range->last && each.day > *range->last);
  });
  std::reverse(asked.begin(), asked.end());
  const std::size_t shown = std::min(asked.size(), arguments.number(kDays));
  Json out = Json::array();
  for (std::size_t i = 0; i < shown; ++i) {
    Request request;
    request.filters = {"date:" + to_string(asked[i].day)};
    request.sort = Sort::kVotes;
    request.limit = kMaxPapersOfDay;
    request.snippet_width = 0;
    const Response found = searcher.search(request);
    Json papers = Json::array();
    for (const Hit& hit : found.hits)
      papers.push_back({{"id", hit.paper.id},
                        {"title", hit.paper.title},
                        {"votes", hit.paper.votes ? Json(*hit.paper.votes) : Json(nullptr)}});
    out.push_back({{"date", to_string(asked[i].day)}, {"total", found.total}, {"papers", std::move(papers)}});
  }
  const Json older = shown < asked.size() ? Json(to_string(asked[shown].day)) : Json(nullptr);
  return {{"days", std::move(out)}, {"older", older}};
}

struct ToolSpec {
  std::string_view name;
  std::string_view title;
  std::string_view help;
  std::vector<ArgumentSpec> arguments;
  Json (*answer)(Searcher&, const Arguments&);
};

const std::vector<ToolSpec>& tool_specs() {
  constexpr ArgumentSpec kId{"id", Kind::kText, true, "arXiv id or link of a paper, as hits have it: 2410.04199"};
  static const std::vector<ToolSpec> kTools = {
      {"search",
       "Search papers",
       "Searches the summaries, titles and authors of papers, in Korean and English together. Hits that are partial "
       "have some of the words only.",
       {{"query", Kind::kText, true, "words, or the query language that the instructions explain; empty: all papers"},
        kLimit,
        kOffset,
        {"sort", Kind::kText, false, "order of the hits", 0, 0, 0, kSortNames},
        {"exact", Kind::kFlag, false, "no other spellings of the query's concepts"},
        {"facets", Kind::kFlag, false, "count all matches by author, section, month and votes"}},
       search},
      {"show", "Show a paper", "A whole paper: title, authors, days, votes, link and every section.", {kId}, show},
      {"similar", "Similar papers", "Papers that resemble one.", {kId, kLimit}, similar},
      {"concepts",
       "Spellings of a concept",
       "How else the archive writes a word or phrase, in Korean and English, with the evidence.",
       {{"words", Kind::kText, true, "a word or phrase"}},
       concepts},
      {"days",
       "Papers by day",
       "The newest days that have a digest, or those of a period, with their papers, most votes first. total is how "
       "many papers a day has; older is the next day that the limit left out: ask for ..DAY to go on.",
       {{"date", Kind::kText, false, "a day, month, year or range: 2024-10-21, 2024-10, 2024-10..2024-11"}, kDays},
       days}};
  return kTools;
}

Json schema_of(const ArgumentSpec& argument) {
  Json out;
  out["type"] = argument.kind == Kind::kText ? "string" : argument.kind == Kind::kNumber ? "integer" : "boolean";
  out["description"] = argument.help;
  if (argument.kind == Kind::kNumber) {
    out["minimum"] = argument.least;
    out["maximum"] = argument.most;
    out["default"] = argument.usual;
  }
  for (const std::string_view choice : argument.choices) {
    if (!choice.empty()) out["enum"].push_back(choice);
  }
  return out;
}

Json list_of(const std::vector<ToolSpec>& tools) {
  Json out = Json::array();
  for (const ToolSpec& tool : tools) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const ArgumentSpec& argument : tool.arguments) {
      properties[std::string(argument.name)] = schema_of(argument);
      if (argument.required) required.push_back(argument.name);
    }
    out.push_back({{"name", tool.name},
                   {"title", tool.title},
                   {"description", tool.help},
                   {"inputSchema",
                    {{"type", "object"},
                     {"properties", std::move(properties)},
                     {"required", std::move(required)},
                     {"additionalProperties", false}}},
                   {"annotations", {{"readOnlyHint", true}, {"openWorldHint", false}}}});
  }
  return out;
}

// What is wrong with the value of an argument; empty where nothing is.
std::string mistake_in(const ArgumentSpec& argument, const Json& value) {
  const auto& choices = argument.choices;
  if (argument.kind == Kind::kFlag) return value.is_boolean() ? "" : "true or false";
  if (argument.kind == Kind::kNumber) {
    const bool whole = value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0);
    const bool good =
        whole && value.get<std::uint64_t>() >= argument.least && value.get<std::uint64_t>() <= argument.most;
    return good ? "" : "a number from " + std::to_string(argument.least) + " to " + std::to_string(argument.most);
  }
  if (!value.is_string()) return "a string";
  if (choices.front().empty() ||
      std::find(choices.begin(), choices.end(), value.get_ref<const std::string&>()) != choices.end())
    return "";
  std::string out = "one of";
  for (const std::string_view choice : choices) out += " " + std::string(choice);
  return out;
}

void check(const ToolSpec& tool, const Json& arguments) {
  for (const auto& [name, value] : arguments.items()) {
    const auto spec = std::find_if(tool.arguments.begin(), tool.arguments.end(),
                                   [&, &wanted = name](const ArgumentSpec& each) { return each.name == wanted; });
    if (spec == tool.arguments.end()) throw InvalidToolCall{"there is no argument " + name};
    if (const std::string right = mistake_in(*spec, value); !right.empty())
      throw InvalidToolCall{name + " must be " + right};
  }
  for (const ArgumentSpec& spec : tool.arguments) {
    if (spec.required && !arguments.contains(spec.name)) throw InvalidToolCall{std::string(spec.name) + " is needed"};
  }
}

}  // namespace

McpTools paper_tools(const std::string& index_path) {
  McpTools out;
  out.list = list_of(tool_specs());
  out.instructions =
      "An archive of daily digests of AI papers, written in Korean with English terms. Cite papers by the url of a "
      "hit. The query language:\n" +
      query_help();
  out.call = [index_path, searcher = std::make_shared<std::optional<Searcher>>()](const std::string& name,
                                                                                  const Json& arguments) {
    const auto& tools = tool_specs();
    const auto tool = std::find_if(tools.begin(), tools.end(), [&](const ToolSpec& each) { return each.name == name; });
    if (tool == tools.end()) throw InvalidToolCall{"there is no tool " + name};
    check(*tool, arguments);
    if (!*searcher) searcher->emplace(index_path);
    return tool->answer(**searcher, Arguments(arguments));
  };
  return out;
}

}  // namespace papersearch
