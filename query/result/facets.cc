// SPDX-License-Identifier: GPL-2.0-or-later
// Counts over the papers of an answer: by author, month, section and votes.
#include "query/result/facets.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <variant>

#include "query/language/lexer.h"
#include "src/base/deadline.h"
#include "src/base/overloaded.h"
#include "src/base/split.h"
#include "src/index/schema.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

constexpr std::array kBands = {0, 5, 10, 20, 50, 100};  // where each band of votes begins

std::string with_dash(const std::string& digits) { return digits.substr(0, 4) + "-" + digits.substr(4, 2); }

std::string next_month(const std::string& digits) {
  const Date first{static_cast<std::int16_t>(std::stoi(digits.substr(0, 4))),
                   static_cast<std::uint8_t>(std::stoi(digits.substr(4, 2))), 1};
  return compact(months_later(first, 1)).substr(0, 6);
}

std::string filter_of(Field field, const std::string& value) { return std::string(spec(field).name) + ":" + value; }

// The names that papers of the set have, those of most papers first; each in the spelling that most of them print.
std::vector<FacetValue> most_first(const NameColumn& column, const PaperSet& papers, Field field,
                                   const FacetSettings& settings) {
  struct Value {
    std::uint32_t printed = 0;  // the commonest spelling
    std::uint32_t of_printed = 0;
    std::size_t papers = 0;
  };
  const std::vector<std::uint32_t> counts = column.count(papers);
  const auto& names = column.names();
  std::vector<Value> values(names.size());  // by Name::same
  for (std::uint32_t name = 0; name < names.size(); ++name) {
    if (counts[name] == 0) continue;
    Value& value = values[names[name].same];
    const bool is_commoner = value.papers == 0 || counts[name] > value.of_printed ||
                             (counts[name] == value.of_printed && names[name].printed < names[value.printed].printed);
    if (is_commoner) {
      value.printed = name;
      value.of_printed = counts[name];
    }
    value.papers += counts[name];
  }
  std::vector<std::string> parts;
  for (const std::string_view word : split(settings.values, ' ')) parts.push_back(name_identity(word));
  std::vector<Value> found;
  for (std::uint32_t same = 0; same < values.size(); ++same) {
    if (values[same].papers == 0) continue;
    const std::string& identity = column.identity(same);
    const bool fits = std::all_of(parts.begin(), parts.end(),
                                  [&](const std::string& part) { return identity.find(part) != std::string::npos; });
    if (fits) found.push_back(values[same]);
  }
  const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(settings.limit, found.size()));
  std::partial_sort(found.begin(), end, found.end(), [&](const Value& a, const Value& b) {
    return a.papers != b.papers ? a.papers > b.papers : names[a.printed].printed < names[b.printed].printed;
  });
  std::vector<FacetValue> out;
  std::for_each(found.begin(), end, [&](const Value& value) {
    const std::string& name = names[value.printed].printed;
    out.push_back({name, filter_of(field, "=" + quotation(name)), value.papers});
  });
  return out;
}

// Papers by month, as "202410".
std::map<std::string, std::size_t> by_month(const NameColumn& months, const PaperSet& papers) {
  std::map<std::string, std::size_t> out;
  const std::vector<std::uint32_t> counts = months.count(papers);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) out[months.names()[i].printed] += counts[i];
  }
  return out;
}

std::vector<FacetValue> by_votes(const std::vector<std::int32_t>& votes, const PaperSet& papers) {
  std::array<std::size_t, kBands.size()> counts{};
  std::size_t unknown = 0;
  papers.for_each([&](Xapian::docid paper) {
    if (votes[paper] == FacetColumns::kUnknownVotes) {
      ++unknown;
      return;
    }
    std::size_t band = 0;
    while (band + 1 < kBands.size() && votes[paper] >= kBands.at(band + 1)) ++band;
    ++counts.at(band);
  });
  std::vector<FacetValue> out;
  for (std::size_t i = 0; i < kBands.size(); ++i) {
    if (counts.at(i) == 0) continue;
    std::string band = std::to_string(kBands.at(i)) + "..";
    if (i + 1 < kBands.size()) band += std::to_string(kBands.at(i + 1) - 1);
    out.push_back({band, filter_of(Field::kVotes, band), counts.at(i)});
  }
  if (unknown > 0) out.push_back({"unknown", filter_of(Field::kVotes, "unknown"), unknown});
  return out;
}

std::optional<Facet> facet_of_field(std::optional<Field> field) {
  if (field == Field::kAuthor) return Facet::kAuthor;
  if (field == Field::kSection) return Facet::kSection;
  return std::nullopt;
}

std::optional<Facet> common_facet(const std::vector<Node>& nodes) {
  const std::optional<Facet> first = facet_of(nodes.front());
  const bool all = std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) { return facet_of(node) == first; });
  return all ? first : std::nullopt;
}

}  // namespace

std::optional<Facet> facet_of(const Node& filter) {
  return std::visit(Overloaded{
                        [](const All&) { return std::optional<Facet>(); },
                        [](const Days&) { return std::optional(Facet::kMonth); },
                        [](const Votes&) { return std::optional(Facet::kVotes); },
                        [](const And& a) { return common_facet(a.nodes); },
                        [](const Or& o) { return common_facet(o.nodes); },
                        [](const Not& n) { return common_facet(n.nodes); },
                        [](const auto& leaf) { return facet_of_field(leaf.field); },
                    },
                    filter.is);
}

Facets count_facets(const FacetColumns& columns, const FacetSets& sets, const FacetSettings& settings) {
  const auto set_of = [&](Facet facet) -> const PaperSet& { return *sets.at(static_cast<std::size_t>(facet)); };
  Facets out;
  out.authors = most_first(columns.authors, set_of(Facet::kAuthor), Field::kAuthor, settings);
  out.sections = most_first(columns.sections, set_of(Facet::kSection), Field::kSection, settings);
  for (const auto& [month, papers] : by_month(columns.months, set_of(Facet::kMonth)))
    out.months.push_back({with_dash(month), filter_of(Field::kMonth, with_dash(month)), papers});
  out.votes = by_votes(columns.votes, set_of(Facet::kVotes));
  return out;
}

std::vector<TrendMonth> count_trend(const FacetColumns& columns, const PaperSet& papers,
                                    const Xapian::Database& index) {
  const std::map<std::string, std::size_t> counts = by_month(columns.months, papers);
  std::vector<TrendMonth> out;
  const std::string prefix(spec(Field::kMonth).prefix);
  std::string last;
  for (auto term = index.allterms_begin(prefix); term != index.allterms_end(prefix); ++term) {
    Deadline::step();
    const std::string month = (*term).substr(prefix.size());
    constexpr std::size_t kMaxGap = 240;  // months; a date that far off is a slip of the pen
    if (!last.empty()) {
      std::string between = next_month(last);
      for (std::size_t gap = 0; between < month && gap < kMaxGap; between = next_month(between), ++gap)
        out.push_back({with_dash(between), 0, 0});
    }
    const auto found = counts.find(month);
    out.push_back({with_dash(month), found == counts.end() ? 0 : found->second, term.get_termfreq()});
    last = month;
  }
  return out;
}

}  // namespace papersearch
