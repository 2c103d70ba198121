// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the parameters of a request for papers, and refuses those that are wrong.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/result/search.h"
#include "query/server/http/message.h"
#include "src/base/diagnostic.h"
#include "src/index/stamp.h"

namespace papersearch {

// Thrown where a parameter is wrong. The client gets the name and the detail, and the position of the parameter.
struct BadParameter {
  std::string name;
  std::string detail;                     // what is wrong or what would be right, without a final period
  std::optional<Span> at = std::nullopt;  // in HttpRequest::target; nullopt means the first parameter of the name
};

// The names of the parameters that a route takes, as a constant of the table of routes can hold them.
struct ParameterNames {
  using Names = std::array<std::string_view, 24>;  // unused elements are empty

  Names single = {};         // may be given once
  Names repeated = {};       // may be given several times
  bool has_filters = false;  // whether the route takes the filters too, which are the same for all routes

  [[nodiscard]] std::vector<std::string_view> all_single() const;    // with those of the filters
  [[nodiscard]] std::vector<std::string_view> all_repeated() const;  // with those of the filters
};

// Of the feed of a query.
inline constexpr ParameterNames kFeedParameters{.single = {"q", "match", "exact"}, .has_filters = true};

inline constexpr std::size_t kMaxHitPosition = 10'000;  // hits behind it are not shown
inline constexpr std::size_t kMaxHits = 100;            // the largest "limit" of a search
inline constexpr std::size_t kMaxTrends = 5;            // queries that are compared

// Throws BadParameter where the request has a parameter that is not among the names, or a single one twice, or one more
// than 40 times.
void check_names(const HttpRequest& request, const ParameterNames& names);

// The parameter as a decimal number; `fallback` where it is not given. Throws BadParameter where it is no number from
// `min` to `max`.
std::uint64_t number_parameter(const HttpRequest& request, const std::string& name, std::uint64_t min,
                               std::uint64_t max, std::uint64_t fallback);

// Whether the parameter is "1", "true" or empty; false where it is "0", "false" or not given. Throws BadParameter where
// it is anything else.
bool flag_parameter(const HttpRequest& request, const std::string& name);

// The parts of a list parameter, which has commas between them, each once; blanks around them and empty ones are left
// out. Throws BadParameter where more than `max` are given.
std::vector<std::string> list_parameter(const HttpRequest& request, const std::string& name, std::size_t max);

// The value of a parameter that must be one of a few words; the first of these where it is not given. Throws
// BadParameter with `detail` where it is another.
std::string choice_parameter(const HttpRequest& request, const std::string& name,
                             std::initializer_list<std::string_view> choices, const std::string& detail);

// A query for the papers with a value of a filter that may be repeated ("author", "section", "month", "votes"). Throws
// BadParameter, with the name and this position, where there can be none.
std::string filter_value(const std::string& name, const std::string& value, const std::optional<Span>& at);

// Where a list of hits continues: "REVISION-OFFSET", as the "next" of a reply has it.
struct Cursor {
  RevisionName as_of;      // the revision of the index that the first page was made from
  std::size_t offset = 0;  // hits to skip
};
std::optional<Cursor> parse_cursor(std::string_view text);
std::string to_string(const Cursor& cursor);

// Where the hits behind these begin; nullopt where there are none, or none that may be asked for.
std::optional<std::size_t> next_offset(const Request& wanted, const Response& found);

// Makes a search of the parameters "q", "limit", "offset", "cursor", "sort", "rank", "match", "facets", "trend",
// "explain", "exact", "typing", "concepts", "without", "since_revision", "facet_limit", "facet_values" and the filters;
// what is not given has its default. The search has a time limit. Throws BadParameter where one of them is wrong.
Request search_request(const HttpRequest& request);

}  // namespace papersearch
