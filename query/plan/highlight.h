// SPDX-License-Identifier: GPL-2.0-or-later
// Finds what of a paper's text matches a query, with the analyzer that indexed the text.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// What to highlight. Each entry belongs to an aspect of the query, mostly one of its words, so that a snippet can
// prefer text that shows many aspects; the weight says how much showing an aspect is worth.
struct Highlight {
  struct Aspect {
    double weight = 1;
  };
  std::vector<Aspect> aspects;
  std::unordered_map<std::string, std::size_t> terms;  // word, stem, part or joined form -> aspect
  // Hangul of two syllables or more that is highlighted inside longer words too, as grep would find it. Several words
  // with single blanks between them are highlighted only where they stand so: 샷 of "제로 샷" alone is not.
  std::vector<std::pair<std::string, std::size_t>> inside;

  std::size_t add_aspect(double weight);  // returns its number
  // A term that has an aspect already keeps it.
  void add_term(const std::string& term, std::size_t aspect);
  void add_inside(const std::string& hangul, std::size_t aspect);
  void add(const Highlight& other);  // all of it, with its aspects
};

struct Match {
  Span at;
  std::size_t aspect = 0;
};

// Finds in many texts what one query highlights. To be used by one thread at a time.
class Highlighter {
 public:
  // `highlight` must outlive the highlighter, unchanged.
  explicit Highlighter(const Highlight& highlight);
  ~Highlighter();

  // The matches in a text (UTF-8), in order and without overlap: matches that overlap become one, with the aspect of
  // the first. Takes a step of no deadline: a caller bounds the text.
  [[nodiscard]] std::vector<Match> find(std::string_view text) const;

  [[nodiscard]] const Highlight& highlight() const { return highlight_; }

 private:
  class Beginnings;

  // Words that are analyzed together, and what matches in them: the texts of one answer have the same words again and
  // again.
  struct Known {
    std::string words;
    std::vector<Match> matches;
  };

  void add_matches(std::string_view words, std::uint32_t from, std::vector<Match>& found) const;
  [[nodiscard]] std::vector<Match> matches_in(std::string_view words) const;

  const Highlight& highlight_;
  std::unordered_map<std::string_view, std::size_t> aspects_;  // by term
  std::unique_ptr<const Beginnings> beginnings_;
  mutable std::vector<Known> known_;  // each at a place by the hash of its words
};

}  // namespace papersearch
