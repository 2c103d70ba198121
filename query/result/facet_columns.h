// SPDX-License-Identifier: GPL-2.0-or-later
// What facets count of each paper, as numbers in rows, so that counting reads no document.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "query/match/paper_set.h"

namespace papersearch {

// For each paper a list of names, all numbered.
class NameColumn {
 public:
  // Reads a slot of which split_list() (src/index/schema.h) makes names, of the given papers.
  NameColumn(const Xapian::Database& index, Xapian::valueno slot, const PaperSet& papers);

  struct Name {
    std::string printed;
    std::uint32_t same = 0;  // the number of the first name with the same identity; its own for most
  };
  [[nodiscard]] const std::vector<Name>& names() const { return names_; }
  // name_identity() (src/text/normalize.h) of a name, by Name::same.
  [[nodiscard]] const std::string& identity(std::uint32_t same) const { return identities_[same]; }

  // For each name the papers of the set that print it. A paper that prints one person or section in two spellings has
  // the first of them only, so that the sum over the spellings of an identity is the number of its papers.
  [[nodiscard]] std::vector<std::uint32_t> count(const PaperSet& papers) const;

 private:
  [[nodiscard]] std::span<const std::uint32_t> of(Xapian::docid paper) const {
    return {values_.data() + begins_[paper], begins_[paper + 1] - begins_[paper]};
  }

  std::vector<Name> names_;
  std::vector<std::string> identities_;  // empty where the name is not the first of its identity
  std::vector<std::uint32_t> begins_;    // in values_, by the number of the paper; one more than there are papers
  std::vector<std::uint32_t> values_;
};

// To be had by columns_of() (query/match/per_revision.h).
struct FacetColumns {
  FacetColumns(const Xapian::Database& index, const PaperSet& papers);

  static constexpr std::int32_t kUnknownVotes = -1;

  NameColumn authors, sections, months;  // months as "202410"
  std::vector<std::int32_t> votes;       // by the number of the paper
};

}  // namespace papersearch
