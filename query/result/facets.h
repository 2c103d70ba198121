// Counts over all papers that match: by author, month, section and votes.
#pragma once

#include <xapian.h>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "query/result/response.h"

namespace papersearch {

// Watches a search; afterwards it knows the counts. They are exact where the search looks at every match.
class FacetSpy : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double weight) override;

  [[nodiscard]] Facets facets() const;
  // Of every month between the first and the last of the index.
  [[nodiscard]] std::vector<TrendMonth> trend(const Xapian::Database& index) const;

 private:
  // Counts the papers of each value; spellings that mean the same count together.
  class Tally {
   public:
    void add(std::string_view printed, Xapian::docid paper);
    // Most first; each with the spelling that stands in most papers.
    [[nodiscard]] std::vector<FacetValue> most_first(const std::string& field) const;

   private:
    struct Hash {
      using is_transparent = void;
      std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Spelling {
      std::size_t same = 0;  // as which others, a place in papers_
      std::size_t papers = 0;
    };
    struct Papers {
      std::size_t count = 0;
      Xapian::docid last = 0;
    };
    std::unordered_map<std::string, Spelling, Hash, std::equal_to<>> spellings_;
    std::unordered_map<std::string, std::size_t> identities_;
    std::vector<Papers> papers_;
  };

  static constexpr std::array kBands = {0, 5, 10, 20, 50, 100};  // where each band of votes begins

  Tally authors_;
  Tally sections_;
  std::map<std::string, std::size_t, std::less<>> months_;
  std::array<std::size_t, kBands.size()> votes_{};
  std::size_t unknown_votes_ = 0;
};

}  // namespace papersearch
