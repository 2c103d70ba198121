// SPDX-License-Identifier: GPL-2.0-or-later
// What a phrase of words says by itself.
#include "query/language/said.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::said_test {

TEST_CASE("a phrase says days, with the words that tie them to papers") {
  const Date today = *parse_date("2024-10-23");
  const auto said = [&](std::string_view text) {
    const auto days = days_in_words(text, today);
    return days ? print({Days{days->range, {}}}) : "";
  };
  CHECK(said("in 2024") == "date:2024-01-01..2024-12-31");
  CHECK(said("during last week") == "date:2024-10-14..2024-10-20");
  CHECK(said("10월에") == "date:2024-10-01..2024-10-31");
  CHECK(said("24.10에") == "date:2024-10-01..2024-10-31");
  CHECK(said("in october") == "date:2024-10-01..2024-10-31");
  CHECK(said("in spring").empty());
  CHECK(said("of 24.10").empty());
  CHECK(said("2024").empty());
  CHECK(said("2024.1").empty());
  CHECK(said("1850-10").empty());
}

TEST_CASE("a phrase without blanks says a number of votes or an order") {
  CHECK(votes_in_words("votes>50")->least == 51);
  CHECK(votes_in_words("추천50개이상")->least == 50);
  CHECK(votes_in_words("atmost1,000votes")->most == 1000);
  CHECK_FALSE(votes_in_words("50votes"));
  CHECK_FALSE(votes_in_words("50이상"));
  CHECK(order_in_words("최신순으로")->sort == Sort::kDate);
  CHECK(order_in_words("가장인기있는")->sort == Sort::kVotes);
  CHECK(order_in_words("top10")->use == OrderPhrase::Use::kOfPapers);
  CHECK(order_in_words("topk") == nullptr);
  CHECK(order_in_words("가장") == nullptr);
  CHECK(order_in_words("") == nullptr);
}

}  // namespace papersearch::said_test
