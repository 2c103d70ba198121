// SPDX-License-Identifier: GPL-2.0-or-later
// The names of orders.
#include "query/language/order.h"

#include <set>
#include <string>

#include "tests/catch.h"

namespace papersearch::order_test {

TEST_CASE("an order is found by any of its names, in any case and any form of Hangul, with or without 순") {
  struct Row {
    std::string_view name;
    std::optional<Sort> sort;
  };
  for (const Row& row : {
           Row{"relevance", Sort::kRelevance},
           {"관련도", Sort::kRelevance},
           {"정확도순", Sort::kRelevance},
           {"date", Sort::kDate},
           {"Newest", Sort::kDate},
           {"LATEST", Sort::kDate},
           {"최신", Sort::kDate},
           {"최신순", Sort::kDate},
           {"\u110E\u116C\u1109\u1175\u11AB\u1109\u116E\u11AB", Sort::kDate},  // 최신순, decomposed
           {"시간순", Sort::kDate},
           {"votes", Sort::kVotes},
           {"ｖｏｔｅｓ", Sort::kVotes},
           {"추천순", Sort::kVotes},
           {"투표수순", Sort::kVotes},
           {"인기순", Sort::kVotes},
           {"oldest", Sort::kOldest},
           {"오래된순", Sort::kOldest},
           {"과거순", Sort::kOldest},
           {"순", std::nullopt},
           {"최신순순", std::nullopt},
           {"", std::nullopt},
           {"rel", std::nullopt},
           {"relevance ", std::nullopt},
           {"date\n", std::nullopt},
           {"\xEC\x88", std::nullopt},
       }) {
    INFO(row.name);
    CHECK(sort_named(row.name) == row.sort);
  }
  CHECK_FALSE(sort_named(std::string(1U << 16U, 'd')));
}

TEST_CASE("what replies call an order is a name of it, and people read of each something else") {
  std::set<std::string_view> meanings;
  for (std::size_t i = 0; i < kSortNames.size(); ++i) {
    const auto sort = static_cast<Sort>(i);
    CHECK(sort_named(sort_name(sort)) == sort);
    CHECK_FALSE(sort_means(sort).empty());
    meanings.insert(sort_means(sort));
  }
  CHECK(meanings.size() == kSortNames.size());
}

}  // namespace papersearch::order_test
