// SPDX-License-Identifier: GPL-2.0-or-later
// The leaves of a query's tree: words, quotations, patterns and the values of fields, within the limits of a query.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/language/ast.h"
#include "query/language/limits.h"
#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// The remarks about a query; after twenty one says that there are more.
class QueryNotes {
 public:
  explicit QueryNotes(std::vector<Diagnostic>& notes) : notes_(notes) {}
  void add(std::string code, Span at, std::string message, std::string hint);

 private:
  std::vector<Diagnostic>& notes_;
};

// Letters and digits of ASCII, and all else that is not ASCII.
bool is_word_byte(char c);
bool has_word(std::string_view text);  // any of these

// The text without signs before it that are no part of a word: dashes, and a "~" that marks no near spelling.
std::string_view undecorated(std::string_view text);

// Makes leaves, and counts them: what is beyond a limit (limits.h) becomes All, with a note. `text` is UTF-8, `at` its
// place in the query. `field` is one that has words where not said otherwise.
class LeafReader {
 public:
  LeafReader(std::optional<Date> today, QueryNotes& notes) : today_(today), notes_(notes) {}

  // The leaf itself, where there is room for one more.
  Node counted(Node leaf, Span at);
  // Whether one more word may have a star.
  bool counts_pattern() { return ++patterns_ <= kMaxPrefixes; }

  Node word(std::string text, Span at, std::optional<Field> field);  // without signs before it; of signs alone: All
  Node phrase(std::string text, Span at, std::optional<Field> field, std::optional<unsigned> within);
  // A word, a pattern ("at*ion") or a near spelling ("~transfomer").
  Node text_value(std::string_view text, Span at, std::optional<Field> field);
  // The value of any field. What the field cannot read is Unreadable: words in place of it would find papers that
  // nobody asked for.
  Node value(Field field, std::string_view text, Span at);
  Node quoted_value(Field field, std::string_view text, Span at, std::optional<unsigned> within);
  Node whole_name(Field field, std::string_view name, Span at);  // author:="Yu Qiao"
  // Days that were typed as `typed` behind a colon: "since 2024-10" for since:2024-10.
  Node days(std::string_view text, std::string_view typed, Span at);
  // Whether the field, of any kind, can read the value.
  [[nodiscard]] bool can_read(Field field, std::string_view text) const;

  [[nodiscard]] Date now() const { return today_ ? *today_ : today(); }

 private:
  bool has_room(Span at);
  bool fit(std::string& text, Span at);
  Node votes(std::string_view text, Span at);
  Node label(Field field, std::string_view text, Span at);
  Node unreadable(Field field, std::string_view text, Span at);

  std::optional<Date> today_;
  QueryNotes& notes_;
  std::size_t leaves_ = 0;
  std::size_t terms_ = 0;
  std::size_t patterns_ = 0;
  std::size_t nears_ = 0;
};

}  // namespace papersearch
