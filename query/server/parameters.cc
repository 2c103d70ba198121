// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the parameters of a request for papers, and refuses those that are wrong.
#include "query/server/parameters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <map>
#include <set>
#include <system_error>
#include <utility>
#include <variant>

#include "query/language/lexer.h"
#include "query/language/parser.h"
#include "query/language/values.h"
#include "src/base/ascii.h"
#include "src/base/date.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

constexpr std::size_t kDefaultHits = 20;
constexpr std::size_t kMaxRepetitions = 40;  // of a parameter that may be repeated
constexpr std::size_t kHitConcepts = 4;
constexpr std::size_t kSnippetCells = 240;
constexpr std::size_t kMaxFacetValues = 1000;  // of one facet
constexpr std::uint64_t kMaxMinVotes = 1'000'000;
constexpr auto kTimeout = std::chrono::milliseconds(2000);

constexpr std::array<std::string_view, 3> kSingleFilters = {"from", "to", "min_votes"};
constexpr std::array<std::string_view, 4> kRepeatedFilters = {"author", "section", "month", "votes"};

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string_view> used(const ParameterNames::Names& names) {
  return {names.begin(), std::find(names.begin(), names.end(), std::string_view())};
}

// A query for the papers that have one of the values of a repeated filter; empty where there is no value.
std::string repeated_filter(const HttpRequest& request, const std::string& name) {
  std::string out;
  for (const auto& [key, value, at] : request.parameters) {
    if (key != name || value.empty()) continue;
    out += (out.empty() ? "" : " OR ") + filter_value(name, value, at);
    // A filter is a query with the limits of a query. If a limit would cut it, the filter is refused.
    if (const auto notes = parse_query(out).notes; !notes.empty()) throw BadParameter{name, notes.front().message, at};
  }
  return out;
}

// A query for the papers of the days from "from" to "to"; empty where neither is given.
std::string date_filter(const HttpRequest& request) {
  const std::string from = request.parameter("from").value_or("");
  const std::string to = request.parameter("to").value_or("");
  for (const auto& [name, value] : {std::pair("from", from), std::pair("to", to)}) {
    if (!value.empty() && (!parse_date_range(value) || value.find("..") != std::string::npos))
      throw BadParameter{name, "a day, month or year: 2024-10-21, 2024-10, 2024"};
  }
  if (from.empty() && to.empty()) return {};
  if (!parse_date_range(from + ".." + to)) throw BadParameter{"to", "a day not before from"};
  return "date:" + from + ".." + to;
}

// A query for the papers with at least "min_votes" votes; empty where this is not given or 0.
std::string votes_filter(const HttpRequest& request) {
  const std::uint64_t min = number_parameter(request, "min_votes", 0, kMaxMinVotes, 0);
  return min > 0 ? "votes:" + std::to_string(min) + ".." : std::string();
}

// The filters as queries, each of which restricts the answer.
std::vector<std::string> filters(const HttpRequest& request) {
  std::vector<std::string> out;
  for (const std::string_view name : kRepeatedFilters) out.push_back(repeated_filter(request, std::string(name)));
  out.push_back(date_filter(request));
  out.push_back(votes_filter(request));
  std::erase(out, std::string());
  return out;
}

}  // namespace

std::vector<std::string_view> ParameterNames::all_single() const {
  std::vector<std::string_view> out = used(single);
  if (has_filters) out.insert(out.end(), kSingleFilters.begin(), kSingleFilters.end());
  return out;
}

std::vector<std::string_view> ParameterNames::all_repeated() const {
  std::vector<std::string_view> out = used(repeated);
  if (has_filters) out.insert(out.end(), kRepeatedFilters.begin(), kRepeatedFilters.end());
  return out;
}

void check_names(const HttpRequest& request, const ParameterNames& names) {
  const auto single = names.all_single();
  const auto repeated = names.all_repeated();
  std::set<std::string_view> seen;
  std::map<std::string_view, std::size_t> times;
  for (const auto& [name, value, at] : request.parameters) {
    if (contains(repeated, name)) {
      if (++times[name] > kMaxRepetitions) throw BadParameter{name, "at most 40 times", at};
      continue;
    }
    if (!contains(single, name)) throw BadParameter{name, "there is no such parameter here", at};
    if (!seen.insert(name).second) throw BadParameter{name, "given twice", at};
  }
}

std::uint64_t number_parameter(const HttpRequest& request, const std::string& name, std::uint64_t min,
                               std::uint64_t max, std::uint64_t fallback) {
  const auto text = request.parameter(name);
  if (!text) return fallback;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size() || value < min || value > max)
    throw BadParameter{name, "a number from " + std::to_string(min) + " to " + std::to_string(max)};
  return value;
}

bool flag_parameter(const HttpRequest& request, const std::string& name) {
  const auto text = request.parameter(name);
  if (!text || *text == "0" || *text == "false") return false;
  if (*text == "1" || *text == "true" || text->empty()) return true;
  throw BadParameter{name, "1 or 0"};
}

std::vector<std::string> list_parameter(const HttpRequest& request, const std::string& name, std::size_t max) {
  std::vector<std::string> out;
  const std::string text = request.parameter(name).value_or("");
  const auto parts = split_nonempty(text, ",");
  if (parts.size() > max) throw BadParameter{name, "at most " + std::to_string(max) + " of them"};
  for (const std::string_view part : parts) {
    const std::string_view one = trimmed(part);
    if (!one.empty() && std::find(out.begin(), out.end(), one) == out.end()) out.emplace_back(one);
  }
  return out;
}

std::string choice_parameter(const HttpRequest& request, const std::string& name,
                             std::initializer_list<std::string_view> choices, const std::string& detail) {
  std::string out = request.parameter(name).value_or(std::string(*choices.begin()));
  if (std::find(choices.begin(), choices.end(), out) == choices.end()) throw BadParameter{name, detail};
  return out;
}

std::string filter_value(const std::string& name, const std::string& value, const std::optional<Span>& at) {
  if (name == "votes") {
    if (!parse_votes(value)) throw BadParameter{name, "a number, a range or unknown: 10, 10..19, 100.., unknown", at};
    return "votes:" + value;
  }
  if (name == "month") {
    if (!parse_date_range(value) || value.find("..") != std::string::npos)
      throw BadParameter{name, "a month: 2024-10", at};
    return "month:" + value;
  }
  const std::string query = name + ":=" + quotation(value);
  if (std::holds_alternative<All>(parse_query(query).root.is))
    throw BadParameter{name, "a name of letters or digits", at};
  return query;
}

std::optional<Cursor> parse_cursor(std::string_view text) {
  const std::size_t dash = std::min(text.rfind('-'), text.size());
  const auto revision = parse_revision(text.substr(0, dash));
  const std::string_view digits = text.substr(std::min(dash + 1, text.size()));
  std::size_t offset = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), offset);
  if (!revision || failed != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return Cursor{*revision, offset};
}

std::optional<std::size_t> next_offset(const Request& wanted, const Response& found) {
  const std::size_t end = wanted.offset + found.hits.size();
  const std::size_t all = found.total + (found.sort == Sort::kRelevance ? found.total_partial : 0);
  if (found.hits.empty() || end >= all || end + wanted.limit > kMaxHitPosition) return std::nullopt;
  return end;
}

std::string to_string(const Cursor& cursor) { return to_string(cursor.as_of) + "-" + std::to_string(cursor.offset); }

Request search_request(const HttpRequest& request) {
  Request out;
  out.query = request.parameter("q").value_or("");
  out.filters = filters(request);
  out.limit = number_parameter(request, "limit", 0, kMaxHits, kDefaultHits);
  out.offset = number_parameter(request, "offset", 0, kMaxHitPosition, 0);
  if (const auto text = request.parameter("cursor")) {
    const auto cursor = parse_cursor(*text);
    if (!cursor || cursor->offset > kMaxHitPosition) throw BadParameter{"cursor", "take it from the reply before"};
    out.as_of = cursor->as_of;
    out.offset = cursor->offset;
  }
  if (out.offset + out.limit > kMaxHitPosition) throw BadParameter{"offset", "at most 10,000 hits deep"};
  if (const auto name = request.parameter("sort")) {
    if (std::find(kSortNames.begin(), kSortNames.end(), *name) == kSortNames.end())
      throw BadParameter{"sort", "relevance, date, votes or oldest"};
    out.sort = sort_named(*name);
  }
  const std::string rank = choice_parameter(request, "rank", {"full", "plain"}, "full or plain");
  out.rank = rank == "plain" ? Rank::kPlain : Rank::kFull;
  const std::string match = choice_parameter(request, "match", {"all", "any"}, "all or any");
  out.match = match == "any" ? MatchMode::kAny : MatchMode::kAll;
  out.facets = flag_parameter(request, "facets");
  out.facet_settings.limit = number_parameter(request, "facet_limit", 1, kMaxFacetValues, out.facet_settings.limit);
  out.facet_settings.values = request.parameter("facet_values").value_or("");
  out.trend = flag_parameter(request, "trend");
  out.explain = flag_parameter(request, "explain");
  out.exact = flag_parameter(request, "exact");
  out.typing = flag_parameter(request, "typing");
  out.concepts = flag_parameter(request, "concepts") ? kHitConcepts : 0;
  for (const auto& [name, value, at] : request.parameters) {
    if (name == "without") out.without.push_back(value);
  }
  if (const auto since = request.parameter("since_revision")) {
    out.since = parse_revision(*since);
    if (!out.since) throw BadParameter{"since_revision", "a revision as a reply says it: 57, or HISTORY-57"};
  }
  out.snippet_width = kSnippetCells;
  out.timeout = kTimeout;
  return out;
}

}  // namespace papersearch
