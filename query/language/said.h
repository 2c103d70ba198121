// SPDX-License-Identifier: GPL-2.0-or-later
// What a phrase of words says by itself, wherever it stands: days, a number of votes, an order.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "query/language/ast.h"
#include "query/language/days.h"
#include "query/language/order.h"

namespace papersearch {

// The days that words name, which also say that they are days of papers: "in 2024", "10월에", "during last week"; only
// those in which there may be papers. A bare year is none. `text` is in small letters where it is ASCII.
std::optional<NamedDays> days_in_words(std::string_view text, Date today);

// The votes that words without blanks name with a bound: "votes>50", "추천50개이상", "50표이상", "atleast50votes".
std::optional<Votes> votes_in_words(std::string_view text);

// How an order is said.
struct OrderPhrase {
  std::string_view words;  // without blanks
  Sort sort;
  // kPhrase is said of orders only; kSpoken may be a word of a title; kOfPapers is an order where papers are named, or
  // at the end.
  enum class Use : std::uint8_t { kPhrase, kSpoken, kOfPapers } use;
};

// The order that words without blanks say: "최신순으로", "가장인기있는", "top10"; null where they say none.
const OrderPhrase* order_in_words(std::string_view text);

}  // namespace papersearch
