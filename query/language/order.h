// SPDX-License-Identifier: GPL-2.0-or-later
// The orders of an answer and their names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace papersearch {

enum class Sort : std::uint8_t { kRelevance, kDate, kVotes, kOldest };

// The names of the orders, each at the number of its order: what options and parameters take and replies say.
inline constexpr std::array<std::string_view, 4> kSortNames = {"relevance", "date", "votes", "oldest"};
inline std::string_view sort_name(Sort sort) { return kSortNames.at(static_cast<std::size_t>(sort)); }

// What may follow sort: in a query, in small letters or not: "date", "newest", 최신, "votes", 추천, "oldest", ….
std::optional<Sort> sort_named(std::string_view name);

std::string_view sort_means(Sort sort);  // for people: "newest first"

}  // namespace papersearch
