// SPDX-License-Identifier: GPL-2.0-or-later
// A query as a tree, and its text form. Knows no index.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "src/base/date.h"
#include "src/base/diagnostic.h"
#include "src/index/schema.h"

namespace papersearch {

// Every leaf says where in the query's text it stands. Spans do not take part in comparison.

struct Word {  // one word as typed, between blanks: it may become several terms
  std::string text;
  Span at;
  friend bool operator==(const Word& a, const Word& b) { return a.text == b.text; }
};

struct All {  // an empty query: every paper
  friend bool operator==(All, All) = default;
};

struct Words {                 // ranked: papers with all of them first, papers with some after them
  std::vector<Word> words;     // at least one
  std::optional<Field> field;  // title, body or author; else any text
  friend bool operator==(const Words&, const Words&) = default;
};

// The runs of two to four words with the word at `at` in them, the short ones first. It may stand nowhere by itself and
// yet be part of one word with its neighbours: 60 Hz where papers have 60Hz.
std::vector<Words> with_neighbours(const Words& list, std::size_t at);

struct Phrase {  // these words in this order; with `within`, in any order with at most that many words among them
  std::string text;
  std::optional<Field> field;
  std::optional<unsigned> within;
  Span at;
  friend bool operator==(const Phrase& a, const Phrase& b) {
    return a.text == b.text && a.field == b.field && a.within == b.within;
  }
};

struct Pattern {  // words like this, in which each * stands for any letters: diffus*, at*ion, GPT-4*
  std::string text;
  std::optional<Field> field;
  Span at;
  // No pattern, but the beginning of a word as it stands in the middle of being typed on a Korean keyboard: 몯 is on
  // its way to 모델 (query/expand/completion.h).
  bool half_typed = false;
  friend bool operator==(const Pattern& a, const Pattern& b) {
    return a.text == b.text && a.field == b.field && a.half_typed == b.half_typed;
  }
};

struct Near {  // words spelled almost like this
  std::string text;
  std::optional<Field> field;
  Span at;
  friend bool operator==(const Near& a, const Near& b) { return a.text == b.text && a.field == b.field; }
};

struct Days {  // papers of these days
  DateRange range;
  Span at;
  friend bool operator==(const Days& a, const Days& b) { return a.range == b.range; }
};

struct Votes {  // a range of votes, both ends included; or papers whose votes are unknown
  std::optional<int> least;
  std::optional<int> most;
  bool unknown = false;
  Span at;
  friend bool operator==(const Votes& a, const Votes& b) {
    return a.least == b.least && a.most == b.most && a.unknown == b.unknown;
  }
};

struct Label {  // papers with this id, or with a section whose name has these words
  Field field = Field::kSection;
  std::string text;
  Span at;
  bool whole = false;  // with a section or an author of exactly this name
  friend bool operator==(const Label& a, const Label& b) {
    return a.field == b.field && a.text == b.text && a.whole == b.whole;
  }
};

struct Unreadable {  // no paper: a value that its field cannot read
  Field field = Field::kDate;
  std::string text;
  Span at;
  friend bool operator==(const Unreadable& a, const Unreadable& b) { return a.field == b.field && a.text == b.text; }
};

struct Node;

struct And {  // at least two
  std::vector<Node> nodes;
  friend bool operator==(const And&, const And&) = default;
};

struct Or {  // at least two
  std::vector<Node> nodes;
  friend bool operator==(const Or&, const Or&) = default;
};

struct Not {  // exactly one
  std::vector<Node> nodes;
  friend bool operator==(const Not&, const Not&) = default;
};

struct Node {
  std::variant<All, Words, Phrase, Pattern, Near, Days, Votes, Label, Unreadable, And, Or, Not> is;
  friend bool operator==(const Node&, const Node&) = default;
};

// The nodes inside AND, OR or NOT; null for a leaf.
std::vector<Node>* children(Node& node);

// The tree of a query that is still being typed: the word that ends at `end`, the end of the query's text, is also the
// beginning of a word. The same tree where no word outside of a NOT ends there.
Node half_typed(Node root, std::size_t end);

// Days as date: has them: "2024-10-20", "2024-10-19..2024-10-20".
std::string range_text(const DateRange& range);

// The tree in the query language; it parses to the same tree again, but for what half_typed() changes.
std::string print(const Node& node);

// The tree as an s-expression, for --explain: (and (words long context) (date 2024-10-01..2024-10-31))
std::string describe(const Node& node);

}  // namespace papersearch
