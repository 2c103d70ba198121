// SPDX-License-Identifier: GPL-2.0-or-later
// Rules about concepts that people write: which spellings mean the same, and which do not.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

// How people who do not know the name of a concept describe it.
struct Description {
  // Its words, each by the keys of the words that may stand for it (src/concepts/key.h). In a query they are in any
  // order.
  std::vector<std::vector<std::string>> words;
  std::string name;  // the first spelling of the concept

  bool operator==(const Description&) const = default;
};

// Rules by the key of a spelling (src/concepts/key.h).
struct ConceptRules {
  // All spellings of its concept; of an everyday word those of what it may stand for, which do not lead back to it.
  std::map<std::string, std::vector<std::string>> same;
  std::multimap<std::string, std::string> apart;      // keys that do not mean the same; each pair in both orders
  std::multimap<std::string, Description> described;  // by the keys of their first word
  // Whether the rules of data/concepts.tsv hold as well, below these. They are looked up where they are, so that a
  // search does not read the whole table.
  bool on_built_in = false;

  // All spellings of the concept of a key, those of `same` first; empty where no rule names it.
  [[nodiscard]] std::vector<std::string> same_as(const std::string& key) const;
  // Those of them that do not mean the same as the key, which is an everyday word for them among others.
  [[nodiscard]] std::vector<std::string> everyday_for(const std::string& key) const;
  // The descriptions whose first word may be the one with this key.
  [[nodiscard]] std::vector<Description> described_by(const std::string& key) const;
  // The keys that do not mean the same as a key.
  [[nodiscard]] std::vector<std::string> apart_from(const std::string& key) const;
};

// Reads a table of rules in UTF-8. Each line is a concept: its spellings, with tabs between. One behind "~" is an
// everyday word: who types it is given papers with the concept as well, but not the other way round, and it may be in
// several lines. One behind "?" is a description, which is read in queries and never looked for in papers; "|" is
// between words of which any may stand there. A line that begins with "!" says that no two of its spellings mean the
// same. "#" begins a comment line. Throws Error where a line has fewer than two cells, or begins with a description or
// an everyday word, or has one without a word; the message begins with `name`, which is that of the file, and the line
// number. Any thread may call it.
ConceptRules read_concept_rules(std::string_view tsv, const std::string& name);

// Both tables together; where they contradict each other, the second counts, and its spellings come first.
ConceptRules operator+(ConceptRules first, const ConceptRules& second);

// The rules of data/concepts.tsv, which is part of the program. Any thread may call it.
const ConceptRules& built_in_concept_rules();

}  // namespace papersearch
