// SPDX-License-Identifier: GPL-2.0-or-later
// What a paper is: the one record that the indexer writes and the query side reads.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/date.h"
#include "src/base/diagnostic.h"

namespace papersearch {

// One labelled part of an entry ("What's New"), or the unlabelled bullets of it (name empty).
struct Section {
  std::string name;
  std::vector<std::string> bullets;  // each one text; lines of a nested or continued bullet joined by '\n'

  friend bool operator==(const Section&, const Section&) = default;
};

// All text is valid UTF-8 (the parser replaces ill-formed bytes), otherwise as it stands in the digest.
struct Paper {
  std::string id;     // what it is known by, see src/paper/arxiv_id.h; without a link "title-" and a hash
  std::string title;  // as printed, LaTeX included
  std::vector<std::string> other_titles;  // titles it bore in other digests, newest first
  std::string url;
  std::vector<std::string> authors;
  bool more_authors = false;  // the digest cut the list ("+")
  std::optional<int> votes;   // unknown is not 0
  std::vector<Date> days;     // every digest day it appeared on, ascending, at least one
  std::vector<Section> sections;

  [[nodiscard]] Date day() const { return days.back(); }  // the day it is shown under: the latest

  friend bool operator==(const Paper&, const Paper&) = default;
};

// The stored form of a paper, a JSON object; from_json throws Error on anything that to_json cannot have written.
std::string to_json(const Paper& paper);
Paper paper_from_json(std::string_view json);
Error damaged_paper();  // what from_json throws

}  // namespace papersearch
