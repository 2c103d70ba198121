// What of a paper's text answers a query: by the same analyzer that found it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "src/base/diagnostic.h"

namespace papersearch {

// What lights up. Each entry belongs to an aspect of the query (a word of it, mostly), so that a snippet
// can prefer stretches that show many aspects; the weight says how much showing it is worth.
struct Highlight {
  struct Aspect {
    double weight = 1;
  };
  std::vector<Aspect> aspects;
  std::unordered_map<std::string, std::size_t> terms;  // word, stem, part or joined form -> aspect
  // Hangul of two syllables or more that lights up inside longer words, as grep would find it.
  std::vector<std::pair<std::string, std::size_t>> inside;

  std::size_t add_aspect(double weight);
  void add_term(const std::string& term, std::size_t aspect);
  void add_inside(const std::string& hangul, std::size_t aspect);
};

struct Match {
  Span at;
  std::size_t aspect = 0;
};

// The matches in a text, in order, not overlapping; of two that overlap the union stands, with the earlier aspect.
std::vector<Match> find_matches(std::string_view text, const Highlight& highlight);

}  // namespace papersearch
