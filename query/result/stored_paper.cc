// SPDX-License-Identifier: GPL-2.0-or-later
// The papers of the index, as it stores them.
#include "query/result/stored_paper.h"

#include <cstddef>
#include <string>

#include "query/match/revision_cache.h"
#include "src/paper/stored.h"

namespace papersearch {
namespace {

struct StoredPaper {
  Paper paper;
  std::size_t json;  // bytes

  // Its strings have the bytes of the JSON and what an allocation of each costs beside.
  [[nodiscard]] std::size_t bytes() const { return sizeof(Paper) + 2 * json; }
};

}  // namespace

Paper stored_paper(Xapian::docid number, const Xapian::Database& index) {
  const auto read = [&] {
    const std::string json = stored_json(index.get_document(number).get_data());
    return StoredPaper{paper_from_json(json), json.size()};
  };
  return RevisionCache(index).get("\r" + std::to_string(number), read)->paper;  // no term begins so
}

}  // namespace papersearch
