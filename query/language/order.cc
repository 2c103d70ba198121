// SPDX-License-Identifier: GPL-2.0-or-later
// The orders of an answer and their names.
#include "query/language/order.h"

#include <array>
#include <string>
#include <utility>

#include "src/text/normalize.h"

namespace papersearch {

std::optional<Sort> sort_named(std::string_view name) {
  constexpr auto kNames = std::to_array<std::pair<std::string_view, Sort>>({
      {"relevance", Sort::kRelevance}, {"관련도", Sort::kRelevance}, {"정확도", Sort::kRelevance},
      {"date", Sort::kDate},           {"newest", Sort::kDate},      {"latest", Sort::kDate},
      {"recent", Sort::kDate},         {"날짜", Sort::kDate},        {"최신", Sort::kDate},
      {"시간", Sort::kDate},           {"votes", Sort::kVotes},      {"popular", Sort::kVotes},
      {"top", Sort::kVotes},           {"추천", Sort::kVotes},       {"추천수", Sort::kVotes},
      {"투표", Sort::kVotes},          {"투표수", Sort::kVotes},     {"인기", Sort::kVotes},
      {"oldest", Sort::kOldest},       {"earliest", Sort::kOldest},  {"오래된", Sort::kOldest},
      {"과거", Sort::kOldest},
  });
  std::string text = normalize_word(name);
  std::string_view wanted = text;
  constexpr std::string_view kOrder = "순";
  if (wanted.size() > kOrder.size() && wanted.ends_with(kOrder)) wanted.remove_suffix(kOrder.size());
  for (const auto& [known, sort] : kNames) {
    if (known == wanted) return sort;
  }
  return std::nullopt;
}

std::string_view sort_means(Sort sort) {
  switch (sort) {
    case Sort::kRelevance:
      return "most relevant first";
    case Sort::kDate:
      return "newest first";
    case Sort::kVotes:
      return "most votes first";
    case Sort::kOldest:
      return "oldest first";
  }
  return {};
}

}  // namespace papersearch
