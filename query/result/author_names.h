// SPDX-License-Identifier: GPL-2.0-or-later
// Names of authors among the words of a query, typed in full, in part, in Hangul or with a slip.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/language/ast.h"
#include "query/plan/plan.h"

namespace papersearch {

// A name with a slip, and what was meant.
struct MisspelledName {
  std::size_t at;  // of its word in the list
  std::string meant;
};

// Asks the index who is called so. Strings are UTF-8. Both parameters of the constructor must outlive the object, which
// one thread may use at a time. All functions throw Error (kTooLate) and Xapian's exceptions, so they run inside
// ReadIndex::read.
class AuthorNames {
 public:
  AuthorNames(const ConceptSettings& concepts, const Xapian::Database& index) : concepts_(concepts), index_(index) {}

  // The name of an author that two words are, of which one is initials (Y. Bengio, Bengio Y.) or which are a name from
  // abroad in Hangul (얀 르쿤), in letters that plan_name() (query/plan/people.h) finds; empty where they are none.
  [[nodiscard]] std::string name(const Word& first, const Word& second) const;

  // Whether no text has the word and an author may be called so: 예종철.
  [[nodiscard]] bool is_korean_name(const Word& word) const;

  // Of the word at `at` and the one behind it, which must exist, the one that is spelled wrong, where nobody is called
  // so and one of the two is no word of a text: "Kaimin He", "Yan LeCun". The meant name is one that an author has
  // together with the other word. Nullopt where there is none.
  [[nodiscard]] std::optional<MisspelledName> misspelled(const Words& list, std::size_t at) const;

 private:
  // Whether a word may be a name with a slip beside one that is right.
  [[nodiscard]] bool may_be_slip(const std::string& name, const std::string& known) const;
  [[nodiscard]] bool is_rather_a_name(const std::string& word) const;
  [[nodiscard]] std::vector<std::string> in_two_parts(const std::string& name) const;
  [[nodiscard]] bool is_in_name(const Words& list, std::size_t at) const;
  [[nodiscard]] std::string by_sound(const std::string& given, const std::string& family) const;
  [[nodiscard]] std::size_t papers_by(const std::string& names, const std::vector<Word>& whole) const;

  const ConceptSettings& concepts_;
  const Xapian::Database& index_;
};

}  // namespace papersearch
