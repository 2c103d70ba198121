// SPDX-License-Identifier: GPL-2.0-or-later
// Counts over the papers of an answer: by author, month, section and votes.
#pragma once

#include <xapian.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "query/language/ast.h"
#include "query/match/paper_set.h"
#include "query/result/facet_columns.h"
#include "query/result/response.h"

namespace papersearch {

enum class Facet : std::uint8_t { kAuthor, kMonth, kSection, kVotes };
inline constexpr std::array kFacets = {Facet::kAuthor, Facet::kMonth, Facet::kSection, Facet::kVotes};

// The facet that a filter chooses from: all of its leaves are about it, whatever AND, OR and NOT are between them. A
// range of days is about the months.
std::optional<Facet> facet_of(const Node& filter);

struct FacetSettings {
  std::size_t limit = 50;  // values of authors and of sections
  // Only authors and sections whose letters and digits contain those of each of these words, as "yu qi" is in Yu Qiao.
  std::string values;
};

// Counts each facet over a set of papers of its own: the answer without what was chosen of that facet already. So each
// number is that of the answer after choosing the value instead.
using FacetSets = std::array<const PaperSet*, kFacets.size()>;  // by Facet
Facets count_facets(const FacetColumns& columns, const FacetSets& sets, const FacetSettings& settings);

// The papers of the set by month: of every month between the first and the last of the index, also empty ones. Reads
// the index's months, so it takes steps of the deadline and throws Xapian's exceptions.
std::vector<TrendMonth> count_trend(const FacetColumns& columns, const PaperSet& papers, const Xapian::Database& index);

}  // namespace papersearch
