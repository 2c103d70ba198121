// SPDX-License-Identifier: GPL-2.0-or-later
// Makes one paper of all its entries in the archive.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/paper/paper.h"

namespace papersearch {

// One entry of a paper: what a single digest says of it.
struct PaperEntry {
  std::string file_key;  // of the digest (SourceFile::key in indexer/read/archive.h)
  bool at_home = false;  // the path of the digest names the entry's day; of a copy such as README.md it does not
  Paper paper;           // as parse_digest() gives it; all entries of one paper have the same id
};

// What did not fit within the limits of a paper (indexer/read/limits.h).
struct LeftOut {
  std::string file_key;   // of the first entry that something was left out of; empty where nothing was
  std::size_t count = 0;  // titles or days
};

struct MergedPaper {
  Paper paper;
  LeftOut titles;
  LeftOut days;
};

// The entries of one link (src/paper/arxiv_id.h) as those of one paper each: all together where the id names one paper,
// by their titles where it is an address, since one address may have several papers. Of these the one that stood first
// in the archive keeps the id, and others get one of their own, so that no later digest changes an id. Sets the ids.
std::vector<std::vector<PaperEntry>> part_entries(std::vector<PaperEntry> entries);

// Whether two titles have any word in common, in capitals or not; short words do not count. True where one has none.
bool have_common_word(std::string_view a, std::string_view b);

// The paper has the text of its newest entry, the days of all entries, and their other titles from the newest to the
// oldest. Votes, authors and sections that the newest entry lacks are those of the newest entry that has them. Of
// entries of one day the one at home counts as newer, then the one whose file key comes first in the alphabet. Titles
// and days beyond the limits are left out, the oldest ones. Pure. `entries` are in any order; there is at least one.
MergedPaper merge_entries(std::vector<PaperEntry> entries);

}  // namespace papersearch
