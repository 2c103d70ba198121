// SPDX-License-Identifier: GPL-2.0-or-later
// The orders of an answer and their names.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace papersearch {

enum class Sort : std::uint8_t { kRelevance, kDate, kVotes };

// What may follow sort: in a query, in small letters or not: "date", "newest", 최신, "votes", 추천, "relevance", ….
std::optional<Sort> sort_named(std::string_view name);

std::string_view sort_name(Sort sort);   // "relevance", "date", "votes"
std::string_view sort_means(Sort sort);  // for people: "newest first"

}  // namespace papersearch
