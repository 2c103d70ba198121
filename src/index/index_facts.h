// SPDX-License-Identifier: GPL-2.0-or-later
// What monitoring wants to know of an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/base/gauge.h"

namespace papersearch {

class ReadIndex;

struct IndexFacts {
  std::size_t papers = 0;
  std::optional<std::int64_t> newest_day;      // of a paper, its beginning in UTC, in seconds since the epoch
  std::uint64_t revision = 0;                  // see revision_of()
  std::int64_t changed = 0;                    // when the last commit was made, in seconds since the epoch
  std::int64_t last_run = 0;                   // see last_run()
  std::optional<std::uint64_t> open_findings;  // none where no commit has written their number yet
};

// Throws as ReadIndex::read() does.
IndexFacts index_facts(ReadIndex& index);

// The facts as numbers, the same from every program: papersearch_index_papers and others.
std::vector<Gauge> gauges(const IndexFacts& facts);

}  // namespace papersearch
