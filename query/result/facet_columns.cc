// SPDX-License-Identifier: GPL-2.0-or-later
// What facets count of each paper, as numbers in rows.
#include "query/result/facet_columns.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "query/match/slot_reader.h"
#include "src/index/schema.h"
#include "src/text/normalize.h"

namespace papersearch {
namespace {

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

std::vector<std::int32_t> votes_of(const Xapian::Database& index, const PaperSet& papers) {
  std::vector<std::int32_t> out(index.get_lastdocid() + 1, FacetColumns::kUnknownVotes);
  for_each_value(index, kVotesSlot, papers, [&](Xapian::docid paper, const std::string& value) {
    out[paper] = static_cast<std::int32_t>(Xapian::sortable_unserialise(value));
  });
  return out;
}

}  // namespace

NameColumn::NameColumn(const Xapian::Database& index, Xapian::valueno slot, const PaperSet& papers) {
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers;
  std::unordered_map<std::string, std::uint32_t> first_of_identity;
  const auto number_of = [&](std::string_view printed) {
    const auto found = numbers.find(printed);
    if (found != numbers.end()) return found->second;
    const auto number = static_cast<std::uint32_t>(names_.size());
    std::string identity = name_identity(printed);
    const auto [same, is_new] = first_of_identity.try_emplace(identity, number);
    names_.push_back({std::string(printed), same->second});
    identities_.push_back(is_new ? std::move(identity) : std::string());
    numbers.emplace(std::string(printed), number);
    return number;
  };
  begins_.resize(index.get_lastdocid() + 2);
  Xapian::docid last = 0;  // whose names are in values_
  for_each_value(index, slot, papers, [&](Xapian::docid paper, const std::string& value) {
    std::fill(begins_.begin() + last + 1, begins_.begin() + paper + 1, static_cast<std::uint32_t>(values_.size()));
    last = paper;
    const std::size_t begin = values_.size();
    for (const std::string_view name : split_list(value)) {
      const std::uint32_t number = number_of(name);
      const std::uint32_t same = names_[number].same;
      const bool again = std::any_of(values_.begin() + static_cast<std::ptrdiff_t>(begin), values_.end(),
                                     [&](std::uint32_t other) { return names_[other].same == same; });
      if (!again && !identities_[same].empty()) values_.push_back(number);
    }
  });
  std::fill(begins_.begin() + last + 1, begins_.end(), static_cast<std::uint32_t>(values_.size()));
}

std::vector<std::uint32_t> NameColumn::count(const PaperSet& papers) const {
  std::vector<std::uint32_t> out(names_.size(), 0);
  papers.for_each([&](Xapian::docid paper) {
    for (const std::uint32_t name : of(paper)) ++out[name];
  });
  return out;
}

FacetColumns::FacetColumns(const Xapian::Database& index, const PaperSet& papers)
    : authors(index, kAuthorsSlot, papers),
      sections(index, kSectionsSlot, papers),
      months(index, kMonthsSlot, papers),
      votes(votes_of(index, papers)) {}

}  // namespace papersearch
