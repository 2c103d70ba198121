// SPDX-License-Identifier: GPL-2.0-or-later
// The papers of the index, as it stores them.
#include "query/result/stored_paper.h"

#include <cstddef>
#include <string>

#include "query/match/revision_cache.h"

namespace papersearch {
namespace {

struct StoredPaper {
  Paper paper;
  std::size_t text;  // bytes that it is stored in

  // Its strings have the bytes of the text and what an allocation of each costs beside.
  [[nodiscard]] std::size_t bytes() const { return sizeof(Paper) + 2 * text; }
};

}  // namespace

Paper stored_paper(Xapian::docid number, const Xapian::Database& index) {
  const auto read = [&] {
    const std::string text = index.get_document(number).get_data();
    return StoredPaper{paper_from_json(text), text.size()};
  };
  return RevisionCache(index).get("\r" + std::to_string(number), read)->paper;  // no term begins so
}

}  // namespace papersearch
