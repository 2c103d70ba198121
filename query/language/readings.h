// SPDX-License-Identifier: GPL-2.0-or-later
// What the words of a list say besides themselves, as people ask: days, numbers of votes, orders, and what to leave
// out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/language/ast.h"
#include "query/language/order.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

struct Reading {
  enum class Kind : std::uint8_t { kDays, kVotes, kOrder, kExclusion };
  Kind kind = Kind::kDays;
  Span at;  // of the words that were read
  // By a word that titles have as well ("without"): a title with these words in this order is meant rather.
  bool spoken = false;
};

struct ReadWords {
  std::vector<Word> words;  // what is left to be searched; may be empty where something was read
  std::vector<Node> nodes;  // Days, Votes and Not
  std::optional<Sort> order;
  std::vector<Reading> readings;
  std::vector<Diagnostic> notes;  // one for each reading: how it was read and how to have the words instead
};

inline constexpr const char* kHowToHaveWords = "write it in quotes to search the words";

// The note that the words at `at`, which were typed so, are read as something: "an exclusion: -training". `hint` says
// how to have it otherwise.
Diagnostic note_of_reading(std::string_view typed, Span at, const std::string& means,
                           std::string hint = kHowToHaveWords);

// Reads a list of words:
//   days        2024년 10월, 10월, 2024/10/21, 24.10, 3분기, 2024년 이후, 작년, 최근 2주, last week (days.h)
//   votes       votes>50, votes > 50, 추천 50 이상, 50표 이상, at least 50 votes
//   orders      최신순, 인기순, 추천 많은, newest first, most voted, 인기 논문, top papers
//   exclusions  RAG 제외, RAG 빼고, RAG 말고, RAG 외에, without RAG, not RAG, except RAG, but not RAG
// Words that are nothing but such a phrase are read wherever they stand. Words that sentences and titles have, too, are
// read at the beginning or the end of the list only, beside at most five others, and not where these look like a title
// in its capitals or with its colon. A bare year stays a word, and so does 24.10 where it may be a version or a figure,
// with a note that offers it as days. What is left holds nothing more to be read. `text` is the query that the spans of
// the words are in; words in `literal` are not read.
ReadWords read_words(std::vector<Word> words, std::string_view text, const std::vector<Span>& literal, Date today);

}  // namespace papersearch
