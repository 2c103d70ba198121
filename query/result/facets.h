// Counts over all papers that match: by author, month, section and votes.
#pragma once

#include <xapian.h>

#include <array>
#include <cstddef>
#include <string>
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
  struct Person {
    std::size_t papers = 0;
    std::unordered_map<std::string, std::size_t> spellings;
  };
  static constexpr std::array kBands = {0, 5, 10, 20, 50, 100};  // where each band of votes begins

  std::unordered_map<std::string, Person> authors_;
  std::unordered_map<std::string, Person> sections_;
  std::unordered_map<std::string, std::size_t> months_;
  std::array<std::size_t, kBands.size()> votes_{};
  std::size_t unknown_votes_ = 0;
};

}  // namespace papersearch
